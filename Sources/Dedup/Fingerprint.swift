package import Calendar
package import Foundation
package import Model
package import Text

/// All that is compared of an item instead of the item: one or two kilobytes.
package struct Fingerprint: Sendable, Equatable {
    package var key: ItemKey
    /// The source that announced it, here or to another moisson.
    package var source: String
    /// The source that organises, when this one only relays.
    package var organiser: String?
    /// The id of the story as which another moisson tells it, and our source that is that moisson.
    package var told: String?
    package var teller: String?
    package var kind: Kind?
    package var published: When?
    package var firstSeen: Date
    package var event: Event?
    /// Folded.
    package let title: String
    let titleWords: TitleWords
    /// Stems of the title's telling words that stand in the text as well; sorted.
    var titleInText: [UInt32] = []
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
    /// Stems of the words of the event's town, and of the hall before it.
    var eventPlaces: [UInt32] = []
    var eventHalls: [UInt32] = []
    /// True when it stood on its page before the page was known.
    var isBaseline = false
    var isRecap = false
    /// True when its title says that it looks back.
    var looksBack = false
    var isPostponed = false
    package var sketch: Sketch = .empty
    var subjects = Subjects()
    /// One-permutation min-hashes of the text, in pairs.
    var bands: [UInt64] = []

    var titleLook: TitleLook = []
    /// The exact keys under which an item is found as a candidate: whoever shares one may tell the same story.
    package private(set) var keys: [UInt64] = []

    init(_ origin: FingerprintOrigin, title: String, titleWords: TitleWords) {
        key = origin.key
        source = origin.source
        firstSeen = origin.firstSeen
        self.title = title
        self.titleWords = titleWords
    }
}

extension Fingerprint {
    /// Reduces an item to what is compared.
    package init(_ item: Item) {
        let origin = FingerprintOrigin(key: item.key, source: item.announcer, firstSeen: item.firstSeen)
        self.init(of: origin, title: item.text.title, text: item.text.words)
        titleIsDerived = item.titleIsDerived
        if item.titleIsDerived { titleTraits = Traits() }  // it is the text's beginning
        organiser = item.organiser
        told = item.provenance?.story
        teller = item.provenance == nil ? nil : item.source
        kind = item.kind
        published = item.published
        isBaseline = item.isBaseline
        event = item.event
        isRecap = isRecap || item.kind == .recap
        isPostponed = isPostponed || item.event?.isCancelled == true
        (eventHalls, eventPlaces) = Self.places(item.event?.place)
        let links = Links(of: item)
        addresses = links.addresses
        registrations = links.registrations
        documents = links.documents
        pages = links.pages
        documentNames = links.documentNames
        item.passedOnFingerprint.map { takeText(from: $0) }
        completeKeys()
    }

    /// Of a bare title and plain text: what a list of texts without links or events gives.
    package init(_ origin: FingerprintOrigin, title folded: FoldedText, text: FoldedText) {
        self.init(of: origin, title: folded, text: text)
        completeKeys()
    }

    /// Of the words alone, its keys still to be made.
    private init(of origin: FingerprintOrigin, title folded: FoldedText, text: FoldedText) {
        let title = folded.text
        let words = folded.strings
        self.init(origin, title: title, titleWords: TitleWords(title))
        titleLook = TitleLook(title, words: words)
        titleTraits = Traits(folded)
        textTraits = Traits(text).limited()
        isRecap =
            recapBeginnings.contains { title == $0 || title.hasPrefix($0 + " ") }
            || words.contains { recapWords.contains($0) }
        looksBack = isRecap
        isPostponed =
            words.contains { postponedWords.contains($0) }
            || (words.contains("date") || words.contains("dates"))
                && postponedPhrases.contains { title.contains($0) }
        titleInText = Self.words(of: folded, in: text)
        subjects = Subjects([folded, text])
        let triples = text.tripleHashes
        sketch = Sketch(triples: triples)
        bands = Self.bands(triples)
    }

    /// Makes the keys of what the fingerprint holds; the last step of every initialiser.
    mutating func completeKeys() { keys = candidateKeys }

    private static func words(of title: FoldedText, in text: FoldedText) -> [UInt32] {
        let telling = title.words.filter {
            $0.count > 3 && !smallWordHashes.contains($0.hash) && !commonStemHashes.contains($0.stem)
        }
        guard !telling.isEmpty else { return [] }
        let missing = HashedNumbers(telling.enumerated().map { ($0.element.singular, $0.offset) })
        var found = [Bool](repeating: false, count: telling.count)
        for word in text.words { if let place = missing[word.singular] { found[place] = true } }
        return telling.indices.filter { found[$0] }
            .map { UInt32(truncatingIfNeeded: telling[$0].stem) }.sortedDistinct
    }

    /// « Maison des associations, Dijon »: the town stands last, what stands before it is a hall in it.
    private static func places(_ place: String?) -> (halls: [UInt32], towns: [UInt32]) {
        guard let place else { return ([], []) }
        let parts = place.split(separator: ",").map(String.init)
        let halls = parts.dropLast().flatMap { placeWords($0) ?? [] }
        guard let towns = placeWords(parts.last ?? "") else { return ([], [onlinePlace]) }
        return towns.isEmpty ? ([], halls) : (halls, towns)
    }

    /// Nil for a place that is none.
    private static func placeWords(_ place: String) -> [UInt32]? {
        let text = FoldedText(place)
        let words = text.words.filter { word in
            word.count > 2 && !text.bytes[word.range].contains { $0 < 0x3A }
                && !smallWords.contains(text.string(word))
        }
        if words.contains(where: { onlineWords.contains(text.string($0)) }) { return nil }
        return words.map { UInt32(truncatingIfNeeded: $0.stem) }
    }

    /// Two neighbours of the smallest hashes, one of each of 24 bins (Li, Owen and Zhang 2012); short texts leave bins empty.
    private static func bands(_ triples: [UInt64]) -> [UInt64] {
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
}

private let smallWordHashes = HashedNumbers(words: smallWords)
private let commonStemHashes = HashedNumbers(words: commonWords)

/// The item that a fingerprint is of, and since when it is known.
package struct FingerprintOrigin: Sendable {
    package var key: ItemKey
    package var source: String
    package var firstSeen: Date

    package init(key: ItemKey, source: String, firstSeen: Date) {
        self.key = key
        self.source = source
        self.firstSeen = firstSeen
    }
}
