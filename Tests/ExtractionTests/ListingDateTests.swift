internal import Calendar
import Foundation
import Markup
import Model
import Testing

@testable import Extraction

@Suite("days of listings in every form")
struct ListingDateTests {
    @Test("news tell their days of publication", arguments: newsForms.keys.sorted())
    func news(form: String) throws {
        let page = try #require(newsForms[form])
        let entries = listing(in: document(page, "https://a.example/actualites/"), question()).entries
        #expect(
            entries.map { $0.published?.text } == ["2026-11-18", "2026-11-12", "2026-10-30"], "\(entries)")
        #expect(entries.map(\.title) == titles)
    }

    @Test("agendas tell the days of their events", arguments: agendaForms.keys.sorted())
    func agenda(form: String) throws {
        let page = try #require(agendaForms[form])
        let entries = listing(in: document(page, "https://a.example/agenda/"), question()).entries
        #expect(
            entries.map { ($0.event?.start?.text.prefix(10)).map(String.init) } == [
                "2026-12-03", "2026-12-17", "2027-01-14",
            ], "\(entries)")
        #expect(entries.allSatisfy { $0.published == nil })
        #expect(entries.map(\.title) == titles)
    }

    @Test("a leaf of a calendar with its weekday last is of the month above the day")
    func leaves() {
        let leaves = [("déc.", 1), ("déc.", 8), ("janv.", 12)]
        let entries = listing(
            in: document(
                agendaPage {
                    "<div class=feuille><span>\(leaves[$0].0)</span> <span>\(leaves[$0].1)</span> <span>mar.</span></div>"
                }, "https://a.example/agenda/"), question()
        ).entries
        #expect(entries.map { $0.event?.start?.text } == ["2026-12-01", "2026-12-08", "2027-01-12"])
    }

    @Test("a record's hours give a machine's instant its end, and the line of several days the last of them")
    func ends() {
        func events(_ shown: String) -> [Event?] {
            listing(
                in: document(
                    "<main><h1>Agenda</h1>"
                        + (0..<3).map {
                            "<article class=vevent>\(shown)<h2><a href=/agenda/\(slugs[$0])>\(titles[$0])</a></h2><p>On se retrouve, on se parle, et on repart, la \($0)e fois.</p></article>"
                        }.joined() + "</main>", "https://a.example/agenda/"), question()
            ).entries.map(\.event)
        }
        let instant = "<time datetime='2026-12-03T09:00:00+01:00'>3 décembre 2026</time>"
        #expect(
            events(instant + "<p><strong>de 9h à 11h</strong><br>Salle du port, Vannes</p>").map {
                $0?.end?.text
            }
                == Array(repeating: "2026-12-03T11:00:00+01:00", count: 3))
        #expect(
            events(instant + "<p><strong>de 10h à 11h</strong><br>Salle du port, Vannes</p>").map {
                $0?.end?.text
            }
                == [nil, nil, nil])
        let several =
            "<time datetime='2026-12-03T09:00:00+01:00'>du 3 au 4 décembre 2026</time><p>de 9h à 11h</p>"
        #expect(
            events(several).map { $0?.end?.text } == Array(repeating: "2026-12-04T11:00:00+01:00", count: 3))
        let days =
            "<div><span>déc.</span> <span>3</span> <span>jeu.</span></div><ul><li><b>Quand</b> <span>Du 3 au 4 décembre 2026</span><br><span>de 09:00 à 17:00</span></li></ul>"
        #expect(
            events(days).map { $0?.end?.text } == Array(repeating: "2026-12-04T17:00:00+01:00", count: 3))
    }

    @Test("an age of weeks says no day, and no age stands in the excerpt")
    func ages() {
        let ages = ["Il y a une semaine", "Il y a 2 semaines", "Il y a un mois"]
        let entries = listing(in: newsDocument { "<span class=quand>\(ages[$0])</span>" }, question()).entries
        #expect(entries.map { $0.published } == [nil, nil, nil])
        #expect(entries.allSatisfy { !($0.summaryHTML ?? "").contains("Il y a") })
    }

    @Test("the days that only some of the records show are theirs")
    func halfDated() {
        let entries = listing(
            in: document(
                "<main><h1>Actualités</h1>"
                    + (0..<6).map { index in
                        let day =
                            index % 2 == 0
                            ? "<time datetime=2026-11-\(18 - index)>\(18 - index) novembre 2026</time>" : ""
                        return
                            "<article><h2><a href=/n/\(index)-une-nouvelle>La nouvelle numéro \(index) du réseau</a></h2>\(day)<p>Elle tient en une phrase, la \(index)e.</p></article>"
                    }.joined() + "</main>"), question()
        ).entries
        #expect(
            entries.map { $0.published?.text } == ["2026-11-18", nil, "2026-11-16", nil, "2026-11-14", nil])
    }

    @Test("a year that is written beside a tag of day and month is the tag's, and a place has no « (plan) »")
    func tagWithoutYear() {
        let days = [
            ("3 décembre 2026", "2026-12-03"), ("17 décembre 2026", "2026-12-17"),
            ("19 novembre 2025", "2025-11-19"),
        ]
        let records = days.enumerated().map { index, day in
            let (written, machine) = day
            let parts = written.split(separator: " ")
            return """
                <article class=event><div class=datetag><div>\(parts[1].prefix(4)).</div><div>\(parts[0])</div></div>
                <h2><a href=/e/\(index)-une-rencontre>La rencontre numéro \(index) du réseau</a></h2><ul>
                <li><time class=event-date datetime=\(machine)>\(written)</time></li>
                <li class=event-address>Pau <a href="https://maps.example/?q=Pau">(plan)</a></li></ul>
                <p>Elle tient en une phrase, la \(index)e.</p></article>
                """
        }
        let page = "<main><h1>Agenda</h1>" + records.joined() + "</main>"
        let entries = listing(in: document(page, "https://a.example/agenda/"), question()).entries
        #expect(entries.map { $0.event?.start?.text } == days.map { Optional($0.1) })
        #expect(entries.allSatisfy { $0.event?.place == "Pau" })
    }

    @Test("a featured record in another form is dated as the rest is")
    func featured() {
        let rest = (1...4).map {
            "<div class=news><h3><a href=/n/\($0)-une-nouvelle>La nouvelle numéro \($0) du réseau</a></h3><span class=date>1\(5 - $0) novembre 2026</span><p>Elle tient en une phrase, la \($0)e.</p></div>"
        }
        let page = document(
            "<main><h1>Actualités</h1><div class=focus><p class=date>18 novembre 2026</p><h2><a href=/n/0-une-nouvelle>La nouvelle numéro 0 du réseau</a></h2></div>\(rest.joined())</main>"
        )
        let entries = listing(in: page, question()).entries
        #expect(
            entries.map { $0.published?.text } == [
                "2026-11-18", "2026-11-14", "2026-11-13", "2026-11-12", "2026-11-11",
            ])
    }

    @Test("a telephone number, a law's year and a version are no dates")
    func noDates() {
        for text in ["03.11.22.33.44", "loi du 1er juillet 1901", "de 14:30 à 16:45", "3 500 habitants"] {
            #expect(DateScanner(text.utf8).dates.isEmpty, "\(text)")
        }
    }

    @Test("the year that is left out is the nearest in which the weekday is right")
    func years() {
        let today = CivilDay(year: 2026, month: 11, day: 29)
        let date = DateScanner("mardi 12 janvier".utf8).soleDate
        #expect(date?.day(nearest: today, on: .future) == CivilDay(year: 2027, month: 1, day: 12))
        let news = DateScanner("12 décembre".utf8).soleDate
        #expect(news?.day(nearest: today, on: .past) == CivilDay(year: 2025, month: 12, day: 12))
        #expect(news?.day(nearest: today, on: .future) == CivilDay(year: 2026, month: 12, day: 12))
    }
}

