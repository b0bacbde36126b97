/// The lists of a page, each with its records in document order: those of the best candidate, or of the one that stands
/// around it when the best only lists parts of records, those that belong to the list although they stand apart, and the
/// lists beside it.
struct Choice {
    /// The main list, then the others of the page.
    var lists: [[RecordSketch]]
    var signature: String
    var cut: Candidate.Cut
    var score: Double
    /// One sentence each.
    var reasons: [String]
}

/// A list of less is not worth publishing.
private let leastScore = 0.12
/// Only so many of the best are compared with one another.
private let finalists = 12
/// A record of less than this share of the list's mean quality is none: a table's heading row, an empty cell, a button.
private let leastShareOfQuality = 0.35

extension Choice {
    init?(in outline: Outline, headings: DateHeadings, hints: ListingHints) {
        var scorer = CandidateScorer(outline: outline, headings: headings, hints: hints)
        let all = CandidateFinder(outline: outline, expected: hints.signature).candidates
            .compactMap { scorer.scored($0) }
        let others = all.filter(\.proof.areOfOtherKind)
        let scored = all.filter { one in one.proof.isProved && !others.contains { $0.isMadeOf(one) } }
            .sorted { ($0.score, -$0.candidate.records[0].from) > ($1.score, -$1.candidate.records[0].from) }
        let principal = scored.filter { !$0.isAnnex && !$0.sketches.areTitledByDates(headings) }
        guard let first = principal.first, first.score >= leastScore else { return nil }
        let best = principal.prefix(finalists).reduce(first) { $1.isAround($0) ? $1 : $0 }
        let kept = best.sketches.records(besides: headings, ofQuality: best.quality)
        let more = RecordsApart(outline: outline, best: best, kept: kept)?.found(among: scored) ?? []
        let records = (kept + more).sorted { $0.range.from < $1.range.from }
        let trimmed = records.map { $0.trimmed(to: headings.trimmed($0.range), in: outline) }
        let main = RecordGroups(trimmed, outline: outline).own.withoutRepeats
        let parts = main.parted(in: outline)
        let further = FurtherLists(outline: outline, headings: headings, main: main, score: best.score)
        lists = further.lists(parts, among: scored).limited(to: mostRecords).map(\.withoutDatesInTitles)
        signature = best.candidate.signature
        cut = best.candidate.cut
        score = best.score
        reasons = best.reasons(count: lists[0].count, apart: more, others: scored.dropFirst())
        for list in lists.dropFirst() {
            reasons.append(
                "a list of \(list.count) records beside it, beginning \(Array(list.prefix(1)).quotation)")
        }
    }
}

extension [RecordSketch] {
    /// True when half of the titles are months or days, under which the records stand.
    fileprivate func areTitledByDates(_ headings: DateHeadings) -> Bool {
        count { $0.titleNode.map { headings.isHeading($0) } ?? false } * 2 >= count
    }

    /// Those that are records: with a title, and not so much poorer than the rest as a table's heading row is.
    func records(besides headings: DateHeadings, ofQuality quality: Double) -> [RecordSketch] {
        filter { sketch in
            let isHeading = sketch.titleNode.map { headings.isHeading($0) } ?? false
            return !isHeading && !furnitureHeadings.contains(sketch.foldedTitle) && !sketch.title.isEmpty
                && sketch.title.isTitle
                && sketch.quality >= quality * leastShareOfQuality
        }
    }
}

extension [[RecordSketch]] {
    /// No more records than a page can have, in the order of the lists.
    fileprivate func limited(to most: Int) -> [[RecordSketch]] {
        var left = most
        return map { list in
            let taken = [RecordSketch](list.prefix(left))
            left -= taken.count
            return taken
        }.filter { !$0.isEmpty }
    }
}

extension ScoredCandidate {
    /// A candidate may be so much weaker and still be preferred for holding whole records.
    private static let dominance = 0.3

    /// True when these records stand around those of another candidate and have titles of their own outside them.
    fileprivate func isAround(_ inner: ScoredCandidate) -> Bool {
        guard score >= inner.score * Self.dominance, candidate.records.count >= 3,
            candidate.records.count < inner.candidate.records.count, holds(inner)
        else { return false }
        let own = sketches.filter { sketch in
            guard let title = sketch.titleNode, sketch.title.utf8.count >= 16 else { return false }
            return !inner.candidate.records.contains { $0.from <= title && title < $0.to }
        }
        return own.count * 10 >= sketches.count * 7 && sketches.allSatisfy { $0.rivals <= 1 }
    }

    /// True when each of these records has one of another candidate in it: its title, its link.
    fileprivate func isMadeOf(_ inner: ScoredCandidate) -> Bool {
        candidate.records.count >= inner.candidate.records.count && holds(inner)
    }

    private func holds(_ inner: ScoredCandidate) -> Bool {
        let inside = inner.candidate.records.filter { record in
            candidate.records.contains { $0.contains(record) && $0 != record }
        }
        return inside.count * 10 >= inner.candidate.records.count * 8
    }

    // MARK: Why

    fileprivate func reasons(
        count: Int, apart: [RecordSketch], others: ArraySlice<ScoredCandidate>
    ) -> [String] {
        var sentences = ["\(count) records found as \(description)"]
        let notable = factors.filter { $0.value < 0.8 || $0.value > 1.1 }
            .map { "\($0.name) ×\($0.value.inHundredths)" }
        if !notable.isEmpty {
            sentences.append("its score is made of " + notable.joined(separator: ", "))
        }
        if !apart.isEmpty {
            sentences.append("\(apart.count) of them stand apart and were added: " + apart.quotation)
        }
        for other in others.filter({ $0.candidate.signature != candidate.signature }).prefix(4) {
            let beginning = Array(other.sketches.prefix(1)).quotation
            sentences.append(
                "discarded: \(other.sketches.count) × \(other.description), beginning \(beginning)")
        }
        return sentences
    }

    private var description: String {
        "\(candidate.signature) (score \(score.inHundredths), quality \(quality.inHundredths))"
    }
}

extension Double {
    fileprivate var inHundredths: String {
        let hundredths = Int((self * 100).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100)." + (rest < 10 ? "0\(rest)" : "\(rest)")
    }
}

extension [RecordSketch] {
    fileprivate var quotation: String {
        prefix(3).map { "« \($0.title.firstSentence) »" }.joined(separator: ", ")
    }

    /// The same notice twice (a carousel above the list): the first place with the fuller record.
    var withoutRepeats: [RecordSketch] {
        var kept: [RecordSketch] = []
        var places: [String: Int] = [:]
        for sketch in self {
            let key = (sketch.link.map { LinkParts($0).comparable } ?? "") + " " + sketch.foldedTitle
            guard let place = places[key] else {
                places[key] = kept.count
                kept.append(sketch)
                continue
            }
            if sketch.textLength > kept[place].textLength { kept[place] = sketch }
        }
        return kept
    }
}
