internal import Calendar
internal import Dates
internal import Foundation
internal import Markup
internal import Model
internal import Text

// The day of publication among the dates of a list. The question is asked for the whole list at once: a column in which
// one date lies ahead is a column of events, however the theme calls it (the national network's theme prints the day of
// the meeting in `time.entry-date`). Never an event's date as `published`.

/// A date with its label is no longer than this, and an element with a date in it no longer than that. Bytes.
private let longestDatedLine = 80
private let longestDatedElement = 120
private let longestReadLine = 160
/// « – », « au », between the two ends of a span. Bytes.
private let longestJoint = 8
/// « Jeudi 14 janvier à 18h30 – » before a title. Bytes.
let longestLead = 40
/// The share of a list's dates that must be of one kind for the date of a record in another form to be so as well.
private let mostAlike = 0.6

/// Reads the dates of a list's records.
struct RecordDateReader {
    let outline: Outline
    let reading: DateReading

    /// Returns the dates of each record.
    func dates(of sketches: [RecordSketch]) -> [RecordDates] {
        var columns: [String: DateColumn] = [:]
        let headings = reading.headings.outside(sketches)
        for (record, sketch) in sketches.enumerated() {
            let heading = headings.heading(over: sketch.range)
            let beside = [record - 1, record + 1].filter(sketches.indices.contains).map { sketches[$0].range }
            let place = place(of: sketch, beside: beside)
            let lines = lines(of: sketch, beside: beside)
            for mark in marks(in: sketch, under: heading, around: place, on: lines) {
                var mark = mark
                if let last = columns[mark.column]?.cells.last, last.record == record {
                    guard isEnd(mark, of: last.mark) else { continue }
                    mark.role = .ends
                    mark.column += "/end"
                }
                columns[mark.column, default: DateColumn(name: mark.column)].cells.append((record, mark))
            }
        }
        let judged = columns.values.compactMap { $0.judged(records: sketches.count, reading: reading) }
        var dates = sketches.map { _ in RecordDates() }
        for (role, column) in judged.sorted(by: {
            ($0.role.rank, -$0.column.cells.count, $0.column.name)
                < ($1.role.rank, -$1.column.cells.count, $1.column.name)
        }) {
            for cell in column.cells { dates[cell.record].put(cell.mark, as: cell.mark.role(in: role)) }
        }
        for (role, share) in [
            (RecordDateRole.published, dates.share { $0.published != nil }),
            (.occurs, dates.share { $0.start != nil }),
        ] where share >= mostAlike {
            for column in columns.values.sorted(by: { $0.name < $1.name }) {
                for cell in column.cells
                where dates[cell.record].isEmpty && cell.mark.mayBe(role, in: reading) {
                    dates[cell.record].put(cell.mark, as: role)
                }
            }
        }
        return dates.withChangesAsPublications
    }

    /// True for the second of two elements of one kind with a joint between them: « 14:00 – 17:00 », « 3 mai au 5 mai ».
    private func isEnd(_ mark: DateMark, of first: DateMark) -> Bool {
        guard let from = first.node, let to = mark.node, from < to,
            mark.when.instant(in: reading.timezone) > first.when.instant(in: reading.timezone)
        else { return false }
        let between = outline.nodes[from].text.upperBound..<outline.nodes[to].text.lowerBound
        guard between.lowerBound < between.upperBound, between.count <= longestJoint else { return false }
        let words = String(decoding: outline.text[between], as: UTF8.self).folded.foldedWords
        return words.isEmpty || words == ["a"] || words == ["au"]
    }

    /// The dates of one record: those that have an element of their own, in it or beside it, else the first beside other words,
    /// else the day that stands over it.
    private func marks(
        in sketch: RecordSketch, under heading: DateHeading, around place: NodeRange, on lines: Range<Int>
    ) -> [DateMark] {
        let cells = outline.shown(in: sketch.range).filter { outline.nodes[$0].tag == "td" }
        let hours = DatePhrase.hours(of: outline.lines(in: sketch.range) + cells.map(outline.plainText))
        let own = ownMarks(in: sketch, range: sketch.range, hours: hours, under: heading)
        let beside = { marksBeside(sketch, place: place, hours: hours, under: heading) }
        if !own.isEmpty { return beside() + own }
        if let date = sketch.titleDate {
            let mark = DateMark(column: "title", said: DatePhrase(when: .month(year: 1, month: 1)))
            return [dated(mark, by: date, written: date, line: "", hours: hours)].compactMap { $0 }
        }
        if let mark = looseMark(in: sketch, under: heading, on: lines) { return [mark] }
        let outer = beside()
        if !outer.isEmpty { return outer }
        return [headingMark(under: heading, hours: hours)].compactMap { $0 }
    }

