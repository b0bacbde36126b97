import Model
internal import Text
internal import Web

extension EditionContext {
    /// The sources as a subscription list (OPML 2.0): a folder for each region, an outline for each page. Only what was read
    /// as a feed, or is configured as one, can be subscribed to; the rest are links.
    func outlines(health: [PageHealth]) -> [UInt8] {
        let memories = Dictionary(
            health.map { (PageName(source: $0.memory.source, url: $0.memory.page), $0.memory) },
            uniquingKeysWith: { first, _ in first })
        let folders = edition.sources.map { $0.region ?? words.national }.unique
        return XMLWriter.opml(title: edition.title, contact: edition.contact) { xml in
            for region in folders {
                let sources = edition.sources.filter { ($0.region ?? words.national) == region }
                xml.element("outline", with: [("text", region), ("title", region)]) { xml in
                    for source in sources {
                        source.write(to: &xml, words: words) {
                            memories[PageName(source: source.id, url: $0.url)]
                        }
                    }
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
    fileprivate func write(
        to xml: inout XMLWriter, words: Wording, memory: (Page) -> PageMemory?
    ) {
        for (index, page) in pages.enumerated() {
            let part = index == 0 ? "" : " – " + (page.kind.map { words.many($0) } ?? String(index + 1))
            let feed = page.feed(rememberedAs: memory(page))?.withoutCredentials
            let attributes: XMLWriter.Attributes = [
                ("type", feed == nil ? "link" : "rss"), ("text", name + part), ("title", name + part),
                ("xmlUrl", feed), ("url", feed == nil ? page.url.withoutCredentials : nil),
                ("htmlUrl", homepage), ("language", language),
            ]
            xml.empty("outline", with: attributes)
        }
    }
}

extension Page {
    /// The address of the feed that it is, or that it declares; nil for a listing and for what was not read yet.
    fileprivate func feed(rememberedAs memory: PageMemory?) -> String? {
        if let adopted = memory?.adopted, adopted.reason == .declaredFeed { return adopted.url }
        // Programs that take subscription lists read no calendars.
        guard type != .ical, !url.lowercased().hasSuffix(".ics") else { return nil }
        let isReadAsFeed = type == .auto && memory?.lastSuccess != nil && memory?.isFeed == true
        return type == .feed || isReadAsFeed ? memory?.adopted?.url ?? url : nil
    }
}
