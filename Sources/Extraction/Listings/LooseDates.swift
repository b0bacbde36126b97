internal import Calendar
internal import Dates
internal import Markup
internal import Text

// Dates that have no element of their own: beside other words, before a title, over a record.

/// Beside a date that stands in no element of its own there are no more words than a source's or an author's. Bytes.
private let longestLooseLine = 100

extension RecordDateReader {
    /// « Le Courrier du Val, 24 novembre 2026 », « (22 novembre) »: set off by signs, on a line that says little more.
    func looseMark(
        in sketch: RecordSketch, under heading: DateHeading, on lines: Range<Int>
    ) -> DateMark? {
        let title = sketch.titleNode.map { outline.nodes[$0].text } ?? 0..<0
        for date in outline.dates(in: lines) where date.day != nil && !title.overlaps(date.place) {
            let node = innermost(around: date.place, in: sketch.range)
            let whole = outline.lineRange(around: date.place).clamped(to: lines)
            let line = node.map { whole.clamped(to: outline.nodes[$0].text) } ?? whole
            let more = line.count - (line.overlaps(title) ? line.clamped(to: title).count : 0)
            guard more <= longestLooseLine, isSetOff(date.place, in: line, title: title) else { continue }
            return looseMark(date, at: node, in: sketch, line: line, under: heading)
        }
        return leadMark(in: sketch, under: heading, on: lines)
    }

    /// « Jeu. 14 – » or `14/01` before the title on its line, under a month or a year.
    private func leadMark(
        in sketch: RecordSketch, under heading: DateHeading, on lines: Range<Int>
    ) -> DateMark? {
        guard heading.month != nil || heading.year != nil,
            let title = sketch.titleNode.map({ outline.nodes[$0].text })
        else { return nil }
        let line = outline.lineRange(around: title).clamped(to: lines)
        guard line.lowerBound < title.lowerBound, title.lowerBound - line.lowerBound <= longestLead else {
            return nil
        }
        let lead = line.lowerBound..<title.lowerBound
        guard let date = DateScanner(outline.text[lead]).soleDate, date.month ?? heading.month != nil else {
            return nil
        }
        return looseMark(date, at: nil, in: sketch, line: lead, under: heading)
    }

    private func looseMark(
        _ date: WrittenDate, at node: Int?, in sketch: RecordSketch, line: Range<Int>,
        under heading: DateHeading
    ) -> DateMark? {
        let text = String(decoding: outline.text[line], as: UTF8.self).squashed()
        let here = node ?? sketch.range.from
        let place = DatePlace(
            names: names(around: here, in: sketch), element: outline.nodes[here].element, line: text,
            date: DateText(tellingIn: text))
        let mark = DateMark(
            column: "beside " + (node.map { outline.nodes[$0].nameAndClasses } ?? "it"),
            said: DatePhrase(when: .month(year: 1, month: 1)), role: place.role(isAgenda: reading.isAgenda),
            isLoose: line != date.place)
        return dated(mark, by: date.completed(by: heading), written: date, line: text, hours: nil)
    }

    /// The text of a record with the rest of the lines on which it begins and ends, as far as no other record has it.
    func lines(of sketch: RecordSketch, beside neighbours: [NodeRange]) -> Range<Int> {
        let own = outline.textBytes(of: sketch.range)
        let others = neighbours.map { outline.textBytes(of: $0) }
        let before = others.filter { $0.upperBound <= own.lowerBound }.map(\.upperBound).max() ?? 0
        let after =
            others.filter { $0.lowerBound >= own.upperBound }.map(\.lowerBound).min() ?? outline.text.count
        let line = outline.lineRange(around: own)
        return max(line.lowerBound, before)..<max(own.upperBound, min(line.upperBound, after))
    }

    private func innermost(around place: Range<Int>, in range: NodeRange) -> Int? {
        outline.shown(in: range).last {
            outline.nodes[$0].text.lowerBound <= place.lowerBound
                && place.upperBound <= outline.nodes[$0].text.upperBound
        }
    }

    /// True when signs or the ends of the line part the date from the words around it: it is no part of a sentence.
    private func isSetOff(_ place: Range<Int>, in line: Range<Int>, title: Range<Int>) -> Bool {
        let before = String(decoding: outline.text[line.lowerBound..<place.lowerBound], as: UTF8.self)
        let after = String(decoding: outline.text[place.upperBound..<line.upperBound], as: UTF8.self)
        let lead = before.lowercased().trimmingBlanks()
        let bare = (lead == "le" || lead.hasSuffix(" le") ? String(lead.dropLast(2)) : lead).trimmingBlanks()
        let isTitleBefore = title.upperBound <= place.lowerBound && place.lowerBound - title.upperBound <= 2
        let isLabelled = (publicationLabels + changeLabels).contains { bare.folded.hasSuffix($0) }
        let words = String(decoding: outline.text[line], as: UTF8.self)
        if isHour(after.folded), DateText(firstIn: words)?.isBylined == true { return true }
        guard
            bare.isEmpty || isTitleBefore || isLabelled
                || !(bare.last.map { $0.isLetter || $0.isNumber } ?? false)
        else { return false }
        let tail = after.trimmingBlanks()
        let isTitleAfter = title.lowerBound >= place.upperBound && title.lowerBound - place.upperBound <= 4
        return tail.isEmpty || isTitleAfter || !(tail.first.map { $0.isLetter || $0.isNumber } ?? false)
            || tail.folded.hasPrefix("par ")
    }

    /// « à 07:30 », « à 7 h », folded.
    private func isHour(_ words: String) -> Bool {
        let bytes = words.trimmingBlanks().utf8
        return bytes.starts(with: "a ".utf8) && bytes.count <= 9
            && bytes.dropFirst(2).allSatisfy { $0.isDigit || "h: ".utf8.contains($0) }
    }

    /// The day that stands over a record which has none.
    func headingMark(under heading: DateHeading, hours: Hours?) -> DateMark? {
        guard heading.day != nil else { return nil }
        let date = WrittenDate(
            place: 0..<0, day: heading.day, month: heading.month, year: heading.year, weekday: heading.weekday
        )
        let mark = DateMark(column: "over it", said: DatePhrase(when: .month(year: 1, month: 1)))
        return dated(mark, by: date, written: date, line: "", hours: hours)
    }
}
