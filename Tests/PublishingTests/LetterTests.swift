internal import Calendar
import Foundation
import Model
import Testing

@testable import Publishing

private let week = ISOWeek(year: 2026, week: 47) ?? ISOWeek(of: CivilDay(year: 2026, month: 11, day: 16))

private func request(
    told: [ToldStory] = [], lastMade: Date? = nil, week: ISOWeek = week,
    profile: LetterProfile = LetterProfile()
) -> LetterRequest {
    LetterRequest(
        profile: profile, week: week, history: LetterHistory(told: told, lastMade: lastMade),
        mail: MailSettings(from: "Veille à l’œuvre <veille@example.org>"))
}

private func selection(
    _ stories: [PublishedStory], told: [ToldStory] = [], lastMade: Date? = at("2026-11-16T07:00:00Z"),
    now: String = "2026-11-23T07:00:00Z"
) -> LetterSelection {
    LetterSelection(
        for: request(told: told, lastMade: lastMade),
        in: EditionContext(sampleEdition(stories: stories, now: now)))
}

private func topics(
    _ story: PublishedStory, told: [ToldStory] = [], now: String = "2026-11-23T07:00:00Z"
) -> [LetterSelection.Topic] {
    selection([story], told: told, now: now).sections.map(\.topic)
}

private func letter(_ stories: [PublishedStory] = sampleStories, told: [ToldStory] = []) -> Letter {
    sampleEdition(stories: stories).letter(request(told: told, lastMade: at("2026-11-16T07:00:00Z")))
}

private func text(_ letter: Letter) -> String {
    String(decoding: letter.text, as: UTF8.self).replacing("\u{A0}", with: " ").singleSpaced
}

private func event(
    _ number: Int, _ day: String, source: String = "rivage", seen: String = "2026-11-18",
    place: String? = nil,
    deadline: String? = nil
) -> PublishedStory {
    story(
        number, "Journée \(number)", kind: .event, source: source, seen: seen,
        event: Event(start: when(day), place: place, deadline: deadline.flatMap { when($0) }))
}

@Test("sections come in the order of urgency, and no story stands whole twice")
func order() {
    let sections = selection(sampleStories).sections
    #expect(
        sections.map(\.topic) == [
            .thisWeek, .deadlines, .agenda, .calls, .publications, .recaps, .news, .press, .jobs,
        ])
    let whole = sections.flatMap(\.entries).filter { $0.form == .whole }.map(\.story.id)
    #expect(Set(whole).count == whole.count && whole.count == 9)
}

@Test(
    "the first letter tells what was seen from the Monday of its week on, and passes over what was there before"
)
func firstLetter() {
    let stories = [
        story(1, "Avant", seen: "2026-11-15T22:59:59Z"), story(2, "Lundi", seen: "2026-11-15T23:00:00Z"),
        story(3, "Ce matin", seen: "2026-11-23T05:30:00Z"),
    ]
    let selection = selection(stories, lastMade: nil)
    #expect(selection.news == [stories[2].id, stories[1].id])
    #expect(Set(selection.told.map(\.story)) == Set(stories.map(\.id)))
}

@Test("a story is told once, whenever it was seen")
func once() {
    // Seen in a week of which no letter was made, by a clock that ran ahead, and an hour before this letter.
    let stories = [
        story(1, "Semaine sautée", seen: "2026-11-03"), story(2, "Demain", seen: "2027-11-18"),
        story(3, "Ce matin", seen: "2026-11-23T06:30:00Z"),
    ]
    let first = selection(stories, lastMade: at("2026-11-02T07:00:00Z"))
    #expect(Set(first.news) == Set(stories.map(\.id)))
    #expect(selection(stories, told: first.told).news.isEmpty)
}

@Test("a letter made by a clock that ran a year ahead hides nothing from the next")
func clockAhead() {
    let fresh = story(1, "Annonce", seen: "2026-11-20")
    #expect(selection([fresh], lastMade: at("2027-11-22T07:00:00Z")).news == [fresh.id])
}

