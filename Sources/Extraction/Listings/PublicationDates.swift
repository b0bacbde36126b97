internal import Calendar
internal import Dates
internal import Foundation
internal import Markup
internal import Model
internal import Text

// The day of publication among the dates of a list. The question is asked for the whole list at once: a column in which
// one date lies ahead is a column of events, however the theme calls it (the national network's theme prints the day of
// the meeting in `time.entry-date`). Never an event's date as `published`.

/// The dates of a record: its publication, its last change, and the machine-readable start of an event.
struct RecordDates: Equatable {
    var published: When?
    var updated: When?
    var start: When?
    var end: When?
    /// The element that shows the publication date, to be left out of the excerpt.
    var node: Int?

    fileprivate mutating func put(_ mark: DateMark, as role: RecordDateRole) {
        switch role {
        case .published where published == nil:
            published = mark.when
            node = mark.node
        case .changed where updated == nil: updated = mark.when
        case .occurs where start == nil: (start, end) = (mark.start, mark.end ?? end)
        case .occurs, .ends: end = end ?? mark.start
        default: break
        }
    }
}

/// One date of one record, and the kind of place it stands in.
struct DateMark {
    var node: Int
    /// The same for the same place in every record.
    var column: String
    var when: When
    /// The event's, if it is one: the days and hours of the whole phrase.
    var start: When?
    var end: When?
    /// Nil when nothing says it.
    var role: RecordDateRole?
}

extension DateMark {
    /// A date that a person's selector took, and of which nothing else is known.
    init(_ when: When) { self.init(node: 0, column: "", when: when, start: when) }
}

/// Publications may be dated a little ahead: time zones, and notices written for tomorrow morning.
let secondsAhead = 36.0 * 3600
/// A column of dates that nothing names must be filled in this share of the records to be a column at all.
private let leastCoverage = 0.6
/// A date with its label is no longer than this, and an element with a date in it no longer than that. Bytes.
private let longestDatedLine = 80
private let longestDatedElement = 120
private let longestReadLine = 160

/// Reads the dates of a list's records.
struct RecordDateReader {
    let outline: Outline
    let reading: DateReading

    /// Returns the dates of each record.
    func dates(of sketches: [RecordSketch]) -> [RecordDates] {
        var columns: [String: DateColumn] = [:]
        for (record, sketch) in sketches.enumerated() {
            for mark in marks(in: sketch) where columns[mark.column]?.cells.last?.record != record {
                columns[mark.column, default: DateColumn(name: mark.column)].cells.append((record, mark))
            }
        }
        let judged = columns.values.compactMap { column in
            column.role(records: sketches.count, reading: reading).map { (role: $0, column: column) }
        }
        var dates = sketches.map { _ in RecordDates() }
        for (role, column) in judged.sorted(by: {
            ($0.role.rank, -$0.column.cells.count, $0.column.name)
                < ($1.role.rank, -$1.column.cells.count, $1.column.name)
        }) {
            for cell in column.cells { dates[cell.record].put(cell.mark, as: role) }
        }
        return dates
    }

    private func marks(in sketch: RecordSketch) -> [DateMark] {
        var marks: [DateMark] = []
        var covered = 0..<0
        let hours = DatePhrase.hours(of: outline.lines(in: sketch.range))
        for node in outline.shown(in: sketch.range) {
            guard node >= covered.upperBound, node != sketch.titleNode || outline.nodes[node].tag == "time"
            else { continue }
            if let title = sketch.titleNode, node > title, node < outline.nodes[title].end,
                !outline.nodes[node].isDate
            {
                continue
            }
            guard isDated(node), let mark = mark(at: node, in: sketch, hours: hours) else { continue }
            marks.append(mark)
            covered = node..<outline.nodes[node].end
        }
        return marks
    }

    /// True for a `time` or an element that is called or is nothing but a date.
    private func isDated(_ node: Int) -> Bool {
        let here = outline.nodes[node]
        guard here.text.count <= longestDatedElement else { return false }
        let property = here.element.attribute("itemprop")
        if here.isDate || property.map({ $0.contains("date") || $0.contains("Date") }) ?? false {
            return true
        }
        return here.tokens.contains(where: \.isOccurrenceName) && here.machineDate != nil
            || outline.plainText(node).isDatedLine
    }

