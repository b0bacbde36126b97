internal import Text

/// Phrases to be found in folded words, by hashes of their words; plain plurals agree.
struct PhraseTable: Sendable {
    struct Hit {
        var phrase: Int
        /// Word positions.
        var range: Range<Int>
    }

    private struct Phrase: Sendable {
        /// Hashes of the words behind the first.
        var rest: [UInt64]
        /// `*`: what the last word begins with; empty for a whole word.
        var openEnding: [UInt8]
        var index: Int
    }

    /// The places in `groups` of the phrases by the hash of their first word.
    private var firsts = HashedNumbers([])
    private var groups: [[Phrase]] = []
    /// Phrases of one open word, by its first letter.
    private var open: [[Phrase]] = []

    /// Of phrases as feeds.json has them, each with its index: several words with spaces, perhaps `*` at the end.
    init(_ phrases: some Sequence<(phrase: String, index: Int)>) {
        var numbers: [UInt64: Int] = [:]
        for (phrase, index) in phrases {
            let isOpen = phrase.hasSuffix("*")
            let text = FoldedText(isOpen ? String(phrase.dropLast()) : phrase)
            guard let first = text.words.first, let last = text.words.last else { continue }
            let ending = isOpen ? Array(text.bytes[last.range]) : []
            if isOpen, text.words.count == 1 {
                add(Phrase(rest: [], openEnding: ending, index: index), openingWith: ending[0])
            } else {
                let rest = text.words.dropFirst().dropLast(isOpen ? 1 : 0).map(\.singular)
                let number = numbers[first.singular] ?? groups.count
                if number == groups.count { groups.append([]) }
                numbers[first.singular] = number
                groups[number].append(Phrase(rest: rest, openEnding: ending, index: index))
            }
        }
        firsts = HashedNumbers(numbers.map { ($0.key, $0.value) })
    }

    /// Every phrase at every place, longer ones and shorter ones alike.
    func hits(in words: ArraySlice<FoldedWord>, of bytes: [UInt8]) -> [Hit] {
        var hits: [Hit] = []
        words.withUnsafeBufferPointer { words in
            for at in words.indices {
                if !open.isEmpty { addOpenHits(to: &hits, of: words[at], at: at, in: bytes) }
                guard let group = firsts[words[at].singular] else { continue }
                for phrase in groups[group] {
                    guard let end = end(of: phrase, in: words, from: at + 1, bytes) else { continue }
                    hits.append(Hit(phrase: phrase.index, range: at..<end))
                }
            }
        }
        return hits
    }

    /// Every phrase at every place of a whole text.
    func hits(in text: FoldedText) -> [Hit] { hits(in: text.words[...], of: text.bytes) }

    private mutating func add(_ phrase: Phrase, openingWith letter: UInt8) {
        if open.isEmpty { open = Array(repeating: [], count: 256) }
        open[Int(letter)].append(phrase)
    }

    private func addOpenHits(to hits: inout [Hit], of word: FoldedWord, at place: Int, in bytes: [UInt8]) {
        for phrase in open[Int(bytes[word.range.lowerBound])]
        where bytes[word.range].starts(with: phrase.openEnding) {
            hits.append(Hit(phrase: phrase.index, range: place..<place + 1))
        }
    }

    /// Finds the end of a phrase whose first word stands before `start`; nil when other words follow.
    private func end(
        of phrase: Phrase, in words: UnsafeBufferPointer<FoldedWord>, from start: Int, _ bytes: [UInt8]
    ) -> Int? {
        let end = start + phrase.rest.count
        guard end + (phrase.openEnding.isEmpty ? 0 : 1) <= words.count else { return nil }
        for (offset, expected) in phrase.rest.enumerated() where words[start + offset].singular != expected {
            return nil
        }
        guard !phrase.openEnding.isEmpty else { return end }
        return bytes[words[end].range].starts(with: phrase.openEnding) ? end + 1 : nil
    }
}
