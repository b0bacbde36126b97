internal import Text

extension String {
    /// Resolves a reference as found in the wild against an absolute URL: RFC 3986, section 5, with the URL Standard's
    /// tolerance (blanks around, tabs and line feeds inside, backslashes, `//host`, missing slashes, letters outside
    /// ASCII). The answer is absolute and ASCII; nil where there is none. References with a scheme need no base.
    package func resolved(against base: String?) -> String? {
        let bytes = Array(utf8)
        if bytes.isPlainWebAddress { return self }
        return BaseURL(base).resolving(bytes).map { String(decoding: $0, as: UTF8.self) }
    }
}

/// A base that was parsed once, for the many references of a document.
package struct BaseURL: Sendable {
    private let url: AbsoluteURL?
    package let isMissing: Bool

    package init(_ base: String?) {
        url = base.flatMap { AbsoluteURL(Array($0.utf8).cleanedAddress) }
        isMissing = base == nil
    }

    package func resolving(_ reference: [UInt8]) -> [UInt8]? {
        if reference.isPlainWebAddress { return reference }
        let text = reference.cleanedAddress
        if let absolute = AbsoluteURL(text) {
            guard absolute.isMissingSlashes, let url, url.scheme == absolute.scheme else {
                return absolute.utf8
            }
            return url.resolving(text[(absolute.scheme.utf8.count + 1)...])?.utf8
        }
        if let colon = text[...].endOfScheme { return opaque(text, colon: colon) }
        return url.flatMap { $0.resolving(text[...])?.utf8 }
    }

    /// Returns `mailto:`, `tag:` or `urn:` with only that encoded which no URL may hold.
    private func opaque(_ text: [UInt8], colon: Int) -> [UInt8]? {
        let scheme = String(decoding: text[..<colon].map(\.lowercased), as: UTF8.self)
        guard URLParts.webPorts[scheme] == nil else { return nil }
        return Array(scheme.utf8) + PercentEncodeSet.fragment.encoded(text[colon...])
    }
}

extension [UInt8] {
    /// True for an address that is already what resolving would make of it, which most are: told in one pass.
    package var isPlainWebAddress: Bool {
        guard count > 8, self[0] == 0x68, self[1] == 0x74, self[2] == 0x74, self[3] == 0x70 else {
            return false
        }
        let colon = self[4] == 0x73 ? 5 : 4
        guard self[colon] == 0x3A, self[colon + 1] == 0x2F, self[colon + 2] == 0x2F else { return false }
        let start = colon + 3
        var place = start
        while place < count, self[place].isPlainInHost { place += 1 }
        guard place > start, place < count, self[place] == 0x2F else { return false }
        var hasFragment = false
        while place < count {
            let byte = self[place]
            if byte == 0x23 {
                if hasFragment { return false }
                hasFragment = true
            }
            if !byte.isPlainInPath || (byte == 0x2F && place + 1 < count && self[place + 1] == 0x2E) {
                return false
            }
            place += 1
        }
        return true
    }

    /// The address without controls and blanks at its ends and tabs and line feeds anywhere, as browsers read it.
    package var cleanedAddress: [UInt8] {
        guard contains(where: { $0 <= 0x20 }) else { return self }
        let core = drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
        return core.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    }

    /// True for a cleaned address without a scheme, and for one whose scheme only leads somewhere.
    package var hasSafeScheme: Bool {
        let head = prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 && $0 != 0x5C }
        guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return true }
        return safeSchemes.contains(String(decoding: head[..<colon].map(\.lowercased), as: UTF8.self))
    }
}

/// The schemes that run nothing. Not `feed:` and its like: a scheme that wraps another one hides it
/// (`feed:javascript:…`).
private let safeSchemes: Set<String> = [
    "http", "https", "mailto", "tel", "sms", "ftp", "geo", "webcal", "xmpp", "irc", "ircs", "news",
]

extension UInt8 {
    @inline(__always)
    fileprivate var isPlainInHost: Bool { self &- 0x61 < 26 || isDigit || self == 0x2E || self == 0x2D }

    /// True for what no part of a URL encodes; `%` is left to the long way, because `%2e` is a dot.
    @inline(__always)
    fileprivate var isPlainInPath: Bool {
        if isLetter || isDigit || self == 0x2F { return true }
        switch self {
        case 0x21, 0x23, 0x24, 0x26, 0x28...0x2E, 0x3A, 0x3B, 0x3D, 0x3F, 0x40, 0x5F, 0x7E: return true
        default: return false
        }
    }
}