private let titles = [
    "La ressourcerie cherche des bras", "Un verger partagé derrière la gare",
    "Les ateliers vélo changent d'adresse",
]
private let words = [
    "Trois matinées de tri sont proposées aux habitants.", "Vingt arbres seront plantés avec deux écoles.",
    "Rendez-vous sous la halle, à côté du marché.",
]
private let slugs = ["ressourcerie", "verger-partage", "ateliers-velo"]

private func newsDocument(_ head: (Int) -> String) -> Document {
    document(newsPage(head), "https://a.example/actualites/")
}

private func newsPage(_ head: (Int) -> String) -> String {
    "<main><h1>Actualités</h1>"
        + (0..<3).map {
            "<article>\(head($0))<h2><a href=/actualites/\(slugs[$0])>\(titles[$0])</a></h2><p>\(words[$0])</p></article>"
        }.joined() + "</main>"
}

private func lines(_ line: (Int, String) -> String) -> String {
    (0..<3).map { line($0, "<a href=/actualites/\(slugs[$0])>\(titles[$0])</a>") }.joined()
}

private let days = [18, 12, 30]
private let months = ["novembre", "novembre", "octobre"]
private let numbers = [11, 11, 10]

private let newsForms: [String: String] = [
    "month first": newsPage {
        "<span class=published>\(["Nov 18, 2026", "novembre 12, 2026", "Oct. 30th, 2026"][$0])</span>"
    },
    "in parts, day and month apart": newsPage {
        "<div class=date><span>\(days[$0])</span><span>\(months[$0])</span><span>2026</span></div>"
    },
    "in parts, numbers only": newsPage {
        "<div class=date-box><span>\(days[$0])</span><span>\(numbers[$0]), 2026</span></div>"
    },
    "without a year": newsPage { "<p>\(days[$0]) \(months[$0])</p>" },
    "two figures of a year": newsPage { "<div>\(days[$0]) \(months[$0].prefix(3)). 26</div>" },
    "dots between the figures": newsPage { "<span>\(days[$0]) · \(numbers[$0]) · 2026</span>" },
    "invalid for machines": newsPage {
        "<time datetime=\"\(["1970-01-01", "0001-01-01T00:00:00Z", "{{date}}"][$0])\">\(days[$0]) \(months[$0]) 2026</time>"
    },
    "another day for machines": newsPage {
        "<time datetime=2026-11-20T10:00:00+01:00>\(days[$0]) \(months[$0]) 2026</time>"
    },
    "changed and published": newsPage {
        "<p>Mis à jour le 20 novembre 2026 – Publié le \(days[$0]) \(months[$0]) 2026</p>"
    },
    "changed only": newsPage { "<small>PDF, 2 Mo – mis à jour le \(days[$0])/\(numbers[$0])/2026</small>" },
    "behind a source": "<main><h1>Revue de presse</h1><ul>"
        + lines { "<li>\($1) <i>(Le Courrier de l'Ouest, \(days[$0]) \(months[$0]) 2026)</i></li>" }
        + "</ul></main>",
    "before a source": "<main><h1>On parle de nous</h1>"
        + lines { "<p><b>Radio Lac</b>, \(days[$0]) \(months[$0]) 2026<br>\($1)</p>" } + "</main>",
    "in one paragraph": "<main><h1>Brèves</h1><p>"
        + (0..<3).map {
            "\(days[$0])/\(numbers[$0])/2026 - <a href=/actualites/\(slugs[$0])>\(titles[$0])</a>"
        }.joined(separator: "<br>") + "</p></main>",
    "between rules": "<main><h1>Ça bouge</h1>"
        + (0..<3).map {
            "<p><b>\(days[$0])/\(numbers[$0])/2026</b> - <a href=/actualites/\(slugs[$0])>\(titles[$0])</a><br>\(words[$0])</p>"
        }.joined(separator: "<hr>") + "</main>",
    "before the title in one link": "<main><h1>Communiqués</h1><ul>"
        + (0..<3).map {
            "<li><a href=/actualites/\(slugs[$0])>\(days[$0])/\(numbers[$0])/2026 – \(titles[$0])</a></li>"
        }.joined() + "</ul></main>",
    "under months": "<main><h1>Notre fil</h1><h2>NOVEMBRE 2026</h2>" + node(0) + node(1)
        + "<h2>Octobre 2026</h2>"
        + node(2) + "</main>",
    "under a year": "<main><h1>Archives des actualités</h1><h2>Année 2026</h2><ul>"
        + lines { "<li><span>\(days[$0])-\(numbers[$0])</span> \($1)</li>" } + "</ul></main>",
]

