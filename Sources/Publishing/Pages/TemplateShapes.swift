internal import Synchronization
internal import Text

/// What templates made of values of one shape, with the places where their texts stand. Thousands of cards have a few hundred shapes,
/// and a template asks of a text only whether there is one: a card whose shape is known is put together from its texts alone.
///
/// For the templates of the program: one that a person wrote may count or change its texts.
final class TemplateShapes: Sendable {
    /// A value as its shape, which names all that a template can tell apart, and its texts in the order of their places in it.
    fileprivate struct Parts {
        var shape: [UInt8]
        var texts: [String] = []
    }

    /// What a template made, in pieces; behind each but the last stands a text.
    fileprivate struct Filled {
        var pieces: [ArraySlice<UInt8>] = []
        var places: [Int] = []
    }

    private let known = Mutex<[[UInt8]: Filled]>([:])

    /// Returns what `fill` makes of a value; it is asked once a shape.
    func html(
        of value: TemplateValue, in template: Template, by fill: (TemplateValue) -> [UInt8]
    ) -> [UInt8] {
        var parts = Parts(shape: Array(template.rawValue.utf8))
        guard parts.add(value) else { return fill(value) }
        let filled =
            known.withLock { $0[parts.shape] }
            ?? {
                let filled = Filled(fill(value.marked))
                known.withLock { if $0.count < mostShapes { $0[parts.shape] = filled } }
                return filled
            }()
        return filled.bytes(with: parts.texts)
    }
}

/// A library of texts has fewer; what is beyond is filled as it comes.
private let mostShapes = 2_000

/// Stands before and behind the number of a text, where no template has it: the last character for private use.
private let mark: Character = "\u{F8FF}"

extension TemplateShapes.Parts {
    /// Adds a value; false for one that holds more than texts, lists and flags.
    fileprivate mutating func add(_ value: TemplateValue) -> Bool {
        switch value {
        case .text(let text):
            // A line may end in a text, and then another begins behind it.
            guard text.utf8.last != UInt8(ascii: "\n") else { return false }
            shape.append(UInt8(ascii: text.isEmpty ? "e" : "t"))
            if !text.isEmpty { texts.append(text) }
        case .flag(let flag): shape.append(UInt8(ascii: flag ? "y" : "n"))
        case .wording(let language):
            shape.append(UInt8(ascii: "w"))
            shape += language.utf8
            shape.append(0)
        case .list(let values):
            shape.append(UInt8(ascii: "["))
            for value in values where !add(value) { return false }
            shape.append(UInt8(ascii: "]"))
        case .object(let members):
            shape.append(UInt8(ascii: "{"))
            for name in members.keys.sorted() {
                shape += name.utf8
                shape.append(UInt8(ascii: ":"))
                guard let member = members[name], add(member) else { return false }
            }
            shape.append(UInt8(ascii: "}"))
        case .markup, .rendered, .data: return false
        }
        return true
    }
}

extension TemplateValue {
    /// The value with the marked number of each text in its place, counted as `Parts` lists them.
    fileprivate var marked: TemplateValue {
        var number = 0
        return marked(from: &number)
    }

    private func marked(from number: inout Int) -> TemplateValue {
        switch self {
        case .text(let text):
            guard !text.isEmpty else { return self }
            defer { number += 1 }
            return .text("\(mark)\(number)\(mark)")
        case .list(let values):
            return .list(values.map { $0.marked(from: &number) })
        case .object(let members):
            var marked = members
            for name in members.keys.sorted() { marked[name] = members[name]?.marked(from: &number) }
            return .object(marked)
        case .flag, .wording, .markup, .rendered, .data: return self
        }
    }
}

extension TemplateShapes.Filled {
    /// Takes apart what a template made of marked numbers.
    fileprivate init(_ bytes: [UInt8]) {
        let mark = Array(String(mark).utf8)
        var (start, place) = (0, 0)
        while place < bytes.count {
            guard bytes[place] == mark[0], bytes[place...].starts(with: mark) else {
                place += 1
                continue
            }
            pieces.append(bytes[start..<place])
            place += mark.count
            var number = 0
            while place < bytes.count, bytes[place].isDigit {
                number = number * 10 + Int(bytes[place] - 0x30)
                place += 1
            }
            places.append(number)
            place += mark.count
            start = place
        }
        pieces.append(bytes[min(start, bytes.count)...])
    }

    /// Puts texts into their places, escaped as the template engine does it.
    fileprivate func bytes(with texts: [String]) -> [UInt8] {
        let escaped = texts.map { $0.escapedMarkup }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(
            pieces.reduce(0) { $0 + $1.count } + places.reduce(0) { $0 + escaped[$1].count })
        for (piece, place) in zip(pieces, places) {
            bytes += piece
            bytes += escaped[place]
        }
        if let last = pieces.last { bytes += last }
        return bytes
    }
}

extension String {
    /// The text as HTML shows it, in an attribute as well.
    fileprivate var escapedMarkup: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count + 16)
        for byte in withoutLooseMarks.utf8 {
            switch byte {
            case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
            case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
            case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
            case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
            case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
            default: bytes.append(byte)
            }
        }
        return bytes
    }
}
