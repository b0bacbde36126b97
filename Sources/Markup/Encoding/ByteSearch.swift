internal import Text

/// The charset parameter of a Content-Type, unquoted; nil without one.
func charset(ofContentType value: String) -> String? {
    for parameter in value.utf8.split(separator: UInt8(ascii: ";")).dropFirst() {
        let halves = parameter.split(separator: UInt8(ascii: "="), maxSplits: 1)
        guard halves.count == 2, trimmed(halves[0]).map(\.lowercased).elementsEqual("charset".utf8) else {
            continue
        }
        let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
        let label = trimmed(halves[1]).filter { !quotes.contains($0) }
        if !label.isEmpty { return String(decoding: label, as: UTF8.self) }
    }
    return nil
}

func trimmed(_ bytes: some BidirectionalCollection<UInt8>) -> [UInt8] {
    Array(bytes.drop(while: \.isBlank).reversed().drop(while: \.isBlank).reversed())
}

func range(of word: StaticString, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    let wanted = word.withUTF8Buffer { Array($0) }
    var place = bytes.startIndex
    while place + wanted.count <= bytes.endIndex {
        if bytes[place..<place + wanted.count].elementsEqual(wanted) { return place..<place + wanted.count }
        place += 1
    }
    return nil
}
