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
        guard !sources.isEmpty, let list = SourceList(JSONDocument(bytes)) else { return }
        let pieces = sources.map { $0.json(in: configuration) }
        self = try ConfigurationEdit(list.inserting(pieces), file: file)
    }

    /// Takes the source with an id out of the list; false when there is none.
    mutating func remove(id: String) throws(ConfigurationFailure) -> Bool {
        guard let index = configuration.sources.firstIndex(where: { $0.id == id }),
            let list = SourceList(JSONDocument(bytes))
        else { return false }
        self = try ConfigurationEdit(list.removing(at: index), file: file)
        return true
    }
}

extension ConfigurationFile {
    /// Reads the file for a change, or begins one when there is none.
    func edit() throws(ConfigurationFailure) -> ConfigurationEdit {
        let found: [UInt8]
        do { found = try bytes() } catch {
            guard error.cause == .missing else { throw error }
            found = Self.firstBytes
        }
        return try ConfigurationEdit(found, file: path)
    }

    /// Replaces the file whole.
    func write(_ edit: ConfigurationEdit) throws(OutputFailure) {
        let target = URL(fileURLWithPath: path)
        _ = try OutputFolder(path: target.deletingLastPathComponent().path, isDurable: true)
            .write([OutputFile(path: target.lastPathComponent, content: edit.bytes)])
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

/// The place in a text where its sources stand, and the way in which they are written.
private struct SourceList {
    private let text: JSONDocument
    /// The place behind the outermost bracket.
    private let opening: Int
    private let members: [JSONMember]
    private let list: JSONNode?
    private let elements: [JSONNode]
    private let layout: JSONLayout

    init?(_ text: JSONDocument) {
        guard let root = text.root, case .object(let members) = root.value else { return nil }
        opening = root.range.lowerBound + 1
        self.text = text
        self.members = members
        list = members.first { $0.key == "sources" }?.node
        if case .array(let elements)? = list?.value { self.elements = elements } else { elements = [] }
        let indent = members.first.flatMap { Self.indentation(before: $0.offset, in: text.bytes) }
        let newline = text.bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
        layout = JSONLayout(unit: indent ?? "  ", newline: indent == nil ? nil : newline)
    }

    func inserting(_ pieces: [JSON]) -> [UInt8] {
        if let last = elements.last { return inserting(pieces, after: last) }
        if let list { return replacing(list.range, with: layout.list(pieces, depth: 1)) }
        let end = members.last?.node.range.upperBound ?? opening
        let separator = members.isEmpty ? "" : ","
        return replacing(end..<end, with: separator + layout.member("sources", list: pieces))
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
