// Where records may be: every way of cutting a page into things that repeat. Nothing is judged here; a candidate
// that is nonsense costs little, one that is missing costs the listing.

/// A stretch of the outline, `[from, to)` in document order: one element with all below it, or several siblings.
struct Stretch: Hashable {
    var from: Int
    var to: Int

    func contains(_ other: Stretch) -> Bool { from <= other.from && other.to <= to }
    func overlaps(_ other: Stretch) -> Bool { from < other.to && other.from < to }
}

/// Things of one kind on a page, in document order, none inside another.
struct Candidate {
    enum Cut: String, Codable {
        /// Elements at the same place of the tree, whatever their classes.
        case path
        /// Elements at the same place with the same classes.
        case pathAndClass
        /// Elements with the same name and classes wherever they stand: months, columns, a featured item.
        case nameAndClass
        /// Stretches of siblings, each from one pivot to the next.
        case siblings
    }

    var records: [Stretch]
    var cut: Cut
    /// What the next visit can look for: `div.liste > article.tuile`.
    var signature: String
}

/// Fewer than two things do not repeat.
private let leastRecords = 2
/// More is a table of data or a hostile page, not a listing; the rest of the records is left unread.
let mostRecords = 500

func candidates(in outline: Outline) -> [Candidate] {
    var seen: Set<[Stretch]> = []
    return (elementCandidates(outline) + siblingCandidates(outline)).filter {
        seen.insert($0.records).inserted
    }
}

// MARK: Elements that repeat

private func elementCandidates(_ outline: Outline) -> [Candidate] {
    var groups: [String: [Int]] = [:]
    var order: [(key: String, cut: Candidate.Cut)] = []
    func add(_ key: String, _ node: Int, _ cut: Candidate.Cut) {
        if groups[key] == nil { order.append((key, cut)) }
        groups[key, default: []].append(node)
    }
    for (index, node) in outline.nodes.enumerated() where node.isShown && canBeRecord(node.tag) {
        let place = String(node.path, radix: 36)
        add("p" + place, index, .path)
        guard !node.classKey.isEmpty else { continue }
        add("c" + place + node.classKey, index, .pathAndClass)
        add("n" + node.tag + node.classKey, index, .nameAndClass)
    }
    return order.compactMap { key, cut in
        candidate(of: groups[key] ?? [], cut, outline)
    }
}

private func canBeRecord(_ tag: String) -> Bool {
    switch tag {
    case "article", "li", "div", "section", "tr", "a", "p", "dd", "figure", "td", "details", "blockquote",
        "h2", "h3", "h4",
        "fieldset", "table", "tbody", "span":
        true
    default: tag.utf8.contains(UInt8(ascii: "-"))  // custom elements
    }
}

private func candidate(of nodes: [Int], _ cut: Candidate.Cut, _ outline: Outline) -> Candidate? {
    guard nodes.count >= leastRecords else { return nil }
    var records: [Stretch] = []
    for node in nodes {
        let record = Stretch(from: node, to: outline.nodes[node].end)
        if let last = records.last, last.overlaps(record) { return nil }
        if outline.textLength(record) > 0 { records.append(record) }
    }
    guard records.count >= leastRecords, let first = records.first else { return nil }
    return Candidate(
        records: Array(records.prefix(mostRecords)), cut: cut, signature: outline.signature(first.from))
}

// MARK: Siblings that repeat as a run

/// Runs such as `h2 p p h2 p` or `img h3 p img h3 p` under one parent, cut at each child of one kind.
private func siblingCandidates(_ outline: Outline) -> [Candidate] {
    var found: [Candidate] = []
    for parent in outline.nodes.indices where outline.nodes[parent].isShown {
        let floor = outline.nodes[parent].standing / 2  // a pager or a form among the records is none of them
        let children = outline.children(parent).filter {
            outline.nodes[$0].isShown && outline.nodes[$0].standing >= floor
        }
        guard children.count >= 4 else { continue }
        found += runs(of: children, under: parent, outline)
    }
    return found
}

private func runs(of children: [Int], under parent: Int, _ outline: Outline) -> [Candidate] {
    let kinds = children.map { outline.kind($0) }
    var counts: [String: Int] = [:]
    for kind in kinds { counts[kind, default: 0] += 1 }
    let pivots = counts.filter { $0.value >= leastRecords && $0.value < children.count }.keys.sorted()
    return pivots.prefix(8).compactMap { pivot in
        run(cutAt: pivot, children, kinds, parent, outline)
    }
}

private func run(
    cutAt pivot: String, _ children: [Int], _ kinds: [String], _ parent: Int, _ outline: Outline
) -> Candidate? {
    let places = kinds.indices.filter { kinds[$0] == pivot }
    let lead = leadLength(places, kinds)
    let isRule = pivot == "hr"
    var starts = places.map { $0 - lead }
    if isRule, starts.first != 0 { starts.insert(0, at: 0) }
    var records: [Stretch] = []
    for (index, start) in starts.enumerated() {
        let stop = index + 1 < starts.count ? starts[index + 1] : children.count
        guard start < stop else { continue }
        let record = Stretch(from: children[start], to: outline.nodes[children[stop - 1]].end)
        if outline.textLength(record) > 0 { records.append(record) }
    }
    guard records.count >= leastRecords else { return nil }
    let signature = outline.signature(parent) + " > " + (lead == 0 ? pivot : "\(pivot)-\(lead)") + " ~"
    return Candidate(records: Array(records.prefix(mostRecords)), cut: .siblings, signature: signature)
}

/// How many siblings before each pivot belong to its record (a picture, a date above the heading): those that are
/// the same before every pivot, when the last record lacks exactly them at its end.
private func leadLength(_ places: [Int], _ kinds: [String]) -> Int {
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
