internal import Calendar

private let slash = UInt8(ascii: "/")
private let dot = UInt8(ascii: ".")
private let hyphen = UInt8(ascii: "-")
private let colon = UInt8(ascii: ":")

/// The earliest hour at which something is held rather than so many hours long.
private let firstHour = 7

/// Puts raw tokens together into what they mean as a whole: `12/11/2024`, `14 h 30`, `1er`, « vingt-cinq », and telephone
/// numbers, which must not be taken for anything. One pass, each step looks a few tokens ahead.
struct Compaction {
    private(set) var tokens: [Token] = []
    private let raw: [Token]
    private var at = 0

    init(_ raw: [Token]) {
        self.raw = raw
        tokens.reserveCapacity(raw.count)
        while at < raw.count { step() }
    }

    private mutating func step() {
        switch raw[at].kind {
        case .number(let value, let digits): number(value, digits: digits)
        case .word(let word): self.word(word)
        default: emit(raw[at].kind, count: 1)
        }
    }

    private mutating func emit(_ kind: Token.Kind, count: Int) {
        var token = raw[at]
        token.kind = kind
        token.end = raw[at + count - 1].end
        tokens.append(token)
        at += count
    }

    // MARK: looking

    private func kind(ahead: Int) -> Token.Kind? {
        at + ahead < raw.count ? raw[at + ahead].kind : nil
    }

    private func isGlued(ahead: Int) -> Bool { at + ahead < raw.count && raw[at + ahead].isGlued }

    private func isMark(ahead: Int, mark: UInt8) -> Bool { kind(ahead: ahead) == .mark(mark) }

    private func digits(ahead: Int) -> (value: Int, digits: Int)? {
        guard case .number(let value, let digits)? = kind(ahead: ahead) else { return nil }
        return (value, digits)
    }

    private func isWord(ahead: Int, word: Word) -> Bool { kind(ahead: ahead) == .word(word) }

    // MARK: numbers

    private mutating func number(_ value: Int, digits: Int) {
        if let length = telephoneLength() { return emit(.blank, count: length) }
        if let (kind, length) = numericDate() { return emit(kind, count: length) }
        if let (kind, length) = time(value, digits: digits) { return emit(kind, count: length) }
        if let (kind, length) = shortNumericDate(value, digits: digits) { return emit(kind, count: length) }
        if isOrdinalOfRange { return emit(.number(value, digits: digits), count: 2) }
        if digits == 4, isShortYear(next: value + 1) { return yearAndNext(value) }
        if digits <= 3, let next = self.digits(ahead: 1), next.digits == 3, !isGlued(ahead: 1),
            raw[at + 1].lineBreaks == 0
        {
            return emit(.blank, count: 2)  // 12 000
        }
        if let length = ordinalLength(of: value) { return ordinal(value, length: length) }
        emit(.number(value, digits: digits), count: 1)
    }

    /// `23.–24.04.2026`: the dot belongs to the number.
    private var isOrdinalOfRange: Bool {
        isMark(ahead: 1, mark: dot) && isGlued(ahead: 1) && isMark(ahead: 2, mark: hyphen)
            && digits(ahead: 3) != nil && isMark(ahead: 4, mark: dot)
    }

    /// `06 12 34 56 78`, `01.40.20.50.30`, `+33 3 81 12 34 56`: four or more pairs of digits, always joined alike.
    private func telephoneLength() -> Int? {
        guard at + 3 < raw.count, let step = telephoneStep(ahead: 1) else { return nil }
        var length = 1
        var pairs = digits(ahead: 0)?.digits == 2 ? 1 : 0
        while length < 20, let next = telephoneStep(ahead: length), next.tokens == step.tokens,
            next.mark == step.mark
        {
            guard next.digits == 2 || pairs == 0 else { break }
            if next.digits == 2 { pairs += 1 }
            length += step.tokens
        }
        return pairs >= 4 ? length : nil
    }

    private func telephoneStep(ahead: Int) -> (tokens: Int, digits: Int, mark: UInt8)? {
        if let next = digits(ahead: ahead) { return (1, next.digits, 0) }
        guard let mark = separator(ahead: ahead), isGlued(ahead: ahead), let next = digits(ahead: ahead + 1),
            isGlued(ahead: ahead + 1)
        else {
            return nil
        }
        return (2, next.digits, mark)
    }

