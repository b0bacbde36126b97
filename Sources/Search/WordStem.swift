package import Text

/// The part of a folded French word that its forms have in common: « habitantes », « habitant » and « habitants », or
/// « médiatrice » and « médiateurs ».
///
/// The index of every database holds stems: whoever changes this adds a migration that fills the index anew.
package struct WordStem: Sendable {
    package let bytes: [UInt8]

    package init(_ word: some Sequence<UInt8>) {
        var bytes = Array(word)
        bytes.trimEnding(from: 0)
        self.bytes = bytes
    }

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The stems of a text's words, small words left out.
    package static func all(in text: FoldedText) -> [String] {
        text.words.filter { !$0.isSmall }.map { WordStem(text.bytes[$0.range]).text }
    }
}

extension WordStem {
    /// A family has at least so many letters in common: fewer stand at the beginning of words of any kind.
    private static let shortestFamily = 5
    /// The endings that make one word of another, as stems have them, the longest first: those of the French stemmer of
    /// Snowball (https://snowballstem.org/algorithms/french/stemmer.html, step 1).
    private static let derivations = [
        "issement", "ateu", "ation", "ement", "ition", "abl", "air", "anc", "enc", "eu", "ifi", "ion", "iqu",
        "ism",
        "ist", "ment", "ag", "if", "it",
    ]

    /// Returns the beginning that the words of a stem's family have in common; nil for a short one, and for a number.
    static func family(of stem: String) -> String? {
        guard stem.utf8.allSatisfy(\.isLetter) else { return nil }
        let roots = derivations.lazy.filter { stem.hasSuffix($0) }.map { String(stem.dropLast($0.count)) }
        let root = roots.first { $0.utf8.count >= shortestFamily } ?? stem
        return root.utf8.count >= shortestFamily ? root : nil
    }
}

extension FoldedWord {
    /// True for a word that says nothing of a subject.
    var isSmall: Bool { smallWords.contains(hash) }
}

private let smallWords = HashedNumbers(words: Lexicon.smallFrenchWords)

extension [UInt8] {
    /// Takes the endings of number and gender off the word that begins at `start` and ends here.
    mutating func trimEnding(from start: Int) {
        trimPlural(from: start)
        trimFeminine(from: start)
        trimTrade(from: start)
    }

    /// « réseaux », « régionaux », « quartiers ».
    private mutating func trimPlural(from start: Int) {
        let length = count - start
        if length > 3, ends(in: "eaux") {
            removeLast()
        } else if length > 4, ends(in: "aux") {
            removeLast(2)
            append(UInt8(ascii: "l"))
        } else if length > 3, ends(in: "s") || ends(in: "x") {
            removeLast()
        }
    }

    /// « habitante », « installée », « ouvrière », « citoyenne ».
    private mutating func trimFeminine(from start: Int) {
        if count - start > 3, ends(in: "e") { removeLast() }
        if count - start > 3, ends(in: "e") { removeLast() }
        if count - start > 5, ends(in: "er") { removeLast(2) }
        if count - start > 4, self[count - 1] == self[count - 2], !self[count - 1].isDigit { removeLast() }
    }

    /// « médiatrice », « chercheuse », « active ».
    private mutating func trimTrade(from start: Int) {
        guard count - start > 4 else { return }
        if ends(in: "iv") {
            self[count - 1] = UInt8(ascii: "f")
        }
        guard count - start > 5 else { return }
        if ends(in: "tric") {
            removeLast(3)
            append(contentsOf: "eu".utf8)
        } else if ends(in: "eur") || ends(in: "eus") {
            removeLast()
        }
    }

    private func ends(in ending: StaticString) -> Bool {
        let length = ending.utf8CodeUnitCount
        guard count >= length else { return false }
        return ending.withUTF8Buffer { letters in
            (0..<length).allSatisfy { unsafe self[count - length + $0] == letters[$0] }
        }
    }
}
