internal import Text

/// A broken document made well-formed without losing what it says.
///
/// libxml2 recovers too, but drops references after the first error, loses bare `&` with what follows, and lets
/// one forgotten end tag swallow all later items. So a document with an error is written anew: tags balanced,
/// attributes quoted, stray signs escaped; what lies around the root goes, and several roots may stand side by side.
struct XMLMending {
    /// Well-formed inside `<_>…</_>`, unless the document was cut: then it ends open.
    private(set) var result: [UInt8] = []
    /// True when the document ended inside an element or a tag.
    private(set) var isCut = false

    private let source: [UInt8]
    /// Names (lower case) of elements that never stand in one another: an item that was not closed ends where the
    /// next starts.
    private let records: Set<String>
    /// Names of elements that are outermost: what stands open before the first of them is noise.
    private let roots: Set<String>
    /// Names of elements that hold text and none of each other: a title that was not closed ends where the link starts.
    private let fields: Set<String>
    private var isInRoot = false
    private var at = 0
    private var open: [Range<Int>] = []
    /// Things that were once looked for in vain, which will not be found further on either; keeps hostile input linear.
    private var missing: Set<String> = []

    init(_ source: [UInt8], records: Set<String>, roots: Set<String>, fields: Set<String> = []) {
        self.source = source
        self.records = records
        self.roots = roots
        self.fields = fields
        result.reserveCapacity(source.count + source.count / 16)
        result += "<_>".utf8
        while at < source.count { step() }
        isCut = isCut || !open.isEmpty
        if !isCut { result += "</_>".utf8 }
    }

    private mutating func step() {
        let start = at
        while at < source.count, source[at] != 0x3C { at += 1 }
        appendText(start..<at)
        guard at + 1 < source.count else { return endInTag() }
        switch source[at + 1] {
        case UInt8(ascii: "/"): endTag()
        case UInt8(ascii: "!"): declaration()
        case UInt8(ascii: "?"): skip(past: "?>", orElse: ">")
        case let byte where isNameStart(byte): startTag()
        default: keepSign()
        }
    }

    /// A last `<` is half a tag.
    private mutating func endInTag() {
        if at < source.count { isCut = true }
        at = source.count
    }

    /// The `<` at hand is no tag's.
    private mutating func keepSign() {
        if !open.isEmpty { result += "&lt;".utf8 }
        at += 1
    }

    private mutating func skip(past end: String, orElse other: String) {
        guard let place = find(end, from: at + 2) ?? find(other, from: at + 2) else { return keepSign() }
        at = place
    }

    // MARK: tags

    private mutating func startTag() {
        guard var tag = LooseTag(source, at: at) else { return keepSign() }
        if tag.end == nil { return cutTag() }
        let name = lowerName(tag.name)
        if records.contains(name) { closeRecord(name) }
        if fields.contains(name) { closeField() }
        if !isInRoot, roots.contains(name) {
            close(to: 0)
            isInRoot = true
        }
        result.append(0x3C)
        result += source[tag.name]
        tag.writeAttributes(into: &result, from: source)
        if tag.isEmpty || voidNames.contains(name) {
            result += "/>".utf8
        } else {
            result.append(0x3E)
            open.append(tag.name)
        }
        at = tag.end ?? source.count
    }

    private mutating func cutTag() {
        isCut = true
        at = source.count
    }

    private mutating func closeRecord(_ name: String) {
        guard let level = open.lastIndex(where: { lowerName($0) == name }) else { return }
        close(to: level)
    }

    private mutating func closeField() {
        let lowest = open.lastIndex { records.contains(lowerName($0)) } ?? open.startIndex
        guard let level = open[lowest...].firstIndex(where: { fields.contains(lowerName($0)) }) else {
            return
        }
        close(to: level)
    }

    private mutating func endTag() {
        let start = at + 2
        var end = start
        while end < source.count, isNameByte(source[end]) { end += 1 }
        let name = start..<end
        while end < source.count, source[end] != 0x3E, source[end] != 0x3C { end += 1 }
        guard end < source.count else { return cutTag() }
        at = source[end] == 0x3E ? end + 1 : end
        let lowest = max(0, open.count - deepestRepair)
        if let level = (lowest..<open.count).last(where: { same(open[$0], name) }) { close(to: level) }
    }