    /// Reads the date of an element; `hours`: those that another line of the record tells.
    func mark(at node: Int, in sketch: RecordSketch, hours: Hours?) -> DateMark? {
        let here = outline.nodes[node]
        let text = outline.plainText(node)
        let machine = here.machineDate
        // The innermost element that says it: the hours beside it decide what it means, so its line is read with it.
        let isOutside = (node + 1..<max(here.end, node + 1)).contains {
            outline.nodes[$0].isDate || outline.nodes[$0].element.attribute("datetime") != nil
        }
        guard machine != nil || !isOutside else { return nil }
        let bytes = outline.text[outline.lineRange(around: here.text)]
        let whole = String(decoding: bytes, as: UTF8.self).squashed()
        let line = whole.utf8.count <= longestReadLine ? whole : text
        let found = DateText(firstIn: text) ?? DateText(firstIn: whole)
        let machineWhen = machine.flatMap { When(written: $0, timezone: reading.timezone) }
        guard let when = machineWhen ?? found.flatMap({ $0.when(in: reading.timezone) }) else { return nil }
        let place = DatePlace(
            names: names(around: node, in: sketch), element: here.element, line: line,
            date: found)
        let phrase = DatePhrase(
            line, when: when, isMachine: machineWhen != nil, hours: hours, reading: reading)
        return DateMark(
            node: node, column: here.nameAndClasses + "/" + (place.property ?? ""), when: when,
            start: phrase.start, end: phrase.end, role: place.role(isAgenda: reading.isAgenda))
    }

    /// The class names and ids on the way from the record to the date.
    private func names(around node: Int, in sketch: RecordSketch) -> [String] {
        var names = outline.nodes[node].tokens
        var above = outline.nodes[node].parent
        while above >= sketch.range.from {
            names += outline.nodes[above].tokens
            above = outline.nodes[above].parent
        }
        return names
    }
}

/// The dates that stand in the same place of the records.
private struct DateColumn {
    let name: String
    var cells: [(record: Int, mark: DateMark)] = []

    /// The role of the column; nil when nothing says it and the order does not show it.
    func role(records: Int, reading: DateReading) -> RecordDateRole? {
        let marks = cells.map(\.mark)
        let limit = reading.now.addingTimeInterval(secondsAhead)
        let ahead = marks.count { $0.when.instant(in: reading.timezone) > limit }
        let said = marks.count { $0.role == .published }
        if marks.contains(where: { $0.role == .occurs }) { return .occurs }
        if marks.contains(where: { $0.role == .ends }) { return .ends }
        if ahead > 0, said * 2 < marks.count || ahead * 5 >= marks.count { return .occurs }
        if marks.contains(where: { $0.role == .changed }), said == 0 { return .changed }
        if said > 0 { return .published }
        guard !reading.isAgenda, Double(cells.count) >= Double(records) * leastCoverage else { return nil }
        let isDaily = marks.allSatisfy { if case .month = $0.when { false } else { true } }
        return isDaily && isDescending(in: reading.timezone) ? .published : nil
    }

    /// News stand newest first; one pinned notice may break the order.
    private func isDescending(in timezone: TimeZone) -> Bool {
        let dates = cells.map { $0.mark.when.instant(in: timezone) }
        let rising = zip(dates, dates.dropFirst()).count { $0 < $1 }
        return rising <= 1 + dates.count / 8
    }
}

extension RecordDateRole {
    /// The order in which columns give their dates to the records.
    fileprivate var rank: Int {
        switch self {
        case .published: 0
        case .changed: 1
        case .occurs: 2
        case .ends: 3
        }
    }
}

extension OutlineNode {
    /// The date for machines; hAtom writes it into the `title` of an `abbr`.
    var machineDate: String? {
        element.attribute("datetime") ?? element.attribute("content")
            ?? (isDate || tag == "abbr" ? element.attribute("title") : nil)
    }
}

