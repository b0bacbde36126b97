internal import Foundation
internal import Markup
internal import Model

// Atom 1.0 (RFC 4287) and 0.3, which names a few things otherwise: tagline, issued, modified, created, mode.

extension FeedWalk {
    mutating func readAtom(_ root: FeedElement) {
        native = rawSpace(of: root)
        draft.format = draft.format ?? atomFormat(of: root)
        draft.language = draft.language ?? language(of: root)
        for child in children(of: root) { readFeedElement(child) }
    }

    mutating func readLoneEntry(_ root: FeedElement) {
        native = rawSpace(of: root)
        draft.format = draft.format ?? atomFormat(of: root)
        readEntry(root)
    }

    private func atomFormat(of root: FeedElement) -> Extracted.Format {
        if native == .atom { return .atom10 }
        let version = attribute(.version, of: root) ?? ""
        return native == .atom03 || version.hasPrefix("0.") ? .atom03 : .atom10
    }

    private mutating func readFeedElement(_ element: FeedElement) {
        switch (space(of: element), name(of: element)) {
        case (.none, .entry): readEntry(element)
        case (.none, .title): draft.title.offer(construct(of: element))
        case (.none, .subtitle), (.none, .tagline): draft.description.offer(construct(of: element))
        case (.none, .info): draft.description.offer(construct(of: element), rank: 1)
        case (.none, .link):
            offerLink(element, to: &draft.link)
            offerSelf(element)
        case (.none, .id): draft.id = draft.id ?? text(of: element)
        case (.none, .published), (.none, .issued): draft.published.offer(date(of: element))
        case (.none, .created): draft.published.offer(date(of: element), rank: 1)
        case (.none, .updated), (.none, .modified): draft.updated.offer(date(of: element))
        case (.none, .author): draft.add(atomPerson(of: element))
        case (.none, .category): draft.add(atomCategory(of: element))
        default: readFeedModule(element)
        }
    }

    private mutating func readEntry(_ element: FeedElement) {
        guard !isCut(element) else { return draft.lostLastEntry = true }
        var entry = EntryDraft()
        entry.isPermalink = false
        entry.language = language(of: element)
        for child in children(of: element) { readEntryElement(child, into: &entry) }
        draft.entries.append(entry)
    }

    private mutating func readEntryElement(_ element: FeedElement, into entry: inout EntryDraft) {
        switch (space(of: element), name(of: element)) {
        case (.none, .title): entry.title.offer(construct(of: element))
        case (.none, .link): readEntryLink(element, into: &entry)
        case (.none, .id): entry.guid = entry.guid ?? text(of: element)
        case (.none, .published), (.none, .issued): entry.published.offer(date(of: element))
        case (.none, .created): entry.published.offer(date(of: element), rank: 1)
        case (.none, .updated), (.none, .modified): entry.updated.offer(date(of: element))
        case (.none, .author): entry.add(atomPerson(of: element))
        case (.none, .category): entry.add(atomCategory(of: element))
        case (.none, .summary): entry.summary.offer(construct(of: element))
        case (.none, .content): entry.content.offer(construct(of: element))
        case (.none, .source): entry.origin = entry.origin ?? atomSource(of: element)
        default: readEntryModule(element, into: &entry)
        }
    }

    /// `alternate` is the permalink, `enclosure` a document; all other relations are not read here (RFC 4287, 4.2.7.2).
    func readEntryLink(_ element: FeedElement, into entry: inout EntryDraft) {
        switch relation(of: element) {
        case "alternate": offerLink(element, to: &entry.link)
        case "enclosure": entry.add(enclosure(of: element))
        case "replies": entry.comments = entry.comments ?? address(.href, of: element)
        default: break
        }
    }

