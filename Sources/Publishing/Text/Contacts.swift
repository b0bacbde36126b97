/// Plain text without mail addresses and telephone numbers, and without the label that announced them: event pages name
/// staff, and their contacts are theirs to give (RGPD).
func withoutContacts(_ text: String) -> String {
    guard mayNameContacts(text) else { return text }
    var words = Words(text)
    var kept = KeptWords()
    while let word = words.next() {
        if isMail(word) {
            kept.drop(closing: closing(of: word))
        } else if let rest = words.skipPhone(startingWith: word) {
            kept.drop(closing: rest)
        } else {
            kept.append(word)
        }
    }
    return kept.text
}

/// Whether there is an at sign in some disguise, or ten digits in a row with nothing but separators between them: in
/// most texts there are not, and their words need not be looked at.
private func mayNameContacts(_ text: String) -> Bool {
    var digits = 0
    var wasOpening = false
    for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "@"): return true
        case UInt8(ascii: "a") where wasOpening: return true
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
        // Blanks, no-break ones too, and what people put between the pairs of a number.
        case 0x20, 0xC2, 0xA0, 0xE2, 0x80, 0xAF, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/"):
            break
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "+"): break
        default: digits = 0
        }
        if digits == 10 { return true }
        wasOpening = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(")
    }
    return false
}

/// The words of a text between its blanks.
private struct Words {
    private let words: [String]
    private var position = 0

    init(_ text: String) {
        words = text.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
    }

    mutating func next() -> String? {
        guard position < words.count else { return nil }
        defer { position += 1 }
        return words[position]
    }

    /// If a telephone number begins with this word, moves past it and gives the punctuation after it.
    mutating func skipPhone(startingWith word: String) -> String? {
        guard let first = word.unicodeScalars.first, "+(0123456789".unicodeScalars.contains(first) else {
            return nil
        }
        // Ten digits in pairs are five words, an international prefix and « (0) » are two more.
        var joined = word
        for length in 0..<7 {
            if let rest = phoneRest(joined), !continues(at: position + length) {
                position += length
                return rest
            }
            guard position + length < words.count else { return nil }
            joined += " " + words[position + length]
        }
        return nil
    }

    private func continues(at index: Int) -> Bool {
        guard index < words.count, let first = words[index].utf8.first else { return false }
        return first >= 0x30 && first <= 0x39 && words[index].utf8.count == 2
    }
}

/// What stands after the digits when the text is a French telephone number as a whole, else nil.
private func phoneRest(_ text: String) -> String? {
    var digits: [UInt8] = []
    var separators: Set<String> = []
    var separator = ""
    var isInternational = false
    var end = text.startIndex
    for index in text.unicodeScalars.indices {
        let scalar = text.unicodeScalars[index]
        switch scalar {
        case "0"..."9":
            if !separator.isEmpty, digits.count > 2 { separators.insert(separator) }
            separator = ""
            digits.append(UInt8(truncatingIfNeeded: scalar.value))
            end = text.unicodeScalars.index(after: index)
        case "+" where digits.isEmpty: isInternational = true
        case " ", ".", "-", "/", "\u{A0}", "\u{202F}", "(", ")", ",", ";", "]", ":", "!", "?":
            separator.unicodeScalars.append(scalar)
        default: return nil
        }
    }
    guard separators.count <= 1 || isInternational, isNumber(digits, isInternational) else { return nil }
    return String(text[end...].filter { ".,;!?".contains($0) })
}

private func isNumber(_ digits: [UInt8], _ isInternational: Bool) -> Bool {
    if isInternational { return (10...13).contains(digits.count) }
    guard digits.count == 10, digits[0] == UInt8(ascii: "0") else { return false }
    return digits[1] != UInt8(ascii: "0")
}

private func isMail(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "@") {
        guard index > 0, isNamePart(bytes[index - 1]) else { continue }
        let domain = bytes[(index + 1)...]
        if let dot = domain.firstIndex(of: UInt8(ascii: ".")), dot > index + 1, dot + 1 < bytes.count {
            return true
        }
    }
    return disguises.contains { word.utf8.count >= $0.count && contains(bytes, $0) }
}

private let disguises = ["[at]", "(at)", "[arobase]", "(arobase)"].map { Array($0.utf8) }

private func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    for index in bytes.indices where bytes[index] == first {
        if bytes[index...].starts(with: part) { return true }
    }
    return false
}

private func isNamePart(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: ".") || byte >= 0x80
}

private func closing(of word: String) -> String {
    String(word.reversed().prefix { ".;!?".contains($0) }.reversed())
}

/// The words that stay, and the punctuation of those that do not.
private struct KeptWords {
    private var words: [String] = []
    private var hasJustDropped = false

    var text: String { words.joined(separator: " ") }

    mutating func append(_ word: String) {
        defer { hasJustDropped = false }
        if hasJustDropped, word == ":" { return }
        words.append(word)
    }

    /// Leaves a contact out, with what announced it; the punctuation after it goes to the word before.
    mutating func drop(closing: String) {
        dropLabels()
        hasJustDropped = true
        guard var last = words.popLast() else { return }
        if !closing.isEmpty, last.hasSuffix(",") { last.removeLast() }
        let isClosed = last.last.map { ".;:!?".contains($0) } ?? false
        words.append(isClosed ? last : last + closing)
    }

    /// « Contact », « Tél. : » before a contact that goes.
    private mutating func dropLabels() {
        while let last = words.last {
            let bare = last.lowercased().filter { !":.,(\u{A0}".contains($0) }
            guard contactLabels.contains(bare), !last.hasSuffix(".") || bare.hasPrefix("t") else { return }
            words.removeLast()
        }
    }
}

private let contactLabels: Set<String> = [
    "tél", "tel", "téléphone", "telephone", "mail", "e-mail", "email", "courriel", "mèl", "mél", "contact",
    "contacts",
    "mobile", "portable", "fixe", "fax", "au", "à", "ou", "par", "/", "|", "-", "–", "(", "",
]
