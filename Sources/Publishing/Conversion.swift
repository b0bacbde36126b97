internal import Calendar
package import Foundation
import Markup
package import Model
internal import Text

/// The formats in which `convert` writes.
package enum Format: String, Sendable, CaseIterable {
    case atom, rss, jsonfeed, opml, ical, html, digest
}

/// One document through our own writers, whole: unlike an edition it keeps the contents, because whoever converts a
/// document has it already.
///
/// A document that is written is read back with the same ids, titles, links, dates, texts, categories and enclosures, as
/// far as the format can say them: JSON Feed has summaries as plain text only, Atom insists on `updated`.
package struct Conversion {
    private let extracted: Extracted
    private let feed: FeedDocument
    private let address: String?
    private let now: Date

    /// `selfURL` is the address at which the result will be, `baseURL` the one at which the document was.
    package init(of extracted: Extracted, selfURL: String? = nil, baseURL: String? = nil, now: Date) {
        self.extracted = extracted
        feed = FeedDocument(extracted, selfURL: selfURL, baseURL: baseURL, now: now)
        address = extracted.selfURL ?? baseURL ?? selfURL
        self.now = now
    }

    package func bytes(as format: Format) -> [UInt8] {
        switch format {
        case .atom: feed.withIRIs.atom
        case .rss: feed.rss
        case .jsonfeed: feed.jsonFeed
        case .opml: outlines
        case .ical: calendar
        case .html: page
        case .digest: letter
        }
    }

    /// The document itself as a feed, the feeds that it declares, and a link for each entry.
    private var outlines: [UInt8] {
        XMLWriter.opml(title: feed.title) { xml in
            if let address, extracted.format != .html, extracted.format != .ical {
                let attributes: XMLWriter.Attributes = [
                    ("type", "rss"), ("text", feed.title), ("title", feed.title), ("xmlUrl", address),
                    ("htmlUrl", feed.link), ("language", feed.language),
                ]
                xml.empty("outline", with: attributes)
            }
            for declared in extracted.declaredFeeds {
                let name = declared.title ?? feed.title
                xml.empty(
                    "outline",
                    with: [("type", "rss"), ("text", name), ("title", name), ("xmlUrl", declared.url)])
            }
            for entry in feed.entries {
                xml.empty("outline", with: [("type", "link"), ("text", entry.title), ("url", entry.url)])
            }
        }
    }

    private var words: Wording { Wording(language: feed.language ?? "fr") }

    /// The events among the entries, past ones too.
    private var calendar: [UInt8] {
        CalendarDocument(
            name: feed.title,
            events: feed.entries.flatMap { $0.calendarEvents(in: words) }.map { WrittenEvent($0) },
            words: words
        ).bytes
    }

    /// A page with the whole entries; their markup is made harmless once more, because a page is where it would run.
    private var page: [UInt8] {
        PageTemplates.builtIn.fill(
            .document,
            with: .object([
                "words": .words(words), "language": .text(feed.language ?? words.language),
                "title": .text(feed.title), "subtitle": .optional(feed.subtitle),
                "link": .optional(feed.link?.webAddress),
                "entries": .list(feed.entries.map { $0.article(in: feed, words: words) }),
                "styleHash": PageTemplates.builtIn.policyHash(of: .prose),
            ]))
    }

    /// The entries as one letter, all of them news of the week of `now`.
    private var letter: [UInt8] {
        let source = Source(
            id: feed.id, name: feed.title, language: feed.language ?? "fr", homepage: feed.link)
        let edition = Edition(
            title: feed.title, link: feed.link ?? "", language: feed.language ?? "fr",
            timezone: "Europe/Paris", sources: [source], themes: [],
            stories: feed.entries.map { $0.story(in: feed, seen: now) }, now: now)
        let week = ISOWeek(of: now, in: TimeZone(identifier: "Europe/Paris") ?? .gmt)
        return edition.letter(LetterRequest(week: week)).html
    }
}

extension FeedDocument {
    fileprivate init(_ extracted: Extracted, selfURL: String?, baseURL: String?, now: Date) {
        let told = extracted.updated ?? extracted.published
        let entries = extracted.entries.map { FeedEntry($0, updated: told, now: now) }.withOwnIDs
        self.init(
            id: extracted.id ?? selfURL ?? extracted.link ?? baseURL ?? "urn:moisson:document",
            title: extracted.title ?? "", subtitle: extracted.description, link: extracted.link ?? baseURL,
            selfURL: selfURL, language: extracted.language,
            updated: told?.instant(in: .gmt) ?? extracted.entries.compactMap { $0.updated ?? $0.published }
                .map { $0.instant(in: .gmt) }.max() ?? now)
        // Read back, the authors of the feed would become those of entries that have none.
        authors = entries.contains { $0.authors.isEmpty } ? [] : extracted.authors
        categories = extracted.categories
        self.entries = entries
    }
}

