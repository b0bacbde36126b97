import Markup
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
        self.selection = selection
        item = try compiled(selection.item, "item")
        title = try selection.title.map { text throws(RecipeError) in try compiled(text, "title") }
        link = try selection.link.map { text throws(RecipeError) in try compiled(text, "link") }
        date = try selection.date.map { text throws(RecipeError) in try compiled(text, "date") }
        summary = try selection.summary.map { text throws(RecipeError) in try compiled(text, "summary") }
        image = try selection.image.map { text throws(RecipeError) in try compiled(text, "image") }
        next = try selection.next.map { text throws(RecipeError) in try compiled(text, "next") }
    }
}

/// A selector of feeds.json that cannot be read.
package struct RecipeError: Error, Equatable, Sendable {
    /// The key of `select`: `item`, `title`, …
    package let key: String
    /// Where in the selector, in characters from its beginning.
    package let offset: Int
    /// One English sentence without a full stop.
    package let message: String
}

private func compiled(_ text: String, _ key: String) throws(RecipeError) -> Selector {
    do {
        return try Selector(parsing: text)
    } catch {
        throw RecipeError(key: key, offset: error.offset, message: error.message)
    }
}
