/// The farthest that a cue may stand from its date, in tokens: a clause, rarely more.
let reach = 24

/// The tokens of an author and what he is, before the date of a signature.
private let longestSignature = 8

/// The words around one date up to the ends of its sentence, or to its neighbours.
struct Clause {
    /// Nearest first.
    private let earlier: [Token]
    private let later: [Token]
    /// True when the next date stands in the same sentence: the words between are rather its own.
    private let isFollowed: Bool
    /// Its own line in the order of the text, without the date, and how much of it stands before the date.
    private let sentence: [Token]
    private let lead: Int

    init(of place: Range<Int>, in tokens: [Token], bounds: Range<Int>) {
        var at = place.lowerBound
        var isLabel = false
        var lineStart = reach
        var earlier: [Token] = []
        var later: [Token] = []
        while at > bounds.lowerBound, earlier.count < reach {
            let ends = tokens[at].lineBreaks > 0 || Clause.isEnd(of: tokens, at: at - 1)
            // « Quand ? » and « Date limite : » on the line above belong to the date below; « On vous attend ! » does not.
            guard !ends || at == place.lowerBound && !tokens[at - 1].isStop || isLabel else { break }
            isLabel = ends && tokens[at - 1].isMark
            if ends { lineStart = min(lineStart, earlier.count) }
            at -= 1
            earlier.append(tokens[at])
        }
        at = place.upperBound
        while at < bounds.upperBound, later.count < reach, tokens[at].lineBreaks == 0,
            !Clause.isEnd(of: tokens, at: at)
        {
            later.append(tokens[at])
            at += 1
        }
        isFollowed = at == bounds.upperBound && at < tokens.count
        sentence = earlier.prefix(lineStart).reversed() + later
        lead = min(lineStart, earlier.count)
        self.earlier = earlier
        self.later = later
    }

    private static func isEnd(of tokens: [Token], at: Int) -> Bool {
        guard case .mark(let byte) = tokens[at].kind else { return false }
        if ";?!".utf8.contains(byte) { return true }
        return byte == UInt8(ascii: ".") && (at + 1 == tokens.count || !tokens[at + 1].isGlued)
    }

    /// The number of tokens between a word and the date behind it; nil when the word is not there.
    func distance(to word: Word) -> Int? {
        earlier.indices.first { earlier[$0].kind == .word(word) && !isOfIdiom(at: $0) }
    }

    /// « huis clos », « coup d'envoi »
    private func isOfIdiom(at index: Int) -> Bool {
        let words = earlier[index...].dropFirst().prefix(2)
        return words.first?.kind == .word(.cue(.idiom))
            || words.first?.kind == .word(.d) && words.last?.kind == .word(.cue(.idiom))
    }

    func before(_ word: Word, within limit: Int) -> Bool { distance(to: word).map { $0 < limit } ?? false }

    /// The same on the date's own line: a sentence that was cut short above it says nothing of it.
    func beforeOnLine(_ word: Word, within limit: Int) -> Bool { before(word, within: min(limit, lead)) }

    func after(_ word: Word, within limit: Int) -> Bool {
        later.indices.prefix(limit).contains {
            later[$0].kind == .word(word) && !($0 > 0 && later[$0 - 1].kind == .word(.cue(.idiom)))
        }
    }

    /// The number of tokens between the nearest word for an answer and the date behind it.
    var distanceToReply: Int? {
        [distance(to: .cue(.reply)), distance(to: .cue(.awaited))].compactMap(\.self).min()
    }

    /// The number of tokens between the nearest word for an event and the date behind it.
    var distanceToEvent: Int? {
        [distance(to: .cue(.event)), distance(to: .cue(.meets))].compactMap(\.self).min()
    }

    /// « l'édition précédente, le 8 », but not « annule et remplace le précédent : rencontre le 8 ».
    var isOfFormer: Bool {
        let colon = earlier.firstIndex { $0.kind == .mark(UInt8(ascii: ":")) } ?? reach
        return before(.cue(.former), within: min(8, colon))
    }

    /// Right behind the date, and not before another one: « 5 mai : date limite ».
    func follows(_ word: Word) -> Bool { !isFollowed && after(word, within: 4) }

    func holds(_ word: Word) -> Bool { before(word, within: reach) || after(word, within: reach) }

    /// True for an answer before the date with nothing enumerated between them.
    func answersWithoutComma(within limit: Int) -> Bool {
        guard let distance = distance(to: .cue(.reply)), distance < limit else { return false }
        return !earlier[..<distance].contains { $0.kind == .mark(UInt8(ascii: ",")) }
    }

