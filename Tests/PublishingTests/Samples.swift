internal import Calendar
import Foundation
import Model

/// An instant of a test, in UTC.
func at(_ text: String) -> Date {
    When(text: text.contains("T") ? text : text + "T08:00:00Z")?.instant(in: .gmt) ?? .distantPast
}

func when(_ text: String) -> When? { When(text: text) }

/// A centre of ours: two of a region, one of the nation.
let sampleSources = [
    Source(
        id: "rivage", name: "Rivage Ressources", region: "Occitanie", homepage: "https://rivage.example/",
        pages: [
            Page(url: "https://rivage.example/feed/", type: .feed),
            Page(url: "https://rivage.example/agenda/", kind: .event, type: .html),
        ]),
    Source(
        id: "lorraine", name: "Quartiers de l’Est", region: "Grand Est", homepage: "https://est.example/",
        pages: [Page(url: "https://est.example/rss.xml")]),
    Source(
        id: "reseau", name: "Réseau des centres", homepage: "https://reseau.example/",
        pages: [Page(url: "https://reseau.example/feed/")]),
    Source(
        id: "guyane", name: "Centre de l’Oyapock", region: "Guyane", homepage: "https://oyapock.example/",
        timezone: "America/Cayenne", pages: [Page(url: "https://oyapock.example/", type: .html)]),
]

let sampleThemes = [
    Theme(id: "sante", label: "Santé", match: ["santé"]),
    Theme(id: "education", label: "Éducation et parentalité", match: ["école"]),
    Theme(id: "emploi", label: "Emploi", match: ["emploi"]),
]

func sampleEdition(
    stories: [PublishedStory] = sampleStories, now: String = "2026-11-23T07:00:00Z", language: String = "fr"
) -> Edition {
    Edition(
        title: "Politique de la ville : l'actualité des centres de ressources",
        link: "https://veille.example.org/",
        language: language, timezone: "Europe/Paris", contact: "veille@example.org", sources: sampleSources,
        themes: sampleThemes, stories: stories, now: at(now))
}

func announcement(_ source: String, _ title: String, _ seen: String, published: When? = nil) -> Announcement {
    let name = sampleSources.first { $0.id == source }?.name ?? source
    return Announcement(
        source: source, name: name, url: "https://\(source).example/" + String(title.utf8.count),
        title: title,
        published: published, firstSeen: at(seen))
}

func story(
    _ number: Int, _ title: String, kind: Kind = .news, source: String = "rivage",
    regions: [String] = ["Occitanie"],
    seen: String = "2026-11-18", event: Event? = nil, themes: [String] = [], summary: String? = nil
) -> PublishedStory {
    let digits = String(number)
    let id = "urn:uuid:00000000-0000-5000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
    return PublishedStory(
        id: id, title: title, url: "https://\(source).example/\(number)", summaryHTML: summary, kind: kind,
        regions: regions, themes: themes, published: at(seen), updated: at(seen), firstSeen: at(seen),
        event: event,
        announcements: [announcement(source, title, seen)])
}

/// One of everything that the outputs can show.
let sampleStories: [PublishedStory] = [
    day, webinar, call, review, recap, press, moved, cancelled, overseas, old, marked, job,
]

private let day: PublishedStory = {
    var story = story(
        1, "Santé & quartiers : la médiation, « un métier qui compte » ?", kind: .event,
        seen: "2026-11-20T16:00:00Z",
        event: Event(
            start: when("2026-11-27T14:00:00+01:00"), end: when("2026-11-27T16:30:00+01:00"),
            place: "Narbonne (11)",
            deadline: when("2026-11-25")), themes: ["sante", "emploi"],
        summary: """
            <p>Une demi-journée pour comparer ce que font les médiatrices et médiateurs de quatre villes. Contact : Claire
            Vasseur, c.vasseur@rivage.example, tél. 04 68 00 11 22. L’après-midi se tient dans la grande salle &amp; en
            ligne.</p>
            """)
    story.announcements.append(announcement("reseau", "À Narbonne, la médiation en santé", "2026-11-21"))
    story.announcements.append(announcement("lorraine", "Médiation en santé : journée du 27", "2026-11-21"))
    story.mergedBecause = ["same registration link", "same event date"]
    story.related = [recap.id]
    return story
}()

