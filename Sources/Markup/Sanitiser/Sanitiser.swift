/// Writes sanitised HTML straight from tokens, without a tree: an element is written only from the allow list, always
/// closed, nested as the HTML Standard's parser would nest it, and text and values are always escaped. So a parser
/// that reads the output builds exactly what was written, and no difference between parsers can turn text into
/// markup ("mutation XSS"). Split: +Nesting, +Attributes, +Links.
struct Sanitiser {
    /// Open elements; deeper tags are left out. Browsers flatten at 512.
    static let depthLimit = 200
    /// Formatting elements that are opened again behind a block that cut them off.
    static let suspendedLimit = 8

    struct Open {
        let tag: Tag
        /// The start tag in `out`.
        let written: Range<Int>
        /// Its end tag came while a block was open inside: it ends where the block ends.
        var endsWithBlock = false
    }

    var tokens: Tokenizer
    let base: Base
    /// The current tag's attributes that may matter, each once.
    var attributes: [(name: SafeAttribute, value: Range<Int>)] = []
    var out: [UInt8] = []
    var open: [Open] = []
    /// Formatting elements that a block cut off and that go on behind it.
    var suspended: [Open] = []
    /// How many bytes may be written again for suspended elements, so that output stays linear.
    var reopeningBudget: Int
    /// The end of the last `<pre>` in `out`, and whether its text follows it in the source: parsers drop a line feed
    /// there, so that one which stood further on must be doubled.
    var lineFeedPlace = (-1, isRightBehind: false)
    /// Dropped elements without any end tag: found once, true for the rest.
    private var neverEnding: Set<Tag> = []

    init(_ source: [UInt8], base: String?) {
        tokens = Tokenizer(source)
        self.base = Base(base)
        reopeningBudget = source.count + 1024
        out.reserveCapacity(source.count + source.count / 4)
    }

    mutating func run() -> [UInt8] {
        while true {
            tokens.next()
            switch tokens.kind {
            case .text: text()
            case .startTag: startTag()
            case .endTag:
                lineFeedPlace.isRightBehind = false
                endTag()
            case .comment, .doctype: lineFeedPlace.isRightBehind = false
            case .end:
                while !open.isEmpty { close() }
                return out
            }
        }
    }

    private func tokenTag() -> Tag {
        guard let id = NameTable.standard.findLowering(tokens.source, tokens.range) else { return .unknown }
        let tag = id <= Int32(UInt8.max) ? Tag(rawValue: UInt8(id)) ?? .unknown : .unknown
        return tag.isForeign ? .unknown : tag
    }

    private mutating func startTag() {
        let tag = tokenTag()
        lineFeedPlace.isRightBehind = false
        switch policy(for: tag) {
        case .keep(let written): keep(tag, as: written)
        case .unwrap: break
        case .drop(let content): drop(tag, content)
        }
    }

    /// Skips an element with its content; one of those that end nowhere loses only its tag, unless browsers
    /// would hide everything behind it as well.
    private mutating func drop(_ tag: Tag, _ content: Tokenizer.Content) {
        if content == .rcdata {
            if neverEnding.contains(tag) { return }
            guard tokens.hasEndTag() else {
                neverEnding.insert(tag)
                return
            }
        }
        if tag == .svg, tokens.isSelfClosing { return }
        tokens.readText(as: content == .script ? .script : .rawText)
        tokens.next()  // the text, or the end tag where there is none: neither is written
    }

    private mutating func endTag() {
        let tag = tokenTag()
        if tag == .br { return keep(.br, as: .br) }
        if case .keep(let written) = policy(for: tag), !written.isVoid { end(written) }
    }

    // MARK: Text

    private mutating func text() {
        write(tokens.range, decodes: tokens.hasReferences)
    }

    /// Writes text: references decoded and escaped again, controls left out.
    mutating func write(_ range: Range<Int>, decodes: Bool) {
        let source = tokens.source
        if !source[range].allSatisfy(isBlank) {
            prepareForInline()
        } else if open.last?.tag == .colgroup {
            return
        }
        var place = range.lowerBound
        if lineFeedPlace.0 == out.count, !lineFeedPlace.isRightBehind, !range.isEmpty, source[place] == 0x0A {
            out.append(0x0A)
        }
        while place < range.upperBound {
            let from = place
            while place < range.upperBound, !isMarked(source[place]) { place += 1 }
            out.append(contentsOf: source[from..<place])
            if place < range.upperBound { place = writeMarked(place, range.upperBound, decodes) }
        }
    }

    @inline(__always)
    private func isMarked(_ byte: UInt8) -> Bool {
        byte == 0x26 || byte == 0x3C || (byte < 0x20 && byte != 0x0A && byte != 0x09)
    }

    private mutating func writeMarked(_ place: Int, _ end: Int, _ decodes: Bool) -> Int {
        switch tokens.source[place] {
        case 0x3C: out.append(contentsOf: "&lt;".utf8)
        case 0x26 where decodes:
            var decoded: [UInt8] = []
            let next = decoded.appendReference(in: tokens.source, place..<end, false)
            out.append(escapingText: decoded)
            return next
        case 0x26: out.append(contentsOf: "&amp;".utf8)
        default: break  // a control that no XML may hold
        }
        return place + 1
    }
}

extension [UInt8] {
    /// Escapes what decoding gave and leaves out controls.
    mutating func append(escapingText bytes: [UInt8]) {
        for byte in bytes where byte >= 0x20 || byte == 0x0A || byte == 0x09 {
            switch byte {
            case 0x26: append(contentsOf: "&amp;".utf8)
            case 0x3C: append(contentsOf: "&lt;".utf8)
            case 0x3E: append(contentsOf: "&gt;".utf8)
            default: append(byte)
            }
        }
    }
}
