internal import Foundation
internal import Markup
internal import Model

// Other namespaces in any feed, RSS or Atom: Dublin Core, content, media, iTunes, Atom inside RSS, and
// the modules that carry events. The format's own elements come first: their ranks are lower.

extension FeedWalk {
    mutating func readFeedModule(_ element: FeedElement) {
        switch (rawSpace(of: element), name(of: element)) {
        case (.atom, .link), (.atom03, .link):
            offerLink(element, to: &draft.link, rank: 1)
            offerSelf(element)
        case (.atom, .id), (.atom03, .id): draft.id = draft.id ?? text(of: element)
        case (.atom, .title): draft.title.offer(construct(of: element), rank: 1)
        case (.atom, .subtitle): draft.description.offer(construct(of: element), rank: 1)
        case (.atom, .published): draft.published.offer(date(of: element), rank: 1)
        case (.atom, .updated), (.atom03, .modified): draft.updated.offer(date(of: element), rank: 1)
        case (.atom, .author): draft.add(atomPerson(of: element))
        case (.atom, .category): draft.add(atomCategory(of: element))
        case (.dc, .title): draft.title.offer(guessedText(of: element), rank: 2)
        case (.dc, .description), (.dcterms, .abstract):
            draft.description.offer(guessedText(of: element), rank: 2)
        case (.dc, .language), (.dcterms, .language):
            draft.language = draft.language ?? text(of: element)
        case (.dc, .creator), (.dcterms, .creator), (.dc, .author):
            draft.add(person(of: element))
        case (.dc, .subject), (.dcterms, .subject):
            draft.add(category(of: element))
        case (.dc, .date), (.dcterms, .date): draft.published.offer(date(of: element), rank: 3)
        case (.dcterms, .issued), (.dcterms, .created): draft.published.offer(date(of: element), rank: 2)
        case (.dcterms, .modified): draft.updated.offer(date(of: element), rank: 2)
        case (.itunes, .author): draft.lesserAuthors += [person(of: element)].compactMap { $0 }
        case (.itunes, .summary): draft.description.offer(guessedText(of: element), rank: 3)
        case (.itunes, .subtitle): draft.description.offer(guessedText(of: element), rank: 4)
        case (.itunes, .category): readPodcastCategory(element, into: &draft.categories)
        case (.itunes, .keywords): readKeywords(element, into: &draft.categories)
        case (.media, .category):
            draft.add(mediaCategory(of: element))
        case (.sy, .updateperiod): draft.updatePeriod = text(of: element)?.lowercased()
        case (.sy, .updatefrequency): draft.updateFrequency = number(of: element)
        default: break
        }
    }

    mutating func readEntryModule(_ element: FeedElement, into entry: inout EntryDraft) {
        switch rawSpace(of: element) {
        case .content: readContent(element, into: &entry)
        case .dc, .dcterms: readDublinCore(element, into: &entry)
        case .media: readMedia(element, into: &entry)
        case .itunes: readPodcast(element, into: &entry)
        case .atom, .atom03: readAtomInside(element, into: &entry)
        case .xhtml: readXHTML(element, into: &entry)
        case .feedburner: readFeedBurner(element, into: &entry)
        case .ev, .xcal, .schema, .gd, .mec: readEvent(element, into: &entry)
        default: break
        }
    }

    /// http://purl.org/rss/1.0/modules/content/
    private func readContent(_ element: FeedElement, into entry: inout EntryDraft) {
        guard name(of: element) == .encoded else { return }
        entry.content.offer(html(of: element))
    }

    /// https://www.dublincore.org/specifications/dublin-core/dcmi-terms/
    private mutating func readDublinCore(_ element: FeedElement, into entry: inout EntryDraft) {
        switch (rawSpace(of: element), name(of: element)) {
        case (_, .title): entry.title.offer(guessedText(of: element), rank: 2)
        // `author` is no term of Dublin Core; feeds write it all the same.
        case (_, .creator), (_, .author): entry.add(person(of: element))
        case (_, .subject): entry.add(category(of: element))
        case (_, .description), (_, .abstract): entry.summary.offer(guessedText(of: element), rank: 1)
        case (_, .language): entry.language = text(of: element) ?? entry.language
        case (.dcterms, .modified): entry.updated.offer(date(of: element), rank: 2)
        case (.dcterms, .issued): entry.published.offer(date(of: element), rank: 2)
        case (.dcterms, .created): entry.published.offer(date(of: element), rank: 3)
        case (_, .date): entry.published.offer(date(of: element), rank: 4)
        default: break
        }
    }

