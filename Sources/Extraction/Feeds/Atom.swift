internal import Foundation
internal import Markup
internal import Model
internal import Text

// Atom 1.0 (RFC 4287) and 0.3, which names a few things otherwise: tagline, issued, modified, created, mode.

extension FeedWalk {
    mutating func readAtom(_ root: XMLTape.Element) {
        native = tape.space(of: root)
        draft.format = draft.format ?? atomFormat(root)
        let base = base(root, nil)
        draft.language = draft.language ?? language(root)
        for child in tape.children(of: root) { feedElement(child, base) }
    }

    mutating func readLoneEntry(_ root: XMLTape.Element) {
        native = tape.space(of: root)
        draft.format = draft.format ?? atomFormat(root)
        readEntry(root, nil)
    }

    private func atomFormat(_ root: XMLTape.Element) -> Extracted.Format {
        if native == .atom { return .atom10 }
        let version = tape.attribute(.version, of: root) ?? ""
        return native == .atom03 || version.hasPrefix("0.") ? .atom03 : .atom10
    }

    private mutating func feedElement(_ element: XMLTape.Element, _ base: String?) {
        switch (space(element), tape.tag(of: element)) {
        case (.none, .entry): readEntry(element, base)
        case (.none, .title): draft.title.offer(construct(element, base))
        case (.none, .subtitle), (.none, .tagline): draft.description.offer(construct(element, base))
        case (.none, .info): draft.description.offer(construct(element, base), rank: 1)
        case (.none, .link): offerLink(element, base, to: &draft.link)
        case (.none, .id): draft.id = draft.id ?? tape.string(of: element)
        case (.none, .published), (.none, .issued): draft.published.offer(date(element))
        case (.none, .created): draft.published.offer(date(element), rank: 1)
        case (.none, .updated), (.none, .modified): draft.updated.offer(date(element))
        case (.none, .author): if let author = atomPerson(element, base) { draft.authors.append(author) }
        case (.none, .category): if let category = atomCategory(element) { draft.categories.append(category) }
        default: feedModule(element, base)
        }
    }

    private mutating func readEntry(_ element: XMLTape.Element, _ outer: String?) {
        guard !tape.isCut(element) else { return draft.lostLastEntry = true }
        var entry = EntryDraft()
        entry.isPermalink = false
        let base = base(element, outer)
        entry.language = language(element)
        for child in tape.children(of: element) { entryElement(child, base, &entry) }
        draft.entries.append(entry)
    }

    private mutating func entryElement(_ element: XMLTape.Element, _ base: String?, _ entry: inout EntryDraft)
    {
        switch (space(element), tape.tag(of: element)) {
        case (.none, .title): entry.title.offer(construct(element, base))
        case (.none, .link): entryLink(element, base, &entry)
        case (.none, .id): entry.guid = entry.guid ?? tape.string(of: element)
        case (.none, .published), (.none, .issued): entry.published.offer(date(element))
        case (.none, .created): entry.published.offer(date(element), rank: 1)
        case (.none, .updated), (.none, .modified): entry.updated.offer(date(element))
        case (.none, .author): entry.add(atomPerson(element, base))
        case (.none, .category): if let category = atomCategory(element) { entry.categories.append(category) }
        case (.none, .summary): entry.summary.offer(construct(element, base))
        case (.none, .content): entry.content.offer(construct(element, base))
        case (.none, .source): entry.origin = entry.origin ?? atomSource(element, base)
        default: entryModule(element, base, &entry)
        }
    }

    /// `alternate` is the permalink, `enclosure` a document; all other relations are not read here (RFC 4287, 4.2.7.2).
    func entryLink(_ element: XMLTape.Element, _ base: String?, _ entry: inout EntryDraft) {
        switch relation(element) {
        case "alternate": offerLink(element, base, to: &entry.link)
        case "enclosure": entry.add(enclosure(element, base))
        case "replies": entry.comments = entry.comments ?? address(.href, of: element, base)
        default: break
        }
    }

