/// The knowledge of the page before looking: items that were on it, and what the page itself declares.
struct ListingHints {
    /// Folded titles and comparable links of known items.
    var titles: Set<String> = []
    var links: Set<String> = []
    /// Links that structured data on the page names as its items.
    var declaredLinks: Set<String> = []
    /// True when heading, title or address call the page a section: « Agenda ».
    var isListPage = false
    /// True when heading or address call it a page that holds no news: « Notre équipe ».
    var isFixedPage = false
    /// True for the address of a site's home page.
    var isHomePage = false
    /// The signature of the records at the last good visit.
    var signature: String?

    func knows(_ sketch: RecordSketch) -> Bool {
        if let link = sketch.link, links.contains(LinkParts(link).comparable) { return true }
        return titles.contains(sketch.foldedTitle)
    }

    func isDeclared(_ sketch: RecordSketch) -> Bool {
        sketch.link.map { declaredLinks.contains(LinkParts($0).comparable) } ?? false
    }
}
