internal import Markup
internal import Text
internal import Web

/// Walks a document once and writes its outline.
struct OutlineBuilder {
    let baseURL: String?
    var nodes: [OutlineNode] = []
    var text: [UInt8] = []
    private var hiddenDepth = 0
    /// True when an element began right behind another one, so that their words are two.
    private var isBetweenWords = false

    init(baseURL: String?) { self.baseURL = baseURL }

    /// Markup bounds the depth of its trees, so recursion is safe here.
    mutating func add(_ element: Element, in parent: Int = -1) {
        let tag = element.name
        let isShown = hiddenDepth == 0 && (!element.isHidden || isOpener(element, in: parent))
        if !isShown { hiddenDepth += 1 }
        let isBlock = tag.isBlock || tag == "a" && element.isMadeOfBoxes
        if isBlock { breakLine() }
        let index = open(element, in: parent, isShown: isShown)
        var isBehindElement = false
        for child in element.children {
            // « 14 », « janv. » in two elements without a blank between them are two words.
            if case .element(let inner) = child, isBehindElement, inner.name.partsWords {
                isBetweenWords = true
            }
            isBehindElement = if case .element(let inner) = child { inner.name.partsWords } else { false }
            switch child {
            case .element(let inner): add(inner, in: index)
            case .text(let string): if isShown { append(string) }
            case .comment: break
            }
        }
        nodes[index].end = nodes.count
        nodes[index].text = nodes[index].text.lowerBound..<max(text.count, nodes[index].text.lowerBound)
        if isBlock { breakLine() } else if tag == "td" || tag == "th" { append("\n") }
        if !isShown { hiddenDepth -= 1 }
    }

    /// True for the button in a heading by which an accordion opens (the WAI-ARIA pattern): its words are the heading's.
    private func isOpener(_ element: Element, in parent: Int) -> Bool {
        element.name == "button" && parent >= 0 && nodes[parent].rank < 9
    }

    private mutating func open(_ element: Element, in parent: Int, isShown: Bool) -> Int {
        let tag = element.name
        let classes = element.classes.map { $0.lowercased() }
        let above = parent < 0 ? nil : nodes[parent]
        var hasher = PathHash(above?.path ?? 0)
        hasher.add(tag)
        let href = tag == "a" ? element.attribute("href").flatMap { address(of: $0) } : nil
        nodes.append(
            OutlineNode(
                element: element, tag: tag, parent: parent, end: nodes.count + 1,
                depth: (above?.depth ?? -1) + 1,
                text: text.count..<text.count, tokens: classes + (element.id.map { [$0.lowercased()] } ?? []),
                classKey: classes.key, path: hasher.value, href: href, standing: 1, isShown: isShown,
                isItem: element.attribute("itemscope") != nil && element.attribute("itemtype") != nil,
                isNamedTitle: element.isNamedTitle, rank: element.headingRank,
                isDate: tag == "time" || classes.contains(where: \.isDateClass)))
        return nodes.count - 1
    }

    /// The address that a link leads to, nil for those that lead nowhere.
    private func address(of reference: String) -> String? {
        let plain = reference.trimmingBlanks()
        guard !plain.isEmpty, !plain.hasPrefix("#"), let resolved = plain.resolved(against: baseURL),
            resolved.hasPrefix("http://") || resolved.hasPrefix("https://")
        else { return nil }
        return resolved
    }

