internal import Glibc

/// A document without its long texts: each is replaced by a processing instruction, and put back when libxml2
/// comes upon that.
///
/// Most of a feed is CDATA and escaped HTML. libxml2 looks at every character of them, hands CDATA over in pieces of 300 bytes
/// and escaped HTML in one piece more for each reference; here they are found by `memchr` and copied once. libxml2 stays the
/// judge: where this scan mistakes something for text, an instruction is not met or stands where none may, and the document
/// is read without it.
struct XMLSkeleton {
    static let target: StaticString = "moisson-lifted"

    /// A piece of a document, clean text, and its number.
    private let bytes: UnsafeRawBufferPointer
    private let piece: Int
    private var scan: TextScan
    /// Up to where it was handed out, and the text that comes next.
    private var place = 0
    private var next: LiftedText?

    init(_ bytes: UnsafeRawBufferPointer, piece: Int) {
        self.bytes = bytes
        self.piece = piece
        scan = TextScan(bytes)
    }

    /// Appends to a chunk what libxml2 is to read next, until it has `size` bytes or nothing is left, and to `lifted` what
    /// was left out.
    mutating func fill(_ chunk: inout [UInt8], upTo size: Int, _ lifted: inout [LiftedText]) {
        while place < bytes.count, chunk.count < size {
            next = next ?? scan.next(piece)
            let end = min(next?.place.lowerBound ?? bytes.count, place + size - chunk.count)
            chunk.append(contentsOf: UnsafeRawBufferPointer(rebasing: bytes[place..<end]))
            place = end
            guard let text = next, end == text.place.lowerBound else { continue }
            chunk.append(contentsOf: instruction)
            lifted.append(text)
            place = text.place.upperBound
            next = nil
        }
    }
}

/// Text as it stands in a document, in places of one of its pieces.
struct LiftedText {
    var piece: Int
    /// With the marks of its CDATA section, if it is one.
    var place: Range<Int>
    var isSection: Bool
    /// True when references stand in it.
    var isEscaped = false

    var content: Range<Int> {
        isSection ? place.lowerBound + sectionStart.utf8CodeUnitCount..<place.upperBound - 3 : place
    }
}

private let instruction = Array("<?moisson-lifted?>".utf8)
private let sectionStart: StaticString = "<![CDATA["
/// Bytes from which a text is worth lifting.
private let longText = 48

/// Finds the long texts of a document: CDATA sections, and what stands between two tags.
private struct TextScan {
    private let bytes: UnsafeRawBufferPointer
    private var place = 0

    init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// The next long text; nil when there is none any more.
    mutating func next(_ piece: Int) -> LiftedText? {
        while let start = find("<", bytes, place), start + 1 < bytes.count {
            switch bytes[start + 1] {
            case UInt8(ascii: "!"): if let text = declaration(at: start, piece) { return text }
            case UInt8(ascii: "?"): place = find("?>", bytes, start).map { $0 + 2 } ?? bytes.count
            default: if let text = textBehindTag(at: start, piece) { return text }
            }
        }
        place = bytes.count
        return nil
    }

    private mutating func declaration(at start: Int, _ piece: Int) -> LiftedText? {
        if stands("<!--", bytes, start) {
            place = find("-->", bytes, start + 4).map { $0 + 3 } ?? bytes.count
        } else if stands(sectionStart, bytes, start),
            let end = find("]]>", bytes, start + sectionStart.utf8CodeUnitCount)
        {
            place = end + 3
            let text = LiftedText(piece: piece, place: start..<place, isSection: true)
            return text.content.count < longText ? nil : text
        } else {
            // A DTD may put its entities wherever it likes.
            place = bytes.count
        }
        return nil
    }

    private mutating func textBehindTag(at start: Int, _ piece: Int) -> LiftedText? {
        let close = find(">", bytes, start) ?? bytes.count
        place = find("<", bytes, close) ?? bytes.count
        guard place - close > longText else { return nil }
        // A quote without its other half: what closes this is no end of a tag.
        let quotes = bytes[start..<close].reduce(0) { $0 + ($1 == 0x22 || $1 == 0x27 ? 1 : 0) }
        guard quotes % 2 == 0 else { return nil }
        return plainText(LiftedText(piece: piece, place: close + 1..<place, isSection: false))
    }

