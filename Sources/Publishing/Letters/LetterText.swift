internal import Text

extension LetterContent {
    /// The letter as plain text: the same entries in the same order.
    var text: String {
        var lines = [title, number.capitalised, counts.text.isEmpty ? words.letter.nothing : counts.text]
        lines += [words.letter.web + "\u{A0}: " + web, ""]
        if let instructions { lines += [instructions, ""] }
        for section in sections {
            lines += ["", section.title.uppercased(), String(repeating: "=", count: section.title.count), ""]
            for group in section.groups {
                if let heading = group.heading { lines += ["-- \(heading) --", ""] }
                for entry in group.entries { lines += entry.lines(in: words) + [""] }
            }
            if section.omitted > 0 {
                lines += [words.letter.omitted(section.omitted), web + "#" + section.id, ""]
            }
        }
        return (lines + footer.lines(in: words.letter) + [home]).flatMap(\.wrappedLines).joined(
            separator: "\n") + "\n"
    }
}

extension LetterContent.Entry {
    fileprivate func lines(in words: Wording) -> [String] {
        switch self {
        case .whole(let view, _): view.lines(in: words)
        case .line(let line): line.lines
        }
    }
}

extension LetterLine {
    fileprivate var lines: [String] {
        let said = [mark, moment, title, tail.isEmpty ? nil : tail].compactMap { $0 }.joined(separator: " – ")
        return ["- " + said] + (url.map { ["  " + $0] } ?? [])
    }
}

extension StoryView {
    fileprivate func lines(in words: Wording) -> [String] {
        let place = [time, place].compactMap { $0 }.joined(separator: ", ")
        var lines = ["* " + title]
        lines += [alert, place.isEmpty ? nil : place, deadline, origin, note, excerpt].compactMap { $0 }.map {
            "  " + $0
        }
        if !themes.isEmpty { lines.append("  " + themes.map { "[\($0)]" }.joined(separator: " ")) }
        if let url { lines.append("  " + url) }
        for (index, other) in others.enumerated() {
            lines.append("  " + (index == 0 ? "\(words.alsoBy) " : "") + other.name)
            if let url = other.url { lines.append("  " + url) }
        }
        if let companion {
            lines.append("  \(words.letter.sameSubject) " + companion.title)
            if let url = companion.url { lines.append("  " + url) }
        }
        return lines
    }
}

extension LetterFooter {
    fileprivate func lines(in words: LetterWording) -> [String] {
        var lines = ["", "-- ", checked]
        if let silence { lines.append(silence) }
        if !failing.isEmpty { lines.append(words.failing + " " + failing.joined(separator: ", ")) }
        if let contact { lines.append("\(words.report) \(contact).") }
        lines.append(words.unsubscribe)
        if let leaveURL { lines.append(leaveURL) }
        return lines + [words.noTracking]
    }
}

/// The width of the plain text, in characters: a mail program shows as much without wrapping (RFC 3676 section 4.2).
private let textWidth = 72

extension String {
    /// The line broken at blanks, its indentation kept; a word that is too long (an address) stays whole.
    fileprivate var wrappedLines: [String] {
        guard count > textWidth else { return [self] }
        let bullet = ["* ", "- "].first { hasPrefix($0) }
        let indentation = bullet != nil || hasPrefix("  ") ? "  " : ""
        var lines: [String] = []
        var current = ""
        for word in dropFirst(indentation.count).split(separator: " ") {
            if !current.isEmpty, indentation.count + current.count + 1 + word.count > textWidth {
                lines.append(indentation + current)
                current = ""
            }
            current += (current.isEmpty ? "" : " ") + word
        }
        lines.append(indentation + current)
        if let bullet { lines[0] = bullet + lines[0].dropFirst(2) }
        return lines
    }
}
