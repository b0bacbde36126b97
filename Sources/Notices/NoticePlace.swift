internal import Text

/// The certainty that words of one form are the place: a label's word before a town in passing.
private enum Certainty: Int {
    case venueTown = 1, townAlone, atTown, online, department, postcode, label
}

/// The distance from the event's date, in bytes, at which a place is still believed to be its own.
private let nearDate = 700
/// The points that a place loses that stands farther away.
private let farCost = 300
/// A place loses a point every so many bytes between it and the date.
private let bytesPerPoint = 4
/// The points that one step of certainty is worth.
private let certaintyWeight = 60

/// Finds where an event takes place: « Tomblaine (54) », « 88100 Saint-Dié-des-Vosges », « à Narbonne », « Lieu : … »,
/// « en visioconférence ».
struct PlaceFinder {
    let words: [PlaceWord]
    private let letters: [UInt8]
    private let text: UnsafeBufferPointer<UInt8>
    private let date: Range<Int>

    /// The place that a text names nearest to the event's date, which stands in `date`; elsewhere only when none is near.
    static func place(in text: String, date: Range<Int>) -> String? {
        var text = text
        return text.withUTF8 { text in
            let start = wordStart(in: text, from: max(0, date.lowerBound - nearDate))
            let near = start..<min(text.count, date.upperBound + nearDate)
            if let place = PlaceFinder(text, part: near, date: date).place { return place }
            guard near.count < text.count else { return nil }
            return PlaceFinder(text, part: 0..<text.count, date: date).place
        }
    }

    private init(_ text: UnsafeBufferPointer<UInt8>, part: Range<Int>, date: Range<Int>) {
        let found = PlaceWords.words(of: text, in: part)
        words = found.words
        letters = found.letters
        self.text = text
        self.date = date
    }

    /// The place of the first blank or line feed from `start` on; 0 for the beginning.
    private static func wordStart(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard start > 0 else { return 0 }
        return text[start...].firstIndex { $0 <= 0x20 } ?? start
    }

    private struct Found {
        var place: String
        var certainty: Certainty
        var at: Int
    }

    /// Nil when the words name none.
    private var place: String? {
        var found: [Found] = []
        for at in words.indices {
            if let place = reading(at: at) { found.append(place) }
        }
        return found.max { score($0) < score($1) }?.place
    }

    private func score(_ found: Found) -> Int {
        let distance =
            found.at < date.lowerBound ? date.lowerBound - found.at : max(0, found.at - date.upperBound)
        let nearness = distance > nearDate ? -farCost : -distance / bytesPerPoint
        return found.certainty.rawValue * certaintyWeight + nearness
    }

    private func reading(at: Int) -> Found? {
        let offset = words[at].range.lowerBound
        if let place = labelled(at: at) { return Found(place: place, certainty: .label, at: offset) }
        if let place = withPostcode(at: at) { return Found(place: place, certainty: .postcode, at: offset) }
        if let place = withDepartment(at: at) {
            return Found(place: place, certainty: .department, at: offset)
        }
        if let place = online(at: at) { return Found(place: place, certainty: .online, at: offset) }
        if let place = atTown(at: at) { return Found(place: place, certainty: .atTown, at: offset) }
        if let place = townAlone(at: at) { return Found(place: place, certainty: .townAlone, at: offset) }
        if let place = venueTown(at: at) { return Found(place: place, certainty: .venueTown, at: offset) }
        return nil
    }

    /// True when there is a word that plays one of the parts.
    func isWord(at: Int, playing roles: PlaceRoles) -> Bool {
        words.indices.contains(at) && !words[at].roles.isDisjoint(with: roles)
    }

    private func source(_ range: Range<Int>) -> String {
        let bytes = words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
        return String(decoding: text[bytes], as: UTF8.self)
    }

    // MARK: labels and lines

