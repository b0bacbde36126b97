internal import Calendar
internal import Dates
internal import Model
internal import Text

/// A short text says what it is in its first words; this many count in full, the rest half.
private let lead = 60
/// A phrase that comes again counts this share.
private let repeated = 0.3
/// An event without a date keeps this share of what its words weigh.
private let undated = 0.5
/// A long programme names many dates; the first ones say what it is.
private let mostMentions = 12

/// The weight of one phrase of `kindTable`.
private struct KindWeight {
    let kind: Kind
    let title: Double
    let text: Double
    let announces: Bool
}

private let kindWeights: [KindWeight] = kindCues.flatMap { cue in
    cue.phrases.map { _ in
        KindWeight(kind: cue.kind, title: cue.title, text: cue.text, announces: cue.announces)
    }
}

private let kindTable = PhraseTable(
    kindCues.flatMap(\.phrases).enumerated().map { ($0.element, $0.offset) })

/// Counts what words and dates of a notice speak for.
struct KindBallot {
    /// The weight of each kind; an item that is nothing else is news.
    private var scores: [Kind: Double] = [.news: 3.5]
    private var hasComing = false
    private var hasPast = false
    private var announces = false

    init(_ input: NoticeText, mentions: [DateMention]) {
        countTitle(input.text.title)
        countText(input.text)
        countDates(mentions, of: input)
    }

    /// The kind that words and dates speak for most; `news` when nothing speaks.
    var winner: Kind {
        var scores = scores
        // Who names no day announces nothing, whatever rencontres the text is about.
        if !hasComing, !hasPast { scores[.event] = (scores[.event] ?? 0) * undated }
        let best = Kind.allCases.max { (scores[$0] ?? 0) < (scores[$1] ?? 0) } ?? .news
        // An event that has been is told of: nobody announces it any more.
        return best == .event && hasPast && !hasComing && !announces ? .recap : best
    }

    private mutating func countTitle(_ title: FoldedText) {
        for hit in kindTable.hits(in: title) {
            let cue = kindWeights[hit.phrase]
            // What the title begins with is what the notice is.
            scores[cue.kind, default: 0] += cue.title * (hit.range.lowerBound == 0 ? 1.5 : 1)
        }
    }

    private mutating func countText(_ text: ItemText) {
        var seen: Set<Int> = []
        for hit in kindTable.hits(in: text.wordsOfProse, of: text.words.bytes) {
            let cue = kindWeights[hit.phrase]
            let isNew = seen.insert(hit.phrase).inserted
            let place = hit.range.lowerBound < lead ? 1 : 0.5
            scores[cue.kind, default: 0] += cue.text * place * (isNew ? 1 : repeated)
            if cue.announces { announces = true }
        }
    }

    /// A coming day speaks for an event, most of all with its hours; a deadline for a call or an event.
    private mutating func countDates(_ mentions: [DateMention], of input: NoticeText) {
        let today = CivilDay(of: input.reference, in: input.timezone)
        let now = Moment(today)
        var coming = 0.0
        for mention in mentions.prefix(mostMentions) where mention.role == .event || mention.role == .unknown
        {
            guard let start = mention.span.start, mention.span.grain > .year else { continue }
            let isComing = (mention.span.end ?? start) >= now.coarsened(to: mention.span.grain)
            if isComing { coming = max(coming, weight(mention)) } else { countPast(mention) }
        }
        scores[.event, default: 0] += coming
        hasComing = coming > 0
        if mentions.contains(where: { $0.role == .deadline }) { scores[.call, default: 0] += 1.5 }
    }

    private mutating func countPast(_ mention: DateMention) {
        hasPast = true
        scores[.recap, default: 0] += min(weight(mention), 2)
    }

    private func weight(_ mention: DateMention) -> Double {
        switch mention.span.grain {
        case .minute: mention.confidence >= 0.8 ? 8 : 1
        case .day: mention.confidence >= 0.8 ? 4 : 1
        case .month, .year: 0.5
        }
    }
}
