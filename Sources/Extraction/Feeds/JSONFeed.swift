internal import Calendar
internal import Dates
internal import Foundation
internal import Model
internal import Text

// JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/).

/// Reads a JSON Feed into a draft; nil for JSON that is none.
func feedDraft(json utf8: [UInt8], timezone: TimeZone, remarks: inout [Remark]) -> FeedDraft? {
    let text = JSONDocument(lenient: utf8)
    guard let document = text.root?.value, isFeed(document) else { return nil }
    if text.isCut { remarks.append(Remark("the document ends before it should")) }
    if text.faults.contains(where: { !$0.isEnd }) {
        remarks.append(Remark("not well-formed JSON, read as well as it can be"))
    }
    var walk = JSONFeedWalk(timezone: timezone)
    walk.read(document, remarks: &remarks)
    return walk.draft
}

private func isFeed(_ document: JSONNode.Value) -> Bool {
    if let version = document["version"]?.filledText, version.contains("jsonfeed.org") { return true }
    guard case .array = document["items"] else { return false }
    return ["title", "home_page_url", "feed_url"].contains { document[$0] != nil }
}

private struct JSONFeedWalk {
    let timezone: TimeZone
    var draft = FeedDraft()

    init(timezone: TimeZone) {
        self.timezone = timezone
        draft.format = .jsonfeed
    }

    mutating func read(_ feed: JSONNode.Value, remarks: inout [Remark]) {
        if feed["version"]?.filledText?.contains("jsonfeed.org") != true {
            remarks.append(Remark("the version of JSON Feed is missing"))
        }
        draft.title.offer(text(feed["title"]))
        draft.description.offer(text(feed["description"]))
        draft.link.offer(address(feed["home_page_url"]))
        draft.id = feed["feed_url"]?.filledText
        draft.language = feed["language"]?.filledText
        draft.authors = people(feed)
        for item in feed["items"]?.elements ?? [] { readItem(item, remarks: &remarks) }
    }

    private mutating func readItem(_ item: JSONNode.Value, remarks: inout [Remark]) {
        guard case .object = item else {
            return remarks.append(Remark("an item is no object, and was left out"))
        }
        var entry = EntryDraft()
        entry.guid = item["id"]?.filledText.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        entry.isPermalink = false
        entry.link.offer(address(item["url"]))
        entry.link.offer(address(item["external_url"]), rank: 1)
        entry.title.offer(text(item["title"]))
        entry.summary.offer(text(item["summary"]))
        entry.content.offer(text(item["content_html"], kind: .html))
        entry.content.offer(text(item["content_text"]), rank: 1)
        entry.published.offer(date(item["date_published"]))
        entry.updated.offer(date(item["date_modified"]))
        entry.authors = people(item)
        entry.categories = (item["tags"]?.elements ?? []).compactMap {
            $0.filledText.map { Category(term: $0) }
        }
        entry.enclosures = (item["attachments"]?.elements ?? []).compactMap(enclosure)
        entry.image = address(item["image"]) ?? address(item["banner_image"])
        entry.language = item["language"]?.filledText
        draft.entries.append(entry)
    }

    private func text(_ value: JSONNode.Value?, kind: TextDraft.Kind = .plain) -> TextDraft? {
        value?.filledText.map { TextDraft(text: $0, kind: kind, base: nil) }
    }

    private func address(_ value: JSONNode.Value?) -> AddressDraft? {
        value?.filledText.map { AddressDraft(text: $0, base: nil) }
    }

    private mutating func date(_ value: JSONNode.Value?) -> Date? {
        guard let text = value?.filledText else { return nil }
        let date = FeedDate(text, timezone: timezone)?.instant
        if date == nil { draft.unreadableDates += 1 }
        return date
    }

    /// `authors`, and `author` of version 1.0; some write a bare name.
    private func people(_ value: JSONNode.Value) -> [PersonDraft] {
        let listed = value["authors"]?.elements ?? []
        let people = listed.isEmpty ? [value["author"]].compactMap { $0 } : listed
        return people.compactMap { person in
            if let name = person.filledText { return readPerson(name) }
            let draft = PersonDraft(
                name: person["name"]?.filledText, email: person["email"]?.filledText,
                address: address(person["url"]))
            return draft.name == nil && draft.email == nil && draft.address == nil ? nil : draft
        }
    }

    private func enclosure(_ value: JSONNode.Value) -> EnclosureDraft? {
        guard let place = address(value["url"]) else { return nil }
        let size = value["size_in_bytes"]?.filledText.flatMap { Double($0) }.flatMap {
            Int(exactly: $0.rounded())
        }
        return EnclosureDraft(
            address: place, type: value["mime_type"]?.filledText, length: size.flatMap { $0 >= 0 ? $0 : nil })
    }
}

extension JSONNode.Value {
    /// A filled string, or a number as it was written.
    fileprivate var filledText: String? {
        switch self {
        case .string(let text): text.allSatisfy(\.isWhitespace) ? nil : text
        case .number(let number): number.text
        default: nil
        }
    }

    /// The elements of a list; an object is a list of itself.
    fileprivate var elements: [JSONNode.Value] {
        switch self {
        case .array(let nodes): nodes.map(\.value)
        case .object: [self]
        default: []
        }
    }
}

extension JSONFault {
    /// True when nothing is wrong but that the text ends.
    fileprivate var isEnd: Bool {
        switch kind {
        case .endsBeforeValue, .endsInside, .endlessString, .noKey(.end), .noColon(.end), .noValue(.end): true
        default: false
        }
    }
}
