/// Writes XML 1.0 with every text escaped; elements that hold elements are indented, texts stay on one line.
///
/// Characters that XML 1.0 forbids (section 2.2) are dropped: a feed with a stray U+0008 in a title is no XML at all
/// for a strict reader.
struct XMLWriter {
    typealias Attributes = [(name: String, value: String?)]

    private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)
    private var depth = 0

    /// `stylesheet` is the address of the CSS with which a browser shows the document.
    init(stylesheet: String? = nil) {
        guard let stylesheet else { return }
        bytes += "<?xml-stylesheet type=\"text/css\" href=\"\(stylesheet)\"?>\n".utf8
    }

    /// An element with children; `attributes` without a value are left out.
    mutating func element(
        _ name: String, with attributes: Attributes = [], children: (inout XMLWriter) -> Void
    ) {
        startTag(name, with: attributes)
        bytes += ">\n".utf8
        depth += 1
        children(&self)
        depth -= 1
        indent()
        endTag(name)
    }

    /// An element with text, or nothing at all when there is no text.
    mutating func element(_ name: String, with attributes: Attributes = [], text: String?) {
        guard let text else { return }
        startTag(name, with: attributes)
        bytes.append(UInt8(ascii: ">"))
        escape(text, inAttribute: false)
        endTag(name)
    }

    mutating func empty(_ name: String, with attributes: Attributes = []) {
        startTag(name, with: attributes)
        bytes += "/>\n".utf8
    }

    private mutating func startTag(_ name: String, with attributes: Attributes) {
        indent()
        bytes.append(UInt8(ascii: "<"))
        bytes += name.utf8
        for (name, value) in attributes {
            guard let value else { continue }
            bytes += " \(name)=\"".utf8
            escape(value, inAttribute: true)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func endTag(_ name: String) {
        bytes += "</\(name)>\n".utf8
    }

    private mutating func indent() {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
    }

    private mutating func escape(_ text: String, inAttribute: Bool) {
        var text = text
        text.withUTF8 { unsafe escape($0, inAttribute: inAttribute) }
    }

    /// Copies whole runs: hardly a byte of a text is escaped.
    private mutating func escape(_ text: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
        var copied = 0
        var place = 0
        while place < text.count {
            guard let change = unsafe XMLWriter.change(at: place, of: text, inAttribute: inAttribute) else {
                place += 1
                continue
            }
            unsafe bytes.append(contentsOf: text[copied..<place])
            unsafe bytes.append(contentsOf: change.replacement.utf8)
            place += change.length
            copied = place
        }
        unsafe bytes.append(contentsOf: text[copied...])
    }

    /// The reference that stands for the character at a place, and its length in bytes; nil for a character that stays.
    private static func change(
        at place: Int, of text: UnsafeBufferPointer<UInt8>, inAttribute: Bool
    ) -> (replacement: StaticString, length: Int)? {
        switch unsafe text[place] {
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "\"") where inAttribute: ("&quot;", 1)
        // Unescaped, a reader would turn these into blanks (XML 1.0 sections 2.11 and 3.3.3).
        case UInt8(ascii: "\r"): ("&#13;", 1)
        case UInt8(ascii: "\n") where inAttribute: ("&#10;", 1)
        case UInt8(ascii: "\t") where inAttribute: ("&#9;", 1)
        case UInt8(ascii: "\n"), UInt8(ascii: "\t"): nil
        case 0..<0x20: ("", 1)
        // U+FFFE and U+FFFF.
        case 0xEF where unsafe text[place + 1] == 0xBF && text[place + 2] >= 0xBE: ("", 3)
        default: nil
        }
    }
}

extension StaticString {
    fileprivate var utf8: UnsafeBufferPointer<UInt8> {
        unsafe UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
}
