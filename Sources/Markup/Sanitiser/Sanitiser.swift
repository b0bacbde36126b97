internal import Web

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
        /// A list that is written around items which stand in none: it ends with them.
        var isImplied = false
    }

    /// True when items that stand in no list get one.
    var mendsLists = false
    var tokens: Tokenizer
    let base: BaseURL
    /// The current tag's attributes that may matter, each once.
    var attributes: [(name: SafeAttribute, value: Range<Int>)] = []
    var out: [UInt8] = []
    var open: [Open] = []
    /// Formatting elements that a block cut off and that go on behind it.
    var suspended: [Open] = []
    /// The bytes that may be written again for suspended elements, so that output stays linear.
    var reopeningBudget: Int
    /// The end of the last `<pre>` in `out`, and whether its text follows it in the source: parsers drop a line feed
    /// there, so that one which stood further on must be doubled.
    var lineFeedPlace = (-1, isRightBehind: false)
    /// Dropped elements without any end tag: found once, true for the rest.
    private var neverEnding: Set<Tag> = []

    init(_ source: [UInt8], base: String?) {
        tokens = Tokenizer(source)
        self.base = BaseURL(base)
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
        guard let id = NameTable.standard.findLowering(tokens.source, in: tokens.range) else {
            return .unknown
        }
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
        // Feeds close a frame in its own tag, and their text goes on behind it.
        if tag == .svg || tag == .iframe, tokens.isSelfClosing { return }
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
        if !tokens.isBlank(range) {
            prepareForInline()
        } else if open.last?.tag == .colgroup {
            return
        }
        doubleLineFeed(range)
        guard decodes else { return out.append(escaping: tokens.source, range, as: .sourceText) }
        var place = range.lowerBound
        while let sign = tokens.source.place(of: 0x26, in: place..<range.upperBound) {
            out.append(escaping: tokens.source, place..<sign, as: .sourceText)
            var decoded: [UInt8] = []
            place = decoded.appendReference(in: tokens.source, sign..<range.upperBound, false)
            out.append(escaping: decoded, 0..<decoded.count, as: .safeText)
        }
        out.append(escaping: tokens.source, place..<range.upperBound, as: .sourceText)
    }

    private mutating func doubleLineFeed(_ range: Range<Int>) {
        guard lineFeedPlace.0 == out.count, !lineFeedPlace.isRightBehind, !range.isEmpty else { return }
        if tokens.source[range.lowerBound] == 0x0A { out.append(0x0A) }
    }
}
