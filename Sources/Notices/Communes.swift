internal import Text

/// The communes of France, by hashes of their folded names; made when a text first asks for one.
struct Communes: Sendable {
    static let all = Communes()

    /// All that is known of some words in a row.
    struct Words: OptionSet {
        let rawValue: Int

        /// A longer name begins with them.
        static let beginning = Words(rawValue: 1)
        static let name = Words(rawValue: 1 << 1)
        /// They are a name and a French word too: « Vitré », « Le Palais ».
        static let frenchWord = Words(rawValue: 1 << 2)
    }

    private let words: HashedNumbers

    private init() {
        var table = CommuneTable()
        communeTable.withUTF8Buffer { table.read($0) }
        for name in citiesAbroad { table.add(name) }
        words = HashedNumbers(table.names + table.beginnings)
    }

    /// All that is known of the words of this hash: « saint die des vosges », « saint », « saint die des vosges 88 ».
    subscript(hash: UInt64) -> Words { Words(rawValue: words[hash] ?? 0) }
}

/// Reads the table of communes, whose form `communeTable` tells.
private struct CommuneTable {
    private(set) var names: [(hash: UInt64, number: Int)] = []
    private(set) var beginnings: [(hash: UInt64, number: Int)] = []
    private var department: [UInt8] = []
    private var name: [UInt8] = []
    /// The number of bytes that the name has in common with the one before.
    private var same = 0
    private var isFrenchWord = false
    private var isName = false
    private let abbreviations: [[UInt8]]

    init() {
        var texts = [[UInt8]](repeating: [], count: 128)
        for (mark, text) in communeAbbreviations { texts[Int(mark)] = text.withUTF8Buffer { Array($0) } }
        abbreviations = texts
        names.reserveCapacity(80_000)
        beginnings.reserveCapacity(80_000)
    }

    mutating func read(_ table: UnsafeBufferPointer<UInt8>) {
        for byte in table {
            switch byte {
            case UInt8(ascii: "\n"):
                close()
                (isName, department, name) = (false, [], [])
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                close()
                isName = true
                same = Int(byte - UInt8(ascii: "A"))
                name.removeLast(name.count - same)
            case UInt8(ascii: "*"): isFrenchWord = true
            case _ where !isName: department.append(byte)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x20: name.append(byte)
            default: name += abbreviations[Int(byte)]
            }
        }
        close()
    }

    /// Adds a folded name by itself.
    mutating func add(_ name: String) {
        (self.name, isName, department, same) = (Array(name.utf8), true, [], 0)
        close()
    }

    private mutating func close() {
        guard isName else { return }
        var hasher = StableHasher()
        for (place, byte) in name.enumerated() {
            if byte == 0x20, place >= same {
                beginnings.append((hasher.value, Communes.Words.beginning.rawValue))
            }
            hasher.add(byte)
        }
        let known: Communes.Words = isFrenchWord ? [.beginning, .name, .frenchWord] : [.beginning, .name]
        names.append((hasher.value, known.rawValue))
        hasher.add(0x20)
        for byte in department { hasher.add(byte) }
        names.append((hasher.value, Communes.Words.name.rawValue))
        isFrenchWord = false
    }
}

/// Cities across the borders, and capitals, where centres travel; folded.
private let citiesAbroad = [
    "anvers", "bruxelles", "charleroi", "courtrai", "gand", "liege", "namur", "tournai",
    "esch sur alzette", "luxembourg", "fribourg", "karlsruhe", "kehl", "mannheim", "offenbourg",
    "sarrebruck", "treves", "bale", "delemont", "geneve", "lausanne", "neuchatel", "coni", "turin",
    "vintimille", "barcelone", "bilbao", "gerone", "pampelune", "monaco", "berlin", "lisbonne", "londres",
    "madrid", "rome",
]
