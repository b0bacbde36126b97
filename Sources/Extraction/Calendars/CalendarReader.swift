internal import Calendar
internal import Foundation
internal import Markup
internal import Model

// iCalendar as a source (RFC 5545, RFC 7986). Its events are exact: no French is read for their days, hours and places.

/// A calendar of a centre has fewer.
private let mostEntries = 20_000

/// Reads a calendar into a draft.
struct CalendarReader {
    private let parts: CalendarParts
    private let reading: CalendarReading
    private let now: Date

    /// Takes UTF-8.
    init(_ utf8: [UInt8], reading: Reading) {
        parts = CalendarParts(utf8)
        self.reading = CalendarReading(parts, reading: reading)
        now = reading.now
    }

    func draft(remarks: inout [Remark]) -> FeedDraft {
        var draft = FeedDraft()
        draft.format = .ical
        let calendar = parts.calendar
        draft.title.offer(calendar.plain("NAME") ?? calendar.plain("X-WR-CALNAME"))
        draft.description.offer(calendar.plain("DESCRIPTION") ?? calendar.plain("X-WR-CALDESC"))
        draft.link.offer(calendar["URL"]?.address)
        draft.id = calendar.uid
        draft.selfLink.offer(calendar["SOURCE"]?.address)
        draft.updated.offer(instant(calendar["LAST-MODIFIED"]))
        draft.categories = calendar.categories
        let wish = calendar["REFRESH-INTERVAL"] ?? calendar["X-PUBLISHED-TTL"]
        draft.manners.ttlMinutes = wish.flatMap { calendarSeconds($0.value) }.map { $0 / 60 }
        draft.entries = entries(remarks: &remarks)
        remarks += parts.remarks + reading.notes.remarks.map { Remark($0) }
        return draft
    }

    private func entries(remarks: inout [Remark]) -> [EntryDraft] {
        let open = parts.entries.filter { !$0.isPrivate && !$0.isEmpty }
        let closed = parts.entries.count { $0.isPrivate }
        if closed > 0 { remarks.append(Remark("\(closed) private entry(ies), left out")) }
        let empty = parts.entries.count - closed - open.count
        if empty > 0 { remarks.append(Remark("\(empty) entry(ies) without any word or day, left out")) }
        let stamps = Set(open.compactMap { $0["DTSTAMP"]?.value })
        // Stamped alike, or just now, they were stamped when the calendar was written out.
        let areStamped = open.count > 1 && stamps.count == open.count
        var entries: [EntryDraft] = []
        for series in series(of: open, remarks: &remarks) {
            guard entries.count < mostEntries else {
                remarks.append(Remark("more than \(mostEntries) entries: the rest was left out"))
                break
            }
            entries += series.occurrences(in: reading).map { entry($0, areStamped: areStamped) }
        }
        return entries
    }

    /// The components by their names, in document order.
    private func series(of components: [CalendarComponent], remarks: inout [Remark]) -> [CalendarSeries] {
        var series: [CalendarSeries] = []
        var places: [String: Int] = [:]
        var replaced = 0
        for component in components {
            let place = component.uid.flatMap { places[$0] } ?? series.count
            if place == series.count { series.append(CalendarSeries()) }
            if let uid = component.uid { places[uid] = place }
            if !series[place].add(component) { replaced += 1 }
        }
        if replaced > 0 { remarks.append(Remark("\(replaced) older version(s) of an entry, left out")) }
        return series
    }

    // MARK: One entry

