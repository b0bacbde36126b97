internal import Foundation
internal import Text

/// The form that a text of feeds.json must have.
enum TextForm {
    case anything
    /// An `http:` or `https:` URL with a host.
    case address
    /// `smtp:` or `smtps:` and a host; name and password come from the environment.
    case mailServer
    /// `host:port` as `allowPrivateAddresses` lists them.
    case hostAndPort
    /// Letters, digits and hyphens: ids are parts of file names and of identities that last.
    case id
    /// A language tag (RFC 5646) as far as its shape shows it.
    case language
    /// A name of the IANA time zone database.
    case timezone
    /// Words, with at most one `*`, at the end.
    case match
    /// `veille@example.org`
    case bareMailAddress
    /// `veille@example.org` or `Veille <veille@example.org>`
    case mailAddress
    /// `mailto:` and a mail address, or an https: address: where readers ask to leave.
    case wayToLeave
    /// CSS, with `@attribute` at its end to take an attribute, or `xpath:…`.
    case selector
    /// A selector that gives elements: no attribute can hold an item.
    case elementSelector

    /// Tells what is wrong with a text; nil when it has this form.
    func trouble(with text: String) -> Trouble? {
        switch self {
        case .anything: nil
        case .address: WrittenAddress(text).trouble
        case .mailServer: WrittenAddress(text).troubleAsMailServer
        case .hostAndPort: WrittenHost(text).troubleAsHostAndPort
        case .id: troubleWithID(in: text)
        case .language: troubleWithLanguage(in: text)
        case .timezone: troubleWithTimezone(in: text)
        case .match: troubleWithMatch(in: text)
        case .bareMailAddress: troubleWithBareMailAddress(in: text)
        case .mailAddress: troubleWithMailAddress(in: text)
        case .wayToLeave: troubleWithWayToLeave(in: text)
        case .selector: WrittenSelector(text).trouble
        case .elementSelector: WrittenSelector(text).troubleAsElements
        }
    }

    private func troubleWithID(in id: String) -> Trouble? {
        let isLegal = id.utf8.allSatisfy { $0.isLetter || $0.isDigit || "-_.".utf8.contains($0) }
        if isLegal, let first = id.utf8.first, first.isLetter || first.isDigit { return nil }
        let slug = id.sourceID()
        let remedy = slug.isEmpty ? "write it in letters, digits, - _ and ." : "write “\(shown(slug))”"
        return Trouble(what: "“\(shown(id))” is not an id of letters, digits, - _ and .", remedy: remedy)
    }

    private func troubleWithLanguage(in tag: String) -> Trouble? {
        let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        let isTag = parts.enumerated().allSatisfy { index, part in
            (index == 0 ? 2...3 : 1...8).contains(part.count)
                && part.allSatisfy { $0.isLetter || index > 0 && $0.isDigit }
        }
        if isTag { return nil }
        return Trouble(what: "“\(shown(tag))” is not a language", remedy: "write a code such as fr or fr-FR")
    }

    private func troubleWithTimezone(in name: String) -> Trouble? {
        // Foundation also takes GMT+3 and PST, which mean a fixed offset here and something else elsewhere.
        if name.contains("/") || name == "UTC", TimeZone(identifier: name) != nil { return nil }
        let near = TimeZone.knownTimeZoneIdentifiers.nearest(to: name)
        let remedy =
            near.map { "did you mean “\($0)”?" }
            ?? "write an IANA name such as Europe/Paris or Indian/Reunion"
        return Trouble(what: "“\(shown(name))” is not a time zone", remedy: remedy)
    }

    private func troubleWithMatch(in phrase: String) -> Trouble? {
        let star = UInt8(ascii: "*")
        guard let first = phrase.utf8.firstIndex(of: star) else { return nil }
        if first == phrase.utf8.startIndex {
            return Trouble(
                what: "“\(shown(phrase))” would match every text",
                remedy: "write the beginning of a word before the *")
        }
        guard phrase.utf8.index(after: first) != phrase.utf8.endIndex else { return nil }
        return Trouble(what: "“\(shown(phrase))” has a * inside", remedy: "a * stands at the end alone")
    }

    private func troubleWithBareMailAddress(in text: String) -> Trouble? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let isLegal =
            parts.count == 2 && !parts[0].isEmpty && parts[0].utf8.allSatisfy(\.isMailByte)
            && WrittenHost(String(parts[1])).isHost && parts[1].utf8.allSatisfy { $0 < 0x80 }
        if isLegal { return nil }
        return Trouble(what: "“\(shown(text))” is not a mail address", remedy: "write it as name@example.org")
    }

    private func troubleWithWayToLeave(in text: String) -> Trouble? {
        if text.lowercased().hasPrefix("mailto:") {
            return troubleWithBareMailAddress(
                in: String(text.dropFirst("mailto:".count).prefix { $0 != "?" }))
        }
        if text.lowercased().hasPrefix("https:") { return WrittenAddress(text).trouble }
        return Trouble(
            what: "“\(shown(text))” is no way to leave", remedy: "write mailto:NAME@HOST or https://HOST/PATH"
        )
    }

    private func troubleWithMailAddress(in text: String) -> Trouble? {
        guard let open = text.lastIndex(of: "<") else { return troubleWithBareMailAddress(in: text) }
        let name = text[..<open]
        guard text.last == ">", !name.contains("<"), !name.contains(">"),
            name.count(where: { $0 == "\"" }) % 2 == 0
        else {
            return Trouble(
                what: "“\(shown(text))” is not a mail address", remedy: "write it as Name <name@example.org>")
        }
        return troubleWithBareMailAddress(in: String(text[text.index(after: open)...].dropLast()))
    }
}

extension UInt8 {
    /// True for what RFC 5322 allows in an address before the `@` without quotes.
    fileprivate var isMailByte: Bool { isLetter || isDigit || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(self) }
}
