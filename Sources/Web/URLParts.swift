internal import Text

/// An address as it is written, taken apart and not judged: each part may be missing, and none is decoded.
package struct URLParts: Sendable {
    /// The schemes whose addresses have a host, with their usual ports (URL Standard, section 4.2).
    static let webPorts = ["http": "80", "https": "443", "ftp": "21", "ws": "80", "wss": "443"]

    /// Lower case; nil for a relative reference.
    package let scheme: String?
    /// The slashes before the authority, `\` among them.
    let slashes: ArraySlice<UInt8>
    /// `user:password@host:port`.
    let authority: ArraySlice<UInt8>
    let path: ArraySlice<UInt8>
    /// With its `?`.
    let query: ArraySlice<UInt8>
    /// With its `#`.
    let fragment: ArraySlice<UInt8>

    private let bytes: ArraySlice<UInt8>

    package init(_ address: String) { self.init(Array(address.utf8)[...]) }

    /// Takes an address apart; a reference that is known to be relative has no scheme, whatever stands before its colon.
    init(_ address: ArraySlice<UInt8>, isRelative: Bool = false) {
        bytes = address
        let schemeEnd = isRelative ? nil : address.endOfScheme
        scheme = schemeEnd.map { String(decoding: address[..<$0].map(\.lowercased), as: UTF8.self) }
        var rest = schemeEnd.map { address[($0 + 1)...] } ?? address
        var slashes = rest.prefix(while: \.isURLSlash)
        let isWeb = scheme.map { Self.webPorts[$0] != nil } ?? false
        if !isWeb { slashes = slashes.count < 2 ? [] : slashes.prefix(2) }
        self.slashes = slashes
        rest = rest.dropFirst(slashes.count)
        let hasAuthority = isWeb || !slashes.isEmpty
        authority = hasAuthority ? rest.prefix { !$0.isURLSlash && $0 != 0x3F && $0 != 0x23 } : rest.prefix(0)
        rest = rest.dropFirst(authority.count)
        path = rest.prefix { $0 != 0x3F && $0 != 0x23 }
        rest = rest.dropFirst(path.count)
        query = rest.prefix { $0 != 0x23 }
        fragment = rest.dropFirst(query.count)
    }

    /// The host and its port as they are written, in lower case.
    package var hostAndPort: String {
        String(decoding: authority[startOfHost...].map(\.lowercased), as: UTF8.self)
    }

    /// The host as it is written, in lower case.
    package var host: String {
        String(decoding: authority[startOfHost..<endOfHost].map(\.lowercased), as: UTF8.self)
    }

    /// The host and its port without `www.`, by which people tell sites apart.
    package var site: String {
        let host = hostAndPort
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    /// The host without `www.` and port.
    package var siteHost: String {
        let host = host
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    /// User and password as they are written; nil for none.
    package var user: String? {
        startOfHost > authority.startIndex
            ? String(decoding: authority[..<(startOfHost - 1)], as: UTF8.self) : nil
    }

    package var pathText: String { String(decoding: path, as: UTF8.self) }

    /// The query without its `?`.
    package var queryText: String { String(decoding: query.dropFirst(), as: UTF8.self) }

    /// Returns the address with another user and password before its host, or with none.
    package func text(withUser user: String?) -> String {
        let end: [UInt8] = user.map { Array($0.utf8) + [0x40] } ?? []
        return String(decoding: bytes[..<authority.startIndex] + end + bytes[startOfHost...], as: UTF8.self)
    }

    private var startOfHost: Int { authority.lastIndex(of: 0x40).map { $0 + 1 } ?? authority.startIndex }

    /// The position of the colon before the port; colons in brackets are an address's own.
    private var endOfHost: Int {
        let host = authority[startOfHost...]
        let bracket = host.lastIndex(of: 0x5D) ?? host.startIndex
        return host[bracket...].firstIndex(of: 0x3A) ?? host.endIndex
    }
}

extension String {
    /// Returns an address without its user and password, for eyes and logs.
    package var withoutCredentials: String { URLParts(self).text(withUser: nil) }
}

extension ArraySlice<UInt8> {
    /// The position of the colon after a scheme (RFC 3986, section 3.1); nil for a relative reference.
    var endOfScheme: Int? {
        guard let first, first.isLetter else { return nil }
        let end = firstIndex { !($0.isLetter || $0.isDigit || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E) }
        guard let end, self[end] == UInt8(ascii: ":") else { return nil }
        return end
    }
}

extension UInt8 {
    /// True for `/`, and for `\`, which browsers read as one.
    @inline(__always)
    var isURLSlash: Bool { self == 0x2F || self == 0x5C }
}
