import Model
internal import Text

/// What can be told from the words of a text without knowing what they mean: the days it names, its numbers, its names,
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

    init() {}

    init(_ text: FoldedText) {
        let words = text.strings
        guard !words.isEmpty else { return }
        let capitals = text.marks.filter { $0.contains(.capital) }.count
        // In a heading all in capitals no capital means a name.
        let hasNames = capitals * 10 <= words.count * 7 || words.count < 3
        let roles = words.map { role(of: $0) }
        var dateWords = Set<Int>()
        findDays(words, roles, &dateWords)
        var lastPlace = -9
        for i in words.indices where !dateWords.contains(i) {
            if let number = seriesNumber(words[i], roles[i]) { numbers.append(number) }
            guard text.marks[i].contains(.capital),
                (hasNames && isName(words[i], roles[i], text.marks[i])) || isTerritory(words, text.marks, i)
            else { continue }
            let hash = UInt32(truncatingIfNeeded: stableHash(words[i].stem))
            if isPlace(words, text.marks, i, lastPlace: lastPlace) {
                places.append(hash)
                lastPlace = i
            }
            guard hasNames else { continue }
            names.append(hash)
            if i >= 2 { contexts.append(NameInContext(words, i).packed) }
        }
        findQuotes(words, text.marks)
        days = Array(Set(days)).sorted()
        numbers = Array(Set(numbers)).sorted()
        names = Array(Set(names)).sorted()
        places = Array(Set(places)).sorted()
        contexts = Array(Set(contexts)).sorted()
    }

    private mutating func findQuotes(_ words: [String], _ marks: [WordMarks]) {
        var start: Int?
        for i in words.indices {
            if marks[i].contains(.beginsQuote) { start = i }
            guard marks[i].contains(.endsQuote), let first = start else { continue }
            let quoted = words[first...i].filter { !smallWords.contains($0) }
            if quoted.count >= 3, quoted.count <= 20 {
                quotes.append(
                    UInt32(truncatingIfNeeded: stableHash(quoted.map(\.stem).joined(separator: " "))))
            }
            start = nil
        }
    }

    private mutating func findDays(_ words: [String], _ roles: [WordRole], _ used: inout Set<Int>) {
        var next = 0
        for i in words.indices where i >= next {
            switch roles[i] {
            case .month(let month): takeMonth(words, roles, i, month, &used)
            case .weekday: used.insert(i)
            case .monthOrWeekday(let month):
                // « 5 mar. 2025 », but « lun. 11 et mar. 12 novembre ».
                guard i > 0, dayNumber(words[i - 1]) != nil, i + 1 < words.count,
                    plausibleYear(words[i + 1]) != nil
                else { continue }
                takeMonth(words, roles, i, month, &used)
            case .figure:
                if let (found, length) = numericDays(words, i) {
                    days += found
                    used.formUnion(i..<(i + length))
                    next = i + length
                } else if isHour(words[i]) {
                    used.insert(i)
                }
            default: break
            }
        }
    }

    /// « les 8, 9 et 12 novembre 2024 », « du 8 au 12 novembre », « novembre 2024 ».
    private mutating func takeMonth(
        _ words: [String], _ roles: [WordRole], _ i: Int, _ month: Int32, _ used: inout Set<Int>
    ) {
        var year: Int32 = 0
        if i + 1 < words.count, let next = plausibleYear(words[i + 1]) {
            year = next
            used.insert(i + 1)
        }
        var found = false
        var j = i - 1
        while j >= 0, i - j <= 10 {
            if let day = dayNumber(words[j]) {
                days.append(year * 512 + month * 32 + day)
                used.insert(j)
                found = true
            } else if !roles[j].isWeekday, !dayJoints.contains(words[j]) {
                break
            }
            j -= 1
        }
        // « mai » and « mars » are words of their own when neither a day nor a year stands by them.
        guard found || year > 0 else { return }
        used.insert(i)
        if !found { days.append(year * 512 + month * 32) }
    }
}

/// What stands between the days of a list.
private let dayJoints: Set<String> = ["et", "au", "a", "du", "le", "les", "ou", "eme", "er"]

/// What one word can be, by itself.
private enum WordRole: Equatable {
    case month(Int32), ordinal(Int32), weekday, small, figure, plain
    /// « mar » is March and Tuesday.
    case monthOrWeekday(Int32)

    var isWeekday: Bool {
        switch self {
        case .weekday, .monthOrWeekday: true
        default: false
        }
    }
}

private func role(of word: String) -> WordRole {
    if let first = word.utf8.first, first < 0x3A { return .figure }
    return word.utf8.count > 10 ? .plain : lexicon[word] ?? .plain
}

private let lexicon: [String: WordRole] = {
    var lexicon: [String: WordRole] = [:]
    for word in smallWords { lexicon[word] = .small }
    for (word, number) in ordinals.merging(romans, uniquingKeysWith: { first, _ in first }) {
        lexicon[word] = .ordinal(number)
    }
    for word in weekdays { lexicon[word] = .weekday }
    let shortWeekdays = Lexicon.french.shortWeekdays
    for (word, month) in months {
        lexicon[word] = shortWeekdays[word] == nil ? .month(month) : .monthOrWeekday(month)
    }
    return lexicon
}()

/// A name and what stands before it: two near copies that differ in one are variants of a template.
struct NameInContext {
    let packed: UInt64

    /// Of the name at a position of at least 2.
    init(_ words: [String], _ i: Int) {
        let context = stableHash(words[i - 2]) &* 3 ^ stableHash(words[i - 1])
        var look: UInt64 = 0
        for byte in words[i].utf8.prefix(3) { look = look << 8 | UInt64(byte) }
        packed = context.mixed & 0xFFFF_FFFF_0000_0000 | look << 8 | UInt64(min(255, words[i].utf8.count))
    }

