internal import Text

/// The towns of the list, by hashes of their folded names.
struct Communes: Sendable {
    static let all = Communes()

    private let names: HashedNumbers
    /// The number of words of the longest name that begins with a word.
    private let lengths: HashedNumbers

    private init() {
        var hashes: [(UInt64, Int)] = []
        var longest: [UInt64: Int] = [:]
        communeNames.withUTF8Buffer { list in
            for name in list.split(separator: UInt8(ascii: ",")) {
                var hasher = StableHasher()
                hasher.add(name)
                hashes.append((hasher.value, 1))
                let words = name.split(separator: UInt8(ascii: " "))
                var first = StableHasher()
                first.add(words[0])
                longest[first.value] = max(longest[first.value] ?? 0, words.count)
            }
        }
        names = HashedNumbers(hashes)
        lengths = HashedNumbers(longest.map { ($0.key, $0.value) })
    }

    /// True for the hash of a town's folded name: « saint die des vosges ».
    func contains(_ hash: UInt64) -> Bool { names.contains(hash) }

    /// The greatest number of words in a name that begins with the word of this hash; 0 when none does.
    func longestName(beginningWith hash: UInt64) -> Int { lengths[hash] ?? 0 }
}

/// The greatest number of words in a town's name that is looked for: « saint laurent de la salanque ».
let longestCommune = 7