    /// nil for text that only libxml2 can judge.
    private func plainText(_ text: LiftedText) -> LiftedText? {
        let upToEnd = UnsafeRawBufferPointer(rebasing: bytes[..<text.place.upperBound])
        guard find("]]>", upToEnd, text.place.lowerBound) == nil else { return nil }
        var text = text
        var place = text.place.lowerBound
        while let start = find("&", upToEnd, place) {
            guard let reference = TextReference(upToEnd, start) else { return nil }
            text.isEscaped = true
            place = start + reference.length
        }
        return text
    }
}

/// A reference whose meaning nobody disputes: one of XML's own five, or a number of a character that is no control.
struct TextReference {
    /// Bytes, from `&` to `;`.
    let length: Int
    let scalar: UInt32

    @inline(__always)
    init?(_ bytes: UnsafeRawBufferPointer, _ start: Int) {
        guard start + 3 < bytes.count else { return nil }
        switch (bytes[start + 1], bytes[start + 2], bytes[start + 3]) {
        case (0x6C, 0x74, 0x3B): self.init(4, UInt8(ascii: "<"))
        case (0x67, 0x74, 0x3B): self.init(4, UInt8(ascii: ">"))
        case (0x61, 0x6D, 0x70) where Self.ends(bytes, start, 4): self.init(5, UInt8(ascii: "&"))
        case (0x71, 0x75, 0x6F) where Self.ends(bytes, start, 5) && bytes[start + 4] == 0x74:
            self.init(6, UInt8(ascii: "\""))
        case (0x61, 0x70, 0x6F) where Self.ends(bytes, start, 5) && bytes[start + 4] == 0x73:
            self.init(6, UInt8(ascii: "'"))
        case (0x23, _, _): self.init(number: bytes, start)
        default: return nil
        }
    }

    private init(_ length: Int, _ byte: UInt8) {
        self.length = length
        scalar = UInt32(byte)
    }

    /// `&#8217;`, `&#x2019;`.
    private init?(number bytes: UnsafeRawBufferPointer, _ start: Int) {
        let isHexadecimal = bytes[start + 2] == 0x78
        let first = start + (isHexadecimal ? 3 : 2)
        var place = first
        var value: UInt32 = 0
        while place < bytes.count, place - first < 7,
            let digit = digit(bytes[place], isHexadecimal: isHexadecimal)
        {
            value = value * (isHexadecimal ? 16 : 10) + digit
            place += 1
        }
        guard place > first, place < bytes.count, bytes[place] == 0x3B, value >= 0x20,
            !(0x7F..<0xA0).contains(value), value & 0xFFFE != 0xFFFE, Unicode.Scalar(value) != nil
        else { return nil }
        length = place + 1 - start
        scalar = value
    }

    @inline(__always)
    private static func ends(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ place: Int) -> Bool {
        start + place < bytes.count && bytes[start + place] == 0x3B
    }
}

private func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x41 + 10)
    case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x61 + 10)
    default: nil
    }
}

@inline(__always)
private func stands(_ text: StaticString, _ bytes: UnsafeRawBufferPointer, _ place: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard place + length <= bytes.count else { return false }
    for offset in 0..<length where bytes[place + offset] != text.utf8Start[offset] { return false }
    return true
}

/// The next place of a short text: `memchr` for its first byte, then the rest.
@inline(__always)
func find(_ text: StaticString, _ bytes: UnsafeRawBufferPointer, _ start: Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var place = start
    while place < bytes.count, let hit = memchr(base + place, Int32(text.utf8Start[0]), bytes.count - place) {
        place = UnsafeRawPointer(hit) - base
        if stands(text, bytes, place) { return place }
        place += 1
    }
    return nil
}
