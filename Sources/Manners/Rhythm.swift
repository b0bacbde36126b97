import Foundation
internal import Model

/// The weight of one item in `PageMemory.rhythm`.
private let itemWeight = 1_000.0
/// Half of what was learnt is forgotten after so many days: habits of a season ago count less.
private let halfLifeDays = 60.0
/// Visits a week for a page with an item a week or more; hourly polling makes 168. The centres work some 50 hours.
private let fullBudget = 76.0
/// For a page that hardly ever has anything: two a day.
private let leastBudget = 14.0
/// No visit before so much of a week's expected news has come together, whatever the budget.
private let leastShare = 0.004
/// Below so many items with a known minute, the minute is not learnt.
private let minutesNeeded = 8_000

/// Days (Monday first) and hours (UTC) on which a French office publishes, for pages that have not taught us better.
private let officeDays: [Double] = [1, 1, 1, 1, 1, 0.12, 0.08]
private let officeHours: [Double] = (0..<24).map {
    (6...17).contains($0) ? 1 : $0 == 18 || $0 == 5 ? 0.4 : 0.05
}

extension PageMemory {
    /// Counts new items: those that say when they were published, and `others` that came at some time since the last visit.
    mutating func learn(_ moments: [Date], others: Int, now: Date) {
        fade(to: now)
        if rhythm.count != 168 { rhythm = Array(repeating: 0, count: 168) }
        if minutes.count != 12 { minutes = Array(repeating: 0, count: 12) }
        // A burst is one habit, not ten.
        let oldest = now.addingTimeInterval(-4 * halfLifeDays * 86_400)
        let hours = Dictionary(grouping: moments.filter { $0 <= now && $0 >= oldest }) { $0.hourNumber }
        for (_, burst) in hours { if let moment = burst.min() { count(moment, now: now) } }
        if others > 0, hours.isEmpty { spread(from: lastSuccess ?? now, to: now) }
        rhythmSince = min(rhythmSince ?? now, hours.values.flatMap { $0 }.min() ?? now)
    }

    /// Returns when the next visit is likely to find something: an hour to a day after `last`.
    func likelyVisit(after last: Date, toTheMinute: Bool) -> Date {
        let shares = weekShares()
        let phase = toTheMinute ? likelyMinute() : nil
        let threshold = max(leastShare, shares.threshold(forVisits: visitsPerWeek(now: last)))
        let start = last.addingTimeInterval(conditionalIntervalSeconds)
        let end = last.addingTimeInterval(unconditionalIntervalSeconds)
        var moment = phase.map(start.next(minute:)) ?? start
        var share = shares.expected(from: last, to: moment)
        while share < threshold, moment.addingTimeInterval(3600) <= end {
            let next = moment.addingTimeInterval(3600)
            share += shares.expected(from: moment, to: next)
            moment = next
        }
        return min(moment, end)
    }

    // MARK: Learning

    private mutating func fade(to now: Date) {
        let days = now.timeIntervalSince(rhythmAt ?? now) / 86_400
        // A day of fading in the future comes from a clock that was wrong.
        guard rhythmAt == nil || days >= 1 || days < 0 else { return }
        let factor = exp2(-max(0, days) / halfLifeDays)
        rhythm = rhythm.map { Int((Double($0) * factor).rounded()) }
        minutes = minutes.map { Int((Double($0) * factor).rounded()) }
        rhythmAt = now
    }

    private mutating func count(_ moment: Date, now: Date) {
        let age = now.timeIntervalSince(moment) / 86_400
        let weight = Int(itemWeight * exp2(-age / halfLifeDays))
        rhythm[moment.hourOfWeek] += weight
        minutes[moment.minuteOfHour / 5] += weight
    }

    /// Nobody knows when: the hours in between share it as they were expected to.
    private mutating func spread(from start: Date, to end: Date) {
        let shares = weekShares()
        let count = min(168, max(1, Int(end.timeIntervalSince(start) / 3600)))
        let hours = (0..<count).map { (end.hourOfWeek - $0 + 168) % 168 }
        let sum = hours.reduce(0) { $0 + shares.values[$1] }
        for hour in hours { rhythm[hour] += Int(itemWeight * shares.values[hour] / sum) }
    }

