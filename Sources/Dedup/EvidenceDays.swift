internal import Calendar
import Foundation
import Model
internal import Text

// What days say for and against a pair.

extension PairScore {
    mutating func weighDates() {
        switch DayComparison(a.print, b.print) {
        case .sameEvent:
            isSameDay = true
            add(3.5, because: "same event date", grounds: true)
            weighHours()
            weighSpans()
            weighSides()
        case .sameMentioned(let share):
            add(1 + 2 * share, because: "same date in the text", grounds: share >= 0.5)
            weighSides()
        case _ where isPutOff:
            add(
                title.similarity >= 0.6 ? 3 : 0, because: "one says that the other was put off", grounds: true
            )
        case .differentEvents: vetoes.append(.eventDates)
        case .differentMentioned:
            if isNearCopy {
                vetoes.append(.textDates)
            } else {
                add(-6, because: "different dates in the text")
            }
        case .unknown: break
        }
        weighDeadlines()
        guard let days = a.print.published.daysApart(from: b.print.published) else { return }
        switch days {
        case 0...21: add(0.5)
        case 22...60: break
        case 61...150: add(-1.5)
        default: add(-4, because: "published \(days) days apart")
        }
    }

    /// One deadline for many calls is common; two deadlines for one call are not.
    private mutating func weighDeadlines() {
        guard !isSameDay, let days = a.print.event?.deadline.daysApart(from: b.print.event?.deadline),
            days > 0
        else {
            return
        }
        add(-2, because: "different deadlines")
    }

    /// An evening of a festival is not the festival.
    private mutating func weighSpans() {
        if abs(a.length - b.length) >= 2 { add(-2, because: "one lasts longer") }
    }

    private mutating func weighHours() {
        if let x = a.print.titleLook.dayPart, let y = b.print.titleLook.dayPart, x != y {
            isSameDay = false
            return add(-4, because: "different parts of the day")
        }
        guard case .instant(let x, _) = a.print.event?.start, case .instant(let y, _) = b.print.event?.start
        else {
            return
        }
        if x == y {
            add(1.5, because: "same hour")
        } else if abs(x.timeIntervalSince(y)) > 3600 {
            // Doors open before things begin; two things on one day are two.
            isSameDay = false
            add(-4, because: "different hours")
        }
    }

    /// Weighs that a notice before a day announces it, and one after it looks back.
    private mutating func weighSides() {
        guard let day = a.print.event?.start ?? b.print.event?.start,
            let before = day.daysAhead(of: a.print.published),
            let after = day.daysAhead(of: b.print.published), (before >= 0) != (after >= 0)
        else { return }
        add(-4, because: "one was published after the day")
    }

    /// So alike that what differs is what matters: a template, a series, a national text with its regional variants.
    var isNearCopy: Bool {
        text.containment >= 0.5 && min(a.print.sketch.triples, b.print.sketch.triples) >= 20
    }
}

extension ComparedItem {
    /// True when it names the day on which the other's event was to be.
    func namesDay(of other: ComparedItem) -> Bool {
        guard let start = other.print.event?.start?.civilDay else { return false }
        let day = Int32(start.year * 512 + start.month * 32 + start.day)
        let monthDay = Int32(start.month * 32 + start.day)
        return days.contains { $0 == day || $0 == monthDay }
    }
}
