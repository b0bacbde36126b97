/// HTML that may be put into a page as it is: only this room makes it.
package struct Sanitised: Sendable, Hashable {
    package let html: String

    init(trusted html: String) { self.html = html }

    /// Plain text, escaped.
    package init(escaping text: String) { html = escape(text) }
}

/// Makes HTML harmless.
package func sanitise(_ html: String, base: String? = nil) -> Sanitised {
    Sanitised(escaping: plainText(fromHTML: html))
}
