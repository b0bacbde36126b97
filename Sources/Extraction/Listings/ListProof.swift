internal import Text

// A first visit has no witness: what repeats on a page may be its menu, its partners, its team or the parts of one
// article. A list is proved by what menus do not have: days, words of its own in each record, addresses of one section.

/// Half of the records must have what proves the list.
private let mostRecordsShare = 0.5
/// Nearly all of the records.
private let nearlyAll = 0.8
/// A featured item may have another heading than the rest.
private let mostTitlesShare = 0.7
/// Less text besides its title is a label. Bytes.
private let leastWords = 40
/// The mean title of a list without days is no shorter than that: menus have words, news have sentences. Bytes.
private let leastMeanTitle = 18
/// On a page that no name calls a list, cards with shorter titles are what a site offers. Bytes.
private let leastNewsTitle = 26

/// An item leads to its page, its document and a form; so many lines that are links are a menu.
private let mostOwnLines = 4

/// The signs by which records prove that they are a list of what a site publishes.
struct ListProof {
    private let sketches: [RecordSketch]
    private let hints: ListingHints
    /// True when every record is marked up as an item.
    private let isMarked: Bool
    /// True when a heading says that they lead on from an article.
    private let isRelated: Bool
    /// The share of the records that have a day, and that say something of their own besides the title.
    let dated: Double
    let worded: Double
    /// The most frequent shape of the links; nil for links under the root, which look like every page of the site.
    let shape: String?

    init(of records: [RecordSketch], isMarked: Bool, hints: ListingHints, isRelated: Bool = false) {
        // One item may stand in two boxes of a home page.
        sketches = records.unique { ($0.link ?? "") + " " + $0.foldedTitle }
        self.hints = hints
        self.isMarked = isMarked
        self.isRelated = isRelated
        dated = sketches.share(where: \.hasDate)
        let said = sketches.filter { $0.moreLength >= leastWords }.map(\.moreHash)
        // What several say alike is the template's.
        let own = Dictionary(grouping: said, by: \.self).count { $0.value.count == 1 }
        worded = Double(own) / Double(max(sketches.count, 1))
        let common = AddressShape.common(among: sketches.compactMap(\.link))
        let isCommon = Double(common?.count ?? 0) >= Double(sketches.count) * nearlyAll
        shape = common.flatMap { isCommon && AddressShape.isDeep($0.shape) ? $0.shape : nil }
    }

    var isProved: Bool {
        if isVouchedFor { return true }
        guard !hints.isFixedPage, hints.isListPage || !areSteps, !isRelated, !leadsHome, !areColumns,
            !areOffers,
            sketches.count >= 2 || isMarked && sketches[0].rivals <= 1
        else { return false }
        if dated >= mostRecordsShare, hints.isListPage || isDatedApart { return true }
        guard !areNames, !areContacts, areTitlesAlike,
            meanTitle >= (hints.isListPage ? leastMeanTitle : leastNewsTitle)
        else { return false }
        if areHeaded, hints.isListPage || areLinked { return true }
        guard hasOwnLinks else { return false }
        if worded >= mostRecordsShare || isMarked { return true }
        return sketches.count >= 3 && (shape != nil || areDocuments)
    }

    /// True when the page, or an earlier visit, names these items.
    private var isVouchedFor: Bool {
        if sketches.share(where: { hints.isDeclared($0) }) >= mostRecordsShare { return true }
        // That a team was once taken for news makes it none.
        guard !hints.isFixedPage || dated >= mostRecordsShare else { return false }
        return sketches.share { hints.knows($0) } >= mostRecordsShare / 2
    }

    /// Records with days of their own: set off from the prose, and more than a notice beside a box.
    private var isDatedApart: Bool {
        guard !areContacts, sketches.count >= 3 || isMarked || dated == 1 && hasOwnLinks else { return false }
        return areLinked
            || sketches.share { $0.hasDateApart && $0.titleSource > .line } >= mostRecordsShare
    }

    /// Titles that are links or have one beside them, each another.
    var hasOwnLinks: Bool {
        let links = Set(sketches.compactMap(\.link))
        return Double(links.count) >= Double(sketches.count) * nearlyAll
    }

