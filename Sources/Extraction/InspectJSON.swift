internal import Calendar
internal import Foundation
package import Model
package import Text

/// What `inspect --json` prints of one document: one object with the keys of contract section 5, nulls included.
package func inspectJSON(_ extracted: Extracted) -> JSON {
    .object([
        ("format", .optional(extracted.format?.rawValue)),
        ("encoding", .optional(extracted.encoding)),
        ("title", .optional(extracted.title)),
        ("description", .optional(extracted.description)),
        ("link", .optional(extracted.link)),
        ("language", .optional(extracted.language)),
        ("id", .optional(extracted.id)),
        ("published", .optional(extracted.published.map(utcText))),
        ("updated", .optional(extracted.updated.map(utcText))),
        ("authors", .array(extracted.authors.map(json))),
        ("categories", .array(extracted.categories.map(json))),
        ("items", .array(extracted.entries.map(json))),
        ("warnings", .strings(extracted.remarks.map(\.text))),
    ])
}

private func json(_ entry: Entry) -> JSON {
    .object([
        ("id", .string(entry.id)),
        ("url", .optional(entry.url)),
        ("title", .optional(entry.titleIsDerived ? nil : entry.title)),
        ("summary_html", .optional(entry.summaryHTML)),
        ("content_html", .optional(entry.contentHTML)),
        ("published", .optional(entry.published.map(utcText))),
        ("updated", .optional(entry.updated.map(utcText))),
        ("authors", .array(entry.authors.map(json))),
        ("categories", .array(entry.categories.map(json))),
        ("enclosures", .array(entry.enclosures.map(json))),
        ("kind", .optional(entry.kind?.rawValue)),
        ("event", entry.event.map(json) ?? .null),
    ])
}

private func json(_ author: Author) -> JSON {
    .object([
        ("name", .optional(author.name)), ("email", .optional(author.email)), ("url", .optional(author.url)),
    ])
}

private func json(_ category: Category) -> JSON {
    .object([
        ("term", .string(category.term)), ("scheme", .optional(category.scheme)),
        ("label", .optional(category.label)),
    ])
}

private func json(_ enclosure: Enclosure) -> JSON {
    .object([
        ("url", .string(enclosure.url)), ("type", .optional(enclosure.type)),
        ("length", enclosure.length.map(JSON.int) ?? .null),
    ])
}

private func json(_ event: Event) -> JSON {
    .object([
        ("start", .optional(event.start?.text)), ("end", .optional(event.end?.text)),
        ("place", .optional(event.place)), ("deadline", .optional(event.deadline?.text)),
    ])
}

/// RFC 3339 in UTC; a bare day of a page stays a day.
private func utcText(_ when: When) -> String {
    guard case .instant(let date, _) = when else { return when.text }
    return date.rfc3339()
}
