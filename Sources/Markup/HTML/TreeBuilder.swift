/// Bounds of one document; past them a remark is left and the rest is kept flatter or not at all.
package struct DocumentLimits: Sendable {
    /// Open elements inside one another; browsers stop at 512 as well.
    package var depth = 512
    /// Elements, texts and comments together.
    package var nodes = 2_000_000
    /// Bytes of UTF-8 that are read.
    package var bytes = 64_000_000
    package init() {}
}

/// Builds a tree from tokens by the HTML Standard's rules (13.2.6), as a browser with scripts off does. Split by
/// insertion mode: TreeBuilder+Head, +Body, +Tables, +Foreign; +Formatting has the adoption agency.
struct TreeBuilder {
    enum Mode {
        case initial, beforeHTML, beforeHead, inHead, inHeadNoscript, afterHead, inBody, text, inTable
        case inCaption, inColumnGroup, inTableBody, inRow, inCell, inSelect, inSelectInTable, inTemplate
        case afterBody, inFrameset, afterFrameset, afterAfterBody, afterAfterFrameset
    }

    /// The number of attributes that one element keeps: more is an attack, and finding doubles is quadratic.
    static let attributeLimit = 256
    /// Formatting elements that are reopened; the Standard has no bound and so grows quadratically.
    static let formattingLimit = 48

    var tokens: Tokenizer
    let limits: DocumentLimits
    var tree = TreeArena()
    var mode = Mode.initial
    var originalMode = Mode.inBody
    var templateModes: [Mode] = []
    /// Open elements, the document's root first.
    var stack: [Int32] = []
    /// Active formatting elements; `marker` separates cells, objects, templates.
    var formatting: [Int32] = []
    static let marker: Int32 = -1
    var head: Int32 = -1
    var form: Int32 = -1
    var isFosterParenting = false
    var framesetIsAllowed = true
    var isQuirky = false
    var ignoresLineFeed = false
    var isFull = false
    var wasTooDeep = false

    init(_ source: [UInt8], limits: DocumentLimits) {
        tokens = Tokenizer(source.count > limits.bytes ? Array(source.prefix(limits.bytes)) : source)
        self.limits = limits
        tree.nodes.reserveCapacity(min(source.count / 24 + 16, limits.nodes))
        tree.text.reserveCapacity(source.count / 2)
    }

    mutating func build() -> TreeArena {
        repeat {
            tokens.allowsCDATA = currentTag.isForeign
            tokens.next()
            step()
        } while tokens.kind != .end && !isFull
        finish()
        return tree
    }

    private mutating func step() {
        switch tokens.kind {
        case .text: text()
        case .comment: comment()
        case .doctype: doctype()
        case .startTag:
            ignoresLineFeed = false
            startTag(tag(of: tokens.range))
        case .endTag:
            ignoresLineFeed = false
            endTag(tag(of: tokens.range))
        case .end: break
        }
        if tree.nodes.count > limits.nodes { isFull = true }
    }

    /// The end of the document: even an empty one has html, head and body.
    private mutating func finish() {
        if stack.isEmpty { insertRoot() }
        if head < 0 { insertHead() }
        let root = tree.nodes[Int(stack.first ?? 0)]
        if tree.nodes[Int(root.last)].tag == .head, root.tag == .html {
            stack = Array(stack.prefix(1))
            _ = insertElement(.body)
        }
    }

    func tag(of range: Range<Int>) -> Tag {
        guard let id = NameTable.standard.findLowering(tokens.source, in: range) else { return .unknown }
        return Tag(rawValue: UInt8(clamping: id)) ?? .unknown
    }

    // MARK: Where things go

    var current: Int32 { stack.last ?? 0 }
    var currentTag: Tag { tree.nodes[Int(current)].tag }

    func tag(_ node: Int32) -> Tag { tree.nodes[Int(node)].tag }

    /// The appropriate place for inserting a node (13.2.6.1).
    func insertionPlace(for target: Int32) -> (parent: Int32, before: Int32) {
        if isFosterParenting {
            switch tag(target) {
            case .table, .tbody, .tfoot, .thead, .tr: return fosterPlace()
            default: break
            }
        }
        return (content(of: target), -1)
    }

    private func fosterPlace() -> (parent: Int32, before: Int32) {
        for (place, node) in stack.enumerated().reversed() {
            if tag(node) == .template { return (content(of: node), -1) }
            guard tag(node) == .table else { continue }
            let parent = tree.nodes[Int(node)].parent
            if parent >= 0 { return (parent, node) }
            return (content(of: stack[max(place - 1, 0)]), -1)
        }
        return (content(of: stack.first ?? 0), -1)
    }

