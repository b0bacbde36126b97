internal import Calendar
internal import Dates
internal import Model
internal import Text

/// A short text says what it is in its first words. Words.
private let lead = 60
private let leadBytes = 250
/// A phrase that comes more often says no more.
private let mostHits = 3.0
/// A long programme names many dates; the first ones say what it is.
private let mostMentions = 12

/// Each with its group in `kindCues`.
let kindPhrases = kindCues.enumerated().flatMap { index, cue in cue.phrases.map { (phrase: $0, index: index) }
}
private let kindTable = PhraseTable(kindPhrases)

/// All that speaks for a notice's kind, as numbers: phrases by their group and place, dates by their precision and purpose, the
/// tense. No day that has merely passed is among them, nor whether a guessed day has: an announcement that is read late stays one.
struct KindFeatures {
    /// In the order of `names`.
    private(set) var values: [Double]

    /// The features by their names; `KindWeights.swift` has a row for each, in this order.
    static let names: [String] =
        Plain.allCases.map(\.rawValue)
        + kindCues.flatMap { cue in Place.allCases.map { "\(cue.name), \($0.rawValue)" } }

    enum Place: String, CaseIterable {
        case beginning, title, lead, text, section

        /// Made once: `allCases` makes an array at every call.
        static let all = allCases
    }

    private enum Plain: String, CaseIterable {
        case always = "in every notice"
        case shortText = "little text"
        case hours = "an event's hours"
        case leadHours = "an event's hours among the first words"
        case opening = "a day opens the text"
        case day = "an event's day"
        case looseHours = "hours by themselves"
        case titleDay = "a day in the title"
        case coming = "a written day ahead"
        case months = "a month only"
        case deadline = "a deadline"
        case sureDeadline = "a deadline by its words"
        case publication = "a day of publication"
        case habit = "a weekly day"
        case toldPast = "a day told as past"
        case toldFuture = "a day told as to come"
        case pastVerbs = "verbs in the past"
        case futureVerbs = "verbs in the future"
        case moved = "called off or moved"
        case question = "a question in the title"
        case numbered = "a number in the title"
        case gendered = "two genders in the title"
        case placed = "a day ahead with its place"
        case placedHours = "hours ahead with their place"

        /// Made once: `allCases` makes an array at every call.
        static let all = allCases
    }

    /// Takes also what the words would announce if they announced an event.
    init(
        _ input: NoticeText, dates: FrenchDates, mentions: [DateMention], found: FoundPhrases,
        announced: Event?
    ) {
        values = Array(repeating: 0, count: Self.names.count)
        count(found)
        countSection(input)
        count(mentions, of: input, dates: dates)
        count(announced, of: input)
        countShape(of: input.text, dates: dates)
    }

    private mutating func set(_ feature: Plain, _ value: Double = 1) {
        if let index = Plain.all.firstIndex(of: feature) { values[index] = value }
    }

    private mutating func add(_ cue: Int, at place: Place, by step: Double = 1, most: Double = mostHits) {
        guard let offset = Place.all.firstIndex(of: place) else { return }
        let index = Plain.all.count + cue * Place.all.count + offset
        values[index] = min(most, values[index] + step)
    }

    private mutating func count(_ found: FoundPhrases) {
        for hit in found.inTitle(.kinds) {
            add(hit.phrase, at: .title, most: 1)
            // What the title begins with is what the notice is.
            if hit.range.lowerBound == 0 { add(hit.phrase, at: .beginning, most: 1) }
        }
        for hit in found.inProse(.kinds) {
            add(hit.phrase, at: hit.range.lowerBound < lead ? .lead : .text)
        }
    }

    private mutating func countSection(_ input: NoticeText) {
        for words in input.sections {
            let name = FoldedText(words)
            // « Le journal » is what a centre calls its own news, and no press.
            if name.strings.allSatisfy(wordsOfOwnJournals.contains) { continue }
            let hits = kindTable.hits(in: name)
            // « Revue de presse » is no « revue ».
            for hit in hits
            where !hits.contains(where: { $0.range != hit.range && $0.range.contains(hit.range) }) {
                add(hit.phrase, at: .section, most: 1)
            }
        }
    }

