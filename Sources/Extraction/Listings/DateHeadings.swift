internal import Text

/// The headings of a page that say when the records below them are.
struct DateHeadings {
    /// A longer line says more than a month. Bytes.
    private static let longest = 48
    /// « Année 2026 », « Saison 2026 »: a year with a word before it. Words.
    private static let mostWordsBesideYear = 2

    /// « Programme de décembre 2026 »: a month in a heading. Words.
    private static let mostWordsBesideMonth = 3

    private var places: [(node: Int, heading: DateHeading)] = []
    private let outline: Outline

    init(_ outline: Outline) {
        self.outline = outline
        var covered = 0
        for node in outline.nodes.indices where node >= covered {
            guard let heading = heading(at: node) else { continue }
            places.append((node, heading))
            covered = outline.nodes[node].end
        }
    }

    /// True when an element says nothing but such a heading.
    func isHeading(_ node: Int) -> Bool {
        let length = outline.nodes[node].text.count
        return places.contains {
            node <= $0.node && $0.node < outline.nodes[node].end
                && length - outline.nodes[$0.node].text.count <= 2
        }
    }

    /// A record without the headings at its end: they stand over the next one.
    func trimmed(_ record: NodeRange) -> NodeRange {
        var record = record
        while let last = lastPart(of: record), last > record.from, isHeading(last) { record.to = last }
        return record
    }

    /// The last of the siblings that make a record.
    private func lastPart(of record: NodeRange) -> Int? {
        var part = record.from
        while outline.nodes[part].end < record.to { part = outline.nodes[part].end }
        return part
    }

    /// The headings that are no part of a record.
    func outside(_ records: [RecordSketch]) -> DateHeadings {
        var headings = self
        headings.places.removeAll { place in
            records.contains { $0.range.from <= place.node && place.node < $0.range.to }
        }
        return headings
    }

    /// Returns all that stands over a record: the nearest headings before it.
    func heading(over record: NodeRange) -> DateHeading {
        var sum = DateHeading()
        for (node, heading) in places where outline.nodes[node].end <= record.from {
            if heading.year != nil || heading.day != nil && heading.month != nil {
                sum.month = nil
            }
            sum.year = heading.year ?? sum.year
            sum.month = heading.month ?? sum.month
            sum.day = heading.day
            sum.weekday = heading.weekday
        }
        return sum
    }

    private func heading(at node: Int) -> DateHeading? {
        let here = outline.nodes[node]
        guard here.isShown, here.standing >= 0.5, (3...Self.longest).contains(here.text.count),
            here.tag != "a", here.isHeadingLike || outline.text[here.text].contains(where: \.isDigit),
            !isAllLink(node)
        else { return nil }
        let text = outline.plainText(node)
        let words = text.folded.foldedWords.map(String.init)
        let dates = DateScanner(text.utf8).dates
        guard let date = dates.first, dates.count == 1 else {
            return dates.isEmpty ? bareHeading(words, isMarked: here.isHeadingLike) : nil
        }
        let isAlone = isDateOnly(words.joined(separator: " "))
        let isNamed = here.rank < 9 && date.day == nil && words.count <= Self.mostWordsBesideMonth + 2
        guard isNamed || isAlone && (date.day == nil || here.isHeadingLike) else { return nil }
        return DateHeading(year: date.year, month: date.month, day: date.day, weekday: date.weekday)
    }

    /// A month or a year alone, with a word or two beside it where the element is a heading.
    private func bareHeading(_ words: [String], isMarked: Bool) -> DateHeading? {
        let years = words.filter { $0.utf8.count == 4 && (1990...2099).contains(Int($0) ?? 0) }
        if let year = years.first, years.count == 1 {
            let others = words.filter { $0 != year }
            guard others.isEmpty || isMarked && others.count <= Self.mostWordsBesideYear,
                others.allSatisfy({ $0.utf8.allSatisfy { !$0.isDigit } })
            else { return nil }
            return DateHeading(year: Int(year))
        }
        // « mar. » over a column of a month's grid is a weekday.
        guard isMarked, words.count == 1, Lexicon.french.shortWeekdays[words[0]] == nil,
            let month = Lexicon.french.months[words[0]]
        else { return nil }
        return DateHeading(month: month)
    }

    private func isAllLink(_ node: Int) -> Bool {
        (node + 1..<max(outline.nodes[node].end, node + 1)).contains {
            outline.nodes[$0].tag == "a" && outline.nodes[$0].text.count + 2 >= outline.nodes[node].text.count
        }
    }
}

extension OutlineNode {
    /// True for a heading, or what hand-made pages write in its place.
    fileprivate var isHeadingLike: Bool {
        if rank < 9 { return true }
        switch tag {
        case "strong", "b", "caption", "th", "dt", "summary", "legend": return true
        default: return false
        }
    }
}
