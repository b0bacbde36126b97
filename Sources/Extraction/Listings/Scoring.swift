internal import Text

// How much a candidate looks like the list of a page: many records, each with a title of its own, a link of its own,
// a date, some words; in the content and not among the furniture; most of what the page says.

/// A candidate with what was found in its records.
struct ScoredCandidate {
    var candidate: Candidate
    var sketches: [RecordSketch]
    var score: Double
    /// Mean quality of a record, 0 to 1.
    var quality: Double
    /// The factors that made the score, for `inspect`.
    var factors: [(name: String, value: Double)]
}

/// What is known of the page before looking: items that were on it, and what the page itself declares.
struct ListingHints {
    /// Folded titles and comparable links of known items.
    var titles: Set<String> = []
    var links: Set<String> = []
    /// Links that structured data on the page names as its items.
    var declaredLinks: Set<String> = []
    /// How the records were found at the last good visit.
    var signature: String?

    var isEmpty: Bool { titles.isEmpty && links.isEmpty }

    func knows(_ sketch: RecordSketch) -> Bool {
        if let link = sketch.link, links.contains(comparable(link)) { return true }
        return titles.contains(sketch.title.folded)
    }
}

/// A candidate whose records hold several linked headings each is the column around the records.
private let rivalPenalty = 0.15
/// Known items weigh more than any shape: a page that still shows them shows where its list is.
private let knownWeight = 2.0

func verdict(
    _ candidate: Candidate, _ outline: Outline, _ expectations: ListingHints, _ book: inout SketchCache
) -> ScoredCandidate? {
    guard isWorthReading(candidate, outline) else { return nil }
    let sketches = candidate.records.map { book.sketch($0, outline) }
    let titled = sketches.filter { !$0.title.isEmpty }
    guard titled.count >= 1 else { return nil }
    let qualities = sketches.map(quality)
    let total = qualities.reduce(0, +)
    let factors = [
        ("standing", standing(candidate, outline)),
        ("different titles", differentTitles(sketches)),
        ("different links", differentLinks(sketches)),
        ("one record each", oneEach(sketches)),
        ("alike links", 0.6 + 0.4 * purity(sketches.compactMap(\.link))),
        ("share of the text", 0.4 + 0.6 * coverage(candidate, outline)),
        (
            "known items",
            1 + knownWeight * share(of: sketches.filter(expectations.knows).count, in: sketches.count)
        ),
        ("declared items", declared(sketches, expectations)),
        ("marked up", isMarked(candidate, outline) ? 1.25 : 1),
        ("alike", 0.5 + 0.5 * likeness(sketches)),
        ("as last time", candidate.signature == expectations.signature ? 2 : 1),
        ("heading before it", headingFactor(candidate, outline)),
    ]
    let score = factors.reduce(power(total)) { $0 * $1.1 }
    return ScoredCandidate(
        candidate: candidate, sketches: sketches, score: score, quality: total / Double(sketches.count),
        factors: factors)
}

/// Below that, a record has no room for a title: page numbers, icons, days of a calendar.
private let leastMeanText = 10

/// What stands in a menu, a sidebar or a footer is no page's list (unless it is most of its text).
private let leastStanding = 0.4

/// A cheap look that spares most menus and crumbs of text the reading of their records.
private func isWorthReading(_ candidate: Candidate, _ outline: Outline) -> Bool {
    let length = candidate.records.reduce(0) { $0 + outline.textLength($1) }
    return length >= leastMeanText * candidate.records.count && standing(candidate, outline) >= leastStanding
}

/// Sketches that were already made: candidates share most of their records.
struct SketchCache {
    private var known: [NodeRange: RecordSketch] = [:]

    mutating func sketch(_ range: NodeRange, _ outline: Outline) -> RecordSketch {
        if let sketch = known[range] { return sketch }
        let made = Extraction.sketch(range, outline)
        known[range] = made
        return made
    }
}

