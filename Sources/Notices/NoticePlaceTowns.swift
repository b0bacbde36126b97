internal import Text

/// The greatest number of words that belong to one name: « Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson ».
private let longestName = 9

/// Towns by name.
extension PlaceFinder {
    struct Town {
        var name: String
        var next: Int
        var isFrenchWord: Bool
    }

    /// The longest town's name that begins here, behind an article that is no word of its own (« au Mans »); joined words
    /// that the list does not know belong to it too (« Saint-Ouen-sur-Seine »).
    func town(at: Int, behind article: String? = nil) -> Town? {
        guard words.indices.contains(at), words[at].isCapital || isArticle(at: at) else { return nil }
        var key = StableHasher()
        if let article {
            key.add(article.utf8)
            key.add(0x20)
        }
        var found: (end: Int, known: Communes.Words)?
        for last in at..<min(words.count, at + longestName) {
            if last > at {
                if !words[last].before.isInsideName || words[last].startsLine { break }
                key.add(0x20)
            }
            spell(at: last, to: &key)
            let known = Communes.all[key.value]
            if known.contains(.name) { found = (last + 1, known) }
            if !known.contains(.beginning) { break }
        }
        guard let found else { return nil }
        guard !isSurname(at: at, end: found.end) else { return nil }
        let isFrenchWord = found.known.contains(.frenchWord)
        guard words[at].isCapital || !isFrenchWord else { return nil }
        let end = withJoinedWords(at: at, end: found.end)
        return Town(name: shown(at..<end), next: end, isFrenchWord: isFrenchWord && end == found.end)
    }

    /// The last town that is named; one whose name is a word as well, only behind the last comma: « 3 médiateurs, Les Herbiers ».
    var lastTown: String? {
        words.indices.reversed().lazy.compactMap { at in
            town(at: at).flatMap { town in
                let isLast = town.next == words.endIndex && at > 0 && words[at].before.isOnly(",")
                return !town.isFrenchWord || isLast ? town.name : nil
            }
        }
        .first
    }

    /// « la Courneuve », « l'Haÿ-les-Roses »: the small article of a town.
    private func isArticle(at: Int) -> Bool {
        isWord(at: at, playing: .article) && at + 1 < words.count && words[at + 1].isCapital
    }

    /// « Mme Lyon-Caen », « Nice-Matin ».
    private func isSurname(at: Int, end: Int) -> Bool {
        if isWord(at: at - 1, playing: .person) { return true }
        return end < words.count && words[end].before.isHyphen && !isWord(at: end, playing: .small)
            && end == at + 1
    }

    private func withJoinedWords(at: Int, end: Int) -> Int {
        var end = end
        while end < words.count, end < at + longestName, words[end].before.isHyphen, !words[end].startsLine,
            !words[end].startsWithDigit
        { end += 1 }
        return end
    }

    /// Adds a word as the list of towns writes it.
    private func spell(at: Int, to key: inout StableHasher) {
        if isWord(at: at, playing: .saint) { return key.add("saint".utf8) }
        if isWord(at: at, playing: .sainte) { return key.add("sainte".utf8) }
        PlaceWords.add(words[at].range, of: text, to: &key)
    }

    /// A name as the text has it; all in capitals it is written as a name.
    func shown(_ range: Range<Int>) -> String {
        let name = source(range)
        guard name.utf8.count > 3, name.allSatisfy({ !$0.isLowercase }) else {
            return isArticle(at: range.lowerBound) && !words[range.lowerBound].isCapital
                ? name.prefix(1).uppercased() + name.dropFirst() : name
        }
        var shown = ""
        var end = words[range.lowerBound].range.lowerBound
        for at in range {
            shown += String(decoding: text[end..<words[at].range.lowerBound], as: UTF8.self)
            let word = source(at..<at + 1).lowercased()
            let isSmall = at > range.lowerBound && isWord(at: at, playing: .small)
            shown += isSmall ? word : word.prefix(1).uppercased() + word.dropFirst()
            end = words[at].range.upperBound
        }
        return shown
    }

    /// « à Narbonne », « à La Rochelle », « au Mans », « aux Ulis », « sur Lyon ».
    func atTown(at: Int) -> String? {
        guard isWord(at: at, playing: .anyAt), at + 1 < words.count,
            words[at + 1].before.isEmpty, !words[at + 1].startsLine
        else {
            return nil
        }
        if isWord(at: at, playing: .at) {
            // « À La Réunion, un enfant sur quatre » is the island.
            let isIsland = isWord(at: at + 1, playing: .article) && isWord(at: at + 2, playing: .overseas)
            guard isPreposition(at: at), !isIsland else { return nil }
            return town(at: at + 1).map(withOverseas) ?? shortTown(at: at + 1)
        }
        return contracted(at: at + 1, isPlural: isWord(at: at, playing: .atLes))
    }

