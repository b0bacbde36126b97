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
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": bytes += "&lt;".utf8
            case ">": bytes += "&gt;".utf8
            case "&": bytes += "&amp;".utf8
            case "\"" where inAttribute: bytes += "&quot;".utf8
            // Unescaped, a reader would turn these into blanks (XML 1.0 sections 2.11 and 3.3.3).
            case "\r": bytes += "&#13;".utf8
            case "\n" where inAttribute: bytes += "&#10;".utf8
            case "\t" where inAttribute: bytes += "&#9;".utf8
            case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
            default: bytes += UTF8.encode(scalar).map { Array($0) } ?? []
            }
        }
    }
}