/// How much one record looks like a notice, 0 to 1.
func quality(_ sketch: RecordSketch) -> Double {
    let length = sketch.title.utf8.count
    let titleWorth: Double =
        switch length {
        case 0: 0
        case ..<shortestTitle: 0.1
        case ..<16: 0.35
        case ..<24: 0.65
        case ...longestTitle: 1
        default: 0.4
        }
    let more = Double(min(max(sketch.textLength - length, 0), 120)) / 120
    var worth = 0.3 + 0.25 * more
    if sketch.titleSource >= .classed { worth += 0.15 }
    if sketch.hasDate { worth += 0.15 }
    if sketch.link != nil { worth += 0.1 }
    if sketch.hasImage { worth += 0.05 }
    if sketch.titleSource == .line { worth *= 0.4 }
    return titleWorth * worth
}

/// More records count for more, but less than in proportion: thirty menu entries are not better than ten notices.
/// x^0.75: the root of x times the root of its root.
private func power(_ value: Double) -> Double {
    let root = value.squareRoot()
    return root * root.squareRoot()
}

func share(of part: Int, in whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }

private func squared(_ value: Double) -> Double { value * value }

private func standing(_ candidate: Candidate, _ outline: Outline) -> Double {
    candidate.records.reduce(0) { $0 + outline.nodes[$1.from].standing } / Double(candidate.records.count)
}

/// Titles that repeat are labels, unless every one leads elsewhere (« Compte rendu » of each meeting).
private func differentTitles(_ sketches: [RecordSketch]) -> Double {
    let titles = share(of: Set(sketches.map { $0.title.folded }).count, in: sketches.count)
    let links = share(of: Set(sketches.compactMap(\.link)).count, in: sketches.count)
    let dated = share(of: sketches.filter(\.hasDate).count, in: sketches.count)
    return max(squared(titles), links == 1 && dated == 1 ? 0.4 : 0)
}

/// Records that all lead to the same place are not records (« S'inscrire » ten times).
private func differentLinks(_ sketches: [RecordSketch]) -> Double {
    let links = sketches.compactMap(\.link)
    guard !links.isEmpty else { return 0.6 }
    let different = share(of: Set(links).count, in: links.count)
    return (0.4 + 0.6 * share(of: links.count, in: sketches.count)) * squared(different)
}

private func oneEach(_ sketches: [RecordSketch]) -> Double {
    let crowded = sketches.filter { $0.rivals > 1 }.count
    return 1 - (1 - rivalPenalty) * share(of: crowded, in: sketches.count)
}

/// The share of the links that have the most frequent shape.
func purity(_ links: [String]) -> Double {
    guard let most = commonShape(of: links) else { return 0.5 }
    return share(of: most.count, in: links.count)
}

private func coverage(_ candidate: Candidate, _ outline: Outline) -> Double {
    let covered = candidate.records.reduce(0) { $0 + outline.textLength($1) }
    return min(1, share(of: covered, in: max(outline.contentLength, 1)))
}

private func declared(_ sketches: [RecordSketch], _ expectations: ListingHints) -> Double {
    guard !expectations.declaredLinks.isEmpty else { return 1 }
    let hits = sketches.compactMap(\.link).filter { expectations.declaredLinks.contains(comparable($0)) }
    return 1 + share(of: hits.count, in: sketches.count)
}

private let markers: Set<String> = [
    "hentry", "h-entry", "vevent", "h-event", "post", "type-post", "node", "event", "actualite",
]

private func isMarked(_ candidate: Candidate, _ outline: Outline) -> Bool {
    candidate.records.allSatisfy { record in
        let node = outline.nodes[record.from]
        return node.tag == "article" || node.isItem || node.tokens.contains(where: markers.contains)
    }
}

/// Whether the records have the same parts: each part counts by how far its share is from a half.
private func likeness(_ sketches: [RecordSketch]) -> Double {
    let parts: [Double] = [
        share(of: sketches.filter { $0.titleSource >= .classed }.count, in: sketches.count),
        share(of: sketches.filter { $0.link != nil }.count, in: sketches.count),
        share(of: sketches.filter(\.hasDate).count, in: sketches.count),
        share(of: sketches.filter(\.hasImage).count, in: sketches.count),
    ]
    return parts.reduce(0) { $0 + abs(2 * $1 - 1) } / Double(parts.count)
}

private func headingFactor(_ candidate: Candidate, _ outline: Outline) -> Double {
    guard let first = candidate.records.first, let heading = outline.headingBefore(first.from) else {
        return 1
    }
    let text = heading.folded
    return furnitureHeadings.contains { text == $0 || text.hasPrefix($0 + " ") } ? 0.2 : 1
}
