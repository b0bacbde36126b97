internal import Text

// Places where records may be: every way of cutting a page into things that repeat. Nothing is judged here; a candidate
// that is nonsense costs little, one that is missing costs the listing.

/// Things of one kind on a page, in document order, none inside another.
struct Candidate {
    enum Cut: String, Codable {
        /// Elements at the same place of the tree, whatever their classes.
        case path
        /// Elements at the same place with the same classes.
        case pathAndClass
        /// Elements with the same name and classes wherever they stand: months, columns, a featured item.
        case nameAndClass
        /// Runs of siblings, each from one pivot to the next.
        case siblings
    }

    var records: [NodeRange]
    var cut: Cut
    /// A mark that the next visit can look for: `div.liste > article.tuile`.
    var signature: String
}

/// Fewer than two things do not repeat; one is a list only when it is marked up as an item, or was one last time.
private let leastRecords = 2
/// More is a table of data or a hostile page, not a listing; the rest of the records is left unread.
let mostRecords = 500

/// Cuts a page into candidates; `expected` is the signature by which the records were found at the last visit.
struct CandidateFinder {
    let outline: Outline
    var expected: String?

    var candidates: [Candidate] {
        (elementCandidates + siblingCandidates).unique(by: \.records)
    }

    // MARK: Elements that repeat

    private var elementCandidates: [Candidate] {
        var groups: [String: [Int]] = [:]
        var order: [(key: String, cut: Candidate.Cut)] = []
        func add(_ node: Int, to key: String, cut: Candidate.Cut) {
            if groups[key] == nil { order.append((key, cut)) }
            groups[key, default: []].append(node)
        }
        for (index, node) in outline.nodes.enumerated() where node.isShown && node.canBeRecord {
            let place = String(node.path, radix: 36)
            add(index, to: "p" + place, cut: .path)
            guard !node.classKey.isEmpty else { continue }
            add(index, to: "c" + place + node.classKey, cut: .pathAndClass)
            add(index, to: "n" + node.tag + node.classKey, cut: .nameAndClass)
        }
        return order.compactMap { candidate(of: groups[$0.key] ?? [], cut: $0.cut) }
    }

    private func candidate(of alike: [Int], cut: Candidate.Cut) -> Candidate? {
        // Furniture built like the records, a consent dialog say, is none of them.
        let floor = (alike.map { outline.nodes[$0].standing }.max() ?? 0) / 10
        let nodes = alike.filter { outline.nodes[$0].standing >= floor && !isTableHead($0) }
        guard let only = nodes.first, nodes.count >= leastRecords || isListOfOne(only) else { return nil }
        var records: [NodeRange] = []
        for node in nodes {
            let record = outline.range(of: node)
            if let last = records.last, last.overlaps(record) { return nil }
            if outline.wordLength(of: record) > 0 { records.append(record) }
        }
        guard let first = records.first, records.count >= min(leastRecords, nodes.count) else { return nil }
        return Candidate(
            records: Array(records.prefix(mostRecords)), cut: cut,
            signature: outline.signature(of: first.from))
    }

    /// True for the row of a table that names its columns.
    private func isTableHead(_ node: Int) -> Bool {
        guard outline.nodes[node].tag == "tr" else { return false }
        let cells = outline.children(of: node)
        return !cells.isEmpty && cells.allSatisfy { outline.nodes[$0].tag == "th" }
    }

    /// An agenda of one date: an `article` or entry whose heading is a link, or what the last visit's records looked
    /// like.
    private func isListOfOne(_ node: Int) -> Bool {
        if outline.signature(of: node) == expected { return true }
        let here = outline.nodes[node]
        guard here.tag == "article" || here.tokens.contains("h-entry") || here.tokens.contains("hentry")
        else {
            return false
        }
        let headings = outline.headings(in: outline.range(of: node))
        return headings.contains { outline.headingRank($0) > 1 && outline.isLinked($0) }
    }

    // MARK: Siblings that repeat as a run