    private mutating func close(to level: Int) {
        while open.count > level, let name = open.popLast() {
            result += "</".utf8
            result += source[name]
            result.append(0x3E)
        }
    }

    private func same(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
        a.count == b.count && zip(a, b).allSatisfy { source[$0].lowercased == source[$1].lowercased }
    }

    private func lowerName(_ name: Range<Int>) -> String {
        String(decoding: source[name].map(\.lowercased), as: UTF8.self)
    }

    // MARK: comments, CDATA and DOCTYPE

    private mutating func declaration() {
        if starts(with: "<!--") {
            skip(past: "-->", orElse: ">")
        } else if starts(with: "<![cdata[") {
            characterData()
        } else if starts(with: "<!doctype") {
            documentType()
        } else {
            skip(past: ">", orElse: ">")
        }
    }

    private mutating func characterData() {
        let start = at + 9
        let end = find("]]>", from: start)
        let last = end.map { $0 - 3 } ?? endOfUnclosedData(start)
        if !open.isEmpty { appendLiteral(start..<last) }
        at = end ?? last
        if at == source.count, end == nil { isCut = true }
    }

    /// CDATA that nobody closed reaches to the end tag of the element it stands in.
    private mutating func endOfUnclosedData(_ start: Int) -> Int {
        guard let name = open.last else { return source.count }
        let tag = "</" + String(decoding: source[name], as: UTF8.self)
        return find(tag, from: start).map { $0 - tag.utf8.count } ?? source.count
    }

    private mutating func documentType() {
        var isInside = false
        while at < source.count {
            let byte = source[at]
            at += 1
            if byte == UInt8(ascii: "[") { isInside = true }
            if byte == UInt8(ascii: "]") { isInside = false }
            if byte == 0x3E, !isInside { return }
        }
        isCut = true
    }

    // MARK: text

    private mutating func appendText(_ range: Range<Int>) {
        guard !open.isEmpty else { return }
        result.append(mendedText: source, range)
    }

    private mutating func appendLiteral(_ range: Range<Int>) {
        for byte in source[range] where isAllowed(byte) { result.append(escaping: byte) }
    }

    // MARK: looking ahead

    private func starts(with prefix: String) -> Bool {
        let bytes = Array(prefix.utf8)
        guard at + bytes.count <= source.count else { return false }
        return bytes.indices.allSatisfy { source[at + $0].lowercased == bytes[$0] }
    }

    /// The place behind `text`.
    private mutating func find(_ text: String, from start: Int) -> Int? {
        guard !missing.contains(text) else { return nil }
        let wanted = Array(text.utf8)
        var place = start
        while place + wanted.count <= source.count {
            if source[place] == wanted[0], source[place..<place + wanted.count].elementsEqual(wanted) {
                return place + wanted.count
            }
            place += 1
        }
        missing.insert(text)
        return nil
    }
}

/// The number of open elements among which an end tag looks for its start.
private let deepestRepair = 256

private struct LooseTag {
    let name: Range<Int>
    /// Behind the `>`; nil when the document ends inside the tag.
    private(set) var end: Int?
    private(set) var isEmpty = false
    private var attributes: [(name: Range<Int>, value: Range<Int>)] = []

    /// nil when what follows the `<` is text after all: « 1 <b et 2 », `<nom@example.org>`.
    init?(_ source: [UInt8], at start: Int) {
        var place = start + 1
        while place < source.count, isNameByte(source[place]) { place += 1 }
        name = start + 1..<place
        while place < source.count {
            let byte = source[place]
            if byte == 0x3E {
                end = place + 1
                return
            }
            if byte == 0x3C { return nil }
            isEmpty = byte == 0x2F
            if byte.isBlank || byte == 0x2F {
                place += 1
            } else if place == name.upperBound {
                return nil
            } else {
                place = readAttribute(source, place)
            }
        }
    }

