internal import Markup
internal import Text

/// A record as far as it must be known to judge whether it is one: its title, its link, how much text, whether a date
/// and a picture. The fields of the chosen records are read from the same sketch.
struct RecordSketch {
    enum TitleSource: Int, Comparable {
        case none, line, block, strong, alt, link, classed, heading
        static func < (a: TitleSource, b: TitleSource) -> Bool { a.rawValue < b.rawValue }
    }

    var range: NodeRange
    /// The element that is the title, nil when it was taken from a line of text or a picture's `alt`.
    var titleNode: Int?
    var title: String
    /// The name of the title's element.
    var titleTag = ""
    /// The title for comparing: candidates share their records, and each compares them.
    var foldedTitle = ""
    var titleSource: TitleSource
    /// True when the title was cut from the text: it is no line of its own.
    var isTitleDerived = false
    /// The date that stood before the title, where the titles of the list begin so.
    var titleDate: WrittenDate?
    var link: String?
    var linkNode: Int?
    var linkKind: LinkKind?
    /// True when the title itself is the link.
    var isTitleLinked = false
    /// Bytes of text, title included.
    var textLength: Int
    /// Bytes of text besides the title, and a hash of their beginning: what every record says alike says nothing.
    var moreLength = 0
    var moreHash: UInt64 = 0
    var hasDate = false
    /// True when a date stands on a line that says little more.
    var hasDateApart = false
    var hasImage = false
    /// Different places that headings or title-like links lead to: more than one means several records in one.
    var rivals = 1
    /// Links in it, and whether one of them is a person's or an office's number or address.
    var linkCount = 0
    var hasContact = false
    /// Lines that are nothing but the words of a link.
    var menuLinkCount = 0
    var hasPrice = false
    /// True for a heading over links to several pages of the site: a box in the margin, no record.
    var isBoxOfLinks = false
}

/// A shorter title says nothing (« Lire », « n° 4 »); a longer one is a paragraph.
let shortestTitle = 8
let longestTitle = 240
/// Two records say the same when the beginnings of their texts are the same. Bytes.
private let comparedBytes = 240

extension RecordSketch {
    init(of range: NodeRange, in outline: Outline) {
        self.init(RecordReader(range: range, outline: outline))
    }

    /// The same record with less at its end.
    func trimmed(to range: NodeRange, in outline: Outline) -> RecordSketch {
        range == self.range ? self : RecordSketch(of: range, in: outline)
    }

    private init(_ reader: RecordReader) {
        let (range, outline) = (reader.range, reader.outline)
        let found = reader.title
        self.init(
            range: range, titleNode: found.node, title: found.text.cut(toBytes: EntryBounds.rawTitleBytes),
            titleSource: found.source,
            textLength: outline.textLength(of: range), hasDate: outline.hasDate(in: range),
            hasImage: outline.hasImage(in: range), rivals: reader.rivals)
        foldedTitle = title.folded
        isTitleDerived = found.source == .line && (title.hasSuffix(".") || title != reader.firstLine)
        hasDateApart = hasDate && outline.hasDateApart(in: range)
        linkCount = reader.links.count
        hasContact = reader.hasContact
        menuLinkCount = reader.menuLinkCount
        hasPrice = outline.text[outline.textBytes(of: range)].hasPrice
        titleTag = found.node.map { outline.nodes[$0].tag } ?? ""
        (moreLength, moreHash) = reader.more(besides: found.node, title: title)
        isBoxOfLinks = reader.isBoxOfLinks(under: found.node)
        guard let node = reader.mainLink(title: found.node) else { return }
        link = outline.nodes[node].href
        linkNode = node
        linkKind = outline.nodes[node].linkKind
        isTitleLinked = outline.isLink(node, at: found.node)
    }
}

/// Finds the title and the link of one record.
private struct RecordReader {
    typealias FoundTitle = (node: Int?, text: String, source: RecordSketch.TitleSource)

    let range: NodeRange
    let outline: Outline
    let links: [Int]

    init(range: NodeRange, outline: Outline) {
        self.range = range
        self.outline = outline
        links = outline.links(in: range)
    }

    // MARK: Title

