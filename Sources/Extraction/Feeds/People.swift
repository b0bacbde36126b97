internal import Markup
internal import Model

// People as feeds name them: « jeanne@example.org (Jeanne Martin) » (RSS 2.0), « Jeanne Martin
// <jeanne@example.org> », an address alone, a name alone.

extension FeedWalk {
    func person(of element: FeedElement) -> PersonDraft? {
        if hasChildren(element) { return atomPerson(of: element) }
        return text(of: element).map { PersonDraft(written: $0) }
    }
}

extension PersonDraft {
    init(written text: String) {
        let text = PersonText(text)
        guard text.text.utf8.contains(UInt8(ascii: "@")) else {
            self.init(name: squashed(text.text))
            return
        }
        for signs in [("(", ")"), ("<", ">")] as [(Character, Character)] {
            guard let (outer, inner) = text.split(at: signs) else { continue }
            if signs.0 == "(", outer.isMail {
                self.init(name: inner.name, email: outer.bareMail)
                return
            }
            if inner.isMail {
                self.init(name: outer.name, email: inner.bareMail)
                return
            }
        }
        self = text.isMail ? PersonDraft(email: text.bareMail) : text.personOfWords
    }
}

/// A person's name or mail address, or both, as a feed writes them.
private struct PersonText {
    let text: String

    init(_ text: String) { self.text = text }

    func split(at signs: (open: Character, close: Character)) -> (outer: PersonText, inner: PersonText)? {
        guard let start = text.firstIndex(of: signs.open), let end = text.lastIndex(of: signs.close),
            start < end
        else { return nil }
        let inner = text[text.index(after: start)..<end]
        let outer = text[..<start] + text[text.index(after: end)...]
        return (PersonText(squashed(String(outer))), PersonText(squashed(String(inner))))
    }

    /// « jeanne@example.org Jeanne Martin » and the other way round.
    var personOfWords: PersonDraft {
        let words = text.split(whereSeparator: \.isWhitespace).map { PersonText(String($0)) }
        guard let mail = words.firstIndex(where: \.isMail) else { return PersonDraft(name: squashed(text)) }
        let others = words.indices.filter { $0 != mail }.map { words[$0].text }
        return PersonDraft(
            name: PersonText(others.joined(separator: " ")).name, email: words[mail].bareMail)
    }

    var isMail: Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains(where: \.isWhitespace)
    }

    var bareMail: String {
        text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
    }

    /// Without the quotes around it; nil when nothing is left.
    var name: String? {
        guard let first = text.first, let last = text.last else { return nil }
        guard text.count > 2, first == last, first == "\"" || first == "'" else { return text }
        return String(text.dropFirst().dropLast())
    }
}
