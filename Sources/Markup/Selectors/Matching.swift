/// One evaluation of a bound selector over a tree, with what it has found out so far.
final class Matching {
    let tree: Tree
    /// The element that `:scope` means; nil for the root.
    let scope: Int32?
    /// Places among siblings of the same name, from both ends; filled for one parent at a time.
    private var typePositions: [Int32: (fromStart: Int, fromEnd: Int)] = [:]
    private var filteredPositions: [Int: [Int32: (fromStart: Int, fromEnd: Int)]] = [:]
    private var filteredParents: [Int: Set<Int32>] = [:]
    /// For `:has()` with one compound: every element that matches it, in document order.
    private var hasLists: [Int: [Int32]] = [:]

    init(tree: Tree, scope: Int32?) {
        self.tree = tree
        self.scope = scope
    }

    func matches(_ list: SelectorList, _ node: Int32) -> Bool {
        for alternative in list.alternatives where matches(alternative, node, anchor: nil) { return true }
        return false
    }

    // MARK: Combinators

    /// The way in which a failure to the left lets the search go on, so that it never tries a place twice.
    private enum Outcome { case matched, nextSibling, nextAncestor, never }

    private func matches(_ complex: ComplexSelector, _ node: Int32, anchor: Int32?) -> Bool {
        matches(complex, at: 0, node, anchor: anchor) == .matched
    }

    private func matches(_ complex: ComplexSelector, at place: Int, _ node: Int32, anchor: Int32?) -> Outcome
    {
        guard matchesCompound(complex.compounds[place], on: node) else { return .nextSibling }
        guard place < complex.combinators.count else {
            guard let anchor else { return .matched }
            return isAnchored(node, to: anchor, by: complex.leading) ? .matched : .nextSibling
        }
        switch complex.combinators[place] {
        case .child, .descendant: return matchesAbove(complex, at: place, of: node, anchor: anchor)
        case .nextSibling, .laterSibling: return matchesBefore(complex, at: place, of: node, anchor: anchor)
        }
    }

    private func matchesAbove(_ complex: ComplexSelector, at place: Int, of node: Int32, anchor: Int32?)
        -> Outcome
    {
        var above = tree.parentElement(of: node)
        let isChild = complex.combinators[place] == .child
        while above >= 0 {
            let outcome = matches(complex, at: place + 1, above, anchor: anchor)
            if outcome == .matched || outcome == .never { return outcome }
            if isChild { return .nextAncestor }
            above = tree.parentElement(of: above)
        }
        return .never
    }

    private func matchesBefore(_ complex: ComplexSelector, at place: Int, of node: Int32, anchor: Int32?)
        -> Outcome
    {
        var before = tree.previousElement(before: node)
        let isNext = complex.combinators[place] == .nextSibling
        while before >= 0 {
            let outcome = matches(complex, at: place + 1, before, anchor: anchor)
            if outcome != .nextSibling { return outcome }
            if isNext { return .nextSibling }
            before = tree.previousElement(before: before)
        }
        return .nextAncestor
    }

    private func isAnchored(_ node: Int32, to anchor: Int32, by combinator: Combinator) -> Bool {
        switch combinator {
        case .descendant: node > anchor && node < tree.nodes[Int(anchor)].end
        case .child: tree.parentElement(of: node) == anchor
        case .nextSibling: tree.previousElement(before: node) == anchor
        case .laterSibling:
            node > anchor && tree.nodes[Int(node)].parent == tree.nodes[Int(anchor)].parent
        }
    }

    // MARK: Conditions

    private func matchesCompound(_ tests: [SelectorTest], on node: Int32) -> Bool {
        for test in tests where !matches(test, node) { return false }
        return true
    }

    private func matches(_ test: SelectorTest, _ node: Int32) -> Bool {
        switch test {
        case .type(let name): matchesType(name, of: node)
        case .id(let id): tree.value(of: node, named: tree.idID)?.elementsEqual(id) ?? false
        case .hasClass(let name):
            tree.value(of: node, named: tree.classID).map { containsWord(name, in: $0) } ?? false
        case .attribute(let test): matchesAttribute(test, of: node, in: tree)
        case .any(let list): matches(list, node)
        case .not(let list): !matches(list, node)
        case .has(let test): has(test, node)
        case .nth(let test): matchesNth(test, of: node)
        case .onlyChild: tree.nodes[Int(tree.nodes[Int(node)].parent)].elementCount == 1
        case .onlyOfType: position(of: node).fromStart == 1 && position(of: node).fromEnd == 1
        case .root: isRoot(node)
        case .empty: isEmpty(node)
        case .scope: scope.map { $0 == node } ?? isRoot(node)
        case .link, .checked, .disabled, .enabled, .required, .optional:
            matchesState(test, of: node, in: tree)
        case .contains(let text): contains(text, node)
        case .language(let languages): matchesLanguage(languages, of: node, in: tree)
        case .never: false
        }
    }

    private func isRoot(_ node: Int32) -> Bool { tree.nodes[Int(node)].parent == 0 }

    private func matchesType(_ name: SelectorName, of node: Int32) -> Bool {
        let found = tree.nodes[Int(node)]
        if tree.isXML { return found.name == name.writtenID || hasLocalName(name.written, of: found.name) }
        return found.name == (found.namespace == .html ? name.lowerID : name.writtenID)
    }

