internal import Text

// The likeness of a candidate to the list of a page: many records, each with a title of its own, a link of its own, a
// date, some words; in the content and not among the furniture; most of what the page says.

/// A candidate with what was found in its records.
struct ScoredCandidate {
    var candidate: Candidate
    var sketches: [RecordSketch]
    var score: Double
    /// Mean quality of a record, 0 to 1.
    var quality: Double
    /// All that speaks for its being a list at all.
    var proof: ListProof
    /// True when the page has more running text beside the records than they have words.
    var isAnnex: Bool
    /// The factors that made the score, for `inspect`.
    var factors: [(name: String, value: Double)]
}

/// A candidate whose records hold several linked headings each is the column around the records.
private let rivalPenalty = 0.15
/// Known items weigh more than any shape: a page that still shows them shows where its list is.
private let knownWeight = 2.0
/// Below that, a record has no room for a title: page numbers, icons, days of a calendar. Bytes.
private let leastMeanText = 10
/// Candidates in a menu, a sidebar or a footer are no page's list (unless they are most of its text).
private let leastStanding = 0.4

/// Scores the candidates of one page. Sketches are kept: candidates share most of their records.
struct CandidateScorer {
    private let outline: Outline
    private let headings: DateHeadings
    private let hints: ListingHints
    private let prose: Prose
    private var known: [NodeRange: RecordSketch] = [:]

    init(outline: Outline, headings: DateHeadings, hints: ListingHints) {
        self.outline = outline
        self.headings = headings
        self.hints = hints
        prose = Prose(outline)
    }

    mutating func scored(_ candidate: Candidate) -> ScoredCandidate? {
        guard isWorthReading(candidate), !isInsideCards(candidate) else { return nil }
        let sketches = candidate.records.map { sketch(of: $0) }
        guard sketches.contains(where: { !$0.title.isEmpty }) else { return nil }
        let total = sketches.reduce(0) { $0 + $1.quality }
        let factors = factors(of: candidate, sketches: sketches)
        // More records count for more, but less than in proportion: thirty menu entries are not better than ten
        // notices.
        let root = total.squareRoot()
        let score = factors.reduce(root * root.squareRoot()) { $0 * $1.value }
        return ScoredCandidate(
            candidate: candidate, sketches: sketches, score: score, quality: total / Double(sketches.count),
            proof: ListProof(
                of: sketches, isMarked: isMarked(candidate), hints: hints, isRelated: isRelated(candidate)),
            isAnnex: isAnnex(candidate, sketches: sketches), factors: factors)
    }

    private func factors(
        of candidate: Candidate, sketches: [RecordSketch]
    ) -> [(name: String, value: Double)] {
        [
            ("standing", standing(of: candidate)),
            ("different titles", sketches.differenceOfTitles),
            ("different links", sketches.differenceOfLinks),
            ("one record each", 1 - (1 - rivalPenalty) * sketches.share { $0.rivals > 1 }),
            ("alike links", 0.6 + 0.4 * sketches.purityOfLinks),
            ("share of the text", 0.4 + 0.6 * coverage(of: candidate)),
            ("known items", 1 + knownWeight * sketches.share { hints.knows($0) }),
            ("declared items", 1 + sketches.share { hints.isDeclared($0) }),
            ("marked up", isMarked(candidate) ? 1.25 : 1),
            ("alike", 0.5 + 0.5 * sketches.likeness),
            ("as last time", 1 + shareAsBefore(of: candidate)),
            ("heading before it", isUnderFurniture(candidate) ? 0.2 : 1),
        ]
    }

    /// A cheap look that spares most menus and crumbs of text the reading of their records.
    private func isWorthReading(_ candidate: Candidate) -> Bool {
        let length = candidate.records.reduce(0) { $0 + outline.wordLength(of: $1) }
        return length >= leastMeanText * candidate.records.count && standing(of: candidate) >= leastStanding
    }