    /// White space is squashed; a line never begins or ends with a blank.
    private mutating func append(_ string: String) {
        if isBetweenWords, let first = string.utf8.first {
            if let last = text.last, last.isWordByte, first.isWordByte { text.append(0x20) }
            isBetweenWords = false
        }
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

extension Element {
    /// 1 to 6 for a heading, 9 for what is none.
    fileprivate var headingRank: Int {
        switch name {
        case "h1": 1
        case "h2": 2
        case "h3": 3
        case "h4": 4
        case "h5": 5
        case "h6": 6
        default: attribute("role") == "heading" ? 4 : 9
        }
    }

    /// True for a card: a link whose words all stand in elements that follow one another without a blank.
    var isMadeOfBoxes: Bool {
        var boxes = 0
        for child in children {
            switch child {
            case .text(let words): if !words.isEmpty { return false }
            case .element(let inner): if !inner.children.isEmpty { boxes += 1 }
            case .comment: break
            }
        }
        return boxes >= 2
    }

    fileprivate var isNamedTitle: Bool {
        attribute("itemprop").map { $0.hasBytes("headline") || $0 == "name" } ?? opensItsRecord
    }

    /// True for the line of an accordion that shows and hides what belongs to it.
    private var opensItsRecord: Bool {
        (attribute("data-bs-toggle") ?? attribute("data-toggle")) == "collapse"
            || attribute("aria-controls") != nil && attribute("aria-expanded") != nil
    }

    fileprivate var isHidden: Bool {
        switch name {
        case "script", "style", "noscript", "template", "svg", "head", "option", "button", "iframe", "object",
            "audio", "video", "canvas", "textarea", "math":
            return true
        default: break
        }
        if attribute("hidden") != nil { return true }
        if let style = attribute("style"), style.utf8.count < 400 {
            let bare = style.filter { $0 != " " }
            if bare.hasBytes("display:none") || bare.hasBytes("visibility:hidden") { return true }
        }
        if classes.contains(where: { hidingClasses.contains($0) }) { return !isPlaceLabel }
        return classes.contains(where: \.isCloneClass)
    }

    /// True for « Lieu : », which a pictogram says to the eye and the words say to all others.
    private var isPlaceLabel: Bool {
        let label = text.folded.trimmingBlanks()
        return label.hasSuffix(":") && placeLabels.contains(String(label.dropLast()).trimmingBlanks())
    }
}

private let hidingClasses: Set<String> = [
    "screen-reader-text", "visually-hidden", "visuallyhidden", "sr-only", "element-invisible",
    "element-hidden", "hidden", "d-none", "assistive-text",
]

extension String {
    /// True for an element's name that begins a line of its own.
    fileprivate var isBlock: Bool {
        switch self {
        case "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img",
            "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt",
            "u", "var", "wbr", "label", "picture", "source", "td", "th", "svg":
            false
        default: true
        }
    }

    /// True for an inline element that scripts and themes lay out as a box of its own.
    fileprivate var partsWords: Bool {
        switch self {
        case "a", "span", "time", "abbr", "small", "strong", "b", "em", "i": true
        default: false
        }
    }

    /// True for the copies by which a carousel's script makes it endless: `slick-cloned`, `swiper-slide-duplicate`.
    fileprivate var isCloneClass: Bool {
        hasSuffix("-clone") || hasSuffix("cloned") || hasSuffix("-duplicate")
    }

    fileprivate var isDateClass: Bool {
        if self == "published" || self == "posted-on" || hasSuffix("postdate") { return true }
        return utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            .contains { $0.elementsEqual("date".utf8) || $0.elementsEqual("datetime".utf8) }
    }
}

extension [String] {
    /// The classes without those that name one record or its place: `post-123`, `category-sante`, `odd`, `last`.
    fileprivate var key: String {
        let kept = filter { name in
            !passingClasses.contains(name) && !passingPrefixes.contains(where: name.hasPrefix)
                && !name.utf8.contains(where: \.isDigit)
        }
        return kept.isEmpty ? "" : "." + kept.sorted().joined(separator: ".")
    }
}

private let passingClasses: Set<String> = [
    "odd", "even", "first", "last", "active", "sticky", "pair", "impair", "premier", "dernier", "alternate",
    "current", "has-post-thumbnail", "no-thumb", "featured", "a-la-une",
]

private let passingPrefixes: [String] = [
    "category-", "tag-", "views-row-", "cat-", "term-", "format-", "slick-", "swiper-slide-", "type_de_doc-",
    "thematique-", "item-", "id-", "mot-", "theme-", "tribe_events_cat-", "wpdmcategory-",
]

extension UInt8 {
    fileprivate var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }
}

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
