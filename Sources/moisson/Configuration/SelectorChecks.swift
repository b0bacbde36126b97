/// A selector of the configuration: CSS, with `@attribute` at its end to take an attribute, or `xpath:…`.
func troubleWithSelector(_ text: String) -> Trouble? {
    nil
}

/// A selector that gives elements: no attribute can hold an item.
func troubleWithElementSelector(_ text: String) -> Trouble? {
    troubleWithSelector(text)
}
