internal import Calendar
import Foundation
import Model

/// An RSS 2.0 document with the modules that every reader knows: Atom's `self` and `updated`, Dublin Core's `creator`
/// (RSS wants mail addresses for `author`, and we publish none), `content:encoded`.
func rss(_ feed: FeedDocument) -> [UInt8] {
    var xml = XMLWriter()
    let attributes: XMLWriter.Attributes = [
        ("version", "2.0"), ("xmlns:atom", "http://www.w3.org/2005/Atom"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"), ("xmlns:ev", eventNamespace),
    ]
    xml.element("rss", attributes) { xml in
        xml.element("channel") { xml in
            writeChannel(feed, to: &xml)
            for entry in feed.entries { write(entry, of: feed, to: &xml) }
        }
    }
    return xml.bytes
}

private func writeChannel(_ feed: FeedDocument, to xml: inout XMLWriter) {
    xml.element("title", text: feed.title)
    xml.element("link", text: feed.link ?? feed.selfURL ?? "")
    xml.element("description", text: feed.subtitle ?? "")
    xml.element("language", text: feed.language)
    xml.element("lastBuildDate", text: (feed.updated).rfc5322())
    if let own = feed.selfURL {
        xml.empty("atom:link", [("rel", "self"), ("type", "application/rss+xml"), ("href", own)])
    }
    for author in feed.authors { xml.element("dc:creator", text: author.name) }
    for category in feed.categories { write(category, to: &xml) }
    xml.element("generator", text: "moisson")
}

private func write(_ entry: FeedEntry, of feed: FeedDocument, to xml: inout XMLWriter) {
    xml.element("item") { xml in
        if !entry.title.isEmpty || entry.summary == nil { xml.element("title", text: entry.title) }
        xml.element("link", text: entry.url)
        xml.element("guid", [("isPermaLink", "false")], text: entry.id)
        // Both are HTML, so that plain text is escaped once more than XML asks for.
        xml.element("description", text: entry.summary?.html)
        xml.element("content:encoded", text: entry.content?.html)
        xml.element("pubDate", text: entry.published.map { ($0).rfc5322() })
        if entry.saysUpdated { xml.element("atom:updated", text: entry.updated.rfc3339()) }
        xml.element("dc:language", text: entry.language == feed.language ? nil : entry.language)
        for author in entry.authors {
            xml.element("dc:creator", text: author.name ?? author.email ?? author.url)
        }
        for category in entry.categories { write(category, to: &xml) }
        for enclosure in entry.enclosures { write(enclosure, to: &xml) }
        xml.element("comments", text: entry.comments)
        if let origin = entry.origin, let link = origin.link {
            xml.element("source", [("url", link)], text: origin.title)
        }
        if let event = entry.event { writeEvent(event, to: &xml) }
    }
}

private func write(_ category: Model.Category, to xml: inout XMLWriter) {
    xml.element("category", [("domain", category.scheme)], text: category.term)
}

/// RSS 2.0 demands a length and a type; a length that nobody told is 0 by custom.
private func write(_ enclosure: Enclosure, to xml: inout XMLWriter) {
    xml.empty(
        "enclosure",
        [
            ("url", enclosure.url), ("length", String(enclosure.length ?? 0)),
            ("type", enclosure.type ?? mediaType(of: enclosure.url)),
        ])
}