    var title: FoundTitle {
        if let node = bestHeading { return (node, outline.titleText(of: node), .heading) }
        if let node = classedTitle { return (node, outline.titleText(of: node), .classed) }
        let link = longestLink(isButton: false)
        if let link, !isOfText(link) { return (link, outline.titleText(of: link), .link) }
        if let text = describedLink { return (nil, text, .alt) }
        if let node = firstStrong { return (node, outline.titleText(of: node), .strong) }
        if let node = firstBlock { return (node, outline.titleText(of: node), .block) }
        if let link { return (link, outline.titleText(of: link), .link) }
        if let node = longestLink(isButton: true) { return (node, outline.titleText(of: node), .link) }
        return (nil, firstLine.firstSentence, .line)
    }

    /// The heading of the highest rank; of several, the first that is linked, else the first.
    private var bestHeading: Int? {
        let headings = outline.headings(in: range).filter { outline.titleText(of: $0).isTitle }
        guard let rank = headings.map({ outline.headingRank($0) }).min() else { return nil }
        let linked = headings.filter { outline.isLinked($0) }
        let top = headings.filter { outline.headingRank($0) == rank }
        // A rubric's name may rank above the title (h4 « Santé » over h5 title): a linked heading with more words wins.
        return top.first { linked.contains($0) }
            ?? (linked.count == 1 && !top.contains(where: isLong) ? linked[0] : top.first)
    }

    private func isLong(_ node: Int) -> Bool { outline.titleText(of: node).utf8.count >= 25 }

    private var classedTitle: Int? {
        outline.shown(in: range).first { node in
            let here = outline.nodes[node]
            guard here.tokens.contains(where: \.isTitleToken) || here.isNamedTitle || here.tag == "summary"
            else { return false }
            let text = outline.titleText(of: node)
            return text.isTitle && text.utf8.count <= longestTitle && !LinkLabel(text).isAct
        }
    }

    /// The link with the most words that begins its line; a button has the words of other links of the page, or of an
    /// act (« Inscription »).
    private func longestLink(isButton: Bool) -> Int? {
        var best: (node: Int, length: Int)?
        for node in links where !outline.nodes[node].isService && outline.startsItsLine(node) {
            let text = outline.titleText(of: node)
            let label = LinkLabel(text)
            guard text.isTitle, !label.isReadMore, !label.isDownload,
                isButton == (label.isAct || outline.buttons.contains(label.text))
            else { continue }
            let length = min(text.utf8.count, longestTitle)
            if best.map({ length > $0.length }) ?? true { best = (node, length) }
        }
        return best.map { bestLine(inLink: $0.node) }
    }

    /// True for a link of the record's text to another site or a document, where the record has a page of its own that is linked
    /// before it by a picture or « Lire », or by « Lire » behind it and words stand before both: « Voir le film » is not its title.
    private func isOfText(_ link: Int) -> Bool {
        guard !isOnOwnPage(link) else { return false }
        return links.contains { own in
            guard isOnOwnPage(own), !outline.nodes[own].isService else { return false }
            if own < link, outline.plainText(own).isEmpty { return true }
            return isOnward(own) && (own < link || hasLines(before: link))
        }
    }

    /// True when a line that could be a title stands before an element.
    private func hasLines(before node: Int) -> Bool {
        let before =
            outline.textBytes(of: range)
            .lowerBound..<outline.lineRange(around: outline.nodes[node].text).lowerBound
        guard !before.isEmpty else { return false }
        return outline.text[before].split(separator: 0x0A).contains {
            String(decoding: $0, as: UTF8.self).isTitle
        }
    }

    /// A link around a whole record (title, date, words): the part that is the title.
    private func bestLine(inLink link: Int) -> Int {
        guard
            outline.text[outline.nodes[link].text].contains(0x0A) || outline.nodes[link].element.isMadeOfBoxes
        else { return link }
        let leaves = (link + 1..<outline.nodes[link].end).filter { node in
            outline.nodes[node].isShown && !outline.text[outline.nodes[node].text].contains(0x0A)
                && !outline.isLabel(node) && outline.plainText(node).isTitle
        }
        // « Vie locale · 25 nov. 2026 » is no title where another line is one.
        let undated = leaves.filter { outline.dates(in: outline.nodes[$0].text).isEmpty }
        let ranked = undated + leaves
        return ranked.first { (16...longestTitle).contains(outline.nodes[$0].text.count) } ?? ranked.first
            ?? link
    }

