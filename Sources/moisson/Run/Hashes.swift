internal import Model
internal import Text

/// Raised when the extraction reads the same bytes differently: pages are then read again even if they did not change.
private let extractionVersion = 1

/// What invalidates a page's remembered body: the recipe that reads it, and the program's own version of reading.
func recipeHash(of page: Page) -> String {
    let select = page.select
    let parts: [String?] = [
        String(extractionVersion), page.type.rawValue, page.kind?.rawValue, String(page.pagination),
        String(page.details), select?.item, select?.title, select?.link, select?.date, select?.summary,
        select?.image, select?.next,
    ]
    return bodyHash(Array(parts.map { $0.map { "+" + $0 } ?? "-" }.joined(separator: "\u{0}").utf8))
}

func bodyHash(_ body: [UInt8]) -> String { SHA256.digest(body).hexadecimal }
