internal import Calendar
internal import Dates
internal import Text

/// The state of an event, called off or put off, by all the words of its notice.
struct EventState {
    private(set) var isCancelled = false
    /// Put off, and no new day is told.
    private(set) var isPostponed = false

    init(_ text: ItemText, mentions: [DateMention], found: FoundPhrases) {
        let days = Set(
            mentions.filter { $0.role == .event }.compactMap { $0.span.start?.coarsened(to: .day) })
        let hasNewDate = mentions.contains(where: \.isNewDate)
        let title = states(of: found.inTitle(.states), in: text.title.words[...])
        // Of several days the text may call off one only: the clause of each says it.
        let prose = days.count > 1 ? [] : states(of: found.inProse(.states), in: text.wordsOfProse)
        let said = title.union(prose)
        isCancelled = said.contains(.cancelled)
        isPostponed = said.contains(.postponed) && !hasNewDate
    }

    private func states(of hits: [PhraseTable.Hit], in words: ArraySlice<FoldedWord>) -> Set<State> {
        var found: Set<State> = []
        for hit in hits {
            let start = words.startIndex + hit.range.lowerBound
            let end = start + hit.range.count
            let around =
                words[max(words.startIndex, start - longestCondition)..<start]
                + words[end..<min(words.endIndex, end + 2)]
            let before = words[max(words.startIndex, start - longestProviso)..<start]
            guard !around.contains(where: { conditions.contains($0.hash) }),
                !before.contains(where: { provisos.contains($0.hash) })
            else { continue }
            // « horaires décalés », « familles déplacées »: so they are, and no event is put off.
            if hit.range.count == 1, let noun = before.last, describedNouns.contains(noun.hash) { continue }
            found.insert(hit.phrase == 0 ? .cancelled : .postponed)
        }
        return found
    }

    private enum State { case cancelled, postponed }
}

/// « les inscriptions sont suspendues », « annule et remplace »: so many words before, or two behind, say that no event is meant.
private let longestCondition = 4
private let conditions = HashedNumbers(words: Lexicon.french.forms(of: .condition))
/// « en cas de forte pluie, elle sera annulée »: so many words before.
private let longestProviso = 8
private let provisos = HashedNumbers(words: Lexicon.french.forms(of: .proviso))

/// What is called « décalé » or « déplacé » and is no event; folded.
private let describedNouns = HashedNumbers(
    words: [
        "horaire", "horaires", "heures", "travail", "emplois", "personnes", "populations", "familles",
        "habitants", "eleves",
        "regard", "regards", "ton", "humour", "style", "spectacle",
    ])

/// Called off, and put off.
let statePhrases =
    Lexicon.french.forms(of: .cancelled).map { (phrase: $0, index: 0) }
    + Lexicon.french.forms(of: .postponed).map { (phrase: $0, index: 1) }
