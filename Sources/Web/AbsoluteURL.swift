internal import Text

/// An http, https, ftp, ws or wss address in its parts, all but the scheme in their encoded form.
struct AbsoluteURL: Sendable {
    let scheme: String
    private let authority: [UInt8]
    private var path: [UInt8] = []
    /// With its `?`, and `#` for the fragment.
    private var query: [UInt8] = []
    private var fragment: [UInt8] = []
    /// True for `https:page`, which is relative to a page of the same scheme.
    let isMissingSlashes: Bool

    var utf8: [UInt8] { Array(scheme.utf8) + Array("://".utf8) + authority + path + query + fragment }

    init?(_ text: [UInt8]) { self.init(URLParts(text[...])) }

    private init?(_ parts: URLParts) {
        guard let scheme = parts.scheme, let port = URLParts.webPorts[scheme],
            let authority = Authority(parts.authority, defaultPort: port)
        else { return nil }
        self.scheme = scheme
        self.authority = authority.bytes
        isMissingSlashes = parts.slashes.isEmpty
        setTail(parts, under: [])
    }

    func resolving(_ reference: ArraySlice<UInt8>) -> AbsoluteURL? {
        var result = self
        result.fragment = []
        guard let first = reference.first else { return result }
        if first.isURLSlash, let second = reference.dropFirst().first, second.isURLSlash {
            return AbsoluteURL(Array(scheme.utf8) + [0x3A] + reference)
        }
        switch first {
        case 0x23:
            result.fragment = [0x23] + PercentEncodeSet.fragment.encoded(reference.dropFirst())
        case 0x3F:
            result.setTail(URLParts(reference, isRelative: true), under: [])
            result.path = path
        default: result.setTail(URLParts(reference, isRelative: true), under: first.isURLSlash ? [] : folders)
        }
        return result
    }

    /// Sets path, query and fragment; `folders` are the segments that a relative path starts from.
    private mutating func setTail(_ parts: URLParts, under folders: [[UInt8]]) {
        path = PathSegments(folders: folders).appending(parts.path)
        query = PercentEncodeSet.query.encoded(parts.query)
        fragment = parts.fragment.prefix(1) + PercentEncodeSet.fragment.encoded(parts.fragment.dropFirst())
    }

    private var folders: [[UInt8]] {
        path.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false).dropLast().map { Array($0) }
    }
}

/// The segments of a path without dot segments (RFC 3986, section 5.2.4; `%2e` is a dot, `\` a slash).
private struct PathSegments {
    let folders: [[UInt8]]

    func appending(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var segments = folders
        let isRooted = text.first.map(\.isURLSlash) ?? false
        let parts = text.dropFirst(isRooted ? 1 : 0).split(
            omittingEmptySubsequences: false, whereSeparator: \.isURLSlash)
        for (place, part) in parts.enumerated() {
            let isLast = place == parts.count - 1
            switch dots(in: part) {
            case 1: if isLast { segments.append([]) }
            case 2:
                if !segments.isEmpty { segments.removeLast() }
                if isLast { segments.append([]) }
            default: segments.append(PercentEncodeSet.path.encoded(part))
            }
        }
        return [0x2F] + Array(segments.joined(separator: [0x2F]))
    }

    /// Returns 1 for `.`, 2 for `..`, else 0.
    private func dots(in part: ArraySlice<UInt8>) -> Int {
        var count = 0
        var place = part.startIndex
        while place < part.endIndex {
            if part[place] == 0x2E {
                place += 1
            } else if part[place...].prefix(3).map(\.lowercased).elementsEqual("%2e".utf8) {
                place += 3
            } else {
                return 0
            }
            count += 1
        }
        return count <= 2 ? count : 0
    }
}

/// User, host and port as they stand in a URL: the host in lower case and ASCII, no default port.
private struct Authority {
    private(set) var bytes: [UInt8] = []

    /// Nil when there is no valid host or port.
    init?(_ text: ArraySlice<UInt8>, defaultPort: String) {
        var rest = text
        if let at = text.lastIndex(of: 0x40) {
            let parts = text[..<at].split(separator: 0x3A, maxSplits: 1, omittingEmptySubsequences: false)
            let user = parts.map { PercentEncodeSet.userinfo.encoded($0) }
            if !text[..<at].isEmpty { bytes = Array(user.joined(separator: [0x3A])) + [0x40] }
            rest = text[(at + 1)...]
        }
        guard let (name, port) = Self.hostAndPort(rest), let host = Self.host(name) else { return nil }
        bytes += host
        if !port.isEmpty, !port.elementsEqual(defaultPort.utf8) { bytes += [0x3A] + port }
    }

    private static func hostAndPort(_ text: ArraySlice<UInt8>) -> (ArraySlice<UInt8>, ArraySlice<UInt8>)? {
        let bracket = text.first == 0x5B ? text.firstIndex(of: 0x5D) : nil
        if text.first == 0x5B && bracket == nil { return nil }
        guard let colon = text[(bracket ?? text.startIndex)...].firstIndex(of: 0x3A) else {
            return (text, [])
        }
        let port = text[(colon + 1)...]
        guard port.allSatisfy(\.isDigit), port.count <= 5,
            Int(String(decoding: port, as: UTF8.self)) ?? 0 <= 65535
        else { return nil }
        return (text[..<colon], port.drop { $0 == 0x30 })
    }

    private static func host(_ name: ArraySlice<UInt8>) -> [UInt8]? {
        if name.first == 0x5B { return ipv6(name) }
        let plain = name.percentDecoded
        guard !plain.isEmpty, !plain.contains(where: \.isForbiddenInHost),
            let text = String(validating: plain, as: UTF8.self)
        else { return nil }
        return HostName(text).map { Array($0.ascii.utf8) }
    }

    private static func ipv6(_ name: ArraySlice<UInt8>) -> [UInt8]? {
        let inner = name.dropFirst().dropLast()
        let isFine =
            inner.contains(0x3A) && inner.allSatisfy { $0.hexValue != nil || $0 == 0x3A || $0 == 0x2E }
        return name.last == 0x5D && isFine ? name.map(\.lowercased) : nil
    }
}

extension UInt8 {
    fileprivate var isForbiddenInHost: Bool {
        self <= 0x20 || self == 0x7F || "#%/:<>?@[\\]^|\"`{}".utf8.contains(self)
    }
}