    /// The dates in the element around a record that are none of its own: a table's first column.
    private func marksBeside(
        _ sketch: RecordSketch, place: NodeRange, hours: Hours?, under heading: DateHeading
    ) -> [DateMark] {
        guard place != sketch.range else { return [] }
        return ownMarks(in: sketch, range: place, hours: hours, under: heading).filter { mark in
            mark.node.map { !(sketch.range.from..<sketch.range.to).contains($0) } ?? false
        }
    }

    /// The largest element around a record that holds no other and says little more: the day may stand beside the record.
    private func place(of sketch: RecordSketch, beside others: [NodeRange]) -> NodeRange {
        var place = sketch.range
        while let above = outline.parent(of: place.from) {
            let range = outline.range(of: above)
            guard outline.textLength(of: range) - outline.textLength(of: sketch.range) <= longestDatedLine,
                !others.contains(where: { $0.overlaps(range) })
            else { break }
            place = range
        }
        return place
    }

    private func ownMarks(
        in sketch: RecordSketch, range: NodeRange, hours: Hours?, under heading: DateHeading
    ) -> [DateMark] {
        var marks: [DateMark] = []
        var covered = 0..<0
        for node in outline.shown(in: range) {
            guard node >= covered.upperBound, node != sketch.titleNode || outline.nodes[node].tag == "time"
            else { continue }
            if let title = sketch.titleNode, node > title, node < outline.nodes[title].end,
                !outline.nodes[node].isDate
            {
                continue
            }
            guard isDated(node, under: heading),
                let mark = mark(at: node, in: sketch, hours: hours, under: heading)
            else { continue }
            marks.append(mark)
            covered = node..<outline.nodes[node].end
        }
        return marks
    }

    /// True for a `time` or an element that is called or is nothing but a date.
    private func isDated(_ node: Int, under heading: DateHeading) -> Bool {
        let here = outline.nodes[node]
        guard here.text.count <= longestDatedElement else { return false }
        if here.isCalledDate { return true }
        if here.tokens.contains(where: \.isOccurrenceName), here.machineDate != nil { return true }
        let text = outline.plainText(node)
        guard text.isDatedLine, let date = DateScanner(text.utf8).soleDate else { return false }
        // A number alone is a day only where a month stands over it, a day without its month only beside its weekday.
        return date.month != nil || heading.month != nil && here.href == nil
    }

    /// Reads the date of an element; `hours`: those that another line of the record tells.
    func mark(
        at node: Int, in sketch: RecordSketch, hours: Hours?, under heading: DateHeading = DateHeading()
    ) -> DateMark? {
        let here = outline.nodes[node]
        // The innermost element that says it: the hours beside it decide what it means, so its line is read with it.
        let isOutside = (node + 1..<max(here.end, node + 1)).contains {
            outline.nodes[$0].isDate || outline.nodes[$0].element.attribute("datetime") != nil
        }
        let machine = here.machineDate.flatMap { When(machine: $0, timezone: reading.timezone) }
        let text = outline.plainText(node)
        guard machine != nil || !isOutside || isSplit(node) else { return nil }
        let column = outline.column(of: node)
        let line = column.map { outline.plainText($0.cell) } ?? line(of: node, text: text)
        let place = DatePlace(
            names: names(around: node, in: sketch), element: here.element, line: line,
            date: DateText(tellingIn: text) ?? DateText(tellingIn: line),
            above: line.utf8.count == text.utf8.count && column == nil ? lineAbove(node, in: sketch) : "",
            head: column?.head ?? "")
        var mark = DateMark(
            node: node,
            column: [here.nameAndClasses, place.property ?? "", place.head].joined(separator: "/"),
            said: DatePhrase(when: .month(year: 1, month: 1)), role: place.role(isAgenda: reading.isAgenda),
            isNamed: here.isCalledDate)
        let shown =
            DateText(publishedIn: text)?.written ?? DateScanner(text.utf8).soleDate
            ?? DateScanner(line.utf8).dates.first
        if let when = machine?.corrected(by: shown, saidIn: text) {
            let start = here.machineDate.flatMap { When(machine: $0, timezone: reading.eventTimezone) }
            mark.said = DatePhrase(line, when: when, isMachine: true, hours: hours, reading: reading)
                .starting(when.hasTime ? start : nil)
            return mark
        }
        if let day = WrittenAge(text.folded)?.day(at: reading.now, in: reading.timezone) {
            mark.said = DatePhrase(when: .day(day), start: .day(day))
            mark.role = .published
            return mark
        }
        guard let shown else { return nil }
        return dated(mark, by: shown.completed(by: heading), written: shown, line: line, hours: hours)
    }

    /// True for a date whose day, month and year have elements of their own, each called one.
    private func isSplit(_ node: Int) -> Bool {
        let inner = (node + 1..<outline.nodes[node].end).filter { outline.nodes[$0].isDate }
        return inner.allSatisfy { DateScanner(outline.text[outline.nodes[$0].text]).soleDate?.when == nil }
    }

