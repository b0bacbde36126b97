package import Calendar
package import Foundation
internal import Text

/// One date, list or range that a text holds.
package struct DateMention: Sendable, Hashable {
    package let span: Span
    /// UTF-8 offsets in the text.
    package let range: Range<Int>
    package let role: DateRole
    /// From 0 to 1: how surely these words are a date of this role.
    package let confidence: Double
    package let remarks: [DateRemark]
    /// « à partir du », « dès »: the span goes on after its start.
    package let isOpenEnded: Bool
    /// « tous les jeudis », « du lundi au vendredi »: named, not expanded; the span may then be empty.
    package let isRecurrent: Bool
    package let isCancelled: Bool
    package let isPostponed: Bool
}

/// What a date in a text is for.
package enum DateRole: String, Sendable, CaseIterable {
    case event, deadline, publication, other, unknown
}

/// The date that a French phrase says, by the rules of `moisson dates`; nil when it says none. Of several dates the
/// most precise counts, then the first; a weekday alone counts less than a date.
package func phrase(_ text: String, reference: Date, timezone: TimeZone) -> Span? {
    phrase(text, reference: CivilDay(of: reference, in: timezone))
}

/// As `phrase(_:reference:timezone:)`, from a local day.
package func phrase(_ text: String, reference: CivilDay) -> Span? {
    let found = parsed(text, reference: reference).found.filter { !$0.isRecurrent || $0.span.start != nil }
    return found.first { $0.span.grain >= .day && !$0.isWeekdayOnly }?.span
        ?? found.first { $0.span.grain >= .day }?.span ?? found.first { $0.span.grain == .month }?.span
        ?? found.first?.span
}

/// Every date in a text, in order, each with its place and what it is for. Linear in the length of the text.
/// `isPast`: the text tells of what has been (a recap), so that a missing year is looked for backward.
package func dates(in text: String, reference: Date, timezone: TimeZone, isPast: Bool = false)
    -> [DateMention]
{
    dates(in: text, reference: CivilDay(of: reference, in: timezone), isPast: isPast)
}

/// As `dates(in:reference:timezone:isPast:)`, from a local day.
package func dates(in text: String, reference: CivilDay, isPast: Bool = false) -> [DateMention] {
    let parsed = parsed(text, reference: reference)
    return mentions(parsed.found, parsed.tokens, reference: reference, isPast: isPast)
}

func parsed(_ text: String, reference: CivilDay) -> (found: [Found], tokens: [Token], steps: Int) {
    var text = text
    let tokens = text.withUTF8 { compacted(rawTokens(BorrowedBytes($0))) }
    var parser = FrenchParser(grammar: ItemGrammar(tokens: tokens, reference: reference))
    parser.run()
    return (parser.found, tokens, parser.steps)
}
