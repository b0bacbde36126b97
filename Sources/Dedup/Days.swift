internal import Calendar
import Model

/// What the days that two items name say about them.
enum DayComparison {
    case sameEvent
    /// The part of the shorter list that both name.
    case sameMentioned(Double)
    case differentEvents
    case differentMentioned
    case unknown
}

/// Compares when two items take place: by their events, else by the days that their titles name, else by their texts'.
func compareDays(_ a: Fingerprint, _ b: Fingerprint) -> DayComparison {
    if let x = eventDays(a.event), let y = eventDays(b.event) {
        return x.overlaps(y) ? .sameEvent : .differentEvents
    }
    let (s, t) = (a.titleTraits.days, b.titleTraits.days)
    if !s.isEmpty, !t.isEmpty { return common(s, t) > 0 ? .sameEvent : .differentEvents }
    let (p, q) = (namedDays(a), namedDays(b))
    guard !p.isEmpty, !q.isEmpty else { return .unknown }
    let shared = common(p, q)
    return shared == 0 ? .differentMentioned : .sameMentioned(Double(shared) / Double(min(p.count, q.count)))
}

/// Days between two dates of publication; nil when one is missing.
func daysBetween(_ a: When?, _ b: When?) -> Int? {
    guard let a = a?.civilDay, let b = b?.civilDay else { return nil }
    return abs(a.number - b.number)
}

/// Days from a date of publication to a day, negative when it is past; nil without a date.
func daysUntil(_ day: When, from published: When?) -> Int? {
    guard let from = published?.civilDay else { return nil }
    return day.civilDay.number - from.number
}

/// The days of an event since 1970; a month is all of its days.
private func eventDays(_ event: Event?) -> ClosedRange<Int>? {
    guard let start = event?.start else { return nil }
    let from = start.civilDay.number
    if case .month = start { return from...(from + 30) }
    guard let last = event?.end?.civilDay else { return from...from }
    return from...max(from, last.number)
}

/// The event's day if there is one, else all days that title and text name.
private func namedDays(_ print: Fingerprint) -> [Int32] {
    if let start = print.event?.start {
        let day = start.civilDay
        if case .month = start { return [Int32(day.year * 512 + day.month * 32)] }
        return [Int32(day.year * 512 + day.month * 32 + day.day)]
    }
    return print.titleTraits.days.isEmpty ? print.textTraits.days : print.titleTraits.days
}

private func common(_ a: [Int32], _ b: [Int32]) -> Int {
    a.filter { day in b.contains { sameDay(day, $0) } }.count
}

/// A year that is left out may be any, a month without a day is each of its days.
private func sameDay(_ a: Int32, _ b: Int32) -> Bool {
    let (yearA, yearB) = (a / 512, b / 512)
    let (dayA, dayB) = (a % 32, b % 32)
    guard a / 32 % 16 == b / 32 % 16 else { return false }
    return (yearA == yearB || yearA == 0 || yearB == 0) && (dayA == dayB || dayA == 0 || dayB == 0)
}
