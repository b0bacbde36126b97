internal import Text

/// A value of the file with the place at which a message points.
struct Located {
    var value: JSONNode.Value
    var offset: Int
    var path: String

    func element(_ node: JSONNode, at index: Int) -> Located {
        Located(value: node.value, offset: node.range.lowerBound, path: "\(path)[\(index)]")
    }

    func member(_ member: JSONMember) -> Located {
        Located(
            value: member.node.value, offset: member.node.range.lowerBound,
            path: JSONDocument.path(of: member.key, in: path))
    }
}

/// Takes the values of feeds.json apart and gathers every problem on the way: a wrong value is reported and left out,
/// and reading goes on.
struct ConfigurationReader {
    private let text: JSONDocument
    private(set) var problems: [Problem] = []

    init(_ text: JSONDocument) {
        self.text = text
        for fault in text.faults {
            complain(at: fault.offset, path: fault.path, of: fault.trouble)
        }
    }

    /// The members of an object; a key that is not in `keys` is a problem.
    mutating func fields(of place: Located, known keys: [String]) -> [String: Located]? {
        guard case .object(let members) = place.value else {
            wrongType(
                place, expected: "an object", remedy: "write { … } with " + keys.joined(separator: ", "))
            return nil
        }
        var fields: [String: Located] = [:]
        for member in members {
            let field = place.member(member)
            if keys.contains(member.key) {
                fields[member.key] = fields[member.key] ?? field
            } else {
                let remedy = ConfigurationKeys.remedy(for: member.key, in: keys)
                complain(
                    at: member.offset, path: field.path,
                    of: Trouble(what: "unknown key “\(shown(member.key))”", remedy: remedy))
            }
        }
        return fields
    }

    /// A text on one line that is not blank; `example` of one that must be there.
    mutating func text(_ place: Located?, as form: TextForm = .anything, example: String? = nil) -> String? {
        guard let place, let text = plainText(place, example: example) else { return nil }
        guard let trouble = form.trouble(with: text) else { return text }
        complain(at: place.offset, path: place.path, of: trouble)
        return nil
    }

    private mutating func plainText(_ place: Located, example: String?) -> String? {
        let remedy = example.map { "write one, for example \"\($0)\"" }
        guard case .string(let text) = place.value else {
            wrongType(
                place, expected: "a text", remedy: remedy ?? "write it between quotes",
                isNeeded: example != nil)
            return nil
        }
        guard let trouble = text.troubleAsLine else { return text }
        complain(
            place, of: trouble,
            remedy: trouble == "is empty" ? remedy ?? "write a text, or leave it out" : "write it on one line"
        )
        return nil
    }

    /// A text that must be there.
    mutating func required(
        _ key: String, of fields: [String: Located], at place: Located, for example: String,
        as form: TextForm = .anything
    ) -> String? {
        guard let field = fields[key] else {
            complain(
                place, of: "“\(key)” is missing", remedy: "add it, for example \"\(key)\": \"\(example)\"")
            return nil
        }
        return text(field, as: form, example: example)
    }

    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ place: Located?) -> Choice? {
        guard let place, let text = text(place) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        let near = known.nearest(to: text).map { "did you mean “\($0)”?" }
        complain(
            place, of: "“\(shown(text))” is not known here",
            remedy: near ?? "write one of " + known.joined(separator: ", "))
        return nil
    }

    mutating func flag(_ place: Located?) -> Bool? {
        guard let place else { return nil }
        if case .bool(let flag) = place.value { return flag }
        wrongType(place, expected: "true or false", remedy: "write it without quotes")
        return nil
    }

    /// A number within `range`; `reason` says why there is a limit.
    mutating func number(_ place: Located?, in range: ClosedRange<Double>, because reason: String) -> Double?
    {
        guard let place else { return nil }
        guard case .number(let written) = place.value else {
            wrongType(place, expected: "a number", remedy: "write it in digits, without quotes")
            return nil
        }
        let number = written.value
        guard range.contains(number) else {
            let limits = "write a number from \(range.lowerBound.plainText) to \(range.upperBound.plainText)"
            complain(place, of: "\(number.plainText) is out of range", remedy: limits + ": " + reason)
            return nil
        }
        return number
    }

    mutating func whole(_ place: Located?, in range: ClosedRange<Int>, because reason: String) -> Int? {
        let limits = Double(range.lowerBound)...Double(range.upperBound)
        guard let place, let number = number(place, in: limits, because: reason) else { return nil }
        guard let whole = Int(exactly: number) else {
            complain(
                place, of: "\(number.plainText) is not a whole number",
                remedy: "write it without a decimal part")
            return nil
        }
        return whole
    }

    mutating func list(_ place: Located?) -> [Located] {
        guard let place else { return [] }
        guard case .array(let nodes) = place.value else {
            wrongType(place, expected: "a list", remedy: "write [ … ] around it")
            return []
        }
        return nodes.enumerated().map { place.element($0.element, at: $0.offset) }
    }

    mutating func complain(_ place: Located, of what: String, remedy: String) {
        complain(at: place.offset, path: place.path, of: Trouble(what: what, remedy: remedy))
    }

    mutating func wrongType(_ place: Located, expected: String, remedy: String, isNeeded: Bool = false) {
        let mayBeLeftOut = place.value == .null && place.path != "$" && !isNeeded
        let remedy = mayBeLeftOut ? "leave the key out" : remedy
        complain(
            place, of: "\(place.value.name) stands where \(expected) is expected", remedy: remedy)
    }

    private mutating func complain(at offset: Int, path: String, of trouble: Trouble) {
        let (line, column) = text.position(of: offset)
        let position = Problem.Position(line: line, column: column)
        problems.append(Problem(position: position, path: path, what: trouble.what, remedy: trouble.remedy))
    }
}

extension String {
    /// What keeps it from being a text on one line; nil when nothing does.
    var troubleAsLine: String? {
        if unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) { return "is empty" }
        // A line break in a title would become a header of the mail.
        let isBroken = unicodeScalars.contains { $0.properties.generalCategory == .control }
        return isBroken ? "holds a line break or another control character" : nil
    }
}

extension Double {
    /// `32`, not `32.0`.
    fileprivate var plainText: String { Int(exactly: self).map { String($0) } ?? String(self) }
}
