internal import Calendar
import Foundation
import Model
import Testing

@testable import Publishing

private let nb = "\u{A0}"

@Test(
    "an event's time is told as French tells it and no more precisely than known",
    arguments: [
        ("2026-11-27", nil, "vendredi 27\(nb)novembre 2026"),
        ("2026-12-01", nil, "mardi 1er\(nb)décembre 2026"),
        ("2026-11", nil, "novembre 2026"),
        ("2026-11-27T14:00:00+01:00", nil, "vendredi 27\(nb)novembre 2026, 14\(nb)h"),
        (
            "2026-11-27T14:00:00+01:00", "2026-11-27T16:30:00+01:00",
            "vendredi 27\(nb)novembre 2026, de 14\(nb)h à 16\(nb)h\(nb)30"
        ),
        ("2026-11-27T23:30:00-03:00", nil, "vendredi 27\(nb)novembre 2026, 23\(nb)h\(nb)30"),
        ("2026-12-03", "2026-12-04", "du jeudi 3 au vendredi 4\(nb)décembre 2026"),
        ("2026-11-30", "2026-12-01", "du lundi 30\(nb)novembre au mardi 1er\(nb)décembre 2026"),
        ("2026-12-31", "2027-01-02", "du jeudi 31\(nb)décembre 2026 au samedi 2\(nb)janvier 2027"),
        ("2026-10", "2026-12", "de octobre à décembre 2026"),
        ("2026-12-03", "2026-12-03", "jeudi 3\(nb)décembre 2026"),
        (nil, "2026-12-03", "jusqu’au jeudi 3\(nb)décembre 2026"),
    ] as [(String?, String?, String)])
func times(start: String?, end: String?, expected: String) {
    let event = Event(start: start.flatMap { when($0) }, end: end.flatMap { when($0) })
    #expect(Wording.french.time(of: event) == expected)
}

@Test("an event without any date has no time")
func noTime() {
    #expect(Wording.french.time(of: Event(place: "Sète")) == nil)
}

@Test("English says the same")
func englishTimes() {
    let event = Event(start: when("2026-11-27T14:00:00+01:00"), end: when("2026-11-27T16:30:00+01:00"))
    #expect(Wording.english.time(of: event) == "Friday 27\(nb)November 2026, 14:00 to 16:30")
    #expect(Wording(language: "en-GB").language == "en")
    #expect(Wording(language: "de").language == "fr")
}

@Test("no word of a language is missing", arguments: [Wording.french, .english])
func words(language: Wording) {
    for child in Mirror(reflecting: language).children {
        if let text = child.value as? String { #expect(!text.isEmpty, "\(child.label ?? "")") }
    }
    #expect(language.weekdays.count == 7 && language.months.count == 12)
    #expect(
        language.kinds.count == Kind.allCases.count
            && language.status.states.count == PageState.allCases.count)
}

@Test(
    "weeks are those of ISO 8601",
    arguments: [
        ("2026-11-16", "2026-W47"), ("2026-11-22", "2026-W47"), ("2026-11-23", "2026-W48"),
        ("2027-01-03", "2026-W53"),
        ("2027-01-04", "2027-W01"), ("2024-12-30", "2025-W01"), ("2021-01-03", "2020-W53"),
        ("2022-01-02", "2021-W52"),
        ("1969-12-31", "1970-W01"),
    ])
func weeks(day: String, expected: String) {
    #expect(ISOWeek(of: at(day), in: .gmt).description == expected)
    #expect(ISOWeek(text: expected)?.description == expected)
}

@Test(
    "a week begins at midnight of the time zone",
    arguments: [("22:59:59", "2026-W47"), ("23:00:00", "2026-W48")])
func weekBorder(time: String, expected: String) throws {
    let paris = try #require(TimeZone(identifier: "Europe/Paris"))
    #expect(ISOWeek(of: at("2026-11-22T\(time)Z"), in: paris).description == expected)
}

@Test("the week that is due is the last that is over")
func weekDue() {
    #expect(ISOWeek(lastCompleteBefore: at("2026-11-23T07:00:00Z"), in: .gmt).description == "2026-W47")
    #expect(ISOWeek(lastCompleteBefore: at("2026-11-22T23:59:59Z"), in: .gmt).description == "2026-W46")
}

@Test(
    "what is no week is refused",
    arguments: [
        "2025-W53", "2026-W00", "2026-W54", "2026-47", "2026-W7", "", "W47", "2026-W47-1", "+026-W47",
    ])
func noWeek(text: String) {
    #expect(ISOWeek(text: text) == nil)
}
