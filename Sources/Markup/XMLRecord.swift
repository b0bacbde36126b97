internal import CLibxml2
internal import Glibc

/// The events of libxml2 while it reads one document, written down as it comes.
///
/// The callbacks hold a pointer to it for the time of one parse and no longer; nothing else in the room does.
struct XMLRecord {
    var events: [XMLTape.Event] = []
    var attributes: [XMLTape.Attribute] = []
    var names: [XMLTape.Name] = []
    var text: [UInt8] = []
    var values: [UInt8] = []
    var trouble = XMLTrouble()
    /// Starts that wait for their ends.
    var open: [UInt32] = []
    /// The number of outermost elements that are not recorded: the wrapper of a mended document.
    var hiddenLevels = 0
    var entities = XMLEntityNames()
    /// The document, when long texts of it are not shown to libxml2.
    var pieces: [ArraySlice<UInt8>] = []
    /// Those texts, to be put where their instructions are met, and how many were.
    private var lifted: [LiftedText] = []
    private var putBack = 0
    /// Takes what has been read so far, whenever that is much: what is taken is forgotten here. Only for clean text.
    var drain: ((XMLTape) -> Void)?
    /// Names of elements behind which that may happen, when none is open.
    var records: Set<String> = []
    /// True when a DTD that we never load may declare names.
    var hasExternalNames = false
    var parser: UnsafeMutablePointer<_xmlParserCtxt>?

    private let vocabulary: XMLVocabulary
    private let budget: Int
    private var depth = 0
    private var recent: [NameSlot]
    private var numbers: [NameSlot.Key: UInt32] = [:]

    init(vocabulary: XMLVocabulary, size: Int) {
        self.vocabulary = vocabulary
        budget = size * 2 + characterAllowance
        recent = [NameSlot](repeating: NameSlot(), count: recentNames)
        text.reserveCapacity(min(size, 2 * batchSize))
        events.reserveCapacity(min(size, batchSize) / 64)
    }

    /// Everything is read: elements still open end at a mark of their own.
    mutating func finish() {
        markEnd()
        entities.free()
        parser = nil
    }

    private mutating func markEnd() {
        let last = UInt32(events.count)
        append(XMLTape.Event.cut, next: last)
        for start in open { events[Int(start)].next = last }
    }

    /// Hands over a tape that ends between two records, and begins the next with the elements that are open.
    private mutating func drainIfFull(after ended: UInt32) {
        guard let drain, text.count >= batchSize, isRecord(ended), !open.contains(where: isRecord) else {
            return
        }
        let around = open.map { start in
            let end = Int(events[Int(start) + 1].attributes)
            let list = attributes[Int(events[Int(start)].attributes)..<end]
            return (events[Int(start)].name, list.map { ($0.name, Array(values[$0.range])) })
        }
        markEnd()
        // Nothing else may hold the arrays when they are emptied: else each batch would get new ones.
        drain(XMLTape(self, remarks: [], isCut: false, isChecked: true))
        events.removeAll(keepingCapacity: true)
        attributes.removeAll(keepingCapacity: true)
        text.removeAll(keepingCapacity: true)
        values.removeAll(keepingCapacity: true)
        open.removeAll(keepingCapacity: true)
        for (name, list) in around { restart(name, with: list) }
    }

    private func isRecord(_ start: UInt32) -> Bool {
        records.contains(names[Int(events[Int(start)].name)].spelling.lowercased())
    }

    private mutating func restart(_ name: UInt32, with list: [(UInt32, [UInt8])]) {
        open.append(UInt32(events.count))
        append(name, next: 0)
        for (name, value) in list {
            let start = UInt32(values.count)
            attributes.append(XMLTape.Attribute(name: name, start: start, length: UInt32(value.count)))
            values += value
        }
    }

    /// True when every text that was left out was met again.
    var isWhole: Bool { putBack == lifted.count }

