internal import Markup
internal import Text

// Titles: plain text from text, HTML, XHTML, and from what was escaped once too often.

extension TextDraft {
    /// The title that a reader sees; nil when nothing is left.
    var title: String? {
        let title: String
        switch kind {
        case .plain: title = squashed(text)
        case .html: title = Markup.plainText(fromHTML: text)
        case .guess:
            title = text.looksLikeHTML ? Markup.plainText(fromHTML: text).decodedOnce : squashed(text)
        }
        return title.isEmpty ? nil : title
    }
}

extension String {
    /// This text without what is left of a second escaping: « &eacute; », « &#8217; », « &amp; ».
    var decodedOnce: String {
        utf8.contains(UInt8(ascii: "&")) ? Markup.squashed(decodeEntities(self)) : self
    }

    /// True for text that is HTML and does not say so: it holds a reference, or tags of HTML and none that is not.
    /// « 1 < 2 », « la balise <canvas> » and « R&D » are text.
    var looksLikeHTML: Bool {
        var text = self
        return text.withUTF8 { MarkupScan(bytes: $0).isHTML }
    }

    /// « <contact@example.org> » in a text that is otherwise HTML is no tag, and must not vanish as one.
    var withMailsEscaped: String {
        guard utf8.contains(UInt8(ascii: "@")), utf8.contains(UInt8(ascii: "<")) else { return self }
        let source = Array(utf8)
        var out: [UInt8] = []
        out.reserveCapacity(source.count + 32)
        for (place, byte) in source.enumerated() {
            if byte == UInt8(ascii: "<"), source[(place + 1)...].prefix(120).isBracketedMail {
                out += "&lt;".utf8
            } else {
                out.append(byte)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}

/// Looks for markup in the bytes of a text.
private struct MarkupScan {
    let bytes: UnsafeBufferPointer<UInt8>

    var isHTML: Bool {
        var place = 0
        var found = false
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: "<") {
                guard let end = endOfTag(from: place) else { return false }
                if end > place { found = true }
                place = max(end, place + 1)
            } else {
                if byte == UInt8(ascii: "&"), isReference(at: place) { found = true }
                place += 1
            }
        }
        return found
    }

    /// The place behind a tag of HTML; `start` when the sign is none of a tag; nil for the tag of something else.
    private func endOfTag(from start: Int) -> Int? {
        var place = start + 1
        if place < bytes.count, bytes[place] == UInt8(ascii: "/") { place += 1 }
        if bytes[start...].starts(with: "<!--".utf8) { return start + 4 }
        let nameStart = place
        while place < bytes.count, bytes[place].isNameByte { place += 1 }
        guard place > nameStart, place - nameStart < 12, place < bytes.count else { return start }
        let name = String(decoding: bytes[nameStart..<place].map { $0 | 0x20 }, as: UTF8.self)
        guard textTags.contains(name) else { return nil }
        while place < bytes.count, bytes[place] != UInt8(ascii: ">") { place += 1 }
        return place < bytes.count ? place + 1 : nil
    }

    private func isReference(at start: Int) -> Bool {
        var place = start + 1
        if place < bytes.count, bytes[place] == UInt8(ascii: "#") { place += 1 }
        let nameStart = place
        while place < bytes.count, place - nameStart < 32, bytes[place].isNameByte { place += 1 }
        guard place > nameStart, place < bytes.count, bytes[place] == UInt8(ascii: ";") else { return false }
        if bytes[start + 1] == UInt8(ascii: "#") { return true }
        return namedReference(String(decoding: bytes[nameStart..<place], as: UTF8.self)) != nil
    }
}

extension UInt8 {
    fileprivate var isNameByte: Bool { isLetter || isDigit }
}

extension ArraySlice<UInt8> {
    fileprivate var isBracketedMail: Bool {
        let name = prefix { $0.isNameByte || "@.-_+".utf8.contains($0) }
        let end = name.endIndex
        return name.contains(UInt8(ascii: "@")) && end < endIndex && self[end] == UInt8(ascii: ">")
    }
}

/// Tags that people put into titles; digits have their lower-case bit set too, so `h1` is spelled as here.
private let textTags: Set<String> = [
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "center", "cite", "code", "del", "dfn", "div",
    "em",
    "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "nobr", "ol",
    "p",
    "pre", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "ul",
    "var", "wbr",
]