    /// « à Cherbourg », « à Vaulx »: the first word of a town whose whole name goes on with a small one.
    private func shortTown(at: Int) -> String? {
        guard words[at].isCapital, words[at].letterCount >= 5, endsName(before: at + 1) else { return nil }
        var key = StableHasher()
        spell(at: at, to: &key)
        guard Communes.all[key.value] == .beginning else { return nil }
        key.add(0x20)
        let goesOn = ["en", "sur", "sous", "les", "lez"].contains { joint in
            var longer = key
            longer.add(joint.utf8)
            return Communes.all[longer.value].contains(.beginning)
        }
        return goesOn ? shown(at..<at + 1) : nil
    }

    /// True when no hyphen and no capital goes on with the name before a word.
    private func endsName(before at: Int) -> Bool {
        guard words.indices.contains(at), !words[at].startsLine else { return true }
        return !words[at].before.isHyphen && !(words[at].before.isEmpty && words[at].isCapital)
    }

    /// « à » with its accent, or « A » in capitals; the verb « a » never.
    private func isPreposition(at: Int) -> Bool { words[at].range.count == 2 || words[at].isCapital }

    /// « au Port », « aux Ulis »; « au Palais des congrès » is a hall and not the town Le Palais.
    private func contracted(at: Int, isPlural: Bool) -> String? {
        guard let town = town(at: at, behind: isPlural ? "les" : "le"),
            !town.isFrenchWord || !isWord(at: town.next, playing: .anyOf)
        else { return nil }
        return (isPlural ? "Les " : "Le ") + town.name
    }

    /// « Saint-Denis (La Réunion) »: a town overseas that is named after a saint has namesakes.
    private func withOverseas(_ town: Town) -> String {
        guard town.name.hasPrefix("S") else { return town.name }
        let last = isWord(at: town.next, playing: .article) ? town.next + 1 : town.next
        guard isWord(at: last, playing: .overseas), words[town.next].before.endsWithParenthesis else {
            return town.name
        }
        return town.name + " (" + source(town.next..<last + 1) + ")"
    }

    /// « Tomblaine (54) »: a town before its department's number; any name will do.
    func withDepartment(at: Int) -> String? {
        guard words[at].before.endsWithParenthesis, isDepartment(words[at]), at > 0, closes(at: at) else {
            return nil
        }
        let earliest = max(0, at - longestName)
        let known = (earliest..<at).first { town(at: $0)?.next == at }
        guard let start = known ?? nameStart(before: at) else { return nil }
        return article(before: start) + shown(start..<at) + " (" + source(at..<at + 1) + ")"
    }

