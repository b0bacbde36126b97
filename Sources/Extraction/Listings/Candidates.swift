// Where records may be: every way of cutting a page into things that repeat. Nothing is judged here; a candidate
// that is nonsense costs little, one that is missing costs the listing.

/// A range of the outline, `[from, to)` in document order: one element with all below it, or several siblings.
struct NodeRange: Hashable {
    var from: Int
    var to: Int

    func contains(_ other: NodeRange) -> Bool { from <= other.from && other.to <= to }
    func overlaps(_ other: NodeRange) -> Bool { from < other.to && other.from < to }
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

    var records: [NodeRange]
    var cut: Cut
    /// What the next visit can look for: `div.liste > article.tuile`.
    var signature: String
}

/// Fewer than two things do not repeat; one is a list only when it is marked up as an item, or was one last time.
private let leastRecords = 2
/// More is a table of data or a hostile page, not a listing; the rest of the records is left unread.
let mostRecords = 500

/// `expected` is the signature by which the records were found at the last visit.
func candidates(in outline: Outline, expected: String? = nil) -> [Candidate] {
    var seen: Set<[NodeRange]> = []
    return (elementCandidates(outline, expected) + siblingCandidates(outline)).filter {
        seen.insert($0.records).inserted
    }
}

// MARK: Elements that repeat

private func elementCandidates(_ outline: Outline, _ expected: String?) -> [Candidate] {
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
        candidate(of: groups[key] ?? [], cut, outline, expected)
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

private func candidate(
    of nodes: [Int], _ cut: Candidate.Cut, _ outline: Outline, _ expected: String?
) -> Candidate? {
    guard let only = nodes.first, nodes.count >= leastRecords || isListOfOne(only, outline, expected) else {
        return nil
    }
    var records: [NodeRange] = []
    for node in nodes {
        let record = NodeRange(from: node, to: outline.nodes[node].end)
        if let last = records.last, last.overlaps(record) { return nil }
        if outline.textLength(record) > 0 { records.append(record) }
    }
    guard let first = records.first, records.count >= min(leastRecords, nodes.count) else { return nil }
    return Candidate(
        records: Array(records.prefix(mostRecords)), cut: cut, signature: outline.signature(first.from))
}

/// An agenda of one date: an `article` or entry whose heading is a link, or what the last visit's records looked like.
private func isListOfOne(_ node: Int, _ outline: Outline, _ expected: String?) -> Bool {
    if outline.signature(node) == expected { return true }
    let here = outline.nodes[node]
    guard here.tag == "article" || here.tokens.contains("h-entry") || here.tokens.contains("hentry") else {
        return false
    }
    let headings = outline.headings(in: NodeRange(from: node, to: here.end))
    return headings.contains { outline.headingRank($0) > 1 && outline.isLinked($0) }
}

// MARK: Siblings that repeat as a run

/// Runs such as `h2 p p h2 p` or `img h3 p img h3 p`, cut at each child of one kind; what is cut alike under parents of
/// one kind (months, columns) is one candidate.
private func siblingCandidates(_ outline: Outline) -> [Candidate] {
    var found: [Candidate] = []
    var places: [String: Int] = [:]
    for parent in outline.nodes.indices where outline.nodes[parent].isShown {
        let floor = outline.nodes[parent].standing / 2  // a pager or a form among the records is none of them
        let children = outline.children(parent).filter {
            outline.nodes[$0].isShown && outline.nodes[$0].standing >= floor
        }
        guard children.count >= 2 else { continue }
        for candidate in runs(of: children, under: parent, outline) {
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

private func runs(of children: [Int], under parent: Int, _ outline: Outline) -> [Candidate] {
    let kinds = children.map { outline.kind($0) }
    var counts: [String: Int] = [:]
    for kind in kinds { counts[kind, default: 0] += 1 }
    let pivots = counts.filter {
        $0.value < children.count && ($0.value >= leastRecords || isHeadingKind($0.key))
    }
    return pivots.keys.sorted().prefix(8).compactMap { pivot in
        run(cutAt: pivot, children, kinds, parent, outline)
    }
}

private func isHeadingKind(_ kind: String) -> Bool {
    kind == "h2" || kind == "h3" || kind == "h4" || kind == "h5"
}

private func run(
    cutAt pivot: String, _ children: [Int], _ kinds: [String], _ parent: Int, _ outline: Outline
) -> Candidate? {
    let places = kinds.indices.filter { kinds[$0] == pivot }
    let lead = leadLength(places, kinds)
    let isRule = pivot == "hr"
    var starts = places.map { $0 - lead }
    if isRule, starts.first != 0 { starts.insert(0, at: 0) }
    var records: [NodeRange] = []
    for (index, start) in starts.enumerated() {
        let stop = index + 1 < starts.count ? starts[index + 1] : children.count
        guard start < stop else { continue }
        let record = NodeRange(from: children[start], to: outline.nodes[children[stop - 1]].end)
        if outline.textLength(record) > 0 { records.append(record) }
    }
    guard !records.isEmpty else { return nil }
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
