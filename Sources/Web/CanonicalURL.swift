import Foundation
internal import Text

/// The one form under which an address is compared, version 1: two spellings of one address give the same text. It is
/// for comparing, never for asking; nil for anything that is not `http:` or `https:` with a host.
///
/// Parameters are sorted: servers read them as a dictionary, and content managers reorder them with every plug-in.
package func canonicalURL(_ url: String) -> String? {
    guard var parts = URLParts(url) else { return nil }
    parts.path = cleanedPath(parts.path)
    applyHabits(to: &parts)
    var text = "https://" + parts.host + (parts.port.isEmpty ? "" : ":" + parts.port)
    text += parts.path.isEmpty ? "/" : parts.path
    if !parts.query.isEmpty { text += "?" + parts.query.map(\.text).joined(separator: "&") }
    if let route = parts.route { text += "#" + route }
    return text
}

/// Whether an address can only name one thing: not the front page of a site, where every item may point.
package func isSpecific(canonicalURL url: String) -> Bool {
    guard let start = url.range(of: "://")?.upperBound, let slash = url[start...].firstIndex(of: "/") else {
        return false
    }
    return url[slash...].utf8.count > 1
}

/// An address taken apart, its percent signs and accents in normal form.
struct URLParts {
    var host: String
    var port: String
    /// Without the trailing slash: "" is the root.
    var path: String
    var query: [Parameter]
    /// What follows `#` when a script reads it as an address.
    var route: String?

    init?(_ url: String) {
        let bytes = url.utf8.filter { $0 > 0x20 && $0 != 0x7F }
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
            ["http", "https"].contains(String(decoding: bytes[..<colon], as: UTF8.self).lowercased())
        else { return nil }
        var rest = bytes[(colon + 1)...]
        guard rest.starts(with: [0x2F, 0x2F]) else { return nil }
        rest = rest.dropFirst(2)
        let end = rest.firstIndex { $0 == 0x2F || $0 == 0x5C || $0 == 0x3F || $0 == 0x23 } ?? rest.endIndex
        guard let (host, port) = authority(rest[..<end]) else { return nil }
        self.host = host
        self.port = port
        rest = rest[end...]
        let hash = rest.firstIndex(of: UInt8(ascii: "#")) ?? rest.endIndex
        route = Self.route(rest[hash...].dropFirst())
        let mark = rest[..<hash].firstIndex(of: UInt8(ascii: "?")) ?? hash
        path = normalised(rest[..<mark].map { $0 == 0x5C ? 0x2F : $0 }, isQuery: false)
        query = parameters(rest[mark..<hash].dropFirst())
    }

    /// `#!/page` and `#/page` are addresses of their own; any other fragment is a place in the same document.
    private static func route(_ fragment: ArraySlice<UInt8>) -> String? {
        guard let first = fragment.first, fragment.count > 1, first == 0x21 || first == 0x2F else {
            return nil
        }
        return normalised(fragment, isQuery: false)
    }
}

/// One parameter of a query, in normal form.
struct Parameter {
    var name: String
    var value: String

    var text: String { value.isEmpty ? name : name + "=" + value }
}

/// The host in lower case without `www.` and its trailing dot, and the port unless it is the usual one of either scheme.
private func authority(_ bytes: ArraySlice<UInt8>) -> (host: String, port: String)? {
    let afterUser = bytes.lastIndex(of: UInt8(ascii: "@")).map { bytes[($0 + 1)...] } ?? bytes
    var text = String(decoding: afterUser, as: UTF8.self)
    var port = ""
    if let colon = text.lastIndex(of: ":"), text[colon...].dropFirst().allSatisfy(\.isNumber) {
        port = String(text[colon...].dropFirst())
        text = String(text[..<colon])
    }
    text = (text.removingPercentEncoding ?? text).lowercased()
    while text.hasSuffix(".") { text.removeLast() }
    if text.hasPrefix("www."), text.dropFirst(4).contains(".") { text.removeFirst(4) }
    guard !text.isEmpty else { return nil }
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    let host = labels.map { asciiLabel(String($0)) }.joined(separator: ".")
    return (host, port == "80" || port == "443" ? "" : port)
}

private func parameters(_ query: ArraySlice<UInt8>) -> [Parameter] {
    query.split(separator: UInt8(ascii: "&")).map { piece in
        // `&amp;` that nobody decoded
        let clean = piece.starts(with: Array("amp;".utf8)) ? piece.dropFirst(4) : piece
        let equals = clean.firstIndex(of: UInt8(ascii: "=")) ?? clean.endIndex
        return Parameter(
            name: normalised(clean[..<equals], isQuery: true),
            value: normalised(clean[equals...].dropFirst(), isQuery: true))
    }
}

/// Percent signs decoded where they change nothing, accents composed (NFC), and encoded again in one way: a real site
/// links to `re%CC%81seaux` where another writes `r%C3%A9seaux`.
private func normalised(_ bytes: some Collection<UInt8>, isQuery: Bool) -> String {
    let decoded = percentDecoded(Array(bytes), isQuery: isQuery)
    guard decoded.contains(where: { $0 >= 0x80 }) else { return percentEncoded(decoded, isQuery: isQuery) }
    let text = String(validating: decoded, as: UTF8.self)
    let composed = text.map { Array($0.precomposedStringWithCanonicalMapping.utf8) }
    return percentEncoded(composed ?? decoded, isQuery: isQuery)
}

/// Bytes, with an encoded delimiter left encoded: `%2F` is no slash. A `%` that encodes nothing becomes `%25`.
private func percentDecoded(_ bytes: [UInt8], isQuery: Bool) -> [UInt8] {
    var result: [UInt8] = []
    var i = 0
    while i < bytes.count {
        if isQuery, bytes[i] == UInt8(ascii: "+") {
            result.append(0x20)
        } else if bytes[i] != UInt8(ascii: "%") {
            result.append(bytes[i])
        } else if i + 2 < bytes.count, let high = bytes[i + 1].hexValue, let low = bytes[i + 2].hexValue {
            let byte = high << 4 | low
            if isDelimiter(byte, isQuery: isQuery) {
                result += [0x25, hexDigits[Int(high)], hexDigits[Int(low)]]
            } else {
                result.append(byte)
            }
            i += 2
        } else {
            result += Array("%25".utf8)
        }
        i += 1
    }
    return result
}

private func isDelimiter(_ byte: UInt8, isQuery: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "?"): !isQuery
    case UInt8(ascii: "#"), UInt8(ascii: "%"): true
    case UInt8(ascii: "&"), UInt8(ascii: "="), UInt8(ascii: "+"): isQuery
    default: false
    }
}

private func percentEncoded(_ bytes: [UInt8], isQuery: Bool) -> String {
    var result: [UInt8] = []
    for byte in bytes {
        if byte == 0x20, isQuery {
            result.append(UInt8(ascii: "+"))
        } else if isPlain(byte) {
            result.append(byte)
        } else {
            result += [0x25, hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
        }
    }
    return String(decoding: result, as: UTF8.self)
}

/// Letters, digits and what RFC 3986 lets stand in a path or a query, with the `%` of what stays encoded.
private func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~!$&'()*+,;=:@/?%".utf8.contains(byte)
    }
}

private let hexDigits = Array("0123456789ABCDEF".utf8)
