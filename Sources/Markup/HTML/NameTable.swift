internal import Text

/// The names of one document's elements and attributes as small numbers, so that comparing names is comparing
/// numbers. A name is stored in the case that its tree gave it; HTML gives lower case.
struct NameTable: Sendable {
    /// More names than any real page has; what follows is one name, so that hostile pages stay small.
    static let limit = 30_000
    static let standard = NameTable()
    static let overflow = "x-moisson-overflow"

    private var bytes: [UInt8] = []
    private var ends: [Int32] = []
    private var slots: [Int32]

    /// A table of these names alone, numbered in their order.
    init(_ names: [String]) {
        slots = [Int32](repeating: -1, count: 128)
        for name in names { _ = id(of: name) }
    }

    private init() {
        slots = [Int32](repeating: -1, count: 1024)
        for tag in Tag.allCases { _ = id(of: tag.rawValue < Tag.firstName ? "-\(tag.name)" : tag.name) }
        for name in Self.commonAttributes.split(separator: " ") { _ = id(of: String(name)) }
    }

    private static let commonAttributes = """
        x-moisson-overflow class id href src alt title rel type name content value width height style lang datetime target role \
        property itemprop itemscope itemtype srcset sizes loading data-src data-srcset onclick for action method \
        charset media hreflang cite colspan rowspan checked disabled selected aria-label aria-hidden tabindex
        """

    var count: Int { ends.count }

    func string(_ id: Int32) -> String { String(decoding: utf8(id), as: UTF8.self) }

    func utf8(_ id: Int32) -> ArraySlice<UInt8> {
        let start = id == 0 ? 0 : ends[Int(id) - 1]
        return bytes[Int(start)..<Int(ends[Int(id)])]
    }

    /// Appends a name to what is written.
    @inline(__always)
    func append(_ id: Int32, to out: inout [UInt8]) {
        out.append(bytes, (id == 0 ? 0 : Int(ends[Int(id) - 1]))..<Int(ends[Int(id)]))
    }

    /// The id of a name that the table knows.
    func find(_ name: String) -> Int32? {
        let wanted = Array(name.utf8)
        return find(wanted, 0..<wanted.count, isLowering: false).id
    }

    /// The id of a name in a source, read in lower case.
    func findLowering(_ source: [UInt8], in range: Range<Int>) -> Int32? {
        find(source, range, isLowering: true).id
    }

    mutating func id(of name: String) -> Int32 {
        let wanted = Array(name.utf8)
        return id(of: wanted, 0..<wanted.count, isLowering: false)
    }

    /// The id of a name that stands in a source, lower-cased where it is HTML; U+0000 becomes U+FFFD.
    @inline(__always)
    mutating func id(of source: [UInt8], _ range: Range<Int>, isLowering: Bool = true) -> Int32 {
        let (known, slot) = find(source, range, isLowering: isLowering)
        if let known { return known }
        if source.place(of: 0, in: range) != nil { return idWithoutNull(source[range]) }
        return add(source, range, isLowering, slot)
    }

    private mutating func idWithoutNull(_ name: ArraySlice<UInt8>) -> Int32 {
        var clean: [UInt8] = []
        for byte in name {
            if byte == 0 { clean.append(scalar: 0xFFFD) } else { clean.append(byte.lowercased) }
        }
        return id(of: clean, 0..<clean.count)
    }

    private func find(_ source: [UInt8], _ range: Range<Int>, isLowering: Bool) -> (id: Int32?, slot: Int) {
        var hash = NameHash()
        for place in range { hash.add(isLowering ? source[place].lowercased : source[place]) }
        var slot = Int(hash.value) & (slots.count - 1)
        while slots[slot] >= 0 {
            if equals(slots[slot], source, range, isLowering) { return (slots[slot], slot) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return (nil, slot)
    }

    @inline(__always)
    private func equals(_ id: Int32, _ source: [UInt8], _ range: Range<Int>, _ isLowering: Bool) -> Bool {
        let start = id == 0 ? 0 : Int(ends[Int(id) - 1])
        guard Int(ends[Int(id)]) - start == range.count else { return false }
        for offset in 0..<range.count {
            let byte = source[range.lowerBound + offset]
            if bytes[start + offset] != (isLowering ? byte.lowercased : byte) { return false }
        }
        return true
    }

    private mutating func add(_ source: [UInt8], _ range: Range<Int>, _ isLowering: Bool, _ slot: Int)
        -> Int32
    {
        guard ends.count < Self.limit else { return find(Self.overflow) ?? 0 }
        for place in range { bytes.append(isLowering ? source[place].lowercased : source[place]) }
        ends.append(Int32(bytes.count))
        slots[slot] = Int32(ends.count - 1)
        if ends.count * 2 > slots.count { grow() }
        return Int32(ends.count - 1)
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for id in 0..<Int32(ends.count) {
            var hash = NameHash()
            for byte in utf8(id) { hash.add(byte) }
            var slot = Int(hash.value) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = id
        }
    }
}

extension Tag {
    /// Appends the name to what is written.
    @inline(__always)
    func write(to out: inout [UInt8]) { NameTable.standard.append(Int32(rawValue), to: &out) }
}
