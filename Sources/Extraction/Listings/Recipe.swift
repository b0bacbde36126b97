internal import Markup
package import Model

/// A listing's selectors, compiled once when feeds.json is read.
package struct Recipe: Sendable {
    package let selection: Selection
    let item: Selector
    let title: Selector?
    let link: Selector?
    let date: Selector?
    let summary: Selector?
    let image: Selector?
    let next: Selector?

    /// Throws which key is wrong, where in the selector, and why.
    package init(_ selection: Selection) throws(RecipeError) {
        func compiled(_ text: String, key: String) throws(RecipeError) -> Selector {
            do {
                return try Selector(parsing: text)
            } catch {
                throw RecipeError(key: key, offset: error.offset, message: error.message)
            }
        }
        func optional(_ text: String?, key: String) throws(RecipeError) -> Selector? {
            guard let text else { return nil }
            return try compiled(text, key: key)
        }
        self.selection = selection
        item = try compiled(selection.item, key: "item")
        title = try optional(selection.title, key: "title")
        link = try optional(selection.link, key: "link")
        date = try optional(selection.date, key: "date")
        summary = try optional(selection.summary, key: "summary")
        image = try optional(selection.image, key: "image")
        next = try optional(selection.next, key: "next")
    }

    /// The way in which a profile says that records were found by a selector.
    static let signaturePrefix = "select "

    var signature: String { Recipe.signaturePrefix + selection.item }

    /// The same for the same selectors of the items' fields.
    var fingerprint: String {
        let fields = [
            selection.item, selection.title, selection.link, selection.date, selection.summary,
            selection.image,
        ]
        return fields.map { $0 ?? "" }.joined(separator: "\n").stableHash
    }
}

/// A selector of feeds.json that cannot be read.
package struct RecipeError: Error, Equatable, Sendable {
    /// The key of `select`: `item`, `title`, …
    package let key: String
    /// Place in the selector, in characters from its beginning.
    package let offset: Int
    /// One English sentence without a full stop.
    package let message: String
}