    /// « Lieu : Maison de quartier, Besançon »: the town in the line, else the line.
    private func labelled(at: Int) -> String? {
        guard let start = labelEnd(at: at), words.indices.contains(start), !isDate(at: start) else {
            return nil
        }
        var end = start + 1
        while end < words.count, end < start + 16, !words[end].startsLine, !words[end].before.hasStop {
            end += 1
        }
        if let place = (start..<end).lazy.compactMap({
            withPostcode(at: $0) ?? withDepartment(at: $0) ?? online(at: $0)
        })
        .first {
            return place
        }
        if let town = (start..<end).lazy.compactMap({ town(at: $0) }).first(where: { $0.next <= end }) {
            return town.name
        }
        return source(start..<end)
    }

    private func labelEnd(at: Int) -> Int? {
        guard isWord(at: at, playing: [.label, .whereabouts]),
            words[at].startsLine || words[at].before.hasStop,
            words[at].isCapital
        else { return nil }
        let end = isWord(at: at, playing: .label) && isWord(at: at + 1, playing: .plainOf) ? at + 4 : at + 1
        guard end < words.count, words[end].before.hasColon || words[end].before.hasQuestion else {
            return nil
        }
        return end
    }

    /// « Lieu : 14 mars » is no place.
    private func isDate(at: Int) -> Bool { date.contains(words[at].range.lowerBound) }

    // MARK: towns

    private struct Town {
        var name: String
        var next: Int
    }

    /// The longest town's name that begins here; joined words that the list does not know belong to it too
    /// (« Saint-Ouen-sur-Seine »).
    private func town(at: Int) -> Town? {
        guard words.indices.contains(at), words[at].isCapital else { return nil }
        var first = StableHasher()
        spell(at: at, to: &first)
        let longest = min(Communes.all.longestName(beginningWith: first.value), longestCommune)
        guard longest > 0 else { return nil }
        var key = StableHasher()
        var end: Int?
        for last in at..<min(words.count, at + longest) {
            if last > at {
                if !words[last].before.isInsideName || words[last].startsLine { break }
                key.add(0x20)
            }
            spell(at: last, to: &key)
            if Communes.all.contains(key.value) { end = last + 1 }
        }
        guard var end else { return nil }
        while end < words.count, end < at + longestCommune, words[end].before.isOnly("-"),
            !words[end].startsLine,
            words[end - 1].range.upperBound + 1 == words[end].range.lowerBound
        { end += 1 }
        return Town(name: source(at..<end), next: end)
    }

    /// Adds a word as the list of towns writes it.
    private func spell(at: Int, to key: inout StableHasher) {
        if isWord(at: at, playing: .saint) { return key.add("saint".utf8) }
        if isWord(at: at, playing: .sainte) { return key.add("sainte".utf8) }
        key.add(letters[words[at].letters])
    }

    /// « à Narbonne », « à La Rochelle », « au Mans », « aux Ulis », « sur Lyon ».
    private func atTown(at: Int) -> String? {
        guard isWord(at: at, playing: [.at, .atLe, .atLes]), at + 1 < words.count,
            words[at + 1].before.isEmpty
        else {
            return nil
        }
        if isWord(at: at, playing: .at) { return isPreposition(at: at) ? town(at: at + 1)?.name : nil }
        return isWord(at: at, playing: .atLe)
            ? town(behind: at, article: "le", shown: "Le ") : town(behind: at, article: "les", shown: "Les ")
    }

    /// « à » with its accent, or « A » in capitals; the verb « a » never.
    private func isPreposition(at: Int) -> Bool { words[at].range.count == 2 || words[at].isCapital }

    /// « au Port », « au Mans »; « au Palais des congrès » is a hall and not the town Le Palais.
    private func town(behind at: Int, article: String, shown: String) -> String? {
        var key = StableHasher()
        key.add(article.utf8)
        key.add(0x20)
        key.add(letters[words[at + 1].letters])
        guard words[at + 1].isCapital, Communes.all.contains(key.value),
            !isWord(at: at + 2, playing: [.of, .ofLe, .ofLes])
        else { return nil }
        return shown + source(at + 1..<at + 2)
    }

