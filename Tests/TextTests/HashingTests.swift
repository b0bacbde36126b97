import Testing
internal import Text

@Suite("hashes")
struct HashingTests {
    @Test("a word's hash is what it was, and that of its singular is found with it")
    func words() {
        let text = FoldedText("Les quartiers, réseaux et l’été")
        #expect(text.words.map(\.hash) == text.strings.map { stableHash($0) })
        #expect(
            text.words.map(\.singular) == ["les", "quartier", "reseau", "et", "ete"].map { stableHash($0) })
        #expect(stableHash("quartier") == 9_664_868_819_903_236_942)
        var hasher = StableHasher()
        hasher.add("quar".utf8)
        hasher.add("tier".utf8)
        #expect(hasher.value == stableHash("quartier"))
    }

    @Test("numbers are found under their hashes, the first of each")
    func table() {
        let words = (0..<1_000).map { "mot\($0)" }
        let table = HashedNumbers(words: words + ["mot7"])
        #expect(words.indices.allSatisfy { table[stableHash(words[$0])] == $0 })
        #expect(!table.contains(stableHash("autre")))
        #expect(HashedNumbers(words: [])[1] == nil)
    }
}
