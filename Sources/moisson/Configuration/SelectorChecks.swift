internal import Markup

/// A selector of the configuration: CSS, with `@attribute` at its end to take an attribute, or `xpath:…`.
func troubleWithSelector(_ text: String) -> Trouble? {
    trouble(text) { _ in nil }
}

/// A selector that gives elements: no attribute can hold an item.
func troubleWithElementSelector(_ text: String) -> Trouble? {
    trouble(text) { selector in
        guard let attribute = selector.attribute else { return nil }
        return Trouble(
            what: "“\(shown(text))” takes an attribute, and an item is an element",
            remedy: "delete “@\(shown(attribute))”")
    }
}

private func trouble(_ text: String, _ further: (Selector) -> Trouble?) -> Trouble? {
    do throws(SelectorError) {
        return further(try Selector(parsing: text))
    } catch {
        return Trouble(
            what: "“\(shown(text))” is not a selector: \(error.message)",
            remedy: "look at " + place(error.offset, in: text))
    }
}

/// `character 5, “> a”`
private func place(_ offset: Int, in selector: String) -> String {
    let rest = String(String.UnicodeScalarView(selector.unicodeScalars.dropFirst(offset)))
    return "character \(offset + 1), " + (rest.isEmpty ? "the end" : "“\(shown(rest))”")
}
