internal import Text

// From candidates to the records of a page: the best candidate, or the one that stands around it when the best only
// lists parts of records, and what belongs to the list although it stands apart.

/// The records of a page, in document order.
struct Choice {
    var sketches: [RecordSketch]
    var signature: String
    var cut: Candidate.Cut
    var score: Double
    /// One sentence each.
    var reasons: [String]
}

/// A list of less is not worth publishing.
private let leastScore = 0.12
/// A page with more headings than that is searched no further for lone records.
private let mostHeadings = 1000
/// How much weaker a candidate may be and still be preferred for holding whole records.
private let dominance = 0.3
/// Only so many of the best are compared with one another.
private let finalists = 12

func choice(in outline: Outline, _ expectations: ListingHints) -> Choice? {
    let all = candidates(in: outline, expected: expectations.signature)
    var book = SketchCache()
    let verdicts = all.compactMap { verdict($0, outline, expectations, &book) }
        .sorted { ($0.score, -$0.candidate.records[0].from) > ($1.score, -$1.candidate.records[0].from) }
    guard let first = verdicts.first, first.score >= leastScore else { return nil }
    let best = dominant(over: first, among: verdicts.prefix(finalists), outline)
    let kept = best.sketches.filter { isRecord($0, among: best) }
    let more = stragglers(around: best, kept, verdicts, outline)
    let whole = withoutRepeats((kept + more).sorted { $0.range.from < $1.range.from })
    let sketches = Array(whole.prefix(mostRecords))
    return Choice(
        sketches: sketches, signature: best.candidate.signature, cut: best.candidate.cut, score: best.score,
        reasons: reasons(best, sketches.count, more, verdicts))
}

/// The candidate whose records stand around those of `best` and have titles of their own outside them.
private func dominant(
    over best: ScoredCandidate, among others: ArraySlice<ScoredCandidate>, _ outline: Outline
) -> ScoredCandidate {
    var best = best
    for other in others where other.score >= best.score * dominance && other.candidate.records.count >= 3 {
        guard other.candidate.records.count < best.candidate.records.count, holds(other, best) else {
            continue
        }
        let own = other.sketches.filter { sketch in
            guard let title = sketch.titleNode, sketch.title.utf8.count >= 16 else { return false }
            return !best.candidate.records.contains { $0.from <= title && title < $0.to }
        }
        if own.count * 10 >= other.sketches.count * 7, other.sketches.allSatisfy({ $0.rivals <= 1 }) {
            best = other
        }
    }
    return best
}

private func holds(_ outer: ScoredCandidate, _ inner: ScoredCandidate) -> Bool {
    let inside = inner.candidate.records.filter { record in
        outer.candidate.records.contains { $0.contains(record) && $0 != record }
    }
    return inside.count * 10 >= inner.candidate.records.count * 8
}

/// A table's heading row, an empty cell, a button among the records.
private func isRecord(_ sketch: RecordSketch, among best: ScoredCandidate) -> Bool {
    guard !sketch.title.isEmpty, isTitleText(sketch.title) else { return false }
    return quality(sketch) >= best.quality * 0.35
}

// MARK: What stands apart

/// Records of the same kind elsewhere in the content: the featured first item, other columns, other months. Taken
/// when they are as good, link to the same kind of address, and stand in no better-known kind of place.
private func stragglers(
    around best: ScoredCandidate, _ kept: [RecordSketch], _ verdicts: [ScoredCandidate], _ outline: Outline
) -> [RecordSketch] {
    guard kept.count < mostRecords, let place = listPlace(kept, outline) else { return [] }
    var found: [RecordSketch] = []
    let shape = commonShape(of: kept.compactMap(\.link))
    func isFree(_ record: NodeRange) -> Bool {
        place.contains(record) && !(kept + found).contains { $0.range.overlaps(record) }
    }
    for other in verdicts where other.quality >= best.quality * 0.6 && other.score >= best.score * 0.02 {
        let fresh = other.sketches.filter {
            isFree($0.range) && belongs($0, to: best, shape, outline)
        }
        let standing = fresh.filter { outline.nodes[$0.range.from].standing >= 0.9 }
        for sketch in standing where isFree(sketch.range) { found.append(sketch) }
    }
    found += lone(place, isFree, best, kept, shape, outline)
    return found
}

/// A single record that repeats nothing, such as the featured first item: around a linked heading outside all records.
private func lone(
    _ place: NodeRange, _ isFree: (NodeRange) -> Bool, _ best: ScoredCandidate, _ kept: [RecordSketch],
    _ shape: (shape: String, count: Int)?, _ outline: Outline
) -> [RecordSketch] {
    var found: [RecordSketch] = []
    for heading in outline.headings(in: place).prefix(mostHeadings)
    where outline.nodes[heading].standing >= 0.9 {
        let inner = NodeRange(from: heading, to: outline.nodes[heading].end)
        guard outline.headingRank(heading) > 1 || outline.isLinked(heading), isFree(inner) else { continue }
        var top = heading
        while let parent = parent(top, outline), place.contains(whole(parent, outline)),
            isFree(whole(parent, outline)),
            whole(parent, outline) != place, sketch(whole(parent, outline), outline).rivals <= 1
        {
            top = parent
        }
        let one = sketch(whole(top, outline), outline)
        if !found.contains(where: { $0.range.overlaps(one.range) }),
            belongs(one, to: best, shape, outline),
            quality(one) >= best.quality * 0.6
        {
            found.append(one)
        }
    }
    return found
}

