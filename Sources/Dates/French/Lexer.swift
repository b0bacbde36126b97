internal import Text

/// Takes a text apart into raw tokens: numbers, words folded to ASCII and looked up, marks. Spaces and apostrophes only
/// separate.
struct Lexer {
    private(set) var tokens: [Token] = []
    private let bytes: BorrowedBytes
    private var at = 0
    private var lastEnd = -1
    private var lineBreaks = 0
    /// Every use of a table of the file asks whether it is made already: once a text, not once a word.
    private let table = spellings

    init(_ bytes: BorrowedBytes) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5 + 4)
        while at < bytes.count { step() }
    }

    private mutating func step() {
        let byte = bytes[at]
        if byte.isDigit {
            number()
        } else if byte.isLetter {
            word()
        } else if byte < 0x80 {
            ascii(byte)
        } else if letter(at: at).beginsWord {
            word()
        } else {
            symbol()
        }
    }

    private mutating func emit(_ kind: Token.Kind, from start: Int, verb: Verb? = nil) {
        tokens.append(
            Token(
                kind: kind, range: start..<at, isGlued: start == lastEnd, lineBreaks: lineBreaks,
                verb: verb))
        lastEnd = at
        lineBreaks = 0
    }

    private mutating func number() {
        let start = at
        var value = 0
        while bytes[at].isDigit {
            if at - start < 9 { value = value * 10 + Int(bytes[at] - 48) }
            at += 1
        }
        emit(.number(value, digits: at - start), from: start)
    }

    private mutating func word() {
        let start = at
        var key: UInt128 = 0
        var length = 0
        var hasGrave = false
        var hasAcuteEnd = false
        var isForeign = false
        while true {
            if bytes[at].isLetter {
                let byte = bytes[at].lowercased
                hasAcuteEnd = hasAcuteEnd && (byte == UInt8(ascii: "e") || byte == UInt8(ascii: "s"))
                key = key &<< 8 | UInt128(byte)
                length += 1
                at += 1
                continue
            }
            guard bytes[at] >= 0x80 else { break }
            let next = letter(at: at)
            guard next.length > 0 else { break }
            if next.isGrave { hasGrave = true }
            if next.isForeign { isForeign = true }
            hasAcuteEnd = next.isAcute || hasAcuteEnd && next.isMuteEnding
            for byte in next.base {
                key = key &<< 8 | UInt128(byte)
                length += 1
            }
            at += next.length
        }
        if bytes[at] == UInt8(ascii: "."), let weekday = weekdayBeforeStop(key) {
            return emit(.word(.shortWeekday(weekday)), from: start)
        }
        let spelling = table[key]
        let word = known(spelling?.word, spelled: key, hasGrave: hasGrave, hasAcute: hasAcuteEnd)
        let isTooLong = isForeign || length > 16
        // « à » is no verb.
        let isVerb = !isForeign && !(hasGrave && length == 1)
        let verb =
            isVerb ? Verb(folded: key, known: spelling?.verb, length: length, hasAcuteEnd: hasAcuteEnd) : nil
        emit(.word(isTooLong ? .other : word), from: start, verb: verb)
    }

    /// Passes over the full stop of an abbreviation, which ends no sentence; gives the weekday that it abbreviates, if it does.
    private mutating func weekdayBeforeStop(_ key: UInt128) -> Int? {
        let weekday = isDigit(behindBlanksFrom: at + 1) ? longWeekdays[key] : nil
        if weekday != nil || abbreviations.contains(key) { at += 1 }
        return weekday
    }

    /// « dès le » and « des », « né » and « ne » differ by their accent only.
    private func known(_ word: Word?, spelled key: UInt128, hasGrave: Bool, hasAcute: Bool) -> Word {
        guard let word else { return .other }
        if key == UInt128(packing: "ne"), !hasAcute { return .other }
        // « Insc. av. le ven. 25/09 », but « av. du 8 mai 1945 »
        if key == UInt128(packing: "av"), isDayNext { return .avant }
        return word == .des && hasGrave ? .depuis : word
    }

    /// True when a day follows, with or without its article and its weekday: « 25/09 », « le ven. 25/09 ».
    private var isDayNext: Bool {
        var next = skippingBlanks(from: at)
        if case let article = wordAndBlanks(from: next), article.key == UInt128(packing: "le") {
            next = article.end
            let day = wordAndBlanks(from: next)
            if longWeekdays[day.key] != nil || table[day.key]?.word?.isWeekday == true { next = day.end }
        }
        return bytes[next].isDigit
    }

    private func isDigit(behindBlanksFrom start: Int) -> Bool { bytes[skippingBlanks(from: start)].isDigit }

    /// The ASCII word at a place, folded, and where the blanks behind it and its full stop end.
    private func wordAndBlanks(from start: Int) -> (key: UInt128, end: Int) {
        var key: UInt128 = 0
        var end = start
        while bytes[end].isLetter {
            key = key &<< 8 | UInt128(bytes[end].lowercased)
            end += 1
        }
        if bytes[end] == UInt8(ascii: ".") { end += 1 }
        return (key, skippingBlanks(from: end))
    }

    private func skippingBlanks(from start: Int) -> Int {
        var end = start
        while bytes[end] == UInt8(ascii: " ") { end += 1 }
        return end
    }

    private mutating func ascii(_ byte: UInt8) {
        at += 1
        switch byte {
        case 0x0A: lineBreaks += 1
        case 0...0x20, 0x7F, UInt8(ascii: "'"), UInt8(ascii: "`"): return
        case UInt8(ascii: "&"): emit(.word(.et), from: at - 1)
        case UInt8(ascii: "%"), UInt8(ascii: "$"): emit(.word(.unit), from: at - 1)
        // « 12/05 (18h) > 26/05 (20h30) »
        case UInt8(ascii: ">"): emit(.mark(UInt8(ascii: "-")), from: at - 1)
        default: emit(.mark(byte), from: at - 1)
        }
    }

    // MARK: beyond ASCII

    /// A letter as it is compared; length 0 when none stands there.
    private struct Letter {
        var base = BaseLetters(of: 0)
        var length = 0
        var isGrave = false
        var isAcute = false
        /// True for a letter that no word about dates has.
        var isForeign = false

        /// True for the letters that may follow the é of a participle, and for loose accents.
        var isMuteEnding: Bool {
            base.isEmpty || base == BaseLetters(of: 0x65) || base == BaseLetters(of: 0x73)
        }

        var beginsWord: Bool { isForeign || !base.isEmpty }
    }

    /// Reads the letter at `index` without its accent; soft hyphens, joiners and loose accents are letters without a base.
    private func letter(at index: Int) -> Letter {
        let (scalar, length) = bytes.scalar(at: index)
        let base = BaseLetters(of: scalar)
        if !base.isEmpty {
            let isGrave = scalar == 0xE8 || scalar == 0xC8
            let isAcute = scalar == 0xE9 || scalar == 0xC9
            return base.first.isLetter
                ? Letter(base: base, length: length, isGrave: isGrave, isAcute: isAcute) : Letter()
        }
        switch scalar {
        case 0xAD, 0x200B...0x200D: return Letter(length: length)
        case _ where BaseLetters.isLooseAccent(scalar):
            return Letter(length: length, isGrave: scalar == 0x300, isAcute: scalar == 0x301)
        // Of the other scripts that two bytes write.
        case 0x100..<0x800: return Letter(length: length, isForeign: true)
        default: return Letter()
        }
    }

    /// Spaces, dashes, quotes, signs of more than one byte; what is unknown is a mark of its own.
    private mutating func symbol() {
        let start = at
        let byte = bytes[at]
        at += byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
        at = min(at, bytes.count)
        switch (byte, bytes[start + 1], bytes[start + 2]) {
        case (0xC2, 0xA0, _), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
            (0xE3, 0x80, 0x80),
            (0xEF, 0xBB, 0xBF), (0xC2, 0xB4, _), (0xE2, 0x80, 0x98...0x9B), (0xC2, 0xAD, _),
            (0xE2, 0x80, 0x8B...0x8D),
            (0xCC, _, _), (0xCD, _, _):
            return
        case (0xE2, 0x80, 0xA8...0xA9): lineBreaks += 1
        case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xE2, 0x86, 0x92), (0xE2, 0x9E, _):
            emit(.mark(UInt8(ascii: "-")), from: start)
        case (0xC2, 0xB7, _), (0xE2, 0x80, 0xA2): emit(.mark(UInt8(ascii: "|")), from: start)
        case (0xC2, 0xB0, _), (0xC2, 0xBA, _): emit(.mark(UInt8(ascii: "o")), from: start)
        case (0xE2, 0x82, 0xAC): emit(.word(.unit), from: start)
        case (0xC2, 0xAB, _), (0xC2, 0xBB, _), (0xE2, 0x80, 0x9C...0x9F):
            emit(.mark(UInt8(ascii: "\"")), from: start)
        default: emit(.mark(UInt8(ascii: "?")), from: start)
        }
    }
}

/// Of « Insc. avt le 8 » and « Art. du 14/10 »: telegraphic words beside a day.
private let abbreviations = Set(["insc", "inscr", "av", "avt", "art"].map { UInt128(packing: $0) })

/// « vend. 19/06 », « merc. 3 juin »: abbreviations that are weekdays with their full stop and a number only; « on vend » is none.
private let longWeekdays = Dictionary(
    uniqueKeysWithValues: Lexicon.french.weekdays.map { (UInt128(packing: $0.key.prefix(4)), $0.value) })

extension Word {
    fileprivate var isWeekday: Bool {
        switch self {
        case .weekday, .shortWeekday, .mar: true
        default: false
        }
    }
}
