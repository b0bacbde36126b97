/// The greatest number of words that belong to a labelled place.
private let longestField = 16

/// Places that a label announces.
extension PlaceFinder {
    /// « Lieu : Maison de quartier, Besançon »: the town in the line, else the line.
    func labelled(at: Int) -> FoundPlace? {
        guard let start = labelEnd(at: at), words.indices.contains(start), !isDate(at: start) else {
            return nil
        }
        let field = start..<fieldEnd(from: start)
        let online = field.lazy.compactMap { self.online(at: $0) }.first
        if let name = place(in: field) ?? townInside(field) {
            return FoundPlace(name: online == nil ? name : name + ", en ligne", form: .label, word: at)
        }
        if let online { return FoundPlace(name: online, form: .label, word: at, isOnline: true) }
        return FoundPlace(name: source(field), form: .venue, word: at)
    }

    /// The place of the first word behind « Lieu : », « Lieu de la rencontre : », « Où ? », or « Location » alone.
    private func labelEnd(at: Int) -> Int? {
        guard isWord(at: at, playing: .anyLabel), words[at].isCapital, at + 1 < words.count else {
            return nil
        }
        // « … de 14h à 18h Où ? Salle des fêtes »: lines that a site ran together.
        let isAsked = words[at + 1].before.hasColon || words[at + 1].before.hasQuestion
        guard
            words[at].startsLine || words[at].before.hasStop || !words[at].before.isInsideName || isAsked
                || isWord(at: at, playing: .pictogram)
        else { return nil }
        let isLabel = isWord(at: at, playing: .label)
        let end = isLabel && isWord(at: at + 1, playing: .anyOf) ? labelWithOf(at: at) : at + 1
        guard let end, end < words.count else { return nil }
        if words[end].before.hasColon || words[end].before.hasQuestion { return end }
        let isAlone = words[at].startsLine && words[end].startsLine
        return isLabel && (isAlone || isWord(at: at, playing: .pictogram)) && words[end].isCapital ? end : nil
    }

    /// « Lieu de la rencontre : »
    private func labelWithOf(at: Int) -> Int? {
        (at + 2..<min(at + 6, words.count)).first { words[$0].before.hasColon }
    }

    /// The end of the line or sentence, or the word before the next colon, which is another label.
    private func fieldEnd(from start: Int) -> Int {
        var end = start + 1
        while end < words.count, end < start + longestField, !words[end].startsLine,
            !words[end].before.hasStop
        {
            if words[end].before.hasColon { return max(start + 1, end - 1) }
            if words[end].before.hasQuestion {
                return (start + 1..<end).last { words[$0].isCapital } ?? end
            }
            end += 1
        }
        return end
    }

    /// Returns the words that say most clearly where it is.
    private func place(in field: Range<Int>) -> String? {
        for at in field {
            if let place = withPostcode(at: at) ?? withDepartment(at: at) { return place }
        }
        for at in field.reversed() {
            if startsPart(at: at) || at == field.lowerBound, let town = town(at: at),
                town.next <= field.upperBound,
                town.next == field.upperBound || endsPart(before: town.next)
            {
                return town.name
            }
        }
        return nil
    }

    /// « Mairie d'Épinal », « salle Jean-Jaurès à Albi ».
    private func townInside(_ field: Range<Int>) -> String? {
        for at in field {
            if let name = atTown(at: at) ?? ownedTown(at: at).flatMap({ $0.isFrenchWord ? nil : $0.name }) {
                return name
            }
        }
        guard let town = town(at: field.lowerBound), !town.isFrenchWord, town.next <= field.upperBound else {
            return nil
        }
        return town.name
    }

    /// « Lieu : 14 mars » is no place.
    private func isDate(at: Int) -> Bool { date.contains(words[at].range.lowerBound) }
}
