internal import Text

/// The label of a `<meta>` declaration, by the HTML Standard's prescan (13.2.3.2); nil without one.
func metaLabel(in bytes: ArraySlice<UInt8>) -> String? {
    var scan = MetaPrescan(bytes: Array(bytes))
    return scan.label()
}

private struct MetaPrescan {
    let bytes: [UInt8]
    private var place = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func label() -> String? {
        while place < bytes.count {
            guard bytes[place] == UInt8(ascii: "<") else {
                place += 1
                continue
            }
            if starts(with: "<!--") {
                skipComment()
            } else if starts(with: "<meta"), let after = byte(at: place + 5), after.isBlank || after == 0x2F {
                place += 5
                if let found = metaCharset() { return found }
            } else if let next = byte(at: place + 1), next.isLetter || (next == 0x2F && isTagEnd) {
                skipTag()
            } else if starts(with: "<!") || starts(with: "</") || starts(with: "<?") {
                skipPast(UInt8(ascii: ">"))
            } else {
                place += 1
            }
        }
        return nil
    }

    private var isTagEnd: Bool { byte(at: place + 2).map(\.isLetter) ?? false }

    private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

    private func starts(with word: StaticString) -> Bool {
        word.withUTF8Buffer { wanted in
            place + wanted.count <= bytes.count
                && (0..<wanted.count).allSatisfy { bytes[place + $0].lowercased == wanted[$0] }
        }
    }

    private mutating func skipComment() {
        place += 2  // "<!-->" is a whole comment
        while place < bytes.count, !starts(with: "-->") { place += 1 }
        place += 3
    }

    private mutating func skipPast(_ wanted: UInt8) {
        while let here = byte(at: place), here != wanted { place += 1 }
        place += 1
    }

    private mutating func skipTag() {
        while let here = byte(at: place), !here.isBlank, here != UInt8(ascii: ">") { place += 1 }
        while nextAttribute() != nil {}
    }

    private mutating func metaCharset() -> String? {
        var charset: String?
        var content: String?
        var isContentType = false
        var seen: Set<String> = []
        while let (name, value) = nextAttribute() {
            guard seen.insert(name).inserted else { continue }
            if name == "charset" { charset = value }
            if name == "content" { content = contentCharset(value) }
            if name == "http-equiv" { isContentType = value.lowercased() == "content-type" }
        }
        return charset ?? (isContentType ? content : nil)
    }

    /// Name and value of the next attribute, both lower-case; nil at the end of the tag.
    private mutating func nextAttribute() -> (String, String)? {
        while let here = byte(at: place), here.isBlank || here == 0x2F { place += 1 }
        guard let first = byte(at: place), first != UInt8(ascii: ">") else { return nil }
        let start = place
        place += 1
        while let here = byte(at: place), !here.isBlank, ![0x2F, 0x3D, 0x3E].contains(here) { place += 1 }
        let name = text(bytes[start..<place])
        while let here = byte(at: place), here.isBlank { place += 1 }
        guard byte(at: place) == UInt8(ascii: "=") else { return (name, "") }
        place += 1
        while let here = byte(at: place), here.isBlank { place += 1 }
        return (name, attributeValue())
    }

    private mutating func attributeValue() -> String {
        guard let quote = byte(at: place), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = place
            while let here = byte(at: place), !here.isBlank, here != UInt8(ascii: ">") { place += 1 }
            return text(bytes[start..<place])
        }
        let start = place + 1
        place = start
        skipPast(quote)
        return text(bytes[start..<min(place - 1, bytes.count)])
    }

    private func text(_ slice: ArraySlice<UInt8>) -> String {
        String(decoding: slice.map(\.lowercased), as: UTF8.self)
    }

    /// The charset inside `text/html; charset=…` (HTML Standard, 2.5.4).
    private func contentCharset(_ value: String) -> String? {
        var rest = Array(value.utf8)[...]
        while let found = range(of: "charset", in: rest) {
            rest = rest[found.upperBound...].drop(while: \.isBlank)
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest = rest.dropFirst().drop(while: \.isBlank)
            guard let quote = rest.first else { return nil }
            if quote == 0x22 || quote == 0x27 {
                return String(decoding: rest.dropFirst().prefix { $0 != quote }, as: UTF8.self)
            }
            return String(decoding: rest.prefix { !$0.isBlank && $0 != 0x3B }, as: UTF8.self)
        }
        return nil
    }
}
