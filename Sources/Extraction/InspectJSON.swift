internal import Calendar
internal import Foundation
package import Model
package import Text

/// Writes one document as `inspect --json` prints it: one object that has every key, nulls included.
package func inspectJSON(_ extracted: Extracted) -> JSON {
    .object([
        ("format", .optional(extracted.format?.rawValue)),
        ("encoding", .optional(extracted.encoding)),
        ("title", .optional(extracted.title)),
        ("description", .optional(extracted.description)),
        ("link", .optional(extracted.link)),
        ("language", .optional(extracted.language)),
        ("id", .optional(extracted.id)),
        ("published", .optional(extracted.published?.utcText)),
        ("updated", .optional(extracted.updated?.utcText)),
        ("authors", .array(extracted.authors.map(\.json))),
        ("categories", .array(extracted.categories.map(\.json))),
        ("items", .array(extracted.entries.map(\.json))),
        ("warnings", .strings(extracted.remarks.map(\.text))),
    ])
}

extension Entry {
    fileprivate var json: JSON {
        .object([
            ("id", .string(id)),
            ("url", .optional(url)),
            ("title", .optional(titleIsDerived ? nil : title)),
            ("summary_html", .optional(summaryHTML)),
            ("content_html", .optional(contentHTML)),
            ("published", .optional(published?.utcText)),
            ("updated", .optional(updated?.utcText)),
            ("authors", .array(authors.map(\.json))),
            ("categories", .array(categories.map(\.json))),
            ("enclosures", .array(enclosures.map(\.json))),
            ("kind", .optional(kind?.rawValue)),
            ("event", event.map(\.json) ?? .null),
        ])
    }
}

extension Author {
    fileprivate var json: JSON {
        .object([
            ("name", .optional(name)), ("email", .optional(email)), ("url", .optional(url)),
        ])
    }
}

extension Category {
    fileprivate var json: JSON {
        .object([
            ("term", .string(term)), ("scheme", .optional(scheme)),
            ("label", .optional(label)),
        ])
    }
}

extension Enclosure {
    fileprivate var json: JSON {
        .object([
            ("url", .string(url)), ("type", .optional(type)),
            ("length", length.map(JSON.int) ?? .null),
        ])
    }
}

extension When {
    /// RFC 3339 in UTC; a bare day of a page stays a day, and a month is none.
    fileprivate var utcText: String? {
        switch self {
        case .month: nil
        case .day: text
        case .instant(let date, _): date.rfc3339()
        }
    }
}
