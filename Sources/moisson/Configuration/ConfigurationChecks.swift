internal import Foundation

// What makes a text an address, an id, a time zone…: each check gives the trouble, or nil when there is none.

/// Longer addresses are refused by servers and are a mistake.
private let maximumAddressBytes = 4096

/// An `http:` or `https:` URL with a host.
func troubleWithAddress(_ address: String) -> Trouble? {
    if let blank = address.unicodeScalars.first(where: { $0.properties.isWhitespace }) {
        let remedy = blank == " " ? "delete it, or write %20" : "delete it"
        return Trouble(what: "“\(shown(address))” holds a blank", remedy: remedy)
    }
    if address.utf8.contains(where: { "\\<>\"".utf8.contains($0) }) {
        return Trouble(what: "“\(shown(address))” holds a character that no address has", remedy: "delete it")
    }
    if address.utf8.count > maximumAddressBytes {
        return Trouble(what: "the address is longer than \(maximumAddressBytes) bytes", remedy: "shorten it")
    }
    guard let scheme = scheme(of: address) ?? opaqueScheme(of: address) else {
        return Trouble(
            what: "“\(shown(address))” is not a whole address",
            remedy: "write “https://\(shown(String(address.drop { $0 == "/" })))”")
    }
    guard scheme == "http" || scheme == "https" else {
        return Trouble(
            what: "“\(shown(address))” is not fetched",
            remedy: "write an address that begins with https:// or http://")
    }
    guard let authority = authority(of: address), let trouble = troubleWithHost(authority) else {
        return authority(of: address) == nil
            ? Trouble(what: "“\(shown(address))” has no host", remedy: "write “https://” and a host") : nil
    }
    return Trouble(what: "“\(shown(address))”: " + trouble.what, remedy: trouble.remedy)
}

/// `smtp:` or `smtps:` and a host; name and password come from the environment.
func troubleWithMailServer(_ address: String) -> Trouble? {
    guard let scheme = scheme(of: address), scheme == "smtp" || scheme == "smtps",
        let authority = authority(of: address)
    else {
        return Trouble(
            what: "“\(shown(address))” is not a mail server", remedy: "write smtps://HOST or smtp://HOST:PORT"
        )
    }
    if authority.contains("@") {
        return Trouble(
            what: "the mail server's address holds a name or a password",
            remedy: "delete it; they come from MOISSON_SMTP_USER and MOISSON_SMTP_PASSWORD in the environment"
        )
    }
    guard address.split(separator: "/", omittingEmptySubsequences: true).count == 2 else {
        return Trouble(
            what: "something follows the mail server's host", remedy: "write smtps://HOST and no more")
    }
    return troubleWithHost(authority)
}

/// `host:port` as `allowPrivateAddresses` lists them.
func troubleWithHostAndPort(_ text: String) -> Trouble? {
    let remedy = "write HOST:PORT, for example 127.0.0.1:8601"
    if text.contains("/") || text.contains("@") {
        return Trouble(what: "“\(shown(text))” is more than a host and a port", remedy: remedy)
    }
    let (host, port) = splitPort(text)
    guard port != nil, !host.isEmpty else {
        return Trouble(what: "“\(shown(text))” has no port or no host", remedy: remedy)
    }
    return troubleWithHost(text)
}

/// Lower case letters, digits and hyphens: ids are parts of file names and of identities that last.
func troubleWithID(_ id: String) -> Trouble? {
    let isLegal = id.utf8.allSatisfy { isLowerOrDigit($0 | 0x20) || "-_.".utf8.contains($0) }
    if isLegal, let first = id.utf8.first, isLowerOrDigit(first | 0x20) { return nil }
    let slug = sourceID(from: id)
    let remedy = slug.isEmpty ? "write it in letters, digits, - _ and ." : "write “\(shown(slug))”"
    return Trouble(what: "“\(shown(id))” is not an id of letters, digits, - _ and .", remedy: remedy)
}

/// A language tag (RFC 5646) as far as its shape shows it.
func troubleWithLanguage(_ tag: String) -> Trouble? {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isTag = parts.enumerated().allSatisfy { index, part in
        (index == 0 ? 2...3 : 1...8).contains(part.count)
            && part.allSatisfy { isLowerOrDigit($0 | 0x20) && (index > 0 || $0 >= UInt8(ascii: "A")) }
    }
    if isTag { return nil }
    return Trouble(what: "“\(shown(tag))” is not a language", remedy: "write a code such as fr or fr-FR")
}

