/// The modes before the body (HTML Standard, 13.2.6.4.1 to 13.2.6.4.6).
extension TreeBuilder {
    // MARK: Before the head

    mutating func insertRoot() {
        if mode == .initial { isQuirky = true }
        let root = makeElement(.html, attributes: (0, 0))
        tree.insert(root, under: 0)
        stack = [root]
        mode = .beforeHead
    }

    mutating func insertHead() {
        head = insertElement(.head)
        mode = .inHead
    }

    /// Everything that a page may leave out, up to the body.
    mutating func openBody() {
        openHead()
        leaveHead()
        if mode == .afterHead {
            _ = insertElement(.body)
            mode = .inBody
        }
    }

    private mutating func openHead() {
        if stack.isEmpty { insertRoot() }
        if head < 0 { insertHead() }
    }

    private mutating func leaveHead() {
        if mode == .inHeadNoscript { pop() }
        if mode == .inHeadNoscript || mode == .inHead {
            pop()
            mode = .afterHead
        }
    }

    mutating func startHTML() {
        if stack.isEmpty {
            insertRoot()
            setAttributes(of: stack[0])
        } else if !isOpen(.template) {
            addAttributes(to: stack[0])
        }
    }

    private mutating func setAttributes(of node: Int32) {
        let taken = takeAttributes()
        tree.nodes[Int(node)].start = taken.start
        tree.nodes[Int(node)].count = taken.count
    }

    /// A second html or body start tag adds the attributes that the first did not have.
    mutating func addAttributes(to node: Int32) {
        let old = tree.nodes[Int(node)]
        let start = tree.attributes.count
        guard !tokens.attributes.isEmpty, old.count < Self.attributeLimit else { return }
        tree.attributes.append(
            contentsOf: Array(tree.attributes[Int(old.start)..<Int(old.start + old.count)]))
        let more = takeAttributes()
        var kept = start + Int(old.count)
        for index in Int(more.start)..<Int(more.start + more.count) {
            let added = tree.attributes[index]
            if tree.attributes[start..<kept].contains(where: { $0.name == added.name }) { continue }
            tree.attributes[kept] = added
            kept += 1
        }
        tree.attributes.removeSubrange(kept...)
        tree.nodes[Int(node)].start = Int32(start)
        tree.nodes[Int(node)].count = Int32(kept - start)
    }

    mutating func startBeforeHead(_ tag: Tag) {
        if stack.isEmpty { insertRoot() }
        if tag == .head {
            head = insertFromToken(.head)
            mode = .inHead
            return
        }
        openHead()
        htmlStartTag(tag)
    }

    // MARK: In the head

    /// Elements that belong to the head wherever they stand.
    func isHeadMatter(_ tag: Tag) -> Bool {
        switch tag {
        case .base, .basefont, .bgsound, .link, .meta, .title, .noframes, .style, .script, .template: true
        default: false
        }
    }

    mutating func startInHead(_ tag: Tag) {
        if isHeadMatter(tag) { return startHeadMatter(tag) }
        if tag == .noscript {
            insertFromToken(tag)
            mode = .inHeadNoscript
        } else if tag != .head {
            leaveHead()
            htmlStartTag(tag)
        }
    }

    mutating func startHeadMatter(_ tag: Tag) {
        switch tag {
        case .title: startRaw(tag, .rcdata)
        case .noframes, .style: startRaw(tag, .rawText)
        case .script: startRaw(tag, .script)
        case .template: startTemplate()
        default: insertVoid(tag)
        }
    }

    mutating func startRaw(_ tag: Tag, _ content: Tokenizer.Content) {
        let depth = stack.count
        insertFromToken(tag)
        tokens.readText(as: content)
        guard stack.count > depth else { return tokens.readText(as: .data) }
        originalMode = mode
        mode = .text
    }

    mutating func endText() {
        pop()
        mode = originalMode
    }

    mutating func startInHeadNoscript(_ tag: Tag) {
        switch tag {
        case .basefont, .bgsound, .link, .meta, .noframes, .style: startHeadMatter(tag)
        case .head, .noscript: break
        default:
            pop()
            mode = .inHead
            htmlStartTag(tag)
        }
    }

    mutating func endInHeadNoscript(_ tag: Tag) {
        guard tag == .noscript || tag == .br else { return }
        pop()
        mode = .inHead
        if tag == .br { htmlEndTag(tag) }
    }

    mutating func endAroundHead(_ tag: Tag) {
        switch tag {
        case .template where head >= 0: endTemplate()
        case .head where mode != .afterHead:
            openHead()
            leaveHead()
        case .body, .html, .br, .head:
            guard tag != .head else { return }
            openBody()
            htmlEndTag(tag)
        default: break
        }
    }

    mutating func startAfterHead(_ tag: Tag) {
        switch tag {
        case .body:
            insertFromToken(tag)
            framesetIsAllowed = false
            mode = .inBody
        case .frameset:
            insertFromToken(tag)
            mode = .inFrameset
        case .head: break
        default:
            if isHeadMatter(tag) { return startLateHeadMatter(tag) }
            openBody()
            htmlStartTag(tag)
        }
    }

    /// `</head><meta>`: the element goes back into the head.
    private mutating func startLateHeadMatter(_ tag: Tag) {
        stack.append(head)
        startHeadMatter(tag)
        stack.removeAll { $0 == head }
    }
}
