internal import Calendar
internal import Foundation
internal import Markup
internal import Model
internal import Text
internal import Web

// Items that a page tells to machines: JSON-LD lists, blogs and events (schema.org). It rarely tells all that the page
// shows (a plug-in lists the three featured posts), so it completes the records and corroborates them; alone it is used
// only when no records are found.

/// Items that a page declares.
struct DeclaredItems {
    private(set) var entries: [Entry] = []
    private let base: String?
    private let timezone: TimeZone
    private let eventTimezone: TimeZone

    init(in document: Document, timezone: TimeZone, eventTimezone: TimeZone) {
        base = document.baseURL
        self.timezone = timezone
        self.eventTimezone = eventTimezone
        for value in document.linkedData { collect(value, depth: 0) }
        entries = entries.unique { $0.url ?? $0.title ?? "" }
    }

    /// Their comparable addresses.
    var links: Set<String> { Set(entries.compactMap { $0.url.map { LinkParts($0).comparable } }) }

    /// Records with what the page declares of them and does not show: machine-readable dates, events, a summary.
    func completing(_ records: [Entry]) -> [Entry] {
        var byLink: [String: Entry] = [:]
        for item in entries { if let url = item.url { byLink[LinkParts(url).comparable] = item } }
        return records.map { record in
            guard let item = record.url.flatMap({ byLink[LinkParts($0).comparable] }) else { return record }
            var entry = record
            entry.published = item.published ?? (item.event == nil ? entry.published : nil)
            entry.updated = entry.updated ?? item.updated
            entry.event = item.event ?? entry.event
            entry.summaryHTML = entry.summaryHTML ?? item.summaryHTML
            entry.image = entry.image ?? item.image
            if entry.authors.isEmpty { entry.authors = item.authors }
            return entry
        }
    }

    /// Deeper nesting than that is no list of items.
    private static let mostDepth = 12
    /// More is a hostile page.
    private static let mostDeclared = 500
    private static let keysOfLists = [
        "@graph", "itemListElement", "blogPost", "blogPosts", "hasPart", "mainEntity", "event", "events",
        "subEvent",
    ]

    private mutating func collect(_ value: JSONValue, depth: Int) {
        guard depth < Self.mostDepth, entries.count < Self.mostDeclared else { return }
        if case .array(let values) = value {
            for inner in values { collect(inner, depth: depth + 1) }
            return
        }
        let types = value.types
        if types.contains("ListItem") {
            guard types.count == 1, let item = value["item"] ?? value["url"] else { return }
            if case .string(let url) = item { return add(url, name: value["name"]?.text) }
            return collect(item, depth: depth + 1)
        }
        // A trail of breadcrumbs is a list too.
        if types.contains("BreadcrumbList") || types.contains("SiteNavigationElement") { return }
        if types.contains(where: isItemType),
            let entry = DeclaredItem(
                value: value, base: base, timezone: timezone, eventTimezone: eventTimezone
            ).entry
        {
            entries.append(entry)
            return
        }
        for key in Self.keysOfLists {
            if let inner = value[key] { collect(inner, depth: depth + 1) }
        }
    }

    private mutating func add(_ url: String, name: String?) {
        guard let name, let resolved = url.resolved(against: base) else { return }
        var entry = Entry(id: resolved)
        entry.url = resolved
        entry.title = plainText(fromHTML: name)
        entries.append(entry)
    }

    private func isItemType(_ type: String) -> Bool {
        switch type {
        case "Report", "CreativeWork", "Book", "DigitalDocument", "Course": true
        default: type.hasSuffix("Article") || type.hasSuffix("Posting") || type.hasSuffix("Event")
        }
    }
}

extension Document {
    fileprivate var linkedData: [JSONValue] {
        elements.filter { element in
            element.name == "script" && element.attribute("type")?.lowercased().contains("ld+json") ?? false
        }.compactMap { JSONValue(parsing: $0.rawText) }
    }
}

/// An article or event as schema.org describes it.
private struct DeclaredItem {
    let value: JSONValue
    let base: String?
    let timezone: TimeZone
    let eventTimezone: TimeZone

    var entry: Entry? {
        guard let name = (value["headline"] ?? value["name"])?.text else { return nil }
        let url = address(value["url"] ?? value["mainEntityOfPage"] ?? value["@id"])
        var entry = Entry(id: url ?? name.folded.stableHash)
        entry.url = url
        entry.title = squashed(plainText(fromHTML: name))
        entry.published = when("datePublished", in: timezone)
        entry.updated = when("dateModified", in: timezone)
        entry.summaryHTML = value["description"]?.text.flatMap { $0.harmlessHTML(base: base) }
        entry.image = address(value["image"]?["url"] ?? value["image"])
        entry.authors = (value["author"]?.list ?? []).compactMap { $0.text.map { Author(name: $0) } }
        if value.types.contains(where: { $0.hasSuffix("Event") }) { entry.event = event }
        return entry
    }

    private func when(_ key: String, in timezone: TimeZone) -> When? {
        value[key]?.text.flatMap { When(machine: $0, timezone: timezone) }
    }

    private func address(_ value: JSONValue?) -> String? {
        guard let text = value?.text, let resolved = text.resolved(against: base), resolved.hasPrefix("http")
        else { return nil }
        return resolved
    }

    private var event: Event {
        let start = when("startDate", in: eventTimezone)
        let end = when("endDate", in: eventTimezone)
        return Event(
            start: start, end: end == start ? nil : end, place: place,
            isCancelled: value["eventStatus"]?.text?.contains("Cancelled") ?? false)
    }

    private var place: String? {
        guard let first = value["location"]?.list.first else { return nil }
        if first.types.contains("VirtualLocation") { return "En ligne" }
        let parts = [first["name"]?.text ?? first.text, first["address"]?["addressLocality"]?.text]
        let joined = parts.compactMap { $0 }.unique.joined(separator: ", ")
        return joined.isEmpty ? nil : plainText(fromHTML: joined)
    }
}