    /// The next bytes for libxml2, and what is left out of them.
    mutating func fill(_ chunk: inout [UInt8], from skeleton: inout XMLSkeleton, upTo size: Int) {
        chunk.removeAll(keepingCapacity: true)
        if isWhole {
            lifted.removeAll(keepingCapacity: true)
            putBack = 0
        }
        skeleton.fill(&chunk, upTo: size, &lifted)
    }

    mutating func start(_ name: XMLName, _ list: UnsafeBufferPointer<UnsafePointer<xmlChar>?>) {
        depth += 1
        guard depth > hiddenLevels else { return }
        guard depth <= deepestNesting else { return stop(.depth) }
        open.append(UInt32(events.count))
        append(number(of: name, isAttribute: false), next: 0)
        var place = 0
        while place + 4 < list.count {
            addAttribute(list, at: place)
            place += 5
        }
    }

    mutating func end() {
        depth -= 1
        guard depth >= hiddenLevels, let start = open.popLast() else { return }
        events[Int(start)].next = UInt32(events.count)
        append(XMLTape.Event.end, next: 0)
        drainIfFull(after: start)
    }

    @inline(__always)
    mutating func characters(_ start: UnsafePointer<xmlChar>, _ count: Int) {
        guard count != 2 || start[0] != 0xC2 || start[1] >= 0xA0 else { return strayControl(start[1]) }
        text.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
        if text.count > budget { stop(.characters) }
    }

    /// A processing instruction: the place of lifted text, or nothing.
    mutating func instruction(_ target: UnsafePointer<xmlChar>) {
        // Text outside of the root is an error that libxml2 must see.
        guard !open.isEmpty, strcmp(target, XMLSkeleton.target.utf8Start) == 0 else { return }
        if putBack < lifted.count { append(lifted[putBack]) }
        putBack += 1
        if text.count > budget { stop(.characters) }
    }

    private mutating func append(_ lifted: LiftedText) {
        pieces[lifted.piece].withUnsafeBytes { piece in
            let bytes = UnsafeRawBufferPointer(rebasing: piece[lifted.content])
            guard lifted.isEscaped else { return appendNormalised(bytes) }
            var place = 0
            while let start = find("&", bytes, place), let reference = TextReference(bytes, start) {
                appendNormalised(UnsafeRawBufferPointer(rebasing: bytes[place..<start]))
                text.append(scalar: reference.scalar)
                place = start + reference.length
            }
            appendNormalised(UnsafeRawBufferPointer(rebasing: bytes[place...]))
        }
    }

    /// XML ends lines with a line feed (section 2.11), whatever the document does.
    private mutating func appendNormalised(_ bytes: UnsafeRawBufferPointer) {
        guard find("\r", bytes, 0) != nil else { return text.append(contentsOf: bytes) }
        var isAfterReturn = false
        for byte in bytes {
            if byte != 0x0A || !isAfterReturn { text.append(byte == 0x0D ? 0x0A : byte) }
            isAfterReturn = byte == 0x0D
        }
    }

    /// `&#146;` is an apostrophe to everybody who writes it: C1 controls are windows-1252 (HTML Standard).
    private mutating func strayControl(_ byte: UInt8) {
        text.append(scalar: numericReference(UInt32(byte)))
    }

    mutating func keepReference(_ name: String) {
        text.append(contentsOf: "&\(name);".utf8)
    }

    private mutating func append(_ name: UInt32, next: UInt32) {
        events.append(
            XMLTape.Event(
                name: name, text: UInt32(text.count), attributes: UInt32(attributes.count), next: next))
    }

    private mutating func addAttribute(_ list: UnsafeBufferPointer<UnsafePointer<xmlChar>?>, at place: Int) {
        guard let local = list[place], let start = list[place + 3], let end = list[place + 4] else { return }
        let name = XMLName(local: local, prefix: list[place + 1], uri: list[place + 2])
        let number = number(of: name, isAttribute: true)
        attributes.append(
            XMLTape.Attribute(
                name: number, start: UInt32(values.count), length: UInt32(end - start)))
        values.append(contentsOf: UnsafeBufferPointer(start: start, count: end - start))
        if values.count > budget { stop(.characters) }
    }

