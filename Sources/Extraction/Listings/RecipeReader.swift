internal import Calendar
internal import Foundation
internal import Markup
internal import Model
internal import Web

/// A selector for title, link or date that matches in less than this share of the records has lost its field.
private let leastMatching = 0.25

/// A record without any of so many fields that selectors name is another table's row.
private let fewestNamed = 2

/// Reads a listing by its selectors. What a selector does not name, or no longer finds, is looked for in the item's
/// element as it would be without selectors.
struct RecipeReader {
    let document: Document
    let outline: Outline
    let context: ListingContext
    let recipe: Recipe
    let dateReading: DateReading
    let profile: Profile?

    /// The entries, with a remark for each selector that has lost its field.
    var reading: (entries: [Entry], remarks: [String]) {
        let items = own(Array(recipe.item.select(in: document).prefix(mostRecords)))
        let ranges = items.compactMap { outline.range(of: $0) }
        guard ranges.count == items.count else { return ([], []) }
        let sketches = ranges.map { RecordSketch(of: $0, in: outline) }
        var entries = EntryWriter(sketches, outline: outline, reading: dateReading).writtenEntries
        let lost = lostFields(items)
        for (index, item) in items.enumerated() { apply(to: &entries[index], item: item, losing: lost) }
        if let date = recipe.date, !lost.contains(where: { $0.key == "date" }) {
            applyDates(date, items: items, sketches: sketches, to: &entries)
        }
        let remarks = lost.map { field in
            "the selector \(field.selector.source) of \(field.key) no longer matches in the records: ours was taken"
        }
        return (entries.filter { $0.title != nil || $0.url != nil }.withIDs(), remarks)
    }

    /// The elements without those in which no selector finds its field, where most have theirs: a box in the margin may be built of
    /// the same rows.
    private func own(_ items: [Element]) -> [Element] {
        let fields = [recipe.title, recipe.link, recipe.date, recipe.summary].compactMap { $0 }
        guard fields.count >= fewestNamed else { return items }
        let own = items.filter { item in fields.contains { !$0.values(in: item).isEmpty } }
        return Double(own.count) >= Double(items.count) * leastMatching ? own : items
    }

    private typealias LostField = (key: String, selector: Selector)

    /// The selectors for title, link and date that find hardly anything any more.
    private func lostFields(_ items: [Element]) -> [LostField] {
        guard !items.isEmpty else { return [] }
        var lost: [LostField] = []
        if let title = recipe.title, items.share(where: { text(title, in: $0) != nil }) < leastMatching {
            lost.append(("title", title))
        }
        if let date = recipe.date, items.share(where: { !date.values(in: $0).isEmpty }) < leastMatching {
            lost.append(("date", date))
        }
        let usual = profile?.fill.link ?? 1
        if let link = recipe.link, usual >= leastMatching,
            items.share(where: { address(link, in: $0) != nil }) < leastMatching
        {
            lost.append(("link", link))
        }
        return lost
    }

    private func apply(to entry: inout Entry, item: Element, losing lost: [LostField]) {
        if let title = recipe.title, let text = text(title, in: item) {
            entry.title = text
            entry.titleIsDerived = false
        }
        if let link = recipe.link, !lost.contains(where: { $0.key == "link" }) {
            entry.url = address(link, in: item)
        }
        if let image = recipe.image { entry.image = address(image, in: item) }
        if let summary = recipe.summary {
            entry.recordHTML = entry.summaryHTML
            entry.summaryHTML = html(summary, in: item)
        }
        entry.links.removeAll { $0.url == entry.url }
        if entry.title?.isEmpty ?? true { entry.title = nil }
    }

    private func text(_ selector: Selector, in item: Element) -> String? {
        let text = selector.values(in: item).first.map { squashed($0) } ?? ""
        return text.isEmpty ? nil : text
    }

    /// A selector without `@attribute` that finds a link or a picture means its address.
    private func address(_ selector: Selector, in item: Element) -> String? {
        let value: String?
        if selector.attribute == nil, let element = selector.first(in: item) {
            value = element.attribute("href") ?? element.attribute("src") ?? element.attribute("data-src")
        } else {
            value = selector.values(in: item).first
        }
        guard let reference = value?.trimmingBlanks(), !reference.isEmpty, isSafeLink(reference) else {
            return nil
        }
        return reference.resolved(against: outline.baseURL)
    }

    private func html(_ selector: Selector, in item: Element) -> String? {
        let found = selector.attribute == nil ? selector.select(in: item) : []
        let base = outline.baseURL
        guard found.isEmpty else {
            return found.map(\.innerHTML).joined(separator: " ").harmlessHTML(base: base)
        }
        return selector.values(in: item).first.flatMap { escape($0).harmlessHTML(base: base) }
    }

    /// The dates a person points at are publication dates, except where their place says otherwise, on an agenda, or when one
    /// of them lies ahead.
    private func applyDates(
        _ selector: Selector, items: [Element], sketches: [RecordSketch], to entries: inout [Entry]
    ) {
        let marks = zip(items, sketches).map { mark(of: selector, in: $0, sketch: $1) }
        let limit = context.now.addingTimeInterval(secondsAhead)
        let isAhead = marks.contains { $0.map { $0.when.instant(in: context.timezone) > limit } ?? false }
        let isSaid = marks.contains { $0?.role == .published }
        for (index, mark) in marks.enumerated() where index < entries.count {
            if let mark, mark.role == .due {
                entries[index].published = nil
                entries[index].event = entries[index].event ?? Event()
                entries[index].event?.deadline = mark.deadline
                continue
            }
            guard isAhead || (context.kind == .event && !isSaid) else {
                entries[index].published = mark?.when
                continue
            }
            entries[index].published = nil
            // Beside one that lies ahead, a passed day may be that of a publication: neither is said.
            let isSure =
                context.kind == .event || mark.map { $0.when.instant(in: context.timezone) > limit } ?? false
            if isSure, let mark, mark.start != nil || mark.end != nil {
                entries[index].event = Event(
                    start: mark.start, end: mark.end ?? entries[index].event?.end,
                    deadline: entries[index].event?.deadline)
            }
        }
    }

    /// The first date that the selector finds in a record, read with its line; an attribute's value stands for itself.
    private func mark(of selector: Selector, in item: Element, sketch: RecordSketch) -> DateMark? {
        let values = selector.values(in: item).lazy.compactMap { text in
            When(written: text, timezone: context.timezone)
                ?? DateText(firstIn: squashed(text))?.when
        }
        guard let node = selector.first(in: item).flatMap({ outline.range(of: $0)?.from }) else {
            return values.first.map { DateMark($0) }
        }
        let reader = RecordDateReader(outline: outline, reading: dateReading)
        let hours = DatePhrase.hours(of: outline.lines(in: sketch.range))
        guard let mark = reader.mark(at: node, in: sketch, hours: hours) else {
            return values.first.map { DateMark($0) }
        }
        return mark
    }
}

extension Outline {
    /// The range of an element of the document in its outline.
    func range(of element: Element) -> NodeRange? {
        var low = 0
        var high = nodes.count
        while low < high {
            let middle = (low + high) / 2
            if nodes[middle].element.index < element.index { low = middle + 1 } else { high = middle }
        }
        return low < nodes.count && nodes[low].element == element
            ? NodeRange(from: low, to: nodes[low].end) : nil
    }
}