private let webinar = story(
    2, "Comment fait-on un diagnostic en marchant ?", kind: .event, source: "reseau", regions: [],
    seen: "2026-11-19",
    event: Event(start: when("2026-12-03"), end: when("2026-12-04"), place: "En ligne"),
    themes: ["education"],
    summary: "<p>Deux matinées en ligne pour préparer une marche avec les habitantes et habitants.</p>")

private let call: PublishedStory = {
    var story = story(
        3, "Appel à projets « Un été dans mon quartier »", kind: .call, source: "lorraine",
        regions: ["Grand Est"],
        seen: "2026-11-17", event: Event(deadline: when("2027-01-15")), themes: ["education"])
    story.enclosures = [
        Enclosure(url: "https://est.example/cahier.pdf", type: "application/pdf", length: 48_213)
    ]
    return story
}()

private let review = story(
    4, "Douze fiches pour parler d’école avec les familles", kind: .publication, seen: "2026-11-16T23:30:00Z",
    themes: ["education"],
    summary: "<p>" + String(repeating: "Chaque fiche raconte une rencontre. ", count: 20) + "</p>")

private let recap = story(
    5, "Retour sur la rencontre de Béziers", kind: .recap, seen: "2026-11-18", themes: ["sante"])

private let press = story(
    6, "Un bus pour l’emploi fait halte à Épinal", kind: .press, source: "lorraine", regions: ["Grand Est"],
    seen: "2026-11-22T22:59:59Z", themes: ["emploi"])

private let moved: PublishedStory = {
    var story = story(
        7, "Atelier : lire un budget communal", kind: .event, source: "lorraine", regions: ["Grand Est"],
        seen: "2026-10-01", event: Event(start: when("2026-12-19"), place: "Épinal (88)"))
    story.change = EventChange(
        before: Event(start: when("2026-12-12"), place: "Épinal (88)"),
        after: Event(start: when("2026-12-19"), place: "Épinal (88)"), noticed: at("2026-11-18"))
    story.eventRevision = 1
    story.eventChanged = at("2026-11-18")
    story.updated = at("2026-11-18")
    return story
}()

private let cancelled: PublishedStory = {
    var story = story(
        8, "Visite des jardins partagés", kind: .event, seen: "2026-10-05",
        event: Event(start: when("2026-11-30T09:30:00+01:00"), place: "Sète (34)", isCancelled: true))
    story.change = EventChange(
        before: Event(start: when("2026-11-30T09:30:00+01:00"), place: "Sète (34)"),
        after: story.event ?? Event(), noticed: at("2026-11-19"))
    story.eventRevision = 2
    story.eventChanged = at("2026-11-19")
    return story
}()

private let overseas = story(
    9, "Rencontre des équipes de prévention", kind: .event, source: "guyane", regions: ["Guyane"],
    seen: "2026-11-17",
    event: Event(
        start: when("2027-03-30T09:00:00-03:00"), end: when("2027-03-30T12:00:00-03:00"),
        place: "Cayenne (973)"))

private let old: PublishedStory = {
    var story = story(
        10, "Rencontre régionale des élues et élus", kind: .event, seen: "2026-11-17",
        event: Event(start: when("2026-12")))
    story.isBaseline = true
    return story
}()

private let marked = story(
    11, "Titre avec <script>alert(1)</script>, \"guillemets\u{301}\" onload=x, ]]> et \u{8}contrôle",
    kind: .news,
    source: "reseau", regions: [], seen: "2026-11-18")

private let job = story(
    12, "Recrutement : une chargée ou un chargé de mission", kind: .job, seen: "2026-11-18")