    /// The line above a date's, in its record: « Date limite ».
    private func lineAbove(_ node: Int, in sketch: RecordSketch) -> String {
        let line = outline.lineRange(around: outline.nodes[node].text)
        guard line.lowerBound > outline.textBytes(of: sketch.range).lowerBound else { return "" }
        let above = outline.lineRange(around: line.lowerBound - 1..<line.lowerBound)
        let title = sketch.titleNode.map { outline.nodes[$0].text } ?? 0..<0
        guard above.count <= longestLead, !above.overlaps(title) else { return "" }
        return String(decoding: outline.text[above], as: UTF8.self).squashed()
    }

    private func line(of node: Int, text: String) -> String {
        let bytes = outline.text[outline.lineRange(around: outline.nodes[node].text)]
        let whole = String(decoding: bytes, as: UTF8.self).squashed()
        return whole.utf8.count <= longestReadLine && whole.utf8.count >= text.utf8.count ? whole : text
    }

    /// The mark with the days that a written date means; nil when too little of it is written.
    func dated(
        _ mark: DateMark, by date: WrittenDate, written: WrittenDate, line: String, hours: Hours?
    ) -> DateMark? {
        var mark = mark
        func phrase(_ when: When) -> DatePhrase {
            DatePhrase(line, when: when, isMachine: false, hours: hours, reading: reading)
        }
        mark.isCompleted = written.month == nil || written.year == nil && date.year != nil
        if let when = date.when {
            mark.said = phrase(when)
            return mark
        }
        let today = CivilDay(of: reading.now, in: reading.timezone)
        guard date.year == nil, let past = date.day(nearest: today, on: .past),
            let future = date.day(nearest: today, on: .future)
        else { return nil }
        mark.isCompleted = mark.isCompleted || date.weekday != nil
        mark.isOfGuessedYear = true
        let isAhead = reading.isAgenda || mark.role == .occurs || mark.role == .due
        mark.said = phrase(.day(isAhead ? future : past))
        if !isAhead { mark.ahead = phrase(.day(future)) }
        return mark
    }

    /// The class names and ids on the way from the record to the date.
    func names(around node: Int, in sketch: RecordSketch) -> [String] {
        var names = outline.nodes[node].tokens
        var above = outline.nodes[node].parent
        while above >= sketch.range.from {
            names += outline.nodes[above].tokens
            above = outline.nodes[above].parent
        }
        return names
    }
}

extension DateMark {
    /// The role of a date in a column of one role: deadlines and other days may share a column, each with its label.
    fileprivate func role(in column: RecordDateRole) -> RecordDateRole {
        column == .due || role == .due ? role ?? column : column
    }

    /// True for a date that nothing calls something else: of a publication only when it has passed.
    fileprivate func mayBe(_ wanted: RecordDateRole, in reading: DateReading) -> Bool {
        guard role == nil || role == wanted else { return false }
        let limit = reading.now.addingTimeInterval(secondsAhead)
        return wanted != .published || when.instant(in: reading.timezone) <= limit
    }
}

extension OutlineNode {
    /// The date for machines; hAtom writes it into the `title` of an `abbr`.
    var machineDate: String? {
        element.attribute("datetime") ?? element.attribute("content")
            ?? (isDate || tag == "abbr" ? element.attribute("title") : nil)
    }

    /// True for a `time` and for what a class or a property calls a date.
    fileprivate var isCalledDate: Bool {
        let property = element.attribute("itemprop")
        return isDate || property.map { $0.contains("date") || $0.contains("Date") } ?? false
    }
}

extension When {
    /// Reads a date for machines; what no site can mean (1970, the year 1) is none.
    init?(machine text: String, timezone: TimeZone) {
        self.init(written: text, timezone: timezone)
        guard (1990...2099).contains(civilDay.year) else { return nil }
    }

    /// The date for machines, unless what people read there is another whole day and nothing else.
    fileprivate func corrected(by shown: WrittenDate?, saidIn text: String) -> When? {
        guard let day = shown?.when, shown?.day != nil, isDateOnly(text.folded),
            DateScanner(text.utf8).dates.count == 1,
            abs(day.civilDay.number - civilDay.number) > 1
        else { return self }
        return nil
    }
}

extension String {
    /// True for nothing but a date, with or without a label: « Publié le 3 mars 2026 par la rédaction ».
    fileprivate var isDatedLine: Bool {
        guard utf8.count <= longestDatedLine, utf8.contains(where: { $0.isDigit }) || utf8.count <= 12 else {
            return false
        }
        let plain = self.folded
        return isDateOnly(plain)
            || DateText(firstIn: self) != nil
                && publicationLabels.contains {
                    plain.hasPrefix($0 + " ") || plain.contains(phrase: $0 + " le")
                }
    }
}
