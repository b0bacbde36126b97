import Foundation
import Markup
import Model
internal import Text
internal import Web

// What a page says of its items to machines: JSON-LD lists, blogs and events (schema.org). It rarely says all that the
// page shows (a plug-in lists the three featured posts), so it completes the records and vouches for them; alone it is
// used only when no records are found.

/// Items that a page declares.
struct DeclaredItems {
    var entries: [Entry] = []
    /// Their comparable addresses.
    var links: Set<String> { Set(entries.compactMap { $0.url.map(comparable) }) }
}

/// Deeper nesting than that is no list of items.
private let mostDepth = 12
/// More is a hostile page.
private let mostDeclared = 500

func declaredItems(in document: Document, timezone: TimeZone) -> DeclaredItems {
    var items = DeclaredItems()
    for value in jsonLD(in: document) { collect(value, document.baseURL, timezone, &items, depth: 0) }
    var seen: Set<String> = []
    items.entries = items.entries.filter { seen.insert($0.url ?? $0.title ?? "").inserted }
    return items
}

func jsonLD(in document: Document) -> [LinkedData] {
    document.elements.filter { $0.name == "script" && isLinkedData($0) }.compactMap {
        LinkedData(parsing: $0.rawText)
    }
}

private func isLinkedData(_ element: Element) -> Bool {
    element.attribute("type")?.lowercased().contains("ld+json") ?? false
}

private func collect(
    _ value: LinkedData, _ base: String?, _ timezone: TimeZone, _ items: inout DeclaredItems, depth: Int
) {
    guard depth < mostDepth, items.entries.count < mostDeclared else { return }
    if case .array = value.value {
        for inner in value.list { collect(inner, base, timezone, &items, depth: depth + 1) }
        return
    }
    let types = value.types
    if types.contains("ListItem") {
        guard types.count == 1, let item = value["item"] ?? value["url"] else { return }
        if case .string(let url) = item.value { return add(url, value["name"]?.text, base, &items) }
        return collect(item, base, timezone, &items, depth: depth + 1)
    }
    // A trail of breadcrumbs is a list too.
    if types.contains("BreadcrumbList") || types.contains("SiteNavigationElement") { return }
    if types.contains(where: isItemType), let entry = entry(of: value, base, timezone) {
        items.entries.append(entry)
        return
    }
    for key in [
        "@graph", "itemListElement", "blogPost", "blogPosts", "hasPart", "mainEntity", "event", "events",
        "subEvent",
    ] {
        if let inner = value[key] { collect(inner, base, timezone, &items, depth: depth + 1) }
    }
}

private func add(_ url: String, _ name: String?, _ base: String?, _ items: inout DeclaredItems) {
    guard let name, let resolved = url.resolved(against: base) else { return }
    var entry = Entry(id: resolved)
    entry.url = resolved
    entry.title = plainText(fromHTML: name)
    items.entries.append(entry)
}

func isItemType(_ type: String) -> Bool {
    type.hasSuffix("Article") || type.hasSuffix("Posting") || isEventType(type) || type == "Report"
        || type == "CreativeWork"
        || type == "Book" || type == "DigitalDocument" || type == "Course"
}

func isEventType(_ type: String) -> Bool { type.hasSuffix("Event") }

/// An article or event as schema.org describes it.
func entry(of value: LinkedData, _ base: String?, _ timezone: TimeZone) -> Entry? {
    guard let name = (value["headline"] ?? value["name"])?.text else { return nil }
    let url = address(value["url"] ?? value["mainEntityOfPage"] ?? value["@id"], base)
    var entry = Entry(id: url ?? madeUp(name.folded))
    entry.url = url
    entry.title = squashed(plainText(fromHTML: name))
    entry.published = value["datePublished"]?.text.flatMap { moment($0, timezone: timezone) }
    entry.updated = value["dateModified"]?.text.flatMap { moment($0, timezone: timezone) }
    entry.summaryHTML = value["description"]?.text.flatMap { harmless($0, base: base) }
    entry.image = address(value["image"]?["url"] ?? value["image"], base)
    entry.authors = (value["author"]?.list ?? []).compactMap { $0.text.map { Author(name: $0) } }
    if value.types.contains(where: isEventType) { entry.event = event(of: value, timezone) }
    return entry
}

private func address(_ value: LinkedData?, _ base: String?) -> String? {
    guard let text = value?.text, let resolved = text.resolved(against: base), resolved.hasPrefix("http")
    else { return nil }
    return resolved
}

private func event(of value: LinkedData, _ timezone: TimeZone) -> Event {
    let start = value["startDate"]?.text.flatMap { moment($0, timezone: timezone) }
    let end = value["endDate"]?.text.flatMap { moment($0, timezone: timezone) }
    return Event(
        start: start, end: end == start ? nil : end, place: place(of: value["location"]),
        isCancelled: value["eventStatus"]?.text?.contains("Cancelled") ?? false)
}

private func place(of value: LinkedData?) -> String? {
    guard let first = value?.list.first else { return nil }
    if first.types.contains("VirtualLocation") { return "En ligne" }
    let parts = [first["name"]?.text ?? first.text, first["address"]?["addressLocality"]?.text].compactMap {
        $0
    }
    let joined = parts.enumerated().filter { $0.offset == 0 || $0.element != parts[0] }.map(\.element).joined(
        separator: ", ")
    return joined.isEmpty ? nil : plainText(fromHTML: joined)
}

/// Records with what the page declares of them and does not show: machine-readable dates, events, a summary.
func completed(_ entries: [Entry], by declared: DeclaredItems) -> [Entry] {
    var byLink: [String: Entry] = [:]
    for item in declared.entries { if let url = item.url { byLink[comparable(url)] = item } }
    return entries.map { entry in
        guard let item = entry.url.flatMap({ byLink[comparable($0)] }) else { return entry }
        var entry = entry
        entry.published = item.published ?? (item.event == nil ? entry.published : nil)
        entry.updated = entry.updated ?? item.updated
        entry.event = item.event ?? entry.event
        entry.summaryHTML = entry.summaryHTML ?? item.summaryHTML
        entry.image = entry.image ?? item.image
        if entry.authors.isEmpty { entry.authors = item.authors }
        return entry
    }
}
