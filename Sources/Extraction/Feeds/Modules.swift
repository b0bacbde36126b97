internal import Foundation
internal import Markup
internal import Model

// What other namespaces say in any feed, RSS or Atom: Dublin Core, content, media, iTunes, Atom inside RSS, and
// the modules that carry events. The format's own elements come first: their ranks are lower.

extension FeedWalk {
    mutating func feedModule(_ element: XMLTape.Element, _ base: String?) {
        switch (tape.space(of: element), tape.tag(of: element)) {
        case (.atom, .link), (.atom03, .link): offerLink(element, base, to: &draft.link, rank: 1)
        case (.atom, .id), (.atom03, .id): draft.id = draft.id ?? tape.string(of: element)
        case (.atom, .title): draft.title.offer(construct(element, base), rank: 1)
        case (.atom, .subtitle): draft.description.offer(construct(element, base), rank: 1)
        case (.atom, .published): draft.published.offer(date(element), rank: 1)
        case (.atom, .updated), (.atom03, .modified): draft.updated.offer(date(element), rank: 1)
        case (.atom, .author): if let author = atomPerson(element, base) { draft.authors.append(author) }
        case (.dc, .title): draft.title.offer(guessed(element, base), rank: 2)
        case (.dc, .description), (.dcterms, .abstract):
            draft.description.offer(guessed(element, base), rank: 2)
        case (.dc, .language), (.dcterms, .language):
            draft.language = draft.language ?? tape.string(of: element)
        case (.dc, .creator), (.dcterms, .creator):
            if let person = person(element) { draft.authors.append(person) }
        case (.dc, .subject), (.dcterms, .subject):
            if let category = category(element) { draft.categories.append(category) }
        case (.dc, .date), (.dcterms, .date): draft.published.offer(date(element), rank: 3)
        case (.dcterms, .issued), (.dcterms, .created): draft.published.offer(date(element), rank: 2)
        case (.dcterms, .modified): draft.updated.offer(date(element), rank: 2)
        case (.itunes, .author): if let person = person(element) { draft.lesserAuthors.append(person) }
        case (.itunes, .summary): draft.description.offer(guessed(element, base), rank: 3)
        case (.itunes, .subtitle): draft.description.offer(guessed(element, base), rank: 4)
        case (.itunes, .category): readPodcastCategory(element, into: &draft.categories)
        case (.itunes, .keywords): readKeywords(element, into: &draft.categories)
        case (.media, .category):
            if let category = mediaCategory(element) { draft.categories.append(category) }
        case (.sy, .updateperiod): draft.updatePeriod = tape.string(of: element)?.lowercased()
        case (.sy, .updatefrequency): draft.updateFrequency = number(element)
        default: break
        }
    }

    mutating func entryModule(_ element: XMLTape.Element, _ base: String?, _ entry: inout EntryDraft) {
        switch tape.space(of: element) {
        case .content: contentModule(element, base, &entry)
        case .dc, .dcterms: dublinCore(element, base, &entry)
        case .media: media(element, base, &entry)
        case .itunes: podcast(element, base, &entry)
        case .atom, .atom03: atomInside(element, base, &entry)
        case .xhtml: xhtml(element, base, &entry)
        case .feedburner: feedburner(element, base, &entry)
        case .ev, .xcal, .schema, .gd, .mec: eventModule(element, &entry)
        default: break
        }
    }

    /// http://purl.org/rss/1.0/modules/content/
    private func contentModule(_ element: XMLTape.Element, _ base: String?, _ entry: inout EntryDraft) {
        guard tape.tag(of: element) == .encoded else { return }
        entry.content.offer(html(element, base))
    }

    /// https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
    private mutating func dublinCore(_ element: XMLTape.Element, _ base: String?, _ entry: inout EntryDraft) {
        switch (tape.space(of: element), tape.tag(of: element)) {
        case (_, .title): entry.title.offer(guessed(element, base), rank: 2)
        case (_, .creator): entry.add(person(element))
        case (_, .subject): if let category = category(element) { entry.categories.append(category) }
        case (_, .description), (_, .abstract): entry.summary.offer(guessed(element, base), rank: 1)
        case (_, .language): entry.language = tape.string(of: element) ?? entry.language
        case (.dcterms, .modified): entry.updated.offer(date(element), rank: 2)
        case (.dcterms, .issued): entry.published.offer(date(element), rank: 2)
        case (.dcterms, .created): entry.published.offer(date(element), rank: 3)
        case (_, .date): entry.published.offer(date(element), rank: 4)
        default: break
        }
    }

