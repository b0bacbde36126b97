internal import Calendar
import Foundation
import Model
internal import Text

// What days say for and against a pair.

extension Scale {
    mutating func weighDates() {
        switch compareDays(a, b) {
        case .sameEvent:
            isSameDay = true
            add(3.5, "same event date", grounds: true)
            weighHours()
            weighSpans()
            weighSides()
        case .sameMentioned(let share):
            add(1 + 2 * share, "same date in the text", grounds: share >= 0.5)
            weighSides()
        case _ where isPutOff:
            add(title.similarity >= 0.6 ? 3 : 0, "one says that the other was put off", grounds: true)
        case .differentEvents: vetoes.append(.eventDates)
        case .differentMentioned:
            if isNearCopy {
                vetoes.append(.textDates)
            } else {
                add(-6, "different dates in the text")
            }
        case .unknown: break
        }
        weighDeadlines()
        guard let days = daysBetween(a.published, b.published) else { return }
        switch days {
        case 0...21: add(0.5, nil)
        case 22...60: break
        case 61...150: add(-1.5, nil)
        default: add(-4, "published \(days) days apart")
        }
    }

    /// One deadline for many calls is common; two deadlines for one call are not.
    private mutating func weighDeadlines() {
        guard !isSameDay, let days = daysBetween(a.event?.deadline, b.event?.deadline), days > 0 else {
            return
        }
        add(-2, "different deadlines")
    }

    /// An evening of a festival is not the festival.
    private mutating func weighSpans() {
        if abs(span(of: a) - span(of: b)) >= 2 { add(-2, "one lasts longer") }
    }

    private mutating func weighHours() {
        if let x = a.titleLook.dayPart, let y = b.titleLook.dayPart, x != y {
            isSameDay = false
            return add(-4, "different parts of the day")
        }
        guard case .instant(let x, _) = a.event?.start, case .instant(let y, _) = b.event?.start else {
            return
        }
        if x == y {
            add(1.5, "same hour")
        } else if abs(x.timeIntervalSince(y)) > 3600 {
            // Doors open before things begin; two things on one day are two.
            isSameDay = false
            add(-4, "different hours")
        }
    }

    /// What is published before a day announces it, and what is published after it looks back.
    private mutating func weighSides() {
        guard let day = a.event?.start ?? b.event?.start, let before = daysUntil(day, from: a.published),
            let after = daysUntil(day, from: b.published), (before >= 0) != (after >= 0)
        else { return }
        add(-4, "one was published after the day")
    }

    /// So alike that what differs is what matters: a template, a series, a national text with its regional variants.
    var isNearCopy: Bool {
        text.containment >= 0.5 && min(a.sketch.triples, b.sketch.triples) >= 20
    }
}

/// Days between the first and the last that an event has or a title names within a month.
private func span(of print: Fingerprint) -> Int {
    let days = print.titleTraits.days.filter { $0 % 32 > 0 }
    let months = Set(days.map { $0 / 32 % 16 })
    let named =
        months.count == 1 ? Int((days.map { $0 % 32 }.max() ?? 0) - (days.map { $0 % 32 }.min() ?? 0)) : 0
    let lasting = daysBetween(print.event?.start, print.event?.end) ?? 0
    return max(named, lasting)
}

/// Whether one notice names the day on which the other's event was to be.
func namesDay(of other: Fingerprint, in print: Fingerprint) -> Bool {
    guard let start = other.event?.start?.civilDay else { return false }
    let day = Int32(start.year * 512 + start.month * 32 + start.day)
    let monthDay = Int32(start.month * 32 + start.day)
    return (print.titleTraits.days + print.textTraits.days).contains { $0 == day || $0 == monthDay }
}
