/// The greatest number of words of a venue's name: « salle des fêtes du quartier Saint-Jean ».
private let longestVenue = 9
/// The greatest number of words between the kind of house and its name: « salle des fêtes d'Hellemmes ».
private let mostCommonWords = 3

/// Venues by their own names.
extension PlaceFinder {
    /// « au cinéma Le Bonne Garde », « à la salle des fêtes d'Hellemmes », in the title or the sentence of the date: a house with a
    /// name of its own, its first letter made large.
    func namedVenue(at: Int) -> String? {
        guard sentencesToDate(at) == 0 || words[at].sentence == 0,
            isWord(at: at, playing: .anyAt) || isWord(at: at, playing: .within)
        else { return nil }
        let start = isWord(at: at, playing: .at) && isWord(at: at + 1, playing: .article) ? at + 2 : at + 1
        guard isWord(at: start, playing: .venue) || isWord(at: start, playing: .ground),
            !words[start].startsLine,
            let end = nameEnd(of: start) ?? numberEnd(of: start) ?? ownNameEnd(of: start)
        else { return nil }
        let name = source(start..<end)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    /// « Vendredi 28 novembre à 18h, Maison de quartier des Cannes. »: a house with a name of its own, right behind day and hours.
    func venueBehindDate(at: Int) -> String? {
        guard isWord(at: at, playing: .venue), words[at].isCapital, isDay(at: at - 1),
            let end = nameEnd(of: at)
        else { return nil }
        return source(at..<end)
    }

    /// « Salle Jean-Moulin, le samedi 8 novembre »: the same at the beginning of a sentence, right before the day.
    func venueBeforeDate(at: Int) -> String? {
        guard isWord(at: at, playing: .venue), words[at].isCapital,
            words[at].startsLine || words[at].before.hasStop
        else { return nil }
        let name = (at + 1..<min(at + longestVenue, words.count)).prefix {
            words[$0].range.lowerBound < date.lowerBound && words[$0].before.isInsideName
                && (words[$0].isCapital || isWord(at: $0, playing: .small)) && !words[$0].startsLine
        }
        guard let last = name.last(where: { words[$0].isCapital }), isDay(at: last + 1) else { return nil }
        return source(at..<last + 1)
    }

    /// « Mercredi 3 décembre à 15h, 4 allée des Tilleuls »: a number and a street right behind day and hours.
    func streetBehindDate(at: Int) -> String? {
        guard words[at].number != nil, !isDay(at: at), isDay(at: at - 1), !words[at].before.isEmpty,
            isWord(at: at + 1, playing: .street), isNext(at + 1), let end = nameEnd(of: at + 1)
        else { return nil }
        return source(at..<end)
    }

    /// The end of the capitals behind the kind of house; nil where none stands there.
    private func nameEnd(of venue: Int) -> Int? {
        var place = venue + 1
        while place <= venue + mostCommonWords, isNext(place), !words[place].isCapital { place += 1 }
        guard isNext(place), words[place].isCapital else { return nil }
        var end = place + 1
        while end < venue + longestVenue, isNext(end) {
            if words[end].isCapital {
                end += 1
            } else if isWord(at: end, playing: .small), isNext(end + 1), words[end + 1].isCapital {
                end += 2
            } else {
                break
            }
        }
        return end
    }

    /// « salle 204 »
    private func numberEnd(of venue: Int) -> Int? {
        let next = venue + 1
        guard words.indices.contains(next), words[next].number != nil, words[next].before.isInsideName,
            !words[next].startsLine, !isDay(at: next)
        else { return nil }
        return next + 1
    }

    /// « à la Maison des habitants »: a house that is written like a name within a sentence, with what it is the house of.
    private func ownNameEnd(of venue: Int) -> Int? {
        guard words[venue].isCapital else { return nil }
        var end = venue + 1
        while end <= venue + mostCommonWords, isWord(at: end, playing: .anyOf), isNext(end), isNext(end + 1) {
            end += 2
        }
        return end > venue + 1 ? end : nil
    }

    /// True for a word that no mark parts from the one before.
    private func isNext(_ at: Int) -> Bool {
        words.indices.contains(at) && words[at].before.isInsideName && !words[at].startsLine
            && !words[at].startsWithDigit && !isDay(at: at)
    }
}