private func node(_ index: Int) -> String {
    "<div class=n><b>\(days[index])</b><div><strong><a href=/actualites/\(slugs[index])>\(titles[index])</a></strong><br>\(words[index])</div></div>"
}

private func agendaPage(_ head: (Int) -> String) -> String {
    "<main><h1>Agenda</h1>"
        + (0..<3).map {
            "<div class=rdv>\(head($0))<h3><a href=/agenda/\(slugs[$0])>\(titles[$0])</a></h3><p>\(words[$0])</p></div>"
        }.joined() + "</main>"
}

private let eventDays = [3, 17, 14]
private let eventMonths = ["décembre", "décembre", "janvier"]
private let eventYears = [2026, 2026, 2027]

private let agendaForms: [String: String] = [
    "in parts": agendaPage {
        "<div class=bloc><span class=jour>\(eventDays[$0])</span><span class=mois>\(eventMonths[$0].prefix(3)).</span><span class=an>\(eventYears[$0])</span></div>"
    },
    "in parts, without a year": agendaPage {
        "<div class=bloc><em>jeu.</em><b>\(eventDays[$0])</b><i>\(eventMonths[$0])</i></div>"
    },
    "month above day": agendaPage {
        "<div class=cal><div>\(eventMonths[$0].prefix(3).uppercased())</div><div>\(eventDays[$0])</div></div>"
    },
    "under days": "<main><h1>Agenda</h1>"
        + (0..<3).map {
            "<h2>Jeudi \(eventDays[$0]) \(eventMonths[$0])</h2><ul><li>14h <a href=/agenda/\(slugs[$0])>\(titles[$0])</a></li></ul>"
        }.joined() + "</main>",
    "under months":
        "<main><h1>Calendrier</h1><h2>Décembre 2026</h2><ul><li>Jeu. 3 – <a href=/agenda/a>\(titles[0])</a></li><li>Jeu. 17 – <a href=/agenda/b>\(titles[1])</a></li></ul><h2>Janvier 2027</h2><ul><li>Jeu. 14 – <a href=/agenda/c>\(titles[2])</a></li></ul></main>",
    "hCalendar": agendaPage {
        "<abbr class=dtstart title=\"\(eventYears[$0])-\(eventMonths[$0] == "janvier" ? "01" : "12")-\(eventDays[$0] < 10 ? "0" : "")\(eventDays[$0])T19:00:00+01:00\">le \(eventDays[$0]) à 19h</abbr>"
    },
]
