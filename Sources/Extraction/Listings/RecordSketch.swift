internal import Text

// What stands in one record, as far as it must be known to judge whether it is one: its title, its link, how much
// text, whether a date and a picture. The fields of the chosen records are read from the same sketch.

struct RecordSketch {
    enum TitleSource: Int, Comparable {
        case none, line, strong, alt, link, classed, heading
        static func < (a: TitleSource, b: TitleSource) -> Bool { a.rawValue < b.rawValue }
    }

    enum LinkKind: Int { case ownPage, document, offSite }

    var range: NodeRange
    /// The element that is the title, nil when it was taken from a line of text or a picture's `alt`.
    var titleNode: Int?
    var title: String
    var titleSource: TitleSource
    var link: String?
    var linkNode: Int?
    var linkKind: LinkKind?
    /// Whether the title itself is the link.
    var isTitleLinked: Bool
    /// Bytes of text, title included.
    var textLength: Int
    var hasDate: Bool
    var hasImage: Bool
    /// Different places that headings or title-like links lead to: more than one means several records in one.
    var rivals: Int
}

/// A shorter title says nothing (« Lire », « n° 4 »); a longer one is a paragraph.
let shortestTitle = 8
let longestTitle = 240

func sketch(_ range: NodeRange, _ outline: Outline) -> RecordSketch {
    let title = titleOf(range, outline)
    let links = outline.links(in: range)
    let link = mainLink(of: range, title: title.node, links, outline)
    return RecordSketch(
        range: range, titleNode: title.node, title: title.text, titleSource: title.source,
        link: link.map { outline.nodes[$0].href } ?? nil, linkNode: link,
        linkKind: link.map { outline.kind(ofLink: $0) },
        isTitleLinked: link.map { isAround($0, title.node, outline) } ?? false,
        textLength: outline.textLength(range), hasDate: outline.hasDate(range),
        hasImage: outline.hasImage(range), rivals: rivals(range, links, outline))
}

// MARK: Title

typealias FoundTitle = (node: Int?, text: String, source: RecordSketch.TitleSource)

private func titleOf(_ range: NodeRange, _ outline: Outline) -> FoundTitle {
    if let node = bestHeading(range, outline) { return (node, outline.titleText(node), .heading) }
    if let node = classedTitle(range, outline) { return (node, outline.titleText(node), .classed) }
    if let node = longestLink(range, outline) { return (node, outline.titleText(node), .link) }
    if let text = describedLink(range, outline) { return (nil, text, .alt) }
    if let node = firstStrong(range, outline) { return (node, outline.titleText(node), .strong) }
    return (nil, firstSentence(range, outline), .line)
}

/// The heading of the highest rank; of several, the first that is linked, else the first.
private func bestHeading(_ range: NodeRange, _ outline: Outline) -> Int? {
    let headings = outline.headings(in: range).filter { isTitleText(outline.titleText($0)) }
    guard let rank = headings.map({ outline.headingRank($0) }).min() else { return nil }
    let linked = headings.filter { outline.isLinked($0) }
    let top = headings.filter { outline.headingRank($0) == rank }
    // A rubric's name may rank above the title (h4 « Santé » over h5 title): a linked heading with more words wins.
    return top.first { linked.contains($0) }
        ?? (linked.count == 1 && !top.contains { isLong($0, outline) } ? linked[0] : top.first)
}

private func isLong(_ node: Int, _ outline: Outline) -> Bool { outline.titleText(node).utf8.count >= 25 }

private let titleTokens: Set<String> = [
    "title", "titre", "entry-title", "post-title", "card-title", "headline", "intitule", "p-name",
    "item-title",
    "event-title", "news-title", "titre-actu", "node-title", "field-name-title", "field--name-title",
    "views-field-title", "tribe-event-url", "package-title", "media-heading", "post__title", "card__title",
    "wp-block-latest-posts__post-title", "nom", "name",
]

private func classedTitle(_ range: NodeRange, _ outline: Outline) -> Int? {
    outline.shown(in: range).first { node in
        let here = outline.nodes[node]
        guard here.tokens.contains(where: isTitleToken) || here.isNamedTitle || here.tag == "summary" else {
            return false
        }
        let text = outline.titleText(node)
        return isTitleText(text) && text.utf8.count <= longestTitle
    }
}

private func isTitleToken(_ token: String) -> Bool {
    titleTokens.contains(token) || token.hasSuffix("-title") || token.hasSuffix("-titre")
        || token.hasSuffix("__title")
        || token.hasSuffix("_title") || token.hasPrefix("titre-") || token.hasPrefix("title-")
}

