/// The media type that `serve` tells of a file, by the ending of its name; text is always UTF-8, as everything that
/// moisson writes.
struct MediaType {
    let text: String

    init(ofFile name: String) {
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        text =
            switch ending {
            case "html", "htm": "text/html; charset=utf-8"
            case "atom": "application/atom+xml; charset=utf-8"
            case "rss": "application/rss+xml; charset=utf-8"
            // The declaration in the document says the encoding, and it may be another.
            case "xml": "application/xml"
            case "opml": "text/x-opml; charset=utf-8"
            case "json":
                name.hasSuffix("feed.json") ? "application/feed+json; charset=utf-8" : "application/json"
            case "ics": "text/calendar; charset=utf-8"
            case "eml": "message/rfc822"
            case "css": "text/css; charset=utf-8"
            case "js": "text/javascript; charset=utf-8"
            case "txt", "md": "text/plain; charset=utf-8"
            case "svg": "image/svg+xml"
            case "png": "image/png"
            case "jpg", "jpeg": "image/jpeg"
            case "gif": "image/gif"
            case "webp": "image/webp"
            case "ico": "image/x-icon"
            case "pdf": "application/pdf"
            case "gz": "application/gzip"
            default: "application/octet-stream"
            }
    }

    /// True when compression makes a document of this type smaller: pictures, PDF and archives are compressed already.
    var isCompressible: Bool {
        text.hasPrefix("text/") || text.hasPrefix("message/") || text.contains("xml") || text.contains("json")
    }
}
