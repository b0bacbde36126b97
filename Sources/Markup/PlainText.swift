/// The text of an HTML fragment: references decoded, markup dropped, white space squashed. For titles: the
/// text of unclosed or broken markup is kept.
package func plainText(fromHTML html: String) -> String {
    let source = Array(html.utf8)
    var text = SquashedText()
    if !source.contains(UInt8(ascii: "<")) {
        text.append(decoded(source)[...])
        return String(decoding: text.bytes, as: UTF8.self)
    }
    return Document(html: source).body?.text ?? ""
}

/// White space squashed to single blanks and trimmed.
package func squashed(_ string: String) -> String {
    var text = SquashedText()
    text.append(Array(string.utf8)[...])
    return String(decoding: text.bytes, as: UTF8.self)
}

private func decoded(_ source: [UInt8]) -> [UInt8] {
    guard source.contains(UInt8(ascii: "&")) else { return source }
    var out: [UInt8] = []
    out.reserveCapacity(source.count)
    out.append(decoding: source, 0..<source.count)
    return out
}
