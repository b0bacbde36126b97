import Glibc
internal import Text

/// The named character references, ready to be looked up by bytes.
struct ReferenceTable: Sendable {
    static let standard = ReferenceTable(namedReferenceTable)

    struct Entry: Sendable {
        fileprivate let nameStart: Int32
        fileprivate let nameLength: Int32
        let first: UInt32
        let second: UInt32
        /// Understood without its semicolon.
        let isLegacy: Bool
    }

    private let names: [UInt8]
    private var entries: [Entry] = []
    private var slots: [Int16]

    private init(_ table: String) {
        names = Array(table.utf8)
        slots = [Int16](repeating: -1, count: 8192)
        var place = 0
        while place < names.count {
            let end = names[place...].firstIndex(of: 0x20) ?? names.count
            add(place..<end)
            place = end + 1
        }
    }

    private mutating func add(_ range: Range<Int>) {
        guard let sign = names[range].firstIndex(where: { $0 == 0x3D || $0 == 0x21 }) else { return }
        let points = names[(sign + 1)..<range.upperBound].split(separator: UInt8(ascii: ",")).map(hexNumber)
        let entry = Entry(
            nameStart: Int32(range.lowerBound), nameLength: Int32(sign - range.lowerBound), first: points[0],
            second: points.count > 1 ? points[1] : 0, isLegacy: names[sign] == 0x21)
        var slot = Self.slot(of: names[range.lowerBound..<sign])
        while slots[slot] >= 0 { slot = (slot + 1) & 8191 }
        slots[slot] = Int16(entries.count)
        entries.append(entry)
    }

    private func hexNumber(_ digits: ArraySlice<UInt8>) -> UInt32 {
        digits.reduce(0) { $0 << 4 + UInt32($1.hexValue ?? 0) }
    }

    private static func slot(of name: ArraySlice<UInt8>) -> Int {
        var hash = NameHash()
        for byte in name { hash.add(byte) }
        return Int(hash.value & 8191)
    }

    /// The entry of a name without `&` and `;`.
    func entry(named name: ArraySlice<UInt8>) -> Entry? {
        var slot = Self.slot(of: name)
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            let start = Int(entry.nameStart)
            if names[start..<start + Int(entry.nameLength)].elementsEqual(name) { return entry }
            slot = (slot + 1) & 8191
        }
        return nil
    }
}

/// The longest names are 31 letters and digits; those without a semicolon at most 6.
private let longestName = 32
private let longestLegacyName = 6

extension [UInt8] {
    /// Appends `source[range]` with its character references decoded (HTML Standard, 13.2.5.72 and on).
    mutating func append(decoding source: [UInt8], _ range: Range<Int>, inAttribute: Bool = false) {
        var place = range.lowerBound
        while place < range.upperBound {
            let next = source.place(of: UInt8(ascii: "&"), in: place..<range.upperBound) ?? range.upperBound
            append(source, place..<next)
            place = next
            if place < range.upperBound {
                place = appendReference(in: source, place..<range.upperBound, inAttribute)
            }
        }
    }

    /// Decodes the reference at the `&` that opens `range`, or copies the `&`; returns where to go on.
    mutating func appendReference(in source: [UInt8], _ range: Range<Int>, _ inAttribute: Bool) -> Int {
        let start = range.lowerBound + 1
        guard start < range.upperBound else {
            append(UInt8(ascii: "&"))
            return start
        }
        let end =
            source[start] == UInt8(ascii: "#")
            ? appendNumeric(in: source, start + 1..<range.upperBound)
            : appendNamed(in: source, start..<range.upperBound, inAttribute)
        if let end { return end }
        append(UInt8(ascii: "&"))
        return start
    }

    private mutating func appendNumeric(in source: [UInt8], _ range: Range<Int>) -> Int? {
        guard let first = source[range].first else { return nil }
        let isHexadecimal = first | 0x20 == UInt8(ascii: "x")
        let start = range.lowerBound + (isHexadecimal ? 1 : 0)
        var place = start
        var value: UInt32 = 0
        while place < range.upperBound, let digit = source[place].hexValue, isHexadecimal || digit < 10 {
            value = Swift.min(value &* (isHexadecimal ? 16 : 10) &+ UInt32(digit), 0x11_0000)
            place += 1
        }
        guard place > start else { return nil }
        append(scalar: numericReference(value))
        return place < range.upperBound && source[place] == UInt8(ascii: ";") ? place + 1 : place
    }

    private mutating func appendNamed(in source: [UInt8], _ range: Range<Int>, _ inAttribute: Bool) -> Int? {
        let run = source[range].prefix(longestName).prefix { $0.isLetter || $0.isDigit }
        let end = run.endIndex
        guard !run.isEmpty else { return nil }
        let isClosed = end < range.upperBound && source[end] == UInt8(ascii: ";")
        if isClosed, let entry = ReferenceTable.standard.entry(named: run) {
            append(entry)
            return end + 1
        }
        return appendLegacy(in: source, run, range.upperBound, inAttribute)
    }

    /// `&copy 2026`, `&eacutet&eacute`: the longest known beginning, except in attributes before `=` or a letter,
    /// where `?a=1&copy=2` is a query.
    private mutating func appendLegacy(
        in source: [UInt8], _ run: ArraySlice<UInt8>, _ limit: Int, _ inAttribute: Bool
    ) -> Int? {
        var length = Swift.min(run.count, longestLegacyName)
        while length >= 2 {
            let end = run.startIndex + length
            if let entry = ReferenceTable.standard.entry(named: run.prefix(length)), entry.isLegacy {
                if inAttribute, end < limit,
                    source[end] == 0x3D || source[end].isLetter || source[end].isDigit
                {
                    return nil
                }
                append(entry)
                return end
            }
            length -= 1
        }
        return nil
    }

    private mutating func append(_ entry: ReferenceTable.Entry) {
        append(scalar: entry.first)
        if entry.second != 0 { append(scalar: entry.second) }
    }

    /// The first place of a byte in a range; memchr does the work.
    func place(of byte: UInt8, in range: Range<Int>) -> Int? {
        withUnsafeBytes { raw in
            guard let base = raw.baseAddress, !range.isEmpty else { return nil }
            guard let hit = memchr(base + range.lowerBound, Int32(byte), range.count) else { return nil }
            return UnsafeRawPointer(hit) - base
        }
    }
}

/// A numeric reference as browsers read it: C1 numbers are windows-1252, what is no character is U+FFFD.
func numericReference(_ value: UInt32) -> UInt32 {
    switch value {
    case 0, 0xD800...0xDFFF, 0x11_0000...: 0xFFFD
    case 0x80...0x9F: windows1252(UInt8(value))
    default: value
    }
}
