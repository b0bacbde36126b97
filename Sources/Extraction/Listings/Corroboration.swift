internal import Model
internal import Text

// After a redesign a new way of reading the page must be corroborated: by items that were there before (their addresses
// or their titles), and by the page itself (its heading, the shape of its list, its structured data). Two signs of one
// kind are not independent: a sidebar shows known addresses under known titles.

/// The signs that a list is the one that is known.
struct Corroboration: Equatable {
    /// Entries whose address, address' last words, or title is known.
    var addresses = 0
    var slugs = 0
    var titles = 0
    var entries = 0
    var hasSameHeading = false
    var hasUsualShape = false
    var isDeclared = false

    init(of snapshot: ListingSnapshot, by known: KnownItemIndex, profile: Profile) {
        entries = snapshot.entries.count
        addresses = snapshot.entries.count(where: known.hasLink)
        slugs = snapshot.entries.count(where: known.hasSlug)
        titles = snapshot.entries.count(where: known.hasTitle)
        hasSameHeading = profile.hasSameHeading(as: snapshot)
        hasUsualShape = profile.hasUsualShape(of: snapshot)
        let links = snapshot.entries.compactMap { $0.url.map { LinkParts($0).comparable } }
        let declared = snapshot.declaredLinks
        isDeclared = !declared.isEmpty && links.count(where: declared.contains) * 2 >= max(links.count, 1)
    }

    /// Enough known items, by any of their marks.
    var isByItems: Bool { isEnough(max(addresses, max(slugs, titles))) }

    var isByPage: Bool { hasSameHeading || hasUsualShape || isDeclared }

    /// True when items and page agree.
    var isEnough: Bool { isByItems && isByPage }

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

extension Profile {
    /// True when the page calls itself as before: the same `h1`, else the same title, or the words of the old among
    /// the new.
    func hasSameHeading(as snapshot: ListingSnapshot) -> Bool {
        if let old = heading, let new = snapshot.heading {
            return old == new || new.holdsWords(of: old) || old.holdsWords(of: new)
        }
        if let old = title, let new = snapshot.title, old == new { return true }
        if let old = heading, let new = snapshot.title, new.holdsWords(of: old) { return true }
        if let old = title, let new = snapshot.heading, old.holdsWords(of: new) { return true }
        return false
    }

    /// True for about as many items as usual, in the content, with titles about as long and words or dates where
    /// there were some.
    fileprivate func hasUsualShape(of snapshot: ListingSnapshot) -> Bool {
        let count = snapshot.entries.count
        guard usualCount > 0, snapshot.standing >= 0.5, count * 2 >= usualCount, count <= usualCount * 2 + 3
        else { return false }
        let now = FillRates(snapshot.entries)
        let length = now.titleLength / max(fill.titleLength, 1)
        guard length > 0.6, length < 1.7, now.link >= fill.link - 0.3 else { return false }
        let usedToSay = max(fill.text, fill.date)
        return max(now.text, now.date) >= usedToSay - 0.5 || usedToSay < 0.5
    }
}

extension String {
    /// True when the longer words of another folded text all stand in this one.
    func holdsWords(of shorter: String) -> Bool {
        let all = Set(self.foldedWords)
        let some = shorter.foldedWords.filter { $0.utf8.count > 2 }
        return !some.isEmpty && some.allSatisfy(all.contains)
    }
}
