internal import Calendar
import Foundation
import Markup
import Model

extension FeedDocument {
    /// An RSS 2.0 document with the modules that every reader knows: Atom's `self` and `updated`, Dublin Core's `creator`
    /// (RSS wants mail addresses for `author`, and we publish none), `content:encoded`.
    var rss: [UInt8] {
        var xml = XMLWriter(stylesheet: stylesheet)
        let attributes: XMLWriter.Attributes = [
            ("version", "2.0"), ("xmlns:atom", "http://www.w3.org/2005/Atom"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:content", "http://purl.org/rss/1.0/modules/content/"),
            ("xmlns:ev", XMLWriter.eventNamespace),
            ("xmlns:media", hasImages ? XMLWriter.mediaNamespace : nil),
        ]
        xml.element("rss", with: attributes) { xml in
            xml.element("channel") { xml in
                writeChannel(to: &xml)
                for entry in entries { entry.write(to: &xml, in: self) }
            }
        }
        return xml.bytes
    }

    private func writeChannel(to xml: inout XMLWriter) {
        xml.element("title", text: title.asRSSTitle)
        xml.element("link", text: link ?? selfURL ?? "")
        xml.element("description", text: subtitle ?? "")
        xml.element("language", text: language)
        xml.element("lastBuildDate", text: updated.rfc5322())
        if let selfURL {
            xml.empty(
                "atom:link", with: [("rel", "self"), ("type", "application/rss+xml"), ("href", selfURL)])
        }
        for author in authors { xml.element("dc:creator", text: author.name) }
        for category in categories { category.write(to: &xml) }
        xml.element("generator", text: "moisson")
    }
}

extension FeedEntry {
    fileprivate func write(to xml: inout XMLWriter, in feed: FeedDocument) {
        xml.element("item") { xml in
            if !title.isEmpty || summary == nil { xml.element("title", text: title.asRSSTitle) }
            xml.element("link", text: url)
            xml.element("guid", with: [("isPermaLink", "false")], text: id)
            // Both are HTML, so that plain text is escaped once more than XML asks for.
            xml.element("description", text: summary?.html)
            xml.element("content:encoded", text: content?.html)
            xml.element("pubDate", text: published?.rfc5322())
            if saysUpdated { xml.element("atom:updated", text: updated.rfc3339()) }
            xml.element("dc:language", text: language == feed.language ? nil : language)
            for author in authors {
                xml.element("dc:creator", text: author.name ?? author.email ?? author.url)
            }
            // The words, where a story has some: readers show them.
            for (index, category) in categories.enumerated() {
                category.write(to: &xml, named: tags?[index])
            }
            for enclosure in enclosures { enclosure.write(to: &xml) }
            xml.element("comments", text: comments)
            if let origin, let link = origin.link {
                xml.element("source", with: [("url", link)], text: origin.title)
            }
            if let event { xml.elements(of: event) }
            xml.thumbnail(image)
        }
    }
}

extension Model.Category {
    fileprivate func write(to xml: inout XMLWriter, named name: String? = nil) {
        xml.element("category", with: [("domain", scheme)], text: name ?? term)
    }
}

extension Enclosure {
    /// RSS 2.0 demands a length and a type; a length that nobody told is 0 by custom.
    fileprivate func write(to xml: inout XMLWriter) {
        xml.empty("enclosure", with: [("url", url), ("length", String(length ?? 0)), ("type", mediaType)])
    }
}

extension String {
    /// The title as RSS has it: some readers take it for HTML and some for text. One that both understand stays; one in which
    /// the first would see markup or an entity is escaped for them (RSS Best Practices Profile, section « title »).
    fileprivate var asRSSTitle: String {
        plainText(fromHTML: self).singleSpaced == singleSpaced ? self : escape(self)
    }
}
