/// Reads JSON as people write it by hand: what is plainly meant (a comma too many or too few, a comment) is noted as
/// a fault and stepped over, so that one look shows every mistake and not only the first.
struct JSONReader {
    /// feeds.json nests six deep; more is a mistake or an attack on the stack.
    static let maximumDepth = 64

    private let bytes: [UInt8]
    private var position = 0
    private var path: [String] = ["$"]
    private(set) var faults: [JSONText.Fault] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The whole text as one value; nil when a fault could not be stepped over.
    mutating func document() -> JSONText.Node? {
        do throws(JSONText.Fault) {
            try checkEncoding()
            let node = try value(depth: 0)
            try skipBlanks()
            if position < bytes.count {
                throw fault("there is text after the end of the document", "delete it")
            }
            return node
        } catch {
            faults.append(error)
            return nil
        }
    }

    // MARK: - Encoding

    private mutating func checkEncoding() throws(JSONText.Fault) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(4).contains(0)
        {
            throw fault("the file is not UTF-8 but UTF-16 or UTF-32", "save it as UTF-8")
        }
        // Windows editors put a mark at the start; RFC 8259 section 8.1 lets a reader ignore it.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        guard String(validating: bytes, as: UTF8.self) == nil else { return }
        var start = 0
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            position = start
            if String(validating: line, as: UTF8.self) == nil { break }
            start += line.count + 1
        }
        throw fault("this line is not valid UTF-8", "save the file as UTF-8, not as Latin-1 or Windows-1252")
    }

    // MARK: - Values

    private mutating func value(depth: Int) throws(JSONText.Fault) -> JSONText.Node {
        try skipBlanks()
        let start = position
        guard let byte = current else {
            throw fault("the file ends where a value is expected", "complete it")
        }
        guard depth < Self.maximumDepth else {
            throw fault(
                "lists and objects nest more than \(Self.maximumDepth) deep", "take the inner ones out")
        }
        let read: JSONText.Value
        switch byte {
        case UInt8(ascii: "{"): read = .object(try object(depth: depth))
        case UInt8(ascii: "["): read = .array(try array(depth: depth))
        case UInt8(ascii: "\""): read = .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): read = .number(try number())
        default: read = try word()
        }
        return JSONText.Node(value: read, range: start..<position)
    }

    private mutating func object(depth: Int) throws(JSONText.Fault) -> [JSONText.Member] {
        var members: [JSONText.Member] = []
        var keys: Set<String> = []
        position += 1
        while try hasMore(closing: UInt8(ascii: "}"), isFirst: members.isEmpty) {
            let start = position
            guard current == UInt8(ascii: "\"") else {
                throw fault(
                    "\(found()) stands where a key is expected", "write the key between straight quotes")
            }
            let key = try string()
            path.append(Self.step(key))
            try skipBlanks()
            guard current == UInt8(ascii: ":") else {
                throw fault("\(found()) follows the key", "write a colon and a value after the key")
            }
            position += 1
            if !keys.insert(key).inserted {
                note(start, "the key stands here for the second time", "keep one of the two")
            }
            members.append(JSONText.Member(key: key, offset: start, node: try value(depth: depth + 1)))
            path.removeLast()
        }
        return members
    }

    private mutating func array(depth: Int) throws(JSONText.Fault) -> [JSONText.Node] {
        var elements: [JSONText.Node] = []
        position += 1
        while try hasMore(closing: UInt8(ascii: "]"), isFirst: elements.isEmpty) {
            path.append("[\(elements.count)]")
            elements.append(try value(depth: depth + 1))
            path.removeLast()
        }
        return elements
    }

    /// Steps to the next element of a list or object, over the comma; false once the closing bracket is passed.
    private mutating func hasMore(closing: UInt8, isFirst: Bool) throws(JSONText.Fault) -> Bool {
        try skipBlanks()
        var comma: Int?
        if !isFirst, current == UInt8(ascii: ",") {
            comma = position
            position += 1
            try skipBlanks()
        }
        if current == closing {
            if let comma { note(comma, "a comma stands before the closing bracket", "delete the comma") }
            position += 1
            return false
        }
        if isFirst || comma != nil { return true }
        guard let byte = current else {
            throw fault(
                "the file ends inside a list or an object",
                "close it with \(Character(Unicode.Scalar(closing)))")
        }
        guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") else {
            throw fault("\(found()) follows a value", "write a comma or close the list or object before it")
        }
        note(position, "a comma is missing before this", "write one")
        return true
    }

    // MARK: - Texts

    private mutating func string() throws(JSONText.Fault) -> String {
        let start = position
        position += 1
        var content: [UInt8] = []
        while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\n") {
            if byte == UInt8(ascii: "\\") {
                content += Array(try escaped().utf8)
                continue
            }
            if byte < 0x20, byte != UInt8(ascii: "\r") {
                note(position, "a control character stands in a text", "delete it, or write \\t for a tab")
            }
            content.append(byte)
            position += 1
        }
        guard current == UInt8(ascii: "\"") else {
            position = start
            throw fault(
                "the text that begins here has no closing quote on its line",
                "close it, or write \\n for a new line")
        }
        position += 1
        return String(decoding: content, as: UTF8.self)
    }

    private mutating func escaped() throws(JSONText.Fault) -> String {
        let start = position
        position += 2
        switch bytes.indices.contains(start + 1) ? bytes[start + 1] : 0 {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            guard let first = hexadecimal() else { break }
            return scalar(first, from: start)
        default: break
        }
        position = start
        throw fault("this escape is not one of JSON's", "write \\\\ for a backslash")
    }

    /// The character of one `\u` escape, or of two that make a surrogate pair.
    private mutating func scalar(_ first: UInt32, from start: Int) -> String {
        if let single = Unicode.Scalar(first) { return String(Character(single)) }
        if first < 0xDC00, bytes.dropFirst(position).starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
            let before = position
            position += 2
            if let second = hexadecimal(), (0xDC00...0xDFFF).contains(second),
                let pair = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
            {
                return String(Character(pair))
            }
            position = before
        }
        note(start, "this escape is half a character", "write the character itself")
        return "\u{FFFD}"
    }

    private mutating func hexadecimal() -> UInt32? {
        let digits = bytes.dropFirst(position).prefix(4)
        guard digits.count == 4, digits.allSatisfy({ $0.isHexadecimalDigit }) else { return nil }
        position += 4
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    // MARK: - Numbers and words

    private mutating func number() throws(JSONText.Fault) -> Double {
        let start = position
        while let byte = current, byte.isPartOfWord || byte == UInt8(ascii: "+") { position += 1 }
        let text = bytes[start..<position]
        guard Self.isNumber(text), let number = Double(String(decoding: text, as: UTF8.self)), number.isFinite
        else {
            position = start
            throw fault(
                "\(Self.inQuotes(text)) is not a JSON number", "write digits, or a text between quotes")
        }
        return number
    }

    /// `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`
    private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
        var rest = text
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        let whole = rest.prefix { $0.isDigit }
        guard let first = whole.first, whole.count == 1 || first != UInt8(ascii: "0") else { return false }
        rest = rest.dropFirst(whole.count)
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { $0.isDigit }
            guard !digits.isEmpty else { return false }
            rest = rest.dropFirst(digits.count + 1)
        }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest.removeFirst()
            if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
            guard !rest.isEmpty else { return false }
            rest = rest.drop { $0.isDigit }
        }
        return rest.isEmpty
    }

    private mutating func word() throws(JSONText.Fault) -> JSONText.Value {
        let word = bytes.dropFirst(position).prefix { $0.isPartOfWord }
        switch String(decoding: word, as: UTF8.self) {
        case "true": return skip(4, giving: .bool(true))
        case "false": return skip(5, giving: .bool(false))
        case "null": return skip(4, giving: .null)
        default:
            throw fault(
                "\(found()) stands where a value is expected", "write texts between straight quotes (\")")
        }
    }

    private mutating func skip(_ count: Int, giving value: JSONText.Value) -> JSONText.Value {
        position += count
        return value
    }

    // MARK: - Blanks and comments

    private mutating func skipBlanks() throws(JSONText.Fault) {
        while let byte = current {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            case UInt8(ascii: "/"), UInt8(ascii: "#"): try skipComment()
            default: return
            }
        }
    }

    private mutating func skipComment() throws(JSONText.Fault) {
        note(position, "JSON has no comments", "delete it")
        guard bytes.dropFirst(position).starts(with: Array("/*".utf8)) else {
            while let byte = current, byte != UInt8(ascii: "\n") { position += 1 }
            return
        }
        let start = position
        position += 2
        while !bytes.dropFirst(position).starts(with: Array("*/".utf8)) {
            guard position < bytes.count else {
                position = start
                throw fault("the comment that begins here has no end", "delete it")
            }
            position += 1
        }
        position += 2
    }

    // MARK: - Faults

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func note(_ offset: Int, _ what: String, _ remedy: String) {
        faults.append(JSONText.Fault(offset: offset, path: path.joined(), what: what, remedy: remedy))
    }

    private func fault(_ what: String, _ remedy: String) -> JSONText.Fault {
        JSONText.Fault(offset: position, path: path.joined(), what: what, remedy: remedy)
    }

    /// The word or sign at the reader's place, for a message.
    private func found() -> String {
        guard position < bytes.count else { return "the end of the file" }
        let word = bytes.dropFirst(position).prefix { $0.isPartOfWord }
        if !word.isEmpty { return Self.inQuotes(word) }
        let rest = String(decoding: bytes.dropFirst(position).prefix(8), as: UTF8.self)
        guard let first = rest.unicodeScalars.first else { return "nothing" }
        if "“”„«»‘’".unicodeScalars.contains(first) { return "a typographic quote (\(first))" }
        return "“\(first)”"
    }

    private static func inQuotes(_ text: ArraySlice<UInt8>) -> String {
        "“" + shown(String(decoding: text, as: UTF8.self)) + "”"
    }

    /// `.title`, or `["od d"]` for a key that is no plain word.
    static func step(_ key: String) -> String {
        let isPlain = !key.isEmpty && key.utf8.allSatisfy { $0.isPartOfWord && $0 != UInt8(ascii: ".") }
        return isPlain ? "." + key : "[\"" + shown(key) + "\"]"
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    fileprivate var isHexadecimalDigit: Bool {
        isDigit || (self | 0x20 >= 0x61 && self | 0x20 <= 0x66)
    }

    /// Letters, digits and what stands inside numbers and names; bytes above ASCII are none.
    fileprivate var isPartOfWord: Bool {
        isDigit || (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A)
            || self == UInt8(ascii: "_") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
    }
}