/// A name of the IANA time zone database.
func troubleWithTimezone(_ name: String) -> Trouble? {
    // Foundation also takes GMT+3 and PST, which mean a fixed offset here and something else elsewhere.
    if name.contains("/") || name == "UTC", TimeZone(identifier: name) != nil { return nil }
    let near = nearest(to: name, among: TimeZone.knownTimeZoneIdentifiers)
    let remedy =
        near.map { "did you mean “\($0)”?" } ?? "write an IANA name such as Europe/Paris or Indian/Reunion"
    return Trouble(what: "“\(shown(name))” is not a time zone", remedy: remedy)
}

/// Words, with at most one `*`, at the end.
func troubleWithMatch(_ phrase: String) -> Trouble? {
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

/// `veille@example.org`
func troubleWithBareMailAddress(_ text: String) -> Trouble? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isLegal =
        parts.count == 2 && !parts[0].isEmpty && parts[0].utf8.allSatisfy(isMailByte)
        && isHost(String(parts[1])) && parts[1].utf8.allSatisfy { $0 < 0x80 }
    if isLegal { return nil }
    return Trouble(what: "“\(shown(text))” is not a mail address", remedy: "write it as name@example.org")
}

/// `veille@example.org` or `Veille <veille@example.org>`
func troubleWithMailAddress(_ text: String) -> Trouble? {
    guard let open = text.lastIndex(of: "<") else { return troubleWithBareMailAddress(text) }
    let name = text[..<open]
    guard text.last == ">", !name.contains("<"), !name.contains(">"),
        name.count(where: { $0 == "\"" }) % 2 == 0
    else {
        return Trouble(
            what: "“\(shown(text))” is not a mail address", remedy: "write it as Name <name@example.org>")
    }
    return troubleWithBareMailAddress(String(text[text.index(after: open)...].dropLast()))
}

// MARK: - Parts of addresses

/// What stands before `://`, in lower case.
private func scheme(of address: String) -> String? {
    guard let colon = address.range(of: "://") else { return nil }
    let scheme = address[..<colon.lowerBound].lowercased()
    let isScheme = !scheme.isEmpty && scheme.utf8.allSatisfy { isLowerOrDigit($0) || "+-.".utf8.contains($0) }
    return isScheme ? scheme : nil
}

/// `javascript` of `javascript:alert(1)`; `localhost:8601` has none, since a port follows its colon.
private func opaqueScheme(of address: String) -> String? {
    guard let colon = address.firstIndex(of: ":") else { return nil }
    let rest = address[address.index(after: colon)...]
    if rest.utf8.first.map({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) == true { return nil }
    return scheme(of: address[...colon] + "//")
}

/// What stands between `://` and the path; nil when that is nothing.
private func authority(of address: String) -> String? {
    guard let slashes = address.range(of: "://") else { return nil }
    let authority = address[slashes.upperBound...].prefix { !"/?#".contains($0) }
    return authority.isEmpty ? nil : String(authority)
}

private func troubleWithHost(_ authority: String) -> Trouble? {
    let withoutUser = authority.lastIndex(of: "@").map { String(authority[authority.index(after: $0)...]) }
    let (host, port) = splitPort(withoutUser ?? authority)
    if let port, Int(port).map({ (1...65535).contains($0) }) != true || port.utf8.first == UInt8(ascii: "+") {
        return Trouble(
            what: "“\(shown(port))” is not a port",
            remedy: "write a number from 1 to 65535 after the colon, or no colon")
    }
    if isHost(host) { return nil }
    return Trouble(what: "“\(shown(host))” is not a host", remedy: "write a name such as www.example.org")
}

/// The colons of an IPv6 address stand in brackets and separate nothing.
private func splitPort(_ text: String) -> (host: String, port: String?) {
    guard let colon = text.lastIndex(of: ":"), !text[colon...].contains("]") else { return (text, nil) }
    return (String(text[..<colon]), String(text[text.index(after: colon)...]))
}

/// A name, an IPv4 address or an IPv6 address in brackets; other alphabets are left to the resolver.
private func isHost(_ host: String) -> Bool {
    if host.hasPrefix("["), host.hasSuffix("]") {
        let address = host.utf8.dropFirst().dropLast()
        return address.contains(UInt8(ascii: ":"))
            && address.allSatisfy { isHexadecimal($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    }
    var labels = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
    return host.utf8.count <= 253
        && labels.allSatisfy { label in
            (1...63).contains(label.count) && label.first != UInt8(ascii: "-")
                && label.allSatisfy { isLowerOrDigit($0 | 0x20) || "-_".utf8.contains($0) || $0 >= 0x80 }
        }
}

private func isLowerOrDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
        || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
    isLowerOrDigit(byte | 0x20) && byte | 0x20 <= UInt8(ascii: "f")
}

/// What RFC 5322 allows in an address before the `@` without quotes.
private func isMailByte(_ byte: UInt8) -> Bool {
    isLowerOrDigit(byte | 0x20) || ".!#$%&'*+/=?^_`{|}~-".utf8.contains(byte)
}