    func offerLink(_ element: XMLTape.Element, _ base: String?, to link: inout BestAddress, rank: Int8 = 0) {
        guard relation(element) == "alternate" else { return }
        let type = tape.attribute(.type, of: element)?.lowercased() ?? "text/html"
        let isPage = type == "text/html" || type == "application/xhtml+xml"
        link.offer(
            address(.href, of: element, base) ?? address(element, base), rank: isPage ? rank : rank + 1)
    }

    private func relation(_ element: XMLTape.Element) -> String {
        guard let relation = tape.attribute(.rel, of: element)?.lowercased() else { return "alternate" }
        let registry = "http://www.iana.org/assignments/relation/"
        return relation.hasPrefix(registry) ? String(relation.dropFirst(registry.count)) : relation
    }

    func atomPerson(_ element: XMLTape.Element, _ outer: String?) -> PersonDraft? {
        guard tape.hasChildren(element) else { return person(element) }
        var draft = PersonDraft()
        let base = base(element, outer)
        for child in tape.children(of: element) {
            switch tape.tag(of: child) {
            case .name: draft.name = draft.name ?? tape.string(of: child)
            case .email: draft.email = draft.email ?? tape.string(of: child)
            case .uri, .url, .homepage: draft.address = draft.address ?? address(child, base)
            default: break
            }
        }
        return draft.name == nil && draft.email == nil && draft.address == nil ? nil : draft
    }

    private func atomCategory(_ element: XMLTape.Element) -> Category? {
        let label = tape.attribute(.label, of: element)
        guard let term = tape.attribute(.term, of: element) ?? tape.string(of: element) ?? label else {
            return nil
        }
        return Category(term: term, scheme: tape.attribute(.scheme, of: element), label: label)
    }

    private func atomSource(_ element: XMLTape.Element, _ outer: String?) -> OriginDraft {
        var origin = OriginDraft()
        var link = BestAddress()
        let base = base(element, outer)
        for child in tape.children(of: element) {
            switch (space(child), tape.tag(of: child)) {
            case (.none, .title): origin.title = origin.title ?? tape.string(of: child)
            case (.none, .link): offerLink(child, base, to: &link)
            case (.none, .author): if let author = atomPerson(child, base) { origin.authors.append(author) }
            default: break
            }
        }
        origin.address = link.draft
        return origin
    }

    /// A text construct or content (RFC 4287, 3.1 and 4.1.3); Atom 0.3 says `mode` beside a media type.
    func construct(_ element: XMLTape.Element, _ outer: String?) -> TextDraft? {
        let base = base(element, outer)
        let type = tape.attribute(.type, of: element)?.lowercased() ?? ""
        if tape.attribute(.mode, of: element)?.lowercased() == "base64" {
            return encoded(element, type, base)
        }
        switch type {
        case "", "text", "plain", "text/plain":
            if tape.hasChildren(element) { return markup(element, base) }
            return tape.string(of: element).map { TextDraft(text: $0, kind: .plain, base: base) }
        case "html", "text/html", "xhtml", "application/xhtml+xml", "xml": return html(element, outer)
        case _ where type.hasPrefix("text/"): return plain(element)
        case _ where isXML(type): return nil
        default: return encoded(element, type, base)
        }
    }

    private func isXML(_ type: String) -> Bool { type.hasSuffix("+xml") || type.hasSuffix("/xml") }

    /// Base64 of text (RFC 4287, 4.1.3.3); of anything else it is nothing to show.
    private func encoded(_ element: XMLTape.Element, _ type: String, _ base: String?) -> TextDraft? {
        guard type == "" || type.hasPrefix("text/") || type == "html" || type == "application/xhtml+xml",
            let source = tape.string(of: element),
            let data = [UInt8](base64: source)
        else { return nil }
        let isHTML = type.contains("html")
        return TextDraft(
            text: String(decoding: data, as: UTF8.self), kind: isHTML ? .html : .plain, base: base)
    }
}
