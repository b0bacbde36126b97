internal import Calendar
internal import Dates
internal import Foundation
internal import Model
internal import Text

/// Chooses among the dates of a notice those of the event and of the deadline, and finds its place.
struct EventFinder {
    let mentions: [DateMention]
    let kind: Kind
    let input: NoticeText

    /// Nil when the notice announces nothing that has a date.
    var event: Event? {
        let start = startMention
        let deadline = deadlineMoment(start?.span)
        guard start != nil || deadline != nil else { return nil }
        var event = Event(deadline: deadline.flatMap { $0.when(in: input.timezone) })
        if let start {
            event.start = start.span.start.flatMap { $0.when(in: input.timezone) }
            event.end = start.span.end.flatMap { $0.when(in: input.timezone) }
            event.place = PlaceFinder.place(in: input.text.prose, date: start.range)
            event.isCancelled = isCancelled(start)
            event.isPostponed = start.isPostponed && !event.isCancelled
        }
        if kind == .job { event.place = PlaceFinder.place(in: input.text.prose, date: 0..<0) }
        return event.start == nil && event.deadline == nil ? nil : event
    }

    // MARK: the event's date

    /// Calls, jobs, guides and news name dates too, but no event of theirs.
    private var startMention: DateMention? {
        guard kind == .event || kind == .recap else { return nil }
        let candidates = mentions.filter(isCandidate)
        guard let best = candidates.max(by: { score($0) < score($1) }) else { return nil }
        return moreExact(than: best, among: candidates)
    }

    private func isCandidate(_ mention: DateMention) -> Bool {
        guard let start = mention.span.start, start.grain > .year,
            !mention.isRecurrent || mention.span.start != nil
        else { return false }
        return mention.role == .event || mention.role == .unknown
    }

    private func score(_ mention: DateMention) -> Double {
        var score = mention.confidence * 10
        if mention.span.grain == .month { score -= 4 }
        if mention.isPostponed { score -= 6 }
        if isInTitle(mention) { score += 2 }
        if isOnTheRightSide(mention) { score += kind == .recap ? 3 : 4 }
        if mention.span.grain == .minute { score += 1 }
        if isDateline(mention) { score -= 6 }
        return score - Double(mention.range.lowerBound) / 2_000
    }

    private func isInTitle(_ mention: DateMention) -> Bool {
        mention.range.lowerBound < input.text.proseTitleLength
    }

    /// The day of publication at the head of the text says when it was written.
    private func isDateline(_ mention: DateMention) -> Bool {
        guard kind == .event, mention.span.grain == .day, mention.span.end == nil,
            mention.range.lowerBound <= input.text.proseTitleLength + 3, !isInTitle(mention)
        else { return false }
        let day = CivilDay(of: input.reference, in: input.timezone)
        return mention.span.start == Moment(day)
    }

    /// True when an announced day lies ahead, or one that is told of behind.
    private func isOnTheRightSide(_ mention: DateMention) -> Bool {
        guard let day = mention.span.end ?? mention.span.start else { return false }
        let reference = CivilDay(of: input.reference, in: input.timezone)
        let moment = Moment(reference)
        return kind == .recap
            ? day < moment.endOfDay : day.coarsened(to: .day) >= moment.coarsened(to: day.grain)
    }

    /// The same day with its hours, when the notice says them elsewhere.
    private func moreExact(than best: DateMention, among candidates: [DateMention]) -> DateMention {
        guard best.span.grain < .minute, let start = best.span.start else { return best }
        let exact = candidates.first {
            $0.span.grain > best.span.grain && $0.span.start?.coarsened(to: best.span.grain) == start
                && ($0.span.end == nil || best.span.end == nil
                    || $0.span.end?.coarsened(to: best.span.grain) == best.span.end)
        }
        guard let exact, best.span.end == nil || exact.span.end != nil else { return best }
        return exact
    }

    private func isCancelled(_ mention: DateMention) -> Bool {
        mention.isCancelled
            || input.text.title.words.contains { cancellations.contains($0.hash) }
    }

    // MARK: the deadline

    /// The surest one; beside an event it lies before its end, and its missing year is the event's.
    private func deadlineMoment(_ event: Span?) -> Moment? {
        let candidates = mentions.filter { $0.role == .deadline && $0.confidence >= leastConfidence }
        guard let best = candidates.max(by: { $0.confidence < $1.confidence }) else { return nil }
        guard let found = best.span.end ?? best.span.start, found.grain > .year else { return nil }
        let moment = best.remarks.contains(.yearInferred) ? inTitleYear(found) : found
        guard let last = event?.end ?? event?.start else { return moment }
        guard best.remarks.contains(.yearInferred), let month = moment.month else {
            return moment.coarsened(to: .day) <= last ? moment : nil
        }
        let fitting = [last.year, last.year - 1].lazy.map {
            Moment(year: $0, month: month, day: moment.day, hour: moment.hour, minute: moment.minute)
        }
        return fitting.first { $0 <= last.endOfDay }
    }

    /// « Concours 2020 » seen in November, « jusqu'au 31 juillet »: the year is the title's, and is over.
    private func inTitleYear(_ moment: Moment) -> Moment {
        let years = mentions.filter { $0.span.grain == .year && isInTitle($0) && $0.span.end == nil }
        guard let year = years.first?.span.start?.year, year < moment.year,
            year == CivilDay(of: input.reference, in: input.timezone).year
        else { return moment }
        return Moment(
            year: year, month: moment.month, day: moment.day, hour: moment.hour, minute: moment.minute)
    }

    private var leastConfidence: Double {
        switch kind {
        case .call, .job: 0.5
        case .event: 0.6
        case .news: 0.9
        case .recap, .publication, .press: 1.1  // what is over, written or told of has no deadline of its own
        }
    }
}

/// Words of a title that call an event off.
private let cancellations = HashedNumbers(words: Lexicon.french.forms(of: .cancelled))

extension Moment {
    /// The last minute of its day, for comparing with what is more exact.
    fileprivate var endOfDay: Moment {
        guard grain == .day else { return self }
        return Moment(year: year, month: month, day: day, hour: 23, minute: 59)
    }
}
