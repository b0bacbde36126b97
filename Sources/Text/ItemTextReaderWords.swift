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
        var text = text
        let hasLooseAccents = text.withUTF8 { $0.contains { $0 == 0xCC || $0 == 0xCD } }
        if hasLooseAccents { text = text.withComposedAccents }
        text.withUTF8 { scan($0, isHTML: isHTML) }
        dropNoise()
    }

    /// The first words, as text.
    package func beginning(words count: Int) -> String {
        String(decoding: bytes[..<(words.prefix(count).last?.upperBound ?? 0)], as: UTF8.self)
    }

    private mutating func scan(_ source: UnsafeBufferPointer<UInt8>, isHTML: Bool) {
        // A blank behind a word stands for something, but for the last one.
        bytes = [UInt8](unsafeUninitializedCapacity: source.count + 1) { output, count in
            var writer = WordWriter(into: output, expecting: source.count / 6)
            writer.scan(BorrowedBytes(source), isHTML: isHTML)
            count = writer.count
            words = writer.words
        }
        if !bytes.isEmpty { bytes.removeLast() }
    }

    /// Drops counters and the phrases that templates add; works on words, so that no markup around them matters.
    private mutating func dropNoise() {
        let noise = bytes.withUnsafeBufferPointer { bytes in
            words.withUnsafeBufferPointer { LowerWords(bytes: bytes, words: $0).noise }
        }
        guard !noise.isEmpty else { return }
        let (all, ranges) = (bytes, words)
        bytes.removeAll(keepingCapacity: true)
        words.removeAll(keepingCapacity: true)
        var next = 0
        for drop in noise + [ranges.count..<ranges.count] {
            keep(ranges[next..<drop.lowerBound], of: all)
            next = drop.upperBound
        }
    }

    /// Appends words that stand on end in `all`.
    private mutating func keep(_ kept: ArraySlice<Range<Int>>, of all: [UInt8]) {
        guard let first = kept.first, let last = kept.last else { return }
        if !bytes.isEmpty { bytes.append(0x20) }
        let shift = bytes.count - first.lowerBound
        words += kept.lazy.map { $0.lowerBound + shift..<$0.upperBound + shift }
        bytes += all[first.lowerBound..<last.upperBound]
    }
}

/// Writes the words of a text with one blank behind each.
private struct WordWriter {
    private let output: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0
    private(set) var words: [Range<Int>] = []
    private var start = 0

    init(into output: UnsafeMutableBufferPointer<UInt8>, expecting wordCount: Int) {
        self.output = output
        words.reserveCapacity(wordCount)
    }

    mutating func scan(_ source: BorrowedBytes, isHTML: Bool) {
        var i = 0
        while i < source.count {
            let byte = source[i]
            if byte.isDigit || byte.isLetter {
                write(byte)
                i += 1
            } else if isHTML, byte == UInt8(ascii: "<") {
                close()
                i = source.endOfTag(from: i)
            } else if isHTML, byte == UInt8(ascii: "&"), let (scalar, next) = source.reference(at: i) {
                take(scalar)
                i = next
            } else if byte < 0x80 {
                close()
                i += 1
            } else {
                let (scalar, length) = source.scalar(at: i)
                take(scalar)
                i += length
            }
        }
        close()
    }

    private mutating func take(_ scalar: UInt32) {
        switch characterRole(scalar) {
        case .letter where scalar < 0x80: write(UInt8(scalar))
        // A number that is no scalar becomes a blank.
        case .letter: write(scalar: Unicode.Scalar(scalar) ?? " ")
        case .separator: close()
        case .nothing: break
        }
    }

    private mutating func write(scalar: Unicode.Scalar) {
        guard let encoded = UTF8.encode(scalar) else { return }
        for byte in encoded { write(byte) }
    }

    private mutating func close() {
        guard count > start else { return }
        words.append(start..<count)
        write(0x20)
        start = count
    }

