internal import Markup
internal import Model
internal import Text
internal import Web

// The lesser fields of a record: picture, documents, calls to action, rubrics.

/// More links than that in one record are a list of their own.
let mostLinks = 20
/// The classes by which microformats mark a place.
private let placeTokens: Set<String> = ["location", "p-location"]
/// The headings of tables under which the place of a meeting stands. Folded.
private let placeHeadings: Set<String> = [
    "lieu", "lieux", "ou", "ville", "commune", "adresse", "localisation", "lieu de la rencontre", "place",
    "location",
    "where", "venue",
]
/// A longer text is no place's name. Bytes.
private let longestPlace = 160
/// A longer link is no rubric's name. Bytes.
private let longestRubric = 80

extension Outline {
    func image(in range: NodeRange) -> String? {
        for node in range.from..<range.to {
            let element = nodes[node].element
            guard nodes[node].tag == "img" || nodes[node].tag == "source", !element.isDecoration else {
                continue
            }
            for source in element.imageSources where !source.hasPrefix("data:") && !source.isPlaceholder {
                if let url = source.trimmingBlanks().resolved(against: baseURL), url.hasPrefix("http") {
                    return url
                }
            }
        }
        return backgroundImage(in: range)
    }

    /// The picture that a style draws behind an element: `background-image:url(…)`.
    private func backgroundImage(in range: NodeRange) -> String? {
        shown(in: range).lazy.compactMap { node -> String? in
            guard let style = nodes[node].element.attribute("style"), style.hasBytes("background"),
                let open = style[...].range(ofPlain: "url("),
                let close = style[open.upperBound...].firstIndex(of: ")")
            else { return nil }
            let address = style[open.upperBound..<close].filter { $0 != "\"" && $0 != "'" }
            guard !address.hasPrefix("data:") else { return nil }
            return address.trimmingBlanks().resolved(against: baseURL).flatMap {
                $0.hasPrefix("http") ? $0 : nil
            }
        }.first
    }

    /// The place that a record marks as one (hCalendar, h-event, microdata).
    func markedPlace(in range: NodeRange) -> String? {
        shown(in: range).lazy.filter { node in
            let here = nodes[node]
            return here.tokens.contains(where: placeTokens.contains)
                || here.element.attribute("itemprop") == "location"
        }.map { plainText($0) }.first { (1...longestPlace).contains($0.utf8.count) }
    }

    /// The row of a table that a record is, or of which it is a cell; the record itself where there is none.
    func row(of range: NodeRange) -> NodeRange {
        let row = sequence(first: range.from, next: { parent(of: $0) }).prefix(3)
            .first { nodes[$0].tag == "tr" }
        return row.map { self.range(of: $0) } ?? range
    }

    /// The cell of a table's row under a heading that asks for the place: « Lieu », « Ville ».
    func placeInColumn(of range: NodeRange) -> String? {
        let row = row(of: range).from
        guard nodes[row].tag == "tr",
            let table = sequence(first: row, next: { parent(of: $0) }).first(where: {
                nodes[$0].tag == "table"
            }),
            let header = (table + 1..<row).first(where: { nodes[$0].tag == "tr" }),
            let column = children(of: header).firstIndex(where: {
                placeHeadings.contains(plainText($0).folded)
            })
        else { return nil }
        let cells = children(of: row)
        guard column < cells.count else { return nil }
        let text = plainText(cells[column])
        return (1...longestPlace).contains(text.utf8.count) ? text : nil
    }

    func enclosures(in range: NodeRange) -> [Enclosure] {
        var seen: Set<String> = []
        return links(in: range).compactMap { node in
            guard let href = nodes[node].href, let type = LinkParts(href).documentType,
                seen.insert(href).inserted
            else { return nil }
            return Enclosure(url: href, type: type)
        }
    }

    /// Links that lead on from an item and are not the item: « S'inscrire », « En savoir + » to an organiser's page.
    func callsToAction(in range: NodeRange, besides link: String?) -> [Link] {
        var found: [Link] = []
        let own = link.map { LinkParts($0).comparable }
        for node in links(in: range) where !nodes[node].isService && found.count < mostLinks {
            guard let href = nodes[node].href, own != LinkParts(href).comparable,
                !found.contains(where: { $0.url == href })
            else { continue }
            let label = label(ofLink: node)
            if !label.isEmpty { found.append(Link(label: label, url: href)) }
        }
        return found
    }

    func rubrics(in range: NodeRange) -> [Category] {
        var seen: Set<String> = []
        return links(in: range).filter(isRubric).compactMap { node in
            let term = plainText(node)
            guard !term.isEmpty, term.utf8.count <= longestRubric, seen.insert(term).inserted else {
                return nil
            }
            return Category(term: term)
        }
    }

    private func isRubric(_ node: Int) -> Bool {
        let relations = nodes[node].element.attribute("rel")?.lowercased() ?? ""
        return relations.contains("tag") || relations.contains("category")
    }
}

extension Element {
    /// Addresses of a picture; scripts that load it late leave a placeholder in `src`.
    fileprivate var imageSources: [String] {
        let late = ["data-src", "data-lazy-src", "data-original", "data-url"].compactMap { attribute($0) }
        let lateSets = ["data-srcset", "data-lazy-srcset"].compactMap { attribute($0) }.flatMap(\.firstOfSet)
        let set = attribute("srcset").map(\.firstOfSet) ?? []
        return late + lateSets + [attribute("src")].compactMap { $0 } + set
    }

    /// Avatars, emoji, counters and icons are no pictures of an item.
    fileprivate var isDecoration: Bool {
        let isSmall = ["width", "height"].contains { name in
            attribute(name).flatMap { Int($0) }.map { $0 < 40 } ?? false
        }
        return isSmall
            || classes.contains { $0 == "avatar" || $0 == "emoji" || $0 == "icon" || $0 == "icone" }
    }
}

extension String {
    /// True for the picture that stands there until the true one is loaded.
    fileprivate var isPlaceholder: Bool {
        let name = lowercased()
        return ["placeholder", "lazyload", "spacer.", "blank.", "transparent.", "pixel.gif"]
            .contains(where: name.hasBytes)
    }

    /// The first address of a `srcset`.
    fileprivate var firstOfSet: [String] {
        split(separator: ",").first?.split(separator: " ").first.map { [String($0)] } ?? []
    }
}