    /// « Lire la suite » with `title="…"`, or a linked picture with a description.
    private var describedLink: String? {
        for node in links where !outline.nodes[node].isService {
            if let text = outline.description(ofLink: node), text.isTitle,
                !outline.buttons.contains(LinkLabel(text).text)
            {
                return text
            }
        }
        return nil
    }

    private var firstStrong: Int? {
        outline.shown(in: range).first { node in
            switch outline.nodes[node].tag {
            case "strong", "b", "dt", "th", "caption":
                outline.titleText(of: node).isTitle && outline.startsItsLine(node) && !outline.isLabel(node)
            default: false
            }
        }
    }

    /// The first line or cell of its own that is no sentence; without a link in the record only a cell.
    private var firstBlock: Int? {
        outline.shown(in: range).first { node in
            let bytes = outline.nodes[node].text
            guard !links.isEmpty || outline.nodes[node].tag == "td",
                (shortestTitle...longestTitle / 2).contains(bytes.count), outline.nodes[node].href == nil,
                !outline.text[bytes].contains(0x0A), !outline.isLabel(node),
                outline.nodes[node].tag == "td" || outline.lineRange(around: bytes) == bytes,
                outline.text[bytes.upperBound - 1] != UInt8(ascii: ".")
            else { return false }
            return outline.plainText(node).isTitle
        }
    }

    /// The first line that is not a date; its first sentence may be a title.
    var firstLine: String {
        let lines = outline.lines(in: range)
        return lines.first(where: \.isTitle) ?? lines.first ?? ""
    }

    /// The length of the text besides the title, and a hash of its beginning.
    func more(besides title: Int?, title text: String) -> (length: Int, hash: UInt64) {
        let whole = outline.textBytes(of: range)
        var own = whole.lowerBound..<min(whole.lowerBound + text.utf8.count, whole.upperBound)
        if let title { own = outline.nodes[title].text.clamped(to: whole) }
        let parts = [
            outline.text[whole.lowerBound..<own.lowerBound], outline.text[own.upperBound..<whole.upperBound],
        ]
        let compared =
            parts[0].prefix(comparedBytes) + parts[1].prefix(max(0, comparedBytes - parts[0].count))
        return (parts[0].count + parts[1].count, compared.wordHash)
    }

    // MARK: Link

    /// The links that stand alone on their lines and have words of their own.
    var menuLinkCount: Int {
        guard links.count > 1 else { return links.count }
        return links.count { link in
            !outline.nodes[link].isService && outline.standsAlone(link)
                && outline.nodes[link].text.count >= shortestTitle
        }
    }

    /// So many links to pages of the site make a box.
    private static let leastInBox = 3
    /// Of the letters below a box's heading this share stands in its links.
    private static let mostInLinks = 0.85

    /// True where nothing but links to several pages of the site stands below a title that is no link: « Derniers ajouts », « Au fil
    /// des mois ».
    func isBoxOfLinks(under title: Int?) -> Bool {
        guard let title, links.count >= Self.leastInBox, !outline.isLinked(title) else { return false }
        let below = links.filter { $0 > title && isOnOwnPage($0) }
        guard Set(below.compactMap { outline.nodes[$0].href }).count >= Self.leastInBox else { return false }
        func letters(_ bytes: Range<Int>) -> Int { outline.text[bytes].count { $0.isLetter || $0 >= 0x80 } }
        let all = letters(outline.textBytes(of: range)) - letters(outline.nodes[title].text)
        let linked = below.reduce(0) { $0 + letters(outline.nodes[$1].text) }
        return Double(linked) >= Double(all) * Self.mostInLinks
    }

    var hasContact: Bool {
        if outline.text[outline.textBytes(of: range)].hasTelephone { return true }
        return outline.shown(in: range).contains { node in
            guard outline.nodes[node].tag == "a", outline.nodes[node].href == nil,
                let address = outline.nodes[node].element.attribute("href")
            else { return false }
            // « Envoyer à un ami » has no address.
            return address.hasPrefix("tel:") || address.hasPrefix("mailto:") && !address.hasPrefix("mailto:?")
        }
    }

