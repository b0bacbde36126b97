internal import Calendar
internal import Foundation
internal import Markup
internal import Text

/// The day on which an article's page says that it was published; nil when it does not say it.
///
/// First comes all that the page tells machines, then what it names or calls a publication, then a date alone beside the
/// title, last the address. A change, an event's day, a deadline, and dates in the margin or in comments are none.
struct ArticleDate {
    let document: Document
    let outline: Outline
    let now: Date
    let timezone: TimeZone

    /// The date, with what the page's structured data say of the article.
    func published(declared: When?) -> When? {
        let sources: [() -> When?] = [
            { declared.flatMap(plausible) }, { toldInHead }, { toldInScript }, { named }, { labelled },
            { besideTitle }, { atStartOfText }, { inAddress },
        ]
        return sources.lazy.compactMap { $0() }.first
    }

    /// A date ahead is an event's, whatever the field is called, and no site is older than the web.
    private func plausible(_ when: When) -> When? {
        let isPast = when.instant(in: timezone) <= now.addingTimeInterval(secondsAhead)
        return isPast && when.civilDay.year >= firstYear ? when : nil
    }

    private func date(_ text: String?) -> When? {
        text.flatMap { When(written: $0, timezone: timezone) }.flatMap(plausible)
    }

    // MARK: Told to machines

    private var toldInHead: When? {
        let metas = document.elements.filter { $0.name == "meta" }
        for name in publicationMeta {
            let named = metas.lazy.filter { element in
                ["property", "name", "itemprop"].contains { element.attribute($0)?.lowercased() == name }
            }
            if let date = named.compactMap({ date($0.attribute("content")) }).first { return date }
        }
        return nil
    }

    /// Structured data that are cut or unknown to us, and the state of a page that a script draws, as far as it holds
    /// one article.
    private var toldInScript: When? {
        let scripts = document.elements.filter {
            $0.name == "script" && ($0.attribute("type") ?? "").lowercased().hasSuffix("json")
        }
        for script in scripts {
            let found = scriptKeys.flatMap { values(of: $0, in: script.text) }
            let dates = Set(
                found.compactMap { date($0.replacing(" ", with: "T", maxReplacements: 1)) ?? date($0) })
            if dates.count == 1 { return dates.first }
        }
        return nil
    }

    private func values(of key: String, in script: String) -> [String] {
        script.components(separatedBy: "\"\(key)\"").dropFirst().compactMap { rest in
            let value = rest.drop { $0 == ":" || $0 == " " }
            return value.first == "\"" ? String(value.dropFirst().prefix { $0 != "\"" }) : nil
        }
    }

    // MARK: Named or called a publication

    /// An element that its property, its class or the page's system calls the day of publication: of several the one
    /// that says it to machines. In the margin a property counts alone, and when all there agree.
    private var named: When? {
        let inText = outline.nodes.indices.filter {
            isNamed($0) && outline.nodes[$0].standing >= leastStanding
        }
        if let date = inText.lazy.compactMap(machineDate).first ?? inText.lazy.compactMap(shownDate).first {
            return date
        }
        let inMargin = outline.nodes.indices.filter { calledPublication($0) }
        let dates = Set(inMargin.compactMap { machineDate(of: $0) ?? shownDate(of: $0) })
        return dates.count == 1 ? dates.first : nil
    }

    private func isNamed(_ index: Int) -> Bool {
        let node = outline.nodes[index]
        if calledPublication(index) { return true }
        return node.isDate && node.tokens.contains(where: \.isPublishedName)
            && !node.tokens.contains("updated")
    }

    private func calledPublication(_ index: Int) -> Bool {
        let element = outline.nodes[index].element
        if element.attribute("pubdate") != nil { return true }
        return ["itemprop", "property"].contains { name in
            let words = (element.attribute(name) ?? "").split(separator: " ")
            return words.contains { word in
                publicationProperties.contains(word.split(separator: ":").last.map(String.init) ?? "")
            }
        }
    }

    private func machineDate(of node: Int) -> When? {
        let element = outline.nodes[node].element
        return ["datetime", "content", "title"].lazy.compactMap { date(element.attribute($0)) }.first
    }

