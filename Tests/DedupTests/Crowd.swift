internal import Calendar
import Foundation
internal import Identity
import Model
internal import Text

/// A season of one trade, made up: many events a day, told with one vocabulary, in towns of very different size; one story in
/// four is told a second time by somebody else in other words, which makes a fifth of the items.
struct Crowd {
    private var generator: SplitMix
    private let words: [String]
    private let towns: [String]
    private(set) var items: [LabelledItem] = []

    /// Makes `count` items over some days; `seed` names the season.
    init(count: Int, days: Int, seed: UInt64) {
        generator = SplitMix(state: seed)
        var names = Set<String>()
        while names.count < 1000 { names.insert(Self.name(&generator)) }
        let sorted = names.sorted()
        words = Array(sorted.prefix(800))
        towns = sorted.suffix(200).map(\.capitalized)
        while items.count < count { tell(story: items.count, days: days) }
    }

    private static func name(_ generator: inout SplitMix) -> String {
        let syllables = [
            "ba", "bri", "char", "den", "fon", "gar", "lou", "mar", "nel", "pon", "quin", "ra", "sol", "tur",
            "val", "ver", "zan", "mil", "cor", "dis",
        ]
        return (0..<3).map { _ in syllables.randomElement(using: &generator) ?? "" }.joined()
    }

    private mutating func tell(story: Int, days: Int) {
        let subject = Int.random(in: 0..<40, using: &generator)
        var told = Telling(
            source: Int.random(in: 0..<25, using: &generator), title: some(5, of: subject),
            words: some(Int.random(in: 18...30, using: &generator), of: subject),
            day: CivilDay(year: 2025, month: 1, day: 6).number + Int.random(in: 0..<days, using: &generator),
            hour: [nil, 9, 10, 14, 18].randomElement(using: &generator) ?? nil,
            town: Bool.random(using: &generator, outOf: 10) ? nil : towns[ranked(towns.count)])
        let isToldTwice = Bool.random(using: &generator, outOf: 4)
        if isToldTwice, Bool.random(using: &generator, outOf: 5) {
            told.link = "https://inscription.example.org/\(story)"
        }
        add(told, story: story)
        guard isToldTwice else { return }
        let organiser = told.source
        told.source = (told.source + Int.random(in: 1..<25, using: &generator)) % 25
        told.isRelay = Bool.random(using: &generator, outOf: 2)
        told.title = Array(told.title.shuffled(using: &generator).prefix(3)) + some(2, of: subject)
        let kept = told.words.shuffled(using: &generator).prefix(told.words.count * 6 / 10)
        told.words = (kept + some(8, of: subject)).shuffled(using: &generator)
        if Bool.random(using: &generator, outOf: 3) { told.hour = nil }
        if Bool.random(using: &generator, outOf: 10) { told.town = nil }
        add(told, story: story, organiser: organiser)
    }

    /// Words of the trade, every other one of the subject.
    private mutating func some(_ count: Int, of subject: Int) -> [String] {
        (0..<count).map { i in
            i % 2 == 0 ? words[(subject * 20 + ranked(60)) % words.count] : words[ranked(words.count)]
        }
    }

    /// A place in a list, the first ones more often (Zipf).
    private mutating func ranked(_ count: Int) -> Int {
        let depth = Double(Int.random(in: 0..<1_000_000, using: &generator)) / 1_000_000
        let first = 8.0
        return min(count - 1, Int(first * pow(1 + Double(count) / first, depth) - first))
    }

    private mutating func add(_ told: Telling, story: Int, organiser: Int? = nil) {
        let number = items.count
        let url = "https://c\(told.source).example.org/\(number)"
        let day = CivilDay(number: told.day)
        let seen = told.day - Int.random(in: 15...40, using: &generator)
        var item = Item(
            key: ItemKey(
                naming: ItemNaming(source: "c\(told.source)", guid: nil, canonicalURL: url, title: "")),
            source: "c\(told.source)", page: "https://c\(told.source).example.org/", url: url,
            canonicalURL: url, title: "Rencontre : " + told.title.joined(separator: " et "),
            summaryHTML: "<p>Le \(day.day)/\(day.month)/\(day.year), avec "
                + told.words.joined(separator: [" de ", " pour ", " et "][number % 3]) + ".</p>",
            published: .day(
                year: CivilDay(number: seen).year, month: CivilDay(number: seen).month,
                day: CivilDay(number: seen).day),
            firstSeen: Date(timeIntervalSince1970: Double(seen) * 86_400), kind: .event)
        item.links = told.link.map { [Link(label: "S’inscrire", url: $0)] } ?? []
        item.organiser = told.isRelay ? organiser.map { "c\($0)" } : nil
        let start = Date(timeIntervalSince1970: Double(told.day * 86_400 + (told.hour ?? 0) * 3600))
        item.event = Event(
            start: told.hour == nil
                ? .day(year: day.year, month: day.month, day: day.day) : .instant(start, offset: 0),
            place: told.town)
        items.append(
            LabelledItem(item: item, story: "t\(story)", made: organiser == nil ? "original" : "told again"))
    }
}

private struct Telling {
    var source: Int
    var title: [String]
    var words: [String]
    var day: Int
    var hour: Int?
    var town: String?
    var link: String?
    var isRelay = false
}

extension Bool {
    /// True once in `outOf` times.
    fileprivate static func random(using generator: inout SplitMix, outOf: Int) -> Bool {
        generator.next() % UInt64(outOf) == 0
    }
}

/// SplitMix64, so that a season can be had again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return state.mixed
    }
}
