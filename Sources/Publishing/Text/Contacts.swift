internal import Text

extension String {
    /// Plain text without mail addresses and telephone numbers, and without the label that announced them: event pages
    /// name staff, and their contacts are theirs to give (RGPD).
    var withoutContacts: String {
        guard mayNameContacts else { return self }
        var words = PendingWords(self)
        var kept = KeptWords()
        while let word = words.next() {
            if word.isMailAddress {
                kept.drop(closing: word.closingMarks)
            } else if let rest = words.skipPhone(startingWith: word) {
                kept.drop(closing: rest)
            } else {
                kept.append(word)
            }
        }
        return kept.text
    }

    /// True when there is an at sign in some disguise, or ten digits in a row with nothing but separators between them:
    /// in most texts there are not, and their words need not be looked at.
    private var mayNameContacts: Bool {
        var digits = 0
        var wasOpening = false
        for byte in utf8 {
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
            if digits == phoneDigits { return true }
            wasOpening = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(")
        }
        return false
    }
}

/// The digits of a French telephone number, as it is dialled in France.
private let phoneDigits = 10

/// The words of a text between its blanks, those that were not looked at yet.
private struct PendingWords {
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
            if let phone = PhoneNumber(joined), !continues(at: position + length) {
                position += length
                return phone.rest
            }
            guard position + length < words.count else { return nil }
            joined += " " + words[position + length]
        }
        return nil
    }

    private func continues(at index: Int) -> Bool {
        guard index < words.count, let first = words[index].utf8.first else { return false }
        return first.isDigit && words[index].utf8.count == 2
    }
}

/// A French telephone number, and the punctuation behind it.
private struct PhoneNumber {
    private var digits: [UInt8] = []
    private var separators: Set<String> = []
    private var isInternational = false
    private(set) var rest = ""

    /// Nil when the text is no number as a whole.
    init?(_ text: String) {
        var separator = ""
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
        guard separators.count <= 1 || isInternational, hasRightLength else { return nil }
        rest = String(text[end...].filter { ".,;!?".contains($0) })
    }

    private var hasRightLength: Bool {
        if isInternational { return (phoneDigits...phoneDigits + 3).contains(digits.count) }
        guard digits.count == phoneDigits, digits[0] == UInt8(ascii: "0") else { return false }
        return digits[1] != UInt8(ascii: "0")
    }
}

extension String {
    fileprivate var isMailAddress: Bool {
        let bytes = Array(utf8)
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "@") {
            guard index > 0, bytes[index - 1].standsInMailName else { continue }
            let domain = bytes[(index + 1)...]
            if let dot = domain.firstIndex(of: UInt8(ascii: ".")), dot > index + 1, dot + 1 < bytes.count {
                return true
            }
        }
        return ["[at]", "(at)", "[arobase]", "(arobase)"].contains { contains($0) }
    }

    /// The marks at the end of a word that end a sentence or a clause.
    fileprivate var closingMarks: String {
        String(reversed().prefix { ".;!?".contains($0) }.reversed())
    }
}

extension UInt8 {
    fileprivate var standsInMailName: Bool {
        isLetter || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
            || self == UInt8(ascii: ".") || self >= 0x80
    }
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
    "contacts", "mobile", "portable", "fixe", "fax", "au", "à", "ou", "par", "/", "|", "-", "–", "(", "",
]
