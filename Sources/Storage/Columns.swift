internal import Calendar
internal import Foundation
internal import GRDB
internal import Model

/// How the values of Model stand in columns: instants as whole seconds, lists as JSON, a `When` as its text.

func seconds(_ date: Date) -> Int64 { Int64(date.timeIntervalSince1970.rounded(.down)) }
func date(_ seconds: Int64) -> Date { Date(timeIntervalSince1970: Double(seconds)) }
/// The instant of a column that may be null.
func instant(_ seconds: Int64?) -> Date? { seconds.map(date) }

func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

func value<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
}

/// Lists are mostly empty: `[]` is not worth an encoder.
func jsonList<Element: Encodable>(_ list: [Element]) throws -> String { list.isEmpty ? "[]" : try json(list) }

func listValue<Element: Decodable>(_ type: Element.Type, _ text: String) throws -> [Element] {
    text == "[]" ? [] : try value([Element].self, text)
}

/// The five columns of an event; all null when there is none. Of the last, 1 means cancelled and 2 postponed.
func eventArguments(_ event: Event?) -> [(any DatabaseValueConvertible)?] {
    [
        event?.start?.text, event?.end?.text, event?.place, event?.deadline?.text,
        event.map { $0.isCancelled ? 1 : $0.isPostponed ? 2 : 0 },
    ]
}

/// Reads the five columns of an event that begin at `index`.
func event(_ row: Row, at index: Int) -> Event? {
    guard let cancelled = row[index + 4] as Int? else { return nil }
    return Event(
        start: when(row[index]), end: when(row[index + 1]), place: row[index + 2],
        deadline: when(row[index + 3]),
        isCancelled: cancelled == 1, isPostponed: cancelled == 2)
}

/// Reads `[12,0,3]`: a week's rhythm has 168 numbers a page, too many for a general decoder at every start.
func numbers(_ text: String) -> [Int] {
    var numbers: [Int] = []
    var current: Int?
    for byte in text.utf8 {
        if byte >= 48, byte <= 57 {
            current = (current ?? 0) * 10 + Int(byte - 48)
        } else if let number = current {
            numbers.append(number)
            current = nil
        }
    }
    return numbers
}

func when(_ text: String?) -> When? { text.flatMap { When(text: $0) } }

/// Remembers that items or stories have changed, so that the outputs are made anew; only the newest row counts.
func markContentChange(in db: Database) throws {
    try db.execute(sql: "DELETE FROM content_change")
    try db.execute(sql: "INSERT INTO content_change DEFAULT VALUES")
}
