internal import Calendar
package import Model
internal import Text

/// An item as the index holds it: the stems of its words with blanks between.
package struct SearchText: Sendable, Equatable {
    package let title: String
    package let text: String
    /// The words beside the text: the source, the place, the categories, what the kind is called, and the months in which it
    /// was published and takes place.
    package let about: String

    /// So many words of a text are looked for: a whole report in one item would weigh down the index.
    private static let longestText = 3_000

    package init(_ item: Item) {
        let parted = item.text
        title = String(stemsOf: parted.title, limit: Self.longestText)
        text = String(stemsOf: parted.words, limit: Self.longestText)
        let terms =
            item.categories.map { $0.label ?? $0.term }
            + [item.event?.place, item.organiser]
            .compactMap { $0 }
        let months = [item.published, item.event?.start].compactMap { $0?.searchWords }
        let names = ([item.source] + terms + [item.kind?.searchWords ?? ""] + months).joined(separator: " ; ")
        about = String(stemsOf: FoldedText(names), limit: Self.longestText)
    }
}

extension String {
    fileprivate init(stemsOf text: FoldedText, limit: Int) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Swift.min(text.bytes.count, limit * 8))
        for word in text.words.prefix(limit) where !word.isSmall {
            if !bytes.isEmpty { bytes.append(0x20) }
            let start = bytes.count
            bytes.append(contentsOf: text.bytes[word.range])
            bytes.trimEnding(from: start)
        }
        self = String(decoding: bytes, as: UTF8.self)
    }
}

extension When {
    /// The month and the year as they are written in a sentence.
    fileprivate var searchWords: String {
        let day = civilDay
        return "\(Lexicon.french.monthNames[day.month - 1]) \(day.year)"
    }
}

extension Kind {
    /// The words by which a person asks for a kind.
    fileprivate var searchWords: String {
        switch self {
        case .news: "actualité"
        case .event: "événement rendez-vous"
        case .publication: "publication"
        case .call: "appel à projets"
        case .recap: "compte rendu retour"
        case .press: "presse"
        case .job: "offre d'emploi recrutement poste"
        }
    }
}
