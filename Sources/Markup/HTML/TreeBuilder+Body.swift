/// Tags in the body (HTML Standard, 13.2.6.4.7).
extension TreeBuilder {
    mutating func startInBody(_ tag: Tag) {
        if isHeadMatter(tag) { return startHeadMatter(tag) }
        if tag.isFormatting { return startFormatting(tag) }
        switch tag {
        case .body: startSecondBody()
        case .frameset: startLateFrameset()
        case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
            .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .p, .search, .section,
            .summary,
            .ul:
            startBlock(tag)
        case .h1, .h2, .h3, .h4, .h5, .h6: startHeading(tag)
        case .pre, .listing: startPreformatted(tag)
        case .form: startForm()
        case .li: startListItem(tag) { $0 == .li }
        case .dd, .dt: startListItem(tag) { $0 == .dd || $0 == .dt }
        case .plaintext:
            startBlock(tag)
            tokens.readText(as: .plainText)
        case .button: startButton()
        case .applet, .marquee, .object: startObject(tag)
        case .table: startTable()
        case .hr: startRule()
        case .textarea: startTextArea()
        case .xmp, .iframe, .noembed: startRawInBody(tag)
        case .select: startSelect()
        case .optgroup, .option: startOption(tag)
        case .rb, .rtc, .rp, .rt: startRuby(tag)
        case .math, .svg: startForeignRoot(tag)
        case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr: break
        case .image: startVoidInline(.img)
        default: if tag.isVoid { startVoidInBody(tag) } else { startInline(tag) }
        }
    }

    private mutating func startSecondBody() {
        guard stack.count > 1, self.tag(stack[1]) == .body, !isOpen(.template) else { return }
        framesetIsAllowed = false
        addAttributes(to: stack[1])
    }

    private mutating func startLateFrameset() {
        guard framesetIsAllowed, stack.count > 1, self.tag(stack[1]) == .body else { return }
        tree.detach(stack[1])
        stack = [stack[0]]
        insertFromToken(.frameset)
        mode = .inFrameset
    }

    private mutating func startBlock(_ tag: Tag) {
        closeParagraphInScope()
        insertFromToken(tag)
    }

    private mutating func startHeading(_ tag: Tag) {
        closeParagraphInScope()
        if currentTag.isHeading { pop() }
        insertFromToken(tag)
    }

    private mutating func startPreformatted(_ tag: Tag) {
        startBlock(tag)
        ignoresLineFeed = true
        framesetIsAllowed = false
    }

    private mutating func startForm() {
        let isInTemplate = isOpen(.template)
        guard form < 0 || isInTemplate else { return }
        closeParagraphInScope()
        let element = insertFromToken(.form)
        if !isInTemplate { form = element }
    }

    private mutating func startListItem(_ tag: Tag, closing isItem: (Tag) -> Bool) {
        framesetIsAllowed = false
        for node in stack.reversed() {
            let open = self.tag(node)
            if isItem(open) {
                generateImpliedEnds(except: open)
                popUntil(open)
                break
            }
            if open.isSpecial, open != .address, open != .div, open != .p { break }
        }
        startBlock(tag)
    }

    private mutating func startButton() {
        if isInScope(.button) {
            generateImpliedEnds()
            popUntil(.button)
        }
        reconstructFormatting()
        insertFromToken(.button)
        framesetIsAllowed = false
    }

    private mutating func startObject(_ tag: Tag) {
        reconstructFormatting()
        insertMarked(tag)
        framesetIsAllowed = false
    }

    private mutating func startTable() {
        if !isQuirky { closeParagraphInScope() }
        insertFromToken(.table)
        framesetIsAllowed = false
        mode = .inTable
    }

    private mutating func startRule() {
        closeParagraphInScope()
        insertVoid(.hr)
        framesetIsAllowed = false
    }

    private mutating func startTextArea() {
        startRaw(.textarea, .rcdata)
        ignoresLineFeed = true
        framesetIsAllowed = false
    }

    private mutating func startRawInBody(_ tag: Tag) {
        if tag == .xmp {
            closeParagraphInScope()
            reconstructFormatting()
        }
        framesetIsAllowed = false
        startRaw(tag, .rawText)
    }

