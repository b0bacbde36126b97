/// A tree that is being built: nodes in the order of their making, linked both ways; `Tree` is its finished form.
struct TreeArena {
    enum Kind: UInt8, Sendable { case document, element, text, comment, content }
    enum Namespace: UInt8, Sendable { case html, svg, mathML, other }

    struct Node {
        var kind: Kind
        var tag = Tag.unknown
        var namespace = Namespace.html
        var name: Int32 = -1
        /// Of text and comments: a range of `text`; of elements: a range of `attributes`.
        var start: Int32 = 0
        var count: Int32 = 0
        var parent: Int32 = -1
        var first: Int32 = -1
        var last: Int32 = -1
        var previous: Int32 = -1
        var next: Int32 = -1
    }

    var nodes: [Node] = [Node(kind: .document)]
    var attributes: [Attribute] = []
    var text: [UInt8] = []
    /// Attribute values, apart from `text` so that neighbouring texts can grow in place.
    var values: [UInt8] = []
    var names = NameTable.standard

    mutating func make(_ node: Node) -> Int32 {
        nodes.append(node)
        return Int32(nodes.count - 1)
    }

    /// Puts a detached node before `sibling`, or last under `parent`.
    mutating func insert(_ node: Int32, under parent: Int32, before sibling: Int32 = -1) {
        let previous = sibling < 0 ? nodes[Int(parent)].last : nodes[Int(sibling)].previous
        nodes[Int(node)].parent = parent
        nodes[Int(node)].previous = previous
        nodes[Int(node)].next = sibling
        if previous < 0 { nodes[Int(parent)].first = node } else { nodes[Int(previous)].next = node }
        if sibling < 0 { nodes[Int(parent)].last = node } else { nodes[Int(sibling)].previous = node }
    }

    mutating func detach(_ node: Int32) {
        let old = nodes[Int(node)]
        guard old.parent >= 0 else { return }
        if old.previous < 0 {
            nodes[Int(old.parent)].first = old.next
        } else {
            nodes[Int(old.previous)].next = old.next
        }
        if old.next < 0 {
            nodes[Int(old.parent)].last = old.previous
        } else {
            nodes[Int(old.next)].previous = old.previous
        }
        nodes[Int(node)].parent = -1
        nodes[Int(node)].previous = -1
        nodes[Int(node)].next = -1
    }

    mutating func moveChildren(of old: Int32, to new: Int32) {
        while nodes[Int(old)].first >= 0 {
            let child = nodes[Int(old)].first
            detach(child)
            insert(child, under: new)
        }
    }

    /// The text node before a place, if bytes appended to `text` now would belong to it.
    func growingText(under parent: Int32, before sibling: Int32) -> Int32? {
        let previous = sibling < 0 ? nodes[Int(parent)].last : nodes[Int(sibling)].previous
        guard previous >= 0, nodes[Int(previous)].kind == .text else { return nil }
        let end = Int(nodes[Int(previous)].start + nodes[Int(previous)].count)
        return end == text.count ? previous : nil
    }
}
