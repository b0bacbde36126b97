internal import Text

/// The traits of a text that show without knowing what its words mean: the days it names, its numbers, its names,
/// its places and what it quotes. Found on folded words, in one pass.
struct Traits: Sendable, Equatable {
    /// Days as `year * 512 + month * 32 + day`; year 0 when the text leaves it out, day 0 when it names only a month.
    var days: [Int32] = []
    /// Numbers and ordinals that are no part of a day or an hour.
    var numbers: [Int32] = []
    /// Hashes of capitalised words inside sentences.
    var names: [UInt32] = []
    /// Hashes of what stands after « à », « en », and of the names of regions and departments.
    var places: [UInt32] = []
    /// Hashes of quoted titles of three words or more.
    var quotes: [UInt32] = []
    /// Each name with the two words before it: the words' hash above, the name's look below (see `NameInContext`).
    var contexts: [UInt64] = []
    var facts = Facts()

    init() {}

    init(_ text: FoldedText) {
        guard !text.words.isEmpty else { return }
        var finder = TraitFinder(text)
        finder.find()
        self = finder.traits
        facts = Facts(text, besides: finder.isDate)
        days = days.sortedDistinct
        numbers = numbers.sortedDistinct
        names = names.sortedDistinct
        places = places.sortedDistinct
        contexts = contexts.sortedDistinct
    }

    /// Keeps of a long text, which names everything, the names with the smallest hashes: the same ones in any other text.
    func limited() -> Traits {
        var traits = self
        traits.days = Array(days.prefix(12))
        traits.numbers = Array(numbers.prefix(24))
        traits.names = Array(names.prefix(40))
        traits.places = Array(places.prefix(12))
        traits.contexts = Array(contexts.prefix(32))
        traits.quotes = Array(quotes.prefix(6))
        traits.facts = facts.limited()
        return traits
    }
}

/// Goes through the words of a text and notes its traits.
private struct TraitFinder {
    private let text: FoldedText
    private let words: [FoldedWord]
    private let roles: [WordRole]
    private(set) var isDate: [Bool]
    private(set) var traits = Traits()

    init(_ text: FoldedText) {
        self.text = text
        words = text.words
        // Every use of a table of the file asks whether it is made already: once a text, not once a word.
        let (table, known) = (lexicon, lexiconRoles)
        roles = words.map { WordRole(of: $0, in: text.bytes, by: table, known: known) }
        isDate = Array(repeating: false, count: words.count)
    }

    mutating func find() {
        findDays()
        findNames()
        findQuotes()
    }

    // MARK: Names and numbers

    private mutating func findNames() {
        let capitals = words.reduce(0) { $0 + ($1.marks.contains(.capital) ? 1 : 0) }
        // In a heading all in capitals no capital means a name.
        let hasNames = capitals * 10 <= words.count * 7 || words.count < 3
        var lastPlace = -9
        for i in words.indices where !isDate[i] {
            if let number = seriesNumber(at: i), !isPartOfThousands(i) { traits.numbers.append(number) }
            guard words[i].marks.contains(.capital), (hasNames && isName(at: i)) || isTerritory(at: i) else {
                continue
            }
            let hash = UInt32(truncatingIfNeeded: words[i].stem)
            if isPlace(at: i, lastPlace: lastPlace) {
                traits.places.append(hash)
                lastPlace = i
            }
            guard hasNames else { continue }
            traits.names.append(hash)
            if i >= 2 { traits.contexts.append(NameInContext(text, at: i).packed) }
        }
    }

    private func isName(at i: Int) -> Bool {
        let marks = words[i].marks
        guard words[i].count > 2, !marks.contains(.beginsSentence), !marks.contains(.isCut) else {
            return false
        }
        switch roles[i] {
        case .plain, .ordinal: return true
        case .month, .weekday, .monthOrWeekday, .small, .figure: return false
        }
    }