    /// https://www.rssboard.org/media-rss; a `group` holds the same thing in several makes.
    private func media(_ element: XMLTape.Element, _ base: String?, _ entry: inout EntryDraft) {
        switch tape.tag(of: element) {
        case .group: for child in tape.children(of: element) { media(child, base, &entry) }
        case .content:
            entry.add(mediaContent(element, base))
            for child in tape.children(of: element) { media(child, base, &entry) }
        case .thumbnail: entry.image = entry.image ?? address(.url, of: element, base)
        case .title: entry.title.offer(guessed(element, base), rank: 4)
        case .description, .text: entry.summary.offer(mediaText(element, base), rank: 5)
        case .category: if let category = mediaCategory(element) { entry.categories.append(category) }
        default: break
        }
    }

    private func mediaContent(_ element: XMLTape.Element, _ base: String?) -> EnclosureDraft? {
        guard let place = address(.url, of: element, base) else { return nil }
        return EnclosureDraft(
            address: place, type: tape.attribute(.type, of: element), length: length(.filesize, of: element))
    }

    private func mediaText(_ element: XMLTape.Element, _ base: String?) -> TextDraft? {
        guard tape.attribute(.type, of: element)?.lowercased() == "html" else { return plain(element) }
        return html(element, base)
    }

    private func mediaCategory(_ element: XMLTape.Element) -> Category? {
        guard let term = tape.string(of: element) else { return nil }
        return Category(
            term: term, scheme: tape.attribute(.scheme, of: element),
            label: tape.attribute(.label, of: element))
    }

    /// https://help.apple.com/itc/podcasts_connect/#/itcb54353390
    private func podcast(_ element: XMLTape.Element, _ base: String?, _ entry: inout EntryDraft) {
        switch tape.tag(of: element) {
        case .title: entry.title.offer(guessed(element, base), rank: 3)
        case .author: if let person = person(element) { entry.lesserAuthors.append(person) }
        case .summary: entry.summary.offer(guessed(element, base), rank: 3)
        case .subtitle: entry.summary.offer(guessed(element, base), rank: 4)
        case .image: entry.image = entry.image ?? address(.href, of: element, base)
        case .keywords: readKeywords(element, into: &entry.categories)
        case .category: readPodcastCategory(element, into: &entry.categories)
        default: break
        }
    }

    private func readPodcastCategory(_ element: XMLTape.Element, into categories: inout [Category]) {
        if let term = tape.attribute(.text, of: element) { categories.append(Category(term: term)) }
        for child in tape.children(of: element) { readPodcastCategory(child, into: &categories) }
    }

    private func readKeywords(_ element: XMLTape.Element, into categories: inout [Category]) {
        let words = tape.string(of: element)?.split(separator: ",") ?? []
        categories += words.map { Category(term: $0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }

    /// Elements of Atom in an item of RSS.
    private mutating func atomInside(_ element: XMLTape.Element, _ base: String?, _ entry: inout EntryDraft) {
        switch tape.tag(of: element) {
        case .title: entry.title.offer(construct(element, base), rank: 1)
        case .link: rssAtomLink(element, base, &entry)
        case .id: entry.guid = entry.guid ?? tape.string(of: element)
        case .published, .issued: entry.published.offer(date(element), rank: 1)
        case .updated, .modified: entry.updated.offer(date(element), rank: 1)
        case .author: entry.add(atomPerson(element, base))
        case .summary: entry.summary.offer(construct(element, base), rank: 1)
        case .content: entry.content.offer(construct(element, base), rank: 1)
        default: break
        }
    }

    private func rssAtomLink(_ element: XMLTape.Element, _ base: String?, _ entry: inout EntryDraft) {
        var link = BestAddress()
        offerLink(element, base, to: &link)
        entry.link.offer(link.draft, rank: 2)
        if link.draft == nil { entryLink(element, base, &entry) }
    }

    /// A body or a division of XHTML in an item: the whole text.
    private func xhtml(_ element: XMLTape.Element, _ base: String?, _ entry: inout EntryDraft) {
        guard [.body, .div].contains(tape.tag(of: element)) else { return }
        entry.content.offer(html(element, base), rank: 2)
    }

    /// A service that counts clicks puts its own address in `link` and the true one here.
    private func feedburner(_ element: XMLTape.Element, _ base: String?, _ entry: inout EntryDraft) {
        guard tape.tag(of: element) == .origlink else { return }
        entry.link.offer(address(element, base), rank: 0)
    }
}
