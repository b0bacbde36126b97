/// Start and end tags by insertion mode, and the modes before the body (13.2.6.4.1 to 13.2.6.4.6).
extension TreeBuilder {
    mutating func startTag(_ tag: Tag) {
        if isForeignContent(for: .startTag, tag) { return foreignStartTag(tag) }
        htmlStartTag(tag)
    }

    mutating func htmlStartTag(_ tag: Tag) {
        if tag == .html { return startHTML() }
        switch mode {
        case .initial, .beforeHTML, .beforeHead: startBeforeHead(tag)
        case .inHead: startInHead(tag)
        case .inHeadNoscript: startInHeadNoscript(tag)
        case .afterHead: startAfterHead(tag)
        case .inTable: startInTable(tag)
        case .inCaption: startInCaption(tag)
        case .inColumnGroup: startInColumns(tag)
        case .inTableBody: startInTableBody(tag)
        case .inRow: startInRow(tag)
        case .inCell: startInCell(tag)
        case .inSelect: startInSelect(tag)
        case .inSelectInTable: startInSelectInTable(tag)
        case .inTemplate: startInTemplate(tag)
        case .inFrameset, .afterFrameset, .afterAfterFrameset: startInFrameset(tag)
        case .afterBody, .afterAfterBody:
            mode = .inBody
            startInBody(tag)
        case .inBody, .text: startInBody(tag)
        }
    }

    mutating func endTag(_ tag: Tag) {
        if mode == .text { return endText() }
        if isForeign(currentTag), foreignEndTag(tag) { return }
        htmlEndTag(tag)
    }

    mutating func htmlEndTag(_ tag: Tag) {
        switch mode {
        case .initial, .beforeHTML, .beforeHead, .inHead, .afterHead: endAroundHead(tag)
        case .inHeadNoscript: endInHeadNoscript(tag)
        case .inTable: endInTable(tag)
        case .inCaption: endInCaption(tag)
        case .inColumnGroup: endInColumns(tag)
        case .inTableBody: endInTableBody(tag)
        case .inRow: endInRow(tag)
        case .inCell: endInCell(tag)
        case .inSelect: endInSelect(tag)
        case .inSelectInTable: endInSelectInTable(tag)
        case .inTemplate: if tag == .template { endTemplate() }
        case .inFrameset, .afterFrameset, .afterAfterFrameset: endInFrameset(tag)
        case .afterBody, .afterAfterBody:
            if tag == .html { return mode = .afterAfterBody }
            mode = .inBody
            endInBody(tag)
        case .inBody, .text: endInBody(tag)
        }
    }

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

    private mutating func startHTML() {
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

    private mutating func startBeforeHead(_ tag: Tag) {
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

    private mutating func startInHead(_ tag: Tag) {
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

    private mutating func endText() {
        pop()
        mode = originalMode
    }

    private mutating func startInHeadNoscript(_ tag: Tag) {
        switch tag {
        case .basefont, .bgsound, .link, .meta, .noframes, .style: startHeadMatter(tag)
        case .head, .noscript: break
        default:
            pop()
            mode = .inHead
            htmlStartTag(tag)
        }
    }

    private mutating func endInHeadNoscript(_ tag: Tag) {
        guard tag == .noscript || tag == .br else { return }
        pop()
        mode = .inHead
        if tag == .br { htmlEndTag(tag) }
    }

    private mutating func endAroundHead(_ tag: Tag) {
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

    private mutating func startAfterHead(_ tag: Tag) {
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

    // MARK: Templates

    mutating func startTemplate() {
        let depth = stack.count
        let template = insertFromToken(.template)
        guard stack.count > depth else { return }
        tree.insert(tree.make(Growth.Node(kind: .content)), under: template)
        formatting.append(Self.marker)
        framesetIsAllowed = false
        mode = .inTemplate
        templateModes.append(.inTemplate)
    }

    mutating func endTemplate() {
        guard isOpen(.template) else { return }
        generateAllImpliedEnds()
        popUntil(.template)
        clearFormattingToMarker()
        _ = templateModes.popLast()
        resetMode()
    }

    private mutating func startInTemplate(_ tag: Tag) {
        if isHeadMatter(tag) { return startHeadMatter(tag) }
        let next: Mode
        switch tag {
        case .caption, .colgroup, .tbody, .tfoot, .thead: next = .inTable
        case .col: next = .inColumnGroup
        case .tr: next = .inTableBody
        case .td, .th: next = .inRow
        default: next = .inBody
        }
        _ = templateModes.popLast()
        templateModes.append(next)
        mode = next
        htmlStartTag(tag)
    }

    /// Resets the insertion mode appropriately (13.2.4.1).
    mutating func resetMode() {
        for (place, node) in stack.enumerated().reversed() {
            if let found = modeInside(tag(node), isRoot: place == 0, below: stack[..<place]) {
                return mode = found
            }
        }
        mode = .inBody
    }

    private func modeInside(_ tag: Tag, isRoot: Bool, below: ArraySlice<Int32>) -> Mode? {
        switch tag {
        case .select: below.contains { self.tag($0) == .table } ? .inSelectInTable : .inSelect
        case .td, .th: isRoot ? nil : .inCell
        case .tr: .inRow
        case .tbody, .thead, .tfoot: .inTableBody
        case .caption: .inCaption
        case .colgroup: .inColumnGroup
        case .table: .inTable
        case .template: templateModes.last ?? .inTemplate
        case .head: isRoot ? nil : .inHead
        case .body: .inBody
        case .frameset: .inFrameset
        case .html: head < 0 ? .beforeHead : .afterHead
        default: nil
        }
    }

    // MARK: Framesets

    private mutating func startInFrameset(_ tag: Tag) {
        switch tag {
        case .frameset where mode == .inFrameset: insertFromToken(tag)
        case .frame where mode == .inFrameset: insertVoid(tag)
        case .noframes: startHeadMatter(tag)
        default: break
        }
    }

    private mutating func endInFrameset(_ tag: Tag) {
        if tag == .frameset, mode == .inFrameset {
            pop()
            if currentTag != .frameset { mode = .afterFrameset }
        } else if tag == .html, mode == .afterFrameset {
            mode = .afterAfterFrameset
        }
    }
}
