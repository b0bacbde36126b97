/// Start and end tags by insertion mode (HTML Standard, 13.2.6).
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
        if currentTag.isForeign, foreignEndTag(tag) { return }
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
}
