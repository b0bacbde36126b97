/// The stack of open elements and what is in scope on it (HTML Standard, 13.2.4.2).
extension TreeBuilder {
    mutating func pop() { if stack.count > 1 { stack.removeLast() } }

    /// Closes elements up to and including the nearest `tag`; the root stays open.
    mutating func popUntil(_ wanted: (Tag) -> Bool) {
        while stack.count > 1 {
            let closed = currentTag
            stack.removeLast()
            if wanted(closed) { return }
        }
    }

    mutating func popUntil(_ tag: Tag) { popUntil { $0 == tag } }

    mutating func popWhile(_ isOpen: (Tag) -> Bool) {
        while stack.count > 1, isOpen(currentTag) { stack.removeLast() }
    }

    func isInScope(_ wanted: (Tag) -> Bool, alsoEnding: (Tag) -> Bool = { _ in false }) -> Bool {
        for node in stack.reversed() {
            let tag = tag(node)
            if wanted(tag) { return true }
            if tag.endsScope || alsoEnding(tag) { return false }
        }
        return false
    }

    func isInScope(_ tag: Tag) -> Bool { isInScope { $0 == tag } }
    func isInButtonScope(_ tag: Tag) -> Bool { isInScope({ $0 == tag }, alsoEnding: { $0 == .button }) }
    func isInListScope(_ tag: Tag) -> Bool {
        isInScope({ $0 == tag }, alsoEnding: { $0 == .ol || $0 == .ul })
    }

    func isInTableScope(_ wanted: (Tag) -> Bool) -> Bool {
        for node in stack.reversed() {
            let tag = tag(node)
            if wanted(tag) { return true }
            if tag == .html || tag == .table || tag == .template { return false }
        }
        return false
    }

    func isInSelectScope(_ wanted: Tag) -> Bool {
        for node in stack.reversed() {
            let tag = tag(node)
            if tag == wanted { return true }
            if tag != .optgroup && tag != .option { return false }
        }
        return false
    }

    func isOpen(_ wanted: Tag) -> Bool { stack.contains { tag($0) == wanted } }

    mutating func generateImpliedEnds(except tag: Tag = .unknown) {
        popWhile { $0.hasImpliedEnd && $0 != tag }
    }

    mutating func generateAllImpliedEnds() {
        popWhile {
            switch $0 {
            case .caption, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: true
            default: $0.hasImpliedEnd
            }
        }
    }

    mutating func closeParagraph() {
        generateImpliedEnds(except: .p)
        popUntil(.p)
    }

    mutating func closeParagraphInScope() { if isInButtonScope(.p) { closeParagraph() } }
}
