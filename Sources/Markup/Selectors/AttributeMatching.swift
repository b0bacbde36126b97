internal import Text

/// Attributes whose values HTML compares without case (HTML Standard, 4.16.2).
private let caselessAttributes: Set<String> = [
    "accept", "accept-charset", "align", "alink", "axis", "bgcolor", "charset", "checked", "clear",
    "codetype", "color",
    "compact", "declare", "defer", "dir", "direction", "disabled", "enctype", "face", "frame", "hreflang",
    "http-equiv", "lang", "language", "link", "media", "method", "multiple", "nohref", "noresize", "noshade",
    "nowrap",
    "readonly", "rel", "rev", "rules", "scope", "scrolling", "selected", "shape", "target", "text", "type",
    "valign",
    "valuetype", "vlink",
]

func matchesAttribute(_ test: AttributeTest, of node: Int32, in tree: Tree) -> Bool {
    let isHTML = !tree.isXML && tree.nodes[Int(node)].namespace == .html
    let name = isHTML ? test.name.lowerID : test.name.writtenID
    guard let value = tree.value(of: node, named: name) else { return false }
    if test.comparison == .exists { return true }
    let isCaseless: Bool
    switch test.matching {
    case .insensitive: isCaseless = true
    case .sensitive: isCaseless = false
    case .asLanguage: isCaseless = isHTML && caselessAttributes.contains(test.name.lower)
    }
    guard isCaseless else { return compare(value, by: test.comparison, to: test.value) }
    return compare(value.map(\.lowercased)[...], by: test.comparison, to: test.value.map(\.lowercased))
}

private func compare(_ value: ArraySlice<UInt8>, by comparison: AttributeTest.Operator, to wanted: [UInt8])
    -> Bool
{
    switch comparison {
    case .exists: true
    case .equals: value.elementsEqual(wanted)
    case .includes: !wanted.isEmpty && containsWord(wanted, in: value)
    case .dashMatch:
        value.starts(with: wanted)
            && (value.count == wanted.count || value.dropFirst(wanted.count).first == 0x2D)
    case .prefix: !wanted.isEmpty && value.starts(with: wanted)
    case .suffix: !wanted.isEmpty && value.suffix(wanted.count).elementsEqual(wanted)
    case .substring: !wanted.isEmpty && find(wanted, in: value)
    }
}

/// True when a word stands in a list with blanks between.
func containsWord(_ word: [UInt8], in list: ArraySlice<UInt8>) -> Bool {
    var place = list.startIndex
    while place < list.endIndex {
        while place < list.endIndex, list[place].isBlank { place += 1 }
        let start = place
        while place < list.endIndex, !list[place].isBlank { place += 1 }
        if place - start == word.count, place > start, list[start..<place].elementsEqual(word) { return true }
    }
    return false
}

func find(_ wanted: [UInt8], in text: ArraySlice<UInt8>) -> Bool {
    guard let first = wanted.first else { return true }
    var place = text.startIndex
    while place + wanted.count <= text.endIndex {
        if text[place] == first, text[place..<place + wanted.count].elementsEqual(wanted) { return true }
        place += 1
    }
    return false
}

// MARK: Language and states

func matchesLanguage(_ wanted: [[UInt8]], of node: Int32, in tree: Tree) -> Bool {
    let names = [tree.names.find("lang"), tree.names.find("xml:lang")].compactMap { $0 }
    var here = node
    while here >= 0 {
        if let value = names.lazy.compactMap({ tree.value(of: here, named: $0) }).first {
            let language = value.map(\.lowercased)[...]
            return wanted.contains { !language.isEmpty && compare(language, by: .dashMatch, to: $0) }
        }
        here = tree.parentElement(of: here)
    }
    return false
}

func matchesState(_ test: SelectorTest, of node: Int32, in tree: Tree) -> Bool {
    let element = Element(tree: tree, index: node)
    let tag = element.node.tag
    switch test {
    case .link: return (tag == .a || tag == .area) && element.attribute("href") != nil
    case .checked: return isChecked(element, tag: tag)
    case .disabled: return isControl(tag) && isDisabled(element, tag: tag)
    case .enabled: return isControl(tag) && !isDisabled(element, tag: tag)
    case .required: return isField(tag) && element.attribute("required") != nil
    case .optional: return isField(tag) && element.attribute("required") == nil
    default: return false
    }
}

private func isChecked(_ element: Element, tag: Tag) -> Bool {
    if tag == .option { return element.attribute("selected") != nil }
    let type = element.attribute("type")?.lowercased()
    return tag == .input && (type == "checkbox" || type == "radio") && element.attribute("checked") != nil
}

private func isField(_ tag: Tag) -> Bool { tag == .input || tag == .select || tag == .textarea }

private func isControl(_ tag: Tag) -> Bool {
    isField(tag) || tag == .button || tag == .option || tag == .optgroup || tag == .fieldset
}

/// By its own attribute, its option group's, or a disabled fieldset around it (HTML Standard, 4.10.18.5).
private func isDisabled(_ element: Element, tag: Tag) -> Bool {
    if element.attribute("disabled") != nil { return true }
    if tag == .option {
        return element.parent.map { $0.name == "optgroup" && $0.attribute("disabled") != nil } ?? false
    }
    if tag == .optgroup { return false }
    var inner = element
    while let outer = inner.parent {
        if outer.name == "fieldset", outer.attribute("disabled") != nil, !isFirstLegend(inner, of: outer) {
            return true
        }
        inner = outer
    }
    return false
}

private func isFirstLegend(_ element: Element, of fieldset: Element) -> Bool {
    element.name == "legend" && fieldset.childElements.first { $0.name == "legend" } == element
}
