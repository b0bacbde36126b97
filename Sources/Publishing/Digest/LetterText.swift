/// The width of the plain text, in characters: what a mail program shows without wrapping (RFC 3676 section 4.2).
private let width = 72

extension Letter {
    /// The digest as plain text: the same notices in the same order.
    var text: String {
        var lines = [title, capitalised(number), counts, words.digest.web + "\u{A0}: " + web, ""]
        for part in parts {
            lines += ["", part.title.uppercased(), String(repeating: "=", count: part.title.count), ""]
            for group in part.groups {
                if let heading = group.heading { lines += ["-- \(heading) --", ""] }
                for notice in group.notices { lines += self.lines(of: notice) + [""] }
            }
        }
        return (lines + footer).flatMap { wrapped($0) }.joined(separator: "\n") + "\n"
    }

    private func lines(of notice: Notice) -> [String] {
        let place = [notice.time, notice.place].compactMap { $0 }.joined(separator: ", ")
        var lines = ["* " + notice.title]
        lines += [notice.alert, place.isEmpty ? nil : place, notice.deadline, notice.origin, notice.excerpt]
            .compactMap { $0 }.map { "  " + $0 }
        if !notice.themes.isEmpty {
            lines.append("  " + notice.themes.map { "[\($0)]" }.joined(separator: " "))
        }
        if !notice.others.isEmpty {
            lines.append("  \(words.alsoBy) " + notice.others.map(\.name).joined(separator: ", "))
        }
        if let url = notice.url { lines.append("  " + url) }
        return lines
    }

    private var footer: [String] {
        var lines = ["", "-- ", checked]
        if !failing.isEmpty { lines.append(words.digest.failing + " " + failing.joined(separator: ", ")) }
        if let contact { lines += ["\(words.digest.report) \(contact)", words.digest.unsubscribe] }
        return lines + [home]
    }
}

/// A line broken at blanks, its indentation kept; a word that is too long (an address) stays whole.
private func wrapped(_ line: String) -> [String] {
    guard line.count > width else { return [line] }
    let indentation = line.hasPrefix("  ") || line.hasPrefix("* ") ? "  " : ""
    var lines: [String] = []
    var current = ""
    for word in line.dropFirst(indentation.count).split(separator: " ") {
        if !current.isEmpty, indentation.count + current.count + 1 + word.count > width {
            lines.append(indentation + current)
            current = ""
        }
        current += (current.isEmpty ? "" : " ") + word
    }
    lines.append(indentation + current)
    if line.hasPrefix("* ") { lines[0] = "* " + lines[0].dropFirst(2) }
    return lines
}
