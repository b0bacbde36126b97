package import Calendar
package import Foundation
package import Model
package import Text

/// What is compared of an item instead of the item: one or two kilobytes.
package struct Fingerprint: Sendable, Equatable {
    package var key: ItemKey
    package var source: String
    /// The source that organises, when this one only relays.
    package var organiser: String?
    package var kind: Kind?
    package var published: When?
    package var firstSeen: Date
    package var event: Event?
    /// Folded.
    package let title: String
    let titleWords: TitleWords
    package var titleIsDerived = false
    /// The addresses that name the item, hashed.
    var addresses: [UInt64] = []
    /// Hashed targets of its links, by what they are for.
    var registrations: [UInt64] = []
    var documents: [UInt64] = []
    var pages: [UInt64] = []
    /// Hashed names of its documents.
    var documentNames: [UInt64] = []
    var titleTraits = Traits()
    var textTraits = Traits()
    /// Stems of the words of the event's place.
    var eventPlaces: [UInt32] = []
    var isRecap = false
    var isPostponed = false
    package var sketch: Sketch = .empty
    var subjects = Subjects()
    /// One-permutation min-hashes of the text, in pairs.
    var bands: [UInt64] = []

    var titleLook: TitleLook = []

    init(key: ItemKey, source: String, title: String, titleWords: TitleWords, firstSeen: Date) {
        self.key = key
        self.source = source
        self.title = title
        self.titleWords = titleWords
        self.firstSeen = firstSeen
    }
}

/// Reduces an item to what is compared.
package func fingerprint(of item: Item) -> Fingerprint {
    let summary = FoldedText(html: item.summaryHTML ?? "")
    let content = FoldedText(html: item.contentHTML ?? "")
    let text = content.words.count >= summary.words.count ? content : summary
    var print = fingerprint(
        key: item.key, source: item.source, title: item.title, text: text, firstSeen: item.firstSeen)
    print.titleIsDerived = item.titleIsDerived
    if item.titleIsDerived { print.titleTraits = Traits() }  // it is the text's beginning
    print.organiser = item.organiser
    print.kind = item.kind
    print.published = item.published
    print.event = item.event
    print.isRecap = print.isRecap || item.kind == .recap
    print.isPostponed = print.isPostponed || item.event?.isCancelled == true
    print.eventPlaces = placeWords(item.event?.place)
    let links = Links(of: item)
    print.addresses = links.addresses
    print.registrations = links.registrations
    print.documents = links.documents
    print.pages = links.pages
    print.documentNames = links.documentNames
    return print
}

/// Of a bare title and plain text: what a list of texts without links or events gives.
package func fingerprint(key: ItemKey, source: String, title: String, text: FoldedText, firstSeen: Date)
    -> Fingerprint
{
    let folded = FoldedText(title)
    var print = Fingerprint(
        key: key, source: source, title: folded.text, titleWords: TitleWords(folded.text),
        firstSeen: firstSeen)
    print.titleLook = TitleLook(folded.text, folded.strings)
    print.titleTraits = Traits(folded)
    print.textTraits = Traits(text).limited()
    let words = folded.strings
    print.isRecap = isRecap(folded.text, words)
    print.isPostponed = isPostponed(folded.text, words)
    let hashes = text.wordHashes
    print.subjects = Subjects([(folded, folded.wordHashes), (text, hashes)])
    let triples = hashes.tripleHashes
    print.sketch = Sketch(triples: triples)
    print.bands = bands(triples)
    return print
}

private func isRecap(_ title: String, _ words: [String]) -> Bool {
    recapBeginnings.contains { title == $0 || title.hasPrefix($0 + " ") }
        || words.contains { recapWords.contains($0) }
}

private func isPostponed(_ title: String, _ words: [String]) -> Bool {
    if words.contains(where: { postponedWords.contains($0) }) { return true }
    guard words.contains("date") || words.contains("dates") else { return false }
    return postponedPhrases.contains { title.contains($0) }
}

private func placeWords(_ place: String?) -> [UInt32] {
    guard let place else { return [] }
    let words = FoldedText(place).strings.filter { word in
        word.utf8.count > 2 && !smallWords.contains(word) && !word.utf8.contains { $0 < 0x3A }
    }
    if !onlineWords.isDisjoint(with: words) { return [onlinePlace] }
    return words.map { UInt32(truncatingIfNeeded: stableHash($0.stem)) }
}

extension Fingerprint {
    /// Where it takes place or what it names as places.
    var places: Set<UInt32> { Set(eventPlaces + titleTraits.places + textTraits.places) }

    var allNames: Set<UInt32> { places.union(titleTraits.names).union(textTraits.names) }
}

private let onlinePlace = UInt32(truncatingIfNeeded: stableHash("en ligne"))

extension Traits {
    /// Long texts name everything: of their names the smallest hashes are kept, which are the same ones in any other text.
    func limited() -> Traits {
        var traits = self
        if traits.days.count > 12 { traits.days = Array(traits.days.prefix(12)) }
        if traits.numbers.count > 24 { traits.numbers = Array(traits.numbers.prefix(24)) }
        if traits.names.count > 40 { traits.names = Array(traits.names.prefix(40)) }
        if traits.places.count > 12 { traits.places = Array(traits.places.prefix(12)) }
        if traits.contexts.count > 32 { traits.contexts = Array(traits.contexts.prefix(32)) }
        if traits.quotes.count > 6 { traits.quotes = Array(traits.quotes.prefix(6)) }
        return traits
    }
}

/// Two neighbours of the smallest hashes, one of each of 24 bins (Li, Owen and Zhang 2012); short texts leave bins empty.
private func bands(_ triples: [UInt64]) -> [UInt64] {
    guard triples.count >= 6 else { return [] }
    var smallest = [UInt64](repeating: .max, count: 24)
    for hash in triples {
        let bin = Int((hash & 0xFFFF_FFFF) % 24)
        if hash < smallest[bin] { smallest[bin] = hash }
    }
    var result: [UInt64] = []
    for i in stride(from: 0, to: 24, by: 2) where smallest[i] != .max && smallest[i + 1] != .max {
        result.append((smallest[i] ^ smallest[i + 1] &* 3 ^ UInt64(i)).mixed)
    }
    // A cut text shares its beginning with the whole one and not much else.
    if let first = triples.prefix(12).min() { result.append((first ^ 101).mixed) }
    if let first = triples.dropFirst(6).prefix(24).min() { result.append((first ^ 103).mixed) }
    return result
}