    private mutating func count(_ mentions: [DateMention], of input: NoticeText, dates: FrenchDates) {
        let now = Moment(CivilDay(of: input.reference, in: input.timezone))
        for mention in mentions.prefix(mostMentions) {
            switch mention.role {
            case .deadline: set(mention.confidence > 0.8 ? .sureDeadline : .deadline)
            case .publication: set(.publication)
            case .other: break
            case .event, .unknown: count(mention, now: now, titleLength: input.text.proseTitleLength)
            }
        }
        if !dates.hours.isEmpty { set(.looseHours) }
    }

    private mutating func count(_ mention: DateMention, now: Moment, titleLength: Int) {
        if mention.isRecurrent { set(.habit) }
        guard let start = mention.span.start, mention.span.grain > .year else { return }
        if mention.isPast { set(.toldPast) }
        if mention.isFuture { set(.toldFuture) }
        if mention.isCancelled || mention.isPostponed || mention.isNewDate { set(.moved) }
        guard mention.span.grain > .month else { return set(.months) }
        set(mention.span.grain == .minute ? .hours : .day)
        let place = mention.range.lowerBound - titleLength
        if place < 0 { set(.titleDay) }
        if place < leadBytes, mention.span.grain == .minute, !mention.isPast { set(.leadHours) }
        if (0...4).contains(place), !mention.isPast { set(.opening) }
        if !mention.remarks.contains(.yearInferred), (mention.span.end ?? start) >= now { set(.coming) }
    }

    private mutating func count(_ announced: Event?, of input: NoticeText) {
        if input.given?.deadline != nil { set(.sureDeadline) }
        // What has a field for its day is as sure as what has a place.
        guard let start = input.given?.start ?? announced?.start,
            input.given?.start != nil || announced?.place != nil,
            start.civilDay >= CivilDay(of: input.reference, in: input.timezone)
        else { return }
        set(.placed)
        if start.hasTime { set(.placedHours) }
    }

    private mutating func countShape(of text: ItemText, dates: FrenchDates) {
        set(.always)
        set(.shortText, text.words.words.count < 40 ? 1 : 0)
        set(.pastVerbs, min(mostHits, Double(dates.pastVerbs)))
        set(.futureVerbs, min(mostHits, Double(dates.futureVerbs)))
        let title = text.prose.utf8.prefix(text.proseTitleLength).map(\.lowercased)
        set(.question, title.contains(UInt8(ascii: "?")) ? 1 : 0)
        set(.numbered, title.holds(numberSign) ? 1 : 0)
        set(.gendered, genderedForms.contains { title.holds($0) } ? 1 : 0)
    }
}

private let numberSign = Array("n°".utf8)
/// The forms in which a title names a post for both genders.
private let genderedForms = ["h/f", "f/h", "·e", "(e)", "-e ", "-ice", "/trice", ".e", ".rice", "/euse"].map {
    Array($0.utf8)
}

extension [UInt8] {
    /// True when the bytes of `part` stand in it on end.
    fileprivate func holds(_ part: [UInt8]) -> Bool {
        guard let first = part.first, count >= part.count else { return false }
        return (0...count - part.count).contains { self[$0] == first && self[$0...].starts(with: part) }
    }
}

/// `kindWeights` on end: a row of as many numbers as there are kinds for each feature.
private let weightsOnEnd = kindWeights.flatMap { $0 }

extension KindFeatures {
    /// The most likely kind by the fitted weights of what speaks for it and of the words of `text`.
    func winner(of text: ItemText) -> Kind {
        let kinds = Kind.allCases
        var scores = WordWeights.kinds.scores(of: text)
        for (feature, value) in values.enumerated() where value != 0 {
            let row = feature * kinds.count
            for kind in scores.indices { scores[kind] += value * weightsOnEnd[row + kind] }
        }
        let ranked = scores.indices.filter { kinds[$0] != .job || speaksOfPost }
        return ranked.max { scores[$0] < scores[$1] }.map { kinds[$0] } ?? .news
    }

    /// True when someone is sought or a post described: « Médiateurs de nuit : un premier bilan » has a job's words and offers none.
    private var speaksOfPost: Bool { featuresOfPosts.contains { values[$0] != 0 } }
}

private let featuresOfPosts = KindFeatures.names.indices.filter { index in
    let name = KindFeatures.names[index]
    return name.hasPrefix("hires, ") || name.hasPrefix("post, ") || name.hasPrefix("two genders")
}
