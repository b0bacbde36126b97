internal import Dates
internal import Foundation
internal import Text

/// The lines from which hours are a programme.
private let leastLines = 3

extension [Hours] {
    /// « début des travaux à 9h30 … fin à 16h45 »
    var beginningToEnd: Hours? {
        first { $0.lead == .begins }.flatMap { first in
            self.first { $0.lead == .ends && $0.start > first.start }.map { first.through($0) }
        }
    }

    /// The day of a programme: from the first of at least three hours that follow one another, each beginning a line, to its end.
    var programme: Hours? {
        let lines = filter { $0.lead == .line || $0.lead == .ends }
        guard lines.count >= leastLines, zip(lines, lines.dropFirst()).allSatisfy({ $0.start < $1.start }),
            let first = lines.first, let last = lines.last
        else { return nil }
        return first.spanning(last, end: last.end ?? (last.lead == .ends ? last.start : nil))
    }
}

extension TimeZone {
    /// The zone of the clock that words name first, « heure de Paris »; nil where they name none. `words`: folded.
    init?(saidIn words: String) {
        // Hardly any notice names a clock.
        guard words.hasBytes("heure") else { return nil }
        let said = zonesByClock.compactMap { name, zone in
            words[...].range(ofPlain: name).map { (place: $0.lowerBound, zone: zone) }
        }
        guard let first = said.min(by: { $0.place < $1.place }) else { return nil }
        self.init(identifier: first.zone)
    }
}

/// The words that are said behind hours, folded, and the time zone that they mean.
private let zonesByClock = [
    ("heure de paris", "Europe/Paris"), ("heures de paris", "Europe/Paris"),
    ("heure de metropole", "Europe/Paris"), ("heure de la metropole", "Europe/Paris"),
    ("heure de l'hexagone", "Europe/Paris"), ("heure de la reunion", "Indian/Reunion"),
    ("heure reunion", "Indian/Reunion"), ("heure de mayotte", "Indian/Mayotte"),
    ("heure de guadeloupe", "America/Guadeloupe"), ("heure de la guadeloupe", "America/Guadeloupe"),
    ("heure de martinique", "America/Martinique"), ("heure de la martinique", "America/Martinique"),
    ("heure des antilles", "America/Guadeloupe"), ("heure de guyane", "America/Cayenne"),
    ("heure de la guyane", "America/Cayenne"),
]
