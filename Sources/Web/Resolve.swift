internal import Text

/// Resolves a reference as found in the wild against an absolute URL: RFC 3986, section 5, with the URL Standard's
/// tolerance (blanks around, tabs and line feeds inside, backslashes, `//host`, missing slashes, letters outside
/// ASCII). The answer is absolute and ASCII; nil where there is none. References with a scheme need no base.
package func resolve(_ reference: String, against base: String?) -> String? {
    Base(base).resolving(Array(reference.utf8)).map { String(decoding: $0, as: UTF8.self) }
}

/// A base that was parsed once, for the many references of a document.
package struct Base {
    private let url: AbsoluteURL?
    package let isMissing: Bool

    package init(_ base: String?) {
        url = base.flatMap { AbsoluteURL(cleaned(Array($0.utf8))) }
        isMissing = base == nil
    }

    package func resolving(_ reference: [UInt8]) -> [UInt8]? {
        if isPlainWebAddress(reference) { return reference }
        let text = cleaned(reference)
        if let absolute = AbsoluteURL(text) {
            guard absolute.isMissingSlashes, let url, url.scheme == absolute.scheme else {
                return absolute.utf8
            }
            return url.resolving(text[(absolute.scheme.utf8.count + 1)...])?.utf8
        }
        if scheme(of: text[...]) != nil { return opaque(text) }
        return url.flatMap { $0.resolving(text[...])?.utf8 }
    }
}

/// Whether an address is already what resolving would make of it, which most are: told in one pass.
package func isPlainWebAddress(_ address: [UInt8]) -> Bool {
    guard address.count > 8, address[0] == 0x68, address[1] == 0x74, address[2] == 0x74, address[3] == 0x70
    else {
        return false
    }
    let colon = address[4] == 0x73 ? 5 : 4
    guard address[colon] == 0x3A, address[colon + 1] == 0x2F, address[colon + 2] == 0x2F else { return false }
    let start = colon + 3
    var place = start
    while place < address.count, isPlainInHost(address[place]) { place += 1 }
    guard place > start, place < address.count, address[place] == 0x2F else { return false }
    var hasFragment = false
    while place < address.count {
        let byte = address[place]
        if byte == 0x23 {
            if hasFragment { return false }
            hasFragment = true
        }
        if !isPlainInPath(byte) || (byte == 0x2F && place + 1 < address.count && address[place + 1] == 0x2E) {
            return false
        }
        place += 1
    }
    return true
}

@inline(__always)
private func isPlainInHost(_ byte: UInt8) -> Bool {
    byte &- 0x61 < 26 || byte.isDigit || byte == 0x2E || byte == 0x2D
}

/// What no part of a URL encodes; `%` is left to the long way, because `%2e` is a dot.
@inline(__always)
private func isPlainInPath(_ byte: UInt8) -> Bool {
    if byte.isLetter || byte.isDigit || byte == 0x2F { return true }
    switch byte {
    case 0x21, 0x23, 0x24, 0x26, 0x28...0x2E, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5F, 0x7E: return true
    default: return false
    }
}

/// Not `feed:` and its like: a scheme that wraps another one hides it (`feed:javascript:…`).
private let safeSchemes: Set<String> = [
    "http", "https", "mailto", "tel", "sms", "ftp", "geo", "webcal", "xmpp", "irc", "ircs", "news",
]

package func hasSafeScheme(_ text: [UInt8]) -> Bool {
    let head = text.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 && $0 != 0x5C }
    guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return true }
    return safeSchemes.contains(String(decoding: head[..<colon].map(\.lowercased), as: UTF8.self))
}

/// Without controls and blanks at the ends and tabs and line feeds anywhere, as browsers read an address.
package func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 <= 0x20 }) else { return bytes }
    let core = bytes.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
    return core.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
}

/// The scheme, lower-case; nil when the text is a relative reference.
package func scheme(of text: ArraySlice<UInt8>) -> String? {
    guard let first = text.first, first.isLetter else { return nil }
    let end = text.firstIndex { !($0.isLetter || $0.isDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E) }
    guard let end, text[end] == UInt8(ascii: ":") else { return nil }
    return String(decoding: text[..<end].map(\.lowercased), as: UTF8.self)
}

/// `mailto:`, `tag:`, `urn:`…: only what no URL may hold is encoded.
private func opaque(_ text: [UInt8]) -> [UInt8]? {
    guard let scheme = scheme(of: text[...]), !AbsoluteURL.webPorts.keys.contains(scheme) else { return nil }
    var out = Array(scheme.utf8)
    out += encoded(text[scheme.utf8.count...], .fragment)
    return out
}