    /// « à Nancy », « à Reims et Metz », « en Occitanie », « Tomblaine (54) » and every region or department by its name.
    private func isPlace(at i: Int, lastPlace: Int) -> Bool {
        if isTerritory(at: i) { return true }
        guard i > 0, words[i].marks.contains(.capital) else { return false }
        if beforePlaces.contains(words[i - 1].hash), !words[i].marks.contains(.beginsSentence) { return true }
        if i - lastPlace == 2, betweenPlaces.contains(words[i - 1].hash) { return true }
        if i - lastPlace == 1 { return true }
        guard i + 1 < words.count, let number = figure(at: i + 1) else { return false }
        return words[i + 1].count == 2 && number > 0 && number < 99
    }

    private func isTerritory(at i: Int) -> Bool {
        guard words[i].marks.contains(.capital) else { return false }
        if let pair = territoryFirsts[words[i].hash] {
            return i + 1 < words.count && words[i + 1].hash == territorySeconds[pair]
        }
        return !words[i].marks.contains(.beginsSentence) && territoryNames.contains(words[i].hash)
    }

    /// A number, an ordinal in figures or in letters, a Roman number of two letters or more.
    private func seriesNumber(at i: Int) -> Int32? {
        switch roles[i] {
        case .month, .weekday, .monthOrWeekday, .small, .plain: return nil
        case .figure: break
        case .ordinal(let number):
            // « Les Cinquième Printemps » is a name and no fifth part.
            let isOfName =
                words[i].marks.contains(.capital) && !words[i].marks.contains(.beginsSentence)
            return isOfName && romans[text.string(words[i])] == nil ? nil : number
        }
        let bytes = text.bytes[words[i].range]
        let digits = bytes.prefix { $0.isDigit }
        guard !digits.isEmpty, digits.count <= 6 else { return nil }
        guard digits.count < bytes.count else { return number(digits) }
        let ending = String(decoding: bytes[digits.endIndex...], as: UTF8.self)
        return ordinalEndings.contains(ending) ? number(digits) : nil
    }

    /// « 30 000 » counts things and numbers none.
    private func isPartOfThousands(_ i: Int) -> Bool {
        func isGroup(_ i: Int) -> Bool { i < words.count && words[i].count == 3 && roles[i] == .figure }
        return roles[i] == .figure && words[i].count <= 3
            && (isGroup(i + 1) || i > 0 && isGroup(i) && roles[i - 1] == .figure)
    }

    // MARK: Quotes

    private mutating func findQuotes() {
        var start: Int?
        for i in words.indices {
            if words[i].marks.contains(.beginsQuote) { start = i }
            guard words[i].marks.contains(.endsQuote), let first = start else { continue }
            addQuote(first...i)
            // « Grandir ici : la petite enfance … » is quoted by its first part too.
            if let next = (first...i).dropFirst().first(where: { words[$0].marks.contains(.beginsSentence) })
            {
                addQuote(first...next - 1)
            }
            start = nil
        }
    }

    private mutating func addQuote(_ place: ClosedRange<Int>) {
        let quoted = place.filter { roles[$0] != .small }.map { text.string(words[$0]) }
            .filter { !smallWords.contains($0) }
        guard quoted.count >= 2, quoted.count <= 20 else { return }
        let stems = quoted.map(\.stem).joined(separator: " ")
        traits.quotes.append(UInt32(truncatingIfNeeded: stableHash(stems)))
    }

    // MARK: Days

    private mutating func findDays() {
        var next = 0
        for i in words.indices where i >= next {
            switch roles[i] {
            case .month(let month): takeMonth(month, at: i)
            case .weekday: isDate[i] = true
            case .monthOrWeekday(let month):
                // « 5 mar. 2025 », but « lun. 11 et mar. 12 novembre ».
                guard i > 0, dayNumber(at: i - 1) != nil, yearInFull(at: i + 1) != nil else { continue }
                takeMonth(month, at: i)
            case .figure:
                if let found = numericDays(at: i) {
                    traits.days += found.days
                    for place in i..<(i + found.length) { isDate[place] = true }
                    next = i + found.length
                } else if isHour(at: i) {
                    isDate[i] = true
                }
            case .ordinal, .small, .plain: break
            }
        }
    }