    // MARK: Expecting

    /// Weighs what was counted against the habits of offices.
    ///
    /// Much of it is taken from the days' and the hours' own habits, since 168 counters stay nearly empty for months.
    private func weekShares() -> WeekShares {
        let counts =
            rhythm.count == 168 ? rhythm.map { Double($0) / itemWeight } : Array(repeating: 0, count: 168)
        let total = counts.reduce(0, +)
        let direct = (0..<168).map { (index: Int) -> Double in
            let neighbours: Double = counts[(index + 1) % 168] + counts[(index + 167) % 168]
            return counts[index] / 2 + neighbours / 4
        }
        var days = officeDays
        var hours = officeHours.map { $0 / 4 }
        for index in 0..<168 {
            days[index / 24] += counts[index]
            hours[index % 24] += direct[index]
        }
        let (daySum, hourSum) = (days.reduce(0, +), hours.reduce(0, +))
        let trust = total / (total + 40)
        return WeekShares(
            values: (0..<168).map { index -> Double in
                let habit: Double = days[index / 24] * hours[index % 24] / (daySum * hourSum)
                let seen: Double = direct[index] / max(total, 1)
                return trust * seen + (1 - trust) * habit
            })
    }

    /// The square root law of crawling: four times the news deserves twice the visits.
    private func visitsPerWeek(now: Date) -> Double {
        guard let since = rhythmSince, rhythm.count == 168 else { return fullBudget }
        let days = max(7, now.timeIntervalSince(since) / 86_400)
        let weeks = halfLifeDays / log(2) * (1 - exp2(-days / halfLifeDays)) / 7
        let perWeek = Double(rhythm.reduce(0, +)) / itemWeight / weeks
        return min(fullBudget, max(leastBudget, fullBudget * perWeek.squareRoot()))
    }

    /// The minute of the hour after which to look, five minutes' grain; nil when none is better than another.
    private func likelyMinute() -> Int? {
        guard minutes.count == 12, minutes.reduce(0, +) >= minutesNeeded else { return nil }
        let weights = minutes.map { Double($0) + itemWeight / 4 }
        let sum = weights.reduce(0, +)
        let waits = (0..<12).map { end -> Double in
            var wait = 0.0
            for bin in 0..<12 { wait += weights[bin] * Double((end - bin + 12) % 12 * 5) }
            return wait / sum
        }
        guard let least = waits.min(), least < 22, let best = waits.firstIndex(of: least) else { return nil }
        return (best * 5 + 5) % 60
    }
}

/// The part of a week's new items that each of its 168 hours brings.
private struct WeekShares {
    let values: [Double]

    /// Finds by halving the share that lets a week's visits fit into a budget.
    func threshold(forVisits budget: Double) -> Double {
        var (low, high) = (0.0, 0.5)
        for _ in 0..<12 {
            let middle = (low + high) / 2
            if visits(threshold: middle) > budget { low = middle } else { high = middle }
        }
        return high
    }

    /// Counts a week's visits when one is made as soon as `threshold` has come together, at the latest after a day.
    private func visits(threshold: Double) -> Double {
        var count = 0.0
        var share = 0.0
        var gap = 0
        for hour in 0..<168 {
            share += values[hour]
            gap += 1
            guard share >= threshold || gap == 24 else { continue }
            count += 1
            share = 0
            gap = 0
        }
        return count
    }

    func expected(from start: Date, to end: Date) -> Double {
        var sum = 0.0
        var moment = start.timeIntervalSince1970
        let last = end.timeIntervalSince1970
        while moment < last {
            let next = min(last, (moment / 3600).rounded(.down) * 3600 + 3600)
            sum += values[Date(timeIntervalSince1970: moment).hourOfWeek] * (next - moment) / 3600
            moment = next
        }
        return sum
    }
}

extension Date {
    /// Returns the first moment from here on that has this minute of the hour.
    fileprivate func next(minute: Int) -> Date {
        let ahead = (minute - minuteOfHour + 60) % 60
        return addingTimeInterval(Double(ahead) * 60)
    }
}
