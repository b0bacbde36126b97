/// A word of a query with all the forms in which it may stand in an item.
package struct SearchTerm: Sendable, Equatable {
    package var forms: [SearchForm]
    /// The beginning that the word's family has in common: « reloger » is also sought as « relogement ». It counts where none
    /// of the forms stands.
    package var family: SearchForm?
}

/// Stems that follow one another in an item; of a prefix, the last is only the beginning of a word.
package struct SearchForm: Sendable, Hashable {
    package var stems: [String]
    package var isPrefix = false
    /// A form beside the one that was typed counts less.
    package var weight = 1.0
}
