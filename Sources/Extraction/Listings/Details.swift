internal import Calendar
package import Foundation
package import Markup
package import Model
internal import Text
internal import Web

// An item's own page: its date, its whole text, and the facts that it tells to machines.

/// Reads what an item's own page says of it; `id` is its canonical address, else its own. The date is one of
/// publication or none; an event's date goes to `event`, and only when the page gives it to machines.
package func details(in document: Document, now: Date, timezone: TimeZone) -> Entry {
    ArticlePage(document, now: now, timezone: timezone).entry
}

extension Entry {
    /// This entry with the additions of its own page; what the listing said of its title and address stands.
    package func completed(by page: Entry) -> Entry {
        var entry = self
        entry.published = entry.published ?? page.published
        entry.updated = entry.updated ?? page.updated
        entry.event =
            page.event.map { own in entry.event.map { own.completed(by: $0) } ?? own } ?? entry.event
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

/// A page that is one article or event.
private struct ArticlePage {
    let document: Document
    let outline: Outline
    let now: Date
    let timezone: TimeZone
    let declared: Entry?

    init(_ document: Document, now: Date, timezone: TimeZone) {
        self.document = document
        self.now = now
        self.timezone = timezone
        outline = Outline(document)
        declared = ArticlePage.ownItem(of: document, timezone: timezone)
    }

    var entry: Entry {
        let url = document.canonicalURL
        var entry = Entry(id: url ?? document.url ?? "")
        entry.url = url ?? document.url
        entry.title = title
        entry.language = document.language
        entry.authors = declared?.authors ?? []
        entry.event = declared?.event
        entry.updated = declared?.updated ?? meta(["article:modified_time"])
        entry.published = ArticleDate(document: document, outline: outline, now: now, timezone: timezone)
            .published(declared: declared?.published)
        entry.image =
            declared?.image ?? document.meta("og:image").flatMap { $0.resolved(against: document.baseURL) }
        let description = document.meta("og:description") ?? document.meta("description")
        entry.summaryHTML =
            declared?.summaryHTML ?? description.flatMap { escape($0).harmlessHTML(base: nil) }
        if let body = bodyOfText { read(body, into: &entry) }
        return entry
    }

    /// The article or event that the page is about: of several, the one with its address, else the first.
    private static func ownItem(of document: Document, timezone: TimeZone) -> Entry? {
        let items = DeclaredItems(in: document, timezone: timezone, eventTimezone: timezone).entries
        let own = [document.url, document.canonicalURL].compactMap { $0.map { LinkParts($0).comparable } }
        return items.first { $0.url.map { own.contains(LinkParts($0).comparable) } ?? false }
            ?? (items.count <= 2 ? items.first : nil)
    }

    private func meta(_ names: [String]) -> When? {
        names.lazy.compactMap { document.meta($0) }.compactMap { When(written: $0, timezone: timezone) }.first
    }

    private var title: String? {
        let heading = outline.nodes.indices.first { node in
            outline.nodes[node].tag == "h1" && outline.nodes[node].isShown && outline.plainText(node).isTitle
                && !outline.isLinked(node)
        }
        if let heading { return outline.titleText(of: heading) }
        return declared?.title ?? document.meta("og:title").map { squashed($0) } ?? document.title
    }

    // MARK: Text

    /// The element with the article's text: one that is called so, else the one with the most paragraphs of its own.
    private var bodyOfText: Int? {
        let content = outline.nodes.indices.filter {
            outline.nodes[$0].isShown && outline.nodes[$0].standing >= 0.5
                && outline.nodes[$0].text.count >= leastBody
        }
        let named = content.first { outline.nodes[$0].element.attribute("itemprop") == "articleBody" }
        if let named { return named }
        for token in bodyTokens {
            if let named = content.first(where: { outline.nodes[$0].tokens.contains(token) }) { return named }
        }
        let richest = content.map { ($0, lengthOfProse(under: $0)) }.max { ($0.1, $1.0) < ($1.1, $0.0) }
        guard let richest, richest.1 >= leastBody else { return nil }
        return richest.0
    }

    /// Text in the paragraphs, lists and quotations right under an element, links left out.
    private func lengthOfProse(under node: Int) -> Int {
        let prose: Set<String> = ["p", "ul", "ol", "blockquote", "table", "dl"]
        return outline.children(of: node).filter { prose.contains(outline.nodes[$0].tag) }.reduce(0) {
            sum, child in
            let linked = outline.links(in: outline.range(of: child))
                .reduce(0) { $0 + outline.nodes[$1].text.count }
            return sum + max(0, outline.nodes[child].text.count - 2 * linked)
        }
    }

    private func read(_ body: Int, into entry: inout Entry) {
        let range = outline.range(of: body)
        let heading = outline.headings(in: range).first { outline.nodes[$0].tag == "h1" }
        let sketch = RecordSketch(
            range: range, titleNode: heading, title: entry.title ?? "",
            foldedTitle: (entry.title ?? "").folded,
            titleSource: .heading,
            link: entry.url, linkKind: .ownPage, textLength: outline.textLength(of: range))
        let writer = ExcerptWriter(
            outline: outline, template: TemplateText([], outline: outline), sketch: sketch, dateNode: nil,
            isPublication: false)
        entry.contentHTML = writer.html.harmlessHTML(base: outline.baseURL)
        entry.enclosures = outline.enclosures(in: range)
        entry.links = outline.callsToAction(in: range, besides: entry.url)
        entry.categories = outline.rubrics(in: range)
        entry.image = entry.image ?? outline.image(in: range)
    }
}

extension Document {
    fileprivate var canonicalURL: String? {
        let link = links(rel: "canonical").first?.attribute("href") ?? meta("og:url")
        guard let url = link.flatMap({ $0.resolved(against: baseURL) }), url.hasPrefix("http") else {
            return nil
        }
        return url
    }
}

/// Containers that content management systems give the text of an article, surest first.
private let bodyTokens: [String] = [
    "entry-content", "post-content", "article-content", "field--name-body", "field-name-body", "e-content",
    "articlebody", "article-body",
    "post__content", "node__content", "texte", "et_pb_post_content", "elementor-widget-theme-post-content",
    "wp-block-post-content",
]
/// Less is a caption.
private let leastBody = 80