    /// True where one link holds two of the records: they are the title, the day and the words of one card.
    private func isInsideCards(_ candidate: Candidate) -> Bool {
        let cards = candidate.records.map { outline.linkAround($0.from) }
        return zip(cards, cards.dropFirst()).contains { $0 != nil && $0 == $1 }
    }

    private mutating func sketch(of range: NodeRange) -> RecordSketch {
        if let sketch = known[range] { return sketch }
        var sketch = RecordSketch(of: range, in: outline)
        if headings.isHeading(range.from) { sketch.rivals = max(sketch.rivals, itemCount(in: range)) }
        known[range] = sketch
        return sketch
    }

    /// The items under a month or a day: what leads to different pages with words of its own.
    private func itemCount(in range: NodeRange) -> Int {
        let links = outline.links(in: range).filter { node in
            let label = LinkLabel(outline.plainText(node))
            return !outline.nodes[node].isService && outline.plainText(node).isTitle && !label.isReadMore
                && !label.isDownload && !label.isAct
        }
        return Set(links.compactMap { outline.nodes[$0].href }).count
    }

    private func standing(of candidate: Candidate) -> Double {
        candidate.records.reduce(0) { $0 + outline.nodes[$1.from].standing } / Double(candidate.records.count)
    }

    private func coverage(of candidate: Candidate) -> Double {
        let covered = candidate.records.reduce(0) { $0 + outline.wordLength(of: $1) }
        return min(1, Double(covered) / Double(max(outline.contentLength, 1)))
    }

    private func isMarked(_ candidate: Candidate) -> Bool {
        candidate.records.allSatisfy { record in
            let node = outline.nodes[record.from]
            return node.tag == "article" || node.isItem || node.tokens.contains(where: markers.contains)
        }
    }

    /// True for records that say less than the running text beside them, on a page that nothing calls a list.
    private func isAnnex(_ candidate: Candidate, sketches: [RecordSketch]) -> Bool {
        guard !hints.isListPage, !hints.isHomePage, hints.signature == nil else { return false }
        let said = lengthOfWords(of: candidate)
        let beside = lengthOfProse(beside: candidate)
        return beside > (sketches.allSatisfy { $0.linkKind == .document } ? said / 2 : said)
    }

    /// True for what leads on from an article, and for the boxes of a margin. A page that is called a list and says nothing beside its
    /// records has no article, whatever its template calls them (« Dans la même rubrique »).
    private func isRelated(_ candidate: Candidate) -> Bool {
        guard let first = candidate.records.first?.from else { return false }
        if outline.standsAmongBoxes(first) { return true }
        guard outline.isUnderRelatedHeading(first) else { return false }
        return !hints.isListPage || lengthOfProse(beside: candidate) * 2 > lengthOfWords(of: candidate)
    }

    private func lengthOfProse(beside candidate: Candidate) -> Int {
        prose.length(outside: candidate.records.map { outline.textBytes(of: $0) })
    }

    private func lengthOfWords(of candidate: Candidate) -> Int {
        candidate.records.reduce(0) { $0 + outline.wordLength(of: $1) }
    }

    /// The share of the records that are built as those of the last visit: a box of links beside one event may be cut out in the same
    /// way.
    private func shareAsBefore(of candidate: Candidate) -> Double {
        guard let before = hints.signature, candidate.signature == before else { return 0 }
        if candidate.cut == .siblings { return 1 }
        let alike = candidate.records.count { outline.signature(of: $0.from) == before }
        return Double(alike) / Double(candidate.records.count)
    }

    private func isUnderFurniture(_ candidate: Candidate) -> Bool {
        candidate.records.first.map { outline.isUnderFurnitureHeading($0.from) } ?? false
    }
}

private let markers: Set<String> = [
    "hentry", "h-entry", "vevent", "h-event", "post", "type-post", "node", "event", "actualite",
]

