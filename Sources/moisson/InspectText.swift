internal import Calendar
internal import Model

extension Extracted {
    /// The answer of `inspect` to a person: the document's format, its items, and what was odd.
    var inspectionText: String {
        guard let format else { return remarks.map(\.text).joined(separator: "\n") }
        var lines = ["\(format.rawValue), \(encoding ?? "unknown encoding"): \(title ?? "without a title")"]
        lines += declaredFeeds.map { "declares a feed: \($0.url)" }
        lines.append("\(entries.count) items")
        for entry in entries {
            lines.append("")
            lines.append((entry.published?.text ?? "no date") + "  " + (entry.title ?? "without a title"))
            if let url = entry.url { lines.append("  " + url) }
            if let event = entry.event { lines.append("  " + event.inspectionText) }
        }
        let reasons = listing.map { ["", "state: \($0.state.rawValue)"] + $0.reasons } ?? []
        return (lines + reasons + remarks.map { "remark: \($0.text)" }).joined(separator: "\n")
    }
}

extension Event {
    fileprivate var inspectionText: String {
        let span = [start?.text, end?.text].compactMap { $0 }.joined(separator: " to ")
        let parts = [span, place ?? "", deadline.map { "until \($0.text)" } ?? ""]
        return "event: " + parts.filter { !$0.isEmpty }.joined(separator: ", ")
            + (isCancelled ? " (cancelled)" : "")
    }
}
