/// An item that the page is known to have shown; `id` is that of its entry.
package struct ShownItem: Sendable, Hashable {
    package var id: String
    package var url: String?
    package var title: String

    package init(id: String, url: String?, title: String) {
        self.id = id
        self.url = url
        self.title = title
    }
}