    private func shownDate(of node: Int) -> When? {
        guard outline.nodes[node].text.count <= longestLine else { return nil }
        let text = outline.plainText(node)
        return DateText(firstIn: text)?.when.flatMap(plausible) ?? date(text)
    }

    /// « Publié le … », « Date de publication : … », also when the label stands in an element of its own before the date.
    private var labelled: When? {
        var label = ""
        for (index, node) in outline.nodes.enumerated()
        where node.isShown && node.standing >= leastStanding && node.text.count <= longestLine
            && !isInComments(index)
        {
            let text = outline.plainText(index)
            var rest = text
            var before = label
            while let found = DateText(firstIn: rest) {
                let said = before + " " + found.before
                if said.tellsPublication, let date = found.when.flatMap(plausible) {
                    return date
                }
                before = ""
                rest = found.after
            }
            if text.folded.tellsPublication, let date = dateAtEnd(of: text) { return date }
            label = text.utf8.count <= longestLabel && DateText(firstIn: text) == nil ? text.folded : ""
        }
        return nil
    }

    /// « Published on March 18, 2025 »: the last words are a date that stands in no prose of ours.
    private func dateAtEnd(of text: String) -> When? {
        let words = text.split(separator: " ")
        guard words.count <= mostWords else { return nil }
        return words.indices.dropFirst().lazy.compactMap { date(words[$0...].joined(separator: " ")) }.first
    }

    // MARK: Near the title

    /// A date alone, or with a rubric or an author, in the lines around the title.
    private var besideTitle: When? {
        guard let title = outline.nodes.indices.first(where: { isTitle($0) }) else { return nil }
        let range = outline.nodes[title].text
        let nodes = outline.nodes.indices.filter { index in
            let text = outline.nodes[index].text
            let isAfter =
                text.lowerBound >= range.upperBound && text.lowerBound - range.upperBound <= linesAround
            let isBefore =
                text.upperBound <= range.lowerBound && range.lowerBound - text.upperBound <= linesAround
            return (isAfter || isBefore) && !text.isEmpty && outline.nodes[index].isShown
                && outline.nodes[index].standing >= leastStanding && !isInComments(index)
        }
        return nodes.lazy.compactMap(dateAlone).first
    }

    private func isTitle(_ node: Int) -> Bool {
        outline.nodes[node].tag == "h1" && outline.nodes[node].isShown && outline.plainText(node).isTitle
    }

    private func dateAlone(in node: Int) -> When? {
        guard outline.nodes[node].text.count <= longestByline else { return nil }
        let text = outline.plainText(node)
        let isDate = outline.nodes[node].isDate
        guard !text.saysTime(isMachine: isDate) else { return nil }
        if isDate, let date = machineDate(of: node) { return date }
        guard let found = DateText(firstIn: text) else {
            return isDate ? date(text) ?? date(parts(of: node)) : nil
        }
        let isSentence = text.hasSuffix(".") && text.folded.foldedWords.count > mostWords
        guard !isSentence, !found.before.tellsOther, DateText(firstIn: found.after) == nil else { return nil }
        return found.when.flatMap(plausible)
    }

    /// « 27 », « mai » and « 2025 » in elements of their own.
    private func parts(of node: Int) -> String {
        outline.children(of: node).map { outline.plainText($0) }.joined(separator: " ")
    }

    /// « Besançon, le 27 mars 2025 » opens a press release.
    private var atStartOfText: When? {
        for (index, node) in outline.nodes.enumerated()
        where node.tag == "p" && node.isShown && node.standing >= leastStanding && !isInComments(index) {
            guard node.text.count <= longestByline, let found = DateText(firstIn: outline.plainText(index))
            else { continue }
            let town = found.before.trimmingBlanks()
            let isDateline = town.hasSuffix(", le") && found.after.trimmingBlanks().isEmpty
            if isDateline, town.foldedWords.count <= 4 { return found.when.flatMap(plausible) }
        }
        return nil
    }

    private func isInComments(_ node: Int) -> Bool {
        var here = node
        while here >= 0 {
            if outline.nodes[here].tokens.contains(where: { commentTokens.contains($0) }) { return true }
            here = outline.nodes[here].parent
        }
        return false
    }

