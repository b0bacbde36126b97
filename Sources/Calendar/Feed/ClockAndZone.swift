internal import Foundation
internal import Text

/// `10`, `10:30`, `10:30:15`, `10:30:15.25`, `10:30:15,25`, `1030`, `103015`, with AM or PM behind it; nil when no time
/// stands here.
func clock(_ cursor: inout Cursor) -> Clock? {
    var clock = Clock()
    switch cursor.digitCount() {
    case 1, 2:
        guard let hour = cursor.number()?.value else { return nil }
        clock.hour = hour
        guard readMinutes(&cursor, into: &clock) else { return nil }
    case 4, 6:
        guard let hour = cursor.digits(2), let minute = cursor.digits(2) else { return nil }
        clock.hour = hour
        clock.minute = minute
        clock.second = cursor.digits(2) ?? 0
    default: return nil
    }
    readFraction(&cursor, into: &clock)
    return readHalfOfDay(&cursor, into: &clock) ? clock : nil
}

private func readMinutes(_ cursor: inout Cursor, into clock: inout Clock) -> Bool {
    guard cursor.byte == UInt8(ascii: ":"), cursor.peek(1).isDigit else { return true }
    cursor.at += 1
    guard let minute = cursor.number()?.value else { return false }
    clock.minute = minute
    guard cursor.byte == UInt8(ascii: ":"), cursor.peek(1).isDigit else { return true }
    cursor.at += 1
    guard let second = cursor.number()?.value else { return false }
    clock.second = second
    return true
}

private func readFraction(_ cursor: inout Cursor, into clock: inout Clock) {
    guard cursor.byte == UInt8(ascii: ".") || cursor.byte == UInt8(ascii: ","), cursor.peek(1).isDigit else {
        return
    }
    cursor.at += 1
    var unit = 0.1
    while cursor.byte.isDigit {
        clock.fraction += Double(cursor.byte - 48) * unit
        unit /= 10
        cursor.at += 1
    }
}

/// `2:00 PM`, `2:00 p.m.`; false for 14:00 PM's impossible kin, which no clock shows.
private func readHalfOfDay(_ cursor: inout Cursor, into clock: inout Clock) -> Bool {
    let start = cursor.at
    cursor.skipSpaces()
    let half = cursor.byte.lowercased
    let dots = cursor.peek(1) == UInt8(ascii: ".") ? 1 : 0
    let end = cursor.at + 2 + dots
    guard half == UInt8(ascii: "a") || half == UInt8(ascii: "p"),
        cursor.peek(1 + dots).lowercased == UInt8(ascii: "m"), !cursor.bytes[end].isLetter
    else {
        cursor.at = start
        return true
    }
    cursor.at = end
    if dots == 1, cursor.byte == UInt8(ascii: ".") { cursor.at += 1 }
    return clock.shift(toAfternoon: half == UInt8(ascii: "p"))
}

extension Clock {
    /// 12 AM is midnight, 12 PM noon; an hour over 12 already says which half it is in.
    mutating func shift(toAfternoon: Bool) -> Bool {
        guard hour <= 12 else { return true }
        hour = hour % 12 + (toAfternoon ? 12 : 0)
        return true
    }
}

/// A zone, wherever one stands: `Z`, `+01:00`, `+0100`, `+1`, `EST`, `GMT+1`, `Etc/GMT`, `Europe/Paris`, `(CET)`.
func readZone(_ cursor: inout Cursor, into stamp: inout Stamp) {
    cursor.skipSpaces()
    if cursor.byte | 0x20 == UInt8(ascii: "z"), !cursor.peek(1).isLetter {  // nearly always, so first
        cursor.at += 1
        stamp.zone = .offset(0)
        return
    }
    if cursor.byte == UInt8(ascii: "(") || cursor.byte == UInt8(ascii: "[") { cursor.at += 1 }
    if let offset = zoneOffset(&cursor) {
        stamp.zone = .offset(offset)
        return
    }
    let word = zoneWord(&cursor)
    guard !word.isEmpty else { return }
    setZone(named: word, &cursor, into: &stamp)
}

/// Reads what follows a zone's name too: in `GMT+1` the offset is what counts.
func setZone(named word: String, _ cursor: inout Cursor, into stamp: inout Stamp) {
    if let offset = namedOffset(word) {
        let start = cursor.at
        cursor.skipSpaces()
        if offset == 0, let further = zoneOffset(&cursor) {
            stamp.zone = .offset(further)
        } else {
            cursor.at = start
            stamp.zone = .offset(offset)
        }
    } else if word.utf8.contains(UInt8(ascii: "/")), let zone = TimeZone(identifier: word) {
        stamp.zone = .named(zone)
    } else {
        stamp.zone = .offset(0)
        stamp.remark = .unknownZone
    }
}

/// `+01:00`, `-0500`, `+530`, `+1`, also with a true minus sign; more than a day is nonsense and reads as nil.
func zoneOffset(_ cursor: inout Cursor) -> Int? {
    let start = cursor.at
    guard let sign = zoneSign(&cursor), let (hours, minutes) = zoneDigits(&cursor), hours < 24, minutes < 60
    else {
        cursor.at = start
        return nil
    }
    return sign * (hours * 3_600 + minutes * 60)
}

private func zoneSign(_ cursor: inout Cursor) -> Int? {
    if cursor.byte == UInt8(ascii: "+") || cursor.byte == UInt8(ascii: "-") {
        cursor.at += 1
        return cursor.peek(-1) == UInt8(ascii: "+") ? 1 : -1
    }
    guard cursor.byte == 0xE2, cursor.peek(1) == 0x88, cursor.peek(2) == 0x92 else { return nil }  // U+2212
    cursor.at += 3
    return -1
}

private func zoneDigits(_ cursor: inout Cursor) -> (Int, Int)? {
    switch cursor.digitCount() {
    case 1, 2:
        guard let hours = cursor.number()?.value else { return nil }
        guard cursor.byte == UInt8(ascii: ":"), cursor.peek(1).isDigit else { return (hours, 0) }
        cursor.at += 1
        return cursor.number().map { (hours, $0.value) }
    case 3: return cursor.number().map { ($0.value / 100, $0.value % 100) }
    case 4, 6:
        guard let hours = cursor.digits(2), let minutes = cursor.digits(2) else { return nil }
        cursor.at += cursor.digitCount()
        return (hours, minutes)
    default: return nil
    }
}

/// Letters, and `/`, `_` between them: `CEST`, `Europe/Paris`, `America/Port-au-Prince`.
private func zoneWord(_ cursor: inout Cursor) -> String {
    let start = cursor.at
    var hasSlash = false
    while true {
        let byte = cursor.byte
        if byte == UInt8(ascii: "/") { hasSlash = true }
        let joins = hasSlash && (byte == UInt8(ascii: "-") || byte.isDigit || byte == UInt8(ascii: "+"))
        guard byte.isLetter || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_") || joins else { break }
        cursor.at += 1
    }
    return cursor.bytes.string(start..<cursor.at)
}