    /// `creator` matches `dc:creator` in XML, where no selector can declare the prefix.
    private func hasLocalName(_ wanted: String, of name: Int32) -> Bool {
        let written = tree.names.utf8(name)
        guard let colon = written.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return written[(colon + 1)...].elementsEqual(wanted.utf8)
    }

    private func isEmpty(_ node: Int32) -> Bool {
        var child = tree.firstChild(of: node)
        while child >= 0 {
            let found = tree.nodes[Int(child)]
            if found.kind == .element || (found.kind == .text && found.count > 0) { return false }
            child = tree.nextSibling(of: child)
        }
        return true
    }

    private func contains(_ text: [UInt8], _ node: Int32) -> Bool {
        let whole = Element(tree: tree, index: node).text
        return whole.utf8.count >= text.count && find(text, in: Array(whole.utf8)[...])
    }

    // MARK: :has()

    private func has(_ test: HasTest, _ node: Int32) -> Bool {
        for (place, alternative) in test.alternatives.enumerated() {
            if alternative.compounds.count == 1, alternative.leading == .descendant {
                if hasInside(alternative, of: node, key: test.serial << 16 | place) { return true }
            } else if hasAnchored(alternative, at: node) {
                return true
            }
        }
        return false
    }

    /// The list of all matches answers for every element by one search, so nesting costs nothing.
    private func hasInside(_ complex: ComplexSelector, of node: Int32, key: Int) -> Bool {
        let all: [Int32]
        if let known = hasLists[key] {
            all = known
        } else {
            let elements = ElementSequence(tree: tree, place: 0, end: Int32(tree.nodes.count))
            all = elements.map(\.index).filter { matchesCompound(complex.compounds[0], on: $0) }
            hasLists[key] = all
        }
        var low = 0
        var high = all.count
        while low < high {
            let middle = (low + high) / 2
            if all[middle] <= node { low = middle + 1 } else { high = middle }
        }
        return low < all.count && all[low] < tree.nodes[Int(node)].end
    }

    private func hasAnchored(_ complex: ComplexSelector, at node: Int32) -> Bool {
        let isInside = complex.leading == .child || complex.leading == .descendant
        if complex.compounds.count == 1 { return hasNeighbour(complex, of: node, isInside: isInside) }
        let parent = Int(tree.nodes[Int(node)].parent)
        let range =
            isInside
            ? (node + 1)..<tree.nodes[Int(node)].end : tree.nodes[Int(node)].end..<tree.nodes[parent].end
        return ElementSequence(tree: tree, place: range.lowerBound, end: range.upperBound).contains {
            matches(complex, $0.index, anchor: node)
        }
    }

    private func hasNeighbour(_ complex: ComplexSelector, of node: Int32, isInside: Bool) -> Bool {
        var next = isInside ? tree.firstChild(of: node) : tree.nextElement(after: node)
        while next >= 0 {
            if tree.isElement(next), matchesCompound(complex.compounds[0], on: next) { return true }
            if complex.leading == .nextSibling { return false }
            next = tree.nextElement(after: next)
        }
        return false
    }

    // MARK: Counting

    private func matchesNth(_ test: NthTest, of node: Int32) -> Bool {
        let place: Int
        if let list = test.of {
            guard matches(list, node) else { return false }
            let found = filteredPosition(of: node, test.serial, list)
            place = test.isFromEnd ? found.fromEnd : found.fromStart
        } else if test.isOfType {
            place = test.isFromEnd ? position(of: node).fromEnd : position(of: node).fromStart
        } else {
            let found = tree.nodes[Int(node)]
            let count = tree.nodes[Int(found.parent)].elementCount
            place = Int(test.isFromEnd ? count - found.position + 1 : found.position)
        }
        let distance = place - test.offset
        return test.step == 0 ? distance == 0 : distance % test.step == 0 && distance / test.step >= 0
    }

    private func position(of node: Int32) -> (fromStart: Int, fromEnd: Int) {
        if let known = typePositions[node] { return known }
        var seen: [Int32: [Int32]] = [:]
        forEachSibling(of: node) { seen[tree.nodes[Int($0)].name, default: []].append($0) }
        for alike in seen.values {
            for (place, one) in alike.enumerated() { typePositions[one] = (place + 1, alike.count - place) }
        }
        return typePositions[node] ?? (1, 1)
    }

    private func filteredPosition(of node: Int32, _ serial: Int, _ list: SelectorList) -> (
        fromStart: Int, fromEnd: Int
    ) {
        let parent = tree.nodes[Int(node)].parent
        if filteredParents[serial, default: []].insert(parent).inserted {
            var alike: [Int32] = []
            forEachSibling(of: node) { if matches(list, $0) { alike.append($0) } }
            for (place, one) in alike.enumerated() {
                filteredPositions[serial, default: [:]][one] = (place + 1, alike.count - place)
            }
        }
        return filteredPositions[serial]?[node] ?? (0, 0)
    }

    private func forEachSibling(of node: Int32, _ visit: (Int32) -> Void) {
        var next = tree.firstChild(of: tree.nodes[Int(node)].parent)
        while next >= 0 {
            if tree.isElement(next) { visit(next) }
            next = tree.nextSibling(of: next)
        }
    }
}
