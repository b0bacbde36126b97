import Model
internal import Text

/// The sources as a subscription list (OPML 2.0): a folder for each region, an outline for each page; a page without a
/// feed is a link, because a reader could not subscribe to it.
func opml(in context: EditionContext, health: [PageHealth]) -> [UInt8] {
    let readAs = Dictionary(
        health.filter { $0.memory.lastSuccess != nil }.map { ($0.memory.page, $0.memory.isFeed) },
        uniquingKeysWith: { first, _ in first })
    let regions = context.edition.sources.map { $0.region ?? context.words.national }.unique
    return opml(title: context.edition.title, contact: context.edition.contact) { xml in
        for region in regions {
            let sources = context.edition.sources.filter { ($0.region ?? context.words.national) == region }
            xml.element("outline", [("text", region), ("title", region)]) { xml in
                for source in sources { write(source, readAs, words: context.words, to: &xml) }
            }
        }
    }
}

/// An OPML 2.0 document around some outlines.
func opml(title: String, contact: String? = nil, outlines: (inout XMLWriter) -> Void) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("opml", [("version", "2.0")]) { xml in
        xml.element("head") { xml in
            xml.element("title", text: title)
            xml.element("ownerEmail", text: contact)
        }
        xml.element("body", children: outlines)
    }
    return xml.bytes
}

private func write(_ source: Source, _ readAs: [String: Bool], words: Wording, to xml: inout XMLWriter) {
    for (index, page) in source.pages.enumerated() {
        let part = index == 0 ? "" : " – " + (page.kind.map { words.many($0) } ?? String(index + 1))
        let isFeed = page.type == .feed || (page.type == .auto && readAs[page.url] ?? true)
        xml.empty(
            "outline",
            [
                ("type", isFeed ? "rss" : "link"), ("text", source.name + part),
                ("title", source.name + part),
                ("xmlUrl", isFeed ? page.url : nil), ("url", isFeed ? nil : page.url),
                ("htmlUrl", source.homepage), ("language", source.language),
            ])
    }
}
