internal import Calendar
package import Foundation
package import Markup
package import Model
internal import Web

// An item's own page: its date, its whole text, and what it says to machines. Also what `inspect` shows of a page that
// is one article.

/// What an item's own page says of it; `id` is its canonical address, else its own. The date is one of publication or
/// none; an event's date goes to `event`, and only when the page gives it to machines.
package func details(in document: Document, now: Date, timezone: TimeZone) -> Entry {
    let outline = Outline(document)
    let declared = ownItem(in: document, timezone)
    let url = canonicalURL(of: document)
    var entry = Entry(id: url ?? document.url ?? "")
    entry.url = url ?? document.url
    entry.title = ownTitle(outline, document, declared)
    entry.language = document.language
    entry.authors = declared?.authors ?? []
    entry.event = declared?.event
    entry.updated = declared?.updated ?? meta(["article:modified_time"], document, timezone)
    entry.published = publication(document, outline, declared, now, timezone)
    entry.image =
        declared?.image ?? document.meta("og:image").flatMap { $0.resolved(against: document.baseURL) }
    let description = document.meta("og:description") ?? document.meta("description")
    entry.summaryHTML = declared?.summaryHTML ?? description.flatMap { harmless(escape($0), base: nil) }
    if let body = bodyOfText(outline) { read(body, outline, into: &entry) }
    return entry
}

extension Entry {
    /// This entry with what its own page adds; what the listing said of its title and address stands.
    package func completed(by page: Entry) -> Entry {
        var entry = self
        entry.published = entry.published ?? page.published
        entry.updated = entry.updated ?? page.updated
        entry.event = page.event ?? entry.event
        entry.contentHTML = page.contentHTML ?? entry.contentHTML
        entry.summaryHTML = entry.summaryHTML ?? page.summaryHTML
        entry.image = entry.image ?? page.image
        entry.language = entry.language ?? page.language
        if entry.authors.isEmpty { entry.authors = page.authors }
        for enclosure in page.enclosures where !entry.enclosures.contains(where: { $0.url == enclosure.url })
        {
            entry.enclosures.append(enclosure)
        }
        for link in page.links
        where !entry.links.contains(where: { $0.url == link.url }) && link.url != entry.url {
            entry.links.append(link)
        }
        return entry
    }
}

// MARK: What the page declares

/// The article or event that the page is about: of several, the one with its address, else the first.
private func ownItem(in document: Document, _ timezone: TimeZone) -> Entry? {
    let items = declaredItems(in: document, timezone: timezone).entries
    let own = [document.url, canonicalURL(of: document)].compactMap { $0.map(comparable) }
    return items.first { $0.url.map { own.contains(comparable($0)) } ?? false }
        ?? (items.count <= 2 ? items.first : nil)
}

private func canonicalURL(of document: Document) -> String? {
    let link = document.links(rel: "canonical").first?.attribute("href") ?? document.meta("og:url")
    guard let url = link.flatMap({ $0.resolved(against: document.baseURL) }), url.hasPrefix("http") else {
        return nil
    }
    return url
}

private func meta(_ names: [String], _ document: Document, _ timezone: TimeZone) -> When? {
    names.lazy.compactMap { document.meta($0) }.compactMap { moment($0, timezone: timezone) }.first
}

// MARK: Title

private func ownTitle(_ outline: Outline, _ document: Document, _ declared: Entry?) -> String? {
    let heading = outline.nodes.indices.first { node in
        outline.nodes[node].tag == "h1" && outline.nodes[node].isShown && isTitleText(outline.plainText(node))
            && !outline.isLinked(node)
    }
    if let heading { return outline.titleText(heading) }
    return declared?.title ?? document.meta("og:title").map(squashed) ?? document.title
}

// MARK: Date

private let publicationMeta: [String] = [
    "article:published_time", "og:article:published_time", "dc.date.issued", "dcterms.issued",
    "dcterms.created", "dc.date.created",
    "dc.date", "citation_publication_date", "citation_date", "date", "pubdate", "publishdate",
]

