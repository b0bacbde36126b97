internal import Calendar
import Foundation
internal import Identity
import Model
import Testing
internal import Web

@testable import Dedup

@Suite struct StoriesTests {
    @Test("two sources that give the same address tell one story")
    func sameAddress() {
        let a = item(
            "a", "oriv", "Un guide pour les élus", url: "https://www.anct.example.org/guide/?utm_source=x")
        let b = item("b", "irev", "À lire", url: "http://anct.example.org/guide")
        let result = gathered([a, b])
        #expect(result.stories.count == 1)
        #expect(result.stories.first?.members.count == 2)
        #expect(result.stories.first?.evidence.first?.score == 999)
        #expect(result.newCount == 1)
    }

    @Test("a relay and its organiser tell one story, and the organiser's page leads")
    func relay() {
        let result = gathered(mediation())
        #expect(result.stories.map(\.members.count) == [2])
        #expect(result.stories.first?.lead == ItemKey(text: "own"))
        let reasons = result.stories.first?.evidence.first?.reasons ?? []
        #expect(reasons.contains("same registration link"))
        #expect(reasons.contains("same event date"))
    }

    @Test("a fingerprint that another moisson passes on tells of the whole text, under its own title alone")
    func passedOn() {
        var whole = mediation()[0]
        whole.contentHTML =
            "<p>" + (0..<60).map { "mot\($0)x de la page entière" }.joined(separator: ", ") + "</p>"
        let print = Fingerprint(whole)
        func taken(_ bytes: [UInt8]?, title: String? = nil) -> Fingerprint {
            var excerpt = whole
            (excerpt.contentHTML, excerpt.summaryHTML) = (nil, "<p>Un extrait.</p>")
            excerpt.links = []
            excerpt.title = title ?? whole.title
            excerpt.passedOnFingerprint = bytes
            return Fingerprint(excerpt)
        }
        let told = taken(print.textBytes)
        #expect(told.sketch == print.sketch && told.subjects == print.subjects)
        #expect(told.keys.shares(with: print.keys) && told.textTraits == print.textTraits)
        #expect(told.registrations == print.registrations && !told.registrations.isEmpty)
        let own = taken(nil)
        #expect(own.sketch != print.sketch)
        #expect(taken(print.textBytes, title: "Tout autre chose").sketch == own.sketch)
        // Of another version, broken off, or nothing of the kind.
        let broken: [[UInt8]] = [
            [99] + print.textBytes.dropFirst(), Array(print.textBytes.prefix(200)), [], [13],
        ]
        for bytes in broken {
            #expect(taken(bytes).sketch == own.sketch)
        }
    }

    @Test("no fingerprint that another moisson passes on breaks anything, whatever its bytes are")
    func brokenFingerprints() {
        let pair = mediation()
        let bytes = Fingerprint(pair[0]).textBytes
        var chance = SplitMix(state: 20_261_201)
        for _ in 0..<3_000 {
            var broken = bytes
            for _ in 0..<Int.random(in: 1...24, using: &chance) {
                broken[Int.random(in: 60..<broken.count, using: &chance)] = UInt8.random(
                    in: 0...255, using: &chance)
            }
            var item = pair[0]
            item.passedOnFingerprint = broken
            let print = Fingerprint(item)
            let corpus = TermFrequencies(of: [print, Fingerprint(pair[1])])
            _ = Evidence(between: print, and: Fingerprint(pair[1]), among: corpus)
            _ = Evidence(between: print, and: print, among: corpus)
            #expect(Fingerprint(bytes: print.bytes) != nil)
        }
    }

    @Test("the second session of a series is related and another story")
    func secondSession() {
        var second = mediation()[0]
        second.key = ItemKey(text: "second")
        second.title = "La médiation numérique à l’épreuve de la crise : seconde séance"
        second.event = Event(start: .day(year: 2024, month: 12, day: 17))
        second.url = "https://reseau.example.org/mediation-2"
        second.canonicalURL = "https://reseau.example.org/mediation-2"
        let result = gathered(mediation() + [second])
        #expect(result.stories.count == 2)
        #expect(result.stories.allSatisfy { $0.related.count == 1 })
    }

    @Test("a person's decisions go before all evidence")
    func decisions() {
        let items =
            mediation() + [item("c", "irev", "Tout autre chose", url: "https://irev.example.org/autre")]
        let urls = items.compactMap(\.url)
        let parted = StoryChanges(
            for: items.map { Fingerprint($0) }, among: [],
            in: StoryContext(
                decisions: StoryDecisions(same: [[urls[0], urls[2]]], different: [[urls[0], urls[1]]])),
            now: now)
        #expect(parted.stories.count == 2)
        let together = parted.stories.first { $0.members.count == 2 }
        #expect(together?.members.contains(ItemKey(text: "c")) == true)
        #expect(together?.evidence.first?.reasons == ["a person decided so"])
    }

