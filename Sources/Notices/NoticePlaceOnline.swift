internal import Text

/// Events that take place nowhere but on a screen.
extension PlaceFinder {
    /// « en visioconférence », « en distanciel », « en ligne » where no registration form is meant.
    func online(_ at: Int) -> String? {
        switch folded(at) {
        case let word where onlineWords.contains(word): return "en visioconférence"
        case "ligne" where folded(at - 1) == "en" && isMeeting(at - 1): return "en ligne"
        case "distance" where folded(at - 1) == "a" && isMeeting(at - 1): return "à distance"
        default: return nil
        }
    }

    private func isMeeting(_ at: Int) -> Bool {
        let before = folded(at - 1)
        if words[at].startsLine || words[at].before.contains("?") || words[at].before.contains(":") {
            return true
        }
        if before.utf8.first.map({ (48...57).contains($0) }) == true { return true }
        return meetings.contains(before) || (words[at].before == "," && isDay(at - 1))
    }
}

private let onlineWords = Set(Lexicon.french.forms(of: .online))

/// Words right before « en ligne » that are done there, as a form is not.
private let meetings: Set<String> = [
    "webinaire", "webinaires", "h", "heures", "minutes", "heure", "conference", "rencontre", "seance",
    "reunion",
    "atelier", "tiendra", "tient", "lieu", "deroulera", "et", "ou", "presentiel", "entierement", "echange",
    "echanges", "formation", "midi", "visio", "soiree", "matinee", "journee",
]