    // MARK: The address

    /// `/2025/05/29/titre/`, `/2025-05-29-titre.html`, `/2025/05/titre/`.
    private var inAddress: When? {
        let path = LinkParts(document.url ?? "").path
        for segment in path.split(separator: "/") {
            let digits = segment.split(separator: "-").prefix(3)
            if digits.map(\.utf8.count) == [4, 2, 2], let date = date(digits.joined(separator: "-")) {
                return date
            }
        }
        let numbers = path.split(separator: "/").map {
            $0.allSatisfy(\.isASCII) && $0.isNumber ? String($0) : ""
        }
        for start in numbers.indices where numbers[start].utf8.count == 4 {
            let found = numbers[start...].prefix { !$0.isEmpty }.prefix(3)
            let isDate = found.dropFirst().allSatisfy { $0.utf8.count == 2 } && found.count >= 2
            if isDate, let date = When(text: found.joined(separator: "-")).flatMap(plausible) { return date }
        }
        return nil
    }
}

extension String {
    /// True when the last label in folded words before a date calls it a publication.
    fileprivate var tellsPublication: Bool {
        func place(_ labels: [String]) -> Index? {
            labels.lazy.filter { contains(phrase: $0) }.compactMap {
                range(of: $0, options: .backwards)?.lowerBound
            }
            .max()
        }
        guard let published = place(publicationLabels + ownLabels) else { return false }
        return place(otherLabels).map { $0 < published } ?? true
    }

    /// True when folded words before a date say that it is a change, an event or a deadline.
    fileprivate var tellsOther: Bool { otherLabels.contains { contains(phrase: $0) } }

    /// « 9h30 », « 14 h »: an hour is an event's; that of a system's clock (`10:12`) is not.
    fileprivate func saysTime(isMachine: Bool) -> Bool {
        let words = folded.foldedWords
        return words.contains { word in
            let rest = word.utf8.drop(while: \.isDigit)
            return rest.count < word.utf8.count && rest.first == UInt8(ascii: "h")
                && rest.dropFirst().allSatisfy(\.isDigit)
        } && !isMachine
    }
}

private let firstYear = 1993
/// Furniture stands lower.
private let leastStanding = 0.5
/// A line with a labelled date, one with nothing but a date, an author and a rubric, and a label. Bytes.
private let (longestLine, longestByline, longestLabel) = (160, 80, 40)
/// A label with its date, or a line around the title with an author, has no more words.
private let mostWords = 6
/// A date belongs to a title that is not farther. Bytes of text.
private let linesAround = 120

/// Names of `meta`, surest first; lower case.
private let publicationMeta: [String] = [
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "dcterms.issued", "dc.date.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date",
    "citation_publication_date", "citation_online_date", "citation_date", "parsely-pub-date", "sailthru.date",
    "bt:pubdate", "article.published", "article:published", "publication_date", "publication-date",
    "publishdate", "publish_date", "publish-date", "published_at", "pubdate", "date_published", "displaydate",
    "datecreated", "date",
]

private let publicationProperties: Set<String> = ["datePublished", "dateCreated", "created", "issued"]
private let scriptKeys: [String] = [
    "datePublished", "publishedAt", "published_at", "publishDate", "publicationDate", "date_published",
]
private let commentTokens: Set<String> = [
    "comments", "comment", "commentaires", "comment-list", "commentlist", "forum", "reactions", "related",
    "related-posts", "a-lire-aussi", "articles-lies",
]
/// Before a date, beside `publicationLabels`; folded.
private let ownLabels: [String] = ["en ligne depuis", "article du", "communique du", "billet du", "note du"]
/// The names of dates that are no publication; folded.
private let otherLabels: [String] = [
    "mis a jour", "mise a jour", "modifie", "modifiee", "updated", "modified", "avant le", "jusqu'au",
    "date limite", "candidature", "candidatures", "inscription", "inscriptions", "cloture", "echeance",
    "quand",
    "aura lieu", "a lieu", "se tiendra", "date et lieu", "rendez-vous", "du",
]