    /// A template's children stand in its content, which no selector enters.
    func content(of node: Int32) -> Int32 {
        tag(node) == .template && tree.nodes[Int(node)].first >= 0 ? tree.nodes[Int(node)].first : node
    }

    // MARK: Inserting

    /// Inserts and opens the element of the current start tag.
    @discardableResult
    mutating func insertElement(
        _ tag: Tag, attributes: (start: Int32, count: Int32)? = nil, namespace: TreeArena.Namespace = .html,
        name: Int32? = nil
    ) -> Int32 {
        let element = makeElement(tag, attributes: attributes ?? (0, 0), namespace: namespace, name: name)
        let place = insertionPlace(for: current)
        tree.insert(element, under: place.parent, before: place.before)
        push(element)
        return element
    }

    @discardableResult
    mutating func insertFromToken(_ tag: Tag) -> Int32 {
        let name = tag == .unknown ? tree.names.id(of: tokens.source, tokens.range) : nil
        return insertElement(tag, attributes: takeAttributes(), name: name)
    }

    mutating func insertVoid(_ tag: Tag) {
        let depth = stack.count
        insertFromToken(tag)
        if stack.count > depth { stack.removeLast() }
    }

    mutating func makeElement(
        _ tag: Tag, attributes: (start: Int32, count: Int32), namespace: TreeArena.Namespace = .html,
        name: Int32? = nil
    ) -> Int32 {
        tree.make(
            TreeArena.Node(
                kind: .element, tag: tag, namespace: namespace, name: name ?? Int32(tag.rawValue),
                start: attributes.start, count: attributes.count))
    }

    /// Opens an element, unless it would be too deep: then its children become its siblings.
    mutating func push(_ element: Int32) {
        if stack.count < limits.depth { stack.append(element) } else { wasTooDeep = true }
    }

    /// Copies the token's attributes, the first of each name.
    mutating func takeAttributes() -> (start: Int32, count: Int32) {
        let start = tree.attributes.count
        for attribute in tokens.attributes.prefix(Self.attributeLimit) {
            let name = tree.names.id(of: tokens.source, attribute.name)
            if tree.attributes[start...].contains(where: { $0.name == name }) { continue }
            let value = tree.values.count
            tree.values.append(decoding: tokens.source, attribute.value, inAttribute: true)
            tree.values.replaceNulls(from: value)
            tree.attributes.append(
                Attribute(name: name, start: Int32(value), count: Int32(tree.values.count - value)))
        }
        return (Int32(start), Int32(tree.attributes.count - start))
    }

    /// Inserts a range of the source as text at the current place.
    mutating func insertText(_ range: Range<Int>, hasReferences: Bool) {
        guard !range.isEmpty else { return }
        let place = insertionPlace(for: current)
        guard tree.nodes[Int(place.parent)].kind != .document else { return }
        let growing = tree.growingText(under: place.parent, before: place.before)
        let start = tree.text.count
        if hasReferences {
            tree.text.append(decoding: tokens.source, range)
        } else {
            tree.text.append(tokens.source, range)
        }
        let added = Int32(tree.text.count - start)
        if let growing {
            tree.nodes[Int(growing)].count += added
        } else {
            let node = tree.make(TreeArena.Node(kind: .text, start: Int32(start), count: added))
            tree.insert(node, under: place.parent, before: place.before)
        }
    }

    mutating func insertComment(under parent: Int32? = nil) {
        let start = tree.text.count
        tree.text.append(tokens.source, tokens.range)
        tree.text.replaceNulls(from: start)
        let node = tree.make(
            TreeArena.Node(kind: .comment, start: Int32(start), count: Int32(tree.text.count - start)))
        let place = parent.map { ($0, Int32(-1)) } ?? insertionPlace(for: current)
        tree.insert(node, under: place.0, before: place.1)
    }
}

extension [UInt8] {
    /// U+0000 becomes U+FFFD in what was appended since `start`.
    mutating func replaceNulls(from start: Int) {
        guard place(of: 0, in: start..<count) != nil else { return }
        let tail = Array(self[start...])
        removeSubrange(start...)
        for byte in tail { if byte == 0 { append(scalar: 0xFFFD) } else { append(byte) } }
    }
}
