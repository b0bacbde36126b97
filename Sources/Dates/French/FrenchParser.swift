/// A date as the grammar found it, before its role is known.
struct FoundDate {
    var span: Span
    /// Token indices, the words before the date that belong to it included.
    var tokens: Range<Int>
    var range: Range<Int>
    var remarks: [DateRemark]
    var form: PartialDate.Form
    var isOpenStart = false
    /// « d'ici au 15 novembre »: a deadline, or when something will be done.
    var isByThen = false
    var isOpenEnded = false
    var isRecurrent = false
    var hasWeekday = false
    /// « au 15 novembre »: what is moved goes there.
    var isTarget = false
    /// « le 26 »: without its month.
    var isBareDay = false
    /// « aujourd'hui »
    var isToday = false
    /// « du 15 novembre »
    var isGenitive = false
    /// « le 8 »: part of a sentence, where a bare `25/10/2024` may be a line of its own.
    var hasArticle = false
    /// « du 8 au 15 »: behind « reporter » the way from one day to another.
    var isMovedSpan = false
    /// The same date with its missing year or week taken backward, where one is missing.
    var spanBackward: Span?

    var isWeekdayOnly: Bool { form == .weekday }
}

/// Walks over the tokens once; at each it tries the grammar, which looks a bounded way ahead.
struct FrenchParser {
    let grammar: DateGrammar
    private(set) var found: [FoundDate] = []
    /// Hours that stand by themselves.
    private(set) var hours: [Hours] = []
    /// Hours of a weekday, for a day that is said elsewhere: « retour le vendredi à 18h30 ».
    private(set) var hoursOfWeekdays: [HoursOfWeekday] = []
    /// The work done: how many places were tried, and how far each try read.
    private(set) var steps = 0
    private var at = 0
    private var timesBefore: Times?

    init(grammar: DateGrammar) { self.grammar = grammar }

    mutating func run() {
        while at < grammar.tokens.count {
            steps += 1
            guard grammar.mayBegin(at: at) else {
                at += 1
                continue
            }
            if readSeries() { continue }
            if let times = grammar.times(at: at) {
                timesBefore = times
                add(times, from: at)
                at = times.next
                continue
            }
            if isRecurrence(at: at) { addHabit(at: at) } else { at += 1 }
        }
    }

    private mutating func readSeries() -> Bool {
        let opening = opening(before: at)
        if opening.isForbidden, let item = grammar.item(at: at) {
            at = item.next
            return true
        }
        guard let series = grammar.series(at: at, isBetween: opening.kind == .between) else { return false }
        steps += series.next - at
        let start = at
        at = max(series.next, at + 1)
        add(series, from: start, opening: opening)
        return true
    }

    private mutating func add(_ series: Series, from start: Int, opening: Opening) {
        defer { timesBefore = nil }
        guard let first = series.items.first else { return }
        var resolution = Resolution(reference: grammar.reference)
        addHoursOfWeekday(series)
        let isHabit = series.isRecurrent || isRecurrent(at: start, first: first)
        let before = pendingTimes(before: opening.start)
        // Hours such as « jusqu'à 18h » stand in no list.
        if let before, hours.last?.range.upperBound == grammar.tokens[before.next - 1].end {
            hours.removeLast()
        }
        guard let span = isHabit ? Span(start: nil, end: nil) : resolution.span(of: series, before: before)
        else {
            return
        }
        var result = FoundDate(
            span: span, tokens: opening.start..<at,
            range: grammar.tokens[opening.start].start..<grammar.tokens[at - 1].end,
            remarks: resolution.remarks,
            form: first.form, isRecurrent: isHabit, hasWeekday: series.items.contains { $0.weekday != nil })
        result.isBareDay = series.items.allSatisfy { $0.form == .day && $0.month == nil }
        // « avant le 9… », « jusqu'au vendredi… »: the rest was cut off.
        let isAtEnd = at + 3 >= grammar.tokens.count
        if result.isBareDay && !result.hasWeekday || result.isWeekdayOnly && isAtEnd, isCut(at: at) { return }
        result.isToday = grammar.word(at: start) == .today
        result.isGenitive = grammar.word(at: opening.start) == .du && !series.isRange
        result.hasArticle = grammar.word(at: opening.start) == .le
        result.isMovedSpan = grammar.word(at: opening.start) == .du && series.isRange
        result.isTarget = grammar.word(at: opening.start) == .au || grammar.word(at: opening.start) == .a
        let isGuessed = resolution.remarks.contains(.yearInferred) || result.isWeekdayOnly && !isHabit
        if isGuessed, series.items.allSatisfy({ $0.direction == nil }) {
            result.spanBackward = backward(series, before: before)
        }
        open(&result, opening: opening, series: series)
        mergeHabit(into: &result)
        found.append(result)
    }