private func longestLink(_ range: NodeRange, _ outline: Outline) -> Int? {
    var best: (node: Int, length: Int)?
    for node in outline.links(in: range) where !outline.isServiceLink(node) && outline.startsItsLine(node) {
        let text = outline.titleText(node)
        let label = text.folded
        guard isTitleText(text), !isReadMore(label), !isDownload(label) else { continue }
        let length = min(text.utf8.count, longestTitle)
        if best.map({ length > $0.length }) ?? true { best = (node, length) }
    }
    return best.map { bestLine(in: $0.node, outline) }
}

/// A link around a whole record (title, date, words): the part that is the title.
private func bestLine(in link: Int, _ outline: Outline) -> Int {
    guard outline.text[outline.nodes[link].text].contains(0x0A) else { return link }
    let leaves = (link + 1..<outline.nodes[link].end).filter { node in
        outline.nodes[node].isShown && !outline.text[outline.nodes[node].text].contains(0x0A)
            && isTitleText(outline.plainText(node))
    }
    let lengths = leaves.map { outline.nodes[$0].text.count }
    return zip(leaves, lengths).first { (16...longestTitle).contains($0.1) }?.0 ?? leaves.first ?? link
}

/// « Lire la suite » with `title="…"`, or a linked picture with a description.
private func describedLink(_ range: NodeRange, _ outline: Outline) -> String? {
    for node in outline.links(in: range) where !outline.isServiceLink(node) {
        if let text = outline.description(ofLink: node), isTitleText(text) { return text }
    }
    return nil
}

private func firstStrong(_ range: NodeRange, _ outline: Outline) -> Int? {
    outline.shown(in: range).first { node in
        let tag = outline.nodes[node].tag
        guard tag == "strong" || tag == "b" || tag == "dt" || tag == "th" || tag == "caption" else {
            return false
        }
        return isTitleText(outline.titleText(node)) && outline.startsItsLine(node)
    }
}

/// The first sentence of the first line that is not a date: at most as long as a title.
private func firstSentence(_ range: NodeRange, _ outline: Outline) -> String {
    let lines = outline.lines(range)
    guard let line = lines.first(where: isTitleText) ?? lines.first else { return "" }
    return shortened(line)
}

func shortened(_ line: String) -> String {
    var end = line.startIndex
    for (index, character) in line.unicodeScalars.indices.map({ ($0, line.unicodeScalars[$0]) }) {
        if line.utf8.distance(from: line.startIndex, to: index) > longestTitle / 2, character == " " { break }
        end = line.unicodeScalars.index(after: index)
        if character == "." || character == "!" || character == "?", end != line.endIndex,
            line.utf8.distance(from: line.startIndex, to: end) > 20, line.unicodeScalars[end] == " "
        {
            break
        }
    }
    return String(line[..<end])
}

/// Not a date alone, a number, a template's line.
func isTitleText(_ text: String) -> Bool {
    let plain = text.folded
    guard plain.utf8.count >= 3, plain.utf8.contains(where: { $0 >= 97 && $0 <= 122 }) else { return false }
    return !isDateOnly(plain) && !templateLines.contains(plain)
}

// MARK: Link

/// Around or inside the title, else the link that leads on, the one with the most words, or the only one.
private func mainLink(of range: NodeRange, title: Int?, _ links: [Int], _ outline: Outline) -> Int? {
    let usable = links.filter { !outline.isServiceLink($0) }
    let atTitle = usable.first { isAround($0, title, outline) }
    if let atTitle, outline.kind(ofLink: atTitle) == .ownPage { return atTitle }
    let onward = usable.filter { isReadMore(outline.label(ofLink: $0).folded) }
    if let own = onward.first(where: { outline.kind(ofLink: $0) == .ownPage }) { return own }
    if let atTitle { return atTitle }
    if let permalink = usable.first(where: { outline.isPermalink($0) }) { return permalink }
    let alone = usable.filter { outline.standsAlone($0) }
    let ranked = alone.sorted { outline.kind(ofLink: $0).rawValue < outline.kind(ofLink: $1).rawValue }
    return ranked.first ?? onward.first
}

private func isAround(_ link: Int, _ title: Int?, _ outline: Outline) -> Bool {
    guard let title else { return false }
    let here = outline.nodes[link]
    return (link <= title && title < here.end) || (title <= link && link < outline.nodes[title].end)
}

/// Headings and long links of the record that lead to different places.
private func rivals(_ range: NodeRange, _ links: [Int], _ outline: Outline) -> Int {
    var targets: Set<String> = []
    var titles: Set<String> = []
    for heading in outline.headings(in: range) {
        guard let link = outline.link(at: heading), let href = outline.nodes[link].href else { continue }
        targets.insert(href)
        titles.insert(outline.titleText(heading))
    }
    return max(1, min(targets.count, titles.count))
}
