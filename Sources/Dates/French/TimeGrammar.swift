/// Times of day beside a date.
extension DateGrammar {
    /// The times that belong to a date ending before `at`: « , de 9h à 12h30 », « – 14h », « (dès 18h) ».
    func times(behind at: Int) -> Times? {
        var place = at
        var opening = Opening.none
        while place < at + 6, let step = connector(at: place, opening: &opening) { place += step }
        guard let times = times(at: place) else {
            return behindPlace(at: at).flatMap { times(behind: $0) }
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

    /// Finds the place behind which the hours may begin: « , à Nancy, » « – Nancy (54) – ». One place only.
    private func behindPlace(at: Int) -> Int? {
        let isMarked = isMark(at: at, in: ",-|")
        let start = isMarked ? at + 1 : at
        let hasPreposition =
            word(at: start) == .a || word(at: start) == .au || word(at: start) == .aux
            || word(at: start) == .en
        guard isMarked || hasPreposition, tokens.indices.contains(start), tokens[start].lineBreaks == 0 else {
            return nil
        }
        var place = hasPreposition ? start + 1 : start
        guard word(at: place) == .other || isLink(at: place) else { return nil }
        while place < start + Self.longestVenue, isVenue(at: place) { place += 1 }
        let hasEnd = isMark(at: place, in: ",-|")
        guard hasEnd || (hasPreposition && (isTime(at: place) || startsTime(at: place))) else { return nil }
        return behindMark(at: place, hasEnd: hasEnd)
    }

    /// Only hours may follow, so that the next place is not skipped too.
    private func behindMark(at place: Int, hasEnd: Bool) -> Int? {
        let next = hasEnd ? place + 1 : place
        return isTime(at: next) || startsTime(at: next) ? place : nil
    }

    private func startsTime(at: Int) -> Bool {
        guard word(at: at) == .de || word(at: at) == .a || word(at: at) == .depuis || word(at: at) == .des
        else {
            return false
        }
        return isTime(at: at + 1) || times(at: at + 1) != nil
    }

    private func isTime(at: Int) -> Bool { times(at: at) != nil }

    private func isVenue(at: Int) -> Bool {
        guard tokens.indices.contains(at), tokens[at].lineBreaks == 0, !startsTime(at: at), !isTime(at: at)
        else {
            return false
        }
        if case .number = tokens[at].kind { return isMark(at: at - 1, in: "(") }
        return word(at: at) == .other || word(at: at) == .by || word(at: at) == .street || isLink(at: at)
            || isMark(at: at, in: "()")
            || (isMark(at: at, in: "-") && tokens[at].isGlued)
    }

    private func isLink(at: Int) -> Bool {
        switch word(at: at) {
        case .la, .le, .les, .l, .de, .du, .des, .d, .en, .sur: true
        default: false
        }
    }

    private enum Opening { case none, from, until }

    /// Counts the tokens of a connection between date and time; nil for none.
    private func connector(at: Int, opening: inout Opening) -> Int? {
        switch kind(at: at) {
        case .mark(let byte): return ",-|:(.@".utf8.contains(byte) ? 1 : nil
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
    func times(at: Int) -> Times? {
        guard var times = timeRange(at: at) else { return nil }
        while let more = timesMore(at: times.next) {
            times.end = more.end ?? more.start
            times.next = more.next
        }
        return times
    }

    private func timesMore(at: Int) -> Times? {
        guard word(at: at) == .et || word(at: at) == .ou || word(at: at) == .puis || isMark(at: at, in: ",/;")
        else { return nil }
        var place = at + 1
        while place < at + 4, word(at: place) == .de || word(at: place) == .a || word(at: place) == .et {
            place += 1
        }
        return timeRange(at: place)
    }

    private func timeRange(at: Int) -> Times? {
        guard let start = time(at: at) else { return nil }
        guard let place = timeJoint(at: at + 1), let end = fullTime(at: place) else {
            return Times(start: start, next: at + 1)
        }
        return Times(start: start, end: end, next: place + 1)
    }

    /// A full time, or the bare first hour of « 14 à 17h ».
    private func time(at: Int) -> Int? {
        if let minutes = fullTime(at: at) { return minutes }
        guard case .number(let hour, let digits)? = kind(at: at), digits <= 2, hour <= 23,
            let place = timeJoint(at: at + 1), fullTime(at: place) != nil
        else { return nil }
        return hour * 60
    }

    private func fullTime(at: Int) -> Int? {
        guard case .time(let minutes)? = kind(at: at) else { return nil }
        return minutes
    }

    /// The place behind the « à », « - », « / » or « jusqu'à » between two times.
    private func timeJoint(at: Int) -> Int? {
        let at = word(at: at) == .et && word(at: at + 1) == .jusque ? at + 1 : at
        if word(at: at) == .jusque {
            return word(at: at + 1) == .a || word(at: at + 1) == .au ? at + 2 : at + 1
        }
        return word(at: at) == .a || isMark(at: at, in: "-/>") ? at + 1 : nil
    }
}
