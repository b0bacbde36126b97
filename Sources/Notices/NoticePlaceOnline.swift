/// Events that take place nowhere but on a screen.
extension PlaceFinder {
    /// « en visioconférence », « en distanciel », « en ligne » where no registration form is meant, « Webinaire : … ».
    func online(at: Int) -> String? {
        if isWord(at: at, playing: .screen) { return "en visioconférence" }
        // What a title or a sentence announces with its first word: not a webinar that is told of beside.
        if isWord(at: at, playing: .webinar), at == 0 || words[at - 1].sentence != words[at].sentence {
            return "en ligne"
        }
        if isWord(at: at, playing: .line), isWord(at: at - 1, playing: .within),
            isMeeting(at: at - 1) || startsPart(at: at - 1) && endsPart(before: at + 1)
        {
            return "en ligne"
        }
        if isWord(at: at, playing: .distance), isWord(at: at - 1, playing: .at), isMeeting(at: at - 1) {
            return "à distance"
        }
        return nil
    }

    /// « à Lyon ou à distance », « en présentiel à Brive et en visio ».
    func isHybrid(_ online: FoundPlace, beside place: FoundPlace) -> Bool {
        let sentence = words[online.word].sentence
        guard place.form != .ofTown, place.form != .venue, abs(words[place.word].sentence - sentence) <= 1
        else {
            return false
        }
        if words.contains(where: { $0.roles.contains(.hybrid) && abs($0.sentence - sentence) <= 1 }) {
            return true
        }
        return isWord(at: online.word - 2, playing: .joining) && words[place.word].sentence == sentence
    }

    private func isMeeting(at: Int) -> Bool {
        let before = words[at].before
        if words[at].startsLine || before.hasQuestion || before.hasColon { return true }
        // « à 14h30 en ligne », « le 12 mai 2026 en ligne », but not « dont 610 en ligne »
        if at > 0, words[at - 1].startsWithDigit {
            return words[at - 1].letterCount != 3 || words[at - 1].number == nil
        }
        return isWord(at: at - 1, playing: .meeting) || (before.isOnly(",") && isDay(at: at - 1))
    }
}
