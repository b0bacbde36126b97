internal import Markup

/// A page as a flat table in document order, made for counting and comparing: a subtree is a range, and the text that
/// a reader sees is one array of bytes in which every element is a range too. Blocks are lines in it.
struct Outline {
    var nodes: [OutlineNode] = []
    var text: [UInt8] = []
    /// Places of the line breaks in `text`, ascending: a line may be long and hold thousands of links.
    private(set) var lineBreaks: [Int] = []
    /// The dates in `text`, in its order.
    private(set) var dates: [WrittenDate] = []
    /// Bytes of text outside the furniture.
    var contentLength = 0
    /// Host of the page, without `www.`
    var host = ""
    var baseURL: String?
    /// Words that links to different places share, as `LinkLabel` has them.
    private(set) var buttons: Set<String> = []
    /// Names and classes of elements that say the same in several records: « Offre d'emploi » over each title.
    private(set) var labelClasses: Set<String> = []

    init(_ document: Document) {
        var builder = OutlineBuilder(baseURL: document.baseURL)
        if let root = document.root { builder.add(root) }
        nodes = builder.nodes
        text = builder.text
        lineBreaks = text.indices.filter { text[$0] == 0x0A }
        baseURL = document.baseURL
        host = LinkParts(document.url ?? document.baseURL ?? "").host
        dates = DateScanner(text).dates
        setStandings()
        for index in nodes.indices where nodes[index].tag == "a" {
            nodes[index].isService = isService(link: index)
            if let href = nodes[index].href { nodes[index].linkKind = kind(ofAddress: href) }
        }
        buttons = sharedLabels
        labelClasses = repeatedClasses
    }

    /// An element without others in it and with a class of its own says the same words this often, of all times, in a label.
    private static let mostDifferent = 0.5

    private var repeatedClasses: Set<String> {
        var said: [String: [String]] = [:]
        for (index, node) in nodes.enumerated()
        where node.isShown && node.end == index + 1 && !node.tokens.isEmpty
            && (1...Self.longestButton).contains(node.text.count)
        {
            said[labelKey(index), default: []].append(plainText(index))
        }
        return Set(
            said.filter {
                $0.value.count >= Self.leastSharing
                    && Double(Set($0.value).count) <= Double($0.value.count) * Self.mostDifferent
            }.keys)
    }

    /// True for an element that says the same in several records.
    func isLabel(_ node: Int) -> Bool { labelClasses.contains(labelKey(node)) }

    private func labelKey(_ node: Int) -> String {
        nodes[node].tokens.isEmpty ? "" : nodes[node].tag + "." + nodes[node].tokens.joined(separator: ".")
    }

    /// A longer label is no button's. Bytes.
    private static let longestButton = 48
    /// So many links to different places share a button's words.
    private static let leastSharing = 3

    private var sharedLabels: Set<String> {
        var places: [String: Set<String>] = [:]
        for (index, node) in nodes.enumerated() where node.isShown {
            guard let href = node.href else { continue }
            for words in [plainText(index), description(ofLink: index) ?? ""]
            where (1...Self.longestButton).contains(words.utf8.count) {
                let label = LinkLabel(words).text
                guard places[label, default: []].count < Self.leastSharing else { continue }
                places[label, default: []].insert(href)
            }
        }
        return Set(places.filter { $0.value.count >= Self.leastSharing }.keys)
    }

    /// Furniture is known by name, role and classes; what holds most of the page's text is never furniture, whatever
    /// its classes say (`body.has-sidebar`, a search page's `#search-results`).
    private mutating func setStandings() {
        let whole = text.count
        let isMadeOfWidgets = isMadeOfWidgets
        for index in nodes.indices {
            let node = nodes[index]
            let above = node.parent < 0 ? 1 : nodes[node.parent].standing
            let isMost = node.text.count * 2 > whole
            let own = isMost ? 1 : ownStanding(of: index, isMadeOfWidgets: isMadeOfWidgets)
            nodes[index].standing = min(above, own)
        }
        contentLength =
            nodes.indices.reduce(0) { sum, index in
                let node = nodes[index]
                guard node.standing >= 0.5, node.parent < 0 || nodes[node.parent].standing < 0.5 else {
                    return sum
                }
                return sum + node.text.count
            } - furnitureLength
    }

    /// True where a page builder puts everything into widgets: they hold most of the text that is no link's.
    private var isMadeOfWidgets: Bool {
        var linked = [0]
        var end = 0
        for (index, node) in nodes.enumerated() {
            let isOutermost = node.tag == "a" && index >= end
            if isOutermost { end = node.end }
            linked.append(linked[index] + (isOutermost ? node.text.count : 0))
        }
        var ofWidgets = 0
        end = 0
        for (index, node) in nodes.enumerated() where index >= end {
            guard node.isContainer, node.tokens.contains(where: \.isWidgetToken) else { continue }
            end = node.end
            ofWidgets += node.text.count - (linked[node.end] - linked[index])
        }
        return ofWidgets * 2 > text.count - linked[nodes.count]
    }

    /// Text of furniture that stands inside content.
    private var furnitureLength: Int {
        nodes.indices.reduce(0) { sum, index in
            let node = nodes[index]
            guard node.standing < 0.5, node.parent >= 0, nodes[node.parent].standing >= 0.5 else {
                return sum
            }
            return sum + node.text.count
        }
    }

    private func ownStanding(of index: Int, isMadeOfWidgets: Bool) -> Double {
        let node = nodes[index]
        switch node.tag {
        case "nav", "select": return 0.05
        case "aside": return node.tokens.contains(where: featuredTokens.contains) ? 1 : 0.15
        case "footer", "header": return isInRecord(index) ? 1 : 0.1
        case "form", "dialog": return 0.3
        case "html", "body", "main", "article", "a", "span", "time": return 1
        default: break
        }
        switch node.element.attribute("role") {
        case "navigation", "search", "menu", "menubar", "contentinfo", "banner", "dialog": return 0.05
        case "complementary": return 0.15
        default: break
        }
        guard node.isContainer else { return 1 }
        return node.tokens.contains { $0.isFurnitureToken && !(isMadeOfWidgets && $0.isWidgetToken) }
            ? 0.15 : 1
    }

    /// A `header` or `footer` of an article is a part of a record.
    private func isInRecord(_ index: Int) -> Bool {
        var above = nodes[index].parent
        while above >= 0 {
            switch nodes[above].tag {
            case "article", "li", "section", "main", "tr", "a": return true
            default: above = nodes[above].parent
            }
        }
        return false
    }
}

extension OutlineNode {
    fileprivate var isContainer: Bool {
        switch tag {
        case "div", "section", "ul", "ol", "dl", "p", "table", "center": true
        default: tag.utf8.contains(UInt8(ascii: "-"))
        }
    }
}

extension String {
    /// True for a class or id of a page builder's widgets, which are furniture in a column beside the content.
    fileprivate var isWidgetToken: Bool {
        (self == "widget" || self == "widgets" || hasPrefix("widget-") || hasPrefix("widget_"))
            && isFurnitureToken
    }

    /// True for a class or id of furniture.
    fileprivate var isFurnitureToken: Bool {
        if furnitureTokens.contains(self) { return true }
        if harmlessPrefixes.contains(where: hasPrefix) { return false }
        return utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            .contains { furnitureParts.contains(String($0) ?? "") }
    }
}
