import Markup

/// Any bytes as any document: what comes out is UTF-8 without a byte order mark, and decoding it again changes nothing.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    guard count > 0 else { return 0 }
    let kinds: [DocumentKind] = [.html, .xml, .json]
    let types: [String?] = [
        nil, "text/html; charset=iso-8859-1", "text/xml; charset=utf-16", "text/xml;charset=\"gbk\"",
    ]
    let kind = kinds[Int(start[0] & 3) % 3]
    let type = types[Int(start[0] >> 2 & 3)]
    let bytes = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
    let decoded = decode(bytes, contentType: type, as: kind)
    precondition(String(validating: decoded.utf8, as: UTF8.self) != nil, "not UTF-8")
    precondition(!decoded.encoding.isEmpty)
    // Zeros and byte order marks inside the text look like another encoding to who sees the text alone.
    guard !decoded.utf8.contains(0), !decoded.utf8.starts(with: [0xEF, 0xBB, 0xBF]) else { return 0 }
    let again = decode(decoded.utf8, contentType: "text/html; charset=utf-8", as: kind)
    precondition(again.utf8 == decoded.utf8, "decoding twice differs")
    return 0
}