    /// An item as another moisson, our source `teller`, passes it on.
    private func toldItem(
        _ key: String, _ title: String, by teller: String, as story: Int, from source: String
    ) -> Item {
        var item = item(key, teller, title, url: "https://\(source).example.org/\(key)")
        item.provenance = Provenance(
            source: source, name: source, regions: [],
            story: "urn:uuid:00000000-0000-8000-8000-00000000000\(story)")
        return item
    }

    @Test("what another moisson tells as one story is one, under its id, with what others tell of it")
    func toldAsOne() {
        let told = [
            toldItem("a", "Un guide pour les élus", by: "est", as: 1, from: "oriv"),
            toldItem("b", "À lire cet automne", by: "est", as: 1, from: "irev"),
        ]
        let result = gathered(told)
        #expect(result.stories.map(\.id) == ["urn:uuid:00000000-0000-8000-8000-000000000001"])
        #expect(result.stories.first?.evidence.first?.reasons == ["told as one story there"])
        // The same announcement, passed on by two of them.
        let again = toldItem("c", "Un guide pour les élus", by: "nord", as: 2, from: "oriv")
        var same = again
        same.url = told[0].url
        same.canonicalURL = told[0].canonicalURL
        #expect(gathered(told + [same]).stories.map(\.members.count) == [3])
    }

    @Test("what one moisson tells as two stories stays two, however alike; nobody's id is taken from a story")
    func toldApart() {
        let title = "Rencontre régionale des médiateurs sociaux à Dijon"
        let pair = [1, 2].map { toldItem("k\($0)", title, by: "est", as: $0, from: "oriv") }
        #expect(gathered(pair).stories.count == 2)
        let result = StoryChanges(
            for: [Fingerprint(pair[0])], among: [],
            in: StoryContext(taken: ["urn:uuid:00000000-0000-8000-8000-000000000001"]), now: now)
        #expect(result.stories.count == 1)
        #expect(result.stories.first?.id != "urn:uuid:00000000-0000-8000-8000-000000000001")
        var lying = pair[0]
        lying.provenance?.story = "no id of a story"
        #expect(gathered([lying]).stories.first?.id == lying.key.storyID)
    }

    @Test("when two published stories prove to be one, the older id stays")
    func merge() {
        let pair = mediation()
        let early = gathered([pair[0]], at: now)
        let late = gathered([pair[1]], at: now.addingTimeInterval(3600))
        let result = StoryChanges(
            for: [Fingerprint(pair[1])], among: [Fingerprint(pair[0])],
            in: StoryContext(existing: early.stories + late.stories), now: now.addingTimeInterval(7200))
        #expect(result.stories.map(\.id) == early.stories.map(\.id))
        #expect(result.retired == [StoryChanges.Retired(id: late.stories[0].id, into: early.stories[0].id)])
        #expect(result.changedCount == 1)
    }

    @Test("nothing changes when nothing has changed")
    func idempotent() {
        let first = gathered(mediation())
        let again = StoryChanges(
            for: [], among: mediation().map { Fingerprint($0) }, in: StoryContext(existing: first.stories),
            now: now.addingTimeInterval(86_400))
        #expect(again.stories.isEmpty && again.retired.isEmpty)
    }

    @Test("a story that is taken apart gives its id to the item that it was minted from")
    func split() {
        let pair = mediation()
        let first = gathered(pair)
        let urls = pair.compactMap(\.url)
        let result = StoryChanges(
            for: [], among: pair.map { Fingerprint($0) },
            in: StoryContext(existing: first.stories, decisions: StoryDecisions(different: [urls])),
            now: now.addingTimeInterval(60))
        #expect(result.stories.count == 2)
        #expect(result.stories.map(\.id).contains(first.stories[0].id))
        #expect(Set(result.stories.flatMap(\.members)) == Set(pair.map(\.key)))
    }

    @Test("when one of two notices of a story is postponed, the other does not come up as news")
    func postponed() {
        let pair = mediation()
        let first = gathered(pair)
        var revised = pair[1]
        revised.title = "Reporté : " + revised.title
        revised.event?.start = .day(year: 2024, month: 12, day: 3)
        let result = StoryChanges(
            for: [Fingerprint(revised)], among: [Fingerprint(pair[0])],
            in: StoryContext(existing: first.stories), now: now.addingTimeInterval(60))
        #expect(result.stories.map(\.id) == first.stories.map(\.id))
        #expect(result.stories.first?.members.count == 2)
        #expect(result.changedCount == 1)
        #expect(result.stories.first?.lead == revised.key)
        // Whoever has not seen them together can tell by the old day in the new text, and by nothing else.
        #expect(gathered([pair[0], revised]).stories.count == 1)
        revised.summaryHTML = "<p>Nous vous donnerons le programme en novembre.</p>"
        #expect(gathered([pair[0], revised]).stories.count == 2)
    }

