internal import Calendar

/// Hours that stand by themselves in a text, for a day that is said elsewhere.
package struct Hours: Sendable, Hashable {
    /// Minutes since midnight.
    package let start: Int
    package let end: Int?
    /// UTF-8 offsets in the text.
    package let range: Range<Int>
    package let lead: Lead

    /// What stands before them: nothing of note, « à » or « de », the beginning of a line, « Horaires : ».
    package enum Lead: Int, Sendable, Comparable {
        case none, word, line, label
        /// « on commence à 9h30 », « fin prévue à 12h30 ».
        case begins, ends
        package static func < (a: Lead, b: Lead) -> Bool { a.rawValue < b.rawValue }
    }
}

extension Hours {
    /// From these hours to the beginning of others.
    package func through(_ last: Hours) -> Hours {
        Hours(start: start, end: last.start, range: range.lowerBound..<last.range.upperBound, lead: lead)
    }
}

extension Span {
    /// The same days with hours: the first day's beginning and the last day's end.
    package func at(_ hours: Hours) -> Span {
        guard grain == .day, let start else { return self }
        guard let last = hours.end else {
            return end == nil ? Span(start: start.at(minute: hours.start), end: nil) : self
        }
        let day = end ?? start
        let isNextDay = end == nil && last < hours.start || last >= 1_440
        return Span(
            start: start.at(minute: hours.start),
            end: (isNextDay ? day.nextDay : day).at(minute: last % 1_440))
    }
}

extension Moment {
    fileprivate func at(minute: Int) -> Moment {
        Moment(year: year, month: month, day: day, hour: minute / 60, minute: minute % 60)
    }

    fileprivate var nextDay: Moment {
        Moment(CivilDay(year: year, month: month ?? 1, day: day ?? 1).adding(days: 1))
    }
}
