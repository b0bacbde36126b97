internal import Model

/// Whether folded words are a town's name: « saint die des vosges ». Nothing is built: the list is sorted text, and
/// is searched by halves.
func isCommune(_ folded: String) -> Bool {
    var folded = folded
    return folded.withUTF8 { name in
        communeNames.withUTF8Buffer { list in contains(list, name) }
    }
}

/// The greatest number of words in a town's name that is looked for: « saint laurent de la salanque ».
let longestCommune = 7

private let comma = UInt8(ascii: ",")

private func contains(_ list: UnsafeBufferPointer<UInt8>, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
    var low = 0
    var high = list.count
    while low < high {
        var start = (low + high) / 2
        while start > low, list[start - 1] != comma { start -= 1 }
        var end = start
        while end < high, list[end] != comma { end += 1 }
        let entry = UnsafeBufferPointer(rebasing: list[start..<end])
        if entry.elementsEqual(name) { return true }
        if entry.lexicographicallyPrecedes(name) {
            low = end + 1
        } else {
            high = start
        }
    }
    return false
}
