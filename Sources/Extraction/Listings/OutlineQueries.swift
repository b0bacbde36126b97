internal import Model
internal import Text

// Questions that the rest of the room asks of an outline.

extension Outline {
    // MARK: Walking

    func children(of parent: Int) -> [Int] {
        var found: [Int] = []
        var child = parent + 1
        while child < nodes[parent].end {
            found.append(child)
            child = nodes[child].end
        }
        return found
    }

    /// The shown elements of a range in document order.
    func shown(in range: NodeRange) -> LazyFilterSequence<Range<Int>> {
        (range.from..<range.to).lazy.filter { nodes[$0].isShown }
    }

    /// `div.liste > article.tuile`: the element and its parent.
    func signature(of node: Int) -> String {
        let parent = nodes[node].parent
        let own = nodes[node].tag + nodes[node].classKey
        return parent < 0 ? own : nodes[parent].tag + nodes[parent].classKey + " > " + own
    }

    func range(of node: Int) -> NodeRange { NodeRange(from: node, to: nodes[node].end) }

    func parent(of node: Int) -> Int? {
        let parent = nodes[node].parent
        return parent < 0 ? nil : parent
    }

    /// A mark by which siblings are alike: name and classes; a heading by its name alone; a paragraph that is all bold, or all
    /// link, is not a paragraph of text.
    func kind(of node: Int) -> String {
        let here = nodes[node]
        if isHeading(node) { return here.tag }
        if here.tag == "p" || here.tag == "div", here.classKey.isEmpty, let only = children(of: node).first,
            nodes[only].text.count == here.text.count, !here.text.isEmpty
        {
            return here.tag + "*" + nodes[only].tag
        }
        return here.tag + here.classKey
    }

    // MARK: Text

    func textBytes(of range: NodeRange) -> Range<Int> {
        guard range.from < range.to else { return 0..<0 }
        let start = nodes[range.from].text.lowerBound
        // The end of the last subtree: the largest end among the last element's line of ancestors inside the range.
        var last = range.to - 1
        while nodes[last].parent >= range.from { last = nodes[last].parent }
        return start..<max(start, nodes[last].text.upperBound)
    }

    func textLength(of range: NodeRange) -> Int {
        let bytes = textBytes(of: range)
        return bytes.count - (bytes.isEmpty || text[bytes.upperBound - 1] != 0x0A ? 0 : 1)
    }

    /// The length of the text, or of what its linked pictures say where there is none: a wall of covers.
    func wordLength(of range: NodeRange) -> Int {
        let length = textLength(of: range)
        guard length == 0 else { return length }
        return links(in: range).reduce(0) { $0 + (description(ofLink: $1)?.utf8.count ?? 0) }
    }

    /// The text of an element on one line.
    func plainText(_ node: Int) -> String { line(at: nodes[node].text) }

    private func line(at range: Range<Int>) -> String {
        var bytes = Array(text[range])
        for index in bytes.indices where bytes[index] == 0x0A { bytes[index] = 0x20 }
        return String(decoding: bytes, as: UTF8.self).squashed()
    }

    func lines(in range: NodeRange) -> [String] {
        text[textBytes(of: range)].split(separator: 0x0A).map {
            String(decoding: $0, as: UTF8.self).squashed()
        }
        .filter { !$0.isEmpty }
    }

    /// The text of a title: that of the link in it when the rest is a label or a date, else without what is marked as
    /// a date.
    func titleText(of node: Int) -> String {
        let whole = plainText(node)
        if nodes[node].tag != "a", let link = link(at: node), link > node {
            let inner = plainText(link)
            if inner.utf8.count * 10 >= whole.utf8.count * 6, !LinkLabel(inner).isReadMore { return inner }
        }
        let beside = (node + 1..<nodes[node].end).first {
            nodes[$0].text.count < nodes[node].text.count && (nodes[$0].isDate || isFileNote($0))
        }
        guard let beside else { return whole }
        let range = nodes[node].text
        let rest =
            Array(text[range.lowerBound..<nodes[beside].text.lowerBound]) + [0x20]
            + Array(text[nodes[beside].text.upperBound..<range.upperBound])
        return String(decoding: rest.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self).squashed()
    }

    /// A longer text is no note. Bytes.
    private static let longestFileNote = 80

    /// True for what a download's link says of its file in an element of its own: « PDF – 944 Ko ».
    private func isFileNote(_ node: Int) -> Bool {
        let here = nodes[node]
        guard here.isShown, here.text.count <= Self.longestFileNote,
            text[here.text].contains(where: \.isDigit)
        else { return false }
        let words = plainText(node).folded.foldedWords
        return words.contains { fileTypes.contains(String($0)) }
            && words.contains { fileUnits.contains(String($0)) }
    }

    // MARK: Parts of a record

    func isHeading(_ node: Int) -> Bool { headingRank(node) < 9 }

