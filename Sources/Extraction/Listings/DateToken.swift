internal import Text

/// A word of a text as far as dates are made of it.
struct DateToken {
    private enum Kind {
        case number(Int)
        case name(month: Int?, weekday: Int?)
        /// « 10h », « 9h30 »
        case hour
        case other
    }

    private let kind: Kind
    /// Byte offsets in the text.
    let range: Range<Int>
    /// The signs between it and the word before.
    let gap: DateGap
    /// The number of figures of a number.
    let digits: Int

    var isNumber: Bool { if case .number = kind { true } else { false } }

    var isHour: Bool { if case .hour = kind { true } else { false } }

    var isMonthOrWeekday: Bool { if case .name = kind { true } else { false } }

    /// A number of one or two figures.
    var shortNumber: Int? {
        guard case .number(let value) = kind, digits <= 2 else { return nil }
        return value
    }

    var dayNumber: Int? { shortNumber.flatMap { (1...31).contains($0) ? $0 : nil } }

    var yearNumber: Int? {
        guard case .number(let value) = kind, digits == 4, (1990...2099).contains(value) else { return nil }
        return value
    }

    /// A year before there were pages.
    var isOldYear: Bool {
        guard case .number(let value) = kind, digits == 4 else { return false }
        return (1000..<1990).contains(value) && gap.isSubset(of: .blank)
    }

    var month: Int? {
        guard case .name(let month, _) = kind else { return nil }
        return month
    }

    var weekday: Int? {
        guard case .name(_, let weekday) = kind else { return nil }
        return weekday
    }

    static func tokens(of text: [UInt8]) -> [DateToken] {
        var reader = DateTokenReader(text: text)
        var tokens: [DateToken] = []
        while let token = reader.next() { tokens.append(token) }
        return tokens
    }

    fileprivate init(number: Int, digits: Int, range: Range<Int>, gap: DateGap) {
        kind = .number(number)
        self.digits = digits
        self.range = range
        self.gap = gap
    }

    fileprivate init(word: ArraySlice<UInt8>, gap: DateGap) {
        let hash = word.count <= longestName ? word.folded.wordHash : 0
        let month = monthsByHash[hash]
        let weekday = weekdaysByHash[hash]
        kind = month == nil && weekday == nil ? .other : .name(month: month, weekday: weekday)
        digits = 0
        range = word.indices
        self.gap = gap
    }

    /// Of figures with letters behind them.
    fileprivate init(figuresAt range: Range<Int>, with tail: ArraySlice<UInt8>, gap: DateGap) {
        let isHour = tail.first == UInt8(ascii: "h") && tail.dropFirst().allSatisfy(\.isDigit)
        kind = isHour && range.count - tail.count <= 2 && tail.count <= 3 ? .hour : .other
        digits = 0
        self.range = range
        self.gap = gap
    }
}

/// The signs between two words.
struct DateGap: OptionSet {
    let rawValue: UInt16

    static let blank = DateGap(rawValue: 1)
    static let newline = DateGap(rawValue: 2)
    static let slash = DateGap(rawValue: 4)
    static let dash = DateGap(rawValue: 8)
    static let dot = DateGap(rawValue: 16)
    static let comma = DateGap(rawValue: 32)
    static let middleDot = DateGap(rawValue: 64)
    /// Any other.
    static let sign = DateGap(rawValue: 128)

    static let colon = DateGap(rawValue: 256)

    /// The gaps that part two dates, and the hours of a time.
    static let apart: DateGap = [.newline, .sign, .colon]

    /// True for what stands between the figures of a date; blanks only around it.
    var isSeparator: Bool {
        let bare = subtracting(.blank)
        return bare == .slash || bare == .dash || bare == .dot && self == .dot || bare == .middleDot
    }
}

/// A longer word is no month's name. Bytes.
private let longestName = 16

private let monthsByHash = hashes([Lexicon.french, .english].flatMap { Array($0.months) })
private let weekdaysByHash = hashes(
    [Lexicon.french, .english].flatMap { Array($0.weekdays) + Array($0.shortWeekdays) })

private func hashes(_ forms: [(key: String, value: Int)]) -> [UInt64: Int] {
    Dictionary(forms.map { ($0.key.utf8.wordHash, $0.value) }, uniquingKeysWith: { first, _ in first })
}

/// The letters behind the figures of a day: « 1er », « 25th ».
private let dayEndings: Set<String> = ["er", "st", "nd", "rd", "th"]

/// Cuts a text into date tokens.
private struct DateTokenReader {
    let text: [UInt8]
    private var index = 0

    init(text: [UInt8]) { self.text = text }

    mutating func next() -> DateToken? {
        let gap = readGap()
        guard index < text.count else { return nil }
        let start = index
        guard text[index].isDigit else {
            skipWord()
            return DateToken(word: text[start..<index], gap: gap)
        }
        while index < text.count, text[index].isDigit { index += 1 }
        let end = index
        skipWord()
        let tail = text[end..<index]
        let digits = end - start
        guard digits <= 4 else { return DateToken(figuresAt: start..<index, with: tail, gap: gap) }
        let number = text[start..<end].reduce(0) { $0 * 10 + Int($1 - 48) }
        if tail.isEmpty || dayEndings.contains(String(decoding: tail, as: UTF8.self)) {
            return DateToken(number: number, digits: digits, range: start..<index, gap: gap)
        }
        // `2026-11-19T09:12`, « 14janv. »: what stands behind the figures is a word of its own.
        let isTime = tail.first == UInt8(ascii: "T") && tail.dropFirst().first?.isDigit == true
        guard isTime || monthsByHash[tail.folded.wordHash] != nil else {
            return DateToken(figuresAt: start..<index, with: tail, gap: gap)
        }
        index = end
        return DateToken(number: number, digits: digits, range: start..<end, gap: gap)
    }

    private mutating func skipWord() {
        while index < text.count, isWordByte(at: index) { index += 1 }
    }

    /// Letters and figures; the signs of Latin-1 and those of general punctuation are none.
    private func isWordByte(at index: Int) -> Bool {
        switch text[index] {
        case 48...57, 65...90, 97...122: true
        case 0xC2, 0xE2: false
        case 0x80...: true
        default: false
        }
    }

    private mutating func readGap() -> DateGap {
        var gap: DateGap = []
        while index < text.count, !isWordByte(at: index) {
            let byte = text[index]
            switch byte {
            case 0x0A: gap.insert(.newline)
            case 0x00...0x20: gap.insert(.blank)
            case UInt8(ascii: "/"): gap.insert(.slash)
            case UInt8(ascii: "-"): gap.insert(.dash)
            case UInt8(ascii: "."): gap.insert(.dot)
            case UInt8(ascii: ","): gap.insert(.comma)
            case UInt8(ascii: ":"): gap.insert(.colon)
            case 0xC2, 0xE2:
                let length = byte == 0xC2 ? 2 : 3
                gap.insert(DateGap(sign: text[index..<min(index + length, text.count)]))
                index += length - 1
            default: gap.insert(.sign)
            }
            index += 1
        }
        index = min(index, text.count)
        return gap
    }
}

extension DateGap {
    /// The kind of a sign outside ASCII: blanks that do not break, dashes, dots.
    fileprivate init(sign: ArraySlice<UInt8>) {
        switch String(decoding: sign, as: UTF8.self) {
        case "\u{A0}", "\u{202F}", "\u{2009}", "\u{200B}": self = .blank
        case "\u{2010}", "\u{2011}", "\u{2013}", "\u{2014}": self = .dash
        case "·", "•": self = .middleDot
        default: self = .sign
        }
    }
}