    /// The link around or inside the title, else the one that leads on, the one with the most words, or the only one.
    func mainLink(title: Int?) -> Int? {
        let usable = links.filter { link in
            !outline.nodes[link].isService
                && !(outline.nodes[link].href.map { LinkParts($0).isPicture } ?? true)
        }
        let atTitle = usable.first { outline.isLink($0, at: title) }
        if let atTitle, isOnOwnPage(atTitle) { return atTitle }
        let onward = usable.filter(isOnward)
        if let own = onward.first(where: isOnOwnPage) { return wholePage(of: own, among: usable) }
        if let atTitle { return atTitle }
        if let permalink = usable.first(where: { outline.isPermalink($0) }) { return permalink }
        let alone = usable.filter { outline.standsAlone($0) && !isActElsewhere($0) }
        let ranked = alone.sorted {
            outline.nodes[$0].linkKind.rawValue < outline.nodes[$1].linkKind.rawValue
        }
        return ranked.first ?? onward.first
    }

    /// The link to the page of which another leads to a part: « Version à imprimer » at `lire.php?n=7#imprimer`.
    private func wholePage(of link: Int, among usable: [Int]) -> Int {
        guard let href = outline.nodes[link].href, let mark = href.firstIndex(of: "#") else { return link }
        return usable.first { outline.nodes[$0].href.map { $0 == href[..<mark] } ?? false } ?? link
    }

    /// True for the form of another site by which a reader acts: « S'inscrire ». It is no item's page.
    private func isActElsewhere(_ link: Int) -> Bool {
        !isOnOwnPage(link) && LinkLabel(outline.label(ofLink: link)).isAct
    }

    /// True for the words that lead to an item's page, in whatever language: those that are known, and those that lead to a page of
    /// the site in several records.
    private func isOnward(_ link: Int) -> Bool {
        let label = LinkLabel(outline.label(ofLink: link))
        return label.isReadMore
            || isOnOwnPage(link) && outline.buttons.contains(label.text) && !label.isAct && !label.isDownload
    }

    private func isOnOwnPage(_ link: Int) -> Bool { outline.nodes[link].linkKind == .ownPage }

    /// Headings and long links of the record that lead to different places.
    var rivals: Int {
        var targets: Set<String> = []
        var titles: Set<String> = []
        for heading in outline.headings(in: range) {
            guard let link = outline.link(at: heading), let href = outline.nodes[link].href else { continue }
            targets.insert(href)
            titles.insert(outline.titleText(of: heading))
        }
        return max(1, min(targets.count, titles.count))
    }
}

extension Outline {
    /// True for a link around or inside a title.
    fileprivate func isLink(_ link: Int, at title: Int?) -> Bool {
        guard let title else { return false }
        return (link <= title && title < nodes[link].end) || (title <= link && link < nodes[title].end)
    }
}

private let titleTokens: Set<String> = [
    "title", "titre", "entry-title", "post-title", "card-title", "headline", "intitule", "p-name",
    "item-title", "event-title", "news-title", "titre-actu", "node-title", "field-name-title",
    "field--name-title", "views-field-title", "tribe-event-url", "package-title", "media-heading",
    "post__title", "card__title", "wp-block-latest-posts__post-title", "nom", "name",
]

extension String {
    /// True for a class or id that calls its element a title.
    fileprivate var isTitleToken: Bool {
        titleTokens.contains(self) || hasSuffix("-title") || hasSuffix("-titre") || hasSuffix("__title")
            || hasSuffix("_title") || hasPrefix("titre-") || hasPrefix("title-")
    }

    /// True for a text that may be a title: no date alone, no number, no line of a template.
    var isTitle: Bool {
        guard utf8.count <= longestTitle * 2 else { return utf8.contains(where: \.isLetter) }
        let plain = self.folded
        guard plain.utf8.count >= 3, plain.utf8.contains(where: { $0 >= 97 && $0 <= 122 }) else {
            return false
        }
        return !isDateOnly(plain) && !templateLines.contains(plain) && !plain.isCounter
    }

    /// The first sentence of a line, cut at a blank when it is longer than half a title may be.
    var firstSentence: String {
        var end = startIndex
        for index in unicodeScalars.indices {
            let character = unicodeScalars[index]
            if utf8.distance(from: startIndex, to: index) > longestTitle / 2, character == " " { break }
            end = unicodeScalars.index(after: index)
            if character == "." || character == "!" || character == "?", end != endIndex,
                utf8.distance(from: startIndex, to: end) > 20, unicodeScalars[end] == " "
            {
                break
            }
        }
        return String(self[..<end])
    }
}
