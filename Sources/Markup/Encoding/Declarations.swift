internal import Text

/// The part of a page that is searched for a declaration (HTML Standard, 13.2.3.2), in bytes.
private let prescanLength = 1024
/// The part of a page in which a declaration counts when the bytes are not UTF-8, as browsers that meet one late read again.
private let latePrescanLength = 16_384

/// The encoding by BOM, zero bytes, HTTP charset, declaration; without any, what the bytes look like.
func declaredEncoding(
    of bytes: [UInt8], contentType: String?, as kind: DocumentKind, remarks: inout [String]
) -> EncodingChoice {
    if let marked = byteOrderMark(of: bytes) {
        noteContradiction(of: contentType, with: marked.encoding, &remarks)
        return marked
    }
    if let wide = widePattern(of: bytes) { return EncodingChoice(encoding: wide, origin: .pattern) }
    if let label = contentType.flatMap(charset(ofContentType:)) {
        if let encoding = usable(label, in: "Content-Type header", &remarks) {
            return EncodingChoice(encoding: encoding, origin: .header)
        }
    }
    if let label = declaredLabel(in: bytes, as: kind), let encoding = usable(label, in: "document", &remarks)
    {
        return EncodingChoice(encoding: settled(encoding, as: kind), origin: .document)
    }
    return undeclared(bytes, as: kind)
}

private func noteContradiction(of contentType: String?, with marked: WebEncoding, _ remarks: inout [String]) {
    guard let label = contentType.flatMap(charset(ofContentType:)) else { return }
    guard let named = WebEncoding.labelled(label), named != marked else { return }
    if marked.name.hasPrefix(named.name.prefix(6)) && named.name.hasPrefix("UTF-16") { return }
    remarks.append("the Content-Type header says \(named.name) but the byte order mark says \(marked.name)")
}

/// Returns the encoding that a label means here; unknown labels and the standard's "replacement" are left aside with a remark.
private func usable(_ label: String, in place: String, _ remarks: inout [String]) -> WebEncoding? {
    guard let encoding = WebEncoding.labelled(label) else {
        remarks.append("the \(place) names an unknown encoding: \(label.prefix(40))")
        return nil
    }
    guard encoding.name != WebEncoding.replacement else {
        remarks.append("the \(place) names an encoding that is not safe to read: \(label.prefix(40))")
        return nil
    }
    return encoding
}

/// A page that can be read far enough to find `<meta charset=utf-16>` is not UTF-16 (HTML Standard).
private func settled(_ encoding: WebEncoding, as kind: DocumentKind) -> WebEncoding {
    guard kind == .html else { return encoding }
    if encoding.name.hasPrefix("UTF-16") { return .utf8 }
    return encoding.name == WebEncoding.userDefined ? .windows1252 : encoding
}

private func declaredLabel(in bytes: [UInt8], as kind: DocumentKind) -> String? {
    switch kind {
    case .xml: xmlDeclaredLabel(in: bytes)
    case .html: metaLabel(in: bytes.prefix(prescanLength)) ?? xmlDeclaredLabel(in: bytes)
    case .json: nil
    }
}

private func undeclared(_ bytes: [UInt8], as kind: DocumentKind) -> EncodingChoice {
    let census = UTF8Census(of: bytes)
    if census.isValid || census.sequences > 0 || census.onlyTailIsBroken {
        return EncodingChoice(encoding: .utf8, origin: .none)
    }
    if kind == .html, let label = metaLabel(in: bytes.prefix(latePrescanLength)),
        let late = WebEncoding.labelled(label), late.name != WebEncoding.replacement
    {
        return EncodingChoice(encoding: settled(late, as: kind), origin: .document)
    }
    return EncodingChoice(encoding: .windows1252, origin: .none)
}

private func byteOrderMark(of bytes: [UInt8]) -> EncodingChoice? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        return EncodingChoice(encoding: .utf8, origin: .mark, markLength: 3)
    }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
        return EncodingChoice(encoding: .utf32LittleEndian, origin: .mark, markLength: 4)
    }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
        return EncodingChoice(encoding: .utf32BigEndian, origin: .mark, markLength: 4)
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
        return EncodingChoice(encoding: .utf16LittleEndian, origin: .mark, markLength: 2)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
        return EncodingChoice(encoding: .utf16BigEndian, origin: .mark, markLength: 2)
    }
    return nil
}

/// UTF-16 or UTF-32 without a BOM, told by where the zero bytes of the first ASCII characters stand.
func widePattern(of bytes: [UInt8]) -> WebEncoding? {
    guard bytes.count >= 4 else { return nil }
    switch (bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0) {
    case (false, true, true, true): return .utf32LittleEndian
    case (true, true, true, false): return .utf32BigEndian
    case (false, true, false, true): return .utf16LittleEndian
    case (true, false, true, false): return .utf16BigEndian
    default: return nil
    }
}

/// The encoding of `<?xml … encoding="…"?>`; leading blanks are forgiven.
private func xmlDeclaredLabel(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(prescanLength).drop(while: \.isBlank)
    guard head.starts(with: Array("<?xml".utf8)) else { return nil }
    let declaration = head.prefix { $0 != UInt8(ascii: ">") }
    guard let name = range(of: "encoding", in: declaration) else { return nil }
    var rest = declaration[name.upperBound...].drop(while: \.isBlank)
    guard rest.first == UInt8(ascii: "=") else { return nil }
    rest = rest.dropFirst().drop(while: \.isBlank)
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        return nil
    }
    return String(decoding: rest.dropFirst().prefix { $0 != quote }, as: UTF8.self)
}
