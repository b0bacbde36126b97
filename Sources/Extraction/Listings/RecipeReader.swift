internal import Calendar
internal import Foundation
internal import Markup
internal import Model
internal import Web

/// A selector for title or link that matches in less than this share of the records has lost its field.
private let leastMatching = 0.25

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
        let items = Array(recipe.item.select(in: document).prefix(mostRecords))
        let ranges = items.compactMap { outline.range(of: $0) }
        guard ranges.count == items.count else { return ([], []) }
        let sketches = ranges.map { RecordSketch(of: $0, in: outline) }
        var entries = EntryWriter(sketches, outline: outline, reading: dateReading).writtenEntries
        let lost = lostFields(items)
        for (index, item) in items.enumerated() { apply(to: &entries[index], item: item, losing: lost) }
        if let date = recipe.date { applyDates(date, items: items, to: &entries) }
        let remarks = lost.map { field in
            "the selector \(field.selector.source) of \(field.key) no longer matches in the records: ours was taken"
        }
        return (entries.filter { $0.title != nil || $0.url != nil }.withIDs(), remarks)
    }

    private typealias LostField = (key: String, selector: Selector)

    /// The selectors for title and link that find hardly anything any more.
    private func lostFields(_ items: [Element]) -> [LostField] {
        guard !items.isEmpty else { return [] }
        var lost: [LostField] = []
        if let title = recipe.title, items.share(where: { text(title, in: $0) != nil }) < leastMatching {
            lost.append(("title", title))
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

    /// The dates a person points at are publication dates, except on an agenda or when one of them lies ahead.
    private func applyDates(_ selector: Selector, items: [Element], to entries: inout [Entry]) {
        let moments = items.map { item in
            selector.values(in: item).lazy.compactMap { text in
                When(written: text, timezone: context.timezone)
                    ?? DateText(firstIn: squashed(text)).flatMap { $0.when(in: context.timezone) }
            }.first
        }
        let limit = context.now.addingTimeInterval(secondsAhead)
        let isAhead = moments.contains { $0.map { $0.instant(in: context.timezone) > limit } ?? false }
        for (index, moment) in moments.enumerated() where index < entries.count {
            if context.kind == .event || isAhead {
                entries[index].published = nil
                if let moment { entries[index].event = Event(start: moment, end: entries[index].event?.end) }
            } else {
                entries[index].published = moment
            }
        }
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
