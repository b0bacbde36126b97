import Markup

/// A page as a flat table in document order, made for counting and comparing: a subtree is a range, and the text that
/// a reader sees is one array of bytes in which every element is a range too. Blocks are lines in it.
struct Outline {
    struct Node {
        let element: Element
        let tag: String
        let parent: Int
        /// One past the last element inside.
        var end: Int
        let depth: Int
        /// Where its text stands.
        var text: Range<Int>
        /// Class names and id, lower case.
        let tokens: [String]
        /// The classes as one comparable string, without those that name one record (`post-12`).
        let classKey: String
        /// Hash of the names from the root down to this element.
        let path: Int
        /// Resolved, of `a` only.
        let href: String?
        /// 1 in the content, near 0 in a menu: how far what stands here may be a record.
        var standing: Double
        let isShown: Bool
        /// Whether it has `itemscope` and a type.
        let isItem: Bool
        /// Whether `itemprop` calls it a name or headline.
        let isNamedTitle: Bool
        /// 1 to 6 for a heading, 9 for what is none.
        let rank: Int
        /// Whether it is a `time` or called a date.
        let isDate: Bool
        /// Of links: to a rubric, an author, comments, a network to share on; never the record's own.
        var isService = false
        var linkKind = RecordSketch.LinkKind.offSite
    }

    var nodes: [Node] = []
    var text: [UInt8] = []
    /// Places in `text` where a date begins, ascending.
    var dates: [Int] = []
    /// Bytes of text outside the furniture.
    var contentLength = 0
    /// Host of the page, without `www.`
    var host = ""
    var baseURL: String?

    init(_ document: Document) {
        var builder = OutlineBuilder(baseURL: document.baseURL)
        if let root = document.root { builder.add(root) }
        nodes = builder.nodes
        text = builder.text
        baseURL = document.baseURL
        host = linkParts(document.url ?? document.baseURL ?? "").host
        dates = datePlaces(in: text)
        setStandings()
        for index in nodes.indices where nodes[index].tag == "a" {
            nodes[index].isService = isService(index)
            if let href = nodes[index].href { nodes[index].linkKind = linkKind(href) }
        }
    }

    /// Furniture is known by name, role and classes; what holds most of the page's text is never furniture, whatever
    /// its classes say (`body.has-sidebar`, a search page's `#search-results`).
    private mutating func setStandings() {
        let whole = text.count
        for index in nodes.indices {
            let node = nodes[index]
            let above = node.parent < 0 ? 1 : nodes[node.parent].standing
            let isMost = node.text.count * 2 > whole
            let own = isMost ? 1 : ownStanding(index)
            nodes[index].standing = min(above, own)
        }
        contentLength =
            nodes.indices.reduce(0) { sum, index in
                let node = nodes[index]
                guard node.standing >= 0.5, node.parent < 0 || nodes[node.parent].standing < 0.5 else {
                    return sum
                }
                return sum + node.text.count
            } - furnitureLength()
    }

    /// Text of furniture that stands inside content.
    private func furnitureLength() -> Int {
        nodes.indices.reduce(0) { sum, index in
            let node = nodes[index]
            guard node.standing < 0.5, node.parent >= 0, nodes[node.parent].standing >= 0.5 else {
                return sum
            }
            return sum + node.text.count
        }
    }

    private func ownStanding(_ index: Int) -> Double {
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
        guard isContainer(node.tag) else { return 1 }
        return node.tokens.contains(where: isFurnitureToken) ? 0.15 : 1
    }

    private func isContainer(_ tag: String) -> Bool {
        switch tag {
        case "div", "section", "ul", "ol", "dl", "p", "table", "center": true
        default: tag.utf8.contains(UInt8(ascii: "-"))
        }
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

func isFurnitureToken(_ token: String) -> Bool {
    if furnitureTokens.contains(token) { return true }
    if harmlessPrefixes.contains(where: token.hasPrefix) { return false }
    return token.utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        .contains { furnitureParts.contains(String($0) ?? "") }
}
