package import Calendar
package import Foundation
internal import Text

/// The dates of a French text, read once; in time that grows with its length and not faster.
package struct FrenchDates: Sendable {
    private let found: [FoundDate]
    private let tokens: [Token]
    private let reference: CivilDay
    /// Hours that stand by themselves, in the order of the text.
    package let hours: [Hours]
    /// Hours of weekdays without their date: « accueil mardi à 9h, clôture mercredi à 16h ».
    package let hoursOfWeekdays: [HoursOfWeekday]
    /// Verbs of the text that tell what has been, and what is to come.
    package let pastVerbs: Int
    package let futureVerbs: Int
    /// The work done: how many places were tried, and how far each try read.
    let steps: Int

    /// Reads a text that was written on a day, from which relative dates and missing years count.
    package init(in text: String, reference: CivilDay) {
        var text = text
        let tokens = text.withUTF8 { Compaction(Lexer(BorrowedBytes($0)).tokens).tokens }
        self.tokens = tokens
        self.reference = reference
        var parser = FrenchParser(grammar: DateGrammar(tokens: tokens, reference: reference))
        parser.run()
        found = parser.found
        hours = parser.hours
        hoursOfWeekdays = parser.hoursOfWeekdays
        pastVerbs = tokens.indices.count { tokens.isPastVerb(at: $0) }
        futureVerbs = tokens.count { $0.verb == .future }
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

    /// Returns every date in the order of the text, each with its place and its purpose.
    package func mentions(_ tone: Tone = Tone()) -> [DateMention] {
        found.indices.map { index in
            let from = index > 0 ? found[index - 1].tokens.upperBound : 0
            let to = index + 1 < found.count ? found[index + 1].tokens.lowerBound : tokens.count
            let clause = Clause(of: found[index].tokens, in: tokens, bounds: from..<to)
            return RoleJudge(found: found[index], clause: clause, reference: reference, tone: tone).mention
        }
    }
}