@Test("a week that is made up for much later leaves to the next letter what was seen after its Monday")
func lateMaking() {
    let stories = [story(1, "Alors", seen: "2026-11-20"), story(2, "Depuis", seen: "2026-12-02")]
    let late = selection(stories, lastMade: nil, now: "2026-12-20T07:00:00Z")
    #expect(late.news == [stories[0].id])
}

@Test("the first harvest of a source is no news, but its deadlines and events are repeated")
func baseline() {
    var news = story(1, "Ancienne annonce")
    news.isBaseline = true
    #expect(topics(news).isEmpty)
    news.event = Event(start: when("2026-12-01"))
    #expect(topics(news) == [.agenda])
    news.event = Event(deadline: when("2026-12-07"))
    #expect(topics(news) == [.deadlines])
    news.event = Event(start: when("2027-03-01"), deadline: when("2027-02-01"))
    #expect(topics(news).isEmpty)
}

@Test(
    "deadlines are repeated from the day of the letter for fourteen days, and never when they are over",
    arguments: [
        ("2026-11-22", false), ("2026-11-23", true), ("2026-12-07", true), ("2026-12-08", false),
        ("2026-12", true), ("2026-11-23T07:30:00+01:00", false), ("2026-11-23T18:00:00+01:00", true),
    ])
func deadlineWindow(day: String, isTold: Bool) {
    let old = story(1, "Appel", kind: .call, seen: "2026-09-01", event: Event(deadline: when(day)))
    #expect(topics(old, told: [ToldStory(old)]) == (isTold ? [.deadlines] : []))
}

@Test("a deadline that is over is not shown as open beside a story that is new")
func deadlineOver() {
    let letter = letter([event(1, "2026-12-09", deadline: "2026-11-20")])
    #expect(!text(letter).contains("Date limite") && text(letter).contains("Journée 1"))
}

@Test("an event is told when it is new, however far, and again in a line when it is near")
func agendaWindow() {
    let far = event(1, "2027-06-01")
    #expect(topics(far) == [.agenda] && topics(far, told: [ToldStory(far)]).isEmpty)
    let near = event(1, "2026-12-07")
    #expect(selection([near], told: [ToldStory(near)]).sections.first?.entries.map(\.form) == [.reminder])
    let soon = event(1, "2026-11-27")
    #expect(topics(soon, told: [ToldStory(soon)]) == [.thisWeek])
    #expect(topics(event(1, "2026-12-08"), told: [ToldStory(event(1, "2026-12-08"))]).isEmpty)
    #expect(topics(event(1, "2026-11-20")) == [.news])
}

@Test("an event whose deadline is near stands whole among the deadlines and in a line at its day")
func deadlineAndDay() {
    let selection = selection([event(1, "2026-12-09", deadline: "2026-11-30")])
    #expect(selection.sections.map(\.topic) == [.deadlines, .agenda])
    #expect(selection.sections.flatMap(\.entries).map(\.form) == [.whole, .pointer])
    #expect(selection.news.count == 1)
}

@Test("the agenda is in the order of the days, whatever the region")
func agendaByDate() {
    let stories = [
        event(1, "2026-12-11", source: "guyane"), event(2, "2026-12-09T14:00:00+01:00", source: "lorraine"),
        event(3, "2026-12-09T09:00:00+01:00", source: "reseau"), event(4, "2027-01"), event(5, "2026-11-26"),
    ]
    let sections = selection(stories).sections
    #expect(sections.map(\.topic) == [.thisWeek, .agenda])
    #expect(sections[1].entries.map(\.story.title) == ["Journée 3", "Journée 2", "Journée 1", "Journée 4"])
}

@Test("publications are grouped by theme in the order of the alphabet")
func themes() {
    let selection = selection([
        story(1, "Santé", kind: .publication, themes: ["sante", "education"]),
        story(2, "Rien", kind: .publication),
        story(3, "École", kind: .publication, themes: ["education"]),
        story(4, "Autre", kind: .publication, themes: ["emploi"]),
    ])
    #expect(
        selection.sections.first?.groups.map(\.heading)
            == ["Éducation et parentalité", "Emploi", "Santé", "Autres sujets"])
}

