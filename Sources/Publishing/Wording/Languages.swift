extension Wording {
    /// The words of a language; French for one that nobody has translated.
    init(language: String) { self = language.lowercased().hasPrefix("en") ? .english : .french }
}