    /// Runs such as `h2 p p h2 p` or `img h3 p img h3 p`, cut at each child of one kind; what is cut alike under
    /// parents of one kind (months, columns) is one candidate.
    private var siblingCandidates: [Candidate] {
        var found: [Candidate] = []
        var places: [String: Int] = [:]
        for parent in outline.nodes.indices where outline.nodes[parent].isShown {
            // A pager or a form among the records is none of them
            let floor = outline.nodes[parent].standing / 2
            let children = outline.children(of: parent).filter {
                outline.nodes[$0].isShown && outline.nodes[$0].standing >= floor
            }
            guard children.count >= 2 else { continue }
            for candidate in SiblingRuns(outline: outline, parent: parent, children: children).candidates {
                let key = String(outline.nodes[parent].path, radix: 36) + candidate.signature
                guard let place = places[key] else {
                    places[key] = found.count
                    found.append(candidate)
                    continue
                }
                if found[place].records.count < mostRecords { found[place].records += candidate.records }
            }
        }
        return found.filter { $0.records.count >= leastRecords }
    }
}

extension OutlineNode {
    fileprivate var canBeRecord: Bool {
        switch tag {
        case "article", "li", "div", "section", "tr", "a", "p", "dd", "figure", "td", "details", "blockquote",
            "h2", "h3", "h4", "fieldset", "table", "tbody", "span":
            true
        default: tag.utf8.contains(UInt8(ascii: "-"))  // custom elements
        }
    }
}

/// The children of one element, cut into runs that begin alike.
private struct SiblingRuns {
    private static let mostPivots = 8

    let outline: Outline
    let parent: Int
    let children: [Int]
    private let kinds: [String]

    init(outline: Outline, parent: Int, children: [Int]) {
        self.outline = outline
        self.parent = parent
        self.children = children
        kinds = children.map { outline.kind(of: $0) }
    }

    var candidates: [Candidate] {
        var counts: [String: Int] = [:]
        for kind in kinds { counts[kind, default: 0] += 1 }
        let headings: Set<String> = ["h2", "h3", "h4", "h5"]
        let pivots = counts.filter {
            $0.value < children.count && ($0.value >= leastRecords || headings.contains($0.key))
        }
        return pivots.keys.sorted().prefix(Self.mostPivots).compactMap { run(cutAt: $0) }
    }

    private func run(cutAt pivot: String) -> Candidate? {
        let places = kinds.indices.filter { kinds[$0] == pivot }
        let lead = leadLength(before: places)
        var starts = places.map { $0 - lead }
        if pivot == "hr" || pivot == "br", starts.first != 0 { starts.insert(beginning, at: 0) }
        var records: [NodeRange] = []
        for (index, start) in starts.enumerated() {
            let stop = index + 1 < starts.count ? starts[index + 1] : children.count
            guard start < stop else { continue }
            let record = NodeRange(from: children[start], to: outline.nodes[children[stop - 1]].end)
            if outline.wordLength(of: record) > 0 { records.append(record) }
        }
        guard !records.isEmpty else { return nil }
        let cut = lead == 0 ? pivot : "\(pivot)-\(lead)"
        return Candidate(
            records: Array(records.prefix(mostRecords)), cut: .siblings,
            signature: outline.signature(of: parent) + " > " + cut + " ~")
    }

    /// The first child of a list whose records are parted by rules: behind the page's heading, where no record has one.
    private var beginning: Int {
        let lead = children.prefix { outline.isHeading($0) }.count
        return children.dropFirst(lead).contains(where: outline.isHeading) ? 0 : lead
    }

    /// The number of siblings before each pivot that belong to its record (a picture, a date above the heading): those
    /// that are the same before every pivot, when the last record lacks exactly them at its end.
    private func leadLength(before places: [Int]) -> Int {
        guard let first = places.first, let last = places.last, first > 0 else { return 0 }
        let shortest = zip(places.dropFirst(), places).map { $0 - $1 }.min() ?? 0
        var lead = 0
        while lead < min(first, shortest - 1),
            places.allSatisfy({ kinds[$0 - lead - 1] == kinds[first - lead - 1] })
        {
            lead += 1
        }
        let trailing = kinds.count - 1 - last
        return trailing <= shortest - 1 - lead ? lead : 0
    }
}