    /// True for three dots; one sign of three dots is read as a question.
    private func isCut(at: Int) -> Bool {
        grammar.isMark(at: at, in: ".") && grammar.isMark(at: at + 1, in: ".")
            || grammar.isMark(at: at, in: "?") && at + 1 == grammar.tokens.count
    }

    private mutating func addHoursOfWeekday(_ series: Series) {
        guard series.items.count == 1, let item = series.items.first, item.form == .weekday,
            let weekday = item.weekday, let times = item.times, let hour = times.start ?? times.end
        else { return }
        hoursOfWeekdays.append(HoursOfWeekday(weekday: weekday, start: hour % 1_440, end: times.end))
    }

    private func backward(_ series: Series, before: Times?) -> Span? {
        var resolution = Resolution(reference: grammar.reference, isBackward: true)
        return resolution.span(of: series, before: before)
    }

    /// Times that stand right before the date: « de 14h à 16h le 5 mai ».
    private func pendingTimes(before start: Int) -> Times? {
        guard let timesBefore, timesBefore.next <= start, start - timesBefore.next <= 2 else { return nil }
        for place in timesBefore.next..<start
        where !(grammar.isMark(at: place, in: ",-|(") || grammar.word(at: place) == .le) {
            return nil
        }
        return timesBefore
    }

    // MARK: hours by themselves

    private mutating func add(_ times: Times, from start: Int) {
        guard let first = times.start, let lead = lead(before: start) else { return }
        hours.append(
            Hours(
                start: first % 1_440, end: times.end,
                range: grammar.tokens[start].start..<grammar.tokens[times.next - 1].end,
                lead: lead == .line && isEnd(at: times.next) ? .ends : lead))
    }

    /// « 17h : fin » in a programme.
    private func isEnd(at next: Int) -> Bool {
        let place = grammar.isMark(at: next, in: ":-|") ? next + 1 : next
        switch grammar.word(at: place) {
        case .fin, .cue(.ends), .cue(.closing): return true
        default: return false
        }
    }

    /// Returns the words before hours; nil for « avant midi », « jusqu'à 18h », and where an office is open.
    private func lead(before start: Int) -> Hours.Lead? {
        var place = start - 1
        var hasWord = false
        guard !(max(0, start - 8)..<start).contains(where: { isOffice(at: $0) }) else {
            return nil
        }
        if let bound = bound(before: start) { return bound }
        if isWayThere(before: start) { return nil }
        while place >= max(0, start - 4), grammar.tokens[place + 1].lineBreaks == 0 {
            switch grammar.word(at: place) {
            case .a, .de, .entre, .depuis, .partir, .pour, .le: hasWord = true
            case .jusque, .avant, .tard, .limite, .limites: return nil
            case .cue(.label): return .label
            case .hour where grammar.isMark(at: place + 1, in: ":"): return .label
            case .none where grammar.isMark(at: place, in: ":-|("): break
            default: return hasWord ? .word : Hours.Lead.none
            }
            place -= 1
        }
        return place < 0 || grammar.tokens[place + 1].lineBreaks > 0
            ? .line : hasWord ? .word : Hours.Lead.none
    }

