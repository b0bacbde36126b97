import Markup
import Model
internal import Web

// The lesser fields of a record: picture, documents, calls to action, rubrics.

/// More links than that in one record are a list of their own.
private let mostLinks = 20

func image(of range: NodeRange, _ outline: Outline) -> String? {
    for node in range.from..<range.to where outline.nodes[node].tag == "img" {
        let element = outline.nodes[node].element
        guard !isDecoration(element) else { continue }
        let sources =
            ["data-src", "data-lazy-src", "data-original", "src"].compactMap { element.attribute($0) }
            + [element.attribute("srcset"), element.attribute("data-srcset")].compactMap {
                $0.flatMap(firstSource)
            }
        for source in sources where !source.hasPrefix("data:") {
            if let url = source.trimmingBlanks().resolved(against: outline.baseURL), url.hasPrefix("http") {
                return url
            }
        }
    }
    return nil
}

/// Avatars, emoji, counters and icons are no pictures of an item.
private func isDecoration(_ element: Element) -> Bool {
    let small = ["width", "height"].contains { name in
        element.attribute(name).flatMap { Int($0) }.map { $0 < 40 } ?? false
    }
    return small
        || element.classes.contains { $0 == "avatar" || $0 == "emoji" || $0 == "icon" || $0 == "icone" }
}

private func firstSource(_ set: String) -> String? {
    set.split(separator: ",").first?.split(separator: " ").first.map(String.init)
}

func enclosures(of range: NodeRange, _ outline: Outline) -> [Enclosure] {
    var found: [Enclosure] = []
    for node in outline.links(in: range) {
        guard let href = outline.nodes[node].href, let type = documentType(of: href),
            !found.contains(where: { $0.url == href })
        else { continue }
        found.append(Enclosure(url: href, type: type))
    }
    return found
}

/// Links that lead on from an item and are not the item: « S'inscrire », « En savoir + » to an organiser's page.
func callsToAction(of sketch: RecordSketch, _ outline: Outline) -> [Link] {
    var found: [Link] = []
    for node in outline.links(in: sketch.range) where !outline.isServiceLink(node) {
        guard let href = outline.nodes[node].href, sketch.link.map(comparable) != comparable(href),
            !found.contains(where: { $0.url == href }), found.count < mostLinks
        else { continue }
        let label = outline.label(ofLink: node)
        if !label.isEmpty { found.append(Link(label: label, url: href)) }
    }
    return found
}

func rubrics(of range: NodeRange, _ outline: Outline) -> [Category] {
    var found: [Category] = []
    for node in outline.links(in: range) where isRubric(node, outline) {
        let term = outline.plainText(node)
        if !term.isEmpty, term.utf8.count <= 80, !found.contains(where: { $0.term == term }) {
            found.append(Category(term: term))
        }
    }
    return found
}

private func isRubric(_ node: Int, _ outline: Outline) -> Bool {
    let relations = outline.nodes[node].element.attribute("rel")?.lowercased() ?? ""
    return relations.contains("tag") || relations.contains("category")
}
