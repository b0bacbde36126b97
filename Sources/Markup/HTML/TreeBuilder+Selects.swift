/// Tags in selects (HTML Standard, 13.2.6.4.16 and 13.2.6.4.17, as they stood before selects took any content).
extension TreeBuilder {
    mutating func startInSelect(_ tag: Tag) {
        switch tag {
        case .option, .optgroup, .hr:
            if currentTag == .option { pop() }
            if tag != .option, currentTag == .optgroup { pop() }
            if tag == .hr { insertVoid(tag) } else { insertFromToken(tag) }
        case .select: _ = closeSelect()
        case .input, .keygen, .textarea: if closeSelect() { htmlStartTag(tag) }
        case .script, .template: startHeadMatter(tag)
        default: break
        }
    }

    private mutating func closeSelect() -> Bool {
        guard isInSelectScope(.select) else { return false }
        popUntil(.select)
        resetMode()
        return true
    }

    mutating func endInSelect(_ tag: Tag) {
        switch tag {
        case .optgroup: endOptionGroup()
        case .option: if currentTag == .option { pop() }
        case .select: _ = closeSelect()
        case .template: endTemplate()
        default: break
        }
    }

    private mutating func endOptionGroup() {
        let isInside = currentTag == .option && stack.count > 1 && tag(stack[stack.count - 2]) == .optgroup
        if isInside { pop() }
        if currentTag == .optgroup { pop() }
    }

    private func isTablePart(_ tag: Tag) -> Bool {
        switch tag {
        case .caption, .table, .tbody, .tfoot, .thead, .tr, .td, .th: true
        default: false
        }
    }

    mutating func startInSelectInTable(_ tag: Tag) {
        guard isTablePart(tag) else { return startInSelect(tag) }
        popUntil(.select)
        resetMode()
        htmlStartTag(tag)
    }

    mutating func endInSelectInTable(_ tag: Tag) {
        guard isTablePart(tag) else { return endInSelect(tag) }
        guard isInTableScope({ $0 == tag }) else { return }
        popUntil(.select)
        resetMode()
        htmlEndTag(tag)
    }
}