    /// « Ouvert du lundi au vendredi », « permanence : », but not « 9h30 : ouverture » of a programme.
    private func isOffice(at place: Int) -> Bool {
        grammar.word(at: place) == .cue(.open) && grammar.times(at: place - 1) == nil
            && grammar.times(at: place - 2) == nil
    }

    /// « covoiturage au départ de Saint-Denis à 12h », « départ groupé de la gare à 8h07 »: the way to an event, and not the event.
    private func isWayThere(before start: Int) -> Bool {
        (max(0, start - 8)..<start).contains { isWay(at: $0, before: start) }
    }

    private func isWay(at place: Int, before start: Int) -> Bool {
        grammar.word(at: place) == .cue(.meets)
            && (grammar.word(at: place - 1) == .au
                || grammar.tokens[place + 1].verb == .participle && start - place > 3)
    }

    /// « on commence à 9h30 », « fin prévue à 12h30 ».
    private func bound(before start: Int) -> Hours.Lead? {
        var place = start - 1
        while place >= max(0, start - 5), grammar.tokens[place + 1].lineBreaks == 0 {
            switch grammar.word(at: place) {
            case .cue(.meets) where isWay(at: place, before: start): return nil
            case .debut, .cue(.begins), .cue(.meets): return .begins
            case .fin, .cue(.ends), .cue(.comesBack): return .ends
            case .cue(.closing): return .ends
            case .none where !grammar.isMark(at: place, in: ":(-"): return nil
            default: place -= 1
            }
        }
        return nil
    }

    // MARK: open spans

    private func open(_ found: inout FoundDate, opening: Opening, series: Series) {
        let isUntil = opening.kind == .until || isDeadline(at: series.next)
        if isUntil, !series.isRange {
            let end = found.span.end ?? found.span.start
            found.span = Span(start: nil, end: end.map(lastMinute))
            found.isOpenStart = true
            found.isByThen = opening.isByThen
        } else if found.span.start == nil {
            found.isOpenStart = true
        } else if opening.kind == .from || series.items.last?.times?.isOpen == true, found.span.end == nil {
            found.isOpenEnded = true
        }
    }

    private func lastMinute(of moment: Moment) -> Moment {
        guard moment.hour == 0, moment.minute == 0, let month = moment.month, let day = moment.day else {
            return moment
        }
        return Moment(year: moment.year, month: month, day: day, hour: 23, minute: 59)
    }

    /// « le 5 mai au plus tard », « le 5 mai, dernier délai ».
    private func isDeadline(at: Int) -> Bool {
        let place = grammar.isMark(at: at, in: ",(-") ? at + 1 : at
        if grammar.word(at: place) == .au, grammar.word(at: place + 1) == .plus,
            grammar.word(at: place + 2) == .tard
        {
            return true
        }
        return grammar.word(at: place) == .last && grammar.word(at: place + 1) == .delai
            || grammar.word(at: place) == .delai && grammar.word(at: place + 1) == .de
    }

    // MARK: habits

    /// « tous les jeudis », « chaque mardi », « un jeudi sur deux », « le mercredi » (« mercredi » is the next one).
    private func isRecurrent(at start: Int, first: PartialDate) -> Bool {
        guard first.form == .weekday else { return false }
        if grammar.word(at: start - 1) == .le, first.direction == nil { return true }
        return grammar.word(at: start - 1) == .chaque || isOneOfSeveral(behind: first.next)
            || grammar.word(at: start - 2) == .tous || isOrdinal(at: start - 1)
    }

    /// « sur deux », « sur 2 »; « jeudi sur la place » is one.
    private func isOneOfSeveral(behind at: Int) -> Bool {
        guard grammar.word(at: at) == .sur else { return false }
        if case .number? = grammar.kind(at: at + 1) { return true }
        return grammar.kind(at: at + 1) == nil
    }

    private func isOrdinal(at: Int) -> Bool {
        guard case .ordinal? = grammar.kind(at: at) else { return false }
        return true
    }