    private mutating func readAttribute(_ source: [UInt8], _ start: Int) -> Int {
        var place = start
        while place < source.count, !endsName(source[place]) { place += 1 }
        let attribute = start..<max(place, start)
        while place < source.count, source[place].isBlank { place += 1 }
        guard place < source.count, source[place] == 0x3D else {
            return max(place, start + 1)
        }
        place += 1
        while place < source.count, source[place].isBlank { place += 1 }
        guard place < source.count else { return place }
        let value = valueRange(source, from: place)
        attributes.append((attribute, value))
        let isQuoted = value.upperBound < source.count && value.lowerBound > place
        return value.upperBound + (isQuoted ? 1 : 0)
    }

    private func valueRange(_ source: [UInt8], from start: Int) -> Range<Int> {
        let quote = source[start]
        var place = start
        if quote == 0x22 || quote == 0x27 {
            place += 1
            while place < source.count, source[place] != quote { place += 1 }
            return start + 1..<place
        }
        while place < source.count, !source[place].isBlank, source[place] != 0x3E { place += 1 }
        return start..<place
    }

    mutating func writeAttributes(into out: inout [UInt8], from source: [UInt8]) {
        var seen: Set<[UInt8]> = []
        for (name, value) in attributes {
            let spelling = Array(source[name])
            guard let first = spelling.first, isNameStart(first), spelling.allSatisfy(isNameByte),
                seen.insert(spelling).inserted
            else { continue }
            out.append(0x20)
            out += spelling
            out += "=\"".utf8
            out.append(mendedText: source, value)
            out.append(0x22)
        }
    }

    private func endsName(_ byte: UInt8) -> Bool {
        byte.isBlank || byte == 0x3D || byte == 0x3E || byte == 0x2F || byte == 0x3C
    }
}

private func isNameStart(_ byte: UInt8) -> Bool {
    byte.isLetter || byte == UInt8(ascii: "_") || byte >= 0x80
}

private func isNameByte(_ byte: UInt8) -> Bool {
    isNameStart(byte) || byte.isDigit || byte == 0x2D || byte == 0x2E || byte == 0x3A
}

/// Control characters have no place in XML, not even escaped.
private func isAllowed(_ byte: UInt8) -> Bool {
    byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}

extension [UInt8] {
    /// Text or an attribute's value: references that mean something stay, everything else that is a sign of
    /// markup is escaped.
    fileprivate mutating func append(mendedText source: [UInt8], _ range: Range<Int>) {
        var place = range.lowerBound
        while place < range.upperBound {
            let byte = source[place]
            if byte == 0x26 {
                place = appendReference(source, place, range.upperBound)
            } else if byte == 0xEF,
                source[place..<limitedEnd(place, range)].elementsEqual([0xEF, 0xBF, 0xBE])
            {
                place += 3  // U+FFFE, no character of XML
            } else {
                if isAllowed(byte) { append(escaping: byte) }
                place += 1
            }
        }
    }

    private func limitedEnd(_ place: Int, _ range: Range<Int>) -> Int {
        Swift.min(place + 3, range.upperBound)
    }

    private mutating func appendReference(_ source: [UInt8], _ start: Int, _ limit: Int) -> Int {
        var end = start + 1
        if end < limit, source[end] == 0x23 { end += 1 }
        while end < limit, end - start < 40, source[end].isLetter || source[end].isDigit { end += 1 }
        let isClosed = end < limit && source[end] == 0x3B
        let body = source[start + 1..<end]
        if body.first == 0x23, let value = number(body.dropFirst()) {
            append(escapingScalar: value)
            return isClosed ? end + 1 : end
        }
        guard isClosed, namedReference(String(decoding: body, as: UTF8.self)) != nil else {
            self += "&amp;".utf8
            return start + 1
        }
        self += source[start...end]
        return end + 1
    }

    private mutating func append(escapingScalar value: UInt32) {
        let scalar = numericReference(value)
        guard scalar >= 0x20 || scalar == 0x09 || scalar == 0x0A || scalar == 0x0D else { return }
        guard scalar != 0xFFFE, scalar != 0xFFFF else { return }
        if scalar < 0x80 { append(escaping: UInt8(scalar)) } else { append(scalar: scalar) }
    }

    private func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
        let isHex = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
        let body = isHex ? digits.dropFirst() : digits
        guard !body.isEmpty, body.count <= 8 else { return nil }
        return UInt32(String(decoding: body, as: UTF8.self), radix: isHex ? 16 : 10)
    }
}
