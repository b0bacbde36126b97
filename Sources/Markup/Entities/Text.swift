/// Decodes every character reference in a text; markup stays as it is.
package func decodeEntities(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let source = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(source.count)
    out.append(decoding: source, 0..<source.count)
    return String(decoding: out, as: UTF8.self)
}

/// The text of a named character reference (without `&` and `;`), or nil: `namedReference("eacute")` is "é".
package func namedReference(_ name: String) -> String? {
    guard let entry = ReferenceTable.standard.entry(named: Array(name.utf8)[...]) else { return nil }
    var out: [UInt8] = []
    out.append(scalar: entry.first)
    if entry.second != 0 { out.append(scalar: entry.second) }
    return String(decoding: out, as: UTF8.self)
}

/// Escapes text for HTML and XML content and for double-quoted attributes.
package func escape(_ text: String) -> String {
    guard text.utf8.contains(where: needsEscape) else { return text }
    let source = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(source.count + 32)
    out.append(escaping: source, 0..<source.count, as: .everything)
    return String(decoding: out, as: UTF8.self)
}

@inline(__always)
private func needsEscape(_ byte: UInt8) -> Bool {
    byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22
}

extension [UInt8] {
    @inline(__always)
    mutating func append(escaping byte: UInt8) {
        switch byte {
        case 0x26: append(contentsOf: "&amp;".utf8)
        case 0x3C: append(contentsOf: "&lt;".utf8)
        case 0x3E: append(contentsOf: "&gt;".utf8)
        case 0x22: append(contentsOf: "&quot;".utf8)
        default: append(byte)
        }
    }
}