    mutating func stop(_ limit: XMLTrouble.Limit) {
        trouble.limit = limit
        xmlStopParser(parser)
    }

    /// Names come from libxml2's dictionary: the same pointer is the same name.
    @inline(__always)
    private mutating func number(of name: XMLName, isAttribute: Bool) -> UInt32 {
        let key = NameSlot.Key(name, isAttribute: isAttribute)
        let slot = key.hash & (recentNames - 1)
        if recent[slot].key == key { return recent[slot].number }
        let number = numbers[key] ?? addName(name, key: key, isAttribute: isAttribute)
        recent[slot] = NameSlot(key: key, number: number)
        return number
    }

    private mutating func addName(_ name: XMLName, key: NameSlot.Key, isAttribute: Bool) -> UInt32 {
        let number = UInt32(names.count)
        let spelling = String(cString: name.local)
        let uri = name.uri.map { String(cString: $0) }
        let prefix = name.prefix.map { String(cString: $0) }
        let space =
            isAttribute && prefix == nil
            ? XMLVocabulary.noSpace
            : vocabulary.number(ofSpace: uri, prefix: prefix)
        names.append(
            XMLTape.Name(
                space: space, name: vocabulary.number(ofName: spelling),
                spelling: prefix == "xml" ? "xml:" + spelling : spelling))
        numbers[key] = number
        return number
    }
}

/// A name as libxml2 has it: pointers into its dictionary, valid during one parse.
struct XMLName {
    let local: UnsafePointer<xmlChar>
    let prefix: UnsafePointer<xmlChar>?
    let uri: UnsafePointer<xmlChar>?
}

/// A name seen lately: feeds have a few dozen, so nearly all are found here without hashing a string.
private struct NameSlot {
    struct Key: Hashable {
        let local: UInt
        let space: UInt

        init() {
            local = 0
            space = 0
        }

        @inline(__always)
        init(_ name: XMLName, isAttribute: Bool) {
            local = UInt(bitPattern: name.local) << 1 | (isAttribute ? 1 : 0)
            space = UInt(bitPattern: name.uri ?? name.prefix)
        }

        @inline(__always)
        var hash: Int { Int(truncatingIfNeeded: (local &* 31 ^ space) &* 0x9E37_79B9_7F4A_7C15 >> 40) }
    }

    var key = Key()
    var number: UInt32 = 0
}

/// Bytes of text after which a tape is handed over: it then stays in the processor's cache.
private let batchSize = 262_144
/// A power of two.
private let recentNames = 256
/// An element deeper than this has no place in any feed; the bound keeps hostile documents cheap.
private let deepestNesting = 1000
/// Entities of a document's own may make its text longer than its bytes, but not by much more than this.
private let characterAllowance = 65_536

/// The faults of a document.
struct XMLTrouble {
    enum Limit { case depth, characters }

    var limit: Limit?
    /// The first error after which libxml2 loses text.
    var fatal: (code: UInt32, message: String, line: Int)?
    var namespace: String?

    mutating func note(_ error: _xmlError) {
        if error.domain == Int32(XML_FROM_NAMESPACE.rawValue) {
            namespace = namespace ?? message(error)
        } else if error.level.rawValue >= XML_ERR_ERROR.rawValue, fatal == nil {
            fatal = (UInt32(error.code), message(error), Int(error.line))
        }
    }

    /// True when the document is well-formed as far as it goes.
    var isOnlyCut: Bool { fatal?.code == XML_ERR_DOCUMENT_END.rawValue }

    private func message(_ error: _xmlError) -> String {
        guard let text = error.message else { return "error \(error.code)" }
        return String(decoding: String(cString: text).utf8.split(separator: 10).first ?? [], as: UTF8.self)
    }
}

extension XMLTape {
    /// Takes over the arrays of a finished record.
    init(_ record: XMLRecord, remarks: [String], isCut: Bool, isChecked: Bool = false) {
        events = record.events
        attributes = record.attributes
        names = record.names
        text = record.text
        values = record.values
        self.remarks = remarks
        self.isCut = isCut
        self.isChecked = isChecked
    }
}
