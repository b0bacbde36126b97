/// # Markup: an HTML or XML document as a safe Swift value
///
/// This room turns bytes of any encoding into a `Document` that can be walked, selected from (CSS and XPath),
/// read as text, made harmless (`Sanitised`) and written. It never fetches, never runs, never loads a DTD or an
/// external entity, and no C pointer leaves it; whatever bytes come in, it answers in linear time and bounded depth.
///
/// Start reading at `decode(_:contentType:as:)` (Encoding/Decode.swift), then `Document` (Document.swift), which shows
/// the tree that `TreeBuilder` (HTML/) builds by the rules of the HTML Standard: libxml2's own HTML parser speaks
/// HTML 4 and would misplace what centres publish today, so libxml2 only reads XML and evaluates XPath here. `Selector`
/// (Selectors/) finds elements, `sanitise` (Sanitiser/) writes what a page may safely show, `resolve` (URLs/) makes
/// addresses absolute, and `XMLTape` reads feeds.

extension [UInt8] {
    /// Appends a scalar as UTF-8; what is no scalar value becomes U+FFFD.
    mutating func append(scalar value: UInt32) {
        if value < 0x80 { return append(UInt8(value)) }
        let scalar = (Unicode.Scalar(value) ?? "\u{FFFD}").value
        let tail = UInt8(scalar & 0x3F) | 0x80
        let second = UInt8(scalar >> 6 & 0x3F) | 0x80
        switch scalar {
        case ..<0x800: append(contentsOf: [UInt8(scalar >> 6) | 0xC0, tail])
        case ..<0x1_0000: append(contentsOf: [UInt8(scalar >> 12) | 0xE0, second, tail])
        default:
            append(contentsOf: [UInt8(scalar >> 18) | 0xF0, UInt8(scalar >> 12 & 0x3F) | 0x80, second, tail])
        }
    }
}

/// FNV-1a, 32 bits: enough to spread names over a table.
struct NameHash {
    private(set) var value: UInt32 = 2_166_136_261

    @inline(__always)
    mutating func add(_ byte: UInt8) { value = (value ^ UInt32(byte)) &* 16_777_619 }
}