extension RecordSketch {
    /// The likeness of one record to a notice, 0 to 1.
    var quality: Double {
        guard !isBoxOfLinks else { return 0 }
        let length = title.utf8.count
        let titleWorth: Double =
            switch length {
            case 0: 0
            case ..<shortestTitle: 0.1
            case ..<16: 0.35
            case ..<24: 0.65
            case ...longestTitle: 1
            default: 0.4
            }
        let more = Double(min(max(textLength - length, 0), 120)) / 120
        var worth = 0.3 + 0.25 * more
        if titleSource >= .classed { worth += 0.15 }
        if hasDate { worth += 0.15 }
        if link != nil { worth += 0.1 }
        if hasImage { worth += 0.05 }
        if titleSource <= .block { worth *= titleSource == .line ? 0.4 : 0.8 }
        return titleWorth * worth
    }
}

extension [RecordSketch] {
    /// Titles that repeat are labels, unless every one leads elsewhere (« Compte rendu » of each meeting).
    fileprivate var differenceOfTitles: Double {
        guard !isEmpty else { return 0 }
        let titles = Double(Set(map { $0.foldedTitle }).count) / Double(count)
        let leadElsewhere = Set(compactMap(\.link)).count == count && allSatisfy(\.hasDate)
        return Swift.max(titles * titles, leadElsewhere ? 0.4 : 0)
    }

    /// Records that all lead to the same place are not records (« S'inscrire » ten times).
    fileprivate var differenceOfLinks: Double {
        let links = compactMap(\.link)
        guard !links.isEmpty else { return 0.6 }
        let different = Double(Set(links).count) / Double(links.count)
        return (0.4 + 0.6 * share { $0.link != nil }) * different * different
    }

    /// The share of the links that have the most frequent shape.
    fileprivate var purityOfLinks: Double {
        let links = compactMap(\.link)
        guard let most = AddressShape.common(among: links) else { return 0.5 }
        return Double(most.count) / Double(links.count)
    }

    /// The likeness of the records' parts: each part counts by how far its share is from a half.
    fileprivate var likeness: Double {
        let shares = [
            share { $0.titleSource >= .classed }, share { $0.link != nil }, share(where: \.hasDate),
            share(where: \.hasImage),
        ]
        return shares.reduce(0) { $0 + abs(2 * $1 - 1) } / Double(shares.count)
    }
}

extension Outline {
    /// True behind a heading such as « Les plus lus », over lists that repeat what stands elsewhere.
    func isUnderFurnitureHeading(_ node: Int) -> Bool { isUnder(furnitureHeadings, node: node) }

    /// True behind a heading such as « À lire aussi »: what follows belongs to the article before it.
    func isUnderRelatedHeading(_ node: Int) -> Bool { isUnder(relatedHeadings, node: node) }

    /// A record stands in no more elements below the box of a margin.
    private static let mostLevelsInBox = 4
    /// An archive of fewer months proves no margin.
    private static let fewestMonths = 3

    /// True in a box that stands beside an archive by months made alike: the margin of a blog, whatever its classes say.
    func standsAmongBoxes(_ node: Int) -> Bool {
        var here = node
        for _ in 0..<Self.mostLevelsInBox {
            guard let parent = parent(of: here) else { return false }
            let box = nodes[here]
            if !box.tokens.isEmpty,
                children(of: parent).contains(where: { other in
                    other != here && nodes[other].tag == box.tag
                        && nodes[other].tokens.first == box.tokens.first
                        && isArchive(other)
                })
            {
                return true
            }
            here = parent
        }
        return false
    }

    /// True for a box of links to the months of an archive: « septembre 2026 (14) ».
    private func isArchive(_ box: Int) -> Bool {
        let links = links(in: range(of: box))
        guard links.count >= Self.fewestMonths else { return false }
        return links.allSatisfy { link in
            let date = DateScanner(text[nodes[link].text]).soleDate
            return date?.month != nil && date?.year != nil && date?.day == nil
        }
    }

    private func isUnder(_ headings: [String], node: Int) -> Bool {
        guard let heading = heading(before: node) else { return false }
        let text = LinkLabel(heading).text
        return headings.contains { text == $0 || text.hasPrefix($0 + " ") }
    }
}