    /// « Tomblaine (54) »: any name before a department's number.
    private func withDepartment(at: Int) -> String? {
        guard words[at].before.endsWithParenthesis, isDepartment(words[at]), at > 0, closes(at: at) else {
            return nil
        }
        var start = at - 1
        guard words[start].isCapital || start > 0 else { return nil }
        while start > 0, start > at - longestCommune, words[start].before.isInsideName,
            !words[start].startsLine,
            joinsName(at: start)
        { start -= 1 }
        while start < at, !words[start].isCapital { start += 1 }
        guard start < at else { return nil }
        return article(before: start) + source(start..<at) + " (" + source(at..<at + 1) + ")"
    }

    /// « au Port (974) » is « Le Port (974) ».
    private func article(before at: Int) -> String {
        guard words[at].before.isEmpty, !words[at].startsLine else { return "" }
        if isWord(at: at - 1, playing: .atLe) { return "Le " }
        return isWord(at: at - 1, playing: .atLes) ? "Les " : ""
    }

    private func closes(at: Int) -> Bool {
        let end = words[at].range.upperBound
        return end < text.count && text[end] == UInt8(ascii: ")")
    }

    /// True when the word before belongs to the same name: « Vaulx-en-Velin », « Le Port », not « journée à Creil ».
    private func joinsName(at: Int) -> Bool {
        if !words[at].before.isEmpty { return true }
        return words[at - 1].isCapital
    }

    private func isDepartment(_ word: PlaceWord) -> Bool {
        if word.roles.contains(.corsica) { return true }
        guard let number = word.number else { return false }
        return (word.letters.count == 2 && (1...95).contains(number)) || (971...976).contains(number)
    }

    /// « 88100 Saint-Dié-des-Vosges » is shown with its department.
    private func withPostcode(at: Int) -> String? {
        guard words[at].letters.count == 5, let code = words[at].number, code >= 1_000, at + 1 < words.count,
            words[at + 1].isCapital, words[at + 1].before.isEmpty, !words[at + 1].startsLine
        else { return nil }
        let name = town(at: at + 1)?.name ?? capitals(at: at + 1)
        return name + " (" + department(code) + ")"
    }

    private func capitals(at: Int) -> String {
        var end = at + 1
        while end < words.count, end < at + longestCommune, !words[end].startsLine,
            words[end].before.isOnly("-") || (words[end].before.isEmpty && words[end].isCapital)
        { end += 1 }
        return source(at..<end)
    }

    private func department(_ code: Int) -> String {
        switch code {
        case 97_000...: String(code / 100)
        case 20_000..<20_200: "2A"
        case 20_200..<21_000: "2B"
        default: (code < 10_000 ? "0" : "") + String(code / 1_000)
        }
    }

    /// A town that fills a part of its line: « | Laval, jeudi 22 mai », « 24 avril 2025, Fort-de-France ».
    private func townAlone(at: Int) -> String? {
        let before = words[at].before
        let isStart = words[at].startsLine || !before.isInsideName && !before.isOnly("(")
        guard words[at].isCapital, isStart, !before.hasQuote, let town = town(at: at) else { return nil }
        guard town.next < words.count else { return town.name }
        let next = words[town.next]
        guard next.startsLine || (!next.before.isInsideName && !next.before.hasColon) else {
            return nil
        }
        return isDay(at: at - 1) || isDay(at: town.next) ? town.name : nil
    }

    /// True when a word belongs to the event's date.
    func isDay(at: Int) -> Bool {
        guard words.indices.contains(at) else { return false }
        let place = words[at].range.lowerBound
        return place >= date.lowerBound - 12 && place < date.upperBound
    }

    /// « la Maison du peuple de Belfort », « la mairie d'Épinal ».
    private func venueTown(at: Int) -> String? {
        guard at + 1 < words.count, let name = ownedTown(at: at) else { return nil }
        for back in 1...8 where at - back >= 0 {
            if isWord(at: at - back, playing: .venue) { return name }
            if words[at - back].before.hasStop || words[at - back].startsLine { return nil }
        }
        return nil
    }

    /// « de Belfort », « d'Épinal », « du Creusot ».
    private func ownedTown(at: Int) -> String? {
        if isWord(at: at, playing: .of) { return town(at: at + 1)?.name }
        return isWord(at: at, playing: .ofLe) ? town(behind: at, article: "le", shown: "Le ") : nil
    }
}
