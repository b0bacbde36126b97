internal import Calendar
import Foundation
import Markup
import Model
internal import Text

// Which of the dates of a list is the day of publication. The question is asked for the whole list at once: a column
// in which one date lies ahead is a column of events, however the theme calls it (the national network's theme prints
// the day of the meeting in `time.entry-date`). Never an event's date as `published`.

/// What a record says about when: its publication, its last change, and the machine-readable start of an event.
struct RecordDates: Equatable {
    var published: When?
    var updated: When?
    var start: When?
    var end: When?
    /// The element that shows the publication date, to be left out of the excerpt.
    var node: Int?
}

/// One date of one record, and the kind of place it stands in.
struct DateMark {
    var node: Int
    /// The same for the same place in every record.
    var column: String
    var when: When
    /// Published, changed, takes place, or not said.
    var role: Role

    enum Role: Int { case published, unsaid, changed, occurs }
}

/// Publications may be dated a little ahead: time zones, and notices written for tomorrow morning.
let secondsAhead = 36.0 * 3600
/// A column of dates that nothing names must be filled in most records to be a column at all.
private let leastCoverage = 0.6

struct DateReading {
    var now: Date
    var timezone: TimeZone
    /// Whether the page calls itself an agenda.
    var isAgenda: Bool
}

func recordDates(_ sketches: [RecordSketch], _ outline: Outline, _ reading: DateReading) -> [RecordDates] {
    let marks = sketches.map { dateMarks($0, outline, reading) }
    var columns: [String: [(record: Int, mark: DateMark)]] = [:]
    for (record, found) in marks.enumerated() {
        for mark in found where columns[mark.column]?.last?.record != record {
            columns[mark.column, default: []].append((record, mark))
        }
    }
    var dates = sketches.map { _ in RecordDates() }
    let judged = columns.map {
        (
            name: $0.key, role: role(of: $0.value.map(\.mark), $0.value.count, sketches.count, reading),
            cells: $0.value
        )
    }
    for column in judged.sorted(by: {
        ($0.role.rank, -$0.cells.count, $0.name) < ($1.role.rank, -$1.cells.count, $1.name)
    }) {
        for (record, mark) in column.cells { put(mark, as: column.role, into: &dates[record]) }
    }
    return dates
}

private func put(_ mark: DateMark, as role: ColumnRole, into dates: inout RecordDates) {
    switch role {
    case .published where dates.published == nil:
        dates.published = mark.when
        dates.node = mark.node
    case .changed where dates.updated == nil: dates.updated = mark.when
    case .occurs where dates.start == nil: dates.start = mark.when
    case .occurs where dates.end == nil && dates.start != mark.when: dates.end = mark.when
    default: break
    }
}

private enum ColumnRole {
    case published, changed, occurs, none

    var rank: Int {
        switch self {
        case .published: 0
        case .changed: 1
        case .occurs: 2
        case .none: 3
        }
    }
}

private func role(of marks: [DateMark], _ count: Int, _ records: Int, _ reading: DateReading) -> ColumnRole {
    let limit = reading.now.addingTimeInterval(secondsAhead)
    let ahead = marks.filter { $0.when.instant(in: reading.timezone) > limit }.count
    let said = marks.filter { $0.role == .published }.count
    if marks.contains(where: { $0.role == .occurs }) { return .occurs }
    if ahead > 0, said * 2 < marks.count || ahead * 5 >= marks.count { return .occurs }
    if marks.contains(where: { $0.role == .changed }), said == 0 { return .changed }
    if said > 0 { return .published }
    guard !reading.isAgenda, share(of: count, in: records) >= leastCoverage else { return .none }
    let isDaily = marks.allSatisfy { if case .month = $0.when { false } else { true } }
    return isDaily && isDescending(marks.map { $0.when.instant(in: reading.timezone) }) ? .published : .none
}

/// News stand newest first; one pinned notice may break the order.
private func isDescending(_ dates: [Date]) -> Bool {
    let pairs = zip(dates, dates.dropFirst())
    let rising = pairs.filter { $0 < $1 }.count
    return rising <= 1 + dates.count / 8
}

// MARK: Finding the dates of a record

private func dateMarks(_ sketch: RecordSketch, _ outline: Outline, _ reading: DateReading) -> [DateMark] {
    var marks: [DateMark] = []
    var covered = 0..<0
    for node in outline.shown(in: sketch.range) {
        guard node >= covered.upperBound, node != sketch.titleNode || outline.nodes[node].tag == "time" else {
            continue
        }
        if let title = sketch.titleNode, node > title, node < outline.nodes[title].end,
            !outline.isDateElement(node)
        {
            continue
        }
        guard let mark = dateMark(node, sketch, outline, reading) else { continue }
        marks.append(mark)
        covered = node..<outline.nodes[node].end
    }
    return marks
}