    @Test("when one of two notices of a story puts off its deadline, the other does not come up as news")
    func laterDeadline() {
        func notice(_ source: String, _ title: String, _ text: String, until: String) -> Item {
            var item = item(
                source, source, title, url: "https://\(source).example.org/bus", text: text)
            item.kind = .call
            item.event = Event(deadline: When(text: until))
            return item
        }
        let call = notice(
            "a", "Appel « Aller vers : bus de prévention »",
            "L’État aide douze véhicules de prévention dans les quartiers.", until: "2025-04-04")
        let relay = notice(
            "b", "Bus de prévention : douze véhicules à financer",
            "L’appel « Aller vers : bus de prévention » aide douze véhicules.", until: "2025-04-04")
        let first = gathered([call, relay])
        #expect(first.stories.count == 1)
        var later = call
        later.event?.deadline = When(text: "2025-04-30")
        let result = StoryChanges(
            for: [Fingerprint(later)], among: [Fingerprint(relay)],
            in: StoryContext(existing: first.stories), now: now.addingTimeInterval(60))
        #expect(result.stories.first?.members.count == 2)
    }

    @Test("a story that is published already keeps its id in a database that is begun anew")
    func publishedID() {
        let pair = mediation()
        let own = gathered(pair).stories[0].id
        var published = PublishedIDs()
        published.add("urn:uuid:known", url: pair[0].url ?? "")
        published.add("urn:uuid:second", url: pair[1].url ?? "")
        published.add("urn:uuid:never", url: pair[0].url ?? "")
        published = PublishedIDs(text: published.text + "\nnonsense\n")
        func ids(_ items: [Item], _ published: PublishedIDs) -> [String] {
            StoryChanges(
                for: items.map { Fingerprint($0) }, among: [], in: StoryContext(published: published),
                now: now
            ).stories.map(\.id)
        }
        #expect(["urn:uuid:known", "urn:uuid:second"].contains(ids(pair, published)[0]))
        #expect(ids([pair[0]], published) == ["urn:uuid:known"])
        #expect(ids(pair, published.without(["urn:uuid:known", "urn:uuid:second"])) == [own])
        // An id that was adopted is not minted a second time for the item that it came from.
        let minted = ids([pair[1]], PublishedIDs())
        #expect(ids([pair[1]], PublishedIDs().without(Set(minted))) != minted)
    }

    @Test("a fingerprint survives being stored, and broken bytes are refused")
    func storedFingerprint() throws {
        for item in try labelledItems(announcements()) {
            let print = Fingerprint(item.item)
            #expect(Fingerprint(bytes: print.bytes) == print)
        }
        for item in mediation() {
            let print = Fingerprint(item)
            #expect(Fingerprint(bytes: print.bytes) == print)
            for length in stride(from: 0, to: print.bytes.count, by: 7) {
                #expect(Fingerprint(bytes: Array(print.bytes.prefix(length))) == nil)
            }
        }
    }
}

private let now = Date(timeIntervalSince1970: 1_730_000_000)

private func gathered(_ items: [Item], at moment: Date = now) -> StoryChanges {
    StoryChanges(for: items.map { Fingerprint($0) }, among: [], in: StoryContext(), now: moment)
}

private func item(_ key: String, _ source: String, _ title: String, url: String, text: String = "") -> Item {
    Item(
        key: ItemKey(text: key), source: source, page: "p", url: url, canonicalURL: CanonicalURL(url)?.text,
        title: title,
        summaryHTML: "<p>\(text)</p>", firstSeen: now)
}

private func mediation() -> [Item] {
    var relay = item(
        "relay", "reseau", "La médiation numérique à l’épreuve de la crise",
        url: "https://reseau.example.org/mediation",
        text:
            "Le centre voisin propose une matinée sur la médiation numérique : équipement, permanences, démarches."
    )
    relay.event = Event(
        start: .instant(Date(timeIntervalSince1970: 1_732_609_800), offset: 3600), place: "en ligne")
    relay.links = [Link(label: "S’inscrire", url: "https://framaforms.example.org/mediation-2024")]
    relay.organiser = "voisin"
    var own = item(
        "own", "voisin", "Matinée régionale : la médiation numérique à l’épreuve de la crise",
        url: "https://voisin.example.org/matinee",
        text:
            "Prêt d’ordinateurs, permanences téléphoniques : que retenir ? Rendez-vous le 26 novembre 2024 en ligne."
    )
    own.event = Event(start: .day(year: 2024, month: 11, day: 26), place: "en ligne")
    own.links = [
        Link(label: "Je m’inscris", url: "https://framaforms.example.org/mediation-2024?utm_source=site")
    ]
    return [relay, own]
}
