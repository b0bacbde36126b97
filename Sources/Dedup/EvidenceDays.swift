internal import Calendar
import Foundation
import Model
internal import Text

// What days say for and against a pair.

extension PairScore {
    mutating func weighDates() {
        switch DayComparison(a, b) {
        case .sameEvent:
            isSameDay = true
            weighSameDay()
        case .named:
            note(.dayNamed)
        case .sameMentioned(let share):
            // A deadline that both have counts once.
            if share >= 0.5, !haveSameDeadline { note(.daysNamed) }
        case _ where isPutOff: note(.putOff)
        case .differentEvents: forbid(.eventDates)
        case .differentMentioned:
            // Two calls are compared by their deadlines, and what is read by nothing of the kind.
            guard !haveSameDeadline else { break }
            if isNearCopy { forbid(.textDates) } else { note(.otherDays) }
        case .unknown: break
        }
        if isNearCopy, !isLinked, areOfOtherPeriods { forbid(.textDates) }
        weighDeadlines()
        // What is published before the day announces it, and what comes after looks back.
        if areOnTwoSides { note(.otherSide) }
        guard let days = a.daysApart(from: b) else { return }
        Sign.ofDaysApart(days).map { note($0) }
    }

    private mutating func weighSameDay() {
        if isPutOff { note(.putOff) }
        if a.eventDays?.isMonth == true || b.eventDays?.isMonth == true {
            note(.dayNamed)
        } else {
            note(a.isOnCrowdedDay ? .sameDayOfMany : .sameDay)
        }
        weighHours()
        if let x = a.eventDays, let y = b.eventDays, !x.isMonth, x.days.count > 1, x.days == y.days,
            !y.isMonth
        {
            note(.sameSpan)
        }
        // An evening of a festival is not the festival.
        if abs(a.length - b.length) >= 2 { note(.longer) }
    }

    /// True for one day to answer and nothing else in common of all days that both name: a national call's regions have periods of
    /// their own.
    private var areOfOtherPeriods: Bool {
        guard a.eventDays == nil, b.eventDays == nil, haveSameDeadline else { return false }
        let (x, y) = (a.daysBesideDeadline, b.daysBesideDeadline)
        return x.count >= 2 && y.count >= 2 && x.commonDays(with: y) == 0
    }

    private var haveSameDeadline: Bool {
        guard let x = a.print.event?.deadline, let y = b.print.event?.deadline, !x.mayBe(y) else {
            return false
        }
        return When?(x).daysApart(from: y) == 0
    }

    /// Two deadlines for one call make two stories.
    private mutating func weighDeadlines() {
        guard let x = a.print.event?.deadline, let y = b.print.event?.deadline, !x.mayBe(y),
            let days = When?(x).daysApart(from: y)
        else { return }
        let areOfTwo = a.print.source != b.print.source
        if days == 0 {
            if areOfTwo { note(.sameDeadline) }
        } else if !isSameDay, !isPutOff {
            forbid(.deadlines)
        }
    }

    private mutating func weighHours() {
        if let x = a.print.titleLook.dayPart, let y = b.print.titleLook.dayPart, x != y {
            isSameDay = false
            return note(.otherHour)
        }
        guard case .instant(let x, _) = a.print.event?.start, case .instant(let y, _) = b.print.event?.start
        else {
            return
        }
        if x == y {
            note(.sameHour)
        } else if abs(x.timeIntervalSince(y)) > 3600 {
            // Doors open before things begin; two things on one day are two.
            isSameDay = false
            note(.otherHour)
        }
    }

    /// True when one was published before the last day of the event and the other after it.
    var areOnTwoSides: Bool { a.sides(beside: b).map { $0.first != $0.second } ?? false }

    /// True when both were published after the event: then neither announces it.
    var areBothAfter: Bool { a.sides(beside: b).map { $0.first && $0.second } ?? false }

    /// True when both were published before it was over: then neither looks back.
    var areBothBefore: Bool { a.sides(beside: b).map { !$0.first && !$0.second } ?? false }

    /// So alike that what differs is what matters: a template, a series, a national text with its regional variants.
    var isNearCopy: Bool {
        text.containment >= 0.5 && min(a.print.sketch.triples, b.print.sketch.triples) >= 20
    }
}

extension Int? {
    /// The smaller of two numbers, as far as they are known.
    fileprivate func earlier(_ other: Int?) -> Int? {
        guard let self, let other else { return self ?? other }
        return Swift.min(self, other)
    }
}

extension ComparedItem {
    /// For this item and another, true when it was published after the event's last day, else after the day until which one could
    /// register.
    func sides(beside other: ComparedItem) -> (first: Bool, second: Bool)? {
        guard let x = knownSince, let y = other.knownSince, let last = lastDay(beside: other) else {
            return nil
        }
        return (x > last, y > last)
    }

    /// The event's last day; of two the one whose year was said, of two like these the earlier.
    private func lastDay(beside other: ComparedItem) -> Int? {
        let (first, second) = (eventDays, other.eventDays)
        let isFirstBetter = first.map { !$0.isYearInferred } ?? false
        let isSecondBetter = second.map { !$0.isYearInferred } ?? false
        let days = isFirstBetter || !isSecondBetter ? first?.days.upperBound : nil
        let others = isSecondBetter || !isFirstBetter ? second?.days.upperBound : nil
        return days.earlier(others) ?? deadlineDay.earlier(other.deadlineDay)
    }

    /// The days that it names but the last one to answer.
    fileprivate var daysBesideDeadline: [Int32] {
        guard let deadline = print.event?.deadline?.civilDay else { return comparableDays }
        let last = Int32(deadline.month * 32 + deadline.day)
        return comparableDays.filter { $0 % 512 != last }
    }

    /// True when it names the day on which the other's event was to be.
    func namesDay(of other: ComparedItem) -> Bool {
        guard let start = other.print.event?.start?.civilDay else { return false }
        let day = Int32(start.year * 512 + start.month * 32 + start.day)
        let monthDay = Int32(start.month * 32 + start.day)
        return days.contains { $0 == day || $0 == monthDay }
    }
}
