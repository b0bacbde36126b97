/// Reads JSON as people and programs write it: what is plainly meant (a comma too many or too few, a comment) is noted as
/// a fault and stepped over, so that one look shows every mistake and not only the first.
struct JSONReader {
    /// The tolerance of a reading.
    enum Mode {
        /// For a person's file: every fault has its path, and the text as a whole is nothing when one cannot be stepped over.
        case strict
        /// For what a program meant to be JSON: a fault that cannot be stepped over ends the reading, and what was read
        /// stays.
        case lenient

        /// A bound that keeps the stack whole: feeds.json nests six deep, a feed not much deeper.
        var maximumDepth: Int { self == .strict ? 64 : 200 }
    }

    let bytes: [UInt8]
    let mode: Mode
    var position = 0
    private var path: [String] = ["$"]
    private(set) var faults: [JSONFault] = []
    /// True when a fault could not be stepped over.
    private(set) var isStopped = false
    /// True when the text ended inside a value.
    private(set) var isCut = false

    init(_ bytes: [UInt8], mode: Mode) {
        self.bytes = bytes
        self.mode = mode
    }

    /// Returns the whole text as one value, or what could be read of it; nil for nothing.
    mutating func document() -> JSONNode? {
        do throws(JSONFault) {
            try checkEncoding()
            let node = try value(depth: 0)
            if isStopped { return node }
            try skipBlanks()
            if position == bytes.count { return node }
            guard mode == .lenient else { throw fault(.textAfterEnd) }
            note(.textAfterEnd, at: position)
            return node
        } catch {
            stop(error)
            return nil
        }
    }

    // MARK: Encoding

