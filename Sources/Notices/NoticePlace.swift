/// How surely words of one form are the place: a label's word before a town in passing.
private enum Certainty: Int {
    case venueTown = 1, townAlone, atTown, online, department, postcode, label
}

/// How far from the event's date, in bytes, a place is still believed to be its own.
private let nearDate = 700

/// Finds where an event takes place: « Tomblaine (54) », « 88100 Saint-Dié-des-Vosges », « à Narbonne », « Lieu : … »,
/// « en visioconférence ».
struct PlaceFinder {
    let words: [PlaceWord]
    private let text: [UInt8]
    private let date: Range<Int>

    /// `date`: where the event's date stands in the text.
    init(_ text: String, date: Range<Int>) {
        words = placeWords(text)
        self.text = Array(text.utf8)
        self.date = date
    }

    private struct Found {
        var place: String
        var certainty: Certainty
        var at: Int
    }

    /// Nil when the text names none.
    var place: String? {
        var found: [Found] = []
        for at in words.indices {
            if let place = reading(at) { found.append(place) }
        }
        return found.max { score($0) < score($1) }?.place
    }

    private func score(_ found: Found) -> Int {
        let distance =
            found.at < date.lowerBound ? date.lowerBound - found.at : max(0, found.at - date.upperBound)
        let nearness = distance > nearDate ? -300 : -distance / 4
        return found.certainty.rawValue * 60 + nearness
    }

    private func reading(_ at: Int) -> Found? {
        let offset = words[at].range.lowerBound
        if let place = labelled(at) { return Found(place: place, certainty: .label, at: offset) }
        if let place = withPostcode(at) { return Found(place: place, certainty: .postcode, at: offset) }
        if let place = withDepartment(at) { return Found(place: place, certainty: .department, at: offset) }
        if let place = online(at) { return Found(place: place, certainty: .online, at: offset) }
        if let place = atTown(at) { return Found(place: place, certainty: .atTown, at: offset) }
        if let place = townAlone(at) { return Found(place: place, certainty: .townAlone, at: offset) }
        if let place = venueTown(at) { return Found(place: place, certainty: .venueTown, at: offset) }
        return nil
    }

    func folded(_ at: Int) -> String { words.indices.contains(at) ? words[at].folded : "" }

    private func source(_ range: Range<Int>) -> String {
        String(
            decoding: text[
                words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound],
            as: UTF8.self)
    }

    // MARK: labels and lines

    /// « Lieu : Maison de quartier, Besançon »: the town in the line, else the line.
    private func labelled(_ at: Int) -> String? {
        guard let start = labelEnd(at), words.indices.contains(start), !isDate(start) else { return nil }
        var end = start + 1
        while end < words.count, end < start + 16, !words[end].startsLine, !words[end].before.contains(".") {
            end += 1
        }
        if let place = (start..<end).lazy.compactMap({ withPostcode($0) ?? withDepartment($0) ?? online($0) })
            .first
        {
            return place
        }
        if let town = (start..<end).lazy.compactMap({ town($0) }).first(where: { $0.next <= end }) {
            return town.name
        }
        return source(start..<end)
    }

    private func labelEnd(_ at: Int) -> Int? {
        guard words[at].startsLine || words[at].before.contains("."), words[at].isCapital else { return nil }
        var end = at
        switch folded(at) {
        case "lieu", "lieux", "adresse": end = folded(at + 1) == "de" ? at + 4 : at + 1
        case "ou": end = at + 1
        default: return nil
        }
        guard end < words.count, words[end].before.contains(":") || words[end].before.contains("?") else {
            return nil
        }
        return end
    }

    /// « Lieu : 14 mars » is no place.
    private func isDate(_ at: Int) -> Bool { date.contains(words[at].range.lowerBound) }

    // MARK: towns

    private struct Town {
        var name: String
        var next: Int
    }

    /// The longest town's name that begins here; joined words that the list does not know belong to it too
    /// (« Saint-Ouen-sur-Seine »).
    private func town(_ at: Int) -> Town? {
        guard words[at].isCapital else { return nil }
        var key = ""
        var end: Int?
        for last in at..<min(words.count, at + longestCommune) {
            if last > at, !isInsideName(words[last].before) || words[last].startsLine { break }
            key += (key.isEmpty ? "" : " ") + spelledOut(words[last].folded)
            if isCommune(key) { end = last + 1 }
        }
        guard var end else { return nil }
        while end < words.count, end < at + longestCommune, words[end].before == "-", !words[end].startsLine,
            words[end - 1].range.upperBound + 1 == words[end].range.lowerBound
        { end += 1 }
        return Town(name: source(at..<end), next: end)
    }

    private func isInsideName(_ marks: String) -> Bool {
        marks.isEmpty || ["-", "'", "’", "‑"].contains(marks)
    }

    private func spelledOut(_ word: String) -> String {
        switch word {
        case "st": "saint"
        case "ste": "sainte"
        default: word
        }
    }

