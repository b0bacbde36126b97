import Foundation

// Pages that hold no list of news, as parts before a look writes them.

/// A part of a page, before a look writes it.
enum Block {
    case heading(Int, String)
    case text(String)
    /// A card's place for a day or a role may be empty.
    case cards([Card])
    case links([Card])
    case files([Card])
    case folds([Card])
    case people([Card])
    case logos([Card])
    case pictures([Card])
    case table([[String]])
    case form([String])
    case terms([Card])
}

/// A title with what stands beside it.
struct Card {
    var title: String
    var href = "#"
    var words = ""
    /// A day, a role, a size: the small line of a card.
    var note = ""
}

/// A page without a list: what it is, its name, where it is and its parts.
struct WrongPage {
    var kind: String
    var title: String
    var path: String
    var blocks: [Block]
}

/// What stands before the cards, each card, and what stands behind; `{t}`, `{h}`, `{w}`, `{n}` and `{i}` are a card's
/// title, address, words, note and number.
struct CardForm: Sendable {
    var open: String
    var each: String
    var close: String

    init(_ open: String, _ each: String, _ close: String) {
        self.open = open
        self.each = each
        self.close = close
    }

    func written(_ cards: [Card]) -> String {
        let written = cards.enumerated().map { index, card in
            each.filled(["t": card.title, "h": card.href, "w": card.words, "n": card.note, "i": "\(index)"])
        }
        return open + written.joined(separator: "\n") + close
    }
}

extension String {
    /// With `{name}` replaced by the value of that name.
    func filled(_ values: [String: String]) -> String {
        values.reduce(self) { $0.replacingOccurrences(of: "{\($1.key)}", with: $1.value) }
    }
}
