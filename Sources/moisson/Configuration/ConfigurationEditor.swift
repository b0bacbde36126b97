internal import Model
internal import Text

/// A configuration with one source after another at the end of its list, for `add` and `import`: everything that a
/// person has written and arranged stays byte for byte, and the result has been read and checked.
func appending(
    _ sources: [Source], to bytes: [UInt8], file: String
) throws(ConfigurationFailure) -> [UInt8] {
    let configuration = try readConfiguration(bytes, file: file)
    guard !sources.isEmpty, let edit = ConfigurationEdit(JSONText(bytes)) else { return bytes }
    let pieces = sources.map { json($0, configuration) }
    let edited = edit.inserting(pieces)
    // Also tells of an id or an address that is there already.
    _ = try readConfiguration(edited, file: file)
    return edited
}

/// What `add` and `import` write into when there is no configuration yet.
let firstConfiguration = Array(
    """
    {
      "title": "\(ConfigurationFile.defaultTitle)",
      "link": "\(ConfigurationFile.defaultLink)",
      "language": "fr",
      "timezone": "Europe/Paris",
      "sources": []
    }

    """.utf8)

/// Where and how sources are written into a text.
private struct ConfigurationEdit {
    private let text: JSONText
    /// The place behind the outermost bracket.
    private let opening: Int
    private let members: [JSONText.Member]
    private let list: JSONText.Node?
    private let elements: [JSONText.Node]
    private let layout: JSONLayout

    init?(_ text: JSONText) {
        guard let root = text.root, case .object(let members) = root.value else { return nil }
        opening = root.range.lowerBound + 1
        self.text = text
        self.members = members
        list = members.first { $0.key == "sources" }?.node
        if case .array(let elements)? = list?.value { self.elements = elements } else { elements = [] }
        let indent = members.first.flatMap { indentation(before: $0.offset, in: text.bytes) }
        let newline = text.bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
        layout = JSONLayout(unit: indent ?? "  ", newline: indent == nil ? nil : newline)
    }

    func inserting(_ pieces: [JSON]) -> [UInt8] {
        if let last = elements.last { return inserting(after: last, pieces) }
        if let list { return replacing(list.range, with: layout.list(pieces, depth: 1)) }
        let end = members.last?.node.range.upperBound ?? opening
        let separator = members.isEmpty ? "" : ","
        return replacing(end..<end, with: separator + layout.member("sources", pieces))
    }

    /// Each on lines of its own if the last one begins a line, else behind it.
    private func inserting(after last: JSONText.Node, _ pieces: [JSON]) -> [UInt8] {
        let indent = indentation(before: last.range.lowerBound, in: text.bytes)
        let added = pieces.map { piece in
            guard let indent, let newline = layout.newline else { return ", " + layout.line(piece) }
            return "," + newline + indent + layout.lines(piece, indent: indent)
        }
        return replacing(last.range.upperBound..<last.range.upperBound, with: added.joined())
    }

    private func replacing(_ range: Range<Int>, with string: String) -> [UInt8] {
        Array(text.bytes[..<range.lowerBound]) + Array(string.utf8) + Array(text.bytes[range.upperBound...])
    }
}

/// The blanks between the start of a line and `offset`; nil when something else stands there.
private func indentation(before offset: Int, in bytes: [UInt8]) -> String? {
    let blanks = bytes[..<offset].reversed().prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    guard offset > blanks.count, bytes[offset - blanks.count - 1] == UInt8(ascii: "\n") else { return nil }
    return String(decoding: blanks.reversed(), as: UTF8.self)
}

// MARK: - Sources as JSON

/// What differs from the document's defaults is written, the rest is left out.
private func json(_ source: Source, _ configuration: Configuration) -> JSON {
    var members: [(String, JSON)] = [("id", .string(source.id)), ("name", .string(source.name))]
    if let region = source.region { members.append(("region", .string(region))) }
    if let homepage = source.homepage { members.append(("homepage", .string(homepage))) }
    if source.language != configuration.language { members.append(("language", .string(source.language))) }
    if source.timezone != configuration.timezone { members.append(("timezone", .string(source.timezone))) }
    if !source.aliases.isEmpty { members.append(("aliases", .strings(source.aliases))) }
    members.append(("pages", .array(source.pages.map(json))))
    return .object(members)
}

/// An address, or an object when there is more to say.
private func json(_ page: Page) -> JSON {
    var members: [(String, JSON)] = [("url", .string(page.url))]
    if let kind = page.kind { members.append(("kind", .string(kind.rawValue))) }
    if page.type != .auto { members.append(("type", .string(page.type.rawValue))) }
    if let select = page.select { members.append(("select", json(select))) }
    if page.pagination != 0 { members.append(("pagination", .int(page.pagination))) }
    if page.details { members.append(("details", .bool(true))) }
    return members.count == 1 ? .string(page.url) : .object(members)
}

private func json(_ select: Selection) -> JSON {
    let members = [
        ("item", select.item), ("title", select.title), ("link", select.link), ("date", select.date),
        ("summary", select.summary), ("image", select.image), ("next", select.next),
    ]
    return .object(members.compactMap { key, selector in selector.map { (key, .string($0)) } })
}
