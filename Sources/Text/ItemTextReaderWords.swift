internal import Foundation

/// The words of a text as a reader sees them, case and accents kept: what the content hash is made of (frozen with it,
/// version 1). White space, typography, counters (« 12 vues », « il y a 3 jours ») and template noise are left out.
package struct ReaderWords: Sendable {
    /// The words with one blank between.
    package private(set) var bytes: [UInt8] = []
    private var words: [Range<Int>] = []

    /// Of plain text.
    package init(_ text: String) { self.init(text, isHTML: false) }

    /// Of an HTML fragment.
    package init(html: String) { self.init(html, isHTML: true) }

    private init(_ text: String, isHTML: Bool) {
        let hasLooseAccents = text.utf8.contains { $0 == 0xCC || $0 == 0xCD }
        var text = hasLooseAccents ? text.withComposedAccents : text
        text.withUTF8 { scan($0, isHTML: isHTML) }
        dropNoise()
    }

    /// The first words, as text.
    package func beginning(words count: Int) -> String {
        String(decoding: bytes[..<(words.prefix(count).last?.upperBound ?? 0)], as: UTF8.self)
    }

    private mutating func scan(_ source: UnsafeBufferPointer<UInt8>, isHTML: Bool) {
        bytes.reserveCapacity(source.count)
        var start = 0
        func close(_ bytes: inout [UInt8], _ words: inout [Range<Int>]) {
            guard bytes.count > start else { return }
            words.append(start..<bytes.count)
            bytes.append(0x20)
            start = bytes.count
        }
        var i = 0
        while i < source.count {
            if isHTML, source[i] == UInt8(ascii: "<") {
                close(&bytes, &words)
                i = BorrowedBytes(source).endOfTag(from: i)
                continue
            }
            let entity =
                isHTML && source[i] == UInt8(ascii: "&") ? BorrowedBytes(source).reference(at: i) : nil
            let (scalar, next) = entity ?? BorrowedBytes(source).scalarAndNext(at: i)
            i = next
            switch characterRole(scalar) {
            case .letter: append(scalar)
            case .separator: close(&bytes, &words)
            case .nothing: break
            }
        }
        close(&bytes, &words)
        if !bytes.isEmpty { bytes.removeLast() }
    }

    /// A number that is no scalar becomes a blank.
    private mutating func append(_ scalar: UInt32) {
        if scalar < 0x80 {
            bytes.append(UInt8(scalar))
        } else if let encoded = UTF8.encode(Unicode.Scalar(scalar) ?? " ") {
            bytes.append(contentsOf: encoded)
        }
    }

    /// Drops counters and the phrases that templates add; works on words, so that no markup around them matters.
    private mutating func dropNoise() {
        var noise: [Range<Int>] = []
        var i = 0
        while i < words.count {
            let length =
                mayStartNoise(words[i]) ? noiseLength(in: LowerWords(bytes: bytes, words: words), at: i) : 0
            if length > 0 { noise.append(i..<(i + length)) }
            i += max(1, length)
        }
        guard !noise.isEmpty else { return }
        let (all, ranges) = (bytes, words)
        bytes = []
        words = []
        var next = noise[...]
        for (i, range) in ranges.enumerated() {
            if let first = next.first, i >= first.upperBound { next.removeFirst() }
            if next.first?.contains(i) == true { continue }
            if !bytes.isEmpty { bytes.append(0x20) }
            words.append(bytes.count..<(bytes.count + range.count))
            bytes += all[range]
        }
    }

    /// True for a number and for a word as long as one that begins a phrase with the same letter: nearly all words are neither.
    private func mayStartNoise(_ word: Range<Int>) -> Bool {
        let first = bytes[word.lowerBound]
        if first.isDigit { return true }
        return noiseLengths[Int(first | 0x20)] & (1 << UInt32(min(word.count, 31))) != 0
    }
}

/// The words in lower case, made as they are asked for: few are.
private struct LowerWords {
    let bytes: [UInt8]
    let words: [Range<Int>]