    private func entry(_ occurrence: Occurrence, areStamped: Bool) -> EntryDraft {
        let component = occurrence.component
        var entry = EntryDraft()
        entry.guid = component.uid.map { uid in
            occurrence.day.map { CalendarReading.id(of: uid, day: $0) } ?? uid
        }
        entry.isPermalink = false
        entry.link.offer(component["URL"]?.address)
        entry.title.offer(component.plain("SUMMARY"))
        entry.summary.offer(component["DESCRIPTION"].flatMap { $0.richText })
        entry.content.offer((component["X-ALT-DESC"] ?? component["STYLED-DESCRIPTION"])?.html)
        let published = instant(component["CREATED"]) ?? (areStamped ? instant(component["DTSTAMP"]) : nil)
        entry.published.offer(published.flatMap { $0 <= now ? $0 : nil })
        entry.updated.offer(instant(component["LAST-MODIFIED"]).flatMap { $0 <= now ? $0 : nil })
        entry.authors = [component["ORGANIZER"].flatMap(\.person)].compactMap { $0 }
        entry.categories = component.categories
        entry.enclosures = component.all("ATTACH").compactMap(\.enclosure)
        entry.image = component["IMAGE"]?.address ?? component.all("ATTACH").first(where: \.isImage)?.address
        entry.links = component.all("CONFERENCE").compactMap { line in
            line.address.map { LinkDraft(label: line.parameters["LABEL"] ?? "", address: $0) }
        }
        entry.language = component["SUMMARY"]?.parameters["LANGUAGE"]
        entry.exactEvent = occurrence.event
        entry.kind = component.name == CalendarComponent.event ? .event : nil
        entry.isLaterOccurrence = occurrence.isLater
        return entry
    }

    private func instant(_ line: CalendarLine?) -> Date? {
        reading.clock.moment(of: line).map { reading.clock.instant(of: $0) }
    }
}

extension CalendarComponent {
    fileprivate func plain(_ name: String) -> TextDraft? {
        text(name).map { TextDraft(text: $0, kind: .plain, base: nil) }
    }

    fileprivate var categories: [Model.Category] {
        all("CATEGORIES").flatMap(\.texts).map { Model.Category(term: $0) }
    }

    /// True for what its owner shows to nobody, or as a time without a name.
    fileprivate var isPrivate: Bool {
        ["PRIVATE", "CONFIDENTIAL"].contains(self["CLASS"]?.value.uppercased() ?? "")
    }

    /// True for an entry without title, text and day.
    fileprivate var isEmpty: Bool {
        name == "VFREEBUSY"
            || text("SUMMARY") == nil && text("DESCRIPTION") == nil && self["DTSTART"] == nil
                && self["RECURRENCE-ID"] == nil && uid == nil
    }
}

extension CalendarLine {
    fileprivate var address: AddressDraft? {
        let isText =
            parameters["VALUE"]?.uppercased() == "BINARY" || parameters["ENCODING"]?.uppercased() == "BASE64"
        return isText ? nil : AddressDraft(text: value, base: nil)
    }

    /// Text of which the lines are kept; HTML that does not say so is read as what it is.
    fileprivate var richText: TextDraft? {
        let text = text
        guard !text.allSatisfy(\.isWhitespace) else { return nil }
        if text.looksLikeHTML { return TextDraft(text: text, kind: .guess, base: nil) }
        let lines = text.trimmingCharacters(in: .whitespacesAndNewlines).split(
            separator: "\n", omittingEmptySubsequences: false)
        return TextDraft(
            text: lines.map { escape(String($0)) }.joined(separator: "<br>\n"), kind: .html, base: nil)
    }

    fileprivate var html: TextDraft? {
        let isHTML = name == "STYLED-DESCRIPTION" || parameters["FMTTYPE"]?.lowercased() == "text/html"
        return isHTML ? TextDraft(text: text, kind: .html, base: nil) : richText
    }

    fileprivate var person: PersonDraft? {
        let name = parameters["CN"]
        let isMail = value.lowercased().hasPrefix("mailto:")
        let mail = isMail ? String(value.dropFirst("mailto:".count)) : nil
        return name == nil && mail == nil ? nil : PersonDraft(name: name, email: mail)
    }

    fileprivate var enclosure: EnclosureDraft? {
        address.map {
            EnclosureDraft(
                address: $0, type: parameters["FMTTYPE"]?.lowercased(),
                length: parameters["SIZE"].flatMap { Int($0) })
        }
    }

    fileprivate var isImage: Bool { parameters["FMTTYPE"]?.lowercased().hasPrefix("image/") == true }
}
