internal import Model
internal import Text

/// JSON laid out as a person would: what fits stands on one line, the rest on lines of their own.
struct JSONLayout {
    /// One step of indentation.
    var unit: String
    /// nil when the whole text stands on one line.
    var newline: String?
    private let width = 100

    init(unit: String, newline: String?) {
        self.unit = unit
        self.newline = newline
    }

    /// On one line.
    func line(_ piece: JSON) -> String {
        switch piece {
        case .array(let pieces): "[" + pieces.map(line).joined(separator: ", ") + "]"
        case .object(let members):
            "{ " + members.map { key(named: $0.0) + ": " + line($0.1) }.joined(separator: ", ") + " }"
        default: piece.text()
        }
    }

    /// On several lines, the first without indentation, the others below `indent`.
    func lines(_ piece: JSON, indent: String) -> String {
        guard let newline else { return line(piece) }
        let inner = indent + unit
        switch piece {
        case .array(let pieces) where !pieces.isEmpty:
            let written = pieces.map { newline + inner + fitting($0, after: inner.count, indent: inner) }
            return "[" + written.joined(separator: ",") + newline + indent + "]"
        case .object(let members):
            let written = members.map { name, value in
                let start = key(named: name) + ": "
                return newline + inner + start
                    + fitting(value, after: inner.count + start.count, indent: inner)
            }
            return "{" + written.joined(separator: ",") + newline + indent + "}"
        default: return line(piece)
        }
    }

    /// A list whose elements always have lines of their own.
    func list(_ pieces: [JSON], depth: Int) -> String {
        guard let newline else { return line(.array(pieces)) }
        let indent = String(repeating: unit, count: depth)
        let inner = indent + unit
        let written = pieces.map { newline + inner + lines($0, indent: inner) }
        return "[" + written.joined(separator: ",") + newline + indent + "]"
    }

    /// A member of an object with what comes before it; its value is written already.
    func member(_ name: String, _ value: String, depth: Int) -> String {
        (newline.map { $0 + String(repeating: unit, count: depth) } ?? " ") + key(named: name) + ": " + value
    }

    private func key(named name: String) -> String { JSON.string(name).text() }

    private func fitting(_ piece: JSON, after column: Int, indent: String) -> String {
        let short = self.line(piece)
        return column + short.count <= width ? short : lines(piece, indent: indent)
    }
}
