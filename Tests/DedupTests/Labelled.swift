internal import Calendar
import Foundation
internal import Identity
import Model
internal import Text
internal import Web

/// One announcement of our own making, in the centres' manner: `{D}` is a day, `{H}` an hour, `{T}` a town, `{R}` a region and
/// `{S}` the subject of its texts.
struct Announcement: Decodable, Sendable {
    var organiser: String
    var name: String
    var kind: String
    var title: String
    var reworded: String
    var acronym: String?
    var subject: String
    var otherSubject: String
    var intro: String
    var otherIntro: String
    var body: [String]
    var town: String
    var otherTown: String
    var region: String
    var otherRegion: String
    var day: String?
    var hour: String?
    var link: String?
    var document: String?
    var person: String
}

/// An item, and the story that a person says it tells.
struct LabelledItem: Sendable {
    var item: Item
    var story: String
    /// What was done to the original.
    var made: String
}

/// The ways in which centres repost each other: each leaves the story the same.
enum Repost: String, CaseIterable, Sendable {
    case verbatim, reworded, truncated, otherIntro, relayed, typo, acronym, otherDateFormat, mergedProgramme,
        translatedPlace, untitled, leadDropped, shouted, decoratedTitle, sameDocument, twoArchives
}

/// What looks alike and is not the same.
enum LookAlike: String, CaseIterable, Sendable {
    case nextYear, secondSession, postponed, recap, sameTemplate, otherRegion, otherTown, sameDayOtherSubject,
        longRecap
}

/// The whole labelled set: the originals, reposts of each in turn, and look-alikes.
func labelledItems(_ announcements: [Announcement]) -> [LabelledItem] {
    announcements.enumerated().flatMap { number, announcement in
        let draft = Draft(announcement, number: number)
        var items = [LabelledItem(item: draft.item(), story: "s\(number)", made: "original")]
        for (j, repost) in Repost.allCases.enumerated() where (number + j) % 3 == 0 {
            guard let item = draft.reposted(repost) else { continue }
            items.append(LabelledItem(item: item, story: "s\(number)", made: repost.rawValue))
        }
        for lookAlike in LookAlike.allCases {
            guard let item = draft.lookAlike(lookAlike) else { continue }
            // Two accounts of one day are one story.
            let name = lookAlike == .longRecap ? LookAlike.recap : lookAlike
            items.append(
                LabelledItem(item: item, story: "s\(number)-\(name.rawValue)", made: lookAlike.rawValue))
        }
        return items
    }
}

func announcements() throws -> [Announcement] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Fixtures/labelled/announcements.json")
    return try JSONDecoder().decode([Announcement].self, from: Data(contentsOf: file))
}

/// An announcement on its way to becoming an item.
private struct Draft {
    var a: Announcement
    let number: Int
    var source: String
    var title: String
    var titleIsDerived = false
    var paragraphs: [String]
    var day: CivilDay?
    var numericDay = false
    var link: String?
    var links: [Link] = []
    var documents: [String]
    var kind: Kind?
    var organiser: String?
    var suffix = ""
    var published: Int
    /// Whether the reader of the page found the event.
    var hasEvent: Bool
    var place: String

    init(_ a: Announcement, number: Int) {
        self.a = a
        self.number = number
        source = a.organiser
        title = a.title
        paragraphs = [a.intro] + a.body + ["Avec la participation de \(a.person)."]
        day = a.day.flatMap { When(text: $0)?.civilDay }
        link = a.link
        documents = a.document.map { [$0] } ?? []
        kind = Kind(rawValue: a.kind)
        let event = a.day.flatMap { When(text: $0)?.civilDay } ?? CivilDay(year: 2024, month: 9, day: 10)
        published = CivilDay(year: event.year, month: event.month, day: event.day).number - 35
        hasEvent = number % 3 != 2
        place = a.town
    }

    func item() -> Item {
        let slug = FoldedText(fill(title)).strings.prefix(8).joined(separator: "-")
        let url = "https://\(source).example.org/\(slug)\(suffix)/"
        let date = CivilDay(number: published)
        var item = Item(
            key: ItemKey(text: ""), source: source, page: "https://\(source).example.org/", url: url,
            canonicalURL: CanonicalURL(url)?.text, title: fill(title), titleIsDerived: titleIsDerived,
            summaryHTML: paragraphs.map { "<p>\(fill($0))</p>" }.joined(),
            published: number % 4 == 3 ? nil : .day(year: date.year, month: date.month, day: date.day),
            firstSeen: Date(timeIntervalSince1970: Double(published) * 86_400),
            enclosures: documents.map { Enclosure(url: $0, type: "application/pdf") },
            links: (link.map { [Link(label: "S’inscrire", url: $0)] } ?? []) + links, kind: kind)
        item.event = event
        item.organiser = organiser
        item.rehash()
        item.key = ItemKey(
            naming: ItemNaming(
                source: source, guid: nil, canonicalURL: item.canonicalURL, title: item.title,
                published: item.published))
        return item
    }

