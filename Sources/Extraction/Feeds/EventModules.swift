internal import Calendar
internal import Dates
internal import Foundation
internal import Markup
internal import Model

// Events as feeds carry them: the event module of RSS, xCal (RFC 6321), schema.org, Google's `gd:when`, and
// what two WordPress calendars write. Start, end and place have many names and one meaning.

extension FeedWalk {
    func eventModule(_ element: XMLTape.Element, _ entry: inout EntryDraft) {
        var event = entry.event ?? EventDraft()
        switch (tape.space(of: element), tape.tag(of: element)) {
        case (.gd, .when):
            event.start = event.start ?? tape.attribute(.starttime, of: element)
            event.end = event.end ?? tape.attribute(.endtime, of: element)
        case (.gd, .where): event.place = event.place ?? tape.attribute(.valuestring, of: element)
        case (_, .startdate), (_, .dtstart): event.start = event.start ?? value(element)
        case (_, .enddate), (_, .dtend): event.end = event.end ?? value(element)
        case (_, .starthour): event.start = joined(event.start, value(element))
        case (_, .endhour): event.end = joined(event.end, value(element))
        case (_, .location): event.place = event.place ?? placeName(element)
        default: return
        }
        entry.event = event
    }

    /// xCal of RFC 6321 wraps its values: `<dtstart><date-time>…</date-time></dtstart>`.
    private func value(_ element: XMLTape.Element) -> String? {
        tape.string(of: element) ?? tape.attribute(.content, of: element)
    }

    private func joined(_ day: String?, _ hour: String?) -> String? {
        guard let day, let hour else { return day }
        return day.contains("T") || day.contains(":") ? day : day + " " + hour
    }

    /// The name of a place, where schema.org wraps it.
    private func placeName(_ element: XMLTape.Element) -> String? {
        let name = tape.children(of: element).first { tape.tag(of: $0) == .name }
        return tape.string(of: name ?? element)
    }
}

extension EventDraft {
    /// nil when it has no date that can be read.
    func event(in timezone: TimeZone) -> Event? {
        guard let start = start.flatMap({ FeedDate($0, timezone: timezone)?.when(in: timezone) }) else {
            return nil
        }
        let end = end.flatMap { FeedDate($0, timezone: timezone)?.when(in: timezone) }
        let place = place.map(squashed)
        return Event(start: start, end: end.flatMap { isSameDay($0, start) ? nil : $0 }, place: place)
    }
}

/// An end that says no more than the start: the same, or its day.
private func isSameDay(_ end: When, _ start: When) -> Bool {
    if end == start { return true }
    return !end.hasTime && end.civilDay == start.civilDay
}
