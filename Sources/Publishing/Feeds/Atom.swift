internal import Calendar
import Foundation
import Model

extension FeedDocument {
    /// An Atom feed document (RFC 4287), with its place among archives (RFC 5005) and events in the elements of the RSS
    /// event module, which Atom allows as foreign markup (section 6).
    var atom: [UInt8] {
        var xml = XMLWriter(stylesheet: stylesheet)
        let usesEvents = entries.contains { $0.event != nil }
        let attributes: XMLWriter.Attributes = [
            ("xmlns", "http://www.w3.org/2005/Atom"),
            ("xmlns:fh", history?.isArchive == true ? "http://purl.org/syndication/history/1.0" : nil),
            ("xmlns:ev", usesEvents ? XMLWriter.eventNamespace : nil),
            ("xmlns:media", hasImages ? XMLWriter.mediaNamespace : nil), ("xml:lang", language),
        ]
        xml.element("feed", with: attributes) { xml in
            writeHead(to: &xml)
            for entry in entries { entry.write(to: &xml, in: self) }
        }
        return xml.bytes
    }

    private func writeHead(to xml: inout XMLWriter) {
        xml.element("id", text: id)
        xml.element("title", text: title)
        xml.element("subtitle", text: subtitle)
        xml.element("updated", text: updated.rfc3339())
        xml.atomLink("self", to: selfURL, type: "application/atom+xml")
        xml.atomLink("alternate", to: link, type: "text/html")
        if let history {
            if history.isArchive { xml.empty("fh:archive") }
            xml.atomLink("current", to: history.current)
            xml.atomLink("prev-archive", to: history.previous)
        }
        for author in authors { author.write(to: &xml) }
        for category in categories { category.write(to: &xml) }
        xml.element("generator", text: "moisson")
    }
}

extension FeedEntry {
    fileprivate func write(to xml: inout XMLWriter, in feed: FeedDocument) {
        xml.element("entry", with: [("xml:lang", language == feed.language ? nil : language)]) { xml in
            xml.element("id", text: id)
            xml.element("title", text: title)
            xml.atomLink("alternate", to: url)
            for other in links { xml.atomLink(other.rel, to: other.href, title: other.title) }
            for enclosure in enclosures { enclosure.write(to: &xml) }
            xml.atomLink("replies", to: comments)
            xml.element("published", text: published?.rfc3339())
            xml.element("updated", text: updated.rfc3339())
            for author in requiredAuthors(in: feed) { author.write(to: &xml) }
            for category in categories { category.write(to: &xml) }
            summary?.write(to: &xml, as: "summary")
            content?.write(to: &xml, as: "content")
            // Without a link an entry must have a content (RFC 4287 section 4.1.2).
            if url == nil, content == nil { xml.empty("content") }
            origin?.write(to: &xml)
            if let event { xml.elements(of: event) }
            xml.thumbnail(image)
        }
    }

    /// An entry without an author needs one when the feed has none (RFC 4287 section 4.1.2); an empty name says
    /// « unknown ».
    private func requiredAuthors(in feed: FeedDocument) -> [Author] {
        authors.isEmpty && feed.authors.isEmpty ? [Author(name: "")] : authors
    }
}

extension XMLWriter {
    /// Writes an atom:link, or nothing without an address.
    fileprivate mutating func atomLink(
        _ rel: String, to href: String?, type: String? = nil, title: String? = nil
    ) {
        guard let href else { return }
        empty("link", with: [("rel", rel), ("type", type), ("href", href), ("title", title)])
    }
}

extension Enclosure {
    fileprivate func write(to xml: inout XMLWriter) {
        let attributes: XMLWriter.Attributes = [
            ("rel", "enclosure"), ("type", type), ("href", url), ("length", length.map { String($0) }),
        ]
        xml.empty("link", with: attributes)
    }
}

extension Author {
    fileprivate func write(to xml: inout XMLWriter) {
        xml.element("author") { xml in
            xml.element("name", text: name ?? email ?? url ?? "")
            xml.element("uri", text: url)
            xml.element("email", text: email)
        }
    }
}

extension Model.Category {
    fileprivate func write(to xml: inout XMLWriter) {
        xml.empty("category", with: [("term", term), ("scheme", scheme), ("label", label)])
    }
}

extension FeedText {
    fileprivate func write(to xml: inout XMLWriter, as name: String) {
        switch self {
        case .plain(let text): xml.element(name, text: text)
        case .html(let html): xml.element(name, with: [("type", "html")], text: html)
        }
    }
}

extension FeedEntry.Origin {
    fileprivate func write(to xml: inout XMLWriter) {
        xml.element("source", with: [("xml:lang", language)]) { xml in
            xml.element("id", text: id)
            xml.element("title", text: title)
            xml.element("updated", text: updated?.rfc3339())
            xml.atomLink("alternate", to: link)
        }
    }
}
