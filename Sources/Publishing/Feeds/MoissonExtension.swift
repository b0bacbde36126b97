internal import Calendar
import Model
internal import Text

extension PublishedStory {
    /// The value of `_moisson` in `feed.json`; every key is always there, but those of a person's decisions. Another moisson that
    /// reads it has the story again: what `Extraction/Feeds/RetoldStories.swift` reads.
    func moissonExtension(about: String) -> JSON {
        var members: [(String, JSON)] = [
            ("about", .string(about)),
            ("kind", .string(kind.rawValue)),
            ("regions", .strings(regions)),
            ("themes", .strings(themes)),
            ("sources", .array(announcements.map(\.json))),
            ("event", event?.json ?? .null),
            ("merged_because", .strings(mergedBecause)),
            ("organiser", .optional(organiser)),
            ("excerpt", .optional(summaryHTML.map { Excerpt(html: $0).text })),
        ]
        if let note { members.append(("note", .string(note))) }
        if isPinned { members.append(("pinned", .bool(true))) }
        return .object(members)
    }
}

extension Announcement {
    fileprivate var json: JSON {
        var members: [(String, JSON)] = [
            ("id", .string(source)), ("name", .string(name)), ("url", .optional(url)),
            ("title", .string(title)), ("published", .optional(published?.textInGreenwich)),
            ("first_seen", .string(firstSeen.rfc3339())),
            (
                "links",
                .array(links.map { .object([("label", .string($0.label)), ("url", .string($0.url))]) })
            ),
        ]
        if let fingerprint { members.append(("fingerprint", .string(fingerprint.base64))) }
        return .object(members)
    }
}

extension When {
    fileprivate var textInGreenwich: String {
        if case .instant(let date, _) = self { return date.rfc3339() }
        return text
    }
}
