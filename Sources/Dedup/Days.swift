internal import Calendar
import Model

/// The outcome of comparing the days that two items name.
enum DayComparison {
    case sameEvent
    /// The part of the shorter list that both name.
    case sameMentioned(Double)
    case differentEvents
    case differentMentioned
    case unknown

    /// Compares when two items take place: by their events, else by the days that their titles name, else by their texts'.
    init(_ a: Fingerprint, _ b: Fingerprint) {
        if let x = a.event?.days, let y = b.event?.days {
            self = x.overlaps(y) ? .sameEvent : .differentEvents
            return
        }
        let (s, t) = (a.titleTraits.days, b.titleTraits.days)
        if !s.isEmpty, !t.isEmpty {
            self = s.commonDays(with: t) > 0 ? .sameEvent : .differentEvents
            return
        }
        let (p, q) = (a.namedDays, b.namedDays)
        guard !p.isEmpty, !q.isEmpty else {
            self = .unknown
            return
        }
        let shared = p.commonDays(with: q)
        self =
            shared == 0
            ? .differentMentioned : .sameMentioned(Double(shared) / Double(min(p.count, q.count)))
    }
}

extension When {
    /// Days from a date of publication to this day, negative when it is past; nil without a date.
    func daysAhead(of published: When?) -> Int? {
        guard let from = published?.civilDay else { return nil }
        return civilDay.number - from.number
    }
}

extension When? {
    /// Days between two dates of publication; nil when one is missing.
    func daysApart(from other: When?) -> Int? {
        guard let a = self?.civilDay, let b = other?.civilDay else { return nil }
        return abs(a.number - b.number)
    }
}

extension Event {
    /// Its days since 1970; a month is all of its days.
    fileprivate var days: ClosedRange<Int>? {
        guard let start else { return nil }
        let from = start.civilDay.number
        if case .month = start { return from...(from + 30) }
        guard let last = end?.civilDay else { return from...from }
        return from...Swift.max(from, last.number)
    }
}

extension Fingerprint {
    /// The event's day if there is one, else all days that title and text name.
    fileprivate var namedDays: [Int32] {
        if let start = event?.start {
            let day = start.civilDay
            if case .month = start { return [Int32(day.year * 512 + day.month * 32)] }
            return [Int32(day.year * 512 + day.month * 32 + day.day)]
        }
        return titleTraits.days.isEmpty ? textTraits.days : titleTraits.days
    }
}

extension [Int32] {
    /// Counts these days that the other list names too. A year that is left out may be any, a month without a day is each of its
    /// days.
    fileprivate func commonDays(with other: [Int32]) -> Int {
        reduce(0) { count, a in
            let isNamed = other.contains { b in
                let (yearA, yearB, dayA, dayB) = (a / 512, b / 512, a % 32, b % 32)
                guard a / 32 % 16 == b / 32 % 16 else { return false }
                return (yearA == yearB || yearA == 0 || yearB == 0)
                    && (dayA == dayB || dayA == 0 || dayB == 0)
            }
            return count + (isNamed ? 1 : 0)
        }
    }
}
