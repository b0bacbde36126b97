internal import Text

/// A word of the original text, for finding places: with its own spelling, its place, and what stands before it.
struct PlaceWord {
    /// Lower case without accents; a number as it stands.
    var folded: String
    /// UTF-8 offsets.
    var range: Range<Int>
    var isCapital: Bool
    /// The marks between this word and the one before, spaces left out: `(`, `:`, `-`; empty for none.
    var before: String
    var startsLine: Bool
}

/// The words of a text in order; hyphens and apostrophes part words and are told by `before`.
func placeWords(_ text: String) -> [PlaceWord] {
    var words: [PlaceWord] = []
    var folded = ""
    var start = 0
    var isCapital = false
    var before = ""
    var startsLine = true
    var offset = 0
    func close(_ end: Int) {
        guard !folded.isEmpty else { return }
        words.append(
            PlaceWord(
                folded: folded, range: start..<end, isCapital: isCapital, before: before,
                startsLine: startsLine))
        folded = ""
        before = ""
        startsLine = false
    }
    for scalar in text.unicodeScalars {
        if let letters = foldedLetters(scalar) {
            if folded.isEmpty {
                start = offset
                isCapital = scalar.properties.isUppercase
            }
            folded += letters
        } else if !BaseLetters.isLooseAccent(scalar.value) {
            close(offset)
            if scalar == "\n" {
                startsLine = true
            } else if !scalar.properties.isWhitespace, before.utf8.count < 8 {
                before.unicodeScalars.append(scalar)
            }
        }
        offset += UTF8.width(scalar)
    }
    close(offset)
    return words
}

/// The letters and digits of a word as they are compared; « ? » for a letter of another script, nil for what is none.
private func foldedLetters(_ scalar: Unicode.Scalar) -> String? {
    let letters = BaseLetters(of: scalar.value)
    if letters.isEmpty { return scalar.properties.isAlphabetic ? "?" : nil }
    return String(decoding: Array(letters), as: UTF8.self)
}
