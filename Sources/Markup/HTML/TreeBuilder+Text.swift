internal import Text

/// Text, comments and doctypes in every insertion mode.
extension TreeBuilder {
    mutating func text() {
        var range = tokens.range
        if ignoresLineFeed, tokens.source[range.lowerBound] == 0x0A {
            range = (range.lowerBound + 1)..<range.upperBound
        }
        ignoresLineFeed = false
        guard !range.isEmpty else { return }
        if isForeignContent(for: .text) { return insertForeignText(range) }
        text(range)
    }

    private mutating func text(_ range: Range<Int>) {
        switch mode {
        case .initial, .beforeHTML, .beforeHead: textBeforeHead(range)
        case .inHead, .inHeadNoscript, .afterHead: textAroundHead(range)
        case .text: insertWithNulls(range, replacing: true)
        case .inTable, .inTableBody, .inRow: textInTable(range)
        case .inColumnGroup: textInColumns(range)
        case .afterBody, .afterAfterBody: textAfterBody(range)
        case .inFrameset, .afterFrameset, .afterAfterFrameset: break
        case .inBody, .inCaption, .inCell, .inTemplate, .inSelect, .inSelectInTable: textInBody(range)
        }
    }

    mutating func textInBody(_ range: Range<Int>) {
        if mode != .inSelect && mode != .inSelectInTable { reconstructFormatting() }
        insertWithNulls(range, replacing: false)
        if framesetIsAllowed, !isBlank(range) { framesetIsAllowed = false }
    }

    func isBlank(_ range: Range<Int>) -> Bool {
        tokens.source[range].allSatisfy { $0.isBlank || $0 == 0 }
    }

    /// U+0000 is dropped from text and replaced in raw text.
    mutating func insertWithNulls(_ range: Range<Int>, replacing: Bool) {
        var from = range.lowerBound
        while let null = tokens.source.place(of: 0, in: from..<range.upperBound) {
            insertText(from..<null, hasReferences: tokens.hasReferences)
            if replacing { insertReplacement() }
            from = null + 1
        }
        insertText(from..<range.upperBound, hasReferences: tokens.hasReferences)
    }

    private mutating func insertReplacement() {
        let place = insertionPlace(for: current)
        let growing = tree.growingText(under: place.parent, before: place.before)
        let start = Int32(tree.text.count)
        tree.text.append(scalar: 0xFFFD)
        if let growing {
            tree.nodes[Int(growing)].count += 3
        } else {
            let node = tree.make(TreeArena.Node(kind: .text, start: start, count: 3))
            tree.insert(node, under: place.parent, before: place.before)
        }
    }

    func leadingBlanks(_ range: Range<Int>) -> Range<Int> {
        range.lowerBound..<(tokens.source[range].firstIndex { !$0.isBlank } ?? range.upperBound)
    }

    private mutating func textBeforeHead(_ range: Range<Int>) {
        let rest = leadingBlanks(range).upperBound..<range.upperBound
        guard !rest.isEmpty else { return }
        if mode == .initial { isQuirky = true }
        openBody()
        text(rest)
    }

    private mutating func textAroundHead(_ range: Range<Int>) {
        let blanks = leadingBlanks(range)
        insertText(blanks, hasReferences: false)
        guard blanks.count < range.count else { return }
        openBody()
        text(blanks.upperBound..<range.upperBound)
    }

    /// Text in a table outside of cells: blanks stay, everything else stands before the table.
    private mutating func textInTable(_ range: Range<Int>) {
        if isBlank(range), isTablePart(currentTag) { return insertWithNulls(range, replacing: false) }
        isFosterParenting = true
        textInBody(range)
        isFosterParenting = false
    }

    private func isTablePart(_ tag: Tag) -> Bool {
        switch tag {
        case .table, .tbody, .template, .tfoot, .thead, .tr: true
        default: false
        }
    }

    private mutating func textInColumns(_ range: Range<Int>) {
        let blanks = leadingBlanks(range)
        insertText(blanks, hasReferences: false)
        guard blanks.count < range.count, currentTag == .colgroup else { return }
        pop()
        mode = .inTable
        text(blanks.upperBound..<range.upperBound)
    }

    private mutating func textAfterBody(_ range: Range<Int>) {
        if isBlank(range) { return textInBody(range) }
        mode = .inBody
        textInBody(range)
    }

    mutating func comment() {
        if isForeignContent(for: .comment) { return insertComment() }
        switch mode {
        case .initial, .beforeHTML, .afterAfterBody, .afterAfterFrameset: insertComment(under: 0)
        case .afterBody: insertComment(under: stack.first ?? 0)
        default: insertComment()
        }
    }

    mutating func doctype() {
        guard mode == .initial else { return }
        mode = .beforeHTML
        let text = String(decoding: tokens.source[tokens.range].map(\.lowercased), as: UTF8.self)
        let words = text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" })
        isQuirky = words.first != "html" || isOldDoctype(text)
    }

    /// The public identifiers that mean quirks mode (13.2.6.4.1), as far as the web still has them.
    private func isOldDoctype(_ text: String) -> Bool {
        let old = [
            "-//ietf//", "-//w3o//", "-//w3c//dtd html 3", "-//w3c//dtd html 4.0 transitional//en\"",
            "-//netscape",
        ]
        if old.contains(where: text.contains) { return true }
        let loose =
            text.contains("-//w3c//dtd html 4.01 transitional//")
            || text.contains("-//w3c//dtd html 4.01 frameset//")
        return loose && !text.contains("http://www.w3.org/")
    }
}
