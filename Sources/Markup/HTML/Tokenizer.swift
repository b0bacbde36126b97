internal import Text

/// HTML's tokens as ranges of the source (HTML Standard, 13.2.5): nothing is copied and nothing decoded here, so
/// the tree builder and the sanitiser each take from a token only what they keep.
struct Tokenizer {
    enum Kind { case text, startTag, endTag, comment, doctype, end }

    /// The way in which text is read until an end tag says otherwise.
    enum Content { case data, rcdata, rawText, script, plainText }

    struct Attribute {
        var name: Range<Int>
        var value: Range<Int>
    }

    /// UTF-8 with line feeds only.
    let source: [UInt8]
    var place = 0

    /// The current token.
    private(set) var kind = Kind.end
    /// The bytes of a text or comment; a tag's or a doctype's name.
    private(set) var range = 0..<0
    private(set) var attributes: [Attribute] = []
    private(set) var isSelfClosing = false
    /// Text in which `&` starts a character reference.
    private(set) var hasReferences = false

    var content = Content.data
    /// The element whose end tag ends the current raw text.
    var rawName: Range<Int> = 0..<0
    /// `<![CDATA[` is a section in foreign elements and a comment elsewhere.
    var allowsCDATA = false

    init(_ source: [UInt8]) {
        self.source =
            source.place(of: 0x0D, in: 0..<source.count) != nil ? Tokenizer.normalised(source) : source
    }

    /// Carriage returns become line feeds (13.2.3.5).
    private static func normalised(_ source: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(source.count)
        for (place, byte) in source.enumerated() {
            if byte != 0x0D {
                out.append(byte)
            } else if place + 1 == source.count || source[place + 1] != 0x0A {
                out.append(0x0A)
            }
        }
        return out
    }

    /// Reads the text of the start tag that was just returned as `content` says.
    mutating func readText(as content: Content) {
        self.content = content
        rawName = range
    }

    /// True when a range is all white space.
    func isBlank(_ range: Range<Int>) -> Bool {
        for place in range where !source[place].isBlank { return false }
        return true
    }

    /// True when an end tag for the start tag that was just returned follows somewhere.
    func hasEndTag() -> Bool {
        var here = place
        while let hit = source.place(of: UInt8(ascii: "<"), in: here..<source.count) {
            if byte(at: hit + 1) == 0x2F, isName(range, at: hit + 2) { return true }
            here = hit + 1
        }
        return false
    }

    mutating func next() {
        guard place < source.count else { return set(.end, place..<place) }
        switch content {
        case .data: nextInData()
        case .plainText: takeText(to: source.count, hasReferences: false)
        case .rcdata, .rawText, .script: nextInRawText()
        }
    }

    mutating func set(_ kind: Kind, _ range: Range<Int>) {
        self.kind = kind
        self.range = range
    }

    mutating func takeText(to end: Int, hasReferences: Bool) {
        set(.text, place..<end)
        self.hasReferences = hasReferences
        place = end
    }

    private mutating func nextInData() {
        while source[place] == UInt8(ascii: "<"), starts(with: "</>") {
            place += 3
            if place == source.count { return set(.end, place..<place) }
        }
        if source[place] == UInt8(ascii: "<"), markup() { return }
        // A "<" that opens nothing is text.
        var from = place + 1
        while let hit = source.place(of: UInt8(ascii: "<"), in: from..<source.count) {
            if opensMarkup(hit) { return takeText(to: hit) }
            from = hit + 1
        }
        takeText(to: source.count)
    }

    private mutating func takeText(to end: Int) {
        takeText(to: end, hasReferences: source.place(of: UInt8(ascii: "&"), in: place..<end) != nil)
    }

    @inline(__always)
    func byte(at index: Int) -> UInt8 { index < source.count ? source[index] : 0 }

    private func opensMarkup(_ index: Int) -> Bool {
        let next = byte(at: index + 1)
        return next.isLetter || next == 0x21 || next == 0x3F || (next == 0x2F && index + 2 < source.count)
    }

    /// Reads the markup at `<`; false when it is text.
    private mutating func markup() -> Bool {
        let next = byte(at: place + 1)
        if next.isLetter { return tag(from: place + 1, as: .startTag) }
        if next == 0x21 { return declaration() }
        if next == 0x3F { return bogusComment(from: place + 1) }
        guard next == 0x2F, place + 2 < source.count else { return false }
        if source[place + 2].isLetter { return tag(from: place + 2, as: .endTag) }
        return bogusComment(from: place + 2)
    }

    // MARK: Tags

    private mutating func tag(from start: Int, as kind: Kind) -> Bool {
        var end = start
        while end < source.count, !source[end].isBlank, source[end] != 0x2F, source[end] != 0x3E {
            end += 1
        }
        attributes.removeAll(keepingCapacity: true)
        isSelfClosing = false
        place = end
        guard readAttributes() else {
            place = source.count  // a tag that the document cuts off is dropped
            set(.end, place..<place)
            return true
        }
        set(kind, start..<end)
        return true
    }

    /// Reads attributes and `>`; false at the end of the document.
    private mutating func readAttributes() -> Bool {
        while place < source.count {
            let here = source[place]
            if here == 0x3E {
                place += 1
                return true
            }
            if here == 0x2F && byte(at: place + 1) == 0x3E && place + 1 < source.count {
                isSelfClosing = true
                place += 2
                return true
            }
            if here.isBlank || here == 0x2F { place += 1 } else if !readAttribute() { return false }
        }
        return false
    }

    private mutating func readAttribute() -> Bool {
        let start = place
        place += 1
        while place < source.count {
            let here = source[place]
            if here.isBlank || here == 0x2F || here == 0x3E || here == 0x3D { break }
            place += 1
        }
        let name = start..<place
        while place < source.count, source[place].isBlank { place += 1 }
        guard place < source.count else { return false }
        guard source[place] == 0x3D else {
            attributes.append(Attribute(name: name, value: place..<place))
            return true
        }
        place += 1
        while place < source.count, source[place].isBlank { place += 1 }
        return readValue(of: name)
    }

    private mutating func readValue(of name: Range<Int>) -> Bool {
        guard place < source.count else { return false }
        let quote = source[place]
        if quote == 0x22 || quote == 0x27 {
            guard let end = source.place(of: quote, in: (place + 1)..<source.count) else { return false }
            attributes.append(Attribute(name: name, value: (place + 1)..<end))
            place = end + 1
            return true
        }
        let start = place
        while place < source.count, !source[place].isBlank, source[place] != 0x3E { place += 1 }
        attributes.append(Attribute(name: name, value: start..<place))
        return place < source.count
    }
}