    private var event: Event? {
        guard hasEvent, let day else { return nil }
        let when = When.day(year: day.year, month: day.month, day: day.day)
        if a.kind == "call" || a.kind == "job" { return Event(deadline: when) }
        return Event(start: when, place: place)
    }

    private func fill(_ text: String) -> String {
        let names = [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
            "novembre", "décembre",
        ]
        let date = day.map { day in
            numericDay
                ? "\(day.day < 10 ? "0" : "")\(day.day)/\(day.month < 10 ? "0" : "")\(day.month)/\(day.year)"
                : "\(day.day) \(names[day.month - 1]) \(day.year)"
        }
        return text.replacingOccurrences(of: "{D}", with: date ?? "")
            .replacingOccurrences(of: "{H}", with: a.hour ?? "9h")
            .replacingOccurrences(of: "à {T}", with: a.town.hasPrefix("en ") ? a.town : "à " + a.town)
            .replacingOccurrences(of: "{T}", with: a.town).replacingOccurrences(of: "{R}", with: a.region)
            .replacingOccurrences(of: "{S}", with: a.subject)
    }

    // MARK: Reposts

    func reposted(_ repost: Repost) -> Item? {
        var copy = self
        copy.source = ["voisine", "reseau", "lettre", "presse"][(number + repost.rawValue.utf8.count) % 4]
        copy.published += 4 + number % 9
        copy.hasEvent = (number + repost.rawValue.utf8.count) % 2 == 0
        copy.suffix = "-" + repost.rawValue.lowercased()
        guard copy.apply(repost, original: item()) else { return nil }
        return copy.item()
    }

    private mutating func apply(_ repost: Repost, original: Item) -> Bool {
        switch repost {
        case .verbatim: break
        case .reworded: title = a.reworded
        case .truncated: truncate()
        case .otherIntro:
            title = a.reworded
            paragraphs[0] = a.otherIntro
        case .relayed: relay(original)
        case .typo: mistype()
        case .acronym:
            guard let acronym = a.acronym else { return false }
            title = acronym
            paragraphs = Array(paragraphs.dropLast())
        case .otherDateFormat:
            guard day != nil else { return false }
            numericDay = true
            paragraphs[0] = a.otherIntro
        case .mergedProgramme:
            paragraphs += [
                "9h : accueil et café", "9h30 : ouverture par la présidente", "10h : première table ronde",
                "12h : fin",
                "Renseignements : écrire à l’accueil du centre.",
            ]
        case .translatedPlace:
            guard day != nil else { return false }
            place = a.town.hasPrefix("en ") ? "Webinaire" : "Maison des associations, " + a.town
            title = a.reworded
            paragraphs.swapAt(0, 1)
        case .untitled:
            titleIsDerived = true
            title = a.body[0]
        case .leadDropped: paragraphs.removeFirst()
        case .shouted: shout()
        case .decoratedTitle: title = "\(a.name) // \(a.title)" + (day == nil ? "" : " | {T}, {D}")
        case .sameDocument:
            guard !documents.isEmpty else { return false }
            title = a.reworded
            paragraphs = [a.otherIntro, "À télécharger : le document complet, signalé par \(a.name)."]
        case .twoArchives:
            source = a.organiser
        }
        return true
    }

    private mutating func truncate() {
        let words = paragraphs.joined(separator: " ").split(separator: " ").prefix(32)
        let text = words.joined(separator: " ")
        paragraphs = ["\(text) […]"]
    }

    private mutating func relay(_ original: Item) {
        source = "reseau"
        organiser = a.organiser
        title = a.reworded
        paragraphs = ["\(a.name) nous signale cette annonce.", a.body[0], a.body[2]]
        link = nil
        links = [Link(label: "En savoir +", url: (original.url ?? "") + "?utm_source=reseau")]
    }

    private mutating func mistype() {
        title = swapped(a.title)
        paragraphs = paragraphs.enumerated().map { $0.offset % 2 == 0 ? swapped($0.element) : $0.element }
    }

