/// Bold that crosses paragraphs: the list of active formatting elements and the adoption agency (13.2.4.3, 13.2.6.4.7).
extension TreeBuilder {
    mutating func startFormatting(_ tag: Tag) {
        if tag == .a, let open = openFormatting(.a) {
            adoptionAgency(.a)
            formatting.removeAll { $0 == open }
            stack.removeAll { $0 == open }
        }
        reconstructFormatting()
        if tag == .nobr, isInScope(.nobr) {
            adoptionAgency(.nobr)
            reconstructFormatting()
        }
        addFormatting(insertFromToken(tag))
    }

    /// Opens an element that formatting does not reach into; no marker without its element, or they would pile up.
    mutating func insertMarked(_ tag: Tag) {
        let depth = stack.count
        insertFromToken(tag)
        if stack.count > depth { formatting.append(Self.marker) }
        // Flattened tables leave markers behind.
        if formatting.count > limits.depth + Self.formattingLimit { formatting.removeFirst() }
    }

    private func openFormatting(_ tag: Tag) -> Int32? {
        for node in formatting.reversed() {
            if node == Self.marker { return nil }
            if self.tag(node) == tag { return node }
        }
        return nil
    }

    /// Adds to the list: at most three alike since the last marker ("Noah's Ark"), and a bound on all.
    private mutating func addFormatting(_ element: Int32) {
        var alike: [Int] = []
        for (place, node) in formatting.enumerated().reversed() {
            if node == Self.marker { break }
            if isAlike(node, to: element) { alike.append(place) }
        }
        if alike.count >= 3, let earliest = alike.last { formatting.remove(at: earliest) }
        formatting.append(element)
        if formatting.count > Self.formattingLimit,
            let oldest = formatting.firstIndex(where: { $0 != Self.marker })
        {
            formatting.remove(at: oldest)
        }
    }

    private func isAlike(_ one: Int32, to other: Int32) -> Bool {
        let a = tree.nodes[Int(one)]
        let b = tree.nodes[Int(other)]
        guard a.name == b.name, a.count == b.count else { return false }
        let others = tree.attributes[Int(b.start)..<Int(b.start + b.count)]
        return tree.attributes[Int(a.start)..<Int(a.start + a.count)].allSatisfy { attribute in
            others.contains { $0.name == attribute.name && isSameValue($0, as: attribute) }
        }
    }

    private func isSameValue(_ a: Attribute, as b: Attribute) -> Bool {
        tree.values[Int(a.start)..<Int(a.start + a.count)]
            .elementsEqual(tree.values[Int(b.start)..<Int(b.start + b.count)])
    }

    mutating func clearFormattingToMarker() {
        while let last = formatting.popLast(), last != Self.marker {}
    }

    mutating func reconstructFormatting() {
        guard let last = formatting.last, last != Self.marker, !stack.contains(last) else { return }
        var place = formatting.count - 1
        while place > 0, formatting[place - 1] != Self.marker, !stack.contains(formatting[place - 1]) {
            place -= 1
        }
        while place < formatting.count {
            let old = tree.nodes[Int(formatting[place])]
            formatting[place] = insertElement(old.tag, attributes: (old.start, old.count), name: old.name)
            place += 1
        }
    }

    mutating func adoptionAgency(_ tag: Tag) {
        if currentTag == tag, !formatting.contains(current) { return pop() }
        for _ in 0..<8 {
            guard let element = openFormatting(tag) else { return endInline(tag) }
            guard let place = stack.lastIndex(of: element) else {
                return formatting.removeAll { $0 == element }
            }
            guard isNodeInScope(element) else { return }
            guard let block = stack[(place + 1)...].first(where: { self.tag($0).isSpecial }) else {
                stack.removeSubrange(place...)
                formatting.removeAll { $0 == element }
                return
            }
            adopt(element, at: place, furthestBlock: block)
        }
    }

    private func isNodeInScope(_ wanted: Int32) -> Bool {
        for node in stack.reversed() {
            if node == wanted { return true }
            if tag(node).endsScope { return false }
        }
        return false
    }

    /// One turn of the agency's outer loop, from "let common ancestor be…".
    private mutating func adopt(_ element: Int32, at place: Int, furthestBlock block: Int32) {
        let ancestor = stack[max(place - 1, 0)]
        var bookmark = formatting.firstIndex(of: element) ?? 0
        let last = liftNodes(between: element, and: block, &bookmark)
        tree.detach(last)
        let wasFostering = isFosterParenting
        isFosterParenting = true
        let target = insertionPlace(for: ancestor)
        isFosterParenting = wasFostering
        tree.insert(last, under: target.parent, before: target.before)
        let clone = clone(element)
        tree.moveChildren(of: block, to: clone)
        tree.insert(clone, under: block)
        replace(element, with: clone, at: bookmark, after: block)
    }

    /// The agency's inner loop: clones what stands between the element and the block; returns the last node.
    private mutating func liftNodes(between element: Int32, and block: Int32, _ bookmark: inout Int) -> Int32
    {
        var last = block
        var index = stack.lastIndex(of: block) ?? 0
        var count = 0
        while index > 0 {
            index -= 1
            let node = stack[index]
            if node == element { break }
            count += 1
            var listed = formatting.firstIndex(of: node)
            if count > 3, let place = listed {
                formatting.remove(at: place)
                if place < bookmark { bookmark -= 1 }
                listed = nil
            }
            guard let listed else {
                stack.remove(at: index)
                continue
            }
            let clone = clone(node)
            formatting[listed] = clone
            stack[index] = clone
            if last == block { bookmark = listed + 1 }
            tree.detach(last)
            tree.insert(last, under: clone)
            last = clone
        }
        return last
    }

    private mutating func clone(_ node: Int32) -> Int32 {
        let old = tree.nodes[Int(node)]
        return makeElement(
            old.tag, attributes: (old.start, old.count), namespace: old.namespace, name: old.name)
    }

    private mutating func replace(_ element: Int32, with clone: Int32, at bookmark: Int, after block: Int32) {
        var target = bookmark
        if let old = formatting.firstIndex(of: element) {
            formatting.remove(at: old)
            if old < target { target -= 1 }
        }
        formatting.insert(clone, at: min(target, formatting.count))
        stack.removeAll { $0 == element }
        if let place = stack.lastIndex(of: block) { stack.insert(clone, at: place + 1) }
    }
}
