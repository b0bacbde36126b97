internal import Calendar
internal import Foundation
internal import Identity
internal import Model
import Testing
internal import Text

@testable import Dedup

@Suite("months in titles and texts")
struct MonthTests {
    @Test(
        "a day with any form of a month's name is a day of the text")
    func forms() {
        for (form, month) in monthForms {
            for text in ["jusqu’au 5 \(form) 2025", "Le 5 \(form). 2025"] {
                #expect(Traits(FoldedText(text)).days == [2025 * 512 + Int32(month) * 32 + 5], "\(text)")
            }
        }
    }

    @Test("« mar. » before a day is a Tuesday")
    func tuesday() {
        let days = Traits(FoldedText("lun. 11 et mar. 12 nov. 2024")).days
        #expect(days.contains(2024 * 512 + 11 * 32 + 12))
        #expect(!days.contains { $0 / 32 % 16 == 3 })
    }

    @Test(
        "two calls that differ in their deadline are two stories",
        arguments: Lexicon.french.months.keys.sorted())
    func deadlines(month: String) { #expect(storyCount(month: month) == 2) }

    @Test("nothing but the deadline tells those calls apart")
    func control() { #expect(storyCount(month: "xyz") == 1) }

    @Test(
        "one text and one deadline with another period in each is a national call's regions",
        arguments: [false, true])
    func periods(isSame: Bool) {
        let periods = [
            "du 18 octobre au 2 novembre 2025",
            isSame ? "du 18 octobre au 2 novembre 2025" : "du 11 au 26 octobre 2025",
        ]
        let calls = periods.enumerated().map { number, period in
            var call = call(deadline: "3 octobre 2025, pour des actions \(period)", key: "region-\(number)")
            call.kind = .call
            call.event = Event(deadline: .day(year: 2025, month: 10, day: 3))
            call.rehash()
            return call
        }
        let changes = StoryChanges(
            for: calls.map { Fingerprint($0) }, among: [], in: StoryContext(), now: now)
        #expect(changes.stories.count == (isSame ? 1 : 2))
    }

    private func storyCount(month: String) -> Int {
        let calls = ["5", "26"].map { call(deadline: "\($0) \(month). 2025", key: "call-\($0)") }
        let changes = StoryChanges(
            for: calls.map { Fingerprint($0) }, among: [], in: StoryContext(), now: now)
        return changes.stories.count
    }
}

private let now = Date(timeIntervalSince1970: 1_740_000_000)

/// A call whose deadline stands in the text only, as in most calls of one funder.
private func call(deadline: String, key: String) -> Item {
    let text =
        "Les associations des quartiers prioritaires peuvent déposer leur dossier auprès de la préfecture pour "
        + "les actions de médiation, de culture et de sport menées avec les habitants. Date limite de dépôt : "
        + "\(deadline). Le règlement et le formulaire sont en ligne."
    let url = "https://\(key).example.org/appel"
    return Item(
        key: ItemKey(text: key), source: key, page: "p", url: url, canonicalURL: url,
        title: "Appel à projets quartiers solidaires", summaryHTML: "<p>\(text)</p>", firstSeen: now)
}

private let monthForms = [Lexicon.french, .english].flatMap { Array($0.months) }