    /// Two letters of the longest word change places.
    private func swapped(_ text: String) -> String {
        let words = text.split(separator: " ").filter { $0.allSatisfy(\.isLetter) }
        guard let longest = words.max(by: { $0.count < $1.count }), longest.count > 6 else { return text }
        var letters = Array(longest)
        letters.swapAt(3, 4)
        return text.replacingOccurrences(of: String(longest), with: String(letters))
    }

    private mutating func shout() {
        title = fill(a.title).uppercased()
        paragraphs = paragraphs.map {
            $0.replacingOccurrences(of: "’", with: "'").replacingOccurrences(
                of: "habitants", with: "habitant·es"
            )
            .replacingOccurrences(of: "agents", with: "agent(e)s")
        }
    }

    // MARK: Look-alikes

    func lookAlike(_ lookAlike: LookAlike) -> Item? {
        var copy = self
        copy.suffix = "-" + lookAlike.rawValue.lowercased()
        guard copy.apply(lookAlike) else { return nil }
        return copy.item()
    }

    private mutating func apply(_ lookAlike: LookAlike) -> Bool {
        switch lookAlike {
        case .nextYear: return moveToNextYear()
        case .secondSession:
            // Some series have one form for all of their sessions.
            if number % 2 == 0 { otherTarget("suite") }
            return move(days: 21)
        case .postponed:
            guard move(days: 49) else { return false }
            title = "REPORTÉ : " + title
            paragraphs.insert(
                "La date initialement prévue est annulée, nous vous prions de nous en excuser.", at: 0)
        case .recap: return lookBack(long: false)
        case .longRecap: return lookBack(long: true)
        case .sameTemplate:
            a.subject = a.otherSubject
            a.person = ["Jean Roulier", "Marta Lopes", "Ousmane Ba"][number % 3]
            title = title.contains("{S}") ? title : a.otherSubject + " : une rencontre"
            paragraphs[0] = "Un sujet qui revient souvent dans nos échanges : {S}."
            paragraphs[2] =
                "Il sera question de {S} à partir de trois expériences, deux réussites et un échec."
            otherTarget("autre")
            return day == nil ? true : move(days: 7)
        case .otherRegion:
            guard
                (title + paragraphs.joined()).contains("{R}") || (title + paragraphs.joined()).contains("{T}")
            else { return false }
            source = "delegation"
            a.region = a.otherRegion
            a.town = a.otherTown
            place = a.otherTown
            paragraphs.append("En {R}, la délégation régionale répond aux questions à {T}.")
            otherTarget("region")
            return a.town != "Paris" && !a.town.hasPrefix("en ")
        case .otherTown:
            guard !a.town.hasPrefix("en "), a.otherTown != a.town, day != nil else { return false }
            a.town = a.otherTown
            place = a.otherTown
            otherTarget("ville")
            return move(days: 9)
        case .sameDayOtherSubject:
            guard day != nil else { return false }
            a.subject = a.otherSubject
            title = "Dans l’après-midi : " + a.otherSubject
            paragraphs = [
                "Un second temps est proposé le {D} à {T}, consacré à {S}.",
                "Il est ouvert à d’autres publics et demande une inscription à part.",
            ]
            otherTarget("apresmidi")
        }
        return true
    }

    private mutating func otherTarget(_ name: String) {
        link = link.map { $0 + "-" + name }
        documents = documents.map { $0.replacingOccurrences(of: ".pdf", with: "-\(name)-complement.pdf") }
        if !documents.isEmpty {
            documents = ["https://\(source).example.org/fichiers/\(name)-nouveau-document-\(number).pdf"]
        }
    }

    private mutating func moveToNextYear() -> Bool {
        guard move(days: 364) else {
            published += 364
            title += " (édition 2025)"
            otherTarget("2025")
            return true
        }
        return true
    }

    private mutating func move(days: Int) -> Bool {
        guard let day else { return false }
        self.day = day.adding(days: days)
        published += days
        return true
    }

    private mutating func lookBack(long: Bool) -> Bool {
        guard day != nil, a.kind == "event" else { return false }
        published += 60
        kind = number % 2 == 0 ? .recap : .news
        title = "Retour sur : " + title
        link = nil
        paragraphs =
            long
            ? paragraphs + [
                "Plus de quatre-vingts personnes ont répondu présent et les échanges ont été riches.",
                "Les supports sont en ligne.",
            ]
            : [
                "Le {D}, à {T}, une salle comble a suivi la journée consacrée à {S}.", a.body[1],
                "Les supports des intervenants sont à télécharger.",
            ]
        return true
    }
}