    var count: Int { words.count }

    subscript(_ i: Int) -> String { String(decoding: bytes[words[i]], as: UTF8.self).lowercased() }

    /// True when the words of a phrase stand at a place.
    func holds(phrase: [String], at i: Int) -> Bool {
        i + phrase.count <= count && phrase.indices.allSatisfy { self[i + $0] == phrase[$0] }
    }
}

extension BorrowedBytes {
    fileprivate func scalarAndNext(at i: Int) -> (UInt32, Int) {
        let (scalar, length) = scalar(at: i)
        return (scalar, i + length)
    }
}

private enum CharacterRole { case letter, separator, nothing }

private func characterRole(_ scalar: UInt32) -> CharacterRole {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .letter
    case 0..<0x80: .separator
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF, 0xFE00...0xFE0F: .nothing
    case 0x80..<0xC0, 0x2000..<0x2070, 0x2190...0x2BFF, 0x3000...0x303F: .separator
    default: .letter
    }
}

/// For each first letter, the lengths of the words that begin a phrase, as bits.
private let noiseLengths: [UInt32] = {
    var lengths = [UInt32](repeating: 0, count: 256)
    for word in ["il", "temps"] + templatePhrases.keys {
        lengths[Int(word.utf8.first ?? 0)] |= 1 << UInt32(min(word.utf8.count, 31))
    }
    return lengths
}()

private func noiseLength(in words: LowerWords, at i: Int) -> Int {
    let word = words[i]
    if isNumber(word) { return counterLength(in: words, at: i) }
    if word == "il", words.holds(phrase: ["il", "y", "a"], at: i), i + 4 < words.count,
        isNumber(words[i + 3]),
        timeUnits.contains(words[i + 4])
    {
        return 5
    }
    if word == "temps", words.holds(phrase: ["temps", "de", "lecture"], at: i) {
        var length = 3
        while i + length < words.count,
            isNumber(words[i + length]) || readingUnits.contains(words[i + length])
        {
            length += 1
        }
        return length
    }
    return templatePhrases[word]?.first { words.holds(phrase: $0, at: i) }?.count ?? 0
}

/// « 1 205 vues »: the groups of digits and the word after them.
private func counterLength(in words: LowerWords, at i: Int) -> Int {
    var end = i
    while end < words.count, isNumber(words[end]), end - i < 3 { end += 1 }
    guard end < words.count else { return 0 }
    if countedThings.contains(words[end]) { return end - i + 1 }
    if words.holds(phrase: ["min", "de", "lecture"], at: end)
        || words.holds(phrase: ["minutes", "de", "lecture"], at: end)
    {
        return end - i + 3
    }
    return 0
}

private func isNumber(_ word: String) -> Bool { word.utf8.allSatisfy { (0x30...0x39).contains($0) } }

private let countedThings: Set<String> = [
    "vue", "vues", "lecture", "lectures", "visite", "visites", "clic", "clics", "commentaire", "commentaires",
    "partage", "partages", "like", "likes", "téléchargement", "téléchargements", "consultation",
    "consultations",
    "views", "comments", "shares", "downloads",
]

private let timeUnits: Set<String> = [
    "seconde", "secondes", "minute", "minutes", "min", "heure", "heures", "h", "jour", "jours", "semaine",
    "semaines",
    "mois", "an", "ans",
]

private let readingUnits: Set<String> = ["min", "mn", "minute", "minutes"]

/// By their first word.
private let templatePhrases: [String: [[String]]] = Dictionary(
    grouping: [
        "lire la suite", "lire plus", "en savoir plus", "voir plus", "continuer la lecture", "read more",
        "aller au contenu", "aller à la barre d outils", "partager sur facebook", "partager sur twitter",
        "partager sur linkedin", "remonter en haut de la page", "est apparu en premier sur",
        "appeared first on",
        "the post", "gérer les publications", "vous êtes ici", "aucun commentaire",
    ].map { $0.split(separator: " ").map(String.init) },
    by: { $0[0] })