private func publication(
    _ document: Document, _ outline: Outline, _ declared: Entry?, _ now: Date, _ timezone: TimeZone
) -> When? {
    let candidates = [
        declared?.published, meta(publicationMeta, document, timezone), shownDate(outline, timezone),
    ]
    let limit = now.addingTimeInterval(secondsAhead)
    // A date ahead is an event's, whatever the field is called.
    return candidates.compactMap { $0 }.first { $0.instant(in: timezone) <= limit }
}

/// « Publié le … », or a `time` that the theme calls published, before the text has gone on for long.
private func shownDate(_ outline: Outline, _ timezone: TimeZone) -> When? {
    for (index, node) in outline.nodes.enumerated()
    where node.isShown && node.standing >= 0.5 && node.text.count <= 160 {
        let property = node.element.attribute("itemprop") ?? ""
        let isNamed =
            property == "datePublished" || (node.isDate && node.tokens.contains { isPublishedName($0) })
        if isNamed,
            let text = node.element.attribute("datetime") ?? node.element.attribute("content")
                ?? node.element.attribute("title"),
            let when = moment(text, timezone: timezone)
        {
            return when
        }
        guard let found = firstDate(in: outline.plainText(index)) else { continue }
        if isNamed || labelRole(found.before) == .published, let when = moment(found.text, timezone: timezone)
        {
            return when
        }
    }
    return nil
}

// MARK: Text

/// Containers that content management systems give the text of an article, surest first.
private let bodyTokens: [String] = [
    "entry-content", "post-content", "article-content", "field--name-body", "field-name-body", "e-content",
    "articlebody", "article-body",
    "post__content", "node__content", "texte", "et_pb_post_content", "elementor-widget-theme-post-content",
    "wp-block-post-content",
]
/// Less is a caption.
private let leastBody = 80

/// The element with the article's text: one that is called so, else the one with the most paragraphs of its own.
private func bodyOfText(_ outline: Outline) -> Int? {
    let content = outline.nodes.indices.filter {
        outline.nodes[$0].isShown && outline.nodes[$0].standing >= 0.5
            && outline.nodes[$0].text.count >= leastBody
    }
    if let named = content.first(where: { outline.nodes[$0].element.attribute("itemprop") == "articleBody" })
    {
        return named
    }
    for token in bodyTokens {
        if let named = content.first(where: { outline.nodes[$0].tokens.contains(token) }) { return named }
    }
    let richest = content.map { ($0, ownText($0, outline)) }.max { ($0.1, $1.0) < ($1.1, $0.0) }
    guard let richest, richest.1 >= leastBody else { return nil }
    return richest.0
}

/// Text in the paragraphs, lists and quotations right under an element, links left out.
private func ownText(_ node: Int, _ outline: Outline) -> Int {
    outline.children(node).filter { isProse(outline.nodes[$0].tag) }.reduce(0) { sum, child in
        let linked = outline.links(in: NodeRange(from: child, to: outline.nodes[child].end))
            .reduce(0) { $0 + outline.nodes[$1].text.count }
        return sum + max(0, outline.nodes[child].text.count - 2 * linked)
    }
}

private func isProse(_ tag: String) -> Bool {
    tag == "p" || tag == "ul" || tag == "ol" || tag == "blockquote" || tag == "table" || tag == "dl"
}

private func read(_ body: Int, _ outline: Outline, into entry: inout Entry) {
    let range = NodeRange(from: body, to: outline.nodes[body].end)
    let heading = outline.headings(in: range).first { outline.nodes[$0].tag == "h1" }
    let sketch = RecordSketch(
        range: range, titleNode: heading, title: entry.title ?? "", titleSource: .heading,
        link: entry.url, linkNode: nil,
        linkKind: .ownPage, isTitleLinked: false, textLength: outline.textLength(range), hasDate: false,
        hasImage: false, rivals: 1)
    let writer = ExcerptWriter(
        outline: outline, template: TemplateText([], outline), sketch: sketch, dateNode: nil)
    entry.contentHTML = harmless(writer.html(), base: outline.baseURL)
    entry.enclosures = enclosures(of: range, outline)
    entry.links = callsToAction(of: sketch, outline)
    entry.categories = rubrics(of: range, outline)
    entry.image = entry.image ?? image(of: range, outline)
}