    private mutating func checkEncoding() throws(JSONFault) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(4).contains(0)
        {
            throw fault(.wideEncoding)
        }
        // Windows editors put a mark at the start; RFC 8259 section 8.1 lets a reader ignore it.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        guard mode == .strict, String(validating: bytes, as: UTF8.self) == nil else { return }
        var start = 0
        for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            position = start
            if String(validating: line, as: UTF8.self) == nil { break }
            start += line.count + 1
        }
        throw fault(.notUTF8)
    }

    // MARK: Values

    private mutating func value(depth: Int) throws(JSONFault) -> JSONNode {
        try skipBlanks()
        let start = position
        guard let byte = current else { throw fault(.endsBeforeValue) }
        guard depth < mode.maximumDepth else { throw fault(.tooDeep(limit: mode.maximumDepth)) }
        let read: JSONNode.Value
        switch byte {
        case UInt8(ascii: "{"): read = .object(try object(depth: depth))
        case UInt8(ascii: "["): read = .array(try array(depth: depth))
        case UInt8(ascii: "\""): read = .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            read = .number(JSONNumber(try number()))
        default: read = try word()
        }
        return JSONNode(value: read, range: start..<position)
    }

    private mutating func object(depth: Int) throws(JSONFault) -> [JSONMember] {
        var members: [JSONMember] = []
        var keys: Set<String> = []
        position += 1
        do throws(JSONFault) {
            while try hasMore(closing: UInt8(ascii: "}"), isFirst: members.isEmpty) {
                let member = try member(depth: depth)
                if isCut, !member.node.value.isContainer { break }
                members.append(member)
                if isStopped { break }
                if mode == .strict, !keys.insert(member.key).inserted {
                    path.append(Self.step(to: member.key))
                    note(.repeatedKey, at: member.offset)
                    path.removeLast()
                }
            }
        } catch {
            try keepWhatWasRead(error)
        }
        return members
    }

    private mutating func member(depth: Int) throws(JSONFault) -> JSONMember {
        let start = position
        guard current == UInt8(ascii: "\"") else { throw fault(.noKey(found())) }
        let key = try string()
        if mode == .strict { path.append(Self.step(to: key)) }
        try skipBlanks()
        guard current == UInt8(ascii: ":") else { throw fault(.noColon(found())) }
        position += 1
        let node = try value(depth: depth + 1)
        if mode == .strict { path.removeLast() }
        return JSONMember(key: key, offset: start, node: node)
    }

    private mutating func array(depth: Int) throws(JSONFault) -> [JSONNode] {
        var elements: [JSONNode] = []
        position += 1
        do throws(JSONFault) {
            while try hasMore(closing: UInt8(ascii: "]"), isFirst: elements.isEmpty) {
                if mode == .strict { path.append("[\(elements.count)]") }
                let element = try value(depth: depth + 1)
                if mode == .strict { path.removeLast() }
                // The last element of a list that was cut is not whole.
                if isCut { break }
                elements.append(element)
                if isStopped { break }
            }
        } catch {
            try keepWhatWasRead(error)
        }
        return elements
    }

    /// Steps to the next element of a list or object, over the comma; false once the closing bracket is passed.
    private mutating func hasMore(closing: UInt8, isFirst: Bool) throws(JSONFault) -> Bool {
        try skipBlanks()
        var comma: Int?
        while current == UInt8(ascii: ","), mode == .lenient || (!isFirst && comma == nil) {
            if let comma { note(.trailingComma, at: comma) }
            comma = position
            position += 1
            try skipBlanks()
        }
        if current == closing {
            if let comma { note(.trailingComma, at: comma) }
            position += 1
            return false
        }
        if isFirst || comma != nil { return true }
        guard let byte = current else { throw fault(.endsInside(closing: closing)) }
        let mayBegin = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
        guard mayBegin || mode == .lenient else { throw fault(.noSeparator(found())) }
        note(.missingComma, at: position)
        return true
    }

    // MARK: Blanks and comments

    private mutating func skipBlanks() throws(JSONFault) {
        while let byte = current {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            case 0..<0x20 where mode == .lenient: position += 1
            case UInt8(ascii: "/"), UInt8(ascii: "#"): try skipComment()
            default: return
            }
        }
    }

    private mutating func skipComment() throws(JSONFault) {
        note(.comment, at: position)
        guard bytes.dropFirst(position).starts(with: Array("/*".utf8)) else {
            while let byte = current, byte != UInt8(ascii: "\n") { position += 1 }
            return
        }
        let start = position
        position += 2
        while !bytes.dropFirst(position).starts(with: Array("*/".utf8)) {
            guard position < bytes.count else {
                position = start
                throw fault(.endlessComment)
            }
            position += 1
        }
        position += 2
    }

    // MARK: Faults

    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func note(_ kind: JSONFault.Kind, at offset: Int) {
        faults.append(JSONFault(offset: offset, path: place, kind: kind))
    }

    func fault(_ kind: JSONFault.Kind) -> JSONFault { JSONFault(offset: position, path: place, kind: kind) }

    private var place: String { mode == .strict ? path.joined() : "" }

    /// Notes a fault that ends the reading; a lenient reader keeps what was read before it.
    private mutating func keepWhatWasRead(_ fault: JSONFault) throws(JSONFault) {
        guard mode == .lenient else { throw fault }
        stop(fault)
    }

    private mutating func stop(_ fault: JSONFault) {
        faults.append(fault)
        isStopped = true
        switch fault.kind {
        case .endsBeforeValue, .endsInside, .endlessString, .noKey(.end), .noColon(.end), .noValue(.end):
            isCut = true
        default: break
        }
    }

    /// Marks a scalar that ends with the text as one that may go on.
    mutating func cutAtEnd() {
        guard mode == .lenient, position == bytes.count else { return }
        isStopped = true
        isCut = true
    }

    /// The word or sign at the reader's place.
    func found() -> JSONFault.Found {
        guard position < bytes.count else { return .end }
        let word = bytes.dropFirst(position).prefix { $0.isInJSONWord }
        if !word.isEmpty { return .word(String(decoding: word, as: UTF8.self)) }
        let rest = String(decoding: bytes.dropFirst(position).prefix(8), as: UTF8.self)
        return rest.unicodeScalars.first.map { .sign($0) } ?? .end
    }

    /// Returns `.title`, or `["od d"]` for a key that is no plain word.
    static func step(to key: String) -> String {
        let isPlain = !key.isEmpty && key.utf8.allSatisfy { $0.isInJSONWord && $0 != UInt8(ascii: ".") }
        return isPlain ? "." + key : "[\"" + key + "\"]"
    }
}

extension UInt8 {
    /// True for letters, digits and what stands inside numbers and names; bytes above ASCII are none.
    var isInJSONWord: Bool {
        isDigit || isLetter || self == UInt8(ascii: "_") || self == UInt8(ascii: "-")
            || self == UInt8(ascii: ".")
    }
}