/// A `time` or an element that is called or is nothing but a date.
private func dateMark(_ node: Int, _ sketch: RecordSketch, _ outline: Outline, _ reading: DateReading)
    -> DateMark?
{
    let here = outline.nodes[node]
    let text = outline.plainText(node)
    guard text.utf8.count <= 120 else { return nil }
    let machine = machineDate(here)
    let isDate = outline.isDateElement(node)
    let property = here.element.attribute("itemprop")
    guard isDate || property.map({ $0.contains("date") || $0.contains("Date") }) ?? false || isDatedLine(text)
    else { return nil }
    // The innermost element that says it: the hours beside it decide what it means, so its line is read with it.
    let inside = (node + 1..<max(here.end, node + 1)).contains {
        outline.isDateElement($0) || outline.nodes[$0].element.attribute("datetime") != nil
    }
    guard machine != nil || !inside else { return nil }
    let line = String(decoding: outline.text[outline.lineRange(around: here.text)], as: UTF8.self).squashed()
    let found = firstDate(in: text) ?? firstDate(in: line)
    guard
        let when = machine.flatMap({ moment($0, timezone: reading.timezone) })
            ?? found.flatMap({ moment($0.text, timezone: reading.timezone) })
    else { return nil }
    let names = names(around: node, sketch, outline)
    return DateMark(
        node: node, column: here.tag + here.classKey + "/" + (property ?? ""), when: when,
        role: dateRole(names, property, line.utf8.count <= 160 ? line : text, found, reading.isAgenda))
}

/// hAtom writes the date into the `title` of an `abbr`.
private func machineDate(_ node: Outline.Node) -> String? {
    node.element.attribute("datetime") ?? node.element.attribute("content")
        ?? (node.isDate || node.tag == "abbr" ? node.element.attribute("title") : nil)
}

/// Nothing but a date, with or without a label: « Publié le 3 mars 2026 par la rédaction ».
private func isDatedLine(_ text: String) -> Bool {
    guard text.utf8.count <= 80, firstDate(in: text) != nil else { return false }
    let plain = text.folded
    return isDateOnly(plain)
        || publicationLabels.contains { plain.hasPrefix($0 + " ") || plain.contains(phrase: $0 + " le") }
}

/// The class names and ids on the way from the record to the date.
private func names(around node: Int, _ sketch: RecordSketch, _ outline: Outline) -> [String] {
    var names = outline.nodes[node].tokens
    var above = outline.nodes[node].parent
    while above >= sketch.range.from {
        names += outline.nodes[above].tokens
        above = outline.nodes[above].parent
    }
    return names
}

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
    "tribe", "event", "agenda", "dtstart", "dtend", "debut", "echeance", "deadline", "evenement", "rdv",
    "schedule", "quand",
]
/// « start » and « end » alone are layout (`text-end`).
private let occursNames: Set<String> = [
    "start-date", "date-start", "end-date", "date-end", "startdate", "enddate", "dt-start", "dt-end",
    "date-fin",
]

func isPublishedName(_ name: String) -> Bool {
    publishedNames.contains(name) || noticeNames.contains { name.hasSuffix($0) }
}

private func namesOccurrence(_ name: String) -> Bool {
    guard !name.hasPrefix("category-"), !name.hasPrefix("tag-"), !name.hasPrefix("pointer-") else {
        return false
    }
    if occursNames.contains(name) { return true }
    return name.utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        .contains { part in occursParts.contains { part.starts(with: $0.utf8) } }
}

private func dateRole(
    _ names: [String], _ property: String?, _ line: String, _ found: DateText?, _ isAgenda: Bool
) -> DateMark.Role {
    if let property {
        if property.contains("datePublished") || property.contains("dateCreated") { return .published }
        if property.contains("dateModified") { return .changed }
        if property.contains("startDate") || property.contains("endDate") { return .occurs }
    }
    let said = found.flatMap { labelRole($0.before) }
    if let said, said != .occurs { return said }
    if said == .occurs || names.contains(where: namesOccurrence) || saysHours(line.folded) { return .occurs }
    if names.contains(where: publishedNames.contains) { return .published }
    if !isAgenda, names.contains(where: { name in noticeNames.contains { name.contains($0) } }) {
        return .published
    }
    if names.contains(where: changedNames.contains) { return .changed }
    return .unsaid
}

/// What the words before a date say it is.
func labelRole(_ before: String) -> DateMark.Role? {
    if before.contains(phrase: "mis a jour") || before.contains(phrase: "modifie")
        || before.contains(phrase: "mise a jour")
    {
        return .changed
    }
    if publicationLabels.contains(where: { before.contains(phrase: $0) }) { return .published }
    if occurrenceLabels.contains(where: { before.contains(phrase: $0) }) { return .occurs }
    return nil
}

/// « 9h30 - 16h », « de 14h à 16h30 », « du 3 au 5 »: a span is an event's.
func saysHours(_ plain: String) -> Bool {
    let hours = plain.foldedWords.filter { word in
        guard let first = word.utf8.first, first >= 48, first <= 57 else { return false }
        let rest = word.utf8.drop { $0 >= 48 && $0 <= 57 }
        return rest.first == UInt8(ascii: "h") && rest.dropFirst().allSatisfy { $0 >= 48 && $0 <= 57 }
    }
    return hours.count >= 2 || plain.contains(phrase: "au") && plain.contains(phrase: "du")
}
