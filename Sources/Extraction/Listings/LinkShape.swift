internal import Text
internal import Web

// What links look like, without looking at what they mean: for telling a list of notices from a menu, and for
// recognising at the next visit what kind of link is normal for the page.

/// `https://a.example/actualites/un-titre-12` → `a.example/actualites/*`; numbers become `#`, a query keeps its names.
func linkShape(_ link: String) -> String {
    let parts = linkParts(link)
    var path = parts.path.split(separator: "/").map { shape(ofSegment: $0) }
    if let last = path.last { path[path.count - 1] = lastShape(last) }
    let names = parts.query.split(separator: "&").map { $0.prefix { $0 != "=" } }
    return parts.host + "/" + path.joined(separator: "/")
        + (names.isEmpty ? "" : "?" + names.joined(separator: "&"))
}

/// The most frequent shape of some links and how many have it; of equals the first in the alphabet.
func commonShape(of links: [String]) -> (shape: String, count: Int)? {
    var counts: [String: Int] = [:]
    for link in links { counts[linkShape(link), default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, $0.value) }
}

/// What two spellings of one address have in common: no scheme, `www.`, fragment, closing slash, tracking parameter.
func comparable(_ link: String) -> String {
    let parts = linkParts(link)
    var path = Substring(parts.path)
    while path.hasSuffix("/") { path = path.dropLast() }
    let query = parts.query.split(separator: "&").filter { !$0.hasPrefix("utm_") && !$0.hasPrefix("fbclid") }
    return parts.host + path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
}

/// The words of an address' last part, what stays when a site moves its items to other folders; nil when it has
/// no words (`?p=12`, `article34.html`).
func slug(of link: String) -> String? {
    let last = linkParts(link).path.split(separator: "/").last ?? ""
    let bare = last.lastIndex(of: ".").map { last[..<$0] } ?? last
    let text = String(bare).folded
    let parts = text.foldedWords.filter { word in !word.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } }
    guard parts.count >= 2 || text.utf8.count >= 12 else { return nil }
    return parts.joined(separator: "-")
}

/// The parts of a link that tell places of a site apart.
struct LinkParts {
    /// With its port, without `www.`.
    let host: String
    let path: String
    let query: String
}

func linkParts(_ link: String) -> LinkParts {
    let parts = URLParts(link)
    return LinkParts(host: parts.site, path: parts.pathText, query: parts.queryText)
}

/// A document to be fetched and kept rather than a page to be read, by the end of its path; nil for a page.
func documentType(of link: String) -> String? {
    let last = linkParts(link).path.split(separator: "/").last ?? ""
    guard let dot = last.lastIndex(of: ".") else { return nil }
    return documentTypes[last[last.index(after: dot)...].lowercased()]
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

private func shape(ofSegment segment: Substring) -> String {
    segment.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } ? "#" : String(segment)
}

private func lastShape(_ segment: String) -> String {
    guard let dot = segment.lastIndex(of: ".") else { return "*" }
    return "*" + segment[dot...].lowercased()
}

extension Substring {
    /// Where an ASCII `needle` begins and ends; bytes, no Unicode.
    func range(ofPlain needle: String) -> Range<Index>? {
        guard let first = needle.utf8.first else { return nil }
        var rest = utf8[...]
        while let hit = rest.firstIndex(of: first) {
            if utf8[hit...].starts(with: needle.utf8) {
                return hit..<utf8.index(hit, offsetBy: needle.utf8.count)
            }
            rest = utf8[utf8.index(after: hit)...]
        }
        return nil
    }
}
