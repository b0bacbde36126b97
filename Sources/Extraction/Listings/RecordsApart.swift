/// A page with more headings than that is searched no further for lone records.
private let mostHeadings = 1000

/// Records of the list's kind elsewhere in the content: the featured first item, other columns, other months. Taken
/// when they are as good, link to the same kind of address, and stand in no better-known kind of place.
struct RecordsApart {
    private let outline: Outline
    private let best: ScoredCandidate
    private let kept: [RecordSketch]
    /// The part of the page in which they are looked for.
    private let place: NodeRange
    private let shape: (shape: String, count: Int)?

    /// Nil when the list is full or empty.
    init?(outline: Outline, best: ScoredCandidate, kept: [RecordSketch]) {
        guard kept.count < mostRecords, let place = outline.place(of: kept) else { return nil }
        self.outline = outline
        self.best = best
        self.kept = kept
        self.place = place
        shape = AddressShape.common(among: kept.compactMap(\.link))
    }

    func found(among candidates: [ScoredCandidate]) -> [RecordSketch] {
        var found: [RecordSketch] = []
        for other in candidates where other.quality >= best.quality * 0.6 && other.score >= best.score * 0.02
        {
            let fresh = other.sketches.filter { isFree($0.range, besides: found) && belongs($0) }
            for sketch in fresh where outline.nodes[sketch.range.from].standing >= 0.9 {
                if isFree(sketch.range, besides: found) { found.append(sketch) }
            }
        }
        return found + loneRecords(besides: found)
    }

    /// Single records that repeat nothing, such as the featured first item: around a linked heading outside all records.
    private func loneRecords(besides others: [RecordSketch]) -> [RecordSketch] {
        var found: [RecordSketch] = []
        for heading in outline.headings(in: place).prefix(mostHeadings)
        where outline.nodes[heading].standing >= 0.9 {
            guard outline.headingRank(heading) > 1 || outline.isLinked(heading),
                isFree(outline.range(of: heading), besides: others)
            else { continue }
            let record = RecordSketch(of: record(around: heading, besides: others), in: outline)
            if !found.contains(where: { $0.range.overlaps(record.range) }), belongs(record),
                record.quality >= best.quality * 0.6
            {
                found.append(record)
            }
        }
        return found
    }

    /// The largest element around a heading that is still one record.
    private func record(around heading: Int, besides others: [RecordSketch]) -> NodeRange {
        var top = heading
        while let parent = outline.parent(of: top) {
            let range = outline.range(of: parent)
            guard place.contains(range), isFree(range, besides: others), range != place,
                RecordSketch(of: range, in: outline).rivals <= 1
            else { break }
            top = parent
        }
        return outline.range(of: top)
    }

    private func isFree(_ record: NodeRange, besides found: [RecordSketch]) -> Bool {
        place.contains(record) && !kept.contains { $0.range.overlaps(record) }
            && !found.contains { $0.range.overlaps(record) }
    }

    /// Same name and classes as the records, or a link of exactly their shape under a heading.
    private func belongs(_ sketch: RecordSketch) -> Bool {
        guard !sketch.isBoxOfLinks else { return false }
        guard sketch.title.isTitle, sketch.rivals <= 1, !outline.isUnderFurnitureHeading(sketch.range.from)
        else { return false }
        if let first = best.candidate.records.first, !outline.nodes[first.from].classKey.isEmpty,
            best.candidate.cut != .siblings,
            outline.nodes[sketch.range.from].nameAndClasses == outline.nodes[first.from].nameAndClasses
        {
            return true
        }
        guard let link = sketch.link, let shape, shape.count * 10 >= best.sketches.count * 6,
            sketch.titleSource >= .classed, AddressShape(link).text == shape.shape,
            sketch.linkKind == .ownPage
        else { return false }
        // Addresses right under the root look like every page of the site: their shape alone proves nothing.
        let isDeep = shape.shape.utf8.count { $0 == UInt8(ascii: "/") } >= 2
        return isDeep || looksLikeRecord(sketch)
    }

    /// A title of the same name and classes, or a date where the records have dates.
    private func looksLikeRecord(_ sketch: RecordSketch) -> Bool {
        guard sketch.isTitleLinked, let title = sketch.titleNode else { return false }
        let dated = best.sketches.count(where: \.hasDate)
        if sketch.hasDate, dated * 10 >= best.sketches.count * 7 { return true }
        let node = outline.nodes[title]
        guard !node.classKey.isEmpty else { return false }
        return best.sketches.contains {
            $0.titleNode.map { outline.nodes[$0].nameAndClasses } == node.nameAndClasses
        }
    }
}

extension Outline {
    /// The place of a list: `main`, or the element that holds all the records and a little more.
    fileprivate func place(of sketches: [RecordSketch]) -> NodeRange? {
        guard let first = sketches.first, let last = sketches.last else { return nil }
        var node = first.range.from
        while nodes[node].end < last.range.to || nodes[node].parent < 0 {
            guard let above = parent(of: node) else { break }
            node = above
        }
        for _ in 0..<3 {
            guard nodes[node].tag != "main", nodes[node].tag != "body", let above = parent(of: node),
                nodes[above].tag != "html"
            else { break }
            node = above
        }
        return range(of: node)
    }
}
