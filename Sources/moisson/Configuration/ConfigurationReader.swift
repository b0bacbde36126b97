/// A value of the file with the place at which a message points.
struct Located {
    var value: JSONText.Value
    var offset: Int
    var path: String

    func element(_ index: Int, _ node: JSONText.Node) -> Located {
        Located(value: node.value, offset: node.range.lowerBound, path: "\(path)[\(index)]")
    }

    func member(_ member: JSONText.Member) -> Located {
        Located(
            value: member.node.value, offset: member.node.range.lowerBound,
            path: path + JSONReader.step(member.key))
    }
}

/// What is wrong with one value, before it is known where that stands.
struct Trouble: Equatable {
    var what: String
    var remedy: String
}

/// Takes the values of feeds.json apart and gathers every problem on the way: a wrong value is reported and left out,
/// and reading goes on.
struct ConfigurationReader {
    private let text: JSONText
    private(set) var problems: [Problem] = []

    init(_ text: JSONText) {
        self.text = text
        for fault in text.faults {
            complain(fault.offset, fault.path, Trouble(what: fault.what, remedy: fault.remedy))
        }
    }

    /// The members of an object; a key that is not in `keys` is a problem.
    mutating func fields(_ place: Located, _ keys: [String]) -> [String: Located]? {
        guard case .object(let members) = place.value else {
            wrongType(place, "an object", "write { … } with " + keys.joined(separator: ", "))
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
                    member.offset, field.path,
                    Trouble(what: "unknown key “\(shown(member.key))”", remedy: remedy))
            }
        }
        return fields
    }

    /// A text on one line that is not blank.
    mutating func text(_ place: Located?) -> String? {
        guard let place else { return nil }
        guard case .string(let text) = place.value else {
            wrongType(place, "a text", "write it between quotes")
            return nil
        }
        if text.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) {
            complain(place, "is empty", "write a text, or leave it out")
            return nil
        }
        // A line break in a title would become a header of the mail.
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            complain(place, "holds a line break or another control character", "write it on one line")
            return nil
        }
        return text
    }

    /// A text that `trouble` finds nothing wrong with.
    mutating func text(_ place: Located?, _ trouble: (String) -> Trouble?) -> String? {
        guard let place, let text = text(place) else { return nil }
        if let trouble = trouble(text) {
            complain(place.offset, place.path, trouble)
            return nil
        }
        return text
    }

    /// A text that must be there.
    mutating func required(
        _ key: String, of fields: [String: Located], at place: Located, for example: String,
        _ trouble: (String) -> Trouble? = { _ in nil }
    ) -> String? {
        guard let field = fields[key] else {
            complain(place, "“\(key)” is missing", "add it, for example \"\(key)\": \"\(example)\"")
            return nil
        }
        return text(field, trouble)
    }

    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ place: Located?) -> Choice? {
        guard let place, let text = text(place) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue)
        let near = nearest(to: text, among: known).map { "did you mean “\($0)”?" }
        complain(
            place, "“\(shown(text))” is not known here",
            near ?? "write one of " + known.joined(separator: ", "))
        return nil
    }

    mutating func flag(_ place: Located?) -> Bool? {
        guard let place else { return nil }
        if case .bool(let flag) = place.value { return flag }
        wrongType(place, "true or false", "write it without quotes")
        return nil
    }

    /// A number within `range`; `reason` says why there is a limit.
    mutating func number(_ place: Located?, in range: ClosedRange<Double>, _ reason: String) -> Double? {
        guard let place else { return nil }
        guard case .number(let number) = place.value else {
            wrongType(place, "a number", "write it in digits, without quotes")
            return nil
        }
        guard range.contains(number) else {
            let limits = "write a number from \(plain(range.lowerBound)) to \(plain(range.upperBound))"
            complain(place, "\(plain(number)) is out of range", limits + ": " + reason)
            return nil
        }
        return number
    }

    mutating func whole(_ place: Located?, in range: ClosedRange<Int>, _ reason: String) -> Int? {
        let limits = Double(range.lowerBound)...Double(range.upperBound)
        guard let place, let number = number(place, in: limits, reason) else { return nil }
        guard let whole = Int(exactly: number) else {
            complain(place, "\(plain(number)) is not a whole number", "write it without a decimal part")
            return nil
        }
        return whole
    }

    mutating func list(_ place: Located?) -> [Located] {
        guard let place else { return [] }
        guard case .array(let nodes) = place.value else {
            wrongType(place, "a list", "write [ … ] around it")
            return []
        }
        return nodes.enumerated().map { place.element($0.offset, $0.element) }
    }

    mutating func complain(_ place: Located, _ what: String, _ remedy: String) {
        complain(place.offset, place.path, Trouble(what: what, remedy: remedy))
    }

    private mutating func wrongType(_ place: Located, _ expected: String, _ remedy: String) {
        let remedy = place.value == .null ? "leave the key out" : remedy
        complain(place, "\(place.value.name) stands where \(expected) is expected", remedy)
    }

    private mutating func complain(_ offset: Int, _ path: String, _ trouble: Trouble) {
        let (line, column) = text.position(of: offset)
        let position = Problem.Position(line: line, column: column)
        problems.append(Problem(position: position, path: path, what: trouble.what, remedy: trouble.remedy))
    }
}

/// `32`, not `32.0`.
private func plain(_ number: Double) -> String {
    Int(exactly: number).map { String($0) } ?? String(number)
}
