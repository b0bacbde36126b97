/// Reads JSON as people write it by hand: what is plainly meant (a comma too many or too few, a comment) is noted as
/// a fault and stepped over, so that one look shows every mistake and not only the first.
struct JSONReader {
    /// feeds.json nests six deep; more is a mistake or an attack on the stack.
    static let maximumDepth = 64

    let bytes: [UInt8]
    var position = 0
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

    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func note(_ offset: Int, _ what: String, _ remedy: String) {
        faults.append(JSONText.Fault(offset: offset, path: path.joined(), what: what, remedy: remedy))
    }

    func fault(_ what: String, _ remedy: String) -> JSONText.Fault {
        JSONText.Fault(offset: position, path: path.joined(), what: what, remedy: remedy)
    }

    /// The word or sign at the reader's place, for a message.
    func found() -> String {
        guard position < bytes.count else { return "the end of the file" }
        let word = bytes.dropFirst(position).prefix { $0.isPartOfWord }
        if !word.isEmpty { return Self.inQuotes(word) }
        let rest = String(decoding: bytes.dropFirst(position).prefix(8), as: UTF8.self)
        guard let first = rest.unicodeScalars.first else { return "nothing" }
        if "“”„«»‘’".unicodeScalars.contains(first) { return "a typographic quote (\(first))" }
        return "“\(first)”"
    }

    static func inQuotes(_ text: ArraySlice<UInt8>) -> String {
        "“" + shown(String(decoding: text, as: UTF8.self)) + "”"
    }

    /// `.title`, or `["od d"]` for a key that is no plain word.
    static func step(_ key: String) -> String {
        let isPlain = !key.isEmpty && key.utf8.allSatisfy { $0.isPartOfWord && $0 != UInt8(ascii: ".") }
        return isPlain ? "." + key : "[\"" + shown(key) + "\"]"
    }
}