@Test("a letter is limited to its regions, themes and kinds")
func profiles() {
    func news(_ profile: LetterProfile) -> Set<String> {
        let stories = [
            story(1, "Un", kind: .publication, themes: ["sante"]), story(2, "Deux", regions: ["Grand Est"]),
            story(3, "Trois", regions: []),
        ]
        return Set(
            sampleEdition(stories: stories).letter(request(profile: profile)).stories.map {
                String($0.suffix(1))
            })
    }
    #expect(news(LetterProfile()) == ["1", "2", "3"])
    #expect(news(LetterProfile(id: "est", regions: ["Grand Est", "National"])) == ["2", "3"])
    #expect(news(LetterProfile(id: "sante", themes: ["sante"])) == ["1"])
    #expect(news(LetterProfile(id: "livres", kinds: [.publication])) == ["1"])
}

@Test("a relay does not sign, is named once, and a centre is no relay of itself")
func signature() {
    var relayed = story(1, "Journée", source: "reseau")
    relayed.organiser = "guyane"
    relayed.regions = ["Guyane"]
    relayed.announcements += ["guyane", "guyane", "lorraine", "reseau"].map {
        announcement($0, "Journée", "2026-11-18")
    }
    let view = StoryView(relayed, in: EditionContext(sampleEdition()))
    #expect(view.origin == "Centre de l’Oyapock · Guyane")
    #expect(view.others.map(\.name) == ["Réseau des centres", "Quartiers de l’Est"])
}

private func told(_ event: Event, state: ToldStory.State = .planned) -> ToldStory {
    ToldStory(
        story: story(1, "").id, start: event.start, end: event.end, place: event.place,
        deadline: event.deadline, state: state)
}

private func change(from before: Event, to after: Event, isRevised: Bool = true) -> LetterChange? {
    var now = story(1, "Journée", kind: .event, seen: "2026-10-01", event: after)
    now.eventChanged = isRevised ? at("2026-11-20") : nil
    let entry = selection([now], told: [told(before)]).sections.first { $0.topic == .changes }?.entries.first
    guard case .changed(let change) = entry?.form else { return nil }
    return change
}

@Test("a day, a place or a state that contradicts what was told is told again")
func contradictions() {
    let before = Event(start: when("2026-12-12"), place: "Épinal (88)", deadline: when("2026-12-01"))
    var after = before
    after.start = when("2026-12-19")
    #expect(change(from: before, to: after) == .day(before: before))
    after = before
    after.place = "Nancy (54)"
    #expect(change(from: before, to: after) == .place(before: "Épinal (88)"))
    after = before
    after.isCancelled = true
    #expect(change(from: before, to: after, isRevised: false) == .state(.cancelled, before: before))
    after = before
    after.deadline = when("2026-12-08")
    #expect(
        change(from: before, to: after) == .deadline(before: when("2026-12-01") ?? .month(year: 1, month: 1)))
}

@Test(
    "what is said more or less exactly, for the first time or no more is no change",
    arguments: [
        (Event(start: when("2026-12-12")), Event(start: when("2026-12-12T14:00:00+01:00"), place: "Sète")),
        (Event(start: when("2026-12-12"), place: "Sète"), Event(start: when("2026-12"))),
        (Event(start: when("2026-12")), Event(start: when("2026-12-12"), end: when("2026-12-13"))),
        (Event(start: when("2026-12-12"), end: when("2026-12-13")), Event(start: when("2026-12-13"))),
        (
            Event(start: when("2026-12-12"), place: "Narbonne"),
            Event(start: when("2026-12-12"), place: "Salle 3, NARBONNE (11)")
        ),
        (
            Event(start: when("2026-12-12"), place: "En ligne"),
            Event(start: when("2026-12-12"), place: "Sète ou en ligne")
        ),
        (Event(start: when("2026-12-12"), place: "Sète"), Event()),
    ])
func precision(before: Event, after: Event) {
    #expect(change(from: before, to: after) == nil)
}

@Test("a day or a place that differs without a revision was read from another announcement")
func otherAnnouncement() {
    let before = Event(start: when("2026-12-12"), place: "Épinal (88)")
    let after = Event(start: when("2026-12-19"), place: "Nancy (54)")
    #expect(change(from: before, to: after, isRevised: false) == nil)
}

