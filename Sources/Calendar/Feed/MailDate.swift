internal import Text

/// `Mon, 16 Nov 2020 10:00:00 GMT`, as nearly every RSS feed has it (RFC 822 section 5 with RFC 1123's year):
/// nil for anything else, which the loose reader then takes.
func plainMailDate(_ cursor: inout Cursor) -> Stamp? {
    var stamp = Stamp()
    stamp.weekday = plainWeekday(&cursor)
    guard let day = shortNumber(&cursor), cursor.take(" "), let month = plainMonth(&cursor), cursor.take(" "),
        let year = cursor.digits(4), cursor.take(" "), let clock = plainClock(&cursor), cursor.take(" "),
        let zone = plainZone(&cursor), cursor.isAtEnd
    else { return nil }
    stamp.day = day
    stamp.month = month
    stamp.year = year
    stamp.clock = clock
    stamp.zone = .offset(zone)
    stamp.grain = .minute
    return stamp
}

private func plainWeekday(_ cursor: inout Cursor) -> Int? {
    guard cursor.peek(3) == UInt8(ascii: ","), cursor.peek(4) == UInt8(ascii: " "),
        let weekday = weekday(ofThree: packed(cursor))
    else { return nil }
    cursor.at += 5
    return weekday
}

private func plainMonth(_ cursor: inout Cursor) -> Int? {
    guard let month = month(ofThree: packed(cursor)) else { return nil }
    cursor.at += 3
    return month
}

private func shortNumber(_ cursor: inout Cursor) -> Int? {
    cursor.digits(cursor.peek(1).isDigit ? 2 : 1)
}

private func plainClock(_ cursor: inout Cursor) -> Clock? {
    guard let hour = cursor.digits(2), cursor.take(":"), let minute = cursor.digits(2) else { return nil }
    guard cursor.take(":") else { return Clock(hour: hour, minute: minute) }
    guard let second = cursor.digits(2) else { return nil }
    return Clock(hour: hour, minute: minute, second: second)
}

private func plainZone(_ cursor: inout Cursor) -> Int? {
    let sign = cursor.byte
    if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
        cursor.at += 1
        guard let hours = cursor.digits(2), let minutes = cursor.digits(2), hours < 24, minutes < 60 else {
            return nil
        }
        return (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -60 : 60)
    }
    if packed(cursor) == 0x676D74 || packed(cursor) == 0x757463 {  // gmt, utc
        cursor.at += 3
        return 0
    }
    let start = cursor.at
    while cursor.byte.isLetter { cursor.at += 1 }
    return namedOffset(cursor.bytes.string(start..<cursor.at))
}

/// Three bytes in lower case as one number.
private func packed(_ cursor: Cursor) -> UInt32 {
    UInt32(cursor.byte.lowercased) << 16 | UInt32(cursor.peek(1).lowercased) << 8
        | UInt32(cursor.peek(2).lowercased)
}

private func month(ofThree letters: UInt32) -> Int? {
    switch letters {
    case 0x6A616E: 1  // jan
    case 0x666562: 2
    case 0x6D6172: 3
    case 0x617072: 4
    case 0x6D6179: 5
    case 0x6A756E: 6
    case 0x6A756C: 7
    case 0x617567: 8
    case 0x736570: 9
    case 0x6F6374: 10
    case 0x6E6F76: 11
    case 0x646563: 12
    default: nil
    }
}

private func weekday(ofThree letters: UInt32) -> Int? {
    switch letters {
    case 0x6D6F6E: 1  // mon
    case 0x747565: 2
    case 0x776564: 3
    case 0x746875: 4
    case 0x667269: 5
    case 0x736174: 6
    case 0x73756E: 7
    default: nil
    }
}
