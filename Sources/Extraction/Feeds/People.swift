internal import Markup
internal import Model

// People as feeds name them: « jeanne@example.org (Jeanne Martin) » (RSS 2.0), « Jeanne Martin
// <jeanne@example.org> », an address alone, a name alone.

extension FeedWalk {
    func person(_ element: XMLTape.Element) -> PersonDraft? {
        if tape.hasChildren(element) { return atomPerson(element, nil) }
        return tape.string(of: element).map(readPerson)
    }
}

func readPerson(_ text: String) -> PersonDraft {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return PersonDraft(name: squashed(text)) }
    if let (outer, inner) = split(text, "(", ")") {
        if isMail(outer) { return PersonDraft(name: filled(inner), email: bareMail(outer)) }
        if isMail(inner) { return PersonDraft(name: filled(outer), email: bareMail(inner)) }
    }
    if let (outer, inner) = split(text, "<", ">"), isMail(inner) {
        return PersonDraft(name: filled(outer), email: bareMail(inner))
    }
    if isMail(text) { return PersonDraft(email: bareMail(text)) }
    return personOfWords(text)
}

/// « jeanne@example.org Jeanne Martin » and the other way round.
private func personOfWords(_ text: String) -> PersonDraft {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let mail = words.firstIndex(where: isMail) else { return PersonDraft(name: squashed(text)) }
    let name = words.enumerated().filter { $0.offset != mail }.map(\.element).joined(separator: " ")
    return PersonDraft(name: filled(name), email: bareMail(words[mail]))
}

private func split(_ text: String, _ open: Character, _ close: Character) -> (outer: String, inner: String)? {
    guard let start = text.firstIndex(of: open), let end = text.lastIndex(of: close), start < end else {
        return nil
    }
    let inner = text[text.index(after: start)..<end]
    let outer = text[..<start] + text[text.index(after: end)...]
    return (squashed(String(outer)), squashed(String(inner)))
}

private func isMail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains(where: \.isWhitespace)
}

private func bareMail(_ text: String) -> String {
    text.lowercased().hasPrefix("mailto:") ? String(text.dropFirst(7)) : text
}

private func filled(_ name: String) -> String? {
    let quotes: Set<Character> = ["\"", "'"]
    guard let first = name.first, let last = name.last else { return nil }
    guard name.count > 2, first == last, quotes.contains(first) else { return name }
    return String(name.dropFirst().dropLast())
}
