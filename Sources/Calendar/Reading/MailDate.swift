internal import Text

extension Cursor {
    /// Reads `Mon, 16 Nov 2020 10:00:00 GMT`, as nearly every RSS feed and every server has it: RFC 822 section 5 with
    /// RFC 1123's year, RFC 5322 section 3.3, RFC 9110's IMF-fixdate. Nil for anything else, which the loose reader then takes.
    mutating func mailDate() -> DateParts? {
        var parts = DateParts()
        skipMailWeekday()
        guard let day = digits(peek(1).isDigit ? 2 : 1), take(" "), let month = mailMonth(), take(" "),
            let year = digits(4), take(" "), let clock = plainClock(), take(" "),
            let zone = mailZone(), isAtEnd
        else { return nil }
        parts.day = day
        parts.month = month
        parts.year = year
        parts.clock = clock
        parts.zone = .offset(zone)
        parts.grain = .minute
        return parts
    }

    private mutating func skipMailWeekday() {
        guard peek(3) == UInt8(ascii: ","), peek(4) == UInt8(ascii: " "),
            mailWeekdays.number(of: nextThree) != nil
        else { return }
        at += 5
    }

    private mutating func mailMonth() -> Int? {
        guard let month = mailMonths.number(of: nextThree) else { return nil }
        at += 3
        return month
    }

    /// `+0100`, `GMT`, `UTC`, or RFC 822's other names.
    private mutating func mailZone() -> Int? {
        if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { return plainOffset(hasColon: false) }
        if nextThree == gmt || nextThree == utc {
            at += 3
            return 0
        }
        let start = at
        while byte.isLetter { at += 1 }
        return Zone.seconds(named: bytes.string(start..<at))
    }

    /// The next three bytes in lower case as one number.
    private var nextThree: UInt32 {
        UInt32(byte.lowercased) << 16 | UInt32(peek(1).lowercased) << 8 | UInt32(peek(2).lowercased)
    }
}

private let gmt = threeLetters("gmt")
private let utc = threeLetters("utc")
private let mailMonths = InlineArray<12, UInt32> { threeLetters(Lexicon.english.monthNames[$0]) }
private let mailWeekdays = InlineArray<7, UInt32> { threeLetters(Lexicon.english.weekdayNames[$0]) }

extension InlineArray where Element == UInt32 {
    /// The place of a name, counted from 1.
    fileprivate func number(of name: UInt32) -> Int? {
        for index in indices where self[index] == name { return index + 1 }
        return nil
    }
}

/// Returns the first three letters of a name in lower case as one number.
private func threeLetters(_ name: String) -> UInt32 {
    name.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1.lowercased) }
}
