internal import Text

/// An http, https, ftp, ws or wss URL in its parts, all but the scheme in their encoded form.
struct AbsoluteURL {
    static let webPorts = ["http": "80", "https": "443", "ftp": "21", "ws": "80", "wss": "443"]

    let scheme: String
    var authority: [UInt8]
    var path: [UInt8] = []
    /// With its `?`, and `#` for the fragment.
    var query: [UInt8] = []
    var fragment: [UInt8] = []
    /// `https:page` is relative to a page of the same scheme.
    var isMissingSlashes = false

    var utf8: [UInt8] { Array(scheme.utf8) + Array("://".utf8) + authority + path + query + fragment }

    init?(_ text: [UInt8]) {
        guard let scheme = Web.scheme(of: text[...]), let port = Self.webPorts[scheme] else { return nil }
        let rest = text[(scheme.utf8.count + 1)...]
        let place = rest.drop(while: isSlash)
        isMissingSlashes = place.startIndex == rest.startIndex
        let end = place.firstIndex { isSlash($0) || $0 == 0x3F || $0 == 0x23 } ?? place.endIndex
        guard let authority = authorityOfURL(place[..<end], defaultPort: port) else { return nil }
        self.scheme = scheme
        self.authority = authority
        setTail(place[end...], under: [])
    }

    /// Sets path, query and fragment; `folders` are the segments that a relative path starts from.
    private mutating func setTail(_ text: ArraySlice<UInt8>, under folders: [[UInt8]]) {
        let hash = text.firstIndex(of: 0x23) ?? text.endIndex
        let question = text[..<hash].firstIndex(of: 0x3F) ?? hash
        path = normalisedPath(text[..<question], under: folders)
        query = question < hash ? encoded(text[question..<hash], .query) : []
        fragment = hash < text.endIndex ? [0x23] + encoded(text[(hash + 1)...], .fragment) : []
    }

    func resolving(_ reference: ArraySlice<UInt8>) -> AbsoluteURL? {
        guard let first = reference.first else { return withoutFragment }
        if isSlash(first), let second = reference.dropFirst().first, isSlash(second) {
            return AbsoluteURL(Array(scheme.utf8) + [0x3A] + reference)
        }
        var result = withoutFragment
        switch first {
        case 0x23: result.fragment = [0x23] + encoded(reference.dropFirst(), .fragment)
        case 0x3F:
            result.setTail(reference, under: [])
            result.path = path
        default: result.setTail(reference, under: isSlash(first) ? [] : folders)
        }
        return result
    }

    private var withoutFragment: AbsoluteURL {
        var copy = self
        copy.fragment = []
        return copy
    }

    private var folders: [[UInt8]] {
        path.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false).dropLast().map { Array($0) }
    }
}

@inline(__always)
private func isSlash(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x5C }

/// An absolute path without dot segments (RFC 3986, 5.2.4; `%2e` is a dot, `\` a slash).
private func normalisedPath(_ text: ArraySlice<UInt8>, under folders: [[UInt8]]) -> [UInt8] {
    var segments = folders
    let isRooted = text.first.map(isSlash) ?? false
    let parts = text.dropFirst(isRooted ? 1 : 0).split(
        omittingEmptySubsequences: false, whereSeparator: isSlash)
    for (place, part) in parts.enumerated() {
        let isLast = place == parts.count - 1
        switch dots(in: part) {
        case 1: if isLast { segments.append([]) }
        case 2:
            if !segments.isEmpty { segments.removeLast() }
            if isLast { segments.append([]) }
        default: segments.append(encoded(part, .path))
        }
    }
    return [0x2F] + Array(segments.joined(separator: [0x2F]))
}

/// 1 for `.`, 2 for `..`, else 0.
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

/// Which ASCII signs are percent-encoded, by part (URL Standard, 1.3).
enum EncodeSet {
    case path, query, fragment, userinfo

    fileprivate func contains(_ byte: UInt8) -> Bool {
        if byte <= 0x20 || byte >= 0x7F { return true }
        switch self {
        case .fragment: return [0x22, 0x3C, 0x3E, 0x60].contains(byte)
        case .query: return [0x22, 0x23, 0x27, 0x3C, 0x3E].contains(byte)
        case .path: return [0x22, 0x23, 0x3C, 0x3E, 0x3F, 0x5E, 0x60, 0x7B, 0x7D].contains(byte)
        case .userinfo:
            return EncodeSet.path.contains(byte)
                || [0x2F, 0x3A, 0x3B, 0x3D, 0x40, 0x5B, 0x5C, 0x5D, 0x7C].contains(byte)
        }
    }
}

func encoded(_ bytes: ArraySlice<UInt8>, _ set: EncodeSet) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    out.append(encoding: bytes, set)
    return out
}

extension [UInt8] {
    fileprivate mutating func append(encoding bytes: ArraySlice<UInt8>, _ set: EncodeSet) {
        let digits: StaticString = "0123456789ABCDEF"
        for byte in bytes {
            guard set.contains(byte) else {
                append(byte)
                continue
            }
            append(0x25)
            digits.withUTF8Buffer { append(contentsOf: [$0[Int(byte >> 4)], $0[Int(byte & 15)]]) }
        }
    }
}