    /// `12/11/2024`, `13.09.2021`, `2024-11-14`; an impossible one is blank, so that its parts are not read either.
    private func numericDate() -> (Token.Kind, Int)? {
        guard let first = digits(ahead: 0), let mark = separator(ahead: 1), let second = digits(ahead: 2),
            isMark(ahead: 3, mark: mark),
            let third = digits(ahead: 4), areJoined(by: mark, first: first, second: second, third: third)
        else { return nil }
        if third.digits <= 2, isMonth(ahead: 5) { return nil }  // 9/10/11 novembre
        let next =
            isMark(ahead: 5, mark: mark) && isGlued(ahead: 5) && digits(ahead: 6) != nil && isGlued(ahead: 6)
        guard !next else { return (.blank, 7) }  // 192.168.1.10
        guard let day = day(first: first, second: second, third: third, mark: mark) else {
            return third.digits > 4 ? nil : (.blank, 5)
        }
        return (
            .date(day),
            5 + (isWord(ahead: 5, word: .t) && isGlued(ahead: 5) && digits(ahead: 6) != nil ? 1 : 0)
        )
    }

    private func separator(ahead: Int) -> UInt8? {
        [slash, dot, hyphen].first { isMark(ahead: ahead, mark: $0) }
    }

    /// Spaces around the marks are allowed where a full year leaves no doubt.
    private func areJoined(by mark: UInt8, first: Digits, second: Digits, third: Digits) -> Bool {
        if (1...4).allSatisfy({ isGlued(ahead: $0) }) { return true }
        guard max(first.digits, third.digits) == 4, raw[at + 4].lineBreaks == 0 else { return false }
        return mark != hyphen || (first.digits == 2 && second.digits == 2)
    }

    private typealias Digits = (value: Int, digits: Int)

    private func day(first: Digits, second: Digits, third: Digits, mark: UInt8) -> CivilDay? {
        guard second.digits <= 2 else { return nil }
        if first.digits == 4, third.digits <= 2 {
            return CivilDay(checking: first.value, second.value, third.value)
        }
        guard first.digits <= 2 else { return nil }
        switch third.digits {
        case 4: return CivilDay(checking: third.value, second.value, first.value)
        case 2 where mark == slash || (first.digits == 2 && second.digits == 2):
            return CivilDay(checking: CivilDay.fullYear(ofTwoDigits: third.value), second.value, first.value)
        default: return nil
        }
    }

    /// `14/01`, `09/2024`, `2024-09`.
    private func shortNumericDate(_ value: Int, digits: Int) -> (Token.Kind, Int)? {
        guard let mark = separator(ahead: 1), isGlued(ahead: 1), isGlued(ahead: 2),
            let second = self.digits(ahead: 2)
        else { return nil }
        if isMark(ahead: 3, mark: mark), isGlued(ahead: 3), self.digits(ahead: 4) != nil, isGlued(ahead: 4) {
            return nil
        }
        if digits <= 2, second.digits == 4, (1...12).contains(value), isCommonYear(second.value),
            mark != hyphen || digits == 2
        {
            return (.monthYear(value, second.value), 3)
        }
        if digits == 4, second.digits == 2, mark != dot, (1...12).contains(second.value), isCommonYear(value)
        {
            return (.monthYear(second.value, value), 3)
        }
        guard digits <= 2, second.digits <= 2, mark != hyphen, !isMonth(ahead: 3) else { return nil }
        guard CivilDay(checking: 2000, second.value, value) != nil else { return nil }
        let isWeak = mark == dot || digits == 1 || second.digits == 1
        return (.dayMonth(value, second.value, isWeak: isWeak), 3)
    }

    /// « 2020/21 », « 2023-24 » stands for two years.
    private func isShortYear(next year: Int) -> Bool {
        guard isMark(ahead: 1, mark: slash) || isMark(ahead: 1, mark: hyphen), isGlued(ahead: 1),
            isGlued(ahead: 2), let next = digits(ahead: 2)
        else {
            return false
        }
        return next.digits == 2 && next.value == year % 100 && isCommonYear(year)
    }

    private mutating func yearAndNext(_ year: Int) {
        emit(.number(year, digits: 4), count: 1)
        emit(.mark(hyphen), count: 1)
        emit(.number(year + 1, digits: 4), count: 1)
    }

    private func isCommonYear(_ year: Int) -> Bool { (1900...2100).contains(year) }

    /// `9h`, `9h30`, `14 h 30`, `14 heures`, `14:30`; « 24h/24 » is none.
    private func time(_ value: Int, digits: Int) -> (Token.Kind, Int)? {
        guard digits <= 2, value <= 24 else { return nil }
        if isMark(ahead: 1, mark: colon), isGlued(ahead: 1), isGlued(ahead: 2),
            let minutes = self.digits(ahead: 2), minutes.digits == 2,
            minutes.value <= 59, value <= 23
        {
            if isWord(ahead: 3, word: .pm), value < 12 { return (.time(value * 60 + 720 + minutes.value), 4) }
            let hasSeconds =
                isMark(ahead: 3, mark: colon) && isGlued(ahead: 3) && self.digits(ahead: 4)?.digits == 2
            return (.time(value * 60 + minutes.value), hasSeconds ? 5 : 3)
        }
        guard isWord(ahead: 1, word: .hour), !isDuration(value, ahead: 2) else { return nil }
        if isAroundTheClock { return (.blank, min(4, raw.count - at)) }
        return hours(value)
    }

