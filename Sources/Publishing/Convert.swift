internal import Calendar
package import Foundation
import Markup
package import Model

/// What `convert` can write.
package enum Format: String, Sendable, CaseIterable {
    case atom, rss, jsonfeed, opml, ical, html, digest
}

/// One document through our own writers, whole: unlike an edition it keeps the contents, because whoever converts a
/// document has it already. `selfURL` is where the result will be, `baseURL` where the document was.
///
/// What is written is read back with the same ids, titles, links, dates, texts, categories and enclosures, as far as the
/// format can say them: JSON Feed has summaries as plain text only, Atom insists on `updated`.
package func convert(
    _ extracted: Extracted, to format: Format, selfURL: String? = nil, baseURL: String? = nil, now: Date
) -> [UInt8] {
    let feed = FeedDocument(extracted, selfURL: selfURL, baseURL: baseURL, now: now)
    switch format {
    case .atom: return atom(feed)
    case .rss: return rss(feed)
    case .jsonfeed: return jsonFeed(feed)
    case .opml: return outlines(of: feed, extracted, at: selfURL ?? baseURL)
    case .ical: return calendar(of: feed)
    case .html: return page(of: feed)
    case .digest: return letter(of: feed, now: now)
    }
}

extension FeedDocument {
    fileprivate init(_ extracted: Extracted, selfURL: String?, baseURL: String?, now: Date) {
        let entries = extracted.entries.map {
            FeedEntry($0, fallback: extracted.updated ?? extracted.published, now)
        }
        id = extracted.id ?? selfURL ?? extracted.link ?? baseURL ?? "urn:moisson:document"
        title = extracted.title ?? ""
        subtitle = extracted.description
        link = extracted.link ?? baseURL
        self.selfURL = selfURL
        language = extracted.language
        let told = extracted.updated ?? extracted.published
        updated =
            told?.instant(in: .gmt) ?? extracted.entries.compactMap { $0.updated ?? $0.published }
            .map { $0.instant(in: .gmt) }.max() ?? now
        // Read back, the authors of the feed would become those of entries that have none.
        authors = entries.contains { $0.authors.isEmpty } ? [] : extracted.authors
        categories = extracted.categories
        self.entries = entries
    }
}

extension FeedEntry {
    fileprivate init(_ entry: Entry, fallback: When?, _ now: Date) {
        let told = entry.updated ?? entry.published ?? fallback
        self.init(
            id: entry.id, url: entry.url, title: entry.title ?? "",
            summary: entry.summaryHTML.map { .html($0) },
            content: entry.contentHTML.map { .html($0) }, published: entry.published?.instant(in: .gmt),
            updated: told?.instant(in: .gmt) ?? now, saysUpdated: entry.updated != nil,
            authors: entry.authors,
            categories: entry.categories,
            links: entry.links.map { FeedLink(rel: "related", href: $0.url, title: $0.label) },
            enclosures: entry.enclosures, image: entry.image, comments: entry.comments,
            language: entry.language,
            origin: entry.origin.map { Origin(id: $0.url, title: $0.label, link: $0.url) }, event: entry.event
        )
        kind = entry.kind
    }
}

/// The document itself as a feed, the feeds that it declares, and a link for each entry.
private func outlines(of feed: FeedDocument, _ extracted: Extracted, at address: String?) -> [UInt8] {
    opml(title: feed.title) { xml in
        if let address, extracted.format != .html {
            let attributes: XMLWriter.Attributes = [
                ("type", "rss"), ("text", feed.title), ("title", feed.title), ("xmlUrl", address),
                ("htmlUrl", feed.link), ("language", feed.language),
            ]
            xml.empty("outline", attributes)
        }
        for declared in extracted.declaredFeeds {
            let name = declared.title ?? feed.title
            xml.empty(
                "outline", [("type", "rss"), ("text", name), ("title", name), ("xmlUrl", declared.url)])
        }
        for entry in feed.entries {
            xml.empty("outline", [("type", "link"), ("text", entry.title), ("url", entry.url)])
        }
    }
}

