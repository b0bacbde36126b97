/// A CSS selector (level 3, and `:is() :where() :has() :not()` of level 4), or `xpath:` and an XPath 1.0 expression;
/// `@name` at the end of a CSS selector takes that attribute. Parse once, use often.
package struct Selector: Sendable {
    package let source: String
    /// The attribute of `a@href`, or nil.
    package let attribute: String?
    private let kind: Kind

    private enum Kind: Sendable {
        case css(SelectorList)
        case xpath(String)
        /// `@href` alone: the attribute of the element that is looked into.
        case itself
    }

    package init(parsing text: String) throws(SelectorError) {
        source = text
        let trimmedText = String(decoding: trimmed(Array(text.utf8)), as: UTF8.self)
        if trimmedText.hasPrefix("xpath:") {
            let expression = String(trimmedText.dropFirst("xpath:".count))
            let lead = text.unicodeScalars.prefix { $0.value <= 0x20 }.count + "xpath:".count
            try checkXPath(expression, offset: lead)
            kind = .xpath(expression)
            attribute = nil
            return
        }
        var parser = SelectorParser(text)
        let parsed = try parser.parse()
        kind = parsed.list.map { .css($0) } ?? .itself
        attribute = parsed.attribute
    }

    // MARK: Elements

    /// The elements of the document that match, in document order, each once.
    package func select(in document: Document) -> [Element] {
        select(in: document.tree, under: 0, scope: nil, limit: .max)
    }

    /// The matching elements inside an element; the selector may name what stands around it (as `querySelectorAll`).
    package func select(in element: Element) -> [Element] {
        select(in: element.tree, under: element.index, scope: element.index, limit: .max)
    }

    package func first(in document: Document) -> Element? {
        select(in: document.tree, under: 0, scope: nil, limit: 1).first
    }

    package func first(in element: Element) -> Element? {
        select(in: element.tree, under: element.index, scope: element.index, limit: 1).first
    }

    /// True when the element itself matches.
    package func matches(_ element: Element) -> Bool {
        switch kind {
        case .itself: return true
        case .xpath(let expression):
            return evaluateXPath(expression, in: element.tree, from: 0).elements.contains(element.index)
        case .css(let list):
            let matching = Matching(tree: element.tree, scope: nil)
            return matching.matches(list.bound(to: element.tree.names), element.index)
        }
    }

    // MARK: Values

    /// Returns the strings that the selector takes, in document order: the attribute of `a@href` (elements without it left out), the text
    /// of elements, the strings of an XPath.
    package func values(in element: Element) -> [String] {
        if case .xpath(let expression) = kind {
            return evaluateXPath(expression, in: element.tree, from: element.index).values(in: element.tree)
        }
        return select(in: element).compactMap(value)
    }

    package func values(in document: Document) -> [String] {
        if case .xpath(let expression) = kind {
            return evaluateXPath(expression, in: document.tree, from: 0).values(in: document.tree)
        }
        return select(in: document).compactMap(value)
    }

    private func value(of element: Element) -> String? {
        attribute.map { element.attribute($0) } ?? element.text
    }

    private func select(in tree: Tree, under start: Int32, scope: Int32?, limit: Int) -> [Element] {
        switch kind {
        case .itself:
            return tree.isElement(start) ? [Element(tree: tree, index: start)] : []
        case .xpath(let expression):
            let found = evaluateXPath(expression, in: tree, from: start).elements.prefix(limit)
            return found.map { Element(tree: tree, index: $0) }
        case .css(let list):
            let bound = list.bound(to: tree.names)
            let matching = Matching(tree: tree, scope: scope)
            var found: [Element] = []
            for element in ElementSequence(tree: tree, place: start + 1, end: tree.nodes[Int(start)].end)
            where matching.matches(bound, element.index) {
                found.append(element)
                if found.count == limit { break }
            }
            return found
        }
    }
}

/// One match as `moisson select` prints it.
package struct SelectedElement: Sendable, Equatable, Encodable {
    /// Lower-case.
    package let tag: String
    package let id: String?
    package let text: String
    package let outerHTML: String

    enum CodingKeys: String, CodingKey {
        case tag, id, text
        case outerHTML = "outer_html"
    }

    package init(_ element: Element) {
        tag = element.name.lowercased()
        id = element.id
        text = element.text
        outerHTML = element.outerHTML
    }

    /// Writes `id` as null where there is none, which synthesised encoding would leave out.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(tag, forKey: .tag)
        try container.encode(id, forKey: .id)
        try container.encode(text, forKey: .text)
        try container.encode(outerHTML, forKey: .outerHTML)
    }
}
