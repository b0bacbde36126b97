internal import Foundation
internal import Text

/// Clocks and zones, wherever one stands.
extension Cursor {
    /// `10:00` or `10:00:00`, two digits each.
    mutating func plainClock() -> ClockParts? {
        guard let hour = digits(2), take(":"), let minute = digits(2) else { return nil }
        guard take(":") else { return ClockParts(hour: hour, minute: minute) }
        guard let second = digits(2) else { return nil }
        return ClockParts(hour: hour, minute: minute, second: second)
    }

    /// `+0100`, or `+01:00`; more than a day reads as nil.
    mutating func plainOffset(hasColon: Bool) -> Int? {
        let isWest = byte == UInt8(ascii: "-")
        guard isWest || byte == UInt8(ascii: "+") else { return nil }
        at += 1
        guard let hours = digits(2), !hasColon || take(":"), let minutes = digits(2), hours < 24, minutes < 60
        else { return nil }
        return (hours * 60 + minutes) * (isWest ? -60 : 60)
    }

    /// `10`, `10:30`, `10:30:15`, `10:30:15.25`, `10:30:15,25`, `1030`, `103015`, with AM or PM behind it; nil when no time
    /// stands here.
    mutating func clock() -> ClockParts? {
        var clock = ClockParts()
        switch digitCount() {
        case 1, 2:
            guard let hour = number()?.value else { return nil }
            clock.hour = hour
            guard readMinutes(into: &clock) else { return nil }
        case 4, 6:
            guard let hour = digits(2), let minute = digits(2) else { return nil }
            clock.hour = hour
            clock.minute = minute
            clock.second = digits(2) ?? 0
        default: return nil
        }
        readFraction(into: &clock)
        readHalfOfDay(into: &clock)
        return clock
    }

    private mutating func readMinutes(into clock: inout ClockParts) -> Bool {
        guard byte == UInt8(ascii: ":"), peek(1).isDigit else { return true }
        at += 1
        guard let minute = number()?.value else { return false }
        clock.minute = minute
        guard byte == UInt8(ascii: ":"), peek(1).isDigit else { return true }
        at += 1
        guard let second = number()?.value else { return false }
        clock.second = second
        return true
    }

    private mutating func readFraction(into clock: inout ClockParts) {
        guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), peek(1).isDigit else { return }
        at += 1
        var unit = 0.1
        while byte.isDigit {
            clock.fraction += Double(byte - 48) * unit
            unit /= 10
            at += 1
        }
    }

    /// `2:00 PM`, `2:00 p.m.`
    private mutating func readHalfOfDay(into clock: inout ClockParts) {
        let start = at
        skipSpaces()
        let half = byte.lowercased
        let dots = peek(1) == UInt8(ascii: ".") ? 1 : 0
        let end = at + 2 + dots
        guard half == UInt8(ascii: "a") || half == UInt8(ascii: "p"),
            peek(1 + dots).lowercased == UInt8(ascii: "m"), !bytes[end].isLetter
        else {
            at = start
            return
        }
        at = end
        if dots == 1, byte == UInt8(ascii: ".") { at += 1 }
        clock.shift(toAfternoon: half == UInt8(ascii: "p"))
    }

    /// `Z`, `+01:00`, `+0100`, `+1`, `EST`, `GMT+1`, `Etc/GMT`, `Europe/Paris`, `(CET)`.
    mutating func readZone(into parts: inout DateParts) {
        skipSpaces()
        if byte | 0x20 == UInt8(ascii: "z"), !peek(1).isLetter {  // nearly always, so first
            at += 1
            parts.zone = .offset(0)
            return
        }
        if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { at += 1 }
        if let offset = zoneOffset() {
            parts.zone = .offset(offset)
            return
        }
        let word = zoneWord()
        if !word.isEmpty { setZone(named: word, of: &parts) }
    }

    /// Reads what follows a zone's name too: in `GMT+1` the offset is what counts.
    private mutating func setZone(named word: String, of parts: inout DateParts) {
        if let offset = Zone.seconds(named: word) {
            let start = at
            skipSpaces()
            if offset == 0, let further = zoneOffset() {
                parts.zone = .offset(further)
            } else {
                at = start
                parts.zone = .offset(offset)
            }
        } else if word.utf8.contains(UInt8(ascii: "/")), let zone = TimeZone(identifier: word) {
            parts.zone = .named(zone)
        } else {
            parts.zone = .offset(0)
            parts.hasUnknownZone = true
        }
    }

    /// `+01:00`, `-0500`, `+530`, `+1`, also with a true minus sign; more than a day is nonsense and reads as nil.
    mutating func zoneOffset() -> Int? {
        let start = at
        guard let sign = zoneSign(), let (hours, minutes) = zoneDigits(), hours < 24, minutes < 60 else {
            at = start
            return nil
        }
        return sign * (hours * 3_600 + minutes * 60)
    }

    private mutating func zoneSign() -> Int? {
        if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
            at += 1
            return peek(-1) == UInt8(ascii: "+") ? 1 : -1
        }
        guard byte == 0xE2, peek(1) == 0x88, peek(2) == 0x92 else { return nil }  // U+2212
        at += 3
        return -1
    }

    private mutating func zoneDigits() -> (hours: Int, minutes: Int)? {
        switch digitCount() {
        case 1, 2:
            guard let hours = number()?.value else { return nil }
            guard byte == UInt8(ascii: ":"), peek(1).isDigit else { return (hours, 0) }
            at += 1
            return number().map { (hours, $0.value) }
        case 3: return number().map { ($0.value / 100, $0.value % 100) }
        case 4, 6:
            guard let hours = digits(2), let minutes = digits(2) else { return nil }
            at += digitCount()
            return (hours, minutes)
        default: return nil
        }
    }

    /// Letters, and `/`, `_` between them: `CEST`, `Europe/Paris`, `America/Port-au-Prince`.
    private mutating func zoneWord() -> String {
        let start = at
        var hasSlash = false
        while true {
            if byte == UInt8(ascii: "/") { hasSlash = true }
            let joins = hasSlash && (byte == UInt8(ascii: "-") || byte.isDigit || byte == UInt8(ascii: "+"))
            guard byte.isLetter || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "_") || joins else {
                break
            }
            at += 1
        }
        return bytes.string(start..<at)
    }
}
