internal import Calendar
internal import Foundation
internal import GRDB
internal import Model

/// A row whose columns are read by name and checked: the file may be damaged and hold anything.
struct CheckedRow {
    private let row: Row

    init(_ row: Row) { self.row = row }

    func text(at column: String) throws(DamagedColumn) -> String {
        guard let text = try optionalText(at: column) else { throw DamagedColumn(name: column) }
        return text
    }

    func optionalText(at column: String) throws(DamagedColumn) -> String? {
        switch storage(at: column) {
        case .null: return nil
        case .string(let text): return text
        case .int64, .double, .blob: throw DamagedColumn(name: column)
        }
    }

    func bytes(at column: String) throws(DamagedColumn) -> [UInt8] {
        guard case .blob(let data) = storage(at: column) else { throw DamagedColumn(name: column) }
        return [UInt8](data)
    }

    /// A whole number that must lie in `range`, which is also the range of what the program can work with.
    func number(
        at column: String, in range: ClosedRange<Int64> = 0...Int64(Int32.max)
    ) throws(DamagedColumn) -> Int {
        guard let number = try optionalNumber(at: column, in: range) else {
            throw DamagedColumn(name: column)
        }
        return number
    }

    func optionalNumber(
        at column: String, in range: ClosedRange<Int64> = 0...Int64(Int32.max)
    ) throws(DamagedColumn) -> Int? {
        switch storage(at: column) {
        case .null: return nil
        case .int64(let number) where range.contains(number): return Int(number)
        case .int64, .double, .string, .blob: throw DamagedColumn(name: column)
        }
    }

    func fraction(at column: String) throws(DamagedColumn) -> Double {
        switch storage(at: column) {
        case .double(let number) where number.isFinite: return number
        case .int64(let number): return Double(number)
        case .null, .double, .string, .blob: throw DamagedColumn(name: column)
        }
    }

    func flag(at column: String) throws(DamagedColumn) -> Bool { try number(at: column, in: 0...1) == 1 }

    func instant(at column: String) throws(DamagedColumn) -> Date {
        guard let instant = try optionalInstant(at: column) else { throw DamagedColumn(name: column) }
        return instant
    }

    func optionalInstant(at column: String) throws(DamagedColumn) -> Date? {
        try optionalNumber(at: column, in: 0...lastSecond).map { Date(timeIntervalSince1970: Double($0)) }
    }

    func optionalWhen(at column: String) throws(DamagedColumn) -> When? {
        guard let text = try optionalText(at: column) else { return nil }
        guard let when = When(text: text) else { throw DamagedColumn(name: column) }
        return when
    }

    /// A member of a closed set, by its name.
    func member<Member: RawRepresentable<String>>(
        at column: String, of type: Member.Type
    ) throws(DamagedColumn) -> Member? {
        guard let text = try optionalText(at: column) else { return nil }
        guard let member = Member(rawValue: text) else { throw DamagedColumn(name: column) }
        return member
    }

    func value<Value: Decodable>(at column: String, of type: Value.Type) throws(DamagedColumn) -> Value {
        let text = try text(at: column)
        do { return try JSONDecoder().decode(type, from: Data(text.utf8)) } catch {
            throw DamagedColumn(name: column)
        }
    }

    /// A list as JSON; most are empty, which is not worth a decoder.
    func list<Element: Decodable>(at column: String, of type: Element.Type) throws(DamagedColumn) -> [Element]
    {
        try text(at: column) == "[]" ? [] : value(at: column, of: [Element].self)
    }

    /// Reads `[12,0,3]`: a week's rhythm has 168 numbers a page, too many for a general decoder at every start.
    func weights(at column: String, count: Int) throws(DamagedColumn) -> [Int] {
        var numbers: [Int] = []
        var current: Int?
        for byte in try text(at: column).utf8 {
            if byte >= 48, byte <= 57 {
                current = min((current ?? 0) * 10 + Int(byte - 48), Int(Int32.max))
            } else if let number = current {
                numbers.append(number)
                current = nil
            }
        }
        guard numbers.isEmpty || numbers.count == count else { throw DamagedColumn(name: column) }
        return numbers
    }

    /// The five columns of an event, all of them null when there is none.
    func event() throws(DamagedColumn) -> Event? {
        guard let cancelled = try optionalNumber(at: "event_cancelled", in: 0...2) else { return nil }
        return Event(
            start: try optionalWhen(at: "event_start"), end: try optionalWhen(at: "event_end"),
            place: try optionalText(at: "event_place"), deadline: try optionalWhen(at: "event_deadline"),
            isCancelled: cancelled == 1, isPostponed: cancelled == 2)
    }

    private func storage(at column: String) -> DatabaseValue.Storage {
        (row[column] as DatabaseValue?)?.storage ?? .null
    }
}

/// The end of the year 9999: instants beyond it can neither be written nor be true.
private let lastSecond: Int64 = 253_402_300_799

/// A column that holds what was never written there: the file is damaged.
struct DamagedColumn: Error {
    let name: String
}

// Values as they stand in columns: instants are whole seconds since 1970, lists are JSON, a `When` is its text.

extension Date {
    var columnSeconds: Int64 {
        let seconds = timeIntervalSince1970.rounded(.down)
        return seconds.isFinite ? Int64(min(max(seconds, 0), Double(lastSecond))) : 0
    }
}

extension Encodable {
    func jsonText() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}

extension Array where Element: Encodable {
    /// Lists are mostly empty: `[]` is not worth an encoder.
    func columnText() throws -> String { isEmpty ? "[]" : try jsonText() }
}

extension Optional<Event> {
    /// The five columns of an event; all of them null when there is none.
    var columns: [(any DatabaseValueConvertible)?] {
        [
            self?.start?.text, self?.end?.text, self?.place, self?.deadline?.text,
            map { $0.isCancelled ? 1 : $0.isPostponed ? 2 : 0 },
        ]
    }
}
