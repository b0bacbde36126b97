import Model
internal import Text

extension EditionContext {
    /// The sources as a subscription list (OPML 2.0): a folder for each region, an outline for each page; a page without
    /// a feed is a link, because a reader could not subscribe to it.
    func outlines(health: [PageHealth]) -> [UInt8] {
        let readAs = Dictionary(
            health.filter { $0.memory.lastSuccess != nil }.map { ($0.memory.page, $0.memory.isFeed) },
            uniquingKeysWith: { first, _ in first })
        let folders = edition.sources.map { $0.region ?? words.national }.unique
        return XMLWriter.opml(title: edition.title, contact: edition.contact) { xml in
            for region in folders {
                let sources = edition.sources.filter { ($0.region ?? words.national) == region }
                xml.element("outline", with: [("text", region), ("title", region)]) { xml in
                    for source in sources { source.write(to: &xml, readAs: readAs, words: words) }
                }
            }
        }
    }
}

extension XMLWriter {
    /// An OPML 2.0 document around some outlines.
    static func opml(
        title: String, contact: String? = nil, outlines: (inout XMLWriter) -> Void
    ) -> [UInt8] {
        var xml = XMLWriter()
        xml.element("opml", with: [("version", "2.0")]) { xml in
            xml.element("head") { xml in
                xml.element("title", text: title)
                xml.element("ownerEmail", text: contact)
            }
            xml.element("body", children: outlines)
        }
        return xml.bytes
    }
}

extension Source {
    /// `readAs` tells of the pages that were read which are feeds.
    fileprivate func write(to xml: inout XMLWriter, readAs: [String: Bool], words: Wording) {
        for (index, page) in pages.enumerated() {
            let part = index == 0 ? "" : " – " + (page.kind.map { words.many($0) } ?? String(index + 1))
            let isCalendar = page.type == .ical || page.url.lowercased().hasSuffix(".ics")
            let isFeed =
                page.type == .feed || (page.type == .auto && !isCalendar && readAs[page.url] ?? true)
            let attributes: XMLWriter.Attributes = [
                ("type", isFeed ? "rss" : "link"), ("text", name + part), ("title", name + part),
                ("xmlUrl", isFeed ? page.url : nil), ("url", isFeed ? nil : page.url),
                ("htmlUrl", homepage), ("language", language),
            ]
            xml.empty("outline", with: attributes)
        }
    }
}
