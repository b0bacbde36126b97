/// A finished document: nodes in document order in one flat array, so that a subtree is a range and "inside" is two
/// comparisons. Immutable, hence shared by every `Element`.
final class Tree: Sendable {
    struct Node: Sendable {
        let kind: TreeArena.Kind
        let tag: Tag
        let namespace: TreeArena.Namespace
        let name: Int32
        /// Of text and comments: a range of `text`; of elements: a range of `attributes`.
        let start: Int32
        let count: Int32
        let parent: Int32
        let previous: Int32
        /// Counted from 1 among the parent's elements; 0 for what is no element.
        let position: Int32
        var elementCount: Int32 = 0
        /// One past the last descendant; the next sibling stands there.
        var end: Int32
    }

    let nodes: [Node]
    let attributes: [Attribute]
    let text: [UInt8]
    let values: [UInt8]
    let names: NameTable
    let isXML: Bool
    let classID: Int32
    let idID: Int32
    /// The copy that libxml2 evaluates XPath on; empty until one is evaluated.
    let mirror = LazyObject()

    init(_ arena: TreeArena, isXML: Bool) {
        nodes = Tree.inDocumentOrder(arena)
        attributes = arena.attributes
        text = arena.text
        values = arena.values
        names = arena.names
        self.isXML = isXML
        classID = arena.names.find("class") ?? -1
        idID = arena.names.find("id") ?? -1
    }

    private static func inDocumentOrder(_ arena: TreeArena) -> [Node] {
        var nodes: [Node] = []
        nodes.reserveCapacity(arena.nodes.count)
        var open: [Int32] = []  // the new numbers of the ancestors
        var latest: [Int32] = [-1]  // the latest child at each depth
        var place: Int32 = 0
        while place >= 0 {
            let old = arena.nodes[Int(place)]
            let number = Int32(nodes.count)
            var position: Int32 = 0
            if old.kind == .element, let parent = open.last {
                nodes[Int(parent)].elementCount += 1
                position = nodes[Int(parent)].elementCount
            }
            nodes.append(
                Node(
                    kind: old.kind, tag: old.tag, namespace: old.namespace, name: old.name, start: old.start,
                    count: old.count, parent: open.last ?? -1, previous: latest[open.count],
                    position: position,
                    end: number + 1))
            latest[open.count] = number
            if old.first >= 0 {
                open.append(number)
                latest.append(-1)
                place = old.first
                continue
            }
            place = old.next
            var climbing = old.parent
            while place < 0, let parent = open.popLast() {
                latest.removeLast()
                nodes[Int(parent)].end = Int32(nodes.count)
                place = arena.nodes[Int(climbing)].next
                climbing = arena.nodes[Int(climbing)].parent
            }
        }
        return nodes
    }

    func isElement(_ node: Int32) -> Bool { nodes[Int(node)].kind == .element }

    /// The first child, or -1; the children of a template stand in its content, which is no element.
    func firstChild(of node: Int32) -> Int32 { nodes[Int(node)].end > node + 1 ? node + 1 : -1 }

    func nextSibling(of node: Int32) -> Int32 {
        let parent = nodes[Int(node)].parent
        let next = nodes[Int(node)].end
        return parent >= 0 && next < nodes[Int(parent)].end ? next : -1
    }

    /// The parent if it is an element, else -1.
    func parentElement(of node: Int32) -> Int32 {
        let parent = nodes[Int(node)].parent
        return parent >= 0 && isElement(parent) ? parent : -1
    }

    func nextElement(after node: Int32) -> Int32 {
        var next = nextSibling(of: node)
        while next >= 0, !isElement(next) { next = nextSibling(of: next) }
        return next
    }

    func previousElement(before node: Int32) -> Int32 {
        var previous = nodes[Int(node)].previous
        while previous >= 0, !isElement(previous) { previous = nodes[Int(previous)].previous }
        return previous
    }

    /// The value of an attribute by its name's number, or nil.
    func value(of node: Int32, named name: Int32) -> ArraySlice<UInt8>? {
        let start = Int(nodes[Int(node)].start)
        guard isElement(node), name >= 0 else { return nil }
        for attribute in attributes[start..<start + Int(nodes[Int(node)].count)] where attribute.name == name
        {
            return values[Int(attribute.start)..<Int(attribute.start + attribute.count)]
        }
        return nil
    }
}

extension Tree {
    /// The place where the bytes of a text or comment stand in `text`.
    func textRange(of node: Int32) -> Range<Int> {
        Int(nodes[Int(node)].start)..<Int(nodes[Int(node)].start + nodes[Int(node)].count)
    }

    func bytes(of node: Int32) -> ArraySlice<UInt8> { text[textRange(of: node)] }

    func string(of node: Int32) -> String { String(decoding: bytes(of: node), as: UTF8.self) }
}
