package import Calendar
package import Foundation
package import Model
internal import Text
internal import Web

/// The identity of an item, version 1 and frozen: the first 128 bits of a SHA-256 over the source and the best name that
/// the item has: its guid, else its canonical URL, else its words.
package func itemKey(
    source: String, guid: String?, canonicalURL: String?, title: String, published: When?, text: String = ""
) -> ItemKey {
    if let guid = trimmed(guid) { return ItemKey(text: hexDigest("item", [source, "guid", guid])) }
    if let canonicalURL { return ItemKey(text: hexDigest("item", [source, "url", canonicalURL])) }
    let words = [FoldedText(title).text, published?.text ?? "", text]
    return ItemKey(text: hexDigest("item", [source, "text"] + words))
}

/// The id of an entry that is minted for an item: a name-based UUID of version 8 (RFC 9562 section 5.8) from SHA-256.
package func storyID(for key: ItemKey) -> String {
    var bytes = Array(SHA256.digest(named("story", [key.text])).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let hex = bytes.hexadecimal
    var text = "urn:uuid:"
    for (i, digit) in hex.enumerated() {
        if [8, 12, 16, 20].contains(i) { text.append("-") }
        text.append(digit)
    }
    return text
}

/// A hash of what a reader would see, version 1: title, texts, event and the names of documents. Neither the address nor
/// the date of publication is in it: a site that moves has not revised its items.
package func contentHash(of item: Item) -> String {
    var parts: [[UInt8]] = []
    parts.append(joined(readerWords(plain: item.title)))
    parts.append(joined(readerWords(html: item.summaryHTML ?? "")))
    parts.append(joined(readerWords(html: item.contentHTML ?? "")))
    let event = item.event
    for part in [event?.start?.text, event?.end?.text, event?.deadline?.text] {
        parts.append(Array((part ?? "").utf8))
    }
    parts.append(joined(readerWords(plain: event?.place ?? "")))
    parts.append(event?.isCancelled == true ? [1] : [])
    for name in item.enclosures.map({ documentName($0.url) }).sorted() { parts.append(Array(name.utf8)) }
    return SHA256.digest(named("content", parts)).prefix(16).hexadecimal
}

/// Gives a document's entries their identity. Entries that say exactly the same twice become one item; a guid or an address
/// that several different entries share names none of them.
package func identify(_ extracted: Extracted, source: Source, page: Page, now: Date) -> [Item] {
    let drafts = extracted.entries.map {
        draft($0, extracted: extracted, source: source, page: page, now: now)
    }
    let sharedGuids = shared(drafts.map { ($0.guid, $0) })
    let sharedURLs = shared(drafts.map { ($0.canonicalURL, $0) })
    let home = CanonicalURL(page.url)?.text
    var seen: [ItemKey: String] = [:]
    return drafts.compactMap { draft in
        var item = draft
        let guid = item.guid.flatMap { sharedGuids.contains($0) ? nil : $0 }
        let url = item.canonicalURL.flatMap { url in
            sharedURLs.contains(url) || url == home || !CanonicalURL(known: url).isSpecific ? nil : url
        }
        item.canonicalURL = url
        // Without a name of its own an item is its words; its address tells apart what is worded alike.
        let text = guid == nil && url == nil ? (draft.url ?? "") : ""
        item.key = itemKey(
            source: source.id, guid: guid, canonicalURL: url, title: item.title, published: item.published,
            text: text)
        if guid == nil, url == nil, let other = seen[item.key], other != item.contentHash {
            item.key = itemKey(
                source: source.id, guid: nil, canonicalURL: nil, title: item.title, published: item.published,
                text: item.contentHash)
        }
        return seen.updateValue(item.contentHash, forKey: item.key) == nil ? item : nil
    }
}

/// `published` as an instant by which items may be ordered: nil when there is none or it lies more than a day ahead, which
/// is an event's date or a mistake and must not stand on top.
package func saneInstant(_ published: When?, in timezone: TimeZone, now: Date) -> Date? {
    guard let published else { return nil }
    let instant = published.instant(in: timezone)
    return instant <= now.addingTimeInterval(86_400) ? min(instant, now) : nil
}

private func draft(_ entry: Entry, extracted: Extracted, source: Source, page: Page, now: Date) -> Item {
    var item = Item(
        key: ItemKey(text: ""), source: source.id, page: page.url,
        guid: entry.hasGuid ? trimmed(entry.id) : nil,
        url: entry.url, canonicalURL: entry.url.flatMap { CanonicalURL($0)?.text }, title: title(of: entry),
        titleIsDerived: entry.titleIsDerived || trimmed(entry.title) == nil, summaryHTML: entry.summaryHTML,
        contentHTML: entry.contentHTML, published: entry.published, updated: entry.updated, firstSeen: now,
        authors: entry.authors, categories: entry.categories, enclosures: entry.enclosures,
        links: entry.links,
        image: entry.image, language: entry.language ?? extracted.language ?? source.language,
        kind: page.kind ?? entry.kind, event: entry.event)
    item.contentHash = contentHash(of: item)
    return item
}

/// The title, else the first words of the text, else the address: an entry without any title can be read by nobody.
private func title(of entry: Entry) -> String {
    if let title = trimmed(entry.title) { return title }
    let words = readerWords(html: entry.summaryHTML ?? entry.contentHTML ?? "").prefix(12)
    if !words.isEmpty { return String(decoding: joined(Array(words)), as: UTF8.self) }
    return entry.url ?? entry.id
}

/// The names that entries with different content share.
private func shared(_ named: [(String?, Item)]) -> Set<String> {
    var first: [String: Item] = [:]
    var result: Set<String> = []
    for (name, item) in named {
        guard let name else { continue }
        if let other = first[name] {
            if !isSameNotice(other, item) { result.insert(name) }
        } else {
            first[name] = item
        }
    }
    return result
}

/// Whether two entries of one document under one name are one notice printed twice.
private func isSameNotice(_ a: Item, _ b: Item) -> Bool {
    if a.contentHash == b.contentHash { return true }
    return a.canonicalURL == b.canonicalURL && a.published == b.published && a.event == b.event
        && FoldedText(a.title).bytes == FoldedText(b.title).bytes
}

private func documentName(_ url: String) -> String {
    let path = url.prefix { $0 != "?" && $0 != "#" }
    return String(path.split(separator: "/").last ?? "")
}

private func trimmed(_ text: String?) -> String? {
    guard let text = text?.trimmingCharacters(in: .whitespacesAndNewlines), !text.isEmpty else { return nil }
    return text
}

private func hexDigest(_ purpose: String, _ parts: [String]) -> String {
    SHA256.digest(named(purpose, parts)).prefix(16).hexadecimal
}

private func named(_ purpose: String, _ parts: [String]) -> [UInt8] {
    named(purpose, parts.map { Array($0.utf8) })
}

/// A message in which no two lists of parts look alike: each part is preceded by its length.
private func named(_ purpose: String, _ parts: [[UInt8]]) -> [UInt8] {
    var message = Array("moisson \(purpose) v1".utf8)
    for part in parts { message += Array("\n\(part.count):".utf8) + part }
    return message
}

private func joined(_ words: [[UInt8]]) -> [UInt8] { Array(words.joined(separator: [0x20])) }