    init(packed: UInt64) { self.packed = packed }

    var context: UInt64 { packed >> 32 }

    /// Whether the names may be one, a typing error aside.
    func resembles(_ other: NameInContext) -> Bool {
        let (a, b) = (Int(packed & 0xFF), Int(other.packed & 0xFF))
        return packed >> 8 & 0xFFFFFF == other.packed >> 8 & 0xFFFFFF && abs(a - b) <= 1
    }
}

/// Whether the same words stand before different names in two texts.
func namesAreExchanged(_ a: [UInt64], _ b: [UInt64]) -> Bool {
    let first = Dictionary(grouping: a.map { NameInContext(packed: $0) }, by: \.context)
    let second = Dictionary(grouping: b.map { NameInContext(packed: $0) }, by: \.context)
    return first.contains { context, names in
        guard let others = second[context] else { return false }
        return !names.contains { name in others.contains { $0.resembles(name) } }
    }
}

/// Days written in figures: `12/09/2024`, `12.09.24`, `2024-09-12`, `25/01`, `02.-03.10.2025`.
private func numericDays(_ words: [String], _ i: Int) -> (days: [Int32], length: Int)? {
    guard i + 1 < words.count, let a = figure(words[i]), let b = figure(words[i + 1]) else { return nil }
    let c = i + 2 < words.count ? figure(words[i + 2]) : nil
    if let c, words[i].utf8.count == 4, isDay(c, month: b), plausibleYears.contains(a) {
        return ([a * 512 + b * 32 + c], 3)
    }
    // Two days of one month.
    if let c, i + 3 < words.count, let year = year(words[i + 3]), isDay(b, month: c), isDay(a, month: c) {
        return ([year * 512 + c * 32 + a, year * 512 + c * 32 + b], 4)
    }
    guard isDay(a, month: b) else { return nil }
    if i + 2 < words.count, let year = year(words[i + 2]) { return ([year * 512 + b * 32 + a], 3) }
    // Without a year, two figures each, as nobody counts anything else.
    guard c == nil, words[i].utf8.count == 2, words[i + 1].utf8.count == 2 else { return nil }
    return ([b * 32 + a], 2)
}

private func isDay(_ day: Int32, month: Int32) -> Bool { (1...31).contains(day) && (1...12).contains(month) }

/// `2024`, `24`.
private func year(_ word: String) -> Int32? {
    guard let number = figure(word) else { return nil }
    if word.utf8.count == 2, (15...49).contains(number) { return 2000 + number }
    return word.utf8.count == 4 && plausibleYears.contains(number) ? number : nil
}

let plausibleYears: ClosedRange<Int32> = 1990...2099

private func figure(_ word: String) -> Int32? {
    word.utf8.count <= 4 && word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int32(word) : nil
}

private func plausibleYear(_ word: String) -> Int32? {
    figure(word).flatMap { word.utf8.count == 4 && plausibleYears.contains($0) ? $0 : nil }
}

private func dayNumber(_ word: String) -> Int32? {
    if word == "1er" { return 1 }
    guard word.utf8.count <= 2, let day = figure(word), (1...31).contains(day) else { return nil }
    return day
}

/// `14h`, `9h30`.
private func isHour(_ word: String) -> Bool {
    let parts = word.utf8.split(separator: UInt8(ascii: "h"), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count <= 2 else { return false }
    return parts.allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } }
}

/// A number, an ordinal in figures or in letters, a Roman number of two letters or more.
private func seriesNumber(_ word: String, _ role: WordRole) -> Int32? {
    if case .ordinal(let number) = role { return number }
    guard role == .figure else { return nil }
    let digits = word.utf8.prefix { (0x30...0x39).contains($0) }
    guard digits.count <= 6, let number = Int32(String(decoding: digits, as: UTF8.self)) else { return nil }
    let ending = String(decoding: word.utf8.dropFirst(digits.count), as: UTF8.self)
    return ending.isEmpty || ordinalEndings.contains(ending) ? number : nil
}

private let ordinalEndings = Set(Lexicon.french.forms(of: .ordinalEnding))

private func isName(_ word: String, _ role: WordRole, _ marks: WordMarks) -> Bool {
    guard marks.isDisjoint(with: [.beginsSentence, .isCut]), word.utf8.count > 2 else { return false }
    switch role {
    case .plain, .ordinal: return true
    default: return false
    }
}

/// « à Nancy », « à Reims et Metz », « en Occitanie », « Tomblaine (54) » and every region or department by its name.
private func isPlace(_ words: [String], _ marks: [WordMarks], _ i: Int, lastPlace: Int) -> Bool {
    if isTerritory(words, marks, i) { return true }
    guard i > 0, marks[i].contains(.capital) else { return false }
    if ["a", "en", "region", "departement", "academie"].contains(words[i - 1]),
        !marks[i].contains(.beginsSentence)
    {
        return true
    }
    if i - lastPlace == 2, ["et", "ou", "de"].contains(words[i - 1]) { return true }
    if i - lastPlace == 1 { return true }
    guard i + 1 < words.count, let number = figure(words[i + 1]) else { return false }
    return words[i + 1].utf8.count == 2 && number > 0 && number < 99
}

private func isTerritory(_ words: [String], _ marks: [WordMarks], _ i: Int) -> Bool {
    guard marks[i].contains(.capital) else { return false }
    if let next = territoryPairs[words[i]] { return i + 1 < words.count && words[i + 1] == next }
    return !marks[i].contains(.beginsSentence) && territories.contains(words[i])
}

/// FNV-1a with a final mix: the same on every machine.
func stableHash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash.mixed
}
