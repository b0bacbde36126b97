internal import Text

/// The blocks in which a site wrote a text: paragraphs, items of lists, what stands between them.
///
/// A listing's text often has a label before its sentences (« Tags Santé », « nov. », the cells of a form) and a button behind
/// them: an excerpt begins and ends with sentences. A text without any sentence stays as it is, and so does what says more than a
/// label: a figure, an hour, an address, a word of what has become of an event.
struct MarkupBlocks {
    private struct Block {
        var range: Range<Int>
        var text: [UInt8] = []
        /// The number of bytes of `text` that stand in a link.
        var linked = 0
    }

    private let bytes: [UInt8]
    private var blocks: [Block] = []

    /// Parts sanitised markup.
    init(html: String) {
        bytes = Array(html.utf8)
        var block = Block(range: 0..<0)
        var isInLink = false
        var place = 0
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "<"),
                let end = bytes[place...].firstIndex(of: UInt8(ascii: ">"))
            else {
                block.text.append(bytes[place])
                if isInLink { block.linked += 1 }
                place += 1
                continue
            }
            let tag = bytes[(place + 1)..<end]
            if tag.names("a") { isInLink = tag.first != UInt8(ascii: "/") }
            if !inlineNames.contains(where: tag.names) {
                close(&block, at: place)
                block.range = (end + 1)..<(end + 1)
            }
            place = end + 1
        }
        close(&block, at: bytes.count)
    }

    private mutating func close(_ block: inout Block, at end: Int) {
        block.range = block.range.lowerBound..<end
        if block.text.contains(where: { $0 > 0x20 }) { blocks.append(block) }
        block.text = []
        block.linked = 0
    }

    /// The markup from the first block that is no label to the last that is neither that nor a button.
    var sentences: String? {
        let kinds = blocks.map(kind)
        guard let first = kinds.firstIndex(of: .sentences), let last = kinds.lastIndex(of: .sentences) else {
            return nil
        }
        var (start, end) = (0, blocks.count - 1)
        while start < first, kinds[start] == .label || kinds[start] == .button { start += 1 }
        while end > last, kinds[end] != .other { end -= 1 }
        return String(
            decoding: bytes[blocks[start].range.lowerBound..<blocks[end].range.upperBound], as: UTF8.self)
    }

    private enum Kind { case sentences, label, button, opening, other }

    /// The most words of a label and of a button, the fewest of a sentence.
    private static let (labelWords, buttonWords, sentenceWords) = (4, 6, 8)

    private func kind(of block: Block) -> Kind {
        let text = String(decoding: block.text, as: UTF8.self)
        let words = text.split { $0 == " " || $0.isNewline || $0 == "\t" }
        guard let last = words.last?.last else { return .label }
        let isClosed = ".!?…".contains(last)
        if words.count >= Self.sentenceWords, isClosed { return .sentences }
        if block.linked * 10 >= text.utf8.count * 9, words.count <= Self.buttonWords, !isClosed {
            return .button
        }
        if last == ":" { return .opening }
        // Cells of a form that stand one behind the other.
        let isForm = block.text.contains(twice: 0x20) && !text.contains { ".!?…".contains($0) }
        guard isForm || words.count <= Self.labelWords, !text.tellsState else { return .other }
        let saysMore = text.contains { $0.isNumber || ",:;(!?".contains($0) } || (isClosed && words.count > 1)
        return isForm || !saysMore ? .label : .other
    }
}

/// The elements that stand within a line.
private let inlineNames = [
    "a", "abbr", "b", "bdi", "cite", "code", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub",
    "sup", "time", "u",
]

extension String {
    /// True when a word says what has become of an event, or that it has no room left.
    fileprivate var tellsState: Bool {
        FoldedText(self).strings.contains { word in
            fullWords.contains(word)
                || Lexicon.french.roles(of: word).contains { $0 == .cancelled || $0 == .postponed }
        }
    }
}

/// Folded words for an event without a free place.
private let fullWords: Set<String> = ["complet", "complets", "complete", "completes"]

extension [UInt8] {
    fileprivate func contains(twice byte: UInt8) -> Bool {
        indices.dropLast().contains { self[$0] == byte && self[$0 + 1] == byte && $0 > 0 && $0 + 2 < count }
    }
}

extension ArraySlice<UInt8> {
    /// True when a tag's inside, `/p` or `a href=…`, is one of the element `name`.
    fileprivate func names(_ name: String) -> Bool {
        let rest = first == UInt8(ascii: "/") ? dropFirst() : self
        guard rest.starts(with: name.utf8) else { return false }
        let next = rest.dropFirst(name.utf8.count).first
        return next == nil || next == 0x20 || next == UInt8(ascii: "/")
    }
}
