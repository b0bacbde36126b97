internal import Text

/// Where dates begin in a page's text (byte offsets, ascending). A cheap look at every page, for counting only: what
/// a date says is read by `Dates`, and only for the records that were chosen.
func datePlaces(in text: [UInt8]) -> [Int] {
    var places: [Int] = []
    var before = Token.none
    var index = 0
    while index < text.count {
        guard isTextWordByte(text[index]) else {
            if text[index] == UInt8(ascii: "\n") { before = .none }
            index += 1
            continue
        }
        let start = index
        while index < text.count, isTextWordByte(text[index]) { index += 1 }
        let token = tokenKind(text, start..<index)
        switch (before, token) {
        case (.number(let place), .month): places.append(place)
        case (.month(let place), .year): places.append(place)
        case (_, .numericDate): places.append(start)
        default: break
        }
        before = token.placed(at: start)
    }
    return places
}

private enum Token {
    case none, year, numericDate
    case number(Int)
    case month(Int)

    func placed(at start: Int) -> Token {
        switch self {
        case .number: .number(start)
        case .month: .month(start)
        default: self
        }
    }
}

/// `/`, `.` and `-` belong to the word, so that `12/09/2024` is one.
private func isTextWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, 0x80...: true
    case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"): true
    default: false
    }
}

private func tokenKind(_ text: [UInt8], _ range: Range<Int>) -> Token {
    guard range.count <= 16 else { return .none }
    let word = text[range]
    guard let first = word.first else { return .none }
    if first >= 48, first <= 57 { return numberKind(word) }
    let folded = (word.last == UInt8(ascii: ".") ? word.dropLast() : word).folded
    return monthHashes.contains(folded.wordHash) ? .month(0) : .none
}

private func numberKind(_ word: ArraySlice<UInt8>) -> Token {
    var groups: [Int] = [0]
    for byte in word {
        if byte >= 48, byte <= 57 {
            groups[groups.count - 1] += 1
        } else if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") {
            groups.append(0)
        } else {
            return groups == [1] && word.count <= 4 ? .number(0) : .none  // 1er
        }
    }
    switch groups {
    case [1], [2], [1, 0], [2, 0]: return .number(0)
    case [4], [4, 0]: return word.starts(with: [50, 48]) || word.starts(with: [49, 57]) ? .year : .none
    case [4, 2, 2]: return .numericDate
    default:
        let isDate = groups.count == 3 && (1...2).contains(groups[0]) && (1...2).contains(groups[1])
        return isDate && (groups[2] == 2 || groups[2] == 4) ? .numericDate : .none
    }
}

private let monthHashes = Set(
    [Lexicon.french, .english].flatMap(\.months.keys).map(\.utf8.wordHash))
