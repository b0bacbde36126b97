extension Element {
    /// The element as HTML (HTML Standard, 13.3); as XML in an XML document.
    package var outerHTML: String { Serialiser(tree: tree).string(index..<node.end) }

    /// What stands between the element's tags.
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
            out.append(contentsOf: tree.names.utf8(tree.nodes[Int(last)].name))
            out.append(UInt8(ascii: ">"))
        }
    }

    private mutating func write(_ place: Int32) {
        switch tree.nodes[Int(place)].kind {
        case .element: writeStart(place)
        case .text: writeText(place)
        case .comment:
            out.append(contentsOf: "<!--".utf8)
            out.append(contentsOf: tree.bytes(of: place))
            out.append(contentsOf: "-->".utf8)
        case .document, .content: break
        }
    }

    private mutating func writeStart(_ place: Int32) {
        let node = tree.nodes[Int(place)]
        out.append(UInt8(ascii: "<"))
        out.append(contentsOf: tree.names.utf8(node.name))
        for attribute in tree.attributes[Int(node.start)..<Int(node.start + node.count)] {
            out.append(UInt8(ascii: " "))
            out.append(contentsOf: tree.names.utf8(attribute.name))
            out.append(contentsOf: "=\"".utf8)
            let value = tree.values[Int(attribute.start)..<Int(attribute.start + attribute.count)]
            out.append(serialising: value, quotes: true, angles: tree.isXML)
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
            out.append(contentsOf: tree.bytes(of: place))
        } else {
            out.append(serialising: tree.bytes(of: place), quotes: false, angles: true)
        }
    }

    private func isRaw(_ tag: Tag) -> Bool {
        switch tag {
        case .style, .script, .xmp, .iframe, .noembed, .noframes, .plaintext: true
        default: false
        }
    }
}

extension [UInt8] {
    /// Escapes as the Standard's serialisation does: no-break spaces too, quotes only in attributes, `<` and `>`
    /// only in text.
    fileprivate mutating func append(serialising text: ArraySlice<UInt8>, quotes: Bool, angles: Bool) {
        var place = text.startIndex
        while place < text.endIndex {
            let byte = text[place]
            switch byte {
            case 0x26: append(contentsOf: "&amp;".utf8)
            case 0x22 where quotes: append(contentsOf: "&quot;".utf8)
            case 0x3C where angles: append(contentsOf: "&lt;".utf8)
            case 0x3E where angles: append(contentsOf: "&gt;".utf8)
            case 0xC2 where place + 1 < text.endIndex && text[place + 1] == 0xA0:
                append(contentsOf: "&nbsp;".utf8)
                place += 1
            default: append(byte)
            }
            place += 1
        }
    }
}
