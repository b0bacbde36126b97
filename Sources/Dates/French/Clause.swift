/// The farthest that a cue may stand from its date, in tokens: a clause, rarely more.
let reach = 24

/// The words around one date up to the ends of its sentence, or to its neighbours.
struct Clause {
    /// Nearest first.
    private var earlier: [Token] = []
    private var later: [Token] = []
    /// True when the next date stands in the same sentence: the words between are rather its own.
    private var isFollowed = false

    init(of place: Range<Int>, in tokens: [Token], bounds: Range<Int>) {
        var at = place.lowerBound
        var isLabel = false
        while at > bounds.lowerBound, earlier.count < reach {
            let ends = tokens[at].lineBreaks > 0 || Clause.isEnd(of: tokens, at: at - 1)
            // « Quand ? » and « Date limite : » on the line above belong to the date below.
            guard !ends || at == place.lowerBound || isLabel else { break }
            isLabel = ends && tokens[at - 1].isMark
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
    }

    private static func isEnd(of tokens: [Token], at: Int) -> Bool {
        guard case .mark(let byte) = tokens[at].kind else { return false }
        if ";?!".utf8.contains(byte) { return true }
        return byte == UInt8(ascii: ".") && (at + 1 == tokens.count || !tokens[at + 1].isGlued)
    }

    /// The number of tokens between a word and the date behind it; nil when the word is not there.
    func distance(to word: Word) -> Int? { earlier.firstIndex { $0.kind == .word(word) } }

    func before(_ word: Word, within limit: Int) -> Bool { distance(to: word).map { $0 < limit } ?? false }

    func after(_ word: Word, within limit: Int) -> Bool {
        later.prefix(limit).contains { $0.kind == .word(word) }
    }

    /// Right behind the date, and not before another one: « 5 mai : date limite ».
    func follows(_ word: Word) -> Bool { !isFollowed && after(word, within: 4) }

    func holds(_ word: Word) -> Bool { before(word, within: reach) || after(word, within: reach) }

    var endsInColon: Bool { earlier.first?.kind == .mark(UInt8(ascii: ":")) }

    var isPast: Bool { before(.cue(.past), within: reach) }

    var isEvent: Bool {
        [.cue(.event), .cue(.label), .cue(.past)].contains {
            before($0, within: reach) || after($0, within: 12)
        }
    }
}
