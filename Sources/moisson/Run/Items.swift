internal import Calendar
internal import Extraction
internal import Foundation
internal import Identity
internal import Model
internal import Notices
internal import Text

/// Turns what a page gave into items: identity first, then what their words say.
struct ItemMaker {
    private let notices: NoticeReader

    init(_ configuration: Configuration) {
        notices = NoticeReader(themes: configuration.themes, organisers: configuration.sources)
    }

    /// The items with their identity, their place in the document, and what they are about.
    ///
    /// Words are read from the day on which the item was published, else first seen: « mardi 3 novembre » means the same
    /// year however often the page is read again.
    func items(
        of extracted: Extracted, source: Source, page: Page, known: [KnownItem], now: Date
    ) -> [Item] {
        let seen = firstSights(known)
        let isFirst = known.isEmpty
        let baseline = Set(known.filter(\.isBaseline).flatMap { $0.names.union([$0.key.text]) })
        var items = extracted.items(of: page, source: source, now: now)
        for index in items.indices {
            items[index].position = index
            let firstSeen = items[index].identityNames.compactMap { seen[$0] }.min() ?? now
            let isOld = isFirst || items[index].identityNames.contains { baseline.contains($0) }
            annotate(&items[index], source: source, page: page, firstSeen: firstSeen, isOld: isOld)
        }
        return items
    }

    /// `isOld`: it stood on its page before we knew that.
    private func annotate(_ item: inout Item, source: Source, page: Page, firstSeen: Date, isOld: Bool) {
        // Another moisson has read its words, and more of them.
        guard item.provenance == nil else {
            // It may not know the centre that a relay of its own names.
            let named = item.organiser ?? notices.organiser(of: item.text)
            item.organiser = named == item.announcer ? nil : named
            return
        }
        let zone = source.civilTimezone
        let notice = notices.notice(
            NoticeText(
                item.text, pageKind: page.kind ?? item.kind, given: item.event?.onLocalClock(in: zone),
                isExact: item.hasExactEvent,
                categories: item.categories.map { $0.label ?? $0.term }, section: page.url.section,
                reference: item.published?.instant(in: zone) ?? firstSeen,
                isUndated: item.published == nil && isOld, timezone: zone))
        item.kind = notice.kind
        item.event = notice.event
        item.themes = notice.themes.map(\.id)
        item.organiser = notice.organiser == source.id ? nil : notice.organiser
        item.rehash()
    }

    private func firstSights(_ known: [KnownItem]) -> [String: Date] {
        var seen: [String: Date] = [:]
        for item in known {
            for name in item.names.union([item.key.text]) {
                seen[name] = min(seen[name] ?? item.firstSeen, item.firstSeen)
            }
            if let url = item.canonicalURL { seen[url] = min(seen[url] ?? item.firstSeen, item.firstSeen) }
        }
        return seen
    }
}

extension String {
    /// The words of an address behind its host: « agenda », « offres-emploi ».
    fileprivate var section: String { split(separator: "/").dropFirst(2).joined(separator: " ") }
}

extension Extracted {
    /// With each entry's kind and event as its words say them: what `inspect` shows of a document without a source.
    func withNotices(timezone: TimeZone, now: Date) -> Extracted {
        let notices = NoticeReader(themes: [], organisers: [])
        var result = self
        for index in result.entries.indices {
            let entry = result.entries[index]
            if entry.retold != nil { continue }
            let notice = notices.notice(
                NoticeText(
                    ItemText(
                        title: entry.title ?? "", summaryHTML: entry.summaryHTML,
                        contentHTML: entry.contentHTML, recordHTML: entry.recordHTML),
                    pageKind: entry.kind, given: entry.event, isExact: entry.hasExactEvent,
                    categories: entry.categories.map { $0.label ?? $0.term },
                    reference: entry.published?.instant(in: timezone) ?? now,
                    isUndated: entry.published == nil, timezone: timezone))
            result.entries[index].kind = notice.kind
            result.entries[index].event = notice.event
        }
        return result
    }
}
