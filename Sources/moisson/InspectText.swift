internal import Calendar
internal import Model

/// `inspect` for a person: what the document is, its items, and what was odd.
func inspectText(_ extracted: Extracted) -> String {
    guard let format = extracted.format else { return extracted.remarks.map(\.text).joined(separator: "\n") }
    var lines = [
        "\(format.rawValue), \(extracted.encoding ?? "unknown encoding"): \(extracted.title ?? "without a title")"
    ]
    lines += extracted.declaredFeeds.map { "declares a feed: \($0.url)" }
    lines.append("\(extracted.entries.count) items")
    for entry in extracted.entries {
        lines.append("")
        lines.append((entry.published?.text ?? "no date") + "  " + (entry.title ?? "without a title"))
        if let url = entry.url { lines.append("  " + url) }
        if let event = entry.event { lines.append("  " + describe(event)) }
    }
    let reasons = extracted.listing.map { ["", "state: \($0.state.rawValue)"] + $0.reasons } ?? []
    let remarks = extracted.remarks.map { "remark: \($0.text)" }
    return (lines + reasons + remarks).joined(separator: "\n")
}

private func describe(_ event: Event) -> String {
    let span = [event.start?.text, event.end?.text].compactMap { $0 }.joined(separator: " to ")
    let parts = [span, event.place ?? "", event.deadline.map { "until \($0.text)" } ?? ""]
    return "event: " + parts.filter { !$0.isEmpty }.joined(separator: ", ")
        + (event.isCancelled ? " (cancelled)" : "")
}
