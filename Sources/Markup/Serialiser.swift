extension Element {
    /// The element as HTML (HTML Standard, 13.3); as XML in an XML document.
    package var outerHTML: String { Serialiser(tree: tree).string(index..<node.end) }

    /// The content between the element's tags.
    package var innerHTML: String { Serialiser(tree: tree).string(index + 1..<node.end) }
}

/// Writes ranges of nodes without recursion.
private struct Serialiser {
    let tree: Tree
    private var out: [UInt8] = []
    private var open: [Int32] = []

    init(tree: Tree) { self.tree = tree }

    consuming func string(_ range: Range<Int32>) -> String {
        for place in range {
            closeElements(before: place)
            write(place)
        }
        closeElements(before: range.upperBound)
        return String(decoding: out, as: UTF8.self)
    }

    private mutating func closeElements(before place: Int32) {
        while let last = open.last, tree.nodes[Int(last)].end <= place {
            open.removeLast()
            out.append(contentsOf: "</".utf8)
            tree.names.append(tree.nodes[Int(last)].name, to: &out)
            out.append(UInt8(ascii: ">"))
        }
    }

    private mutating func write(_ place: Int32) {
        switch tree.nodes[Int(place)].kind {
        case .element: writeStart(place)
        case .text: writeText(place)
        case .comment:
            out.append(contentsOf: "<!--".utf8)
            out.append(tree.text, tree.textRange(of: place))
            out.append(contentsOf: "-->".utf8)
        case .document, .content: break
        }
    }

    private mutating func writeStart(_ place: Int32) {
        let node = tree.nodes[Int(place)]
        out.append(UInt8(ascii: "<"))
        tree.names.append(node.name, to: &out)
        for attribute in tree.attributes[Int(node.start)..<Int(node.start + node.count)] {
            out.append(UInt8(ascii: " "))
            tree.names.append(attribute.name, to: &out)
            out.append(contentsOf: "=\"".utf8)
            let value = Int(attribute.start)..<Int(attribute.start + attribute.count)
            out.append(escaping: tree.values, value, as: tree.isXML ? .everything : .htmlValue)
            out.append(UInt8(ascii: "\""))
        }
        let isEmptyXML = tree.isXML && node.end == place + 1
        if isEmptyXML { out.append(UInt8(ascii: "/")) }
        out.append(UInt8(ascii: ">"))
        if !isEmptyXML, !node.tag.isVoid { open.append(place) }
    }

    private mutating func writeText(_ place: Int32) {
        let parent = tree.nodes[Int(place)].parent
        if parent >= 0, isRaw(tree.nodes[Int(parent)].tag) {
            out.append(tree.text, tree.textRange(of: place))
        } else {
            out.append(escaping: tree.text, tree.textRange(of: place), as: tree.isXML ? .xmlText : .htmlText)
        }
    }

    private func isRaw(_ tag: Tag) -> Bool {
        switch tag {
        case .style, .script, .xmp, .iframe, .noembed, .noframes, .plaintext: true
        default: false
        }
    }
}