    private func isRecurrence(at: Int) -> Bool {
        guard case .weekdays? = grammar.word(at: at) else { return false }
        return true
    }

    private mutating func addHabit(at start: Int) {
        let days = grammar.weekdaysOfMonth(at: start)
        at = days?.next ?? start + 1
        found.append(
            FoundDate(
                span: days?.span ?? Span(start: nil, end: nil), tokens: start..<at,
                range: grammar.tokens[start].start..<grammar.tokens[at - 1].end,
                remarks: days?.remarks ?? [], form: days == nil ? .weekday : .day, isRecurrent: true,
                hasWeekday: true))
    }

    /// « tous les jeudis du 5 mars au 2 avril » is one date, and recurrent.
    private mutating func mergeHabit(into result: inout FoundDate) {
        guard let last = found.last, last.isRecurrent, last.span.start == nil, last.span.end == nil,
            result.tokens.lowerBound - last.tokens.upperBound <= 4, !result.isRecurrent
        else { return }
        result.isRecurrent = true
        result.range = last.range.lowerBound..<result.range.upperBound
        found.removeLast()
    }
}

/// The words before a date, and what they make of it.
struct Opening {
    enum Kind { case none, until, from, between }

    var kind = Kind.none
    /// The first token that belongs to the date.
    var start: Int
    /// « d'ici le »
    var isByThen = false
    /// « rue du 8 mai 1945 »
    var isForbidden = false
}

extension FrenchParser {
    /// Steps back over articles to « jusqu'au », « à partir du », « entre », « rue du ».
    func opening(before at: Int) -> Opening {
        var opening = Opening(start: at)
        var place = at - 1
        while place >= max(0, at - 5), isArticle(at: place), grammar.tokens[place + 1].lineBreaks == 0 {
            place -= 1
        }
        opening.start = place + 1
        guard place >= 0, grammar.tokens[place + 1].lineBreaks == 0 else { return opening }
        read(at: place, before: at, into: &opening)
        return opening
    }

    private func read(at place: Int, before at: Int, into opening: inout Opening) {
        switch grammar.word(at: place) {
        case .jusque, .avant: opening.kind = .until
        case .ici: (opening.kind, opening.isByThen) = (.until, true)
        case .tard where grammar.word(at: place - 1) == .plus: opening.kind = .until
        case .partir, .compter, .depuis: opening.kind = .from
        case .entre: opening.kind = .between
        case .street: opening.isForbidden = isStreet(at: place, before: at)
        default: return
        }
        guard opening.kind != .none else { return }
        opening.start = place
        while opening.start > 0, opening.start > place - 3, isLead(at: opening.start - 1) {
            opening.start -= 1
        }
    }

    private func isStreet(at place: Int, before at: Int) -> Bool {
        // « sur place le 15 juin »
        guard grammar.word(at: at - 1) != .le, grammar.word(at: at - 1) != .les else { return false }
        return (place < at - 1 || !isName(at: at)) && !isPhrase(at: place)
    }

    /// « Lycée, 5 mai » is no street, « avenue 8 mai » is one.
    private func isName(at: Int) -> Bool {
        guard case .number? = grammar.kind(at: at) else { return true }
        return false
    }

    /// « mise en place du 3 au 5 mars », « fête de quartier du 5 mai » name no street.
    private func isPhrase(at: Int) -> Bool {
        grammar.word(at: at - 1) == .en || grammar.word(at: at - 1) == .de || grammar.word(at: at - 1) == .aux
    }

    private func isArticle(at: Int) -> Bool {
        switch grammar.word(at: at) {
        case .le, .les, .la, .l, .du, .de, .d, .des, .au, .aux, .en, .ce, .a, .mois, .fin, .debut, .milieu:
            true
        default: false
        }
    }

    /// « à » of « à partir du », « au plus » of « au plus tard le », « d' » of « d'ici ».
    private func isLead(at: Int) -> Bool {
        switch grammar.word(at: at) {
        case .a, .d, .au, .plus: true
        default: false
        }
    }
}