    private mutating func startSelect() {
        reconstructFormatting()
        insertFromToken(.select)
        framesetIsAllowed = false
        switch mode {
        case .inTable, .inCaption, .inTableBody, .inRow, .inCell: mode = .inSelectInTable
        default: mode = .inSelect
        }
    }

    private mutating func startOption(_ tag: Tag) {
        if currentTag == .option { pop() }
        startInline(tag)
    }

    private mutating func startRuby(_ tag: Tag) {
        if isInScope(.ruby) { generateImpliedEnds(except: tag == .rp || tag == .rt ? .rtc : .unknown) }
        insertFromToken(tag)
    }

    private mutating func startVoidInBody(_ tag: Tag) {
        switch tag {
        case .param, .source, .track: insertVoid(tag)
        default: startVoidInline(tag)
        }
    }

    private mutating func startVoidInline(_ tag: Tag) {
        reconstructFormatting()
        insertVoid(tag)
        framesetIsAllowed = false
    }

    private mutating func startInline(_ tag: Tag) {
        reconstructFormatting()
        insertFromToken(tag)
    }

    // MARK: End tags

    mutating func endInBody(_ tag: Tag) {
        if tag.isFormatting { return adoptionAgency(tag) }
        switch tag {
        case .template: endTemplate()
        case .body, .html: endBody(tag)
        case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .dir, .div, .dl,
            .fieldset, .figcaption, .figure, .footer, .header, .hgroup, .listing, .main, .menu, .nav, .ol,
            .pre,
            .search, .section, .summary, .ul:
            endBlock(tag)
        case .form: endForm()
        case .p: endParagraph()
        case .li: if isInListScope(.li) { endItem(.li) }
        case .dd, .dt: if isInScope(tag) { endItem(tag) }
        case .h1, .h2, .h3, .h4, .h5, .h6: endHeading()
        case .applet, .marquee, .object: endObject(tag)
        case .br: endBreak()
        default: endInline(tag)
        }
    }

    private mutating func endBody(_ tag: Tag) {
        guard isInScope(.body) else { return }
        mode = tag == .html ? .afterAfterBody : .afterBody
    }

    private mutating func endBlock(_ tag: Tag) {
        guard isInScope(tag) else { return }
        generateImpliedEnds()
        popUntil(tag)
    }

    private mutating func endForm() {
        if isOpen(.template) { return endBlock(.form) }
        let open = form
        form = -1
        guard open >= 0, let place = stack.lastIndex(of: open), isInScope(.form) else { return }
        generateImpliedEnds()
        if place < stack.count { stack.remove(at: place) }
    }

    private mutating func endParagraph() {
        if !isInButtonScope(.p) { _ = insertElement(.p) }
        closeParagraph()
    }

    private mutating func endItem(_ tag: Tag) {
        generateImpliedEnds(except: tag)
        popUntil(tag)
    }

    private mutating func endHeading() {
        guard isInScope({ $0.isHeading }) else { return }
        generateImpliedEnds()
        popUntil { $0.isHeading }
    }

    private mutating func endObject(_ tag: Tag) {
        guard isInScope(tag) else { return }
        endBlock(tag)
        clearFormattingToMarker()
    }

    /// `</br>` is `<br>`.
    private mutating func endBreak() {
        reconstructFormatting()
        let element = makeElement(.br, attributes: (0, 0))
        let place = insertionPlace(for: current)
        tree.insert(element, under: place.parent, before: place.before)
        framesetIsAllowed = false
    }

    /// Any other end tag closes its element if no special element stands between.
    mutating func endInline(_ tag: Tag) {
        let name =
            tag == .unknown ? tree.names.findLowering(tokens.source, in: tokens.range) : Int32(tag.rawValue)
        guard let name else { return }
        for (place, node) in stack.enumerated().reversed() where place > 0 {
            let open = tree.nodes[Int(node)]
            if open.namespace == .html, open.name == name {
                generateImpliedEnds(except: tag)
                if place < stack.count { stack.removeSubrange(place...) }
                return
            }
            if open.tag.isSpecial { return }
        }
    }
}