@Test("a change of an event that is over is not told")
func changeOfThePast() {
    let before = Event(start: when("2026-11-12"), place: "Épinal (88)")
    #expect(change(from: before, to: Event(start: when("2026-11-19"), place: "Nancy (54)")) == nil)
}

@Test("a fact that is not said any more stays told, so that it is not news when it comes back")
func keptFacts() {
    let before = told(Event(start: when("2026-12-12"), place: "Épinal (88)"))
    let facts = before.updated(with: told(Event()))
    #expect(facts == before)
    #expect(before.updated(with: told(Event(start: when("2026-12-19")))).place == "Épinal (88)")
}

@Test(
    "an event that is put off is told with the day that holds no more, and again when it takes place after all"
)
func postponed() {
    let before = Event(start: when("2026-12-12"), place: "Épinal (88)")
    var after = before
    after.isPostponed = true
    #expect(change(from: before, to: after, isRevised: false) == .state(.postponed, before: before))
    var now = story(1, "Journée", kind: .event, seen: "2026-10-01", event: after)
    now.event = after
    let text = text(letter([now], told: [told(before)]))
    #expect(text.contains("* Journée Reporté (auparavant : samedi 12 décembre 2026) Épinal (88)"))
    #expect(topics(now, told: [told(before, state: .postponed)]).isEmpty)
    now.event = before
    now.eventChanged = at("2026-11-20")
    #expect(topics(now, told: [told(before, state: .postponed)]) == [.changes])
    #expect(output("feed.json", of: sampleEdition(stories: [now])).contains("postponed") == false)
    now.event = after
    #expect(output("feed.json", of: sampleEdition(stories: [now])).contains("\"postponed\": true"))
    #expect(!output("agenda.ics", of: sampleEdition(stories: [now])).contains("BEGIN:VEVENT"))
    #expect(output("index.html", of: sampleEdition(stories: [now])).contains("Reporté (auparavant"))
}

@Test("a change goes out with what was told before, and an event of this week at the top too")
func changes() {
    let soon = Event(start: when("2026-11-27"), place: "Sète (34)")
    var cancelled = story(1, "Visite", kind: .event, seen: "2026-10-05", event: soon)
    cancelled.event?.isCancelled = true
    let text = text(letter([cancelled], told: [told(soon)]))
    #expect(text.contains("CETTE SEMAINE ============= - Annulé – Vendredi 27 novembre 2026 – Visite"))
    #expect(text.contains("CHANGEMENTS =========== * Visite Annulé Vendredi 27 novembre 2026, Sète (34)"))
    var moved = cancelled
    moved.event = Event(start: when("2026-12-19"))
    moved.eventChanged = at("2026-11-20")
    let movedText = String(decoding: letter([moved], told: [told(soon)]).text, as: UTF8.self)
        .replacing("\u{A0}", with: " ").singleSpaced
    #expect(
        movedText.contains(
            "Date modifiée (auparavant : vendredi 27 novembre 2026) Samedi 19 décembre 2026"))
}

@Test("the subject and the head count news, and reminders apart")
func counts() {
    let near = event(20, "2026-12-04", seen: "2026-09-01")
    let letter = letter(sampleStories + [near], told: [ToldStory(near)])
    let subject = letter.subject.replacing("\u{A0}", with: " ")
    #expect(subject.hasSuffix(", n° 47 : 1 échéance, 2 rendez-vous, 1 appel…"), "\(subject)")
    let head =
        "1 échéance, 2 rendez-vous, 1 appel, 1 publication, 1 retour, 1 actualité, 1 article de presse, 1 offre d’emploi ; 1 rappel"
    #expect(text(letter).contains(head), "\(text(letter).prefix(400))")
    #expect(letter.reminders == 1)
}

@Test("a letter of reminders alone says so, one of nothing is empty")
func quietLetters() {
    let near = event(1, "2026-12-04", seen: "2026-09-01")
    #expect(letter([near], told: [ToldStory(near)]).subject.hasSuffix("1\u{A0}rappel"))
    let empty = letter([])
    #expect(empty.isEmpty && text(empty).contains("Rien de nouveau cette semaine"))
    #expect(!String(decoding: empty.html, as: UTF8.self).contains("<section"))
}