    /// « , vous pouvez candidater », and no event is named before that.
    var answersBehind: Bool {
        let cues = later.prefix(10).compactMap { token -> Cue? in
            if case .word(.cue(let cue)) = token.kind { cue } else { nil }
        }
        return cues.first { $0 == .reply || $0 == .event } == .reply
    }

    /// True for « Par la rédaction, le lundi 8 à 7h30 »: a line of its own, from its author to its date.
    var isSignature: Bool {
        guard lead > 1, lead <= longestSignature, lead == sentence.count else { return false }
        return sentence[0].kind == .word(.by) && sentence[0].lineBreaks > 0
            && !sentence.contains { $0.verb == .future }
    }

    /// True for « clôture reportée au 8 », « date limite : nouvelle date le 8 ».
    var closesBefore: Bool { before(.cue(.closing), within: 8) || namesLimit }

    /// « date limite », « dates limites », « Limites de réception : », but not « sources, usages, limites ».
    var namesLimit: Bool {
        if before(.limite, within: 12) { return true }
        guard let distance = distance(to: .limites), distance < 12 else { return false }
        let before = earlier.dropFirst(distance + 1).first?.kind
        return before == nil || before == .word(.cue(.label))
    }

    /// « avant la fin du pont, soit dimanche 17 mai »: a last day said twice.
    var restatesLimit: Bool {
        before(.cue(.namely), within: 2) && (before(.avant, within: 12) || before(.jusque, within: 12))
    }

    var endsInColon: Bool { earlier.first?.kind == .mark(UInt8(ascii: ":")) }

    /// True when a word before the date, or a verb of its sentence, tells what has been.
    var isPast: Bool {
        guard !before(.cue(.initial), within: reach) else { return false }
        return isPastBefore || tellsPast(in: announcement..<sentence.count)
    }

    /// True when it is a word or a verb before the date that tells what has been.
    var isPastBefore: Bool {
        before(.cue(.past), within: reach) || before(.cue(.comesBack), within: reach)
            || before(.taken, within: 1)
            || tellsPast(in: announcement..<lead)
    }

    private func tellsPast(in range: Range<Int>) -> Bool {
        range.contains { sentence.isPastVerb(at: $0) || sentence.isGone(at: $0) }
    }

    /// The place in the sentence from which an event is announced: « elles ont trouvé comment faire : webinaire le 8 ».
    private var announcement: Int {
        let colon = sentence[..<lead].lastIndex { $0.kind == .mark(UInt8(ascii: ":")) }
        guard let colon,
            sentence[colon..<lead].contains(where: {
                $0.kind == .word(.cue(.event)) || $0.kind == .word(.cue(.meets))
            })
        else { return 0 }
        return colon
    }

    /// « s'achève le 8 », « finira le 8 », « ferme le 8 »: the last day of what began before.
    var isEnd: Bool { before(.cue(.ends), within: 3) || before(.cue(.shuts), within: 2) }

    /// True when a verb of the sentence tells what is to come.
    var isFuture: Bool {
        sentence.contains { $0.verb == .future } || before(.next, within: reach) || after(.next, within: 3)
    }

    /// « est annulée », but not « en cas d'annulation ».
    var isCancelled: Bool {
        sentence.indices.contains { index in
            guard sentence[index].kind == .word(.cue(.cancelled)) else { return false }
            let around = sentence[max(0, index - 4)..<min(sentence.count, index + 3)]
            let before = sentence[max(0, index - 9)..<index]
            return !around.contains { $0.kind == .word(.cue(.condition)) }
                && !before.contains { $0.kind == .word(.cue(.proviso)) }
        }
    }

    /// « reporté au », « avancée au », « décalé : »: the date is the new one. « REPORTÉ : forum du 14 » tells the old one.
    func isTarget(_ found: FoundDate) -> Bool {
        if before(.cue(.advanced), within: 2) { return found.isTarget }
        if before(.cue(.moves), within: 6) { return found.isTarget || found.isMovedSpan }
        guard let distance = distance(to: .cue(.postponed)), distance < 6 else { return false }
        if found.isTarget { return true }
        let isLabel = distance > 1 && earlier[distance - 1].kind == .mark(UInt8(ascii: ":"))
        return !isLabel && !found.isGenitive
    }

    /// « prévue le 8, … est reportée », « initialement prévu le 8 »: what holds no more.
    var isGivenUp: Bool {
        after(.cue(.postponed), within: reach) || after(.cue(.advanced), within: reach) && isFollowed
            || before(.cue(.initial), within: 8)
    }

    var isEvent: Bool {
        [.cue(.event), .cue(.meets), .cue(.label), .cue(.past), .cue(.comesBack)].contains {
            before($0, within: reach) || after($0, within: 12)
        }
    }
}
