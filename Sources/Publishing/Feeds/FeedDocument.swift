import Foundation
import Markup
import Model
internal import Text

/// A document that every syndication format can say: the edition and a converted document both become one, and the
/// writers read nothing else.
struct FeedDocument {
    var id: String
    var title: String
    var subtitle: String?
    /// The page for people.
    var link: String?
    var selfURL: String?
    var language: String?
    var updated: Date
    var authors: [Author] = []
    var categories: [Model.Category] = []
    var history: History?
    /// The address of the CSS with which a browser shows it.
    var stylesheet: String?
    var entries: [FeedEntry] = []

    /// The place of a document in a feed of several (RFC 5005 section 4).
    struct History {
        var isArchive = false
        /// The document that is subscribed to, for an archive.
        var current: String?
        var previous: String?
    }
}

struct FeedEntry {
    var id: String
    var url: String?
    var title: String
    var summary: FeedText?
    var content: FeedText?
    var published: Date?
    var updated: Date
    /// True when `updated` was said by somebody, rather than filled in because Atom insists.
    var saysUpdated = true
    var authors: [Author] = []
    var categories: [Model.Category] = []
    /// The categories in words, where their terms are none.
    var tags: [String]?
    var links: [FeedLink] = []
    var enclosures: [Enclosure] = []
    var image: String?
    var comments: String?
    var language: String?
    var origin: Origin?
    var event: Event?
    var kind: Kind?
    /// The value of `_moisson`.
    var moisson: JSON?

    /// The source that the entry was taken over from (RFC 4287 section 4.2.11).
    struct Origin {
        var id: String
        var title: String
        var link: String?
        var updated: Date?
        var language: String?
    }
}

enum FeedText {
    case plain(String)
    /// Sanitised HTML.
    case html(String)

    /// Plain text is escaped.
    var html: String {
        switch self {
        case .html(let html): html
        case .plain(let text): escape(text)
        }
    }
}

struct FeedLink {
    var rel: String
    var href: String
    var title: String?
}

extension Enclosure {
    /// The media type; of a document that came without one, by the end of its address.
    var mediaType: String {
        if let type { return type }
        let path = url.prefix { $0 != "?" && $0 != "#" }.lowercased()
        return mediaTypes.first { path.hasSuffix($0.key) }?.value ?? "application/octet-stream"
    }
}

private let mediaTypes = [
    ".pdf": "application/pdf", ".zip": "application/zip", ".mp3": "audio/mpeg", ".mp4": "video/mp4",
    ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
]
