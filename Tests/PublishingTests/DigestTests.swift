internal import Calendar
import Foundation
import Model
import Testing

@testable import Publishing

private func selection(
    _ stories: [PublishedStory], week: String = "2026-W47", now: String = "2026-11-23T07:00:00Z"
) throws -> DigestSelection {
    select(try #require(ISOWeek(text: week)), in: EditionContext(sampleEdition(stories: stories, now: now)))
}

private func topics(_ story: PublishedStory, week: String = "2026-W47", now: String = "2026-11-23T07:00:00Z")
    throws
    -> [DigestSelection.Topic]
{
    try selection([story], week: week, now: now).sections.map(\.topic)
}

private func sampleDigest(_ stories: [PublishedStory] = sampleStories, settings: DigestSettings? = nil) throws
    -> Digest
{
    digest(sampleEdition(stories: stories), week: try #require(ISOWeek(text: "2026-W47")), settings: settings)
}

@Test("sections come in the order of urgency, and no story twice")
func order() throws {
    let selection = try selection(sampleStories)
    #expect(
        selection.sections.map(\.topic) == [
            .deadlines, .agenda, .calls, .publications, .recaps, .news, .press, .jobs, .changes,
        ])
    #expect(Set(selection.stories.map(\.id)).count == selection.stories.count)
    #expect(selection.stories.count == 11)
}

@Test(
    "a story is news in the week in which it was first seen, by the clock of the edition",
    arguments: [
        ("2026-11-15T22:59:59Z", false), ("2026-11-15T23:00:00Z", true), ("2026-11-22T22:59:59Z", true),
        ("2026-11-22T23:00:00Z", false),
    ])
func weekOfNews(seen: String, isTold: Bool) throws {
    #expect(try topics(story(1, "Annonce", seen: seen)) == (isTold ? [.news] : []))
}

@Test("what came with a source's first harvest is told only for its deadline or its event")
func baseline() throws {
    var news = story(1, "Ancienne annonce")
    news.isBaseline = true
    #expect(try topics(news).isEmpty)
    news.event = Event(start: when("2026-12-01"))
    #expect(try topics(news) == [.agenda])
    news.event = Event(deadline: when("2026-12-07"))
    #expect(try topics(news) == [.deadlines])
    news.event = Event(start: when("2027-03-01"), deadline: when("2027-02-01"))
    #expect(try topics(news).isEmpty)
}

@Test(
    "deadlines are told from the day after the week for fourteen days",
    arguments: [
        ("2026-11-22", false), ("2026-11-23", true), ("2026-12-07", true), ("2026-12-08", false),
        ("2026-12", true),
    ])
func deadlineWindow(day: String, isTold: Bool) throws {
    let old = story(1, "Appel", kind: .call, seen: "2026-09-01", event: Event(deadline: when(day)))
    #expect(try topics(old) == (isTold ? [.deadlines] : []))
}

@Test("an event is told when it is new, however far, and again when it is near")
func agendaWindow() throws {
    func event(_ day: String, seen: String) -> PublishedStory {
        story(1, "Journée", kind: .event, seen: seen, event: Event(start: when(day)))
    }
    #expect(try topics(event("2027-06-01", seen: "2026-11-18")) == [.agenda])
    #expect(try topics(event("2027-06-01", seen: "2026-11-10")).isEmpty)
    #expect(try topics(event("2026-12-07", seen: "2026-09-01")) == [.agenda])
    #expect(try topics(event("2026-12-08", seen: "2026-09-01")).isEmpty)
    #expect(try topics(event("2026-11-20", seen: "2026-11-18")) == [.news])
}

@Test("a story whose date changed goes out again, with both dates; a cancelled one too")
func changes() throws {
    let text = String(decoding: try sampleDigest().text, as: UTF8.self)
    #expect(text.contains("CHANGEMENTS"))
    let squashed = singleSpaced(text.replacing("\u{A0}", with: " "))
    #expect(squashed.contains("Date modifiée (auparavant : samedi 12 décembre 2026) Samedi 19 décembre 2026"))
    #expect(squashed.contains("Visite des jardins partagés Annulé"))
}

@Test("made again later, a digest tells the same")
func laterDigest() throws {
    let first = try selection(sampleStories)
    #expect(try selection(sampleStories, now: "2026-12-20T07:00:00Z") == first)
    let later = story(
        99, "Vue ensuite", kind: .event, seen: "2026-11-25", event: Event(start: when("2026-11-30")))
    #expect(try selection([later] + sampleStories, now: "2026-12-20T07:00:00Z") == first)
}

@Test("the agenda is in the order of the configuration's regions, then of the days")
func regions() throws {
    func event(_ number: Int, _ day: String, _ source: String, _ regions: [String]) -> PublishedStory {
        story(
            number, "Journée \(number)", kind: .event, source: source, regions: regions,
            event: Event(start: when(day)))
    }
    let selection = try selection([
        event(1, "2026-12-01", "guyane", ["Guyane"]), event(2, "2026-12-02", "reseau", []),
        event(3, "2026-12-09", "lorraine", ["Grand Est"]), event(4, "2026-12-04", "lorraine", ["Grand Est"]),
        event(5, "2026-12-05", "rivage", ["Occitanie"]), event(6, "2026-12-06", "autre", ["Corse"]),
    ])
    let groups = try #require(selection.sections.first?.groups)
    #expect(groups.map(\.heading) == ["Occitanie", "Grand Est", "National", "Guyane", "Corse"])
    #expect(groups[1].stories.map(\.title) == ["Journée 4", "Journée 3"])
}

@Test("a story that the nation relays stands in its own region")
func relayed() throws {
    var relayed = story(1, "Journée", kind: .event, source: "guyane", event: Event(start: when("2026-12-01")))
    relayed.regions = ["Guyane", "Occitanie"]
    let group = try #require(try selection([relayed]).sections.first?.groups.first)
    #expect(group.heading == "Guyane")
    #expect(Notice(relayed, in: EditionContext(sampleEdition())).origin == "Centre de l’Oyapock · Guyane")
}

@Test("publications are grouped by theme in the order of the alphabet")
func themes() throws {
    let selection = try selection([
        story(1, "Santé", kind: .publication, themes: ["sante", "education"]),
        story(2, "Rien", kind: .publication),
        story(3, "École", kind: .publication, themes: ["education"]),
        story(4, "Autre", kind: .publication, themes: ["emploi"]),
    ])
    #expect(
        selection.sections.first?.groups.map(\.heading)
            == ["Éducation et parentalité", "Emploi", "Santé", "Autres sujets"])
}