    /// « 24h/24 », « 24 h sur 24 », also cut off behind « sur »; « à 20h sur la pelouse » is an hour.
    private var isAroundTheClock: Bool {
        if isMark(ahead: 2, mark: slash) { return digits(ahead: 3)?.value == 24 }
        return isWord(ahead: 2, word: .sur) && (digits(ahead: 3) != nil || raw.count - at <= 3)
    }

    private func hours(_ value: Int) -> (Token.Kind, Int)? {
        if value <= 23, isWord(ahead: 2, word: .et), let part = partOfHour(ahead: 3) {
            return (.time(value * 60 + part), 4)
        }
        guard let minutes = digits(ahead: 2), minutes.digits == 2, minutes.value <= 59, value <= 23,
            isGlued(ahead: 2) || !isFollowedByUnit(ahead: 3) || isHourWithMinutes(value)
                || isSpacedHour(minutes: minutes.value),
            raw[at + 2].lineBreaks == 0
        else { return (isCutOff ? .blank : .time(value * 60), 2) }
        // « 14h 16h » and « de 14h – 16 h » are two times, « 14h30 heure de Paris » is one.
        if isWord(ahead: 3, word: .hour), !isGlued(ahead: 2) || isGlued(ahead: 3) {
            return (.time(value * 60), 2)
        }
        return (.time(value * 60 + minutes.value), isWord(ahead: 3, word: .minutes) ? 4 : 3)
    }

    /// True for « de 13 heures… » at the end of a text: its minutes were cut off.
    private var isCutOff: Bool {
        guard !isGlued(ahead: 1) else { return false }
        // One sign of three dots is read as a question.
        let isEllipsis =
            isMark(ahead: 2, mark: UInt8(ascii: "?")) && isGlued(ahead: 2)
            || isMark(ahead: 2, mark: dot) && isMark(ahead: 3, mark: dot)
        return isEllipsis && raw[(at + 2)...].allSatisfy { if case .mark = $0.kind { true } else { false } }
    }

    /// True for « 14 h 30 min » as an hour of the day; « 2 h 30 min » is a duration.
    private func isHourWithMinutes(_ value: Int) -> Bool {
        isWord(ahead: 3, word: .minutes) && value >= firstHour
    }

    /// « à 10 h 30 devant la gare »: written with spaces all through, and of a clock's minutes; « à 14h 12 jeunes » is not.
    private func isSpacedHour(minutes: Int) -> Bool {
        guard case .word(.other) = kind(ahead: 3) else { return false }
        return !isGlued(ahead: 1) && minutes % 5 == 0
    }

    /// « 9 heures et demie », « 9 heures et quart ».
    private func partOfHour(ahead: Int) -> Int? {
        if isWord(ahead: ahead, word: .demie) { return 30 }
        return isWord(ahead: ahead, word: .quart) ? 15 : nil
    }

    private func isFollowedByUnit(ahead: Int) -> Bool {
        switch kind(ahead: ahead) {
        case .word(.unit), .word(.minutes), .word(.annee), .word(.other), .word(.month), .word(.jour): true
        default: false
        }
    }

    /// `1er/12/2026` is a whole date too.
    private mutating func ordinal(_ value: Int, length: Int) {
        guard isMark(ahead: length, mark: slash), let month = digits(ahead: length + 1),
            isMark(ahead: length + 2, mark: slash),
            let year = digits(ahead: length + 3), year.digits == 4,
            let day = CivilDay(checking: year.value, month.value, value)
        else { return emit(.ordinal(value), count: length) }
        emit(.date(day), count: length + 4)
    }

    /// `1er`, `2e`, `1 er`, `1°`; the typist's space is allowed before « er » only.
    private func ordinalLength(of value: Int) -> Int? {
        if isMark(ahead: 1, mark: UInt8(ascii: "o")), isGlued(ahead: 1) { return 2 }
        guard isWord(ahead: 1, word: .ordinalEnding) else { return nil }
        return isGlued(ahead: 1) || (value == 1 && raw[at + 1].end - raw[at + 1].start >= 2) ? 2 : nil
    }

    // MARK: words