@Test("reminders are one line, marked")
func reminders() {
    let near = event(1, "2026-12-04", seen: "2026-09-01", place: "Sète (34)")
    #expect(
        text(letter([near], told: [ToldStory(near)])).contains(
            "- Rappel – Vendredi 4 décembre 2026 – Journée 1 – Sète (34), Rivage Ressources https://"))
}

@Test(
    "what readers never heard is no reminder: in the first letter, of a new source, and when it was passed over"
)
func introductions() {
    let near = event(1, "2026-12-04", seen: "2026-09-01", place: "Sète (34)")
    let far = event(2, "2026-12-11", seen: "2026-09-01")
    let first = sampleEdition(stories: [near, far]).letter(request())
    let line = "- Vendredi 4 décembre 2026 – Journée 1 – Sète (34), Rivage Ressources https://"
    #expect(text(first).contains(line) && !text(first).contains("Rappel"))
    #expect(first.subject.hasSuffix("1\u{A0}rendez-vous") && first.reminders == 0 && !first.isEmpty)
    let known = selection([near, far], lastMade: nil).told
    #expect(known.map(\.isPassedOver) == [false, true])
    let made = at("2026-11-23T07:00:00Z")
    let second = selection([near, far], told: known, lastMade: made, now: "2026-11-30T07:00:00Z")
    #expect(second.sections.flatMap(\.entries).map(\.form) == [.reminder, .introduction])
    // A change of what nobody was told is none.
    var moved = far
    moved.event?.start = when("2026-12-12")
    moved.eventChanged = at("2026-11-28T07:00:00Z")
    let changed = selection([moved], told: known, lastMade: made, now: "2026-11-30T07:00:00Z")
    #expect(changed.sections.flatMap(\.entries).map(\.form) == [.introduction])
}

@Test("a harvest that is missing and sources in error stand at the foot, each once")
func foot() {
    var memory = PageMemory(source: "rivage", page: "https://rivage.example/feed/")
    memory.failures = 2
    var request = request()
    request.health = [memory, memory].map {
        PageHealth(memory: $0, sourceName: "Rivage Ressources", items: 0)
    }
    request.history.lastHarvest = at("2026-11-20")
    let silent = text(sampleEdition(stories: []).letter(request))
    #expect(silent.contains("Sources en erreur : Rivage Ressources Une erreur"))
    #expect(silent.contains("Aucune collecte n’a abouti depuis le 20 novembre 2026"))
    request.history.lastHarvest = at("2026-11-22")
    #expect(!text(sampleEdition(stories: []).letter(request)).contains("Aucune collecte"))
}

@Test("plain text is at most 72 characters wide, but for addresses, and says what the page says")
func plainText() {
    let letter = letter()
    for line in String(decoding: letter.text, as: UTF8.self).split(separator: "\n") {
        #expect(line.count <= 72 || line.contains("://"), "\(line)")
    }
    let page = String(textOf: String(decoding: letter.html, as: UTF8.self)).replacing("\u{A0}", with: " ")
    // The title that is marked on purpose loses its marks in a page.
    for story in sampleStories where letter.stories.contains(story.id) && !story.title.contains("<") {
        #expect(
            text(letter).contains(
                story.title.withoutEntities.typeset.replacing("\u{A0}", with: " ").singleSpaced))
        #expect(
            page.contains(story.title.withoutEntities.typeset.replacing("\u{A0}", with: " ").singleSpaced))
    }
}

@Test("a letter loads nothing, tracks nobody, and is laid out by tables of presentation alone")
func harmless() {
    for html in [letter().html, letter().mail.html].map({ String(decoding: $0, as: UTF8.self) }) {
        for forbidden in [
            "<img", "<script", "<link", " src=", "url(", "@import", "background=", "utm_", "<iframe", "<form",
        ] {
            #expect(!html.contains(forbidden), "\(forbidden)")
        }
        #expect(
            html.components(separatedBy: "<table").count
                == html.components(separatedBy: "<table role=\"presentation\"").count)
        #expect(html.contains("<div lang=\"fr\" dir=\"ltr\""))
    }
}

