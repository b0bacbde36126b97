package import Calendar
package import Foundation
internal import Text

/// The dates of a French text, read once; in time that grows with its length and not faster.
package struct FrenchDates: Sendable {
    private let found: [FoundDate]
    private let tokens: [Token]
    private let reference: CivilDay
    /// The work done: how many places were tried, and how far each try read.
    let steps: Int

    /// Reads a text that was written on a day, from which relative dates and missing years count.
    package init(in text: String, reference: CivilDay) {
        var text = text
        tokens = text.withUTF8 { Compaction(Lexer(BorrowedBytes($0)).tokens).tokens }
        self.reference = reference
        var parser = FrenchParser(grammar: DateGrammar(tokens: tokens, reference: reference))
        parser.run()
        found = parser.found
        steps = parser.steps
    }

    /// Reads a text that was written at an instant.
    package init(in text: String, reference: Date, timezone: TimeZone) {
        self.init(in: text, reference: CivilDay(of: reference, in: timezone))
    }

    /// The date that the text says as one phrase, by the rules of `moisson dates`; nil when it says none. Of several dates the
    /// most precise counts, then the first; a weekday alone counts less than a date.
    package var span: Span? {
        let dates = found.filter { !$0.isRecurrent || $0.span.start != nil }
        return dates.first { $0.span.grain >= .day && !$0.isWeekdayOnly }?.span
            ?? dates.first { $0.span.grain >= .day }?.span ?? dates.first { $0.span.grain == .month }?.span
            ?? dates.first?.span
    }

    /// Returns every date in the order of the text, each with its place and its purpose. `isPast`: the text tells of what has
    /// been (a recap), so that a missing year is looked for backward.
    package func mentions(isPast: Bool = false) -> [DateMention] {
        found.indices.map { index in
            let from = index > 0 ? found[index - 1].tokens.upperBound : 0
            let to = index + 1 < found.count ? found[index + 1].tokens.lowerBound : tokens.count
            let clause = Clause(of: found[index].tokens, in: tokens, bounds: from..<to)
            return RoleJudge(found: found[index], clause: clause, reference: reference, isPast: isPast)
                .mention
        }
    }
}
