internal import Web

/// A parsed document: an immutable value that is cheap to copy and safe to send.
package struct Document: Sendable {
    let tree: Tree
    /// The address the document came from.
    package let url: String?
    /// The address against which relative references in the document are resolved: `<base href>`, else its address.
    package let baseURL: String?
    /// One English sentence for everything that did not fit the limits or was broken.
    package let remarks: [String]

    /// Parses an HTML page from UTF-8 (see `decode`) as browsers do, with scripts off. Never fails.
    package init(html utf8: [UInt8], url: String? = nil, limits: DocumentLimits = DocumentLimits()) {
        var builder = TreeBuilder(utf8, limits: limits)
        let tree = Tree(builder.build(), isXML: false)
        var remarks: [String] = []
        if utf8.count > limits.bytes {
            remarks.append("only the first \(limits.bytes) bytes of the page were read")
        }
        if builder.isFull { remarks.append("only the first \(limits.nodes) nodes of the page were read") }
        if builder.wasTooDeep { remarks.append("elements more than \(limits.depth) deep were flattened") }
        self.init(tree: tree, url: url, remarks: remarks)
    }

    init(tree: Tree, url: String?, remarks: [String]) {
        self.tree = tree
        self.url = url
        self.remarks = remarks
        let base = ElementSequence(tree: tree, place: 0, end: Int32(tree.nodes.count)).first {
            $0.node.tag == .base && $0.attribute("href") != nil
        }
        let stated = base?.attribute("href").flatMap { $0.resolved(against: url) }
        // A base of another scheme would leave every link without an address; browsers ignore it as well.
        baseURL = stated.flatMap { $0.hasPrefix("http") ? $0 : nil } ?? url
    }

    /// The root element: `html` in a page; nil in an XML document without any element.
    package var root: Element? {
        var node = tree.firstChild(of: 0)
        while node >= 0, !tree.isElement(node) { node = tree.nextSibling(of: node) }
        return node < 0 ? nil : Element(tree: tree, index: node)
    }

    package var body: Element? { root?.childElements.first { $0.name == "body" } }

    /// Every element in document order, templates' contents left out.
    package var elements: ElementSequence {
        ElementSequence(tree: tree, place: 0, end: Int32(tree.nodes.count))
    }

    /// The text of the first `title` element, white space squashed; nil when there is none or it is empty.
    package var title: String? {
        let found = elements.first { $0.node.tag == .title || (tree.isXML && $0.name == "title") }
        return found.flatMap { $0.text.isEmpty ? nil : $0.text }
    }

    /// The language that the root element states, or nil.
    package var language: String? { root?.attribute("lang") ?? root?.attribute("xml:lang") }

    /// The `link` elements with a rel token (in any case): `links(rel: "alternate")`.
    package func links(rel token: String) -> [Element] {
        let wanted = token.lowercased()
        return elements.filter { element in
            guard element.name == "link", let rel = element.attribute("rel") else { return false }
            return rel.lowercased().split(whereSeparator: \.isWhitespace).contains { $0 == wanted }
        }
    }

    /// The `meta` content for a name or property (in any case): `meta("og:title")`.
    package func meta(_ name: String) -> String? {
        let wanted = name.lowercased()
        let found = elements.first { element in
            element.node.tag == .meta
                && (element.attribute("name") ?? element.attribute("property"))?.lowercased() == wanted
        }
        return found?.attribute("content")
    }
}
