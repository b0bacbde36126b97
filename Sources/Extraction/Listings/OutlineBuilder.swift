import Markup
internal import Web

/// Walks a document once and writes its outline.
struct OutlineBuilder {
    let baseURL: String?
    var nodes: [Outline.Node] = []
    var text: [UInt8] = []
    private var hiddenDepth = 0

    init(baseURL: String?) { self.baseURL = baseURL }

    /// Markup bounds the depth of its trees, so recursion is safe here.
    mutating func add(_ element: Element, parent: Int = -1) {
        let tag = element.name
        let isShown = hiddenDepth == 0 && !isHidden(element, tag)
        if !isShown { hiddenDepth += 1 }
        if isBlock(tag) { breakLine() }
        let index = open(element, tag, parent, isShown)
        for child in element.children {
            switch child {
            case .element(let inner): add(inner, parent: index)
            case .text(let string): if isShown { append(string) }
            case .comment: break
            }
        }
        nodes[index].end = nodes.count
        nodes[index].text = nodes[index].text.lowerBound..<max(text.count, nodes[index].text.lowerBound)
        if isBlock(tag) { breakLine() } else if tag == "td" || tag == "th" { append("\n") }
        if !isShown { hiddenDepth -= 1 }
    }

    private mutating func open(_ element: Element, _ tag: String, _ parent: Int, _ isShown: Bool) -> Int {
        let classes = element.classes.map { $0.lowercased() }
        let above = parent < 0 ? nil : nodes[parent]
        var hasher = PathHash(above?.path ?? 0)
        hasher.add(tag)
        let href = tag == "a" ? element.attribute("href").flatMap { address($0) } : nil
        nodes.append(
            Outline.Node(
                element: element, tag: tag, parent: parent, end: nodes.count + 1,
                depth: (above?.depth ?? -1) + 1,
                text: text.count..<text.count, tokens: classes + (element.id.map { [$0.lowercased()] } ?? []),
                classKey: classKey(classes), path: hasher.value, href: href, standing: 1, isShown: isShown,
                isItem: element.attribute("itemscope") != nil && element.attribute("itemtype") != nil,
                isNamedTitle: isTitleProperty(element.attribute("itemprop")), rank: headingRank(tag, element),
                isDate: tag == "time" || classes.contains(where: isDateClass)))
        return nodes.count - 1
    }

    /// Where a link leads, nil for those that lead nowhere.
    private func address(_ reference: String) -> String? {
        let plain = reference.trimmingBlanks()
        guard !plain.isEmpty, !plain.hasPrefix("#"), let resolved = plain.resolved(against: baseURL),
            resolved.hasPrefix("http://") || resolved.hasPrefix("https://")
        else { return nil }
        return resolved
    }

    private func isTitleProperty(_ property: String?) -> Bool {
        property.map { $0.contains("headline") || $0 == "name" } ?? false
    }

    /// White space is squashed; a line never begins or ends with a blank.
    private mutating func append(_ string: String) {
        for byte in string.utf8 {
            if byte == 0x20 || (0x09...0x0D).contains(byte) {
                if let last = text.last, last != 0x20, last != 0x0A { text.append(0x20) }
            } else {
                text.append(byte)
            }
        }
    }

    private mutating func breakLine() {
        while text.last == 0x20 { text.removeLast() }
        if let last = text.last, last != 0x0A { text.append(0x0A) }
    }
}

private func headingRank(_ tag: String, _ element: Element) -> Int {
    switch tag {
    case "h1": 1
    case "h2": 2
    case "h3": 3
    case "h4": 4
    case "h5": 5
    case "h6": 6
    default: element.attribute("role") == "heading" ? 4 : 9
    }
}

private func isDateClass(_ name: String) -> Bool {
    name == "date" || name.hasSuffix("-date") || name.hasPrefix("date-") || name.hasSuffix("_date")
        || name == "published" || name == "posted-on"
}

private func isBlock(_ tag: String) -> Bool {
    switch tag {
    case "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
        "ins", "kbd", "mark",
        "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "label",
        "picture",
        "source", "td", "th", "svg":
        false
    default: true
    }
}

private func isHidden(_ element: Element, _ tag: String) -> Bool {
    switch tag {
    case "script", "style", "noscript", "template", "svg", "head", "option", "button", "iframe", "object",
        "audio",
        "video", "canvas", "textarea", "math":
        return true
    default: break
    }
    if element.attribute("hidden") != nil { return true }
    if let style = element.attribute("style"), style.utf8.count < 400 {
        let bare = style.filter { $0 != " " }
        if bare.contains("display:none") || bare.contains("visibility:hidden") { return true }
    }
    return element.classes.contains { hidingClasses.contains($0) }
}

private let hidingClasses: Set<String> = [
    "screen-reader-text", "visually-hidden", "visuallyhidden", "sr-only", "element-invisible",
    "element-hidden",
    "hidden", "d-none", "assistive-text",
]

/// The classes without those that name one record or its place: `post-123`, `category-sante`, `odd`, `last`.
private func classKey(_ classes: [String]) -> String {
    let kept = classes.filter { name in
        !passingClasses.contains(name) && !passingPrefixes.contains(where: name.hasPrefix)
            && !name.utf8.contains { $0 >= 48 && $0 <= 57 }
    }
    return kept.isEmpty ? "" : "." + kept.sorted().joined(separator: ".")
}

private let passingClasses: Set<String> = [
    "odd", "even", "first", "last", "active", "sticky", "pair", "impair", "premier", "dernier", "alternate",
    "current",
    "has-post-thumbnail", "no-thumb", "featured", "a-la-une",
]

private let passingPrefixes: [String] = [
    "category-", "tag-", "views-row-", "cat-", "term-", "format-", "slick-", "swiper-slide-", "type_de_doc-",
    "thematique-",
    "item-", "id-", "mot-", "theme-", "tribe_events_cat-", "wpdmcategory-",
]

/// FNV-1a over the names of a path.
private struct PathHash {
    private(set) var value: Int

    init(_ seed: Int) { value = seed == 0 ? 0x4bf2_9ce4_8422_2325 : seed }

    mutating func add(_ name: String) {
        for byte in name.utf8 { value = (value ^ Int(byte)) &* 0x100_0000_01b3 }
        value = (value ^ 0x2f) &* 0x100_0000_01b3
    }
}

extension String {
    /// Without the ASCII white space at its ends.
    func trimmingBlanks() -> String {
        let bytes = utf8
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
            let last = bytes.lastIndex(where: { $0 > 0x20 })
        else {
            return ""
        }
        return String(self[first...last])
    }
}