@Test("nobody is reminded of an event that another story of its organiser calls off for the same day")
func calledOffElsewhere() {
    let old = story(
        1, "Forum régional des habitants : parler des écoles", kind: .event, seen: "2026-10-01",
        event: Event(start: when("2026-11-27"), place: "Narbonne (11)"))
    func notice(_ title: String, source: String = "rivage", day: String = "2026-11-27") -> PublishedStory {
        story(
            2, title, source: source, seen: "2026-10-20",
            event: Event(start: when(day), place: "Narbonne", isPostponed: true))
    }
    func isReminded(with notice: PublishedStory) -> Bool {
        let told = [ToldStory(old), ToldStory(notice)]
        return selection([old, notice], told: told).sections.flatMap(\.entries).map(\.story.id) == [old.id]
    }
    #expect(!isReminded(with: notice("Le forum régional des habitants du 27 novembre est reporté")))
    #expect(isReminded(with: notice("Le forum régional des habitants est reporté", source: "reseau")))
    #expect(isReminded(with: notice("Le forum régional des habitants est reporté", day: "2026-11-26")))
    #expect(isReminded(with: notice("La visite du quartier de Narbonne est reportée")))
    var open = old
    open.event?.deadline = when("2026-11-25")
    let both = [open, notice("Le forum régional des habitants est reporté")]
    #expect(selection(both, told: both.map { ToldStory($0) }).sections.isEmpty)
}

@Test("a story that another centre tells much like it in the same letter stands whole, and names that one")
func companions() {
    let first = story(1, "Canicules : une étude", kind: .publication, source: "rivage", seen: "2026-11-17")
    var second = story(
        2, "Une étude de nos collègues", kind: .publication, source: "lorraine", seen: "2026-11-18")
    second.related = [first.id]
    func companion(of story: PublishedStory, told: [ToldStory] = []) -> String? {
        let entries = selection([first, story], told: told).sections.flatMap(\.entries)
        #expect(entries.allSatisfy { $0.form == .whole })
        return entries.first { $0.story.id == story.id }?.companion?.id
    }
    #expect(companion(of: second) == first.id)
    #expect(companion(of: second, told: [ToldStory(first)]) == nil)
    let both = letter([first, second])
    #expect(text(both).contains("Sur le même sujet : Canicules : une étude"))
    #expect(String(decoding: both.html, as: UTF8.self).contains("Sur le même sujet"))
    var own = second
    own.announcements = [announcement("rivage", "Suite", "2026-11-18")]
    #expect(companion(of: own) == nil)
    var unlike = second
    unlike.kind = .recap
    #expect(companion(of: unlike) == nil)
}

@Test("what is probably the same as a told story of another centre is a reminder, and nothing is left out")
func retold() {
    let first = story(1, "Canicules : une étude", kind: .publication, source: "rivage", seen: "2026-11-10")
    var second = story(
        2, "Une étude de nos collègues", kind: .publication, source: "lorraine", seen: "2026-11-18")
    second.near = [first.id]
    let told = [ToldStory(first)]
    let again = selection([first, second], told: told)
    #expect(again.sections.map(\.topic) == [.retold] && again.news.isEmpty)
    #expect(again.told.map(\.story).contains(second.id))
    let letter = letter([first, second], told: told)
    #expect(text(letter).contains("- Rappel – Une étude de nos collègues"))
    #expect(text(letter).contains("déjà annoncé : Canicules : une étude"))
    #expect(letter.reminders == 1 && !letter.isEmpty)
    // Neither was told, or the first was passed over.
    #expect(selection([first, second]).sections.map(\.topic) == [.publications])
    var passed = ToldStory(first)
    passed.isPassedOver = true
    #expect(selection([first, second], told: [passed]).news == [second.id])
    // A person pointed it out.
    second.isPinned = true
    #expect(selection([first, second], told: told).news == [second.id])
    // An event stands in the agenda, as the one that was told.
    let (held, relayed) = (event(3, "2026-12-02"), event(4, "2026-12-02", source: "lorraine"))
    var near = relayed
    near.near = [held.id]
    let agenda = selection([held, near], told: [ToldStory(held)])
    #expect(agenda.sections.map(\.topic) == [.agenda] && agenda.news.isEmpty)
    #expect(agenda.sections.flatMap(\.entries).allSatisfy { $0.form == .reminder })
    near.event?.isCancelled = true
    #expect(selection([held, near], told: [ToldStory(held)]).news == [near.id])
}