extension String {
    /// True for nothing but a date, with or without a label: « Publié le 3 mars 2026 par la rédaction ».
    fileprivate var isDatedLine: Bool {
        guard utf8.count <= longestDatedLine, DateText(firstIn: self) != nil else { return false }
        let plain = self.folded
        return isDateOnly(plain)
            || publicationLabels.contains {
                plain.hasPrefix($0 + " ") || plain.contains(phrase: $0 + " le")
            }
    }
}

// MARK: The names of places

/// Classes that name the day of publication (hAtom, microformats).
private let publishedNames: Set<String> = [
    "published", "dt-published", "pubdate", "date-publication", "publication-date", "date-published",
    "info-publi",
]
/// Classes of themes for a notice's date; some custom types print the day of the event in the same place.
private let noticeNames: [String] = ["entry-date", "post-date", "posted-on", "post-meta", "entry-meta"]
private let changedNames: Set<String> = ["updated", "modified", "dt-updated", "date-modif"]
/// Beginnings of the parts of a class that names an event's date.
private let occursParts: [String] = [
    "tribe", "event", "agenda", "dtstart", "debut", "echeance", "deadline", "evenement", "rdv",
    "schedule", "quand",
]
/// « start » and « end » alone are layout (`text-end`).
private let occursNames: Set<String> = ["start-date", "date-start", "startdate", "dt-start"]
private let endNames: Set<String> = ["end-date", "date-end", "enddate", "dt-end", "dtend", "date-fin"]

extension String {
    /// True for a class that names the day of publication.
    var isPublishedName: Bool {
        publishedNames.contains(self) || noticeNames.contains { hasSuffix($0) }
    }

    fileprivate var isOccurrenceName: Bool {
        guard !hasPrefix("category-"), !hasPrefix("tag-"), !hasPrefix("pointer-") else { return false }
        if occursNames.contains(self) || endNames.contains(self) { return true }
        return utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
            .contains { part in occursParts.contains { part.starts(with: $0.utf8) } }
    }
}

/// The place of one date: the names around it, its property, and its line.
private struct DatePlace {
    let names: [String]
    let element: Element
    let line: String
    let date: DateText?

    func role(isAgenda: Bool) -> RecordDateRole? {
        if let role = propertyRole { return role }
        // HTML 5 once had it, and SPIP still writes it.
        if element.attribute("pubdate") != nil { return .published }
        if names.contains(where: endNames.contains) { return .ends }
        let said = date?.role ?? (DateText(firstIn: line)?.isBylined ?? false ? .published : nil)
        if let said, said != .occurs { return said }
        if said == .occurs || names.contains(where: \.isOccurrenceName) || saysHours { return .occurs }
        if names.contains(where: publishedNames.contains) { return .published }
        if !isAgenda, names.contains(where: { name in noticeNames.contains { name.contains($0) } }) {
            return .published
        }
        return names.contains(where: changedNames.contains) ? .changed : nil
    }

    var property: String? { element.attribute("itemprop") }

    private var propertyRole: RecordDateRole? {
        guard let property else { return nil }
        if property.contains("datePublished") || property.contains("dateCreated") { return .published }
        if property.contains("dateModified") { return .changed }
        if property.contains("endDate") { return .ends }
        return property.contains("startDate") ? .occurs : nil
    }

    /// « 9h30 - 16h », « de 14h à 16h30 », « du 3 au 5 »: a span is an event's.
    private var saysHours: Bool {
        let plain = line.folded
        let hours = plain.foldedWords.count { word in
            guard let first = word.utf8.first, first >= 48, first <= 57 else { return false }
            let rest = word.utf8.drop { $0 >= 48 && $0 <= 57 }
            return rest.first == UInt8(ascii: "h") && rest.dropFirst().allSatisfy { $0 >= 48 && $0 <= 57 }
        }
        return hours >= 2 || plain.contains(phrase: "au") && plain.contains(phrase: "du")
    }
}
