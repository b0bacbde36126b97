internal import Text

/// Phrases to be found in folded words, by hashes of their words; plain plurals agree.
struct PhraseTable: Sendable {
    struct Hit {
        var phrase: Int
        /// Word positions.
        var range: Range<Int>
    }

    /// A phrase by its places in `rests` and `endings`: flat, so that nothing is counted while words are compared.
    private struct Phrase: Sendable {
        /// Hashes of the words behind the first.
        var rest: Range<Int>
        /// `*`: what the last word begins with; empty for a whole word.
        var openEnding: Range<Int>
        var index: Int
        /// The list that it is of.
        var list: Int
    }

    /// Phrases in groups: those that begin alike stand together.
    private struct Groups: Sendable {
        private(set) var phrases: [Phrase] = []
        private(set) var bounds = [0]

        init(_ groups: [[Phrase]]) {
            for group in groups {
                phrases += group
                bounds.append(phrases.count)
            }
        }

        /// The places of a group's phrases.
        subscript(group: Int) -> Range<Int> { bounds[group]..<bounds[group + 1] }
    }

    /// The groups of the phrases by the hash of their first word.
    private var firsts = HashedNumbers([])
    private var groups = Groups([])
    /// Phrases of one open word, by its first two letters.
    private var open: Groups?
    private var rests: [UInt64] = []
    private var endings: [UInt8] = []
    private let listCount: Int

    /// Of phrases as feeds.json has them, each with its index: several words with spaces, perhaps `*` at the end.
    init(_ phrases: some Sequence<(phrase: String, index: Int)>) { self.init(lists: [Array(phrases)]) }

    /// Of several lists of phrases that are sought in one pass: most words begin none.
    init(lists: [[(phrase: String, index: Int)]]) {
        listCount = lists.count
        var numbers: [UInt64: Int] = [:]
        var groups: [[Phrase]] = []
        var open: [[Phrase]] = []
        for (list, phrases) in lists.enumerated() {
            for (phrase, index) in phrases {
                add(phrase, index: index, list: list, numbers: &numbers, groups: &groups, open: &open)
            }
        }
        firsts = HashedNumbers(numbers.map { ($0.key, $0.value) })
        self.groups = Groups(groups)
        self.open = open.isEmpty ? nil : Groups(open)
    }

    private mutating func add(
        _ phrase: String, index: Int, list: Int, numbers: inout [UInt64: Int], groups: inout [[Phrase]],
        open: inout [[Phrase]]
    ) {
        let isOpen = phrase.hasSuffix("*")
        let text = FoldedText(isOpen ? String(phrase.dropLast()) : phrase)
        guard let first = text.words.first, let last = text.words.last else { return }
        let ending = endings.count
        if isOpen { endings += text.bytes[last.range] }
        let isSingle = isOpen && text.words.count == 1
        let rest = rests.count
        if !isSingle { rests += text.words.dropFirst().dropLast(isOpen ? 1 : 0).map(\.singular) }
        let found = Phrase(
            rest: rest..<rests.count, openEnding: ending..<endings.count, index: index, list: list)
        if isSingle {
            if open.isEmpty { open = Array(repeating: [], count: Self.openGroups) }
            for group in openGroups(of: endings[ending...]) { open[group].append(found) }
        } else {
            let number = numbers[first.singular] ?? groups.count
            if number == groups.count { groups.append([]) }
            numbers[first.singular] = number
            groups[number].append(found)
        }
    }

    /// Every phrase at every place, longer ones and shorter ones alike.
    func hits(in words: ArraySlice<FoldedWord>, of bytes: [UInt8]) -> [Hit] {
        allHits(in: words, of: bytes).flatMap { $0 }
    }

    /// The same by the lists of the phrases.
    func allHits(in words: ArraySlice<FoldedWord>, of bytes: [UInt8]) -> [[Hit]] {
        var hits = [[Hit]](repeating: [], count: listCount)
        let (open, groups) = (open, groups)
        words.withUnsafeBufferPointer { words in
            for at in words.indices {
                if let open { addOpenHits(of: open, to: &hits, word: words[at], at: at, in: bytes) }
                guard let group = firsts[words[at].singular] else { continue }
                for place in groups[group] {
                    let phrase = groups.phrases[place]
                    guard let end = end(of: phrase, in: words, from: at + 1, bytes) else { continue }
                    hits[phrase.list].append(Hit(phrase: phrase.index, range: at..<end))
                }
            }
        }
        return hits
    }

    /// Every phrase at every place of a whole text.
    func hits(in text: FoldedText) -> [Hit] { hits(in: text.words[...], of: text.bytes) }

    private static let openGroups = 1024

    /// The groups of the words that may begin with some letters.
    private func openGroups(of ending: ArraySlice<UInt8>) -> Set<Int> {
        guard let first = ending.first else { return [] }
        if let second = ending.dropFirst().first { return [Self.openGroup(first, second)] }
        return Set((UInt8.min...UInt8.max).map { Self.openGroup(first, $0) })
    }

    @inline(__always)
    private static func openGroup(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first) * 37 + Int(second)) & (openGroups - 1)
    }

    private func addOpenHits(
        of open: Groups, to hits: inout [[Hit]], word: FoldedWord, at place: Int, in bytes: [UInt8]
    ) {
        // A word of one letter is told apart by the blank or the end behind it.
        let second = word.count > 1 ? bytes[word.lowerBound + 1] : 0x20
        for phrase in open[Self.openGroup(bytes[word.lowerBound], second)] {
            let phrase = open.phrases[phrase]
            guard begins(word, with: phrase.openEnding, in: bytes) else { continue }
            hits[phrase.list].append(Hit(phrase: phrase.index, range: place..<place + 1))
        }
    }

    /// Finds the end of a phrase whose first word stands before `start`; nil when other words follow.
    private func end(
        of phrase: Phrase, in words: UnsafeBufferPointer<FoldedWord>, from start: Int, _ bytes: [UInt8]
    ) -> Int? {
        let end = start + phrase.rest.count
        guard end + (phrase.openEnding.isEmpty ? 0 : 1) <= words.count else { return nil }
        for (offset, place) in phrase.rest.enumerated() where words[start + offset].singular != rests[place] {
            return nil
        }
        guard !phrase.openEnding.isEmpty else { return end }
        return begins(words[end], with: phrase.openEnding, in: bytes) ? end + 1 : nil
    }

    private func begins(_ word: FoldedWord, with ending: Range<Int>, in bytes: [UInt8]) -> Bool {
        guard word.count >= ending.count else { return false }
        let start = word.range.lowerBound
        for (offset, place) in ending.enumerated() where bytes[start + offset] != endings[place] {
            return false
        }
        return true
    }
}
