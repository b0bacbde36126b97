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

    /// Makes the sketch of the words of a text.
    package init(_ text: FoldedText) { self.init(triples: text.tripleHashes) }

    /// Makes the sketch of hashed word triples in the order of the text.
    package init(triples all: [UInt64]) {
        let distinct = all.distinctHashesInOrder
        triples = distinct.count
        var bits = 0
        var kept = distinct.count
        // Kept are the hashes whose first bits are zero: sorted, they stand in front.
        while kept > bodyTriples {
            bits += 1
            kept = distinct[..<kept].partitioningIndex { $0 >> UInt64(64 - bits) != 0 }
        }
        rateBits = bits
        body = shortened(distinct[..<kept])
        lead = bits == 0 ? [] : shortened(Array(all.prefix(leadTriples)).distinctHashesInOrder[...])
    }

    /// Returns the part of the shorter text that stands in the other, and the part that both share of all they have; 0 to 1.
    package func likeness(to other: Sketch) -> (containment: Double, resemblance: Double) {
        let (short, long) = triples <= other.triples ? (self, other) : (other, self)
        guard short.triples > 0 else { return (0, 0) }
        let sampled = short.sampledContainment(in: long)
        let fromStart =
            short.rateBits == 0 && !long.lead.isEmpty
            ? Double(sharedCount(of: short.body, and: long.lead)) / Double(short.body.count) : 0
        let containment = min(1, max(sampled, fromStart))
        let common = containment * Double(short.triples)
        return (containment, common / (Double(short.triples + long.triples) - common))
    }

    private func sampledContainment(in long: Sketch) -> Double {
        let bits = max(rateBits, long.rateBits)
        // What the coarser side has dropped cannot be found: the count is scaled by how little it kept.
        let shared = Double(sharedCount(of: body, and: long.body)) * Double(1 << bits)
        return shared / Double(triples)
    }
}

/// The numbers of triples that are kept of the body and of the beginning.
private let bodyTriples = 256
private let leadTriples = 64

private func shortened(_ hashes: ArraySlice<UInt64>) -> [UInt16] {
    hashes.map { UInt16(truncatingIfNeeded: $0) }.hashesInOrder
}

extension ArraySlice<UInt64> {
    /// The first place at which the condition holds, when it holds from some place on.
    fileprivate func partitioningIndex(where isBehind: (UInt64) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// Of two sorted lists.
private func sharedCount(of a: [UInt16], and b: [UInt16]) -> Int {
    a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
            var (i, j, count) = (0, 0, 0)
            while i < a.count, j < b.count {
                let (x, y) = (a[i], b[j])
                // Without branches: which list goes on is as good as random.
                count += x == y ? 1 : 0
                i += x <= y ? 1 : 0
                j += y <= x ? 1 : 0
            }
            return count
        }
    }
}

extension Sketch {
    /// As Storage keeps it: rate, number of triples, body, lead; little-endian.
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
        func number(_ i: Int) -> Int { Int(bytes[2 + i * 2]) | Int(bytes[3 + i * 2]) << 8 }
        let (bodyCount, leadCount) = (number(2), number(3))
        guard bytes.count == 10 + (bodyCount + leadCount) * 2 else { return nil }
        rateBits = Int(bytes[1])
        triples = number(0) | number(1) << 16
        body = (0..<bodyCount).map { UInt16(number(4 + $0)) }
        lead = (0..<leadCount).map { UInt16(number(4 + bodyCount + $0)) }
    }
}

extension Sketch {
    /// True when its lists are sorted, as comparing them asks for: of bytes that come from elsewhere.
    package var isInOrder: Bool {
        zip(body, body.dropFirst()).allSatisfy { $0 < $1 }
            && zip(lead, lead.dropFirst()).allSatisfy { $0 < $1 }
    }
}

extension FoldedText {
    /// A hash of every three words that stand together; one hash of all words when there are fewer than three.
    package var tripleHashes: [UInt64] {
        guard words.count >= 3 else {
            return words.isEmpty ? [] : [(words.reduce(0) { ($0 ^ $1.hash).mixed }).mixed]
        }
        return words.withUnsafeBufferPointer { words in
            (0..<(words.count - 2)).map {
                (words[$0].hash.mixed ^ (words[$0 + 1].hash &* 3).mixed ^ words[$0 + 2].hash &* 7).mixed
            }
        }
    }
}