extension FeedDocument {
    /// The same with ids that are IRIs, as Atom wants them (RFC 4287, 4.2.6): others become names that hold them.
    fileprivate var withIRIs: FeedDocument {
        var feed = self
        feed.id = id.asIRI
        for index in entries.indices { feed.entries[index].id = entries[index].id.asIRI }
        return feed
    }
}

extension [FeedEntry] {
    /// The same with an id for each: one that comes again is numbered.
    fileprivate var withOwnIDs: [FeedEntry] {
        var taken = Set(map(\.id))
        var seen: Set<String> = []
        return map { entry in
            guard !seen.insert(entry.id).inserted else { return entry }
            var entry = entry
            var number = 2
            while !taken.insert("\(entry.id)#\(number)").inserted { number += 1 }
            entry.id += "#\(number)"
            return entry
        }
    }
}

extension String {
    fileprivate var asIRI: String {
        let scheme = utf8.prefix { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
        let rest = utf8[scheme.endIndex...]
        let isIRI =
            scheme.first?.isLetter == true && rest.first == UInt8(ascii: ":") && rest.count > 1
            && utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"<>\"{}|\\^`".utf8.contains($0) }
        guard !isIRI else { return self }
        let plain = CharacterSet(charactersIn: "-._~").union(.alphanumerics)
        return "urn:moisson:guid:" + (addingPercentEncoding(withAllowedCharacters: plain) ?? "")
    }
}

extension FeedEntry {
    /// `updated` is the feed's, for an entry without dates.
    fileprivate init(_ entry: Entry, updated: When?, now: Date) {
        let told = entry.updated ?? entry.published ?? updated
        self.init(
            id: entry.id, url: entry.url, title: entry.title ?? "",
            summary: entry.summaryHTML.map { .html($0) },
            content: entry.contentHTML.map { .html($0) }, published: entry.published?.instant(in: .gmt),
            updated: told?.instant(in: .gmt) ?? now, saysUpdated: entry.updated != nil,
            authors: entry.authors, categories: entry.categories,
            links: entry.links.map { FeedLink(rel: "related", href: $0.url, title: $0.label) },
            enclosures: entry.enclosures, image: entry.image, comments: entry.comments,
            language: entry.language,
            origin: entry.origin.map { Origin(id: $0.url, title: $0.label, link: $0.url) },
            event: entry.event)
        kind = entry.kind
    }

    fileprivate var nonemptyTitle: String { title.isEmpty ? url ?? id : title }

    fileprivate func article(in feed: FeedDocument, words: Wording) -> TemplateValue {
        let text = content ?? summary
        let files = enclosures.compactMap { $0.url.webAddress }
        return .object([
            "title": .text(nonemptyTitle), "url": .optional(url?.webAddress),
            "language": .optional(language == feed.language ? nil : language),
            "published": .optional(published.map { words.shortDay($0, in: .gmt) }),
            "publishedAt": .optional(published?.rfc3339()),
            "time": .optional(event.flatMap { words.time(of: $0) }?.capitalised),
            "place": .optional(event?.place),
            "contentHTML": text.map { .markup(sanitise($0.html, base: url ?? feed.link, mendingLists: true)) }
                ?? .flag(false),
            "enclosures": .list(files.map { .object(["url": .text($0)]) }),
        ])
    }

    fileprivate func story(in feed: FeedDocument, seen now: Date) -> PublishedStory {
        let announcement = Announcement(
            source: feed.id, name: feed.title, url: url, title: title, published: nil, firstSeen: now)
        return PublishedStory(
            id: id, title: nonemptyTitle, url: url, summaryHTML: (summary ?? content)?.html,
            kind: kind ?? .news, published: published ?? updated, updated: updated, firstSeen: now,
            event: event, announcements: [announcement], enclosures: enclosures, language: language)
    }

    fileprivate func calendarEvents(in words: Wording) -> [CalendarEvent] {
        guard let event, event.state != .postponed else { return [] }
        let zones = [TimeZone(identifier: "Europe/Paris") ?? .gmt]
        let whole = CalendarTime(from: event.start, to: event.end, zones: zones).map { time in
            var entry = calendarEvent("event", at: time)
            entry.place = event.place
            return entry
        }
        let deadline = CalendarTime(from: event.deadline, to: nil, zones: zones).map { time in
            var entry = calendarEvent("deadline", at: time)
            entry.summary = words.deadline(title)
            entry.isDeadline = true
            return entry
        }
        return [whole, deadline].compactMap { $0 }
    }

    private func calendarEvent(_ part: String, at time: CalendarTime) -> CalendarEvent {
        var entry = CalendarEvent(
            uid: CalendarEvent.uid(of: id, part: part), stamp: updated, summary: title, time: time)
        entry.url = url
        entry.description = (summary ?? content).map { Excerpt(html: $0.html).text }
        entry.categories = categories.map { $0.label ?? $0.term }
        entry.isCancelled = event?.isCancelled == true
        return entry
    }
}
