extension Element {
    /// The text as a reader sees it: white space squashed and trimmed, blocks and breaks apart by a blank; scripts,
    /// styles, templates and noscripts left out.
    package var text: String { ReaderText(of: self, separator: 0x20).string() }

    /// As `text`, but blocks and breaks stand on lines of their own.
    package var lines: String { ReaderText(of: self, separator: 0x0A).string() }

    /// The characters of all texts inside, untouched: what a script or a data block says.
    package var rawText: String {
        var out: [UInt8] = []
        for place in index..<node.end where tree.nodes[Int(place)].kind == .text {
            out.append(contentsOf: tree.bytes(of: place))
        }
        return String(decoding: out, as: UTF8.self)
    }
}

/// Collects text while walking a range of nodes.
private struct ReaderText {
    let tree: Tree
    let start: Int32
    let separator: UInt8
    private var out = SquashedText()
    /// The ends of the open blocks.
    private var blockEnds: [Int32] = []

    init(of element: Element, separator: UInt8) {
        tree = element.tree
        start = element.index
        self.separator = separator
    }

    consuming func string() -> String {
        let end = tree.nodes[Int(start)].end
        var place = start
        while place < end {
            while let last = blockEnds.last, last <= place {
                blockEnds.removeLast()
                out.separate(by: separator)
            }
            place = visit(place)
        }
        return String(decoding: out.bytes, as: UTF8.self)
    }

    /// Returns where to go on: the next node, or past an element without readable text.
    private mutating func visit(_ place: Int32) -> Int32 {
        let node = tree.nodes[Int(place)]
        switch node.kind {
        case .text: out.append(tree.bytes(of: place))
        case .content: return node.end
        case .element:
            if place != start, isUnread(node.tag) { return node.end }
            if node.tag == .br { out.separate(by: separator) }
            if !isInline(node.tag) {
                out.separate(by: separator)
                blockEnds.append(node.end)
            }
        case .comment, .document: break
        }
        return place + 1
    }

    private func isUnread(_ tag: Tag) -> Bool {
        switch tag {
        case .script, .style, .template, .noscript, .iframe, .noembed, .noframes: true
        default: false
        }
    }

    /// Elements whose text stands in the line; unknown elements do.
    private func isInline(_ tag: Tag) -> Bool {
        switch tag {
        case .address, .article, .aside, .blockquote, .body, .button, .caption, .center, .dd, .details,
            .dialog, .dir,
            .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6,
            .head,
            .header, .hgroup, .hr, .html, .legend, .li, .listing, .main, .menu, .nav, .ol, .option, .p,
            .plaintext,
            .pre, .search, .section, .select, .summary, .table, .tbody, .td, .textarea, .tfoot, .th, .thead,
            .title,
            .tr, .ul, .xmp:
            false
        default: true
        }
    }
}

/// Text in which white space is one blank (or one line feed between blocks) and none at the ends.
struct SquashedText {
    private(set) var bytes: [UInt8] = []
    private var pending: UInt8 = 0

    mutating func separate(by separator: UInt8) {
        if pending != 0x0A { pending = separator }
    }

    mutating func append(_ text: ArraySlice<UInt8>) {
        var place = text.startIndex
        while place < text.endIndex {
            let blank = blankLength(text, at: place)
            if blank > 0 {
                if pending == 0 { pending = 0x20 }
                place += blank
                continue
            }
            flush()
            let from = place
            while place < text.endIndex, blankLength(text, at: place) == 0 { place += 1 }
            bytes.append(contentsOf: text[from..<place])
        }
    }

    private mutating func flush() {
        if pending != 0, !bytes.isEmpty { bytes.append(pending) }
        pending = 0
    }

    /// The length of the blank at a place: ASCII white space or a no-break space; 0 for anything else.
    @inline(__always)
    private func blankLength(_ text: ArraySlice<UInt8>, at place: Int) -> Int {
        let byte = text[place]
        if byte <= 0x20 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0 }
        return byte == 0xC2 && place + 1 < text.endIndex && text[place + 1] == 0xA0 ? 2 : 0
    }
}