    func headingRank(_ node: Int) -> Int { nodes[node].rank }

    func headings(in range: NodeRange) -> [Int] {
        shown(in: range).filter { isHeading($0) && !nodes[$0].text.isEmpty }
    }

    func links(in range: NodeRange) -> [Int] {
        shown(in: range).filter { nodes[$0].href != nil }
    }

    /// The link around or in an element.
    func link(at node: Int) -> Int? {
        if let inside = (node..<nodes[node].end).first(where: { nodes[$0].href != nil }) { return inside }
        var above = nodes[node].parent
        while above >= 0 {
            if nodes[above].href != nil { return above }
            above = nodes[above].parent
        }
        return nil
    }

    func isLinked(_ node: Int) -> Bool { link(at: node) != nil }

    func hasDate(in range: NodeRange) -> Bool {
        !dates(in: range).isEmpty || shown(in: range).contains { nodes[$0].tag == "time" }
    }

    /// A weekday, hours and a label beside a date are no longer than that. Bytes.
    private static let longestBesideDate = 32

    /// True for a `time`, and for a date on a line that says hardly more.
    func hasDateApart(in range: NodeRange) -> Bool {
        dates(in: range).contains {
            lineRange(around: $0.place).count - $0.place.count <= Self.longestBesideDate
                && !text[lineRange(around: $0.place)].hasFullStop
        }
            || shown(in: range).contains { nodes[$0].tag == "time" }
    }

    /// The dates that begin in a range's text.
    func dates(in range: NodeRange) -> ArraySlice<WrittenDate> {
        dates(in: textBytes(of: range))
    }

    func dates(in bytes: Range<Int>) -> ArraySlice<WrittenDate> {
        let from = dates.partitioningIndex { $0.place.lowerBound >= bytes.lowerBound }
        let to = dates.partitioningIndex { $0.place.lowerBound >= bytes.upperBound }
        return dates[from..<max(from, to)]
    }

    func hasImage(in range: NodeRange) -> Bool {
        (range.from..<range.to).contains { nodes[$0].tag == "img" || nodes[$0].tag == "picture" }
    }

    /// A record stands in no more boxes of a page builder below its heading.
    private static let mostLevels = 8

    /// The nearest heading before an element within its parents' children, nil when content stands between.
    func heading(before node: Int) -> String? {
        var here = node
        for _ in 0..<Self.mostLevels {
            let parent = nodes[here].parent
            guard parent >= 0 else { return nil }
            let before = children(of: parent).filter {
                $0 < here && nodes[$0].isShown && !nodes[$0].text.isEmpty
            }
            if let last = before.last {
                guard
                    let heading = isHeading(last)
                        ? last : headings(in: range(of: last)).last,
                    nodes[last].text.count < nodes[heading].text.count + 60
                else { return nil }
                return plainText(heading)
            }
            here = parent
        }
        return nil
    }
}

extension Outline {
    /// So many of a list's addresses name what it is. Share.
    private static let mostNamed = 0.6

    /// The use of one of several lists, by the heading over it, its classes and its addresses: an agenda or news; nil when
    /// nothing tells.
    func use(of list: [RecordSketch]) -> Kind? {
        guard let first = list.first else { return nil }
        if let heading = heading(before: first.range.from) {
            if heading.folded.namesEvents { return .event }
            if heading.isSectionName { return .news }
        }
        var node = first.range.from
        for _ in 0..<3 where node >= 0 {
            if nodes[node].tokens.contains(where: \.isOccurrenceName) { return .event }
            node = nodes[node].parent
        }
        let named = list.share { sketch in
            let parts = sketch.link.map { LinkParts($0) }
            return parts.map { ($0.path + " " + $0.query).folded.namesEvents } ?? false
        }
        return named >= Self.mostNamed ? .event : nil
    }
}

extension ArraySlice<UInt8> {
    /// True for a line that ends as a sentence does.
    fileprivate var hasFullStop: Bool { last == UInt8(ascii: ".") }
}

extension String {
    /// True for folded text with a word for an agenda.
    var namesEvents: Bool { eventWords.contains { contains(phrase: $0) } }
}

extension Array {
    /// The first index whose element satisfies a condition that holds for all after it.
    func partitioningIndex(where belongsInSecond: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if belongsInSecond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension String {
    /// One blank for every run of blanks, no-break ones included, and none at the ends.
    func squashed() -> String {
        var out: [UInt8] = []
        out.reserveCapacity(utf8.count)
        for byte in utf8 {
            if byte == 0xA0, out.last == 0xC2 {
                out.removeLast()
                if let last = out.last, last != 0x20 { out.append(0x20) }
            } else if byte > 0x20 {
                out.append(byte)
            } else if let last = out.last, last != 0x20 {
                out.append(0x20)
            }
        }
        if out.last == 0x20 { out.removeLast() }
        return String(decoding: out, as: UTF8.self)
    }
}