    /// True when most titles stand in one kind of element: the blocks of a page's layout do not agree on that.
    var areTitlesAlike: Bool {
        var counts: [String: Int] = [:]
        for sketch in sketches { counts[sketch.titleTag, default: 0] += 1 }
        return Double(counts.values.max() ?? 0) >= Double(sketches.count) * mostTitlesShare
    }

    /// The columns of a page's layout hold its menus, and those of a map of the site its pages.
    private var areColumns: Bool {
        sketches.share { $0.linkCount > mostLinks || $0.menuLinkCount > mostOwnLines && !$0.hasDate }
            >= mostRecordsShare
    }

    /// True for what has an address or a price of its own, and for what leads on from an article: a part of such a record is no list
    /// either.
    var areOfOtherKind: Bool { areContacts || areOffers || isRelated && !isProved }

    /// « 1. Préparer son dossier », « Étape 2 : … »: the parts of a guide, or of a project.
    private var areSteps: Bool {
        let numbers = sketches.compactMap { $0.foldedTitle.stepNumber }
        return Double(numbers.count) >= Double(sketches.count) * mostRecordsShare && numbers.count >= 2
            && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
    }

    /// True for a thing that a site sells or lends: a price, and no day. Under a heading of news a day in the words is one: calls
    /// for projects name what they pay.
    private var areOffers: Bool {
        sketches.share { $0.hasPrice && !(hints.isListPage ? $0.hasDate : $0.hasDateApart) }
            >= mostRecordsShare
    }

    /// Persons and offices: a number to call, and neither a page of their own nor a day that is set off.
    private var areContacts: Bool {
        sketches.share { $0.hasContact } >= mostRecordsShare
            && (sketches.share { $0.link != nil } < mostRecordsShare
                || sketches.share { $0.hasDateApart } < mostRecordsShare)
    }

    /// Headings with words under them.
    private var areHeaded: Bool {
        sketches.share { $0.titleSource == .heading && $0.moreLength >= leastWords } >= nearlyAll
    }

    /// Each leads somewhere, be it to one page that holds them all.
    private var areLinked: Bool { sketches.share { $0.link != nil } >= nearlyAll }

    private var areDocuments: Bool { sketches.share { $0.linkKind == .document } >= nearlyAll }

    /// Partners, and the blocks of a page's layout, of which one leads back to the home page: a link to a site's root is no item's.
    private var leadsHome: Bool {
        let roots = sketches.filter { $0.link.map { LinkParts($0).isRoot } ?? false }
        return Double(roots.count) >= Double(sketches.count) * mostRecordsShare
            || roots.contains { $0.linkKind == .ownPage }
    }

    /// « Prénom Nom »: a team, a board.
    private var areNames: Bool { sketches.share { $0.title.isName } >= nearlyAll }

    private var meanTitle: Int {
        sketches.reduce(0) { $0 + $1.title.utf8.count } / max(sketches.count, 1)
    }
}

extension LinkParts {
    /// True for the home page of a site.
    var isRoot: Bool { query.isEmpty && path.allSatisfy { $0 == "/" } }
}

extension AddressShape {
    /// True for addresses in a folder, or told apart by a number or a query: `a.example/actualites/*`.
    static func isDeep(_ shape: String) -> Bool {
        shape.utf8.count { $0 == UInt8(ascii: "/") } >= 2 || shape.utf8.contains(UInt8(ascii: "?"))
    }
}

/// Words before the number of a part.
private let stepWords: Set<Substring> = ["etape", "phase"]

extension String {
    /// The number of a part by its folded title: « 2. réunir les pièces », « 1er mars : etape 2 ».
    fileprivate var stepNumber: Int? {
        let words = foldedWords
        if let place = words.firstIndex(where: stepWords.contains) {
            return words.dropFirst(place + 1).first.flatMap { Int($0) }
        }
        guard let first = words.first, first.utf8.count <= 2 else { return nil }
        let mark = utf8.dropFirst(first.utf8.count).first
        return mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") ? Int(first) : nil
    }

    /// True for two to four words that all begin with a capital letter.
    fileprivate var isName: Bool {
        let words = split(separator: " ")
        return (2...4).contains(words.count)
            && words.allSatisfy { $0.unicodeScalars.first?.properties.isUppercase ?? false }
    }
}
