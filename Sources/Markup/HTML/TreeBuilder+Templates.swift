/// Templates, framesets, and the mode that the open elements ask for (HTML Standard, 13.2.4.1, 13.2.6.4.18 and on).
extension TreeBuilder {
    // MARK: Templates

    mutating func startTemplate() {
        let depth = stack.count
        let template = insertFromToken(.template)
        guard stack.count > depth else { return }
        tree.insert(tree.make(TreeArena.Node(kind: .content)), under: template)
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

    mutating func startInTemplate(_ tag: Tag) {
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

    mutating func startInFrameset(_ tag: Tag) {
        switch tag {
        case .frameset where mode == .inFrameset: insertFromToken(tag)
        case .frame where mode == .inFrameset: insertVoid(tag)
        case .noframes: startHeadMatter(tag)
        default: break
        }
    }

    mutating func endInFrameset(_ tag: Tag) {
        if tag == .frameset, mode == .inFrameset {
            pop()
            if currentTag != .frameset { mode = .afterFrameset }
        } else if tag == .html, mode == .afterFrameset {
            mode = .afterAfterFrameset
        }
    }
}
