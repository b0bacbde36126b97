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

    @Test("hashes are put in order whatever they look like", arguments: [0, 1, 2, 16, 17, 100, 3_000])
    func order(count: Int) {
        let spread = (0..<count).map { UInt64($0).mixed }
        let alike = (0..<count).map { UInt64($0 % 7) }
        let oneGroup = (0..<count).map { UInt64.max - UInt64($0) }
        for hashes in [spread, spread + spread, alike, oneGroup] {
            #expect(hashes.hashesInOrder == hashes.sorted())
            #expect(hashes.distinctHashesInOrder == Set(hashes).sorted())
            let short = hashes.map { UInt16(truncatingIfNeeded: $0) }
            #expect(short.hashesInOrder == short.sorted())
            let half = hashes.map { UInt32(truncatingIfNeeded: $0) }
            #expect(half.distinctHashesInOrder == Set(half).sorted())
        }
    }

    @Test("a digest is the same in pieces of any length")
    func digest() {
        let message = (0..<500).map { UInt8(truncatingIfNeeded: $0 * 37) }
        for length in 1...130 {
            var hash = SHA256()
            for start in stride(from: 0, to: message.count, by: length) {
                hash.update(message[start..<min(message.count, start + length)])
            }
            #expect(hash.finish() == SHA256.digest(message))
        }
    }

    @Test("the processor's instructions and Swift give the same digest, that of FIPS 180-4's examples")
    func instructions() {
        for length in 0..<200 {
            let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 91 + length) }
            var hash = SHA256(byInstructions: false)
            hash.update(message)
            #expect(hash.finish() == SHA256.digest(message))
        }
        var hash = SHA256(byInstructions: false)
        hash.update(Array("abc".utf8))
        #expect(
            hash.finish().hexadecimal == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    }

    @Test("a word knows the hash of its stem")
    func stems() {
        let text = FoldedText(
            "régionaux régionales quartiers ville donnée années aux eaux s es ss sse elles appelle")
        for word in text.words {
            #expect(word.stem == stableHash(text.string(word).stem), "\(text.string(word))")
            #expect(word.hash == stableHash(text.string(word)))
        }
    }
}
