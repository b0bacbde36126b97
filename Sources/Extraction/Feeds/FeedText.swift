internal import Markup

// Titles: plain text from text, HTML, XHTML, and from what was escaped once too often.

/// The title that a reader sees; nil when nothing is left.
func plainTitle(_ draft: TextDraft) -> String? {
    let title: String
    switch draft.kind {
    case .plain: title = squashed(draft.text)
    case .html: title = plainText(fromHTML: draft.text)
    case .guess:
        title =
            looksLikeHTML(draft.text) ? decodedOnce(plainText(fromHTML: draft.text)) : squashed(draft.text)
    }
    return title.isEmpty ? nil : title
}

/// Decodes what is left of a text that was escaped twice: « &eacute; », « &#8217; », « &amp; ».
func decodedOnce(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: "&")) ? squashed(decodeEntities(text)) : text
}

/// Whether text that does not say so is HTML: it holds a reference, or tags of HTML and none that is not.
/// « 1 < 2 », « la balise <canvas> » and « R&D » are text.
func looksLikeHTML(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
        var place = 0
        var found = false
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: "<") {
                guard let end = endOfTag(bytes, place) else { return false }
                if end > place { found = true }
                place = max(end, place + 1)
            } else {
                if byte == UInt8(ascii: "&"), isReference(bytes, place) { found = true }
                place += 1
            }
        }
        return found
    }
}

/// Behind a tag of HTML; `start` when the sign is none of a tag; nil for the tag of something else.
private func endOfTag(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
    var place = start + 1
    if place < bytes.count, bytes[place] == UInt8(ascii: "/") { place += 1 }
    if bytes[start...].starts(with: "<!--".utf8) { return start + 4 }
    let nameStart = place
    while place < bytes.count, isNameByte(bytes[place]) { place += 1 }
    guard place > nameStart, place - nameStart < 12, place < bytes.count else { return start }
    let name = String(decoding: bytes[nameStart..<place].map { $0 | 0x20 }, as: UTF8.self)
    guard textTags.contains(name) else { return nil }
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place += 1 }
    return place < bytes.count ? place + 1 : nil
}

/// « <contact@example.org> » in a text that is otherwise HTML is no tag, and must not vanish as one.
func escapingMails(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "@")), text.utf8.contains(UInt8(ascii: "<")) else { return text }
    let source = Array(text.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(source.count + 32)
    for (place, byte) in source.enumerated() {
        if byte == UInt8(ascii: "<"), isMail(source[(place + 1)...].prefix(120)) {
            out += "&lt;".utf8
        } else {
            out.append(byte)
        }
    }
    return String(decoding: out, as: UTF8.self)
}

private func isMail(_ bytes: ArraySlice<UInt8>) -> Bool {
    let name = bytes.prefix { isNameByte($0) || "@.-_+".utf8.contains($0) }
    let end = name.endIndex
    return name.contains(UInt8(ascii: "@")) && end < bytes.endIndex && bytes[end] == UInt8(ascii: ">")
}

private func isNameByte(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }

private func isReference(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var place = start + 1
    if place < bytes.count, bytes[place] == UInt8(ascii: "#") { place += 1 }
    let nameStart = place
    while place < bytes.count, place - nameStart < 32, isNameByte(bytes[place]) { place += 1 }
    guard place > nameStart, place < bytes.count, bytes[place] == UInt8(ascii: ";") else { return false }
    if bytes[start + 1] == UInt8(ascii: "#") { return true }
    return namedReference(String(decoding: bytes[nameStart..<place], as: UTF8.self)) != nil
}

/// What people put into titles; digits have their lower-case bit set too, so `h1` is spelled as here.
private let textTags: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "center", "cite", "code", "del", "dfn", "div",
    "em",
    "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "nobr", "ol",
    "p",
    "pre", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "ul",
    "var", "wbr",
]
