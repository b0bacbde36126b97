internal import Foundation

/// The fold that keeps punctuation, for comparing labels and looking for phrases; never for showing.
extension String {
    /// The text in lower case without accents, with one kind of apostrophe, quote and dash, blanks squashed, and no
    /// pictographs. Letters of other scripts stay as they are.
    package var folded: String {
        var text = self
        return String(decoding: text.withUTF8 { BorrowedBytes($0).folded }, as: UTF8.self)
    }

    /// The text with each accent in one character with its letter (Unicode's form NFC).
    package var withComposedAccents: String { precomposedStringWithCanonicalMapping }

    /// The words of a folded text: runs of letters and digits.
    package var foldedWords: [Substring] {
        utf8.split { !$0.isInFoldedWord }.map { Substring($0) }
    }

    /// Decides whether a phrase stands in a folded text with no word going on at either end.
    package func contains(phrase: String) -> Bool {
        let hay = Array(utf8)
        let needle = Array(phrase.utf8)
        guard !needle.isEmpty, hay.count >= needle.count else { return false }
        for start in 0...(hay.count - needle.count) where hay[start] == needle[0] {
            guard start == 0 || !hay[start - 1].isInFoldedWord else { continue }
            let end = start + needle.count
            guard end == hay.count || !hay[end].isInFoldedWord else { continue }
            if hay[start..<end].elementsEqual(needle) { return true }
        }
        return false
    }
}

extension ArraySlice<UInt8> {
    /// The bytes of a text, folded as `String.folded` is.
    package var folded: [UInt8] { withUnsafeBufferPointer { BorrowedBytes($0).folded } }
}

extension UInt8 {
    /// True for a digit, a small letter, or a byte of a letter beyond ASCII.
    fileprivate var isInFoldedWord: Bool { isDigit || self &- 0x61 < 26 || self >= 0x80 }
}

extension BorrowedBytes {
    fileprivate var folded: [UInt8] {
        var fold = PunctuatedFold(capacity: count)
        var i = 0
        while i < count {
            let byte = self[i]
            if byte < 0x80 {
                fold.append(ascii: byte)
                i += 1
            } else {
                let (scalar, length) = scalar(at: i)
                fold.append(scalar)
                i += length
            }
        }
        return fold.finished
    }
}

/// A folded text as it grows.
private struct PunctuatedFold {
    private var bytes: [UInt8] = []

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    /// The whole text, without a blank at its end.
    var finished: [UInt8] { bytes.last == 0x20 ? bytes.dropLast() : bytes }

    mutating func append(ascii byte: UInt8) {
        switch byte {
        case 0x09...0x0D, 0x20: appendBlank()
        default: bytes.append(byte.lowercased)
        }
    }

    mutating func append(_ scalar: UInt32) {
        let letters = BaseLetters(of: scalar)
        guard letters.isEmpty else {
            bytes.append(contentsOf: letters)
            return
        }
        switch scalar {
        case 0xA0, 0x2000...0x200A, 0x202F: appendBlank()
        // Soft hyphen, joiners and marks of direction, loose accents.
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFEFF, 0x300...0x36F: break
        case 0xD7: bytes.append(UInt8(ascii: "*"))
        case 0xF7: bytes.append(UInt8(ascii: "/"))
        case 0x2018...0x201B: bytes.append(UInt8(ascii: "'"))
        case 0x2010...0x2015: bytes.append(UInt8(ascii: "-"))
        case 0x201C...0x201F: bytes.append(UInt8(ascii: "\""))
        case 0x2026: bytes.append(contentsOf: "...".utf8)
        // Pictographs decorate titles.
        case 0x10000...: break
        default: if let scalar = Unicode.Scalar(scalar) { bytes.append(contentsOf: String(scalar).utf8) }
        }
    }

    private mutating func appendBlank() {
        if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
    }
}
