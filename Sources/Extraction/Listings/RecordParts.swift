internal import Markup
internal import Model
internal import Web

// The lesser fields of a record: picture, documents, calls to action, rubrics.

/// More links than that in one record are a list of their own.
let mostLinks = 20
/// A longer link is no rubric's name. Bytes.
private let longestRubric = 80

extension Outline {
    func image(in range: NodeRange) -> String? {
        for node in range.from..<range.to where nodes[node].tag == "img" {
            let element = nodes[node].element
            guard !element.isDecoration else { continue }
            for source in element.imageSources where !source.hasPrefix("data:") {
                if let url = source.trimmingBlanks().resolved(against: baseURL), url.hasPrefix("http") {
                    return url
                }
            }
        }
        return nil
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
        let sources = ["data-src", "data-lazy-src", "data-original", "src"].compactMap { attribute($0) }
        let sets = ["srcset", "data-srcset"].compactMap { attribute($0) }
        return sources
            + sets.compactMap { $0.split(separator: ",").first?.split(separator: " ").first.map(String.init) }
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
