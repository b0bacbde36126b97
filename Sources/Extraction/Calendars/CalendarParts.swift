internal import Model

/// A component of iCalendar with its own lines (RFC 5545, 3.4).
struct CalendarComponent {
    /// Upper case: `VEVENT`.
    let name: String
    private(set) var lines: [CalendarLine] = []
    /// STANDARD and DAYLIGHT of a time zone.
    fileprivate(set) var observances: [CalendarComponent] = []

    fileprivate init(name: String) { self.name = name }

    subscript(name: String) -> CalendarLine? { lines.first { $0.name == name } }

    func all(_ name: String) -> [CalendarLine] { lines.filter { $0.name == name } }

    /// A filled text.
    func text(_ name: String) -> String? {
        guard let text = self[name]?.text, !text.allSatisfy(\.isWhitespace) else { return nil }
        return text
    }

    /// False when it has as many lines as are kept.
    fileprivate mutating func add(_ line: CalendarLine) -> Bool {
        guard lines.count < mostLines else { return false }
        lines.append(line)
        return true
    }
}

extension CalendarComponent {
    /// The names of components by which their reading differs (RFC 5545 section 3.6).
    static let calendar = "VCALENDAR"
    static let event = "VEVENT"
    static let task = "VTODO"
    static let zone = "VTIMEZONE"
}

/// A calendar taken apart: its own lines, its entries in document order, its time zones.
struct CalendarParts {
    private(set) var calendar = CalendarComponent(name: CalendarComponent.calendar)
    /// VEVENT, VTODO and VJOURNAL.
    private(set) var entries: [CalendarComponent] = []
    private(set) var zones: [CalendarComponent] = []
    private var open: [CalendarComponent] = []
    /// Components inside the deepest one that is read.
    private var tooDeep = 0
    private var unclosed = 0
    private var unread = 0
    private var leftOut = 0

    /// Reads UTF-8 as well as it can be read.
    init(_ utf8: [UInt8]) {
        for bytes in CalendarLines(utf8) {
            guard let line = CalendarLine(bytes, among: calendarNames) else {
                if !bytes.contains(UInt8(ascii: ":")) { unread += 1 }
                continue
            }
            switch line.name {
            case "BEGIN": begin(line.componentName)
            case "END": end(line.componentName)
            default: add(line)
            }
        }
        unclosed += open.count
        while !open.isEmpty { close() }
    }

    /// Whatever was odd.
    var remarks: [Remark] {
        let counts = [
            (unclosed, "component(s) without their end"), (unread, "line(s) that are no lines of a calendar"),
            (leftOut, "line(s) or component(s) too many, left out"),
        ]
        return counts.filter { $0.0 > 0 }.map { Remark("\($0.0) \($0.1)") }
    }

    private mutating func begin(_ name: String) {
        guard open.count < deepestComponent else {
            tooDeep += 1
            return
        }
        // None of these stands inside another: the end of the one before is missing.
        if mainComponents.contains(name),
            let index = open.firstIndex(where: { mainComponents.contains($0.name) })
        {
            unclosed += open.count - index
            while open.count > index { close() }
        }
        open.append(CalendarComponent(name: name))
    }

    private mutating func end(_ name: String) {
        guard tooDeep == 0 else {
            tooDeep -= 1
            return
        }
        guard let index = open.lastIndex(where: { $0.name == name }) else { return }
        unclosed += open.count - index - 1
        while open.count > index { close() }
    }

    private mutating func add(_ line: CalendarLine) {
        guard tooDeep == 0, !open.isEmpty else { return }
        if !open[open.count - 1].add(line) { leftOut += 1 }
    }

    private mutating func close() {
        let component = open.removeLast()
        switch component.name {
        case CalendarComponent.calendar: for line in component.lines { _ = calendar.add(line) }
        case CalendarComponent.zone: keep(component, in: \.zones)
        case "STANDARD", "DAYLIGHT":
            if open.last?.name == CalendarComponent.zone,
                open[open.count - 1].observances.count < mostObservances
            {
                open[open.count - 1].observances.append(component)
            }
        case let name where mainComponents.contains(name): keep(component, in: \.entries)
        default: break
        }
    }

    private mutating func keep(
        _ component: CalendarComponent, in list: WritableKeyPath<CalendarParts, [CalendarComponent]>
    ) {
        if self[keyPath: list].count < mostComponents {
            self[keyPath: list].append(component)
        } else {
            leftOut += 1
        }
    }
}

extension CalendarLine {
    fileprivate var componentName: String { value.filter { !$0.isWhitespace }.uppercased() }
}

/// Components of which none stands inside another.
private let mainComponents: Set<String> = [
    CalendarComponent.event, CalendarComponent.task, "VJOURNAL", CalendarComponent.zone, "VFREEBUSY",
]
/// An alarm stands in an event in a calendar; deeper is nothing.
private let deepestComponent = 8
/// More lines of one component are left out: an event with a thousand participants is known by fewer.
private let mostLines = 2_000
private let mostObservances = 400
/// More entries are no calendar of a centre.
private let mostComponents = 20_000

/// The properties that are read: of RFC 5545, RFC 7986 and RFC 9073, and what Outlook, Google and Apple write beside them.
private let calendarNames: Set<String> = [
    "BEGIN", "END", "METHOD", "NAME", "X-WR-CALNAME", "X-WR-CALDESC", "X-WR-TIMEZONE", "REFRESH-INTERVAL",
    "X-PUBLISHED-TTL", "UID", "SUMMARY", "DESCRIPTION", "X-ALT-DESC", "STYLED-DESCRIPTION", "URL", "SOURCE",
    "LOCATION",
    "DTSTART", "DTEND", "DUE", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "STATUS", "SEQUENCE",
    "LAST-MODIFIED", "CREATED", "DTSTAMP", "CATEGORIES", "ATTACH", "IMAGE", "ORGANIZER", "CONFERENCE",
    "CLASS",
    "X-MICROSOFT-CDO-ALLDAYEVENT", "TZID", "TZOFFSETFROM", "TZOFFSETTO", "X-LIC-LOCATION",
]
