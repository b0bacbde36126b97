internal import Markup

/// A selector as a person wrote it, right or wrong.
struct WrittenSelector {
    private let text: String

    init(_ text: String) { self.text = text }

    var trouble: Trouble? { trouble { _ in nil } }

    /// The reason why it gives no elements.
    var troubleAsElements: Trouble? {
        trouble { selector in
            guard let attribute = selector.attribute else { return nil }
            return Trouble(
                what: "“\(shown(text))” takes an attribute, and an item is an element",
                remedy: "delete “@\(shown(attribute))”")
        }
    }

    private func trouble(further: (Selector) -> Trouble?) -> Trouble? {
        do throws(SelectorError) {
            return further(try Selector(parsing: text))
        } catch {
            return Trouble(
                what: "“\(shown(text))” is not a selector: \(error.message)",
                remedy: "look at " + place(at: error.offset))
        }
    }

    /// `character 5, “> a”`
    private func place(at offset: Int) -> String {
        let rest = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(offset)))
        return "character \(offset + 1), " + (rest.isEmpty ? "the end" : "“\(shown(rest))”")
    }
}
