internal import Text

// Links by their form alone, without looking at what they mean: for telling a list of notices from a menu, and for
// recognising at the next visit what kind of link is normal for the page.

/// An address in the parts that are compared.
struct LinkParts {
    /// Lower case, without `www.`
    let host: String
    let path: String
    let query: String

    init(_ link: String) {
        var rest = Substring(link.utf8.prefix { $0 != UInt8(ascii: "#") })
        if let scheme = rest.range(ofPlain: "://") { rest = rest[scheme.upperBound...] }
        let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?"))
        query = mark.map { String(rest[rest.utf8.index(after: $0)...]) } ?? ""
        rest = mark.map { rest[..<$0] } ?? rest
        let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
        let name = rest[..<slash].lowercased()
        host = name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
        path = String(rest[slash...])
    }

    /// The part that two spellings of one address have in common: no scheme, `www.`, fragment, closing slash, tracking
    /// parameter.
    var comparable: String {
        var path = Substring(path)
        while path.hasSuffix("/") { path = path.dropLast() }
        let query = query.split(separator: "&").filter { !$0.hasPrefix("utm_") && !$0.hasPrefix("fbclid") }
        return host + path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
    }

    /// The words of the last part, what stays when a site moves its items to other folders; nil when it has no words
    /// (`?p=12`, `article34.html`).
    var slug: String? {
        let bare = lastSegment.lastIndex(of: ".").map { lastSegment[..<$0] } ?? lastSegment
        let text = String(bare).folded
        let parts = text.foldedWords.filter { !$0.isNumber }
        guard parts.count >= 2 || text.utf8.count >= 12 else { return nil }
        return parts.joined(separator: "-")
    }

    /// The media type of a document to be fetched and kept rather than a page to be read, by the end of the path; nil
    /// for a page.
    var documentType: String? {
        guard let dot = lastSegment.lastIndex(of: ".") else { return nil }
        return documentTypes[lastSegment[lastSegment.index(after: dot)...].lowercased()]
    }

    /// True for the address of a picture: a gallery's.
    var isPicture: Bool {
        guard let dot = lastSegment.lastIndex(of: ".") else { return false }
        return pictureEndings.contains(lastSegment[lastSegment.index(after: dot)...].lowercased())
    }

    private var lastSegment: Substring { path.split(separator: "/").last ?? "" }
}

private let documentTypes: [String: String] = [
    "pdf": "application/pdf", "doc": "application/msword", "odt": "application/vnd.oasis.opendocument.text",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xls": "application/vnd.ms-excel", "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "ppt": "application/vnd.ms-powerpoint", "odp": "application/vnd.oasis.opendocument.presentation",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "zip": "application/zip", "rtf": "application/rtf", "epub": "application/epub+zip", "csv": "text/csv",
    "mp3": "audio/mpeg", "mp4": "video/mp4",
]

private let pictureEndings: Set<String> = ["jpg", "jpeg", "png", "gif", "webp", "avif", "svg"]

/// An address without what differs from item to item: `https://a.example/actualites/un-titre-12` is
/// `a.example/actualites/*`; numbers become `#`, a query keeps its names.
struct AddressShape {
    let text: String

    init(_ link: String) {
        let parts = LinkParts(link)
        var path = parts.path.split(separator: "/").map { $0.isNumber ? "#" : String($0) }
        if let last = path.last { path[path.count - 1] = AddressShape.ending(of: last) }
        let names = parts.query.split(separator: "&").map { $0.prefix { $0 != "=" } }
        let query = names.isEmpty ? "" : "?" + names.joined(separator: "&")
        text = parts.host + "/" + path.joined(separator: "/") + query
    }

    /// The most frequent shape of some links and how many have it; of equals the first in the alphabet.
    static func common(among links: [String]) -> (shape: String, count: Int)? {
        var counts: [String: Int] = [:]
        for link in links { counts[AddressShape(link).text, default: 0] += 1 }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, $0.value) }
    }

    private static func ending(of segment: String) -> String {
        guard let dot = segment.lastIndex(of: ".") else { return "*" }
        return "*" + segment[dot...].lowercased()
    }
}

extension Substring {
    /// True for nothing but digits.
    var isNumber: Bool { utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
}
