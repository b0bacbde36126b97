internal import Calendar
internal import Foundation
internal import Text

/// An age in the place of a date: « il y a 3 jours », « hier », « publié il y a une heure ».
struct WrittenAge: Equatable {
    /// Seconds, where the age says the day; nil for weeks, months and years, which do not.
    let seconds: Double?

    /// Longer words beside it make it a sentence.
    private static let mostWords = 8
    private static let units: [String: Double] = [
        "seconde": 1, "secondes": 1, "minute": 60, "minutes": 60, "min": 60, "mn": 60, "heure": 3600,
        "heures": 3600, "h": 3600, "jour": 86_400, "jours": 86_400, "j": 86_400,
    ]
    private static let longUnits: Set<String> = [
        "semaine", "semaines", "mois", "an", "ans", "annee", "annees",
    ]
    private static let labels: Set<String> = [
        "publie", "publiee", "poste", "postee", "mis", "mise", "en", "ligne", "ajoute",
    ]

    /// Nil for what is no age, and for one with other words around it.
    init?(_ foldedText: String) {
        var words = foldedText.foldedWords.map(String.init)
        guard words.count <= Self.mostWords else { return nil }
        words = Array(words.drop { Self.labels.contains($0) })
        switch words {
        case ["hier"]: seconds = 86_400
        case ["avant", "hier"], ["avant-hier"]: seconds = 2 * 86_400
        case ["aujourd", "hui"], ["aujourd'hui"], ["a", "l", "instant"], ["a", "l'instant"]: seconds = 0
        default:
            guard words.count == 5, words.starts(with: ["il", "y", "a"]),
                let count = Int(words[3]) ?? Self.number(words[3])
            else { return nil }
            if Self.longUnits.contains(words[4]) {
                seconds = nil
            } else if let unit = Self.units[words[4]] {
                seconds = Double(count) * unit
            } else {
                return nil
            }
        }
    }

    /// The day that an age says at an instant.
    func day(at now: Date, in timezone: TimeZone) -> CivilDay? {
        guard let seconds else { return nil }
        if seconds.truncatingRemainder(dividingBy: 86_400) == 0 {
            return CivilDay(of: now, in: timezone).adding(days: -Int(seconds / 86_400))
        }
        return CivilDay(of: now.addingTimeInterval(-seconds), in: timezone)
    }

    private static func number(_ word: String) -> Int? {
        Lexicon.french.roles(of: word).lazy.compactMap { role in
            if case .number(let value) = role { value } else { nil }
        }.first
    }
}
