/// The text of an HTML fragment: references decoded, markup dropped, white space squashed. For titles: a `<` that no
/// `>` follows is a sign and not half a tag ("moins de 3 <b").
package func plainText(fromHTML html: String) -> String {
    let source = Array(html.utf8)
    let end = source.lastIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? 0
    guard source[..<end].contains(UInt8(ascii: "<")) else { return squashedText(decoded(source)) }
    var markup = Array(source[..<end])
    for byte in source[end...] {
        if byte == UInt8(ascii: "<") { markup.append(escaping: byte) } else { markup.append(byte) }
    }
    return Document(html: markup).body?.text ?? ""
}

/// White space squashed to single blanks and trimmed.
package func squashed(_ string: String) -> String { squashedText(Array(string.utf8)) }

private func squashedText(_ bytes: [UInt8]) -> String {
    var text = SquashedText()
    text.append(bytes[...])
    return String(decoding: text.bytes, as: UTF8.self)
}

private func decoded(_ source: [UInt8]) -> [UInt8] {
    guard source.contains(UInt8(ascii: "&")) else { return source }
    var out: [UInt8] = []
    out.reserveCapacity(source.count)
    out.append(decoding: source, 0..<source.count)
    return out
}
