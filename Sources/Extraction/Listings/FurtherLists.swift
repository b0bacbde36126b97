internal import Model

/// The lists that a page has beside its main one: an agenda under the news, a second collection, the older items without
/// their days.
struct FurtherLists {
    /// A list beside another must be dated in this share of its records, or lead to the main one's section.
    private static let leastDated = 0.6
    /// Less than this share of the main list's score is a box in the margin.
    private static let leastShareOfScore = 0.1
    /// A list whose records mostly stand in the main one is a choice of them.
    private static let leastFresh = 0.5
    /// So many of a further list's records lead to pages of the site.
    private static let mostOwn = 0.8

    private let outline: Outline
    private let headings: DateHeadings
    private let main: [RecordSketch]
    private let score: Double
    private let shape: String?
    private let links: Set<String>

    /// Takes the records of the main list and its score.
    init(outline: Outline, headings: DateHeadings, main: [RecordSketch], score: Double) {
        self.outline = outline
        self.headings = headings
        self.main = main
        self.score = score
        let common = AddressShape.common(among: main.compactMap(\.link))
        shape = common.flatMap {
            AddressShape.isDeep($0.shape) && $0.count * 2 >= main.count ? $0.shape : nil
        }
        links = Set(main.compactMap(\.link).map { LinkParts($0).comparable })
    }

    /// The parts of the main list and the others, best first.
    func lists(_ parts: [[RecordSketch]], among candidates: [ScoredCandidate]) -> [[RecordSketch]] {
        var lists = parts
        for candidate in candidates where candidate.score >= score * Self.leastShareOfScore {
            guard isFree(candidate, besides: lists), standsInContent(candidate) else { continue }
            let records = candidate.sketches.records(besides: headings, ofQuality: candidate.quality)
                .map { $0.trimmed(to: headings.trimmed($0.range), in: outline) }.withoutRepeats
            let fresh = records.filter { $0.link.map { !links.contains(LinkParts($0).comparable) } ?? true }
            guard Double(fresh.count) >= Double(records.count) * Self.leastFresh, isList(fresh) else {
                continue
            }
            lists.append(fresh)
        }
        return lists
    }

    private func isFree(_ candidate: ScoredCandidate, besides lists: [[RecordSketch]]) -> Bool {
        !candidate.candidate.records.contains { record in
            lists.contains { $0.contains { $0.range.overlaps(record) } }
        }
    }

    private func standsInContent(_ candidate: ScoredCandidate) -> Bool {
        guard let first = candidate.candidate.records.first, !outline.isUnderFurnitureHeading(first.from)
        else {
            return false
        }
        return candidate.candidate.records.allSatisfy { outline.nodes[$0.from].standing >= 0.9 }
    }

    /// True for dated records with pages of their own, or with addresses like those of the main list.
    private func isList(_ records: [RecordSketch]) -> Bool {
        guard records.count >= 2, records.allSatisfy({ $0.rivals <= 1 }) else { return false }
        let proof = ListProof(of: records, isMarked: false, hints: ListingHints())
        guard proof.hasOwnLinks, proof.areTitlesAlike,
            records.share(where: { $0.linkKind == .ownPage || $0.linkKind == .document }) >= Self.mostOwn
        else { return false }
        let isSameSection = shape != nil && proof.shape == shape
        return isSameSection || proof.dated >= Self.leastDated
    }
}

extension [RecordSketch] {
    /// The records by what the headings over them say, where some stand under an agenda and others do not: two lists that are
    /// made alike.
    func parted(in outline: Outline) -> [[RecordSketch]] {
        let groups = RecordGroups(self, outline: outline).byPlace
        guard groups.count >= 2 else { return [self] }
        let events = groups.filter { outline.use(of: $0) == .event }.flatMap { $0 }
        guard !events.isEmpty, events.count < count else { return [self] }
        let others = filter { record in !events.contains { $0.range == record.range } }
        return [others, events.sorted { $0.range.from < $1.range.from }]
            .sorted { $0.count > $1.count }
    }
}
