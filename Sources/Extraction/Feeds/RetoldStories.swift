internal import Calendar
internal import Foundation
internal import Markup
internal import Model
internal import Text

// A moisson's own feed.json as a source: what `_moisson` adds to the items of a JSON Feed (README.md, « JSON Feed extension »).

extension EntryDraft {
    /// Takes the story of another moisson over; nothing for an item that is none.
    mutating func readRetold(_ item: LooseJSON) {
        guard let told = item["_moisson"], let story = RetoldStory(told) else { return }
        retold = story
        kind = told["kind"]?.text.flatMap { Kind(rawValue: $0) }
        exactEvent = told["event"].flatMap { Event($0) }
        guard let excerpt = told["excerpt"]?.text else { return }
        // The feed's own summary begins with day and place in words, which are told by the event.
        summary = BestText()
        summary.offer(TextDraft(text: excerpt, kind: .plain, base: nil))
        content = BestText()
    }
}

extension RetoldStory {
    /// Nil when nobody is named who announced it.
    fileprivate init?(_ told: LooseJSON) {
        let announcements = (told["sources"]?.values ?? []).compactMap { Announcement($0) }
        guard !announcements.isEmpty else { return nil }
        self.init(
            announcements: announcements, regions: told.texts("regions"), themes: told.texts("themes"),
            mergedBecause: told.texts("merged_because"), organiser: told["organiser"]?.text)
    }
}

extension Announcement {
    fileprivate init?(_ told: LooseJSON) {
        guard let source = told["id"]?.text.map({ squashed($0) }) else { return nil }
        let url = told["url"]?.text.flatMap { isSafeLink($0) ? $0 : nil }
        let title = squashed(told["title"]?.text ?? "")
        guard url != nil || !title.isEmpty else { return nil }
        var firstSeen = Date.distantFuture
        if case .instant(let date, _)? = told.when("first_seen") { firstSeen = date }
        self.init(
            source: source, name: squashed(told["name"]?.text ?? source), url: url, title: title,
            published: told.when("published"), firstSeen: firstSeen)
        links = (told["links"]?.values ?? []).prefix(EntryBounds.rawList).compactMap { link in
            guard let url = link["url"]?.text, isSafeLink(url) else { return nil }
            return Link(label: squashed(link["label"]?.text ?? ""), url: url)
        }
        fingerprint = told["fingerprint"]?.text.flatMap { text in
            text.utf8.count <= EntryBounds.fingerprintBytes ? [UInt8](base64: text) : nil
        }
    }
}

extension Event {
    /// Nil for an event of which nothing is told.
    fileprivate init?(_ told: LooseJSON) {
        self.init(
            start: told.when("start"), end: told.when("end"), place: told["place"]?.text.map { squashed($0) },
            deadline: told.when("deadline"), isCancelled: told.isTrue("cancelled"),
            isPostponed: told.isTrue("postponed"))
        if self == Event() { return nil }
    }
}

extension LooseJSON {
    fileprivate func texts(_ key: String) -> [String] {
        (self[key]?.values ?? []).prefix(EntryBounds.rawList).compactMap { $0.text.map { squashed($0) } }
    }

    fileprivate func when(_ key: String) -> When? { self[key]?.text.flatMap { When(text: $0) } }

    fileprivate func isTrue(_ key: String) -> Bool {
        if case .bool(true)? = self[key] { return true }
        return false
    }
}
