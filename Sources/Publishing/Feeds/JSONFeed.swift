internal import Calendar
import Foundation
import Model
internal import Text

/// A JSON Feed 1.1 document; keys stand in the order of the specification, so that equal feeds are equal bytes.
func jsonFeed(_ feed: FeedDocument) -> [UInt8] {
    var members: [(String, JSON)] = [
        ("version", .string("https://jsonfeed.org/version/1.1")), ("title", .string(feed.title)),
    ]
    add("home_page_url", feed.link, to: &members)
    add("feed_url", feed.selfURL, to: &members)
    add("description", feed.subtitle, to: &members)
    add("language", feed.language, to: &members)
    add("authors", feed.authors.map { object(of: $0) }, to: &members)
    members.append(("items", .array(feed.entries.map { item($0, of: feed) })))
    return Array((JSON.object(members).text(indented: true) + "\n").utf8)
}

private func item(_ entry: FeedEntry, of feed: FeedDocument) -> JSON {
    var members: [(String, JSON)] = [("id", .string(entry.id))]
    add("url", entry.url, to: &members)
    if !entry.title.isEmpty { add("title", entry.title, to: &members) }
    members.append(content(of: entry))
    add("summary", entry.summary.map { plain($0) }, to: &members)
    add("image", entry.image, to: &members)
    add("date_published", entry.published.map { $0.rfc3339() }, to: &members)
    if entry.saysUpdated { add("date_modified", entry.updated.rfc3339(), to: &members) }
    add("authors", entry.authors.map { object(of: $0) }, to: &members)
    add("tags", (entry.tags ?? entry.categories.map(\.term)).map { .string($0) }, to: &members)
    if entry.language != feed.language { add("language", entry.language, to: &members) }
    add("attachments", entry.enclosures.map { object(of: $0) }, to: &members)
    if let moisson = entry.moisson { members.append(("_moisson", moisson)) }
    return .object(members)
}

/// An item must have a content, even if it is only its title again (JSON Feed 1.1, « Items »).
private func content(of entry: FeedEntry) -> (String, JSON) {
    switch entry.content ?? entry.summary {
    case .html(let html): ("content_html", .string(html))
    case .plain(let text): ("content_text", .string(text))
    case nil: ("content_text", .string(entry.title))
    }
}

private func plain(_ text: FeedText) -> String {
    switch text {
    case .plain(let text): text
    case .html(let html): squashedText(ofHTML: html)
    }
}

private func object(of author: Author) -> JSON {
    var members: [(String, JSON)] = []
    add("name", author.name ?? author.email, to: &members)
    add("url", author.url, to: &members)
    return .object(members)
}

private func object(of enclosure: Enclosure) -> JSON {
    var members: [(String, JSON)] = [
        ("url", .string(enclosure.url)),
        ("mime_type", .string(enclosure.type ?? mediaType(of: enclosure.url))),
    ]
    if let length = enclosure.length { members.append(("size_in_bytes", .int(length))) }
    return .object(members)
}

private func add(_ key: String, _ text: String?, to members: inout [(String, JSON)]) {
    if let text { members.append((key, .string(text))) }
}

private func add(_ key: String, _ values: [JSON], to members: inout [(String, JSON)]) {
    if !values.isEmpty { members.append((key, .array(values))) }
}
