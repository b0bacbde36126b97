import Markup

/// How much of another's text is published, in Unicode scalars: a short quotation with a link, never the whole
/// (droit sui generis of databases, CPI L.342-3).
package let excerptLimit = 300

/// The beginning of a text as plain text of at most `limit` Unicode scalars, without mail addresses and telephone
/// numbers, cut after a sentence if one ends late enough, else after a word, and then closed with « … ».
package func excerpt(_ html: String, limit: Int = excerptLimit) -> String {
    // A story's text may be a whole report, and its beginning is nearly always enough: forty bytes of markup, and six
    // of text, for each character that is wanted.
    let beginning = prefix(html, bytes: 40 * limit)
    let text = withoutCredit(squashedText(ofHTML: beginning))
    let head = prefix(text, bytes: 6 * limit)
    let clean = withoutContacts(head)
    let isWhole = beginning.utf8.count == html.utf8.count && head.utf8.count == text.utf8.count
    if isWhole { return closed(clean, within: limit) }
    if clean.unicodeScalars.count > limit { return shortened(clean, to: limit) }
    return closed(withoutContacts(withoutCredit(squashedText(ofHTML: html))), within: limit)
}

/// Without the sentence that WordPress puts under every feed item: « L’article … est apparu en premier sur … ».
private func withoutCredit(_ text: String) -> String {
    let bytes = Array(text.utf8)
    for (beginnings, ending) in credits {
        guard let end = lastPlace(of: ending, in: bytes[...]),
            let start = beginnings.compactMap({ lastPlace(of: $0, in: bytes[..<end]) }).max()
        else { continue }
        return singleSpaced(String(decoding: bytes[..<start], as: UTF8.self))
    }
    return text
}

private let credits: [(beginnings: [[UInt8]], ending: [UInt8])] = [
    (["L’article ", "L'article ", "Cet article "], " est apparu en premier sur "),
    (["The post "], " appeared first on "), (["The post "], " first appeared on "),
].map { ($0.0.map { Array($0.utf8) }, Array($0.1.utf8)) }

/// Where the last occurrence of `words` begins.
private func lastPlace(of words: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= words.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - words.count)).last { place in
        bytes[place] == words[0] && bytes[place..<place + words.count].elementsEqual(words)
    }
}

/// An excerpt that a site had cut itself (« […] », « ... ») ends as ours do.
private func closed(_ text: String, within limit: Int) -> String {
    var rest = Substring(text)
    var wasCut = false
    while let mark = ["[…]", "[...]", "(…)", "…", "..."].first(where: { rest.hasSuffix($0) }) {
        wasCut = true
        rest = rest.dropLast(mark.count)
        while rest.last == " " { rest.removeLast() }
    }
    guard wasCut, !rest.isEmpty, rest.unicodeScalars.count + 2 <= limit else {
        return shortened(text, to: limit)
    }
    return rest + (rest.hasSuffix(".") || rest.hasSuffix("!") || rest.hasSuffix("?") ? " …" : "…")
}

/// The text itself, or its beginning up to a whole character.
private func prefix(_ text: String, bytes: Int) -> String {
    guard text.utf8.count > bytes else { return text }
    var end = text.utf8.index(text.startIndex, offsetBy: bytes)
    while end > text.startIndex, text.utf8[end] & 0xC0 == 0x80 { end = text.utf8.index(before: end) }
    return String(text[..<end])
}

/// The text of markup with its white space squashed.
func squashedText(ofHTML html: String) -> String { singleSpaced(plainText(fromHTML: html)) }

/// Plain text with no-break spaces kept: runs of other white space become one blank, none at the ends.
func singleSpaced(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
        let isBlank = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
        if !isBlank { out.append(byte) } else if let last = out.last, last != 0x20 { out.append(0x20) }
    }
    if out.last == 0x20 { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
}

func shortened(_ text: String, to limit: Int) -> String {
    let scalars = Array(text.unicodeScalars)
    guard scalars.count > limit else { return text }
    let room = max(0, limit - 2)
    var sentence = 0
    var word = 0
    for index in 0..<room where scalars[index + 1] == " " {
        switch scalars[index] {
        case ".", "!", "?", "…": sentence = index + 1
        default: break
        }
        word = index + 1
    }
    if sentence * 2 > limit { return string(of: scalars[..<sentence]) + " …" }
    return string(of: trimmed(scalars[..<(word > 0 ? word : room)])) + "…"
}

/// Without the commas, dashes and opening marks that would stand oddly before an ellipsis.
private func trimmed(_ scalars: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var rest = scalars
    while let last = rest.last, ",;:–—-«([ \u{A0}\u{202F}.…".unicodeScalars.contains(last) {
        rest.removeLast()
    }
    return rest
}

private func string(of scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
}
