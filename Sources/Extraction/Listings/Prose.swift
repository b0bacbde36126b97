internal import Text

/// A shorter sentence may be a card's. Bytes.
private let leastProse = 60

/// The running text of a page's content: paragraphs that end as sentences do. An article, a guide or a legal notice is made
/// of it, and what repeats beside it leads on from the page or is its annex.
struct Prose {
    /// The paragraphs' places in the text, ascending, none inside another.
    private let paragraphs: [Range<Int>]
    private let length: Int

    init(_ outline: Outline) {
        var found: [Range<Int>] = []
        for node in outline.nodes where node.standing >= 0.5 && node.isShown && node.text.count >= leastProse
        {
            guard node.text.lowerBound >= found.last?.upperBound ?? 0, node.href == nil,
                outline.text[node.text].isProse
            else { continue }
            found.append(node.text)
        }
        paragraphs = found
        length = found.reduce(0) { $0 + $1.count }
    }

    /// The bytes of running text that stand in none of the ranges.
    func length(outside ranges: [Range<Int>]) -> Int {
        length
            - ranges.reduce(0) { sum, range in
                let from = paragraphs.partitioningIndex { $0.lowerBound >= range.lowerBound }
                let to = paragraphs.partitioningIndex { $0.lowerBound >= range.upperBound }
                return sum + paragraphs[from..<max(from, to)].reduce(0) { $0 + $1.count }
            }
    }
}

extension ArraySlice<UInt8> {
    /// True for one line that ends as a sentence does.
    fileprivate var isProse: Bool {
        guard let last, [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(last) else {
            return false
        }
        return !contains(0x0A)
    }
}
