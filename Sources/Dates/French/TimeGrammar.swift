/// Times of day beside a date.
extension ItemGrammar {
    /// The times that belong to a date ending before `at`: « , de 9h à 12h30 », « – 14h », « (dès 18h) ».
    func timesBehind(_ at: Int) -> Times? {
        var place = at
        var opening = Opening.none
        while place < at + 6, let step = connector(place, &opening) { place += step }
        guard let times = times(place) else { return nil }
        switch opening {
        case .none: return times
        case .from:
            return Times(start: times.start, end: times.end, next: times.next, isOpen: times.end == nil)
        case .until: return Times(start: nil, end: times.end ?? times.start, next: times.next, isOpen: true)
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
        if word(at) == .jusque { return word(at + 1) == .a || word(at + 1) == .au ? at + 2 : at + 1 }
        return word(at) == .a || isMark(at, "-/>") ? at + 1 : nil
    }
}
