internal import Calendar
import Foundation
internal import Model
internal import Text

/// The look of an item, by which it is compared when no name is left.
struct Look {
    let folded: [UInt8]
    private let title: Set<UInt64>
    private let numbers: Set<UInt64>
    private let slug: String?
    private let announcer: String?
    private let published: When?
    private let event: Event?
    private let sketch: Sketch

    init(_ item: KnownItem) {
        let text = FoldedText(item.title)
        folded = text.bytes
        numbers = Set(text.words.filter { text.bytes[$0.range].contains { $0.isDigit } }.map(\.hash))
        title = Set(text.words.filter { $0.count > 2 }.map { $0.stem })
        slug = item.canonicalURL?.slugWords
        published = item.published
        announcer = item.announcer
        event = item.event
        sketch = item.sketch
    }

    /// Measures how surely both are one item under another name, above 0; nil when they are not, or when nobody can tell.
    func likeness(to other: Look, isMigration: Bool) -> Double? {
        if announcer != other.announcer || isOtherDay(than: other) { return nil }
        let sameTitle = folded == other.folded && !folded.isEmpty
        if !sameTitle, numbers != other.numbers { return nil }
        if sameTitle, isAnotherTime(than: other) { return nil }
        if sameTitle, !isMigration, isCounted(apartFrom: other), !isSameDay(as: other) { return nil }
        let sameSlug = slug != nil && slug == other.slug
        let days = daysApart(from: other)
        let text = sketch.likeness(to: other.sketch)
        let hasText = min(sketch.triples, other.sketch.triples) >= enoughText
        if hasText, text.containment < unlikeText, !(sameTitle && sameSlug) { return nil }
        let isApart = (days ?? 0) > 180 && !(hasText && text.containment >= 0.8)
        if isApart, !isMigration || !sameTitle { return nil }
        let titles = titleOverlap(with: other)
        let bonus = titles + text.containment + (days == 0 ? 1 : 0) + (sameSlug ? 1 : 0)
        let isCopy = hasText && text.containment >= 0.6
        let isSameText =
            min(sketch.triples, other.sketch.triples) >= leastText && text.containment >= 0.6
        switch true {
        case sameTitle && sameSlug && (isMigration || isSameText || (days ?? 0) <= sameTimeDays):
            return 6 + bonus
        case sameTitle && days == 0: return 5 + bonus
        case sameTitle && isCopy && (days ?? 0) <= 180: return 5 + bonus
        case sameSlug && days == 0: return 4 + bonus
        case sameSlug && titles >= 0.5 && (isMigration || isCopy): return 4 + bonus
        case hasText && text.containment >= 0.8 && text.resemblance >= 0.3 && (days == 0 || titles >= 0.6):
            return 3 + bonus
        case sameTitle && title.count >= 2 && isMigration: return 2 + bonus
        case sameTitle && title.count >= 3 && days == nil && (slug == nil) != (other.slug == nil):
            return 1 + bonus
        default: return nil
        }
    }

    /// True when date and text differ: under one title it is the next of a series (« Café des parents » every month).
    func isAnotherTime(than other: Look) -> Bool {
        guard let days = daysApart(from: other), days > sameTimeDays,
            min(sketch.triples, other.sketch.triples) >= leastText
        else { return false }
        return sketch.likeness(to: other.sketch).containment < unlikeText
    }

    /// True for « cafe-emploi » and « cafe-emploi-2 » without dates of publication: a site counts its addresses where it holds
    /// both under one title. With a new date it may have written an old post anew.
    private func isCounted(apartFrom other: Look) -> Bool {
        guard published == nil, other.published == nil, let own = slug.map(CountedSlug.init),
            let others = other.slug.map(CountedSlug.init)
        else { return false }
        return own.words == others.words && own.count != others.count
    }

    private func isSameDay(as other: Look) -> Bool {
        guard let first = event?.start, let second = other.event?.start else { return false }
        return first.civilDay == second.civilDay
    }

    private func isOtherDay(than other: Look) -> Bool {
        guard let first = event?.start, let second = other.event?.start else { return false }
        let (x, y) = (first.civilDay, second.civilDay)
        if case .month = first { return (x.year, x.month) != (y.year, y.month) }
        if case .month = second { return (x.year, x.month) != (y.year, y.month) }
        return x != y
    }

    /// Days between both dates of publication; nil when one of them has none.
    private func daysApart(from other: Look) -> Int? {
        guard let a = published?.civilDay, let b = other.published?.civilDay else { return nil }
        return abs(a.number - b.number)
    }

    /// The part of all title words that both have.
    private func titleOverlap(with other: Look) -> Double {
        let common = title.intersection(other.title).count
        return common == 0 ? 0 : Double(common) / Double(title.count + other.title.count - common)
    }
}

/// The words of an address without the number by which a site tells it from another of the same words.
private struct CountedSlug {
    let words: Substring
    /// 1 where none stands there.
    let count: Int

    /// Of words with blanks between.
    init(_ slug: String) {
        let last = slug.lastIndex(of: " ").map { slug.index(after: $0) } ?? slug.startIndex
        let number = slug[last...].utf8.count <= 2 ? Int(slug[last...]) : nil
        words = number == nil || last == slug.startIndex ? slug[...] : slug[..<slug.index(before: last)]
        count = words.endIndex == slug.endIndex ? 1 : number ?? 1
    }
}

/// Fewer word triples tell too little of a text to recognise it by.
private let enoughText = 12
/// Fewer tell nothing at all.
private let leastText = 3
/// Texts of one item, however it was revised, have more in common than this.
private let unlikeText = 0.25
/// Days by which a site may correct a date of publication.
private let sameTimeDays = 7

extension String {
    /// The words of a canonical address's last part, without its ending and numbers; nil when it is a mere number
    /// (`/node/12`, `?p=12`).
    fileprivate var slugWords: String? {
        let path = prefix { $0 != "?" && $0 != "#" }
        guard let last = path.dropFirst(8).split(separator: "/").dropFirst().last else { return nil }
        let name = last.lastIndex(of: ".").map { last[..<$0] } ?? last
        let words = FoldedText(name.removingPercentEncoding ?? String(name)).strings
        let letters = words.filter { !$0.utf8.allSatisfy(\.isDigit) }
        guard letters.joined().utf8.count >= 8, letters.count >= 2 else { return nil }
        return words.joined(separator: " ")
    }
}