/// The events among the entries, past ones too.
private func calendar(of feed: FeedDocument) -> [UInt8] {
    let words = wording(feed.language ?? "fr")
    let zones = [TimeZone(identifier: "Europe/Paris") ?? .gmt]
    let events = feed.entries.flatMap { entry -> [CalendarEvent] in
        guard let told = entry.event else { return [] }
        let event = CalendarTime(from: told.start, to: told.end, zones: zones).map { time in
            var event = calendarEvent(of: entry, "event", time)
            event.place = told.place
            return event
        }
        let deadline = CalendarTime(from: told.deadline, to: nil, zones: zones).map { time in
            var event = calendarEvent(of: entry, "deadline", time)
            event.summary = words.deadline(entry.title)
            event.isDeadline = true
            return event
        }
        return [event, deadline].compactMap { $0 }
    }
    return iCalendar(events, name: feed.title, words: words)
}

private func calendarEvent(of entry: FeedEntry, _ part: String, _ time: CalendarTime) -> CalendarEvent {
    var event = CalendarEvent(
        uid: uid(of: entry.id, part), stamp: entry.updated, summary: entry.title, time: time)
    event.url = entry.url
    event.description = (entry.summary ?? entry.content).map { excerpt($0.html) }
    event.categories = entry.categories.map { $0.label ?? $0.term }
    event.isCancelled = entry.event?.isCancelled == true
    return event
}

/// A page with the whole entries; their markup is made harmless once more, because a page is where it would run.
private func page(of feed: FeedDocument) -> [UInt8] {
    let words = wording(feed.language ?? "fr")
    let entries = feed.entries.map { entry -> View in
        let text = entry.content ?? entry.summary
        return .object([
            "title": .text(entry.title.isEmpty ? entry.url ?? entry.id : entry.title),
            "url": .optional(webAddress(entry.url)),
            "language": .optional(entry.language == feed.language ? nil : entry.language),
            "published": .optional(entry.published.map { words.shortDay($0, in: .gmt) }),
            "publishedAt": .optional(entry.published.map { $0.rfc3339() }),
            "time": .optional(entry.event.flatMap { words.time(of: $0) }.map(capitalised)),
            "place": .optional(entry.event?.place),
            "contentHTML": text.map { .markup(sanitise($0.html, base: entry.url ?? feed.link)) }
                ?? .flag(false),
            "enclosures": .list(
                entry.enclosures.compactMap { webAddress($0.url) }.map { .object(["url": .text($0)]) }),
        ])
    }
    return render(
        "document",
        .object([
            "words": .words(words), "language": .text(feed.language ?? words.language),
            "title": .text(feed.title),
            "subtitle": .optional(feed.subtitle), "link": .optional(webAddress(feed.link)),
            "entries": .list(entries),
            "styleHash": policyHash("letter"),
        ]))
}

/// The entries as one digest, all of them news of the week of `now`.
private func letter(of feed: FeedDocument, now: Date) -> [UInt8] {
    let stories = feed.entries.map { entry in
        PublishedStory(
            id: entry.id, title: entry.title.isEmpty ? entry.url ?? entry.id : entry.title, url: entry.url,
            summaryHTML: (entry.summary ?? entry.content)?.html, kind: entry.kind ?? .news,
            published: entry.published ?? entry.updated, updated: entry.updated, firstSeen: now,
            event: entry.event,
            announcements: [
                Announcement(
                    source: feed.id, name: feed.title, url: entry.url, title: entry.title, published: nil,
                    firstSeen: now)
            ], enclosures: entry.enclosures, language: entry.language)
    }
    let source = Source(id: feed.id, name: feed.title, language: feed.language ?? "fr", homepage: feed.link)
    let edition = Edition(
        title: feed.title, link: feed.link ?? "", language: feed.language ?? "fr", timezone: "Europe/Paris",
        sources: [source], themes: [], stories: stories, now: now)
    return digest(edition, week: ISOWeek(of: now, in: TimeZone(identifier: "Europe/Paris") ?? .gmt)).html
}