    /// https://www.rssboard.org/media-rss; a `group` holds the same thing in several makes.
    private func readMedia(_ element: FeedElement, into entry: inout EntryDraft) {
        switch name(of: element) {
        case .group: for child in children(of: element) { readMedia(child, into: &entry) }
        case .content:
            entry.add(mediaContent(of: element))
            for child in children(of: element) { readMedia(child, into: &entry) }
        case .thumbnail: entry.image = entry.image ?? address(.url, of: element)
        case .title: entry.title.offer(guessedText(of: element), rank: 4)
        case .description, .text: entry.summary.offer(mediaText(of: element), rank: 5)
        case .category: entry.add(mediaCategory(of: element))
        default: break
        }
    }

    private func mediaContent(of element: FeedElement) -> EnclosureDraft? {
        guard let place = address(.url, of: element) else { return nil }
        return EnclosureDraft(
            address: place, type: attribute(.type, of: element), length: length(.filesize, of: element))
    }

    private func mediaText(of element: FeedElement) -> TextDraft? {
        guard attribute(.type, of: element)?.lowercased() == "html" else { return plainText(of: element) }
        return html(of: element)
    }

    private func mediaCategory(of element: FeedElement) -> Category? {
        guard let term = text(of: element) else { return nil }
        return Category(
            term: term, scheme: attribute(.scheme, of: element),
            label: attribute(.label, of: element))
    }

    /// https://help.apple.com/itc/podcasts_connect/#/itcb54353390
    private func readPodcast(_ element: FeedElement, into entry: inout EntryDraft) {
        switch name(of: element) {
        case .title: entry.title.offer(guessedText(of: element), rank: 3)
        case .author: entry.lesserAuthors += [person(of: element)].compactMap { $0 }
        case .summary: entry.summary.offer(guessedText(of: element), rank: 3)
        case .subtitle: entry.summary.offer(guessedText(of: element), rank: 4)
        case .image: entry.image = entry.image ?? address(.href, of: element)
        case .keywords: readKeywords(element, into: &entry.categories)
        case .category: readPodcastCategory(element, into: &entry.categories)
        default: break
        }
    }

    private func readPodcastCategory(_ element: FeedElement, into categories: inout [Category]) {
        if let term = attribute(.text, of: element) { categories.append(Category(term: term)) }
        for child in children(of: element) { readPodcastCategory(child, into: &categories) }
    }

    private func readKeywords(_ element: FeedElement, into categories: inout [Category]) {
        let words = text(of: element)?.split(separator: ",") ?? []
        categories += words.map { Category(term: $0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    }

    /// Elements of Atom in an item of RSS.
    private mutating func readAtomInside(_ element: FeedElement, into entry: inout EntryDraft) {
        switch name(of: element) {
        case .title: entry.title.offer(construct(of: element), rank: 1)
        case .link: readAtomLink(element, into: &entry)
        case .id: entry.guid = entry.guid ?? text(of: element)
        case .published, .issued: entry.published.offer(date(of: element), rank: 1)
        case .updated, .modified: entry.updated.offer(date(of: element), rank: 1)
        case .author: entry.add(atomPerson(of: element))
        case .category: entry.add(atomCategory(of: element))
        case .summary: entry.summary.offer(construct(of: element), rank: 1)
        case .content: entry.content.offer(construct(of: element), rank: 1)
        default: break
        }
    }

    private func readAtomLink(_ element: FeedElement, into entry: inout EntryDraft) {
        var link = BestAddress()
        offerLink(element, to: &link)
        entry.link.offer(link.draft, rank: 2)
        if link.draft == nil { readEntryLink(element, into: &entry) }
    }

    /// A body or a division of XHTML in an item: the whole text.
    private func readXHTML(_ element: FeedElement, into entry: inout EntryDraft) {
        guard [.body, .div].contains(name(of: element)) else { return }
        entry.content.offer(html(of: element), rank: 2)
    }

    /// A service that counts clicks puts its own address in `link` and the true one here.
    private func readFeedBurner(_ element: FeedElement, into entry: inout EntryDraft) {
        guard name(of: element) == .origlink else { return }
        entry.link.offer(address(of: element), rank: 0)
    }
}
