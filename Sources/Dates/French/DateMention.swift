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
    /// « cet été », « à l'automne »: too coarse for an event's start.
    package let isSeason: Bool
    /// The words of its sentence tell what has been.
    package let isPast: Bool
    /// They tell what is to come.
    package let isFuture: Bool
    package let isCancelled: Bool
    /// « prochaine réunion : »: rather another event than the one announced.
    package let isFollowUp: Bool
    package let isPostponed: Bool
    /// « reporté au 15 », « nouvelle date : le 15 ».
    package let isNewDate: Bool
    /// « s'achève le 8 », « ferme le 8 »: the end of what began before.
    package let isEnd: Bool
    /// « ouvert du 8 au 15 »: of a call the time in which it is answered.
    package let isOpening: Bool
    /// The year is in the text, or the weekday tells it.
    package let isSureOfYear: Bool
}

/// The purpose of a date in a text.
package enum DateRole: String, Sendable, CaseIterable {
    case event, deadline, publication, other, unknown
}

/// An oddity of a date that was read all the same.
package enum DateRemark: String, Sendable {
    case wrongWeekday = "the weekday does not fit the date"
    case endBeforeStart = "the end lies before the start and was left out"
    case yearInferred = "the year is not in the text"
}
