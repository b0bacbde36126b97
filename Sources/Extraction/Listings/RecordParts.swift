internal import Markup
internal import Model
internal import Text
internal import Web

// The lesser fields of a record: picture, documents, calls to action, rubrics.

/// More links than that in one record are a list of their own.
let mostLinks = 20
/// Parts of class names by which microformats and themes mark a place.
private let placeParts: Set<String> = [
    "location", "locations", "venue", "lieu", "lieux", "address", "adresse",
]
/// Heads of such a column that begin a place's name elsewhere: « Ville de Lens »; folded.
private let placeHeads = placeLabels.union(["ville", "commune", "ou"])
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

    /// The place that a record marks as one (hCalendar, h-event, microdata, classes of calendars), or that stands in a table's
    /// column of places; without its label.
    func markedPlace(of sketch: RecordSketch) -> String? {
        shown(in: row(of: sketch.range)).lazy.filter { node in
            guard isMarkedPlace(node) || isInColumnOfPlaces(node) else { return false }
            // What holds the title is the whole record, whatever its class says.
            return sketch.titleNode.map { !(node..<nodes[node].end).contains($0) } ?? true
        }
        .map { withoutMapLink(withoutHours(withoutPlaceLabel(plainText($0)))) }
        .first { (1...longestPlace).contains($0.utf8.count) && $0.utf8.contains(where: \.isLetter) }
    }

    private func isMarkedPlace(_ node: Int) -> Bool {
        let here = nodes[node]
        guard !here.isDate, headingRank(node) == 9 else { return false }
        let hook = here.element.attribute("data-hook")?.lowercased()
        return here.element.attribute("itemprop") == "location"
            || here.tokens.contains(where: \.namesPlace) || hook?.namesPlace ?? false
    }

    /// True for a cell under « Lieu ».
    private func isInColumnOfPlaces(_ node: Int) -> Bool {
        nodes[node].tag == "td" && column(of: node).map { placeHeads.contains($0.head.folded) } ?? false
    }

    /// The cell of a table in which an element is, with the words that stand over its column; nil outside of such a column.
    func column(of node: Int) -> (cell: Int, head: String)? {
        guard let cell = nodes[node].tag == "td" ? node : ancestor(of: node, named: "td"),
            let row = parent(of: cell), let table = ancestor(of: row, named: "table"),
            let heads = shown(in: range(of: table)).first(where: { nodes[$0].tag == "tr" }), heads != row,
            let column = children(of: row).firstIndex(of: cell)
        else { return nil }
        let cells = children(of: heads)
        guard cells.indices.contains(column), nodes[cells[column]].tag == "th" else { return nil }
        return (cell, plainText(cells[column]))
    }

    /// The link around an element, nil where none is.
    func linkAround(_ node: Int) -> Int? {
        var above = nodes[node].parent
        while above >= 0, nodes[above].href == nil { above = nodes[above].parent }
        return above >= 0 ? above : nil
    }

    private func ancestor(of node: Int, named tag: String) -> Int? {
        var above = nodes[node].parent
        while above >= 0, nodes[above].tag != tag { above = nodes[above].parent }
        return above >= 0 ? above : nil
    }

    /// « Foyer rural • 19h30 » without the part that is an hour.
    private func withoutHours(_ text: String) -> String {
        let parts = text.split { "•·|".contains($0) }.map { String($0).trimmingBlanks() }
        guard parts.count > 1 else { return text }
        return parts.filter { $0.utf8.first?.isDigit != true }.joined(separator: ", ")
    }

    /// « Pau (plan) » without the words that lead to a map.
    private func withoutMapLink(_ text: String) -> String {
        for words in mapWords where text.lowercased().hasSuffix(words) {
            return String(text.dropLast(words.count)).trimmingBlanks()
        }
        return text
    }

    /// « Lieu : Maison des Tilleuls » without its first word.
    private func withoutPlaceLabel(_ text: String) -> String {
        let label = text.prefix { $0.isLetter }
        guard placeLabels.contains(String(label).folded) else { return text }
        let rest = text.dropFirst(label.count).drop { " :\u{A0}".contains($0) }
        return String(rest)
    }

    /// The row of a table that a record is, or of which it is a cell; the record itself where there is none.
    func row(of range: NodeRange) -> NodeRange {
        let row = sequence(first: range.from, next: { parent(of: $0) }).prefix(3)
            .first { nodes[$0].tag == "tr" }
        return row.map { self.range(of: $0) } ?? range
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

extension String {
    /// True for a class by which a place is marked: `event-venue`, `field--name-field-lieu`, `mec-event-loc-place`. One that
    /// begins with `place` lays out.
    fileprivate var namesPlace: Bool {
        let parts = utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            .map { String(decoding: $0, as: UTF8.self) }
        return parts.contains(where: placeParts.contains) || parts.last == "place"
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
