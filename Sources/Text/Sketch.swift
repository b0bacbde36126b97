/// A text as a small set of numbers, by which two texts can be compared without keeping either: hashes of its word triples,
/// thinned evenly when there are many (Broder 1997, "mod m"), and those of its beginning in full, because relays cut texts.
package struct Sketch: Sendable, Equatable {
    /// Sorted; of every triple whose hash falls under the sampling rate.
    package private(set) var body: [UInt16]
    /// Sorted; of the first triples, kept only when `body` is thinned.
    package private(set) var lead: [UInt16]
    /// One triple in `2^rateBits` is kept.
    package private(set) var rateBits: Int
    /// The number of different triples in the text.
    package private(set) var triples: Int

    package static let empty = Sketch(FoldedText(""))

    /// Makes the sketch of the words of one or several texts on end.
    package init(_ texts: FoldedText...) {
        var hashes: [UInt64] = []
        for text in texts { hashes += text.wordHashes }
        self.init(wordHashes: hashes)
    }

    /// Makes the sketch of hashed words in the order of the text.
    package init(wordHashes words: [UInt64]) { self.init(triples: words.tripleHashes) }

    /// Makes the sketch of hashed word triples in the order of the text.
    package init(triples all: [UInt64]) {
        let leading = all.prefix(leadTriples)
        let distinct = Set(all)
        triples = distinct.count
        var bits = 0
        var kept = Array(distinct)
        while kept.count > bodyTriples {
            bits += 1
            kept = kept.filter { $0 >> UInt64(64 - bits) == 0 }
        }
        rateBits = bits
        body = kept.shortened
        lead = bits == 0 ? [] : Array(Set(leading)).shortened
    }

    /// Returns the part of the shorter text that stands in the other, and the part that both share of all they have; 0 to 1.
    package func likeness(to other: Sketch) -> (containment: Double, resemblance: Double) {
        let (short, long) = triples <= other.triples ? (self, other) : (other, self)
        guard short.triples > 0 else { return (0, 0) }
        let sampled = short.sampledContainment(in: long)
        let fromStart =
            short.rateBits == 0 && !long.lead.isEmpty
            ? Double(short.body.sharedCount(with: long.lead)) / Double(short.body.count) : 0
        let containment = min(1, max(sampled, fromStart))
        let common = containment * Double(short.triples)
        return (containment, common / (Double(short.triples + long.triples) - common))
    }

    private func sampledContainment(in long: Sketch) -> Double {
        let bits = max(rateBits, long.rateBits)
        // The coarser side cannot find what it has dropped: the count is scaled by how little it kept.
        let shared = Double(body.sharedCount(with: long.body)) * Double(1 << bits)
        return shared / Double(triples)
    }
}

/// The numbers of triples that are kept of the body and of the beginning.
private let bodyTriples = 256
private let leadTriples = 64

extension [UInt64] {
    fileprivate var shortened: [UInt16] { map { UInt16(truncatingIfNeeded: $0) }.sorted() }
}

extension [UInt16] {
    /// Counts the elements that two sorted lists share.
    fileprivate func sharedCount(with other: [UInt16]) -> Int {
        var (i, j, shared) = (0, 0, 0)
        while i < count, j < other.count {
            if self[i] == other[j] {
                shared += 1
                i += 1
                j += 1
            } else if self[i] < other[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return shared
    }
}

extension Sketch {
    /// The sketch as it is kept: rate, number of triples, body, lead; little-endian.
    package var bytes: [UInt8] {
        var result: [UInt8] = [1, UInt8(rateBits)]
        for number in [triples & 0xFFFF, triples >> 16 & 0xFFFF, body.count, lead.count] {
            result += [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
        }
        for hash in body + lead { result += [UInt8(truncatingIfNeeded: hash), UInt8(hash >> 8)] }
        return result
    }

    /// Reads back what `bytes` gives; nil for anything else.
    package init?(bytes: [UInt8]) {
        guard bytes.count >= 10, bytes[0] == 1, bytes[1] < 32 else { return nil }
        func number(at i: Int) -> Int { Int(bytes[2 + i * 2]) | Int(bytes[3 + i * 2]) << 8 }
        let (bodyCount, leadCount) = (number(at: 2), number(at: 3))
        guard bytes.count == 10 + (bodyCount + leadCount) * 2 else { return nil }
        rateBits = Int(bytes[1])
        triples = number(at: 0) | number(at: 1) << 16
        body = (0..<bodyCount).map { UInt16(number(at: 4 + $0)) }
        lead = (0..<leadCount).map { UInt16(number(at: 4 + bodyCount + $0)) }
    }
}
