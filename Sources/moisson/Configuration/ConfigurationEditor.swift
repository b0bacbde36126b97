internal import Foundation
internal import Model
internal import Text

/// The text of a configuration as `add`, `import` and `remove` edit it: everything that a person has written and arranged
/// stays byte for byte, and the result has been read and checked.
struct ConfigurationEdit {
    /// The name that messages give it.
    let file: String
    private(set) var bytes: [UInt8]
    private(set) var configuration: Configuration

    init(_ bytes: [UInt8], file: String) throws(ConfigurationFailure) {
        self.file = file
        self.bytes = bytes
        configuration = try Configuration(reading: bytes, file: file)
    }

    /// Puts one source after another at the end of the list; throws for an id or an address that is there already.
    mutating func append(_ sources: [Source]) throws(ConfigurationFailure) {
        guard !sources.isEmpty, let list = WrittenList("sources", in: JSONDocument(bytes)) else { return }
        let pieces = sources.map { $0.json(in: configuration) }
        self = try ConfigurationEdit(list.inserting(pieces), file: file)
    }

    /// Writes down that two items tell the same story, or that they do not; false when that stands there already. What the
    /// file said of them before goes.
    mutating func decide(_ pair: [String], areSame: Bool) throws(ConfigurationFailure) -> Bool {
        let decisions = configuration.decisions
        let (mine, others) =
            areSame ? (decisions.same, decisions.different) : (decisions.different, decisions.same)
        guard !mine.contains(where: { Set($0) == Set(pair) }) else { return false }
        let document = JSONDocument(bytes)
        if let index = others.firstIndex(where: { Set($0) == Set(pair) }),
            let list = WrittenList(areSame ? "different" : "same", of: "stories", in: document)
        {
            // The file must be valid after every step, so the contradiction goes first.
            self = try ConfigurationEdit(list.removing(at: index), file: file)
            return try decide(pair, areSame: areSame)
        }
        let name = areSame ? "same" : "different"
        if let list = WrittenList(name, of: "stories", in: document) {
            self = try ConfigurationEdit(list.inserting([.strings(pair)]), file: file)
        } else if let root = WrittenList("stories", in: document) {
            let stories = JSON.object([(name, .array([.strings(pair)]))])
            self = try ConfigurationEdit(root.adding(stories), file: file)
        }
        return true
    }

    /// Takes the source with an id out of the list; false when there is none.
    mutating func remove(id: String) throws(ConfigurationFailure) -> Bool {
        guard let index = configuration.sources.firstIndex(where: { $0.id == id }),
            let list = WrittenList("sources", in: JSONDocument(bytes))
        else { return false }
        self = try ConfigurationEdit(list.removing(at: index), file: file)
        return true
    }
}

extension ConfigurationFile {
    /// Reads the file as it stands, changes it and replaces it whole; no other command changes it meanwhile. `begins`: when
    /// there is none, one is begun.
    func change<Outcome>(
        begins: Bool = false, _ change: (inout ConfigurationEdit) throws -> Outcome
    ) throws -> Outcome {
        let lock = try ConfigurationLock(of: path)
        return try withExtendedLifetime(lock) {
            var edit = begins ? try self.edit() : try ConfigurationEdit(try bytes(), file: path)
            let outcome = try change(&edit)
            try OutputFolder.replace(path, by: edit.bytes)
            return outcome
        }
    }

    /// Reads the file as it could be changed, or as it would begin when there is none.
    func edit() throws(ConfigurationFailure) -> ConfigurationEdit {
        let found: [UInt8]
        do { found = try bytes() } catch {
            guard error.cause == .missing else { throw error }
            found = Self.firstBytes
        }
        return try ConfigurationEdit(found, file: path)
    }

    /// The beginnings of a configuration, for `add` and `import` when there is none yet.
    static let firstBytes = Array(
        """
        {
          "title": "\(defaultTitle)",
          "link": "\(defaultLink)",
          "language": "fr",
          "timezone": "Europe/Paris",
          "sources": []
        }

        """.utf8)
}

/// The place in a text where a list of one of its objects stands, and the way in which it is written.
private struct WrittenList {
    private let text: JSONDocument
    private let name: String
    /// The number of objects around it.
    private let depth: Int
    /// The place behind the bracket of its object.
    private let opening: Int
    private let members: [JSONMember]
    private let list: JSONNode?
    private let elements: [JSONNode]
    private let layout: JSONLayout

