internal import Calendar
import Testing
internal import Text

@testable import Dates

@Suite("months in every form")
struct MonthTests {
    @Test("a day with any form of a month's name is read")
    func forms() {
        for (form, month) in monthForms {
            // A full name does not end in a point: that one ends the sentence.
            let roles = Lexicon.french.roles(of: form) + Lexicon.english.roles(of: form)
            for text in ["5 \(form) 2025", "le 5 \(form)\(roles.contains(.month(month)) ? "" : ".") 2025"] {
                let span = FrenchDates(in: text, reference: CivilDay(year: 2024, month: 10, day: 1)).span
                #expect(span?.start == Moment(year: 2025, month: month, day: 5), "\(text)")
            }
        }
    }
}

private let monthForms = [Lexicon.french, .english].flatMap { Array($0.months) }
