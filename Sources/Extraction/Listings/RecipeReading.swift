internal import Calendar
import Foundation
import Markup
import Model
internal import Web

// Reading a listing by its selectors. What a selector does not name is found in the item's element as it would be
// without selectors.

extension ListingPage {
    func read(by recipe: Recipe) -> [Entry] {
        let items = recipe.item.select(in: document).prefix(mostRecords)
        let ranges = items.compactMap { outline.range(of: $0) }
        guard ranges.count == items.count else { return [] }
        let sketches = ranges.map { sketch($0, outline) }
        let dates = recordDates(sketches, outline, reading)
        let template = TemplateText(sketches, outline)
        var entries = zip(sketches, dates).map { entry($0, $1, template, outline) }
        for (index, item) in items.enumerated() { apply(recipe, to: &entries[index], item) }
        if let date = recipe.date { applyDates(date, Array(items), &entries) }
        return withIDs(entries.filter { $0.title != nil || $0.url != nil })
    }

    private func apply(_ recipe: Recipe, to entry: inout Entry, _ item: Element) {
        if let title = recipe.title {
            let text = title.values(in: item).first.map(squashed) ?? ""
            entry.title = text.isEmpty ? entry.title : text
            entry.titleIsDerived = text.isEmpty && entry.titleIsDerived
        }
        if let link = recipe.link { entry.url = address(link, item) }
        if let image = recipe.image { entry.image = address(image, item) }
        if let summary = recipe.summary { entry.summaryHTML = html(summary, item) }
        entry.links.removeAll { $0.url == entry.url }
        if entry.title?.isEmpty ?? true { entry.title = nil }
    }

    /// A selector without `@attribute` that finds a link or a picture means its address.
    private func address(_ selector: Selector, _ item: Element) -> String? {
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

    private func html(_ selector: Selector, _ item: Element) -> String? {
        let found = selector.attribute == nil ? selector.select(in: item) : []
        guard found.isEmpty else {
            return harmless(found.map(\.innerHTML).joined(separator: " "), base: outline.baseURL)
        }
        return selector.values(in: item).first.flatMap { harmless(escape($0), base: outline.baseURL) }
    }

    /// The dates a person points at are publication dates, except on an agenda or when one of them lies ahead.
    private func applyDates(_ selector: Selector, _ items: [Element], _ entries: inout [Entry]) {
        let moments = items.map { item in
            selector.values(in: item).lazy.compactMap { text in
                moment(text, timezone: question.timezone)
                    ?? firstDate(in: squashed(text)).flatMap { moment($0.text, timezone: question.timezone) }
            }.first
        }
        let limit = question.now.addingTimeInterval(secondsAhead)
        let isAhead = moments.contains { $0.map { $0.instant(in: question.timezone) > limit } ?? false }
        for (index, moment) in moments.enumerated() where index < entries.count {
            if question.kind == .event || isAhead {
                entries[index].published = nil
                if let moment { entries[index].event = Event(start: moment, end: entries[index].event?.end) }
            } else {
                entries[index].published = moment
            }
        }
    }
}

extension Outline {
    /// Where an element of the document stands in its outline.
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