    /// « les 8, 9 et 12 novembre 2024 », « du 8 au 12 novembre », « novembre 2024 ».
    private mutating func takeMonth(_ month: Int32, at i: Int) {
        var year: Int32 = 0
        if let next = yearInFull(at: i + 1) {
            year = next
            isDate[i + 1] = true
        }
        var found = false
        var j = i - 1
        while j >= 0, i - j <= 10 {
            if let day = dayNumber(at: j) {
                traits.days.append(year * 512 + month * 32 + day)
                isDate[j] = true
                found = true
            } else if !roles[j].isWeekday, !dayJoints.contains(words[j].hash) {
                break
            }
            j -= 1
        }
        // « mai » and « mars » are words of their own when neither a day nor a year stands by them.
        guard found || year > 0 else { return }
        isDate[i] = true
        if !found { traits.days.append(year * 512 + month * 32) }
    }

    /// Days written in figures: `12/09/2024`, `12.09.24`, `2024-09-12`, `25/01`, `02.-03.10.2025`.
    private func numericDays(at i: Int) -> (days: [Int32], length: Int)? {
        guard i + 1 < words.count, let a = figure(at: i), let b = figure(at: i + 1) else { return nil }
        let c = i + 2 < words.count ? figure(at: i + 2) : nil
        if let c, words[i].count == 4, isDay(c, month: b), plausibleYears.contains(a) {
            return ([a * 512 + b * 32 + c], 3)
        }
        // Two days of one month.
        if let c, i + 3 < words.count, let year = year(at: i + 3), isDay(b, month: c), isDay(a, month: c) {
            return ([year * 512 + c * 32 + a, year * 512 + c * 32 + b], 4)
        }
        guard isDay(a, month: b) else { return nil }
        if i + 2 < words.count, let year = year(at: i + 2) { return ([year * 512 + b * 32 + a], 3) }
        // Without a year, two figures each, as nobody counts anything else.
        guard c == nil, words[i].count == 2, words[i + 1].count == 2 else { return nil }
        return ([b * 32 + a], 2)
    }

    private func isDay(_ day: Int32, month: Int32) -> Bool {
        (1...31).contains(day) && (1...12).contains(month)
    }

    private func yearInFull(at i: Int) -> Int32? {
        guard i < words.count, words[i].count == 4, let year = figure(at: i) else { return nil }
        return plausibleYears.contains(year) ? year : nil
    }

    /// `2024`, `24`.
    private func year(at i: Int) -> Int32? {
        guard let number = figure(at: i) else { return nil }
        if words[i].count == 2, (15...49).contains(number) { return 2000 + number }
        return words[i].count == 4 && plausibleYears.contains(number) ? number : nil
    }

    /// A number of at most four digits.
    private func figure(at i: Int) -> Int32? {
        words[i].count <= 4 ? number(text.bytes[words[i].range]) : nil
    }

    private func number(_ digits: ArraySlice<UInt8>) -> Int32? {
        var value: Int32 = 0
        for digit in digits {
            guard digit.isDigit else { return nil }
            value = value * 10 + Int32(digit - 0x30)
        }
        return value
    }

    private func dayNumber(at i: Int) -> Int32? {
        if words[i].hash == firstOfMonth { return 1 }
        guard words[i].count <= 2, let day = figure(at: i), (1...31).contains(day) else { return nil }
        return day
    }

    /// `14h`, `9h30`.
    private func isHour(at i: Int) -> Bool {
        let bytes = text.bytes[words[i].range]
        guard bytes.count <= 5, let letter = bytes.firstIndex(of: UInt8(ascii: "h")) else { return false }
        let hours = bytes[..<letter]
        let minutes = bytes[(letter + 1)...]
        return (1...2).contains(hours.count) && minutes.count <= 2 && hours.allSatisfy(\.isDigit)
            && minutes.allSatisfy(\.isDigit)
    }
}

/// The part that one word can play by itself.
private enum WordRole: Equatable {
    case month(Int32), ordinal(Int32), weekday, small, figure, plain
    /// « mar » is March and Tuesday.
    case monthOrWeekday(Int32)

