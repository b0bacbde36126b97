internal import Calendar
internal import Dates
internal import Text

// The end of an event that is told apart from its beginning, and the place of sessions that are held in several.

/// The number of sessions that are looked for: it bounds the work on a text of dates.
private let mostSessions = 40
/// « Session A : Forbach, »: no more stands before the date on the line of a session. Bytes.
private let longestLabel = 24
/// The confidence of a last day until which something is asked for.
private let leastAsked = 0.8

extension EventFinder {
    /// The end that is told apart: « commence le 2 février et s'achève le 15 mars », « jusqu'au 15 mars », or that of the last of the
    /// sessions that stand each on its line; nil for any other.
    func toldEnd(of start: DateMention, span: Span, sessions: [DateMention]) -> Moment? {
        guard let first = span.start, first.grain >= .day,
            span.end.map({ $0.coarsened(to: .day) == first.coarsened(to: .day) }) ?? true
        else { return nil }
        if let end = mentions.first(where: { $0.ends(start) }) {
            // « ferme le 12 juillet. 14h-18h » are the hours of every day.
            return end.span.end == nil ? end.span.start : end.span.start?.coarsened(to: .day)
        }
        if let end = mentions.first(where: { $0.isUnaskedEnd(of: start) }) { return end.span.end }
        guard let last = sessions.last, last != start else { return nil }
        let times = timed(last.span, of: last)
        return times.end ?? times.start?.coarsened(to: .day)
    }

    /// The dates of one event that stand on consecutive lines, one on each and near its beginning, from `start` on.
    func sessionsOnLines(from start: DateMention) -> [DateMention] {
        let prose = Array(input.text.prose.utf8)
        var sessions: [DateMention] = []
        var line = prose.lineRange(around: start.range.lowerBound)
        while sessions.count < mostSessions, let here = onlyDate(in: line, of: prose),
            sessions.last.map({ $0.isBefore(here) }) ?? (here == start)
        {
            sessions.append(here)
            guard line.upperBound < prose.count else { break }
            line = prose.lineRange(around: line.upperBound + 1)
        }
        return sessions
    }

    private func onlyDate(in line: Range<Int>, of prose: [UInt8]) -> DateMention? {
        let dates = mentions.filter { line.contains($0.range.lowerBound) }
        guard dates.count == 1, isCandidate(dates[0]), dates[0].span.grain >= .day,
            dates[0].range.lowerBound - line.lowerBound <= longestLabel
        else { return nil }
        return dates[0]
    }

    /// The event's place; nil where the last of the sessions that stand each on its line is held elsewhere than the first.
    func place(of start: DateMention, sessions: [DateMention]) -> String? {
        let here = place(of: start)
        guard let last = sessions.last, last != start, let there = place(of: last) else { return here }
        return here == there ? here : nil
    }

    private func place(of mention: DateMention) -> String? {
        places.place(
            near: mention.range,
            givenUp: mentions.filter { $0.isPostponed && $0.range != mention.range }.map(\.range))
    }
}

extension DateMention {
    /// True for the day on which what begins on this other one ends.
    fileprivate func ends(_ start: DateMention) -> Bool {
        isEnd && isOneDay && span.grain >= .day && range.lowerBound > start.range.upperBound
            && start.isBefore(self)
    }

    private var isOneDay: Bool {
        span.end.map { $0.coarsened(to: .day) == span.start?.coarsened(to: .day) } ?? true
    }

    /// True for « jusqu'au 15 mars » of what begins on this other day, with nothing that asks for an answer until then.
    func isUnaskedEnd(of start: DateMention) -> Bool {
        role == .deadline && span.start == nil && confidence < leastAsked && start.isBefore(self)
    }

    fileprivate func isBefore(_ other: DateMention) -> Bool {
        guard let mine = span.start?.civilDay, let theirs = (other.span.start ?? other.span.end)?.civilDay
        else { return false }
        return mine < theirs
    }
}

extension [UInt8] {
    /// The line on which a byte stands, without its end.
    fileprivate func lineRange(around place: Int) -> Range<Int> {
        let start = self[..<Swift.min(place, count)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return start..<(self[Swift.min(place, count)...].firstIndex(of: 0x0A) ?? count)
    }
}
