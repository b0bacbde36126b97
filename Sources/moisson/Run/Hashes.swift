internal import Model
internal import Text

/// Raised when the extraction reads the same bytes differently: pages are then read again even if they did not change.
private let extractionVersion = 1

extension Page {
    /// The hash of what invalidates a page's remembered body: the recipe that reads it, and the program's own version of
    /// reading.
    var recipeHash: String {
        let parts: [String?] = [
            String(extractionVersion), type.rawValue, kind?.rawValue, String(pagination), details.hashed,
            select?.item, select?.title, select?.link, select?.date, select?.summary, select?.image,
            select?.next,
        ]
        return Array(parts.map { $0.map { "+" + $0 } ?? "-" }.joined(separator: "\u{0}").utf8).contentHash
    }
}

extension Page.Details {
    fileprivate var hashed: String {
        switch self {
        case .none: "false"
        case .all: "true"
        case .auto: "auto"
        }
    }
}

extension Response {
    /// The hash by which an unchanged body is recognised.
    var bodyHash: String { body.contentHash }
}

extension [UInt8] {
    var contentHash: String { SHA256.digest(self).hexadecimal }
}
