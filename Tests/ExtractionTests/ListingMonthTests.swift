internal import Calendar
internal import Foundation
import Testing
internal import Text

@testable import Extraction

@Suite("months of listings")
struct ListingMonthTests {
    @Test("a line's date is found with any form of a month's name")
    func forms() {
        for (form, month) in monthForms {
            for name in [form, form + "."] {
                let date = DateText(firstIn: "Publié le 5 \(name) 2025 par le centre")
                #expect(date?.text == "5 \(name) 2025")
                #expect(
                    When(written: "5 \(name) 2025", timezone: .gmt) == .day(year: 2025, month: month, day: 5))
                #expect(isDateOnly("publie le 5 \(form) 2025"), "\(form)")
            }
        }
    }
}

private let monthForms = [Lexicon.french, .english].flatMap { Array($0.months) }
