internal import Text

/// Tags in tables (HTML Standard, 13.2.6.4.9 to 13.2.6.4.15).
extension TreeBuilder {
    mutating func startInTable(_ tag: Tag) {
        switch tag {
        case .caption:
            clearStack(to: .table)
            insertMarked(tag)
            mode = .inCaption
        case .colgroup:
            clearStack(to: .table)
            insertFromToken(tag)
            mode = .inColumnGroup
        case .col:
            clearStack(to: .table)
            insertElement(.colgroup)
            mode = .inColumnGroup
            htmlStartTag(tag)
        case .tbody, .tfoot, .thead:
            clearStack(to: .table)
            insertFromToken(tag)
            mode = .inTableBody
        case .td, .th, .tr:
            clearStack(to: .table)
            insertElement(.tbody)
            mode = .inTableBody
            htmlStartTag(tag)
        case .table:
            guard isInTableScope({ $0 == .table }) else { return }
            popUntil(.table)
            resetMode()
            htmlStartTag(tag)
        case .style, .script, .template: startHeadMatter(tag)
        case .input where isHiddenInput: insertVoid(tag)
        case .form: startFormInTable()
        default: startFostered(tag)
        }
    }

    private mutating func startFostered(_ tag: Tag) {
        isFosterParenting = true
        startInBody(tag)
        isFosterParenting = false
    }

    private var isHiddenInput: Bool {
        tokens.attributes.contains {
            tokens.source[$0.name].map(\.lowercased).elementsEqual("type".utf8)
                && tokens.source[$0.value].map(\.lowercased).elementsEqual("hidden".utf8)
        }
    }

    private mutating func startFormInTable() {
        guard form < 0, !isOpen(.template) else { return }
        form = insertFromToken(.form)
        if current == form { stack.removeLast() }
    }

    private mutating func clearStack(to tags: Tag...) {
        popWhile { !tags.contains($0) && $0 != .template && $0 != .html }
    }

    mutating func endInTable(_ tag: Tag) {
        switch tag {
        case .table:
            guard isInTableScope({ $0 == .table }) else { return }
            popUntil(.table)
            resetMode()
        case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: break
        case .template: endTemplate()
        default:
            isFosterParenting = true
            endInBody(tag)
            isFosterParenting = false
        }
    }

    // MARK: Captions and columns

    private mutating func closeCaption() -> Bool {
        guard isInTableScope({ $0 == .caption }) else { return false }
        generateImpliedEnds()
        popUntil(.caption)
        clearFormattingToMarker()
        mode = .inTable
        return true
    }

    mutating func startInCaption(_ tag: Tag) {
        switch tag {
        case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr:
            if closeCaption() { htmlStartTag(tag) }
        default: startInBody(tag)
        }
    }

    mutating func endInCaption(_ tag: Tag) {
        switch tag {
        case .caption: _ = closeCaption()
        case .table: if closeCaption() { htmlEndTag(tag) }
        case .body, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: break
        default: endInBody(tag)
        }
    }

    mutating func startInColumns(_ tag: Tag) {
        switch tag {
        case .col: insertVoid(tag)
        case .template: startHeadMatter(tag)
        default:
            guard currentTag == .colgroup else { return }
            pop()
            mode = .inTable
            htmlStartTag(tag)
        }
    }

    mutating func endInColumns(_ tag: Tag) {
        switch tag {
        case .col: break
        case .template: endTemplate()
        default:
            guard currentTag == .colgroup else { return }
            pop()
            mode = .inTable
            if tag != .colgroup { htmlEndTag(tag) }
        }
    }

    // MARK: Rows and cells

    mutating func startInTableBody(_ tag: Tag) {
        switch tag {
        case .tr:
            clearStack(to: .tbody, .tfoot, .thead)
            insertFromToken(tag)
            mode = .inRow
        case .td, .th:
            clearStack(to: .tbody, .tfoot, .thead)
            insertElement(.tr)
            mode = .inRow
            htmlStartTag(tag)
        case .caption, .col, .colgroup, .tbody, .tfoot, .thead: if closeTableBody() { htmlStartTag(tag) }
        default: startInTable(tag)
        }
    }

    private func isTableBody(_ tag: Tag) -> Bool { tag == .tbody || tag == .tfoot || tag == .thead }

    private mutating func closeTableBody() -> Bool {
        guard isInTableScope(isTableBody) else { return false }
        clearStack(to: .tbody, .tfoot, .thead)
        pop()
        mode = .inTable
        return true
    }

    mutating func endInTableBody(_ tag: Tag) {
        switch tag {
        case .tbody, .tfoot, .thead: if isInTableScope({ $0 == tag }) { _ = closeTableBody() }
        case .table: if closeTableBody() { htmlEndTag(tag) }
        case .body, .caption, .col, .colgroup, .html, .td, .th, .tr: break
        default: endInTable(tag)
        }
    }

    mutating func startInRow(_ tag: Tag) {
        switch tag {
        case .td, .th:
            clearStack(to: .tr)
            insertMarked(tag)
            mode = .inCell
        case .caption, .col, .colgroup, .tbody, .tfoot, .thead, .tr: if closeRow() { htmlStartTag(tag) }
        default: startInTable(tag)
        }
    }

    private mutating func closeRow() -> Bool {
        guard isInTableScope({ $0 == .tr }) else { return false }
        clearStack(to: .tr)
        pop()
        mode = .inTableBody
        return true
    }

    mutating func endInRow(_ tag: Tag) {
        switch tag {
        case .tr: _ = closeRow()
        case .table: if closeRow() { htmlEndTag(tag) }
        case .tbody, .tfoot, .thead: if isInTableScope({ $0 == tag }), closeRow() { htmlEndTag(tag) }
        case .body, .caption, .col, .colgroup, .html, .td, .th: break
        default: endInTable(tag)
        }
    }

    private mutating func closeCell() -> Bool {
        guard isInTableScope({ $0 == .td || $0 == .th }) else { return false }
        generateImpliedEnds()
        popUntil { $0 == .td || $0 == .th }
        clearFormattingToMarker()
        mode = .inRow
        return true
    }

    mutating func startInCell(_ tag: Tag) {
        switch tag {
        case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr:
            if closeCell() { htmlStartTag(tag) }
        default: startInBody(tag)
        }
    }

    mutating func endInCell(_ tag: Tag) {
        switch tag {
        case .td, .th: if isInTableScope({ $0 == tag }) { _ = closeCell() }
        case .body, .caption, .col, .colgroup, .html: break
        case .table, .tbody, .tfoot, .thead, .tr:
            if isInTableScope({ $0 == tag }), closeCell() { htmlEndTag(tag) }
        default: endInBody(tag)
        }
    }
}
