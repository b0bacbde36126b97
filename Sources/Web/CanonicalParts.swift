internal import Foundation
internal import Text

/// The parts of an address that is being made canonical, its percent signs and accents in normal form.
struct CanonicalParts {
    /// Lower case, without `www.` and its trailing dot.
    var host: String
    /// Empty for the usual one of either scheme.
    var port: String
    /// Without the trailing slash: "" is the root.
    var path: String
    var query: [CanonicalParameter]
    /// The text after `#` when a script reads it as an address.
    var route: String?

    init?(_ address: String) {
        let parts = URLParts(address.utf8.filter { $0 > 0x20 && $0 != 0x7F }[...])
        guard parts.scheme == "http" || parts.scheme == "https", parts.slashes.elementsEqual("//".utf8),
            let (host, port) = Self.authority(parts.authority)
        else { return nil }
        self.host = host
        self.port = port
        path = NormalForm.path.text(of: parts.path.map { $0 == 0x5C ? 0x2F : $0 }[...])
        query = Self.parameters(parts.query.dropFirst())
        route = Self.route(parts.fragment.dropFirst())
    }

    private static func authority(_ bytes: ArraySlice<UInt8>) -> (host: String, port: String)? {
        let afterUser = bytes.lastIndex(of: UInt8(ascii: "@")).map { bytes[($0 + 1)...] } ?? bytes
        return plainAuthority(afterUser) ?? writtenAuthority(String(decoding: afterUser, as: UTF8.self))
    }

    /// Reads a host of ASCII letters, digits, points and hyphens, as nearly all are; nil for any other.
    private static func plainAuthority(_ bytes: ArraySlice<UInt8>) -> (host: String, port: String)? {
        let colon = bytes.firstIndex(of: UInt8(ascii: ":")) ?? bytes.endIndex
        let port = bytes[colon...].dropFirst()
        guard bytes[..<colon].allSatisfy({ $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x2E }),
            port.allSatisfy(\.isDigit)
        else { return nil }
        var host = bytes[..<colon].map(\.lowercased)[...]
        while host.last == 0x2E { host.removeLast() }
        if host.starts(with: "www.".utf8), host.dropFirst(4).contains(0x2E) { host.removeFirst(4) }
        guard !host.isEmpty else { return nil }
        let isUsual = port.elementsEqual("80".utf8) || port.elementsEqual("443".utf8)
        return (
            String(decoding: host, as: UTF8.self), isUsual ? "" : String(decoding: port, as: UTF8.self)
        )
    }

    private static func writtenAuthority(_ written: String) -> (host: String, port: String)? {
        var text = written
        var port = ""
        if let colon = text.lastIndex(of: ":"), text[colon...].dropFirst().allSatisfy(\.isNumber) {
            port = String(text[colon...].dropFirst())
            text = String(text[..<colon])
        }
        text = (text.removingPercentEncoding ?? text).lowercased()
        while text.hasSuffix(".") { text.removeLast() }
        if text.hasPrefix("www."), text.dropFirst(4).contains(".") { text.removeFirst(4) }
        guard !text.isEmpty else { return nil }
        // A name that IDNA does not allow is compared as it is written.
        return (HostName(text)?.ascii ?? text, port == "80" || port == "443" ? "" : port)
    }

    private static func parameters(_ query: ArraySlice<UInt8>) -> [CanonicalParameter] {
        query.split(separator: UInt8(ascii: "&")).map { piece in
            // `&amp;` that nobody decoded.
            let clean = piece.starts(with: Array("amp;".utf8)) ? piece.dropFirst(4) : piece
            let equals = clean.firstIndex(of: UInt8(ascii: "=")) ?? clean.endIndex
            return CanonicalParameter(
                name: NormalForm.query.text(of: clean[..<equals]),
                value: NormalForm.query.text(of: clean[equals...].dropFirst()))
        }
    }

    /// Returns `!/page` and `/page`, which are addresses of their own; any other fragment is a place in the same document.
    private static func route(_ fragment: ArraySlice<UInt8>) -> String? {
        guard let first = fragment.first, fragment.count > 1, first == 0x21 || first == 0x2F else {
            return nil
        }
        return NormalForm.path.text(of: fragment)
    }
}

/// One parameter of a query, in normal form.
struct CanonicalParameter {
    var name: String
    var value: String

    var text: String { value.isEmpty ? name : name + "=" + value }
}

/// The normal form of a path or a query: percent signs decoded where they change nothing, accents composed (NFC), and
/// encoded again in one way. For example: a site links to `re%CC%81seaux` where another writes `r%C3%A9seaux`.
private enum NormalForm {
    case path, query

    func text(of bytes: ArraySlice<UInt8>) -> String {
        // What has nothing to decode and nothing to encode stays as it is.
        if bytes.allSatisfy({ $0.isPlainInURL && $0 != UInt8(ascii: "%") }) {
            return String(decoding: bytes, as: UTF8.self)
        }
        let decoded = decoded(bytes)
        guard decoded.contains(where: { $0 >= 0x80 }) else { return encoded(decoded) }
        let text = String(validating: decoded, as: UTF8.self)
        let composed = text.map { Array($0.withComposedAccents.utf8) }
        return encoded(composed ?? decoded)
    }

    /// Returns bytes with an encoded delimiter left encoded: `%2F` is no slash. A `%` that encodes nothing becomes `%25`.
    private func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var i = bytes.startIndex
        while i < bytes.endIndex {
            if self == .query, bytes[i] == UInt8(ascii: "+") {
                result.append(0x20)
            } else if bytes[i] != UInt8(ascii: "%") {
                result.append(bytes[i])
            } else if let byte = bytes.percentEncodedByte(at: i) {
                if isDelimiter(byte) { result.appendPercentEncoded(byte) } else { result.append(byte) }
                i += 2
            } else {
                result.appendPercentEncoded(UInt8(ascii: "%"))
            }
            i += 1
        }
        return result
    }

    private func isDelimiter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "/"), UInt8(ascii: "?"): self == .path
        case UInt8(ascii: "#"), UInt8(ascii: "%"): true
        case UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "+"): self == .query
        default: false
        }
    }

    private func encoded(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        for byte in bytes {
            if byte == 0x20, self == .query {
                result.append(UInt8(ascii: "+"))
            } else if byte.isPlainInURL {
                result.append(byte)
            } else {
                result.appendPercentEncoded(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

extension UInt8 {
    /// True for what RFC 3986 lets stand in a path or a query, and for the `%` of what stays encoded.
    fileprivate var isPlainInURL: Bool {
        switch self {
        // `!$%&'()*+,` and `:;=?@/`.
        case 0x21, 0x24...0x2C, 0x2F, 0x3A, 0x3B, 0x3D, 0x3F, 0x40: true
        default: isUnreserved
        }
    }
}