    /// The beginning of a name that the list does not have.
    private func nameStart(before at: Int) -> Int? {
        var start = at - 1
        while start > 0, start > at - longestName, words[start].before.isInsideName, !words[start].startsLine,
            !words[start].before.isEmpty || words[start - 1].isCapital
        { start -= 1 }
        while start < at, !words[start].isCapital { start += 1 }
        return start < at ? start : nil
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

    private func isDepartment(_ word: PlaceWord) -> Bool {
        if word.roles.contains(.corsica) { return true }
        guard let number = word.number else { return false }
        return (word.letterCount == 2 && (1...95).contains(number)) || (971...976).contains(number)
    }

    /// « 88100 Saint-Dié-des-Vosges » is shown with its department.
    func withPostcode(at: Int) -> String? {
        guard words[at].letterCount == 5, let code = words[at].number, code >= 1_000, at + 1 < words.count,
            words[at + 1].isCapital, words[at + 1].before.isEmpty, !words[at + 1].startsLine
        else { return nil }
        guard let town = town(at: at + 1) else { return capitals(at: at + 1) + " (" + department(code) + ")" }
        return town.name + " (" + (overseas(of: at + 1..<town.next, code: code) ?? department(code)) + ")"
    }

    /// « 97717 Saint-Denis Cedex »: the number of a large delivery names no department.
    private func overseas(of name: Range<Int>, code: Int) -> String? {
        guard code > 97_000 else { return nil }
        return ([String(code / 100)] + (971...976).map(String.init)).first { department in
            var key = StableHasher()
            for at in name {
                spell(at: at, to: &key)
                key.add(0x20)
            }
            key.add(department.utf8)
            return Communes.all[key.value].contains(.name)
        }
    }

    private func capitals(at: Int) -> String {
        var end = at + 1
        while end < words.count, !words[end].startsLine,
            words[end].before.isInsideName && (!words[end].before.isEmpty || words[end].isCapital)
        { end += 1 }
        return shown(at..<end)
    }

    private func department(_ code: Int) -> String {
        switch code {
        case 97_000...: String(code / 100)
        case 20_000..<20_200: "2A"
        case 20_200..<21_000: "2B"
        default: (code < 10_000 ? "0" : "") + String(code / 1_000)
        }
    }

    /// A town that is a part of a line by itself: « | Laval, jeudi 22 mai », « salle des fêtes, Le Port », « (Meaux, 9h-17h) »;
    /// a name that is a French word too is one behind a hall only: « salle de la mairie annexe, Guéret ».
    func townAlone(at: Int) -> String? {
        guard startsPart(at: at), sentencesToDate(at) <= 2 || words[at].sentence == 0,
            let town = town(at: at), !town.isFrenchWord || isBehindHall(at: at), endsPart(before: town.next),
            !isListed(town, at: at)
        else { return nil }
        return withOverseas(town)
    }

    /// True behind the comma that ends the name of a hall.
    private func isBehindHall(at: Int) -> Bool {
        guard at > 0, words[at].before.isOnly(",") else { return false }
        let name = words[max(0, at - longestName)..<at].lastIndex { $0.roles.contains(.venue) }
        guard let name, words[name].sentence == words[at].sentence else { return false }
        return words[(name + 1)..<at].allSatisfy { $0.before.isInsideName || $0.before.isEmpty }
    }

    /// So many towns in a row say who takes part.
    private static let fewestListed = 3

    /// True for one of several towns on end: « trois expériences (Creil, Montataire, Compiègne) ».
    private func isListed(_ town: Town, at: Int) -> Bool {
        var count = 1
        var next = town.next
        while count < Self.fewestListed, next < words.count, !words[next].startsLine, startsPart(at: next),
            let other = self.town(at: next)
        {
            count += 1
            next = other.next
        }
        var start = at
        while count < Self.fewestListed, start > 0, !words[start].startsLine, startsPart(at: start),
            let before = (max(0, start - longestName)..<start).first(where: {
                self.town(at: $0)?.next == start
            })
        {
            count += 1
            start = before
        }
        return count >= Self.fewestListed
    }

    /// True when a mark or a line parts a word from the one before.
    func startsPart(at: Int) -> Bool {
        let before = words[at].before
        if words[at].startsLine { return true }
        if before.isInsideName || before.hasQuote || isWord(at: at - 1, playing: .person) { return false }
        return !before.hasStop || words[at - 1].letterCount > 2
    }

    /// True when a mark, a line or a number parts the word before from one; a colon says that the word speaks.
    func endsPart(before at: Int) -> Bool {
        guard at < words.count, !words[at].startsLine else { return true }
        return words[at].range.lowerBound == date.lowerBound || words[at].startsWithDigit
            || (!words[at].before.isInsideName && !words[at].before.hasColon)
    }

    /// « la Maison du peuple de Belfort », « la mairie d'Épinal ».
    func venueTown(at: Int) -> String? {
        guard at + 1 < words.count, let town = ownedTown(at: at) else { return nil }
        for back in 1...8 where at - back >= 0 {
            if isWord(at: at - back, playing: .venue) { return town.name }
            if words[at - back].before.hasStop || words[at - back].startsLine { return nil }
        }
        return nil
    }

    /// « la ville de Sète ouvre … »: a town that is named in the date's own sentence or the title.
    func townOfEvent(at: Int) -> String? {
        guard sentencesToDate(at) == 0 || words[at].sentence == 0, let town = ownedTown(at: at),
            !town.isFrenchWord, town.next >= words.count || !words[town.next].before.isHyphen,
            !isOneOfSeveral(at: at, next: town.next)
        else { return nil }
        return town.name
    }

    /// « les cités éducatives de Cayenne et de Mana »: towns that are joined say who takes part, not where.
    private func isOneOfSeveral(at: Int, next: Int) -> Bool {
        isWord(at: at - 1, playing: .joining)
            || isWord(at: next, playing: .joining) && isWord(at: next + 1, playing: .anyOf)
                && ownedTown(at: next + 1) != nil
    }

    /// « de Belfort », « d'Épinal », « du Creusot »; not « rue de Paris ».
    func ownedTown(at: Int) -> Town? {
        guard isWord(at: at, playing: .anyOf), !isWord(at: at - 1, playing: .elsewhere),
            !isWord(at: at - 1, playing: .ground)
        else { return nil }
        if isWord(at: at, playing: .of) { return town(at: at + 1) }
        let isPlural = isWord(at: at, playing: .ofLes)
        guard var town = town(at: at + 1, behind: isPlural ? "les" : "le"), !town.isFrenchWord else {
            return nil
        }
        town.name = (isPlural ? "Les " : "Le ") + town.name
        return town
    }
}