@Test("a week without news says so and has no empty section")
func quietWeek() throws {
    let digest = try sampleDigest([])
    let html = String(decoding: digest.html, as: UTF8.self)
    #expect(html.contains("Rien de nouveau cette semaine.") && !html.contains("<section"))
    #expect(digest.stories.isEmpty)
}

@Test("sources in error stand at the end, each once")
func failing() throws {
    var memory = PageMemory(source: "rivage", page: "https://rivage.example/feed/")
    memory.failures = 2
    let health = [memory, memory].map { PageHealth(memory: $0, sourceName: "Rivage Ressources", items: 0) }
    let digest = digest(
        sampleEdition(stories: []), week: try #require(ISOWeek(text: "2026-W47")), health: health)
    let text = String(decoding: digest.text, as: UTF8.self)
    #expect(text.contains("Sources en erreur cette semaine\u{A0}: Rivage Ressources\n"))
}

@Test("plain text is at most 72 characters wide, but for addresses")
func textWidth() throws {
    for line in String(decoding: try sampleDigest().text, as: UTF8.self).split(separator: "\n") {
        #expect(line.count <= 72 || line.contains("://"), "\(line)")
    }
}

@Test("the mail is one message with two forms, the same at every making")
func mail() throws {
    let settings = DigestSettings(from: "Veille à l’œuvre <veille@example.org>")
    let digest = try sampleDigest(settings: settings)
    #expect(try digest == sampleDigest(settings: settings))
    let text = String(decoding: digest.eml, as: UTF8.self)
    let headers = text.components(separatedBy: "\r\n\r\n")[0]
    #expect(headers.contains("Message-ID: <digest-2026-W47@veille.example.org>"))
    #expect(headers.contains("Date: Mon, 23 Nov 2026 07:00:00 +0000"))
    #expect(headers.contains("To: undisclosed-recipients:;") && headers.utf8.allSatisfy { $0 < 0x80 })
    #expect(headers.contains("List-Unsubscribe: <mailto:veille@example.org?subject=unsubscribe>"))
    #expect(text.components(separatedBy: "\r\n").allSatisfy { $0.utf8.count <= 78 })
    #expect(!text.replacing("\r\n", with: "").contains("\n"))
}

@Test("no value can add a header")
func headerInjection() throws {
    let evil = "x\r\nBcc: tous@example.org\r\n\r\n<script>"
    var edition = sampleEdition()
    edition.contact = evil
    let settings = DigestSettings(
        from: evil + " <a@example.org>, <b@example.org>", subject: evil + "\u{2028}é")
    let digest = digest(edition, week: try #require(ISOWeek(text: "2026-W47")), settings: settings)
    let message = String(decoding: digest.message(to: evil + "@example.org>, c@example.org"), as: UTF8.self)
    let names = message.components(separatedBy: "\r\n\r\n")[0].components(separatedBy: "\r\n")
        .filter { !$0.hasPrefix(" ") }.map { $0.components(separatedBy: ":")[0] }
    #expect(
        names == [
            "From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Auto-Submitted", "Precedence",
            "List-Unsubscribe", "Content-Type",
        ])
}

@Test(
    "quoted-printable has short lines and keeps every byte",
    arguments: [
        ("é=a", "=C3=A9=3Da"), ("fin \nsuite", "fin=20\r\nsuite"), ("a\tb", "a=09b"), ("a\r\nb", "a\r\nb"),
        (String(repeating: "a", count: 80), String(repeating: "a", count: 75) + "=\r\naaaaa"),
    ])
func quoted(text: String, expected: String) {
    #expect(String(decoding: quotedPrintable(Array(text.utf8)), as: UTF8.self) == expected)
}

@Test("encoded words are short and hold whole characters")
func wordsEncoded() {
    let words = encodedWords(String(repeating: "é👩🏽‍🏫", count: 20)).split(separator: " ")
    for word in words {
        #expect(word.utf8.count <= 75 && word.hasPrefix("=?utf-8?B?") && word.hasSuffix("?="))
        let bytes = Data(base64Encoded: String(word.dropFirst(10).dropLast(2)))
        #expect(bytes.flatMap { String(data: $0, encoding: .utf8) } != nil)
    }
    #expect(encodedWords("Veille") == "Veille")
}