    /// « à Narbonne », « à La Rochelle », « au Mans », « aux Ulis », « sur Lyon ».
    private func atTown(_ at: Int) -> String? {
        guard at + 1 < words.count, words[at + 1].before.isEmpty else { return nil }
        switch folded(at) {
        case "a": return isPreposition(at) ? town(at + 1)?.name : nil
        case "au": return town(behind: at, article: "le", shown: "Le ")
        case "aux": return town(behind: at, article: "les", shown: "Les ")
        default: return nil
        }
    }

    /// « à » with its accent, or « A » in capitals; the verb « a » never.
    private func isPreposition(_ at: Int) -> Bool { words[at].range.count == 2 || words[at].isCapital }

    /// « au Port », « au Mans »; « au Palais des congrès » is a hall and not the town Le Palais.
    private func town(behind at: Int, article: String, shown: String) -> String? {
        guard words[at + 1].isCapital, isCommune(article + " " + folded(at + 1)),
            !["de", "des", "du", "d"].contains(folded(at + 2))
        else { return nil }
        return shown + source(at + 1..<at + 2)
    }

    /// « Tomblaine (54) »: any name before a department's number.
    private func withDepartment(_ at: Int) -> String? {
        guard words[at].before.hasSuffix("("), isDepartment(folded(at)), at > 0, closes(at) else {
            return nil
        }
        var start = at - 1
        guard words[start].isCapital || start > 0 else { return nil }
        while start > 0, start > at - longestCommune, isInsideName(words[start].before),
            !words[start].startsLine,
            joinsName(start)
        { start -= 1 }
        while start < at, !words[start].isCapital { start += 1 }
        guard start < at else { return nil }
        return article(before: start) + source(start..<at) + " (" + source(at..<at + 1) + ")"
    }

    /// « au Port (974) » is « Le Port (974) ».
    private func article(before at: Int) -> String {
        guard words[at].before.isEmpty, !words[at].startsLine else { return "" }
        switch folded(at - 1) {
        case "au": return "Le "
        case "aux": return "Les "
        default: return ""
        }
    }

    private func closes(_ at: Int) -> Bool {
        let end = words[at].range.upperBound
        return end < text.count && text[end] == UInt8(ascii: ")")
    }

    /// Whether the word before belongs to the same name: « Vaulx-en-Velin », « Le Port », not « journée à Creil ».
    private func joinsName(_ at: Int) -> Bool {
        if !words[at].before.isEmpty { return true }
        return words[at - 1].isCapital
    }

    private func isDepartment(_ text: String) -> Bool {
        if text == "2a" || text == "2b" { return true }
        guard let number = Int(text) else { return false }
        return (text.utf8.count == 2 && (1...95).contains(number)) || (971...976).contains(number)
    }

    /// « 88100 Saint-Dié-des-Vosges » is shown with its department.
    private func withPostcode(_ at: Int) -> String? {
        guard folded(at).utf8.count == 5, let code = Int(folded(at)), code >= 1_000, at + 1 < words.count,
            words[at + 1].isCapital, words[at + 1].before.isEmpty, !words[at + 1].startsLine
        else { return nil }
        let name = town(at + 1)?.name ?? capitals(at + 1)
        return name + " (" + department(code) + ")"
    }

    private func capitals(_ at: Int) -> String {
        var end = at + 1
        while end < words.count, end < at + longestCommune, !words[end].startsLine,
            words[end].before == "-" || (words[end].before.isEmpty && words[end].isCapital)
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
    private func townAlone(_ at: Int) -> String? {
        let isStart = words[at].startsLine || !isInsideName(words[at].before) && words[at].before != "("
        guard isStart, !words[at].before.contains("«"), let town = town(at) else { return nil }
        guard town.next < words.count else { return town.name }
        let next = words[town.next]
        guard next.startsLine || (!isInsideName(next.before) && !next.before.contains(":")) else {
            return nil
        }
        return isDay(at - 1) || isDay(town.next) ? town.name : nil
    }

    /// Whether a word belongs to the event's date.
    func isDay(_ at: Int) -> Bool {
        guard words.indices.contains(at) else { return false }
        let place = words[at].range.lowerBound
        return place >= date.lowerBound - 12 && place < date.upperBound
    }

    /// « la Maison du peuple de Belfort », « la mairie d'Épinal ».
    private func venueTown(_ at: Int) -> String? {
        guard at + 1 < words.count, let name = ownedTown(at) else { return nil }
        for back in 1...8 where at - back >= 0 {
            if venues.contains(folded(at - back)) { return name }
            if words[at - back].before.contains(".") || words[at - back].startsLine { return nil }
        }
        return nil
    }

    /// « de Belfort », « d'Épinal », « du Creusot ».
    private func ownedTown(_ at: Int) -> String? {
        switch folded(at) {
        case "de", "d": town(at + 1)?.name
        case "du": town(behind: at, article: "le", shown: "Le ")
        default: nil
        }
    }
}

private let venues: Set<String> = [
    "maison", "salle", "centre", "mairie", "mediatheque", "bibliotheque", "hotel", "cinema", "espace",
    "universite",
    "musee", "theatre", "mjc", "prefecture", "campus", "gymnase", "auditorium", "amphitheatre", "halle",
    "palais",
    "locaux", "siege", "tiers", "lycee", "college", "cite", "chambre", "stade", "ferme", "gare",
]
