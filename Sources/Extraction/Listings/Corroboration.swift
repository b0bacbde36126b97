import Model
internal import Text

// After a redesign a new way of reading the page must be vouched for: by items that were there before (their addresses
// or their titles), and by the page itself (its heading, the shape of its list, its structured data). Two corroboration of
// one kind are not independent: a sidebar shows known addresses under known titles.

struct Corroboration: Equatable {
    /// Entries whose address, address' last words, or title is known.
    var addresses = 0
    var slugs = 0
    var titles = 0
    var entries = 0
    var hasSameHeading = false
    var hasUsualShape = false
    var isDeclared = false

    /// Enough known items, by any of their marks.
    var isVouchedByItems: Bool { isEnough(max(addresses, max(slugs, titles))) }

    var isVouchedByPage: Bool { hasSameHeading || hasUsualShape || isDeclared }

    var agree: Bool { isVouchedByItems && isVouchedByPage }

    /// A quarter of what is on the page, and at least two; one where there is hardly more.
    private func isEnough(_ known: Int) -> Bool {
        known * 4 >= entries && known >= (entries <= 2 ? 1 : 2)
    }

    var sentence: String {
        var said: [String] = []
        if addresses > 0 { said.append("\(addresses) known addresses") }
        if addresses == 0, slugs > 0 { said.append("\(slugs) known ends of addresses") }
        if titles > 0 { said.append("\(titles) known titles") }
        if hasSameHeading { said.append("the same heading") }
        if hasUsualShape { said.append("as many items as usual, titled as usual") }
        if isDeclared { said.append("the page's structured data") }
        return said.isEmpty ? "nothing" : said.joined(separator: ", ")
    }
}

/// Titles, addresses and their ends by which items are recognised.
struct KnownItemIndex {
    private(set) var links: [String: ShownItem] = [:]
    private(set) var slugs: [String: ShownItem] = [:]
    private(set) var titles: [String: ShownItem] = [:]
    /// Hashes of titles that only the profile remembers.
    var titleHashes: Set<String> = []

    init(_ known: [ShownItem], _ profile: Profile?) {
        for item in known {
            if let url = item.url {
                if links[comparable(url)] == nil { links[comparable(url)] = item }
                if let slug = slug(of: url), slugs[slug] == nil { slugs[slug] = item }
            }
            let title = item.title.folded
            if title.utf8.count >= shortestTitle, titles[title] == nil { titles[title] = item }
        }
        titleHashes = Set(profile?.titles ?? [])
    }

    func isKnown(_ entry: Entry) -> Bool { hasLink(entry) || hasTitle(entry) }

    func hasLink(_ entry: Entry) -> Bool { entry.url.map { links[comparable($0)] != nil } ?? false }

    func hasTitle(_ entry: Entry) -> Bool {
        titles[(entry.title ?? "").folded] != nil || titleHashes.contains(titleHash(entry))
    }

    func hasSlug(_ entry: Entry) -> Bool {
        entry.url.flatMap { slug(of: $0) }.map { slugs[$0] != nil } ?? false
    }
}

func corroboration(
    _ face: ListingSnapshot, _ marks: KnownItemIndex, _ profile: Profile, _ declared: Set<String>
)
    -> Corroboration
{
    var found = Corroboration()
    found.entries = face.entries.count
    found.addresses = face.entries.filter(marks.hasLink).count
    found.slugs = face.entries.filter(marks.hasSlug).count
    found.titles = face.entries.filter(marks.hasTitle).count
    found.hasSameHeading = isSameHeading(face, profile)
    found.hasUsualShape = hasUsualShape(face, profile)
    let links = face.entries.compactMap { $0.url.map(comparable) }
    found.isDeclared = !declared.isEmpty && links.filter(declared.contains).count * 2 >= max(links.count, 1)
    return found
}

/// The page calls itself as before: the same `h1`, else the same title, or the words of the old among the new.
func isSameHeading(_ face: ListingSnapshot, _ profile: Profile) -> Bool {
    if let old = profile.heading, let new = face.heading {
        return old == new || holds(new, old) || holds(old, new)
    }
    if let old = profile.title, let new = face.title, old == new { return true }
    if let old = profile.heading, let new = face.title, holds(new, old) { return true }
    if let old = profile.title, let new = face.heading, holds(old, new) { return true }
    return false
}

func holds(_ longer: String, _ shorter: String) -> Bool {
    let all = Set(longer.foldedWords)
    let some = shorter.foldedWords.filter { $0.utf8.count > 2 }
    return !some.isEmpty && some.allSatisfy(all.contains)
}

/// About as many items as usual, in the content, with titles about as long and words or dates where there were some.
private func hasUsualShape(_ face: ListingSnapshot, _ profile: Profile) -> Bool {
    let usual = profile.usualCount
    guard usual > 0, face.standing >= 0.5 else { return false }
    let count = face.entries.count
    guard count * 2 >= usual, count <= usual * 2 + 3 else { return false }
    let fill = FillRates(face.entries)
    let length = fill.titleLength / max(profile.fill.titleLength, 1)
    guard length > 0.6, length < 1.7, fill.link >= profile.fill.link - 0.3 else { return false }
    let usedToSay = max(profile.fill.text, profile.fill.date)
    return max(fill.text, fill.date) >= usedToSay - 0.5 || usedToSay < 0.5
}