    private mutating func word(_ word: Word) {
        switch word {
        case .digit(let value): numberWord(value)
        case .huit where tokens.last?.kind != .word(.en): emit(.number(8, digits: 1), count: 1)
        // « le sept mars »
        case .shortMonth(9) where isMonth(ahead: 1): emit(.number(7, digits: 1), count: 1)
        case .ordinal(let value): emit(.ordinal(value), count: 1)
        case .midi: midi()
        case .minuit: emit(.time(1_440), count: 1)
        case .apres where isWord(ahead: dashed(ahead: 1), word: .midi):
            emit(.word(.soir), count: dashed(ahead: 1) + 1)
        case .apres where isWord(ahead: dashed(ahead: 1), word: .demain):
            emit(.word(.afterTomorrow), count: dashed(ahead: 1) + 1)
        case .avant where isWord(ahead: dashed(ahead: 1), word: .hier):
            emit(.word(.beforeYesterday), count: dashed(ahead: 1) + 1)
        case .aujourd where isWord(ahead: 1, word: .hui): emit(.word(.today), count: 2)
        case .week where isWord(ahead: dashed(ahead: 1), word: .end):
            emit(.word(.weekend), count: dashed(ahead: 1) + 1)
        default: emit(.word(word), count: 1)
        }
    }

    private func isMonth(ahead: Int) -> Bool {
        switch kind(ahead: ahead) {
        case .word(.month), .word(.shortMonth): true
        default: false
        }
    }

    /// The place behind an optional hyphen.
    private func dashed(ahead: Int) -> Int { isMark(ahead: ahead, mark: hyphen) ? ahead + 1 : ahead }

    /// « Midi-Pyrénées » is no time of day.
    private mutating func midi() {
        let isRegion =
            isMark(ahead: 1, mark: hyphen) && isGlued(ahead: 1) && isGlued(ahead: 2)
            && isWord(ahead: 2, word: .other)
        if isHalf { return emit(.time(750), count: 3) }
        emit(isRegion ? .blank : .time(720), count: isRegion ? 3 : 1)
    }

    /// « midi et demi »
    private var isHalf: Bool { isWord(ahead: 1, word: .et) && isWord(ahead: 2, word: .demie) }

    /// « vingt-cinq », « trente et un », « dix-sept ».
    private mutating func numberWord(_ tens: Int) {
        guard tens == 10 || tens == 20 || tens == 30 else { return emitWords(tens, count: 1) }
        let next = isWord(ahead: 1, word: .et) ? 2 : dashed(ahead: 1)
        let isJoined = next == 2 || !isMark(ahead: 1, mark: hyphen)
        guard isJoined, let ones = smallNumber(ahead: next), tens + ones <= 31, tens > 10 || ones >= 7 else {
            return emitWords(tens, count: 1)
        }
        emitWords(tens + ones, count: next + 1)
    }

    /// « quatorze heures » is a time.
    private mutating func emitWords(_ value: Int, count: Int) {
        guard isWord(ahead: count, word: .hour), value <= 24, value > 1,
            !isDuration(value, ahead: count + 1), !isLength(value, ahead: count + 1)
        else {
            return emit(.number(value, digits: value > 9 ? 2 : 1), count: count)
        }
        // « neuf heures trente »
        if case .word(.digit(let minutes)) = kind(ahead: count + 1), minutes >= 10, value <= 23,
            !isFollowedByUnit(ahead: count + 2)
        {
            return emit(.time(value * 60 + minutes), count: count + 2)
        }
        emit(.time(value * 60), count: count + 1)
    }

    /// « deux heures de travail », « deux heures par semaine »: an hour of the day has « à » or the like before it.
    private func isDuration(_ value: Int, ahead: Int) -> Bool {
        guard value < firstHour else { return false }
        switch tokens.last?.kind {
        case .word(.a), .word(.de), .word(.des), .word(.pour), .word(.avant), .word(.jusque): return false
        default: break
        }
        switch (kind(ahead: ahead), kind(ahead: ahead + 1)) {
        case (.word(.de), .word(.other)), (.word(.d), .word(.other)): return true
        case (.word(.other), .word(.semaine)), (.word(.other), .word(.jour)), (.word(.other), .word(.mois)),
            (.word(.by), .word(.semaine)), (.word(.by), .word(.jour)), (.word(.by), .word(.mois)):
            return true
        default: return false
        }
    }

    /// « un débat de deux heures », but « de deux heures à quatre heures »
    private func isLength(_ value: Int, ahead: Int) -> Bool {
        value < firstHour && tokens.last?.kind == .word(.de) && !isWord(ahead: ahead, word: .a)
            && !isWord(ahead: ahead, word: .jusque)
    }

    private func smallNumber(ahead: Int) -> Int? {
        switch kind(ahead: ahead) {
        case .word(.digit(let value)) where value < 10: value
        case .word(.shortMonth(9)): 7
        case .word(.huit): 8
        default: nil
        }
    }
}
