internal import Calendar
internal import Dates
internal import Foundation
internal import Model
internal import Text

// The last day to register, to apply or to answer, among the dates of a notice.

/// The years that a list without dates of publication reaches back.
private let longestBacklog = 15

/// The UTF-8 bytes between a month and the day that says it more exactly: « (soit le ».
private let longestRestatement = 12

extension EventFinder {
    /// The surest one; beside an event that begins at `start` it lies before its `last` moment, and its missing year is the event's.
    func deadlineMoment(before last: Moment?, of start: DateMention?) -> Moment? {
        let all = mentions.filter { mention in
            mention.role == .deadline && mention.confidence >= leastConfidence && !mention.isSeason
                && !(start.map { mention.isUnaskedEnd(of: $0) } ?? false)
        }
        // « fixée à l'origine au 16, elle est repoussée » tells the one that holds no more.
        let held = all.filter { !$0.isPostponed }
        let candidates = held.isEmpty ? all : held
        guard let surest = candidates.max(by: { $0.confidence < $1.confidence }) else { return endOfOpening }
        let open = isOver(surest) ? candidates.first { !isOver($0) } ?? surest : surest
        let best = candidates.first { $0.isHour(ofDayOf: open) } ?? open
        guard let last else { return moment(of: best) }
        // « Accueil le 20, clôture le 21. Clôture des inscriptions le 9 »: the surest one may be the event's own end.
        return ([best] + candidates).lazy.compactMap { moment(of: $0, before: last) }.first
    }

    /// « L'appel est ouvert du 16 mars au 26 avril », « on ferme le 30 »: the last day, where nothing else is told as one.
    private var endOfOpening: Moment? {
        guard kind == .call || kind == .job else { return nil }
        return mentions.first { ($0.isOpening || $0.isEnd) && !isOver($0) }.flatMap { moment(of: $0) }
    }

    /// The last moment of a deadline, as the title's year has it.
    private func moment(of mention: DateMention) -> Moment? {
        guard let found = mention.span.end ?? mention.span.start, found.grain > .year else { return nil }
        if found.grain == .month, let day = day(behind: mention, in: found) { return day }
        let isGuessed = mention.remarks.contains(.yearInferred)
        return withoutMidnight(isGuessed ? inTitleYear(found) : found, of: mention)
    }

    /// « jusqu'à fin mai (le dimanche 31 mai) »: the day that says a month more exactly, right behind it.
    private func day(behind mention: DateMention, in month: Moment) -> Moment? {
        let near = mention.range.upperBound..<mention.range.upperBound + longestRestatement
        let exact = mentions.first { near.contains($0.range.lowerBound) && $0.span.grain >= .day }
        guard let day = exact?.span.end ?? exact?.span.start, day.coarsened(to: .month) == month else {
            return nil
        }
        return day
    }

    /// The same before the end of an event, whose year it takes where its own was left out; nil where it fits into none: no
    /// deadline was over when it was announced, unless the event was too.
    private func moment(of mention: DateMention, before last: Moment) -> Moment? {
        guard let moment = moment(of: mention) else { return nil }
        guard mention.remarks.contains(.yearInferred), let month = moment.month else {
            return moment.coarsened(to: .day) <= last ? moment : nil
        }
        let today = Moment(CivilDay(of: input.reference, in: input.timezone))
        let fitting = [last.year, last.year - 1].lazy.map {
            Moment(year: $0, month: month, day: moment.day, hour: moment.hour, minute: moment.minute)
        }
        return fitting.first {
            $0 <= last.endOfDay
                && ($0.year == last.year || last < today || $0.coarsened(to: .day) >= today)
        }
    }

    /// « 6 mars, minuit » is the whole day: neither its first minute nor the next day's.
    private func withoutMidnight(_ moment: Moment, of mention: DateMention) -> Moment {
        let words = input.text.prose.utf8.dropFirst(mention.range.lowerBound).prefix(mention.range.count)
        return String(Substring(words)).folded.contains("minuit") ? moment.coarsened(to: .day) : moment
    }

    /// Of two deadlines the first may have passed on the day of publication.
    private func isOver(_ mention: DateMention) -> Bool {
        guard let last = mention.span.end ?? mention.span.start else { return true }
        let today = Moment(CivilDay(of: input.reference, in: input.timezone))
        return last.coarsened(to: .day) < today.coarsened(to: last.grain)
    }

    /// « Concours 2020 » seen in November, « jusqu'au 31 juillet »: the year is the title's, and is over. Of a notice that says not
    /// when it was published the title's year counts also when it is long over.
    private func inTitleYear(_ moment: Moment) -> Moment {
        let years = mentions.filter { $0.span.grain == .year && isInTitle($0) && $0.span.end == nil }
        let now = CivilDay(of: input.reference, in: input.timezone).year
        guard years.count == 1, let year = years[0].span.start?.year, year < moment.year,
            input.isUndated ? year >= now - longestBacklog : year == now
        else { return moment }
        return Moment(
            year: year, month: moment.month, day: moment.day, hour: moment.hour, minute: moment.minute)
    }

    private var leastConfidence: Double {
        switch kind {
        case .call, .job: 0.5
        case .event: 0.6
        case .news, .publication: 0.9  // a section may call a publication what is a call
        case .recap, .press: 1.1  // what is over or told of has no deadline of its own
        }
    }
}

extension DateMention {
    /// True for the same last day with its hour: « avant le 5 décembre » in the title, « le 5 décembre à 12h » in the text.
    fileprivate func isHour(ofDayOf other: DateMention) -> Bool {
        guard other.span.grain == .day, span.grain == .minute, let last = span.end ?? span.start else {
            return false
        }
        return last.coarsened(to: .day) == other.span.end ?? other.span.start
    }
}