    func offerLink(_ element: FeedElement, to link: inout BestAddress, rank: Int8 = 0) {
        guard relation(of: element) == "alternate" else { return }
        let type = attribute(.type, of: element)?.lowercased() ?? "text/html"
        let isPage = type == "text/html" || type == "application/xhtml+xml"
        link.offer(
            address(.href, of: element) ?? address(of: element), rank: isPage ? rank : rank + 1)
    }

    /// The address at which the feed says that it is.
    mutating func offerSelf(_ element: FeedElement) {
        if relation(of: element) == "self" { draft.selfLink.offer(address(.href, of: element)) }
    }

    private func relation(of element: FeedElement) -> String {
        guard let relation = attribute(.rel, of: element)?.lowercased() else { return "alternate" }
        let registry = "http://www.iana.org/assignments/relation/"
        return relation.hasPrefix(registry) ? String(relation.dropFirst(registry.count)) : relation
    }

    func atomPerson(of element: FeedElement) -> PersonDraft? {
        guard hasChildren(element) else { return person(of: element) }
        var draft = PersonDraft()
        for child in children(of: element) {
            switch name(of: child) {
            case .name: draft.name = draft.name ?? text(of: child)
            case .email: draft.email = draft.email ?? text(of: child)
            case .uri, .url, .homepage: draft.address = draft.address ?? address(of: child)
            default: break
            }
        }
        guard draft.name == nil, draft.email == nil, draft.address == nil else { return draft }
        // « <author><b>Jean</b> Martin</author> »: the elements are markup.
        return text(of: element).map { PersonDraft(written: $0) }
    }

    func atomCategory(of element: FeedElement) -> Category? {
        let label = attribute(.label, of: element)
        guard let term = attribute(.term, of: element) ?? text(of: element) ?? label else {
            return nil
        }
        return Category(term: term, scheme: attribute(.scheme, of: element), label: label)
    }

    private func atomSource(of element: FeedElement) -> OriginDraft {
        var origin = OriginDraft()
        var link = BestAddress()
        for child in children(of: element) {
            switch (space(of: child), name(of: child)) {
            case (.none, .title): origin.title = origin.title ?? text(of: child)
            case (.none, .link): offerLink(child, to: &link)
            case (.none, .author): origin.authors += [atomPerson(of: child)].compactMap { $0 }
            default: break
            }
        }
        origin.address = link.draft
        return origin
    }

    /// A text construct or content (RFC 4287, 3.1 and 4.1.3); Atom 0.3 says `mode` beside a media type.
    func construct(of element: FeedElement) -> TextDraft? {
        let type = attribute(.type, of: element)?.lowercased() ?? ""
        if attribute(.mode, of: element)?.lowercased() == "base64" {
            return encoded(element, type: type)
        }
        switch type {
        case "", "text", "plain", "text/plain":
            if hasChildren(element) { return markup(of: element) }
            return text(of: element).map { TextDraft(text: $0, kind: .plain, base: element.base) }
        case "html", "text/html", "xhtml", "application/xhtml+xml", "xml": return html(of: element)
        case _ where type.hasPrefix("text/"): return plainText(of: element)
        case _ where type.hasSuffix("+xml") || type.hasSuffix("/xml"): return nil
        case _ where type.utf8.contains(UInt8(ascii: "/")): return encoded(element, type: type)
        // A type that nobody knows is no reason to lose the text.
        default: return hasChildren(element) ? markup(of: element) : plainText(of: element)
        }
    }

    /// Base64 of text (RFC 4287, 4.1.3.3); of anything else it is nothing to show.
    private func encoded(_ element: FeedElement, type: String) -> TextDraft? {
        guard type == "" || type.hasPrefix("text/") || type == "html" || type == "application/xhtml+xml",
            let source = text(of: element),
            let data = Data(base64Encoded: source, options: .ignoreUnknownCharacters)
        else { return nil }
        let isHTML = type.contains("html")
        return TextDraft(
            text: String(decoding: data, as: UTF8.self), kind: isHTML ? .html : .plain, base: element.base)
    }
}