    var isWeekday: Bool {
        switch self {
        case .weekday, .monthOrWeekday: true
        case .month, .ordinal, .small, .figure, .plain: false
        }
    }

    init(of word: FoldedWord, in bytes: [UInt8], by table: HashedNumbers, known: [WordRole]) {
        if bytes[word.lowerBound] < 0x3A {
            self = .figure
        } else if word.count > longestOfLexicon {
            self = .plain
        } else {
            self = table[word.hash].map { known[$0] } ?? .plain
        }
    }
}

/// In bytes; longer words need not be looked up.
private let longestOfLexicon = 10

private let lexiconWords: [(word: String, role: WordRole)] = {
    let numbered = ordinals.merging(romans, uniquingKeysWith: { first, _ in first })
    let shortWeekdays = Lexicon.french.shortWeekdays
    let named = months.map { word, month in
        (word, shortWeekdays[word] == nil ? WordRole.month(month) : .monthOrWeekday(month))
    }
    return named + weekdays.map { ($0, .weekday) }
        + numbered.map { ($0.key, .ordinal($0.value)) } + smallWords.map { ($0, .small) }
}()

private let lexicon = HashedNumbers(words: lexiconWords.map(\.word))
private let lexiconRoles = lexiconWords.map(\.role)
private let firstOfMonth = stableHash("1er")

/// Words between the days of a list.
private let dayJoints = HashedNumbers(words: ["et", "au", "a", "du", "le", "les", "ou", "eme", "er"])
private let beforePlaces = HashedNumbers(words: ["a", "en", "region", "departement", "academie"])
private let betweenPlaces = HashedNumbers(words: ["et", "ou", "de"])
private let territoryNames = HashedNumbers(words: territories)
private let pairsOfTerritories = territoryPairs.sorted { $0.key < $1.key }
private let territoryFirsts = HashedNumbers(words: pairsOfTerritories.map(\.key))
private let territorySeconds = pairsOfTerritories.map { stableHash($0.value) }
private let ordinalEndings = Set(Lexicon.french.forms(of: .ordinalEnding))

/// A name and what stands before it: two near copies that differ in one are variants of a template.
struct NameInContext {
    let packed: UInt64

    /// Of the name at a position of at least 2.
    init(_ text: FoldedText, at i: Int) {
        let words = text.words
        let context = words[i - 2].hash &* 3 ^ words[i - 1].hash
        var look: UInt64 = 0
        for byte in text.bytes[words[i].range].prefix(3) { look = look << 8 | UInt64(byte) }
        packed = context.mixed & 0xFFFF_FFFF_0000_0000 | look << 8 | UInt64(min(255, words[i].count))
    }

    init(packed: UInt64) { self.packed = packed }

    var context: UInt64 { packed >> 32 }

    /// True when the names may be one, a typing error aside.
    func resembles(_ other: NameInContext) -> Bool {
        let (a, b) = (Int(packed & 0xFF), Int(other.packed & 0xFF))
        return packed >> 8 & 0xFFFFFF == other.packed >> 8 & 0xFFFFFF && abs(a - b) <= 1
    }
}

extension Traits {
    /// True when the same words stand before different names in two texts. Both lists are sorted by those words.
    func exchangesNames(with other: Traits) -> Bool {
        let (a, b) = (
            contexts.map(NameInContext.init(packed:)), other.contexts.map(NameInContext.init(packed:))
        )
        var (i, j) = (0, 0)
        while i < a.count, j < b.count {
            guard a[i].context == b[j].context else {
                if a[i].context < b[j].context { i += 1 } else { j += 1 }
                continue
            }
            let context = a[i].context
            let mine = a[i...].prefix { $0.context == context }
            let theirs = b[j...].prefix { $0.context == context }
            if !mine.contains(where: { name in theirs.contains { $0.resembles(name) } }) { return true }
            (i, j) = (mine.endIndex, theirs.endIndex)
        }
        return false
    }
}
