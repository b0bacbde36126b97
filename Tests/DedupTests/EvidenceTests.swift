internal import Calendar
import Foundation
internal import Identity
import Model
import Testing
internal import Text
internal import Web

@testable import Dedup

private func notice(
    _ source: String, _ title: String, _ text: String, published: When? = nil, event: Event? = nil,
    kind: Kind? = nil, organiser: String? = nil
) -> Fingerprint {
    let url = "https://\(source).example.org/\(FoldedText(title).strings.joined(separator: "-"))/"
    var item = Item(
        key: ItemKey(
            naming: ItemNaming(
                source: source, guid: nil, canonicalURL: CanonicalURL(url)?.text, title: title,
                published: published
            )),
        source: source, page: url, url: url, canonicalURL: CanonicalURL(url)?.text, title: title,
        summaryHTML: "<p>\(text)</p>", published: published, firstSeen: Date(timeIntervalSince1970: 0),
        kind: kind)
    item.event = event
    item.organiser = organiser
    return Fingerprint(item)
}

private func day(_ text: String) -> Event { Event(start: When(text: text)) }

@Suite struct EvidenceTests {
    private let programme =
        "Sociologues et gardiens d’immeuble raconteront comment la tour Belvédère a changé de peau : relogement, chantier, jardin partagé et premières récoltes au pied des étages."

