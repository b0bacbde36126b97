internal import Text

/// One element of a document: a handle that keeps its document alive; equal when it is the same element.
package struct Element: Sendable, Hashable {
    let tree: Tree
    /// Its place in document order, counted over all nodes.
    package let index: Int32

    var node: Tree.Node { tree.nodes[Int(index)] }

    package static func == (one: Element, other: Element) -> Bool {
        one.index == other.index && one.tree === other.tree
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(index)
    }

    /// The name: lower-case in HTML, as written in XML (with its prefix) and SVG.
    package var name: String { tree.names.string(node.name) }

    /// The value of an attribute with its references decoded, or nil; names are lower-case in HTML.
    package func attribute(_ name: String) -> String? {
        guard let id = tree.names.find(name) else { return nil }
        return tree.value(of: index, named: id).map { String(decoding: $0, as: UTF8.self) }
    }

    package var id: String? { attribute("id") }

    /// The class names in the order they are written.
    package var classes: [String] {
        (attribute("class") ?? "").utf8.split(whereSeparator: \.isBlank).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// Names and values in the order they are written.
    package var attributes: [(name: String, value: String)] {
        let start = Int(node.start)
        return tree.attributes[start..<start + Int(node.count)].map { attribute in
            let value = tree.values[Int(attribute.start)..<Int(attribute.start + attribute.count)]
            return (tree.names.string(attribute.name), String(decoding: value, as: UTF8.self))
        }
    }

    // MARK: Walking

    package var parent: Element? { handle(tree.parentElement(of: index)) }

    /// From the parent to the root.
    package var ancestors: [Element] {
        var found: [Element] = []
        var next = parent
        while let here = next {
            found.append(here)
            next = here.parent
        }
        return found
    }

    /// 0 for the root.
    package var depth: Int {
        var depth = 0
        var here = tree.parentElement(of: index)
        while here >= 0 {
            depth += 1
            here = tree.parentElement(of: here)
        }
        return depth
    }

    package var children: [ElementChild] {
        var found: [ElementChild] = []
        var next = tree.firstChild(of: index)
        while next >= 0 {
            switch tree.nodes[Int(next)].kind {
            case .element: found.append(.element(Element(tree: tree, index: next)))
            case .text: found.append(.text(tree.string(of: next)))
            case .comment: found.append(.comment(tree.string(of: next)))
            case .document, .content: break
            }
            next = tree.nextSibling(of: next)
        }
        return found
    }

    package var childElements: [Element] {
        var found: [Element] = []
        var next = tree.firstChild(of: index)
        while next >= 0 {
            if tree.isElement(next) { found.append(Element(tree: tree, index: next)) }
            next = tree.nextSibling(of: next)
        }
        return found
    }

    /// The elements inside this one, in document order.
    package var descendants: ElementSequence { ElementSequence(tree: tree, place: index + 1, end: node.end) }

    package var nextElement: Element? { handle(tree.nextElement(after: index)) }

    package var previousElement: Element? { handle(tree.previousElement(before: index)) }

    /// True when this element stands around the other one.
    package func contains(_ other: Element) -> Bool {
        other.tree === tree && other.index > index && other.index < node.end
    }

    /// The names from the root to this element: `html/body/main/article`.
    package var tagPath: String {
        ([self] + ancestors).reversed().map(\.name).joined(separator: "/")
    }

    private func handle(_ node: Int32) -> Element? { node < 0 ? nil : Element(tree: tree, index: node) }
}

/// A child of an element.
package enum ElementChild: Sendable {
    case element(Element)
    case text(String)
    case comment(String)
}

/// Elements of a range in document order.
package struct ElementSequence: Sequence, IteratorProtocol {
    let tree: Tree
    var place: Int32
    let end: Int32

    package mutating func next() -> Element? {
        while place < end {
            let here = place
            let node = tree.nodes[Int(here)]
            place = node.kind == .content ? node.end : here + 1
            if node.kind == .element { return Element(tree: tree, index: here) }
        }
        return nil
    }
}
