internal import Calendar
internal import Foundation
internal import Markup
internal import Model

// Events as feeds carry them: the event module of RSS, xCal (RFC 6321), schema.org, Google's `gd:when`, and
// what two WordPress calendars write. Start, end and place have many names and one meaning.

extension FeedWalk {
    func readEvent(_ element: FeedElement, into entry: inout EntryDraft) {
        var event = entry.event ?? EventDraft()
        switch (rawSpace(of: element), name(of: element)) {
        case (.gd, .when):
            event.start = event.start ?? attribute(.starttime, of: element)
            event.end = event.end ?? attribute(.endtime, of: element)
        case (.gd, .where): event.place = event.place ?? attribute(.valuestring, of: element)
        case (_, .startdate), (_, .dtstart): event.start = event.start ?? value(of: element)
        case (_, .enddate), (_, .dtend): event.end = event.end ?? value(of: element)
        case (_, .starthour): event.start = event.start.map { joined($0, hour: value(of: element)) }
        case (_, .endhour): event.end = event.end.map { joined($0, hour: value(of: element)) }
        case (_, .location): event.place = event.place ?? placeName(of: element)
        default: return
        }
        entry.event = event
    }

    /// xCal of RFC 6321 wraps its values: `<dtstart><date-time>…</date-time></dtstart>`.
    private func value(of element: FeedElement) -> String? {
        text(of: element) ?? attribute(.content, of: element)
    }

    private func joined(_ day: String, hour: String?) -> String {
        guard let hour, !day.contains("T"), !day.contains(":") else { return day }
        return day + " " + hour
    }

    /// The name of a place, where schema.org wraps it.
    private func placeName(of element: FeedElement) -> String? {
        let inner = children(of: element).first { name(of: $0) == .name }
        return text(of: inner ?? element)
    }
}

extension EventDraft {
    /// The event; nil when it has no date that can be read.
    func event(in timezone: TimeZone) -> Event? {
        guard let start = start.flatMap({ FeedDate($0, timezone: timezone)?.when(in: timezone) }) else {
            return nil
        }
        let end = end.flatMap { FeedDate($0, timezone: timezone)?.when(in: timezone) }
        return Event(
            start: start, end: end.flatMap { $0.saysNoMore(than: start) ? nil : $0 },
            place: place.map { squashed($0) })
    }
}

extension When {
    /// True for an end that says no more than the start: the same, or its day.
    fileprivate func saysNoMore(than start: When) -> Bool {
        self == start || !hasTime && civilDay == start.civilDay
    }
}
