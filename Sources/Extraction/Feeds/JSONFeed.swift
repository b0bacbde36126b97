internal import Calendar
internal import Foundation
internal import Model

// JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/).

extension FeedReader {
    /// Reads a JSON Feed into a draft; nil for JSON that is none.
    func draft(json utf8: [UInt8], remarks: inout [Remark]) -> FeedDraft? {
        var reader = LooseJSONReader(utf8)
        guard let document = reader.document(), isFeed(document) else { return nil }
        if reader.isCut { remarks.append(Remark("the document ends before it should")) }
        if reader.isBroken { remarks.append(Remark("not well-formed JSON, read as well as it can be")) }
        var walk = JSONFeedWalk(timezone: timezone)
        walk.read(document, remarks: &remarks)
        return walk.draft
    }

    private func isFeed(_ document: LooseJSON) -> Bool {
        if let version = document["version"]?.text, version.contains("jsonfeed.org") { return true }
        guard case .array(let items) = document["items"] else { return false }
        if items.first?["_moisson"] != nil { return true }
        return ["title", "home_page_url", "feed_url"].contains { document[$0] != nil }
    }
}

private struct JSONFeedWalk {
    let timezone: TimeZone
    var draft = FeedDraft()

    init(timezone: TimeZone) {
        self.timezone = timezone
        draft.format = .jsonfeed
    }

    mutating func read(_ feed: LooseJSON, remarks: inout [Remark]) {
        if feed["version"]?.text?.contains("jsonfeed.org") != true {
            remarks.append(Remark("the version of JSON Feed is missing"))
        }
        draft.title.offer(text(of: feed["title"]))
        draft.description.offer(text(of: feed["description"]))
        draft.link.offer(address(of: feed["home_page_url"]))
        draft.id = feed["feed_url"]?.text
        draft.selfLink.offer(address(of: feed["feed_url"]))
        draft.language = feed["language"]?.text
        draft.authors = people(of: feed)
        for item in feed["items"]?.values ?? [] { readItem(item, remarks: &remarks) }
    }

    private mutating func readItem(_ item: LooseJSON, remarks: inout [Remark]) {
        guard case .object = item else {
            return remarks.append(Remark("an item is no object, and was left out"))
        }
        var entry = EntryDraft()
        entry.guid = item["id"]?.text.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        entry.isPermalink = false
        entry.link.offer(address(of: item["url"]))
        entry.link.offer(address(of: item["external_url"]), rank: 1)
        entry.title.offer(text(of: item["title"]))
        entry.summary.offer(text(of: item["summary"]))
        entry.content.offer(text(of: item["content_html"], kind: .html))
        entry.content.offer(text(of: item["content_text"]), rank: 1)
        entry.published.offer(date(of: item["date_published"]))
        entry.updated.offer(date(of: item["date_modified"]))
        entry.authors = people(of: item)
        entry.categories = (item["tags"]?.values ?? []).compactMap { $0.text.map { Category(term: $0) } }
        entry.enclosures = (item["attachments"]?.values ?? []).compactMap { enclosure($0) }
        entry.image = address(of: item["image"]) ?? address(of: item["banner_image"])
        entry.language = item["language"]?.text
        entry.readRetold(item)
        draft.entries.append(entry)
    }

    private func text(of value: LooseJSON?, kind: TextDraft.Kind = .plain) -> TextDraft? {
        value?.text.map { TextDraft(text: $0, kind: kind, base: nil) }
    }

    private func address(of value: LooseJSON?) -> AddressDraft? {
        value?.text.map { AddressDraft(text: $0, base: nil) }
    }

    private mutating func date(of value: LooseJSON?) -> Date? {
        guard let text = value?.text else { return nil }
        let date = FeedDate(text, timezone: timezone)?.instant
        if date == nil { draft.unreadableDates += 1 }
        return date
    }

    /// `authors`, and `author` of version 1.0; some write a bare name.
    private func people(of value: LooseJSON) -> [PersonDraft] {
        let listed = value["authors"]?.values ?? []
        let people = listed.isEmpty ? [value["author"]].compactMap { $0 } : listed
        return people.compactMap { person in
            if let name = person.text { return PersonDraft(written: name) }
            let draft = PersonDraft(
                name: person["name"]?.text, email: person["email"]?.text, address: address(of: person["url"]))
            return draft.name == nil && draft.email == nil && draft.address == nil ? nil : draft
        }
    }

    private func enclosure(_ value: LooseJSON) -> EnclosureDraft? {
        guard let place = address(of: value["url"]) else { return nil }
        let size = value["size_in_bytes"]?.text.flatMap { Double($0) }.flatMap { Int(exactly: $0.rounded()) }
        return EnclosureDraft(
            address: place, type: value["mime_type"]?.text, length: size.flatMap { $0 >= 0 ? $0 : nil })
    }
}