@Test("a letter that is asked to brings its events and deadlines as a calendar, one message in all")
func attachedAgenda() {
    let stories = [
        event(1, "2026-11-27T14:00:00+01:00"), event(2, "2027-02-03"),
        story(3, "Appel", kind: .call, event: Event(deadline: when("2026-12-01"))),
    ]
    func message(_ stories: [PublishedStory], brings: Bool) -> String {
        let letter = sampleEdition(stories: stories).letter(
            request(lastMade: at("2026-11-16T07:00:00Z"), profile: LetterProfile(bringsAgenda: brings)))
        return String(decoding: letter.message(to: "a@b.example"), as: UTF8.self)
    }
    let asked = message(stories, brings: true)
    #expect(asked.contains("Content-Type: multipart/mixed; boundary=\"=_agenda\"\r\n"))
    #expect(asked.components(separatedBy: "BEGIN:VEVENT").count == 4)
    #expect(asked.components(separatedBy: "--=_agenda\r\n").count == 3 && asked.hasSuffix("--=_agenda--\r\n"))
    #expect(!message(stories, brings: false).contains("VEVENT"))
    #expect(
        !message([story(1, "Une publication", kind: .publication)], brings: true).contains("text/calendar"))
}

@Test("no word of a program stands in a letter")
func noCodes() {
    let words = text(letter()).components(separatedBy: " ")
    for code in ["event", "news", "publication:", "call", "recap", "press", "job", "planned", "null", "nil"] {
        #expect(!words.contains(code), "\(code)")
    }
}

@Test("a mail stays below its limit, and names what was cut")
func sizeLimit() {
    let long = "<p>" + String(repeating: "Été à côté de l’école élémentaire. ", count: 12) + "</p>"
    func mail(of count: Int) -> Letter {
        letter(
            (1...count).map { story($0, "Une actualité à l’intitulé développé, numéro \($0)", summary: long) }
        )
    }
    for count in [30, 250] {
        let letter = mail(of: count)
        let message = letter.message(to: "quelqu.un@example.org")
        #expect(message.count <= 92_160)
        #expect(letter.stories.count == count && letter.told.count == count)
    }
    #expect(String(decoding: mail(of: 30).mail.html, as: UTF8.self).contains("Été à côté"))
    let cut = String(decoding: mail(of: 250).mail.html, as: UTF8.self)
    #expect(cut.contains("la suite en ligne") && cut.contains("digests/2026-W47.html#news"))
    #expect(!String(decoding: mail(of: 250).html, as: UTF8.self).contains("la suite en ligne"))
}

private func headers(_ message: [UInt8]) -> [String: String] {
    let head = String(decoding: message, as: UTF8.self).components(separatedBy: "\r\n\r\n")[0]
    let fields = head.replacing("\r\n ", with: " ").components(separatedBy: "\r\n")
    return Dictionary(
        fields.map {
            (
                $0.components(separatedBy: ": ")[0],
                $0.components(separatedBy: ": ").dropFirst().joined(separator: ": ")
            )
        },
        uniquingKeysWith: { $1 })
}

@Test(
    "names of messages and of lists have the host of the link as DNS has it, or none",
    arguments: [
        ("https://veille.example.org/a", "veille.example.org"),
        ("https://écoles.example/", "xn--coles-9ra.example"),
        ("https://é.fr:8443/", "xn--9ca.fr"), ("https://Veille.Example/", "veille.example"),
        ("http://a:b@veille.example/", "veille.example"), ("http://[::1]/", "moisson.invalid"),
        ("https://", "moisson.invalid"),
    ])