    @inline(__always)
    private mutating func write(_ byte: UInt8) {
        output[count] = byte
        count += 1
    }
}

/// The words in lower case, as far as they are asked for: few are.
private struct LowerWords {
    let bytes: UnsafeBufferPointer<UInt8>
    let words: UnsafeBufferPointer<Range<Int>>

    var count: Int { words.count }

    subscript(_ i: Int) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[words[i]]), as: UTF8.self).lowercased()
    }

    /// The ranges of words that are noise.
    var noise: [Range<Int>] {
        var noise: [Range<Int>] = []
        var i = 0
        while i < count {
            let length = mayStartNoise(words[i]) ? noiseLength(in: self, at: i) : 0
            if length > 0 { noise.append(i..<(i + length)) }
            i += max(1, length)
        }
        return noise
    }

    /// True for a number and for a word that begins a phrase: nearly all words are neither.
    private func mayStartNoise(_ word: Range<Int>) -> Bool {
        let first = bytes[word.lowerBound]
        if first.isDigit { return word.allSatisfy { bytes[$0].isDigit } }
        guard noiseLengths[Int(first | 0x20)] & (1 << UInt32(min(word.count, 31))) != 0 else { return false }
        var hash = StableHasher()
        for place in word {
            guard bytes[place] < 0x80 else { return true }
            hash.add(bytes[place].lowercased)
        }
        return noiseBeginnings.contains(hash.value)
    }

    func isNumber(at i: Int) -> Bool { words[i].allSatisfy { bytes[$0].isDigit } }

    /// True for a word that begins with a letter of `countedThings`.
    func mayCount(at i: Int) -> Bool { countedLetters.contains(bytes[words[i].lowerBound] | 0x20) }

    /// True when the words of a phrase stand at a place.
    func holds(phrase: [String], at i: Int) -> Bool {
        i + phrase.count <= count && phrase.indices.allSatisfy { holds(phrase[$0], at: i + $0) }
    }

    /// True when a word stands at a place: by bytes where they are ASCII.
    private func holds(_ word: String, at i: Int) -> Bool {
        let range = words[i]
        let isASCII = range.allSatisfy { bytes[$0] < 0x80 }
        guard isASCII else { return self[i] == word }
        return range.count == word.utf8.count
            && zip(range, word.utf8).allSatisfy { bytes[$0].lowercased == $1 }
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

/// The words that begin a phrase.
private let noiseBeginnings = HashedNumbers(words: ["il", "temps"] + templatePhrases.keys)

private func noiseLength(in words: LowerWords, at i: Int) -> Int {
    if words.isNumber(at: i) { return counterLength(in: words, at: i) }
    let word = words[i]
    if word == "il", words.holds(phrase: ["il", "y", "a"], at: i), i + 4 < words.count,
        words.isNumber(at: i + 3),
        timeUnits.contains(words[i + 4])
    {
        return 5
    }
    if word == "temps", words.holds(phrase: ["temps", "de", "lecture"], at: i) {
        var length = 3
        while i + length < words.count,
            words.isNumber(at: i + length) || readingUnits.contains(words[i + length])
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
    while end < words.count, words.isNumber(at: end), end - i < 3 { end += 1 }
    guard end < words.count else { return 0 }
    if words.mayCount(at: end), countedThings.contains(words[end]) { return end - i + 1 }
    if words.holds(phrase: ["min", "de", "lecture"], at: end)
        || words.holds(phrase: ["minutes", "de", "lecture"], at: end)
    {
        return end - i + 3
    }
    return 0
}

private let countedThings: Set<String> = [
    "vue", "vues", "lecture", "lectures", "visite", "visites", "clic", "clics", "commentaire", "commentaires",
    "partage", "partages", "like", "likes", "téléchargement", "téléchargements", "consultation",
    "consultations",
    "views", "comments", "shares", "downloads",
]

/// The first letters of `countedThings`, capitals made small.
private let countedLetters = Set(countedThings.compactMap(\.utf8.first))

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
