internal import Calendar
import Foundation
import Model

/// An Atom feed document (RFC 4287), with its place among archives (RFC 5005) and events in the elements of the RSS
/// event module, which Atom allows as foreign markup (section 6).
func atom(_ feed: FeedDocument) -> [UInt8] {
    var xml = XMLWriter()
    let usesEvents = feed.entries.contains { $0.event != nil }
    let attributes: XMLWriter.Attributes = [
        ("xmlns", "http://www.w3.org/2005/Atom"),
        ("xmlns:fh", feed.history?.isArchive == true ? "http://purl.org/syndication/history/1.0" : nil),
        ("xmlns:ev", usesEvents ? eventNamespace : nil), ("xml:lang", feed.language),
    ]
    xml.element("feed", attributes) { xml in
        writeHead(of: feed, to: &xml)
        for entry in feed.entries { write(entry, of: feed, to: &xml) }
    }
    return xml.bytes
}

let eventNamespace = "http://purl.org/rss/1.0/modules/event/"

private func writeHead(of feed: FeedDocument, to xml: inout XMLWriter) {
    xml.element("id", text: feed.id)
    xml.element("title", text: feed.title)
    xml.element("subtitle", text: feed.subtitle)
    xml.element("updated", text: feed.updated.rfc3339())
    link("self", feed.selfURL, type: "application/atom+xml", to: &xml)
    link("alternate", feed.link, type: "text/html", to: &xml)
    if let history = feed.history {
        if history.isArchive { xml.empty("fh:archive", []) }
        link("current", history.current, to: &xml)
        link("prev-archive", history.previous, to: &xml)
        link("next-archive", history.next, to: &xml)
    }
    for author in feed.authors { write(author, to: &xml) }
    for category in feed.categories { write(category, to: &xml) }
    xml.element("generator", text: "moisson")
}

private func write(_ entry: FeedEntry, of feed: FeedDocument, to xml: inout XMLWriter) {
    let language = entry.language == feed.language ? nil : entry.language
    xml.element("entry", [("xml:lang", language)]) { xml in
        xml.element("id", text: entry.id)
        xml.element("title", text: entry.title)
        link("alternate", entry.url, to: &xml)
        for other in entry.links { link(other.rel, other.href, title: other.title, to: &xml) }
        for enclosure in entry.enclosures { write(enclosure, to: &xml) }
        link("replies", entry.comments, to: &xml)
        xml.element("published", text: entry.published.map { $0.rfc3339() })
        xml.element("updated", text: entry.updated.rfc3339())
        authors(of: entry, in: feed).forEach { write($0, to: &xml) }
        for category in entry.categories { write(category, to: &xml) }
        write(entry.summary, as: "summary", to: &xml)
        write(entry.content, as: "content", to: &xml)
        // Without a link an entry must have a content (RFC 4287 section 4.1.2).
        if entry.url == nil, entry.content == nil { xml.empty("content", []) }
        write(entry.origin, to: &xml)
        if let event = entry.event { writeEvent(event, to: &xml) }
    }
}

/// An entry without an author needs one when the feed has none (RFC 4287 section 4.1.2); an empty name says « unknown ».
private func authors(of entry: FeedEntry, in feed: FeedDocument) -> [Author] {
    entry.authors.isEmpty && feed.authors.isEmpty ? [Author(name: "")] : entry.authors
}

private func link(
    _ rel: String, _ href: String?, type: String? = nil, title: String? = nil, to xml: inout XMLWriter
) {
    guard let href else { return }
    xml.empty("link", [("rel", rel), ("type", type), ("href", href), ("title", title)])
}

private func write(_ enclosure: Enclosure, to xml: inout XMLWriter) {
    xml.empty(
        "link",
        [
            ("rel", "enclosure"), ("type", enclosure.type), ("href", enclosure.url),
            ("length", enclosure.length.map { String($0) }),
        ])
}

private func write(_ author: Author, to xml: inout XMLWriter) {
    xml.element("author") { xml in
        xml.element("name", text: author.name ?? author.email ?? author.url ?? "")
        xml.element("uri", text: author.url)
        xml.element("email", text: author.email)
    }
}

private func write(_ category: Model.Category, to xml: inout XMLWriter) {
    xml.empty("category", [("term", category.term), ("scheme", category.scheme), ("label", category.label)])
}

private func write(_ text: FeedText?, as name: String, to xml: inout XMLWriter) {
    switch text {
    case .plain(let text): xml.element(name, text: text)
    case .html(let html): xml.element(name, [("type", "html")], text: html)
    case nil: break
    }
}

private func write(_ origin: FeedEntry.Origin?, to xml: inout XMLWriter) {
    guard let origin else { return }
    xml.element("source", [("xml:lang", origin.language)]) { xml in
        xml.element("id", text: origin.id)
        xml.element("title", text: origin.title)
        xml.element("updated", text: origin.updated.map { $0.rfc3339() })
        link("alternate", origin.link, to: &xml)
    }
}

/// The RSS event module (RDF Site Summary 1.0 Modules: Event), whose dates are W3C-DTF and so may be days or months.
func writeEvent(_ event: Event, to xml: inout XMLWriter) {
    xml.element("ev:startdate", text: event.start?.text)
    xml.element("ev:enddate", text: event.end?.text)
    xml.element("ev:location", text: event.place)
}
