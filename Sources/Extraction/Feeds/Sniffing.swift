/// What a document is, by its own first words; what a server calls it is only asked when they say nothing.
enum SniffedType {
    case xmlFeed, json, page, nothing
}

/// Looks at the start of a document. A feed behind noise (the warnings of a PHP theme) is a feed.
func sniffed(_ bytes: [UInt8], mediaType: String) -> SniffedType {
    var start = bytes.prefix(furthestLook)
    // Without their zero bytes UTF-16 and UTF-32 read as ASCII, as far as markup goes.
    if start.prefix(4).contains(0) || start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
        start = start.filter { $0 != 0 }[...]
    }
    guard let first = start.first(where: { $0 > 0x20 && $0 < 0x80 }) else { return .nothing }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return .json }
    var firstTag: String?
    for tag in Tags(bytes: start) {
        firstTag = firstTag ?? tag
        if feedRoots.contains(tag) { return .xmlFeed }
        if pageTags.contains(tag) { return isPage(firstTag) ? .page : .nothing }
    }
    if mediaType == "text/html" || mediaType == "application/xhtml+xml" { return .page }
    return isPage(firstTag) ? .page : .nothing
}

/// OPML has a `head`, too.
private func isPage(_ firstTag: String?) -> Bool {
    firstTag.map { pageTags.contains($0) || looseTags.contains($0) } == true
}

/// Bytes; a banner of comments and a DTD before the root have been seen to fill a few thousand.
private let furthestLook = 65_536
private let feedRoots: Set<String> = ["rss", "rdf", "feed", "channel", "entry", "item"]
/// What only a page has.
private let pageTags: Set<String> = [
    "html", "!doctype html", "head", "body", "article", "nav", "main", "header",
]
/// What a page's fragment may start with.
private let looseTags: Set<String> = [
    "title", "meta", "link", "script", "style", "div", "p", "h1", "h2", "h3", "ul", "ol", "table", "section",
    "a",
    "span", "br", "b", "img", "form", "center", "base", "aside", "footer", "main", "dl",
]

/// The names of start tags one after the other, lower case, without prefix; comments and instructions are passed over.
private struct Tags: Sequence, IteratorProtocol {
    let bytes: ArraySlice<UInt8>
    private var at: Int

    init(bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        at = bytes.startIndex
    }

    mutating func next() -> String? {
        while let sign = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
            at = sign + 1
            if bytes[sign...].starts(with: "<!--".utf8) {
                skipComment()
            } else if let name = name() {
                return name
            }
        }
        return nil
    }

    private mutating func skipComment() {
        while at < bytes.endIndex, !bytes[at...].starts(with: "-->".utf8) { at += 1 }
    }

    private mutating func name() -> String? {
        let start = at
        while at < bytes.endIndex, isNamePart(bytes[at]) { at += 1 }
        guard at > start else { return nil }
        let name = String(decoding: bytes[start..<at].map(lowerCase), as: UTF8.self)
        if name == "!doctype" { return "!doctype " + documentType() }
        return name.split(separator: ":").last.map(String.init)
    }

    private func documentType() -> String {
        let word = bytes[at...].drop { $0 <= 0x20 }.prefix { isNamePart($0) }
        return String(decoding: word.map(lowerCase), as: UTF8.self)
    }

    private func isNamePart(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: ":")
            || byte == UInt8(ascii: "!")
    }

    private func lowerCase(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