    @Test("a title that the other quotes is a sign, and so is a link that stands alone")
    func namesAndLinks() {
        let play = notice("a", "Le Procès du hall B, théâtre forum", programme)
        func signs(_ title: String, _ text: String, source: String = "b") -> Signs {
            let other = notice(source, title, text)
            let corpus = TermFrequencies()
            return PairScore(of: ComparedItem(play, among: corpus), and: ComparedItem(other, among: corpus))
                .signs
        }
        #expect(signs("Théâtre forum à Saint-Maurin", "On y joue « Le Procès du hall B ».").has(.titleQuoted))
        #expect(
            !signs("Théâtre forum à Saint-Maurin", "On y joue « Le Retour du hall C ».").has(.titleQuoted))
        // A quarter of words that everybody uses is no name.
        #expect(!signs("Théâtre forum à Saint-Maurin", "Un « théâtre » de plus.").has(.titleQuoted))
        let page = "https://a.example.org/le-proces-du-hall-b-theatre-forum/"
        let link = "À voir : <a href=\"\(page)\">la page de la troupe</a>."
        #expect(signs("Des locataires sur les planches", link).has(.linkedAlone))
        let two = link + " <a href=\"https://b.example.org/acces\">Venir</a>"
        #expect(signs("Des locataires sur les planches", two).has(.linked))
        #expect(!signs("Des locataires sur les planches", link, source: "a").has(.linkedAlone))
    }

    @Test(
        "one registration link for one day is one event of two centres, in whatever words; of one centre, or on two days, it says less"
    )
    func oneRegistration() {
        let link = "<a href=\"https://formulaires.example.org/plaidoyer-2025\">S'inscrire</a>"
        func verdict(_ source: String, _ date: String) -> Evidence.Verdict {
            let a = notice(
                "a", "Porter une parole collective", "Une journée pour les bureaux. " + link,
                event: day("2025-12-03"))
            let b = notice(
                source, "Le plaidoyer, et après ?", "Nos voisins proposent ceci. " + link, event: day(date))
            return Evidence(between: a, and: b).verdict
        }
        #expect(verdict("b", "2025-12-03") == .same)
        #expect(verdict("b", "2025-12-10") != .same)
        #expect(verdict("a", "2025-12-03") != .same)
    }

    @Test("one text under two titles that each name the town of their own event is told of two events")
    func towns() {
        func course(of source: String, in town: String) -> Fingerprint {
            notice(
                source, "Formation : parler du logement, \(town)",
                programme + " À \(town), toute la journée.",
                event: Event(start: When(text: "2025-12-03"), place: town))
        }
        let a = course(of: "a", in: "Ajaccio")
        #expect(Evidence(between: a, and: course(of: "b", in: "La Rochelle")).verdict != .same)
        #expect(Evidence(between: a, and: course(of: "b", in: "Ajaccio")).verdict == .same)
    }

    @Test("two that probably tell the same are near as long as nothing contradicts it")
    func near() {
        let a = notice("a", "Le Procès du hall B", programme, published: When(text: "2025-10-01"))
        func isNear(_ title: String, _ text: String, source: String = "b", event: Event? = nil) -> Bool {
            let b = notice(source, title, text, published: When(text: "2025-10-08"), event: event)
            let corpus = TermFrequencies()
            let pair = a.key < b.key ? (a, b) : (b, a)
            return PairScore(
                of: ComparedItem(pair.0, among: corpus), and: ComparedItem(pair.1, among: corpus)
            ).isNear
        }
        #expect(isNear("Le Procès du hall B", programme))
        #expect(!isNear("Le Procès du hall B", programme, source: "a"))
        #expect(!isNear("Report du Procès du hall B", programme))
        #expect(!isNear("Une visite de la ferme", "On y voit des chèvres et des moutons."))
    }

    @Test("two numbers of a series with a subject each are not near, whatever else they have in common")
    func seriesIsNotNear() {
        func number(_ key: String, about subject: String, by centre: String) -> ComparedItem {
            let text =
                "\(subject) : une boîte à idées pour les animateurs, avec 23 récits réunis par \(centre)."
            let title = "Cahier pratique : \(subject), une boîte à idées pour les animateurs"
            return ComparedItem(notice(key, title, text), among: TermFrequencies())
        }
        let score = PairScore(
            of: number("a", about: "la petite enfance en ville nouvelle", by: "Nadège"),
            and: number("b", about: "le jardinage en ville nouvelle", by: "Ombeline"))
        #expect(score.score >= Weight.nearFrom)
        #expect(!score.isNear)
    }

    @Test("one day and one matter are one event, however it is worded")
    func reworded() {
        let published = When.day(year: 2025, month: 4, day: 20)
        let a = notice(
            "a", "Journée d’étude : réhabiter la tour", programme, published: published,
            event: day("2025-05-16"))
        let b = notice(
            "b", "Rendez-vous au Belvédère",
            "Relogement, chantier, jardin partagé, premières récoltes : gardiens et sociologues disent comment la tour a changé.",
            published: published, event: day("2025-05-16"))
        #expect(Evidence(between: a, and: b).verdict == .same)
    }

    @Test(
        "what a relay tells of its organiser's day is the organiser's event; of another hour, or of nobody's, it is not"
    )
    func organisersDay() {
        let held = "2025-03-18T09:30:00+01:00"
        let own = notice(
            "a", "Forum des régies de quartier",
            "Entretien, jardinage, laveries : douze régies présentent leurs activités.",
            event: Event(start: When(text: held), place: "Roubaix"))
        func relay(at start: String, organiser: String?) -> Evidence {
            Evidence(
                between: own,
                and: notice(
                    "b", "Les régies du département se retrouvent à Roubaix",
                    "Une douzaine de structures y font découvrir leurs métiers aux bailleurs.",
                    event: Event(start: When(text: start), place: "Roubaix"), organiser: organiser))
        }
        let told = relay(at: held, organiser: "a")
        #expect(told.verdict == .same, "\(told)")
        #expect(relay(at: held, organiser: nil).verdict != .same)
        #expect(relay(at: "2025-03-18T18:30:00+01:00", organiser: "a").verdict != .same)
        #expect(relay(at: "2025-03-25T09:30:00+01:00", organiser: "a").verdict != .same)
    }

    @Test("titles that quote different names are two meetings of one day")
    func quotedTitles() {
        let held = Event(start: When(text: "2025-12-03T09:15:00+01:00"), place: "Reims")
        let text = "Étudiants, associations et juristes débattent sur le campus : égalité, recours, accueil."
        let a = notice("a", "Journée d’étude « Prouver par le testing »", text, event: held)
        let b = notice(
            "b", "Journée « Campus sans discriminations »",
            "Sur le campus, associations, juristes et étudiants parlent d'accueil, de recours et d'égalité.",
            event: held)
        let same = notice(
            "b", "Journée « Prouver par le testing »",
            "Sur le campus, associations, juristes et étudiants parlent d'accueil, de recours et d'égalité.",
            event: held)
        #expect(Evidence(between: a, and: b).score < Evidence(between: a, and: same).score - 4)
        #expect(Evidence(between: a, and: b).reasons.contains("different quoted titles"))
    }

    @Test("two hours of one day are two events, when they are more than one hour apart")
    func hours() {
        let a = notice("a", "Atelier au Belvédère", programme, event: day("2025-05-16T14:00:00+02:00"))
        var b = notice("b", "Réunion au Belvédère", programme, event: day("2025-05-16T13:30:00+02:00"))
        #expect(Evidence(between: a, and: b).verdict == .same)
        b = notice(
            "b", "Réunion au Belvédère",
            "Relogement, chantier puis jardin : gardiens et sociologues disent ce que la tour est devenue.",
            event: day("2025-05-16T18:30:00+02:00"))
        #expect(Evidence(between: a, and: b).verdict != .same)
    }

    @Test("what is published after the day tells of it")
    func sides() {
        let before = When.day(year: 2025, month: 4, day: 20)
        let after = When.day(year: 2025, month: 5, day: 28)
        let text =
            "Relogement, chantier, jardin partagé, premières récoltes : gardiens et sociologues disent comment la tour a changé."
        let a = notice("a", "Réhabiter la tour", programme, published: before, event: day("2025-05-16"))
        let b = notice("b", "Belvédère", text, published: before, event: day("2025-05-16"))
        let c = notice("b", "Belvédère", text, published: after, event: day("2025-05-16"))
        #expect(Evidence(between: a, and: b).verdict == .same)
        #expect(Evidence(between: a, and: c).verdict != .same)
    }

    @Test("a postponed event that names the old day is the same, and another edition is not")
    func putOff() {
        let a = notice("a", "Réhabiter la tour Belvédère", programme, event: day("2025-05-16"))
        let b = notice(
            "b", "REPORTÉ au 6 juin : réhabiter la tour Belvédère",
            "La journée du 16 mai est reportée au 6 juin. \(programme)", event: day("2025-06-06"))
        let c = notice("b", "Réhabiter la tour Belvédère", programme, event: day("2025-06-06"))
        #expect(Evidence(between: a, and: b).verdict == .same)
        #expect(Evidence(between: a, and: c).verdict == .related)
    }

    @Test("a notice in words of its own that something is put off, without a new day, is a story beside it")
    func noticeOfItsOwn() {
        let a = notice("a", "Réhabiter la tour Belvédère", programme, event: day("2025-05-16"))
        func putOff(_ title: String, _ text: String, _ start: String) -> Evidence {
            var event = day(start)
            event.isPostponed = true
            return Evidence(between: a, and: notice("b", title, text, event: event, organiser: "a"))
        }
        let text =
            "Hélène Abitbol est souffrante : le débat du 16 mai est remis. Une date sera donnée plus tard."
        let apart = putOff("La venue d'Hélène Abitbol est reportée", text, "2025-05-16")
        #expect(apart.verdict != .same)
        #expect(apart.reasons.contains("a notice of its own that the other is put off"))
        // Under the announcement's own title, or over its own sentences, it is the announcement as it stands now.
        #expect(putOff("REPORTÉ : réhabiter la tour Belvédère", text, "2025-05-16").verdict == .same)
        #expect(
            putOff("La venue d'Hélène Abitbol est reportée", text + " " + programme, "2025-05-16").verdict
                == .same)
    }

    @Test("a second session that tells in which month the first was held is no notice of the first")
    func monthOfFirst() {
        let title = "Formation : réhabiter la tour en trois jours"
        let first = notice(
            "a", title, programme + " Les séances ont lieu les 6, 7 et 13 mai.",
            published: When(text: "2025-04-01"), event: day("2025-05-06"))
        let second = notice(
            "a", title + " (2e session)",
            programme + " La session de mai était pleine, d'autres jours suivent.",
            published: When(text: "2025-05-20"), event: day("2025-05"))
        #expect(Evidence(between: first, and: second).verdict != .same)
    }

    @Test("a page to which two items of one centre lead says less than one to which those of two lead")
    func pageOfDay() {
        func evening(_ source: String, _ title: String, _ text: String) -> Fingerprint {
            let link = "<a href=\"https://agenda.example.org/2025/05/16\">Le 16 mai</a>"
            return notice(source, title, text + link, event: day("2025-05-16"))
        }
        let a = evening("a", "Femmes élues", "Trois présidentes racontent.")
        let b = evening(
            "a", "Ascenseurs en panne", "Avec un juriste et trois présidentes de conseil syndical.")
        let c = evening(
            "c", "Ascenseurs en panne", "Avec un juriste et trois présidentes de conseil syndical.")
        #expect(Evidence(between: a, and: b).score < Evidence(between: a, and: c).score - 6)
        #expect(Evidence(between: a, and: b).verdict != .same)
    }

    @Test("one centre announces two things at one time over the same sentences")
    func siblings() {
        let published = When.day(year: 2025, month: 4, day: 20)
        let start = day("2025-05-16T14:00:00+02:00")
        let a = notice("a", "Atelier « Lire les cartes »", programme, published: published, event: start)
        let b = notice(
            "a", "Atelier « Lire les visages »",
            programme.replacingOccurrences(of: "relogement", with: "mémoire")
                + " Salle 12, inscription à part.",
            published: published, event: start)
        #expect(Evidence(between: a, and: b).verdict != .same)
    }

    @Test("a quoted name is known by its first part, and counts more with a day and a place")
    func firstPartOfQuote() {
        let held = Event(start: When(text: "2025-12-03T09:15:00+01:00"), place: "Reims")
        let a = notice(
            "a", "Journée « Prouver par le testing : du récit au recours »", programme, event: held)
        let b = notice(
            "b", "Pour ne plus douter", "Le 3 décembre à Reims, on vient « Prouver par le testing ».",
            event: held)
        let signs = PairScore(
            of: ComparedItem(a, among: TermFrequencies()), and: ComparedItem(b, among: TermFrequencies())
        ).signs
        #expect(signs.has(.sameQuote))
        #expect(signs.has(.quotedOnDay))
        #expect(!signs.has(.otherTitleQuotes))
    }

    @Test("one text under two titles of one centre that are one but for a word are two, unless of one day")
    func series() {
        func workshop(_ town: String, _ start: String) -> Fingerprint {
            notice("a", "Atelier « Droits et logement » – \(town)", programme, event: day(start))
        }
        let a = workshop("Reims", "2025-12-03")
        #expect(Evidence(between: a, and: workshop("Metz", "2025-12-10")).verdict != .same)
        let undated = notice("a", "Atelier « Droits et logement » – Reims", programme)
        let other = notice("a", "Atelier « Droits et logement » – Metz", programme)
        #expect(Evidence(between: undated, and: other).verdict != .same)
    }

    @Test("a text that one centre prints once more, under a title that says nothing else, is one story")
    func printedAgain() {
        let text =
            "Jardins partagés, composteurs, potagers sur les toits : les équipes du réseau ont mis en commun leurs façons de faire durer un lieu quand les premiers bénévoles sont partis. La synthèse de leurs quatre réunions, tenues entre janvier et avril, est à télécharger."
        func verdict(_ first: String, _ second: String, after: String = "") -> Evidence.Verdict {
            Evidence(
                between: notice(
                    "a", first, text, published: .day(year: 2025, month: 5, day: 5), kind: .recap),
                and: notice(
                    "a", second, text + after, published: .day(year: 2025, month: 5, day: 26), kind: .recap)
            ).verdict
        }
        let first = "Jardins en commun : les façons de faire du réseau"
        #expect(verdict(first, "Jardins en commun : la synthèse est à télécharger") == .same)
        #expect(verdict("Jardins en commun : Reims", "Jardins en commun : Metz") != .same)
        #expect(verdict("Jardins en commun n° 3", "Jardins en commun n° 4") != .same)
        #expect(verdict(first, "Ascenseurs en panne : la colère des locataires") != .same)
    }

    @Test(
        "two centres that lead to one document and nowhere else tell of it; its figures' year is no edition")
    func documentAlone() {
        func telling(_ source: String, _ title: String, _ text: String, more: String = "") -> Fingerprint {
            notice(
                source, title,
                text + "<a href=\"https://a.example.org/docs/note-12.pdf\">La note</a>" + more,
                published: .day(year: 2025, month: 5, day: 5), kind: .publication)
        }
        let first = telling(
            "a", "Temps partiel subi : 38 % des femmes salariées des quartiers en 2023",
            "Huit pages de tableaux sur l'emploi des femmes, à partir de l'enquête de 2023.")
        let text = "On y lit que les horaires morcelés pèsent d'abord sur les mères. Chiffres 2024 à venir."
        let second = telling("b", "À lire : une affaire de femmes", text)
        #expect(Evidence(between: first, and: second).verdict == .same)
        #expect(!Evidence(between: first, and: second).reasons.contains("another year"))
        let other = "<a href=\"https://b.example.org/dossier/femmes\">Notre dossier</a>"
        let beside = telling("b", "À lire : une affaire de femmes", text, more: other)
        #expect(
            Evidence(between: first, and: beside).score < Evidence(between: first, and: second).score - 1)
    }

    @Test(
        "like titles, or the same days, at one place speak for one event of two centres, and not of one centre"
    )
    func occasion() {
        func held(
            _ source: String, _ title: String, from start: String = "2025-06-13", to end: String? = nil
        ) -> ComparedItem {
            let event = Event(
                start: When(text: start), end: end.flatMap { When(text: $0) }, place: "Nantes")
            return ComparedItem(
                notice(source, title, "Neuf ateliers préparés par les élus juniors.", event: event),
                among: TermFrequencies())
        }
        func signs(_ first: ComparedItem, _ second: ComparedItem) -> Signs {
            PairScore(of: first, and: second).signs
        }
        let first = held("a", "Conseils de jeunes : rencontre régionale à Nantes")
        let second = held("b", "Les conseils de jeunes se retrouvent à Nantes")
        #expect(signs(first, second).has(.titleOnDay))
        #expect(!signs(first, held("a", "Les conseils de jeunes se retrouvent à Nantes")).has(.titleOnDay))
        #expect(!signs(first, held("b", "Ascenseurs en panne")).has(.titleOnDay))
        let nextDay = held("b", "Les conseils de jeunes se retrouvent à Nantes", from: "2025-06-14")
        #expect(!signs(first, nextDay).has(.titleOnDay))
        let days = held("a", "Assises des centres : deux jours à Nantes", to: "2025-06-14")
        #expect(signs(days, held("b", "Notez la date", to: "2025-06-14")).has(.spanAtPlace))
        #expect(!signs(days, held("b", "Notez la date", to: "2025-06-15")).has(.spanAtPlace))
        #expect(!signs(first, held("b", "Notez la date")).has(.spanAtPlace))
    }

    @Test("a book and an evening about it are two")
    func genres() {
        let a = notice("a", "Conférence autour de « La tour, la nuit, le matin »", programme)
        let b = notice("b", "À lire : « La tour, la nuit, le matin »", programme)
        let c = notice("b", "« La tour, la nuit, le matin »", programme)
        #expect(Evidence(between: a, and: b).score < Evidence(between: a, and: c).score - 3)
        let heard = notice("b", "À écouter : « La tour, la nuit, le matin »", programme)
        #expect(Evidence(between: a, and: heard).score < Evidence(between: a, and: c).score - 3)
    }

    @Test("a name that an excerpt breaks off is no other name")
    func brokenName() {
        let a = notice(
            "a", "Réhabiter la tour", programme + " Avec la sociologue Hélène Abitbol et Rokia Sissoko.")
        let b = notice("b", "Réhabiter la tour", programme + " Avec la sociologue Hélène Abitb […]")
        let c = notice(
            "b", "Réhabiter la tour", programme + " Avec la sociologue Hélène Dupont et Rokia Diallo.")
        #expect(Evidence(between: a, and: b).verdict == .same)
        #expect(Evidence(between: a, and: c).verdict != .same)
    }

    @Test(
        "days in figures, with and without a year",
        arguments: [
            ("le 12/09/2024", [2024 * 512 + 9 * 32 + 12]), ("clôture 30.06.23", [2023 * 512 + 6 * 32 + 30]),
            ("mardi 25/01", [1 * 32 + 25]), ("02.–03.10.2025", [2025 * 512 + 320 + 2, 2025 * 512 + 320 + 3]),
            ("2024-09-12", [2024 * 512 + 9 * 32 + 12]), ("les articles 24 et 7", []),
            ("une surface de 30 m2", []),
        ] as [(String, [Int])])
    func figures(text: String, days: [Int]) {
        #expect(Traits(FoldedText(text)).days.map(Int.init) == days)
    }

    @Test("of long texts the same words are compared as of short ones")
    func longTexts() throws {
        let long = (0..<400).map { "mot\(letters(26 + $0 % 26))x\(letters($0))" }
        let (whole, half) = (compared(long), compared(Array(long.prefix(200))))
        #expect(whole.print.subjects.hashes.count == 128)
        #expect(try #require(whole.sharedInformation(with: half)).part > 0.99)
        let other = compared(long.prefix(200).map { "z" + $0 })
        #expect(try #require(whole.sharedInformation(with: other)).part < 0.1)
        #expect(compared(["tour", "gardien"]).sharedInformation(with: whole) == nil)
    }

    @Test("what many items of the corpus have in common tells little")
    func commonWords() throws {
        let words = (0..<12).map { "mot\(letters(26 + $0))x" }
        let crowd = (0..<200).map { number in
            print(
                of: words.enumerated().filter { ($0.offset + number) % 3 > 0 }.map(\.element),
                key: "\(number)")
        }
        let corpus = TermFrequencies(of: crowd)
        let (a, b) = (compared(words), compared(words + ["tour"]))
        let rare = try #require(a.sharedInformation(with: b)).surprise
        let (c, d) = (compared(words, among: corpus), compared(words + ["tour"], among: corpus))
        let common = try #require(c.sharedInformation(with: d)).surprise
        #expect(rare > 4 * common)
        #expect(TermFrequencies(text: corpus.text) == corpus)
        #expect(TermFrequencies(text: "12 abc") == nil)
    }

    @Test(
        "a name that every centre has tells nothing, and a word of the trade no more in a large corpus than in none"
    )
    func namesOfAll() {
        func account(_ number: Int, _ name: String) -> Fingerprint {
            notice(
                "\(number)", "Carnet \(letters(number))",
                "Voici \(letters(number)), recueilli par \(name) dans sa ville.")
        }
        func information(_ name: String, among corpus: TermFrequencies) -> Double {
            ComparedItem(account(1, name), among: corpus)
                .sharedNameInformation(with: ComparedItem(account(2, name), among: corpus))
        }
        let ofCentres = TermFrequencies(of: (1...600).map { account($0, "Centre") })
        let ofOthers = TermFrequencies(of: (1...600).map { account($0, "Ferrand") })
        #expect(information("Centre", among: ofCentres) < 0.2)
        #expect(information("Ferrand", among: ofOthers) < 0.2)
        // Nobody counts « Centre » among the subjects: that says nothing of how many have it.
        #expect(information("Centre", among: ofOthers) <= information("Centre", among: TermFrequencies()))
        #expect(information("Abitbol", among: ofOthers) > 4)
    }

    private func compared(_ words: [String], among corpus: TermFrequencies = TermFrequencies())
        -> ComparedItem
    {
        ComparedItem(print(of: words, key: "k"), among: corpus)
    }

    private func print(of words: [String], key: String) -> Fingerprint {
        let origin = FingerprintOrigin(
            key: ItemKey(text: key), source: "a", firstSeen: Date(timeIntervalSince1970: 0))
        return Fingerprint(origin, title: FoldedText(""), text: FoldedText(words.joined(separator: " ")))
    }

    @Test("a day, an hour and a town in common are no answer")
    func coincidence() {
        let first = Event(start: When(text: "2025-05-16T14:00:00+02:00"), place: "Dijon")
        let a = notice("a", "Réhabiter la tour Belvédère", programme, event: first, kind: .event)
        let b = notice(
            "b", "Le sport sur ordonnance",
            "Médecins et éducateurs présentent leur réseau : bilans, séances, prise en charge.", event: first,
            kind: .event)
        #expect(Evidence(between: a, and: b).verdict == .different)
    }

    @Test("halls are compared before towns")
    func halls() {
        func visit(_ hall: String, _ source: String) -> Fingerprint {
            notice(
                source, "Visite du quartier",
                "Habitants et architectes montrent les cours, les jardins et les ateliers du quartier.",
                event: Event(start: When(text: "2025-05-16"), place: "\(hall), Dijon"), kind: .event)
        }
        let score = Evidence(between: visit("Salle Devosge", "a"), and: visit("Salle Devosge", "b")).score
        #expect(
            Evidence(between: visit("Salle Devosge", "a"), and: visit("Halle Barbès", "b")).score < score - 3)
    }

    @Test("a day that is the day of publication is no day of an event")
    func doubtfulDay() {
        let published = When.day(year: 2025, month: 4, day: 20)
        let a = notice(
            "a", "Réhabiter la tour Belvédère", programme, published: published, event: day("2025-04-20"),
            kind: .event)
        let b = notice(
            "b", "Réhabiter la tour Belvédère", programme, published: published, event: day("2025-05-16"),
            kind: .event)
        #expect(Evidence(between: a, and: b).verdict == .same)
    }

    @Test("a title without the words of an account does not contradict its own copy")
    func lateAnnouncement() {
        let a = notice("a", "Réhabiter la tour Belvédère", programme, event: day("2025-05-16"), kind: .recap)
        let b = notice("b", "Réhabiter la tour Belvédère", programme, event: day("2025-05-16"), kind: .event)
        let c = notice("b", "Retour sur : réhabiter la tour Belvédère", programme, event: day("2025-05-16"))
        #expect(Evidence(between: a, and: b).verdict == .same)
        #expect(Evidence(between: c, and: b).verdict == .related)
    }

    @Test("subjects are stems, and stems that are hashed at once are those of the words")
    func stems() throws {
        let items = try heldOutItems("north").map(\.item)
        for item in items {
            let text = FoldedText(
                html: item.title + " " + (item.summaryHTML ?? "") + " travaux canaux aux eaux ées")
            for word in text.words {
                #expect(
                    word.stem == stableHash(text.string(word).stem), "\(text.string(word))")
            }
        }
        #expect(subjects(["jardins", "partagés"]) == subjects(["jardin", "partage"]))
    }

    private func subjects(_ words: [String]) -> Subjects {
        Subjects([FoldedText(words.joined(separator: " "))])
    }

    private func letters(_ number: Int) -> String {
        String(decoding: String(number).utf8.map { $0 - 48 + 98 }, as: UTF8.self)
    }
}
