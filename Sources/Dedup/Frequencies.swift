internal import Calendar
internal import Model
internal import Text

/// The frequencies of a corpus: in how many of its items each word of a subject, each name, each town and each day stands. Words of one
/// trade are shared by everybody, and two events on one day mean little where that day has many: what two items have in common
/// counts by how few have it.
///
/// Counted in buckets by hashes: a rare word that falls into the bucket of a common one counts as common, which merges nothing.
package struct TermFrequencies: Sendable, Equatable {
    private var items: Int
    private var counts: [UInt16]

    package init() {
        items = 0
        counts = [UInt16](repeating: 0, count: bucketCount)
    }

    /// Counts some items.
    package init(of prints: [Fingerprint]) {
        self.init()
        for print in prints { add(print) }
    }

    /// Counts one item more. Of a large corpus the past counts half, so that no number overflows.
    package mutating func add(_ print: Fingerprint) {
        if items >= mostItems {
            items /= 2
            for i in counts.indices { counts[i] /= 2 }
        }
        items += 1
        var places = print.subjects.hashes.map { Self.bucket($0, .word) }
        let names = (print.titleTraits.names + print.textTraits.names).sortedDistinct
        places += names.map { Self.bucket($0, .name) }
        places += print.eventPlaces.map { Self.bucket($0, .town) }
        places += (print.titleTraits.quotes + print.textTraits.quotes).map { Self.bucket($0, .quote) }
        let facts = print.titleTraits.facts.joined(with: print.textTraits.facts)
        places += facts.fullNames.map { Self.bucket($0, .fullName) }
        places += facts.counts.map { Self.bucket($0, .counted) }
        if let day = print.event?.start?.civilDay.number {
            places.append(Self.bucket(UInt32(truncatingIfNeeded: day), .day))
        }
        for place in places where counts[place] < .max { counts[place] += 1 }
    }

    /// The part of all items in which a word stands, as far as it is known. Of a rare one it is never less than a share that any
    /// database can show: what a word tells must not grow with the number of items.
    func share(ofWord word: UInt32) -> Double {
        let place = Self.bucket(word, .word)
        return max(leastShare, share(Int(counts[place]), expected: expectedShares[place]))
    }

    /// The part of all items that name something by a word, or have it otherwise: « Centre » names little where all are centres. For
    /// a word that no subject has and nobody counts there, the number of items says nothing.
    func share(ofName name: UInt32) -> Double {
        let expected = wordsOfNoSubject.contains(name) ? expectedShares[Self.bucket(name, .word)] : 0
        return max(expected, share(ofWord: name), share(count(name, .name), expected: unknownWord))
    }

    /// The part of all items that take place in a town.
    func share(ofTown town: UInt32) -> Double {
        share(count(town, .town), expected: largeTowns.contains(town) ? largeTown : unknownTown)
    }

    /// The number of items that take place on a day, itself included.
    func events(on day: Int) -> Double { Double(count(UInt32(truncatingIfNeeded: day), .day)) }

    /// True for a quoted title that few items name: not the name of a programme that everybody writes about.
    func isRare(quote: UInt32) -> Bool { count(quote, .quote) <= 3 + items / 100 }

    /// True for a name of several words that few items name: not the organiser of a hundred events.
    func isRare(fullName: UInt32) -> Bool { count(fullName, .fullName) <= fewItems + items / 100 }

    /// True for a number of things that few items state.
    func isRare(count number: UInt32) -> Bool { count(number, .counted) <= fewItems + items / 100 }

    private func share(_ count: Int, expected: Double) -> Double {
        (Double(count) + assumedItems * expected) / (Double(items) + assumedItems)
    }

    private func count(_ hash: UInt32, _ role: Role) -> Int { Int(counts[Self.bucket(hash, role)]) }

    fileprivate enum Role: UInt64 { case word, town, day, quote, fullName, counted, name }

    fileprivate static func bucket(_ hash: UInt32, _ role: Role) -> Int {
        Int((UInt64(hash) | role.rawValue << 32).mixed % UInt64(bucketCount))
    }
}

extension TermFrequencies {
    /// As it is kept between runs.
    package var text: String {
        var bytes: [UInt8] = []
        for count in counts { bytes += [UInt8(truncatingIfNeeded: count), UInt8(count >> 8)] }
        return "\(items) " + bytes.base64
    }

    /// Reads back `text`; nil for anything else.
    package init?(text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let items = Int(parts[0]), items >= 0,
            let bytes = [UInt8](base64: String(parts[1])), bytes.count == bucketCount * 2
        else { return nil }
        self.items = items
        counts = (0..<bucketCount).map { UInt16(bytes[$0 * 2]) | UInt16(bytes[$0 * 2 + 1]) << 8 }
    }
}

/// The number of buckets: four times the words that a corpus of this trade uses often.
private let bucketCount = 16_384
private let mostItems = 60_000
/// The number of items that an assumption about a word or a town counts for.
private let assumedItems = 100.0
/// The least part of all items in which a word stands, however many there are.
private let leastShare = 0.012
/// The number of items that may share a name or a number in any database: a story is told often, and a speaker travels.
private let fewItems = 10
/// The parts of all items in which a word that is not common in the trade, a town and a large town stand, before anything was counted.
private let unknownWord = 0.015
private let unknownTown = 0.02
private let largeTown = 0.12

/// The part of all items in which a word is expected before anything was counted, by its bucket.
private let expectedShares: [Double] = {
    var shares = [Double](repeating: unknownWord, count: bucketCount)
    for (share, words) in tradeFrequencies {
        for word in words.split(separator: " ") {
            let place = TermFrequencies.bucket(UInt32(truncatingIfNeeded: stableHash(String(word))), .word)
            shares[place] = max(shares[place], Double(share) / 1000)
        }
    }
    return shares
}()
