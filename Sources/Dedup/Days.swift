internal import Calendar
import Model

/// The outcome of comparing the days that two items name.
enum DayComparison {
    case sameEvent
    /// One names the day on which the other takes place.
    case named
    /// The part of the shorter list that both name.
    case sameMentioned(Double)
    case differentEvents
    case differentMentioned
    case unknown

    /// Compares when two items take place: by their events, else by the days that their titles name, else by their texts'.
    init(_ a: ComparedItem, _ b: ComparedItem) {
        if let x = a.eventDays, let y = b.eventDays {
            self = x.meets(y) ? .sameEvent : x.isMonth || y.isMonth ? .differentMentioned : .differentEvents
            return
        }
        let (s, t) = (a.print.titleTraits.days, b.print.titleTraits.days)
        if a.eventDays == nil, b.eventDays == nil, !s.isEmpty, !t.isEmpty {
            self = s.commonDays(with: t) > 0 ? .sameEvent : .differentEvents
            return
        }
        let (p, q) = (a.comparableDays, b.comparableDays)
        guard !p.isEmpty, !q.isEmpty else {
            self = .unknown
            return
        }
        let shared = p.commonDays(with: q)
        if shared == 0 {
            self = .differentMentioned
        } else if (a.eventDays == nil) != (b.eventDays == nil) {
            self = .named
        } else {
            self = .sameMentioned(Double(shared) / Double(min(p.count, q.count)))
        }
    }
}

extension When {
    /// Days from a date of publication to this day, negative when it is past; nil without a date.
    func daysAhead(of published: When?) -> Int? {
        guard let from = published?.civilDay else { return nil }
        return civilDay.number - from.number
    }
}

extension When {
    /// True when one is but the month in which the other lies.
    func mayBe(_ other: When) -> Bool {
        guard isMonth || other.isMonth, self != other else { return false }
        let (a, b) = (civilDay, other.civilDay)
        return a.year == b.year && a.month == b.month
    }

    private var isMonth: Bool {
        if case .month = self { return true }
        return false
    }
}

extension When? {
    /// Days between two dates of publication; nil when one is missing.
    func daysApart(from other: When?) -> Int? {
        guard let a = self?.civilDay, let b = other?.civilDay else { return nil }
        return abs(a.number - b.number)
    }
}

extension Fingerprint {
    /// The event's day if there is one, else all days that title and text name.
    func comparableDays(of eventDays: EventDays?, besides days: [Int32]) -> [Int32] {
        guard eventDays != nil, let start = event?.start else {
            let named = titleTraits.days
            return named.isEmpty ? days : named
        }
        let day = start.civilDay
        if case .month = start { return [Int32(day.year * 512 + day.month * 32)] }
        let year = eventDays?.isYearInferred == true ? 0 : day.year
        return [Int32(year * 512 + day.month * 32 + day.day)]
    }
}

extension [Int32] {
    /// Counts these days that the other list names too. A year that is left out may be any, a month without a day is each of its
    /// days.
    func commonDays(with other: [Int32]) -> Int {
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
