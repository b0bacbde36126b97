internal import Calendar
import Foundation
import Model
internal import Text

extension FeedDocument {
    /// A JSON Feed 1.1 document; keys stand in the order of the specification, so that equal feeds are equal bytes.
    var jsonFeed: [UInt8] {
        var members = JSONMembers()
        members.add("version", value: .string("https://jsonfeed.org/version/1.1"))
        members.add("title", value: .string(title))
        members.add("home_page_url", text: link)
        members.add("feed_url", text: selfURL)
        members.add("description", text: subtitle)
        members.add("language", text: language)
        members.add("authors", list: authors.map(\.json))
        members.add("items", value: .array(entries.map { $0.json(in: self) }))
        return Array((members.object.text(indented: true) + "\n").utf8)
    }
}

/// The members of a JSON object that may be left out.
private struct JSONMembers {
    private var members: [(String, JSON)] = []

    var object: JSON { .object(members) }

    mutating func add(_ key: String, value: JSON) { members.append((key, value)) }

    /// Adds nothing without a text.
    mutating func add(_ key: String, text: String?) {
        if let text { add(key, value: .string(text)) }
    }

    /// Adds nothing for an empty list.
    mutating func add(_ key: String, list values: [JSON]) {
        if !values.isEmpty { add(key, value: .array(values)) }
    }
}

extension FeedEntry {
    fileprivate func json(in feed: FeedDocument) -> JSON {
        var members = JSONMembers()
        members.add("id", value: .string(id))
        members.add("url", text: url)
        if !title.isEmpty { members.add("title", text: title) }
        // An item must have a content, even if it is only its title again (JSON Feed 1.1, « Items »).
        switch content ?? summary {
        case .html(let html): members.add("content_html", value: .string(html))
        case .plain(let text): members.add("content_text", value: .string(text))
        case nil: members.add("content_text", value: .string(title))
        }
        members.add("summary", text: summary?.plain)
        members.add("image", text: image)
        members.add("date_published", text: published?.rfc3339())
        if saysUpdated { members.add("date_modified", text: updated.rfc3339()) }
        members.add("authors", list: authors.map(\.json))
        members.add("tags", list: (tags ?? categories.map(\.term)).map { .string($0) })
        if language != feed.language { members.add("language", text: language) }
        members.add("attachments", list: enclosures.map(\.json))
        if let moisson { members.add("_moisson", value: moisson) }
        return members.object
    }
}

extension FeedText {
    fileprivate var plain: String {
        switch self {
        case .plain(let text): text
        case .html(let html): String(textOf: html)
        }
    }
}

extension Author {
    fileprivate var json: JSON {
        var members = JSONMembers()
        members.add("name", text: name ?? email)
        members.add("url", text: url)
        return members.object
    }
}

extension Enclosure {
    fileprivate var json: JSON {
        var members = JSONMembers()
        members.add("url", value: .string(url))
        members.add("mime_type", value: .string(mediaType))
        if let length { members.add("size_in_bytes", value: .int(length)) }
        return members.object
    }
}