    /// The list of that name of the outermost object, or of the object `owner` in it; nil when there is no such object.
    init?(_ name: String, of owner: String? = nil, in text: JSONDocument) {
        guard let root = text.root, case .object(let outermost) = root.value else { return nil }
        let object = owner == nil ? root : outermost.first { $0.key == owner }?.node
        guard let object, case .object(let members) = object.value else { return nil }
        opening = object.range.lowerBound + 1
        self.text = text
        self.name = name
        depth = owner == nil ? 1 : 2
        self.members = members
        list = members.first { $0.key == name }?.node
        if case .array(let elements)? = list?.value { self.elements = elements } else { elements = [] }
        let indent = outermost.first.flatMap { Self.indentation(before: $0.offset, in: text.bytes) }
        let newline = text.bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
        layout = JSONLayout(unit: indent ?? "  ", newline: indent == nil ? nil : newline)
    }

    func inserting(_ pieces: [JSON]) -> [UInt8] {
        if let last = elements.last { return inserting(pieces, after: last) }
        if let list { return replacing(list.range, with: layout.list(pieces, depth: depth)) }
        return adding(layout.list(pieces, depth: depth))
    }

    /// The text with a value in place of the list that is not there yet.
    func adding(_ value: JSON) -> [UInt8] {
        adding(layout.lines(value, indent: String(repeating: layout.unit, count: depth)))
    }

    private func adding(_ written: String) -> [UInt8] {
        let end = members.last?.node.range.upperBound ?? opening
        let separator = members.isEmpty ? "" : ","
        return replacing(end..<end, with: separator + layout.member(name, written, depth: depth))
    }

    /// Each on lines of its own if the last one begins a line, else behind it.
    private func inserting(_ pieces: [JSON], after last: JSONNode) -> [UInt8] {
        let indent = Self.indentation(before: last.range.lowerBound, in: text.bytes)
        let added = pieces.map { piece in
            guard let indent, let newline = layout.newline else { return ", " + layout.line(piece) }
            return "," + newline + indent + layout.lines(piece, indent: indent)
        }
        return replacing(last.range.upperBound..<last.range.upperBound, with: added.joined())
    }

    /// The text without one element, and without the comma that parted it from its neighbour.
    func removing(at index: Int) -> [UInt8] {
        guard let list else { return text.bytes }
        let element = elements[index].range
        if index > 0 {
            return replacing(elements[index - 1].range.upperBound..<element.upperBound, with: "")
        }
        guard elements.count > 1 else { return replacing(list.range, with: "[]") }
        return replacing(element.lowerBound..<elements[1].range.lowerBound, with: "")
    }

    private func replacing(_ range: Range<Int>, with string: String) -> [UInt8] {
        Array(text.bytes[..<range.lowerBound]) + Array(string.utf8) + Array(text.bytes[range.upperBound...])
    }

    /// The blanks between the start of a line and `offset`; nil when something else stands there.
    private static func indentation(before offset: Int, in bytes: [UInt8]) -> String? {
        let blanks = bytes[..<offset].reversed().prefix {
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
        }
        guard offset > blanks.count, bytes[offset - blanks.count - 1] == UInt8(ascii: "\n") else {
            return nil
        }
        return String(decoding: blanks.reversed(), as: UTF8.self)
    }
}

// MARK: - Sources as JSON

extension Source {
    /// The members that differ from the document's defaults; the rest is left out.
    fileprivate func json(in configuration: Configuration) -> JSON {
        var members: [(String, JSON)] = [("id", .string(id)), ("name", .string(name))]
        if let region { members.append(("region", .string(region))) }
        if let homepage { members.append(("homepage", .string(homepage))) }
        if language != configuration.language { members.append(("language", .string(language))) }
        if timezone != configuration.timezone { members.append(("timezone", .string(timezone))) }
        if !aliases.isEmpty { members.append(("aliases", .strings(aliases))) }
        members.append(("pages", .array(pages.map(\.json))))
        return .object(members)
    }
}

extension Page {
    /// An address, or an object when there is more to say.
    fileprivate var json: JSON {
        var members: [(String, JSON)] = [("url", .string(url))]
        if let kind { members.append(("kind", .string(kind.rawValue))) }
        if type != .auto { members.append(("type", .string(type.rawValue))) }
        if let select { members.append(("select", select.json)) }
        if pagination != 0 { members.append(("pagination", .int(pagination))) }
        if details != .none { members.append(("details", details == .all ? .bool(true) : .string("auto"))) }
        return members.count == 1 ? .string(url) : .object(members)
    }
}

extension Selection {
    fileprivate var json: JSON {
        let members = [
            ("item", item), ("title", title), ("link", link), ("date", date), ("summary", summary),
            ("image", image), ("next", next),
        ]
        return .object(members.compactMap { key, selector in selector.map { (key, .string($0)) } })
    }
}