private func parent(_ node: Int, _ outline: Outline) -> Int? {
    let parent = outline.nodes[node].parent
    return parent < 0 ? nil : parent
}

private func whole(_ node: Int, _ outline: Outline) -> NodeRange {
    NodeRange(from: node, to: outline.nodes[node].end)
}

/// Same name and classes as the records, or a link of exactly their shape under a heading.
private func belongs(
    _ sketch: RecordSketch, to best: ScoredCandidate, _ shape: (shape: String, count: Int)?,
    _ outline: Outline
) -> Bool {
    guard isTitleText(sketch.title), sketch.rivals <= 1, !isFurnitureHeading(sketch, outline) else {
        return false
    }
    if let first = best.candidate.records.first, !outline.nodes[first.from].classKey.isEmpty,
        best.candidate.cut != .siblings,
        outline.nodes[sketch.range.from].tag + outline.nodes[sketch.range.from].classKey
            == outline.nodes[first.from].tag + outline.nodes[first.from].classKey
    {
        return true
    }
    guard let link = sketch.link, let shape, shape.count * 10 >= best.sketches.count * 6,
        sketch.titleSource >= .classed,
        linkShape(link) == shape.shape, sketch.linkKind == .ownPage
    else { return false }
    return isDeep(shape.shape) || looksLike(sketch, best, outline)
}

/// A title of the same name and classes, or a date where the records have dates.
private func looksLike(_ sketch: RecordSketch, _ best: ScoredCandidate, _ outline: Outline) -> Bool {
    guard sketch.isTitleLinked, let title = sketch.titleNode else { return false }
    let dated = best.sketches.filter(\.hasDate).count
    if sketch.hasDate, dated * 10 >= best.sketches.count * 7 { return true }
    guard !outline.nodes[title].classKey.isEmpty else { return false }
    return best.sketches.contains {
        $0.titleNode.map { outline.kindWithClass($0) } == outline.kindWithClass(title)
    }
}

/// Addresses right under the root look like every page of the site: their shape alone proves nothing.
private func isDeep(_ shape: String) -> Bool { shape.utf8.filter { $0 == UInt8(ascii: "/") }.count >= 2 }

private func isFurnitureHeading(_ sketch: RecordSketch, _ outline: Outline) -> Bool {
    guard let heading = outline.headingBefore(sketch.range.from) else { return false }
    let text = heading.folded
    return furnitureHeadings.contains { text == $0 || text.hasPrefix($0 + " ") }
}

/// `main`, or the element that holds all the records and a little more.
private func listPlace(_ sketches: [RecordSketch], _ outline: Outline) -> NodeRange? {
    guard let first = sketches.first, let last = sketches.last else { return nil }
    var node = first.range.from
    while outline.nodes[node].end < last.range.to || outline.nodes[node].parent < 0 {
        guard let above = parent(node, outline) else { break }
        node = above
    }
    for _ in 0..<3 {
        guard outline.nodes[node].tag != "main", outline.nodes[node].tag != "body",
            let above = parent(node, outline), outline.nodes[above].tag != "html"
        else { break }
        node = above
    }
    return whole(node, outline)
}

/// The same notice twice (a carousel above the list): the first place with the fuller record.
private func withoutRepeats(_ sketches: [RecordSketch]) -> [RecordSketch] {
    var kept: [RecordSketch] = []
    var places: [String: Int] = [:]
    for sketch in sketches {
        let key = (sketch.link.map(comparable) ?? "") + " " + sketch.title.folded
        guard let place = places[key] else {
            places[key] = kept.count
            kept.append(sketch)
            continue
        }
        if sketch.textLength > kept[place].textLength { kept[place] = sketch }
    }
    return kept
}

// MARK: Why

private func reasons(
    _ best: ScoredCandidate, _ count: Int, _ more: [RecordSketch], _ verdicts: [ScoredCandidate]
) -> [String] {
    var sentences = ["\(count) records found as \(described(best))"]
    let notable = best.factors.filter { $0.value < 0.8 || $0.value > 1.1 }
    if !notable.isEmpty {
        sentences.append(
            "its score is made of " + notable.map { "\($0.name) ×\(short($0.value))" }.joined(separator: ", ")
        )
    }
    if !more.isEmpty { sentences.append("\(more.count) of them stand apart and were added: " + quoted(more)) }
    for other in verdicts.dropFirst().filter({ $0.candidate.signature != best.candidate.signature }).prefix(4)
    {
        sentences.append(
            "discarded: \(other.sketches.count) × \(described(other)), beginning \(quoted(Array(other.sketches.prefix(1))))"
        )
    }
    return sentences
}

private func described(_ verdict: ScoredCandidate) -> String {
    "\(verdict.candidate.signature) (score \(short(verdict.score)), quality \(short(verdict.quality)))"
}

private func quoted(_ sketches: [RecordSketch]) -> String {
    sketches.prefix(3).map { "« \(shortened($0.title)) »" }.joined(separator: ", ")
}

private func short(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100)." + (rest < 10 ? "0\(rest)" : "\(rest)")
}
