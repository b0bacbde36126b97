internal import Calendar

/// Hours that stand by themselves in a text, for a day that is said elsewhere.
package struct Hours: Sendable, Hashable {
    /// Minutes since midnight.
    package let start: Int
    package let end: Int?
    /// UTF-8 offsets in the text.
    package let range: Range<Int>
    package let lead: Lead

    /// The words before them: nothing of note, « à » or « de », the beginning of a line, « Horaires : ».
    package enum Lead: Int, Sendable, Comparable {
        case none, word, line, label
        /// « on commence à 9h30 », « fin prévue à 12h30 ».
        case begins, ends
        package static func < (a: Lead, b: Lead) -> Bool { a.rawValue < b.rawValue }
    }
}

/// Hours of a weekday whose date is said elsewhere.
package struct HoursOfWeekday: Sendable, Hashable {
    /// From 1, Monday, to 7.
    package let weekday: Int
    /// Minutes since midnight; where only an end is said, that.
    package let start: Int
    package let end: Int?
}

extension Hours {
    /// From these hours to the beginning of others.
    package func through(_ last: Hours) -> Hours { spanning(last, end: last.start) }

    /// From these hours to an end that others tell, in minutes since midnight; perhaps to none.
    package func spanning(_ last: Hours, end: Int?) -> Hours {
        Hours(start: start, end: end, range: range.lowerBound..<last.range.upperBound, lead: lead)
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

extension Span {
    /// The same beginning with an end on its day, in minutes since midnight; itself where it has an end, no hour, or begins later.
    package func until(minute: Int) -> Span {
        guard end == nil, let start, let hour = start.hour, hour * 60 + (start.minute ?? 0) < minute else {
            return self
        }
        return Span(start: start, end: start.coarsened(to: .day).at(minute: minute))
    }
}

extension Span {
    /// The same few days with the hours of the first and of the last, where both are said by their weekdays; a single day with those
    /// of its weekday, where they are said once: « 9 décembre » and « RDV mercredi à 18h ».
    package func at(_ hours: [HoursOfWeekday]) -> Span {
        if end == nil, let day = start?.civilDay {
            let own = hours.filter { $0.weekday == day.weekday }
            guard grain == .day, let start, own.count == 1 else { return self }
            return Span(
                start: start.at(minute: own[0].start), end: own[0].end.map { start.at(minute: $0 % 1_440) })
        }
        guard grain == .day, let start, let end, let first = start.civilDay, let last = end.civilDay,
            (1..<7).contains(last.number - first.number),
            let opening = hours.first(where: { $0.weekday == first.weekday }),
            let closing = hours.last(where: { $0.weekday == last.weekday })
        else { return self }
        return Span(
            start: start.at(minute: opening.start),
            end: end.at(minute: (closing.end ?? closing.start) % 1_440))
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
