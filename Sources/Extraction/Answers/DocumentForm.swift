internal import Text

/// A form that a document has by its own first words; what a server calls it is only asked when they say nothing.
enum DocumentForm {
    case xmlFeed, json, calendar, page, nothing

    /// Looks at the start of a document. A feed behind noise (the warnings of a PHP theme) is a feed.
    init(_ bytes: [UInt8], mediaType: String) {
        let start = bytes.lookedAtStart
        switch start.first(where: { $0 > 0x20 && $0 < 0x80 }) {
        case nil: self = .nothing
        case UInt8(ascii: "{"), UInt8(ascii: "["): self = .json
        case UInt8(ascii: "B"), UInt8(ascii: "b"):
            self = start.beginsCalendar ? .calendar : DocumentForm(markup: start, mediaType: mediaType)
        default: self = DocumentForm(markup: start, mediaType: mediaType)
        }
    }

    private init(markup start: ArraySlice<UInt8>, mediaType: String) {
        var firstTag: String?
        for tag in StartTags(bytes: start) {
            firstTag = firstTag ?? tag
            if feedRoots.contains(tag) {
                self = .xmlFeed
                return
            }
            if pageTags.contains(tag) {
                self = DocumentForm.isPage(firstTag) ? .page : .nothing
                return
            }
        }
        let isCalledPage = mediaType == "text/html" || mediaType == "application/xhtml+xml"
        self = isCalledPage || DocumentForm.isPage(firstTag) ? .page : .nothing
    }

    /// OPML has a `head`, too: the first tag decides.
    private static func isPage(_ firstTag: String?) -> Bool {
        firstTag.map { pageTags.contains($0) || looseTags.contains($0) } == true
    }

    /// The name of the element that makes a document a feed; nil for what is none.
    static func feedRoot(of bytes: [UInt8]) -> String? {
        StartTags(bytes: bytes.lookedAtStart).first { feedRoots.contains($0) }
    }
}

extension [UInt8] {
    /// The start of a document; without their zero bytes UTF-16 and UTF-32 read as ASCII, as far as markup goes.
    fileprivate var lookedAtStart: ArraySlice<UInt8> {
        let start = prefix(furthestLook)
        let isWide =
            start.prefix(4).contains(0) || start.starts(with: [0xFF, 0xFE])
            || start.starts(with: [0xFE, 0xFF])
        return isWide ? start.filter { $0 != 0 }[...] : start
    }
}

extension ArraySlice<UInt8> {
    /// True for `BEGIN:VCALENDAR` behind a byte order mark and blanks, in any case.
    fileprivate var beginsCalendar: Bool {
        let words = drop { $0 <= 0x20 || $0 >= 0x80 }.prefix(calendarStart.count)
        return words.elementsEqual(calendarStart) { $0.lowercased == $1 }
    }
}

private let calendarStart = Array("begin:vcalendar".utf8)

/// Bytes; a banner of comments and a DTD before the root have been seen to fill a few thousand.
private let furthestLook = 65_536
private let feedRoots: Set<String> = ["rss", "rdf", "feed", "channel", "entry", "item"]
/// Tags that only a page has.
private let pageTags: Set<String> = [
    "html", "!doctype html", "head", "body", "article", "nav", "main", "header",
]
/// Tags that a page's fragment may start with.
private let looseTags: Set<String> = [
    "title", "meta", "link", "script", "style", "div", "p", "h1", "h2", "h3", "ul", "ol", "table", "section",
    "a", "span", "br", "b", "img", "form", "center", "base", "aside", "footer", "main", "dl",
]

/// The names of start tags one after the other, lower case, without prefix; comments and instructions are passed over.
private struct StartTags: Sequence, IteratorProtocol {
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
        let name = String(decoding: bytes[start..<at].map(\.lowercased), as: UTF8.self)
        if name == "!doctype" { return "!doctype " + documentType() }
        return name.split(separator: ":").last.map(String.init)
    }

    private func documentType() -> String {
        let word = bytes[at...].drop { $0 <= 0x20 }.prefix { isNamePart($0) }
        return String(decoding: word.map(\.lowercased), as: UTF8.self)
    }

    private func isNamePart(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "!")
    }
}
