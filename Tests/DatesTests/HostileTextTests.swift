internal import Calendar
import Testing

@testable import Dates

@Suite("hostile text")
struct HostileTextTests {
    static let patterns = [
        "le 1 ", "1/1/", "1, ", "de 9h à à ", "du 1 au ", "lundi ", "lundis ", "1-", "jusqu'au ", "01 02 ",
        "le ",
        "mardi 1er et ", "1 mai, ", "fin de ", "14h, ", "14 h 30 à ", "vingt et ", "avant le ", "2024-", "?",
        "mars ",
        "à partir du du ", "é", "\u{301}", "loi du ", "5 ; ", "annulé 5 mai ", "mar. ", ":\n",
    ]

    private func steps(_ text: String) -> Int {
        FrenchDates(in: text, reference: CivilDay(year: 2024, month: 10, day: 1)).steps
    }

    @Test("the work grows with the text and not faster", arguments: patterns)
    func linear(pattern: String) {
        let short = steps(String(repeating: pattern, count: 150))
        let long = steps(String(repeating: pattern, count: 1_200))
        #expect(long <= short * 8 + 100)
    }

    @Test(
        "hours that stand in no list, before a day, are read without harm",
        arguments: [
            "avant 18h, le 5 mai", "jusqu'à 18h le 5 mai", "ouvert de 9h à 12h, le 5 mai",
            "au plus tard 12h 5/5/2025",
        ])
    func unlistedHours(text: String) {
        let dates = FrenchDates(in: text, reference: CivilDay(year: 2024, month: 10, day: 1))
        #expect(dates.mentions().count >= 1)
    }

    @Test("a text that is cut off anywhere is read without harm")
    func cutOff() {
        let text =
            "Ouvert 24h sur 24, avant 18h, le 5 mai ; de 9h à 12h et demie ou 2024/25, 06 12 34 56 78, le 1er/12/2026"
        for length in 0...text.count {
            let dates = FrenchDates(
                in: String(text.prefix(length)), reference: CivilDay(year: 2024, month: 10, day: 1))
            #expect(dates.steps <= 40 * (length + 1))
            _ = dates.mentions()
        }
    }

    @Test("a megabyte of dates is read")
    func megabyte() {
        let text = String(repeating: "le 1 mai 1/1/1/1 de 9h à à du 1 au ", count: 30_000)
        #expect(text.utf8.count > 1_000_000)
        #expect(!FrenchDates(in: text, reference: CivilDay(year: 2024, month: 10, day: 1)).mentions().isEmpty)
    }

    @Test("any text is read without harm, and no span ends before it starts")
    func noise() {
        var state: UInt64 = 7
        let pieces = [
            "sur", "avant", "h", "ouvert", "le", "du", "au", "5", "31", "2024", "mai", "mars", "lundi", "jeu",
            "à", "14h", "9h30", "-", "/",
            ",", ".", "et",
            "jusqu'au", "dès", "fin", "1er", "12/11", "30/02/2024", "demain", "dernier", "é", "\u{0}", "\n",
            "été", "il y a",
            "semaine", "trimestre", "mi", "24h/24", "midi", "minuit", ":", "(", "T1", "hiver", "99", "0",
            "29", "février",
        ]
        for _ in 0..<3_000 {
            var text = ""
            for _ in 0..<14 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += pieces[Int(state >> 33) % pieces.count] + (state >> 20 & 3 == 0 ? "" : " ")
            }
            for reading in FrenchDates(in: text, reference: CivilDay(year: 2024, month: 2, day: 29))
                .mentions()
            {
                if let start = reading.span.start, let end = reading.span.end {
                    #expect(start <= end, "\(text)")
                }
                #expect(reading.range.upperBound <= text.utf8.count)
            }
        }
    }
}