func mailHost(link: String, host: String) { #expect(link.mailHost == host) }

@Test("a message names one reader, and its ids are made of the delivery's key and the link's host")
func message() {
    let letter = letter()
    let key = DeliveryKey(letter: "hebdo", week: week, recipient: "Anne@Centre.example")
    let fields = headers(letter.message(to: "Anne@Centre.example"))
    #expect(fields["To"] == "Anne@Centre.example")
    #expect(fields["Message-ID"] == "<\(key.messageID(host: "veille.example.org"))>")
    #expect(fields["List-Id"] == "<hebdo.veille.example.org>")
    #expect(fields["Date"] == "Mon, 23 Nov 2026 07:00:00 +0000")
    #expect(fields["Auto-Submitted"] == "auto-generated")
    #expect(
        fields["List-Unsubscribe"] == "<mailto:veille@example.org?subject=d%C3%A9sinscription%20\(key.token)>"
    )
    #expect(fields["List-Unsubscribe-Post"] == nil)
    #expect(letter.message(to: "a@b.example") == letter.message(to: "a@b.example"))
    let text = String(decoding: letter.mail.bytes, as: UTF8.self)
    #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
    #expect(headers(letter.mail.bytes)["To"] == "undisclosed-recipients:;")
}

@Test("a page on which one request is enough to leave stands before the address of mail")
func oneClick() {
    var order = request()
    order.mail?.unsubscribe = "https://veille.example.org/partir?l=1"
    let letter = sampleEdition().letter(order)
    let fields = headers(letter.message(to: "a@b.example"))
    let token = DeliveryKey(letter: "hebdo", week: week, recipient: "a@b.example").token
    #expect(
        fields["List-Unsubscribe"]
            == "<https://veille.example.org/partir?l=1&id=\(token)>, <mailto:veille@example.org?subject=d%C3%A9sinscription%20\(token)>"
    )
    #expect(fields["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click")
    #expect(
        String(decoding: letter.html, as: UTF8.self).contains(
            "href=\"https://veille.example.org/partir?l=1\""))
}

@Test("the subject of a trial and of a draft says so, and so does a draft's text")
func purposes() {
    var order = request()
    order.purpose = .trial
    #expect(sampleEdition().letter(order).subject.hasPrefix("Essai – "))
    order.purpose = .draft
    let draft = sampleEdition().letter(order)
    #expect(draft.subject.hasPrefix("Brouillon – ") && text(draft).contains("Brouillon pour relecture"))
}

@Test("no value can add a header")
func headerInjection() {
    let evil = "x\r\nBcc: tous@example.org\r\n\r\n<script>"
    var edition = sampleEdition()
    edition.contact = evil
    var order = request(profile: LetterProfile(title: evil + "\u{2028}é"))
    order.mail = MailSettings(
        from: evil + " <a@example.org>, <b@example.org>", replyTo: evil,
        unsubscribe: "https://x.example/" + evil)
    let message = edition.letter(order).message(to: evil + "@example.org>, c@example.org")
    let names = String(decoding: message, as: UTF8.self).components(separatedBy: "\r\n\r\n")[0]
        .components(separatedBy: "\r\n").filter { !$0.hasPrefix(" ") }.map {
            $0.components(separatedBy: ":")[0]
        }
    #expect(
        names == [
            "From", "Reply-To", "To", "Subject", "Date", "Message-ID", "List-Id", "List-Unsubscribe",
            "List-Unsubscribe-Post", "Auto-Submitted", "Precedence", "MIME-Version", "Content-Type",
        ])
}

@Test(
    "quoted-printable has short lines and keeps every byte",
    arguments: [
        ("é=a", "=C3=A9=3Da"), ("fin \nsuite", "fin=20\r\nsuite"), ("a\tb", "a=09b"), ("a\r\nb", "a\r\nb"),
        (String(repeating: "a", count: 80), String(repeating: "a", count: 75) + "=\r\naaaaa"),
    ])
func quoted(text: String, expected: String) {
    #expect(String(decoding: Array(text.utf8).quotedPrintable, as: UTF8.self) == expected)
}
