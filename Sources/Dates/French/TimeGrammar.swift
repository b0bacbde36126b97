/// Times of day beside a date.
extension ItemGrammar {
    /// The times that belong to a date ending before `at`: « , de 9h à 12h30 », « – 14h », « (dès 18h) ».
    func timesBehind(_ at: Int) -> Times? {
        var place = at
        var opening = Opening.none
        while place < at + 6, let step = connector(place, &opening) { place += step }
        guard let times = times(place) else {
            return behindPlace(at).flatMap { timesBehind($0) }
        }
        switch opening {
        case .none: return times
        case .from:
            return Times(start: times.start, end: times.end, next: times.next, isOpen: times.end == nil)
        case .until: return Times(start: nil, end: times.end ?? times.start, next: times.next, isOpen: true)
        }
    }

    /// The longest venue between a day and its hours, in tokens.
    private static let longestVenue = 9

    /// Where the hours may begin behind a place: « , à Nancy, » « – Nancy (54) – ». One place only.
    private func behindPlace(_ at: Int) -> Int? {
        let isMarked = isMark(at, ",-|")
        let start = isMarked ? at + 1 : at
        let hasPreposition =
            word(start) == .a || word(start) == .au || word(start) == .aux || word(start) == .en
        guard isMarked || hasPreposition, tokens.indices.contains(start), tokens[start].lineBreaks == 0 else {
            return nil
        }
        var place = hasPreposition ? start + 1 : start
        guard word(place) == .other || isLink(place) else { return nil }
        while place < start + Self.longestVenue, isVenue(place) { place += 1 }
        let hasEnd = isMark(place, ",-|")
        guard hasEnd || (hasPreposition && (isTime(place) || startsTime(place))) else { return nil }
        return behindMark(place, hasEnd)
    }

    /// Only hours may follow, so that the next place is not skipped too.
    private func behindMark(_ place: Int, _ hasEnd: Bool) -> Int? {
        let next = hasEnd ? place + 1 : place
        return isTime(next) || startsTime(next) ? place : nil
    }

    private func startsTime(_ at: Int) -> Bool {
        guard word(at) == .de || word(at) == .a || word(at) == .depuis || word(at) == .des else {
            return false
        }
        return isTime(at + 1) || times(at + 1) != nil
    }

    private func isTime(_ at: Int) -> Bool { times(at) != nil }

    private func isVenue(_ at: Int) -> Bool {
        guard tokens.indices.contains(at), tokens[at].lineBreaks == 0, !startsTime(at), !isTime(at) else {
            return false
        }
        if case .number = tokens[at].kind { return isMark(at - 1, "(") }
        return word(at) == .other || word(at) == .street || isLink(at) || isMark(at, "()")
            || (isMark(at, "-") && tokens[at].isGlued)
    }

    private func isLink(_ at: Int) -> Bool {
        switch word(at) {
        case .la, .le, .les, .l, .de, .du, .des, .d, .en, .sur: true
        default: false
        }
    }

    private enum Opening { case none, from, until }

    /// How many tokens of a connection between date and time stand here; nil for none.
    private func connector(_ at: Int, _ opening: inout Opening) -> Int? {
        switch kind(at) {
        case .mark(let byte): return ",-|:(.".utf8.contains(byte) ? 1 : nil
        case .word(let word):
            switch word {
            case .a, .au, .de, .d, .entre, .matin, .soir, .plus, .cue(.label), .precise, .le, .pour: return 1
            case .depuis, .des, .partir:
                opening = .from
                return 1
            case .jusque, .avant, .tard:
                opening = .until
                return 1
            default: return nil
            }
        default: return nil
        }
    }

    /// One time, from–to, or a list of them: first and last count.
    func times(_ at: Int) -> Times? {
        guard var times = timeRange(at) else { return nil }
        while let more = timesMore(times.next) {
            times.end = more.end ?? more.start
            times.next = more.next
        }
        return times
    }

    private func timesMore(_ at: Int) -> Times? {
        guard word(at) == .et || word(at) == .ou || word(at) == .puis || isMark(at, ",/;") else { return nil }
        var place = at + 1
        while place < at + 4, word(place) == .de || word(place) == .a || word(place) == .et { place += 1 }
        return timeRange(place)
    }

    private func timeRange(_ at: Int) -> Times? {
        guard let start = time(at) else { return nil }
        guard let place = timeJoint(at + 1), let end = fullTime(place) else {
            return Times(start: start, next: at + 1)
        }
        return Times(start: start, end: end, next: place + 1)
    }

    /// A full time, or the bare first hour of « 14 à 17h ».
    private func time(_ at: Int) -> Int? {
        if let minutes = fullTime(at) { return minutes }
        guard case .number(let hour, let digits)? = kind(at), digits <= 2, hour <= 23,
            let place = timeJoint(at + 1), fullTime(place) != nil
        else { return nil }
        return hour * 60
    }

    private func fullTime(_ at: Int) -> Int? {
        guard case .time(let minutes)? = kind(at) else { return nil }
        return minutes
    }

    /// The place behind the « à », « - », « / » or « jusqu'à » between two times.
    private func timeJoint(_ at: Int) -> Int? {
        let at = word(at) == .et && word(at + 1) == .jusque ? at + 1 : at
        if word(at) == .jusque { return word(at + 1) == .a || word(at + 1) == .au ? at + 2 : at + 1 }
        return word(at) == .a || isMark(at, "-/>") ? at + 1 : nil
    }
}
