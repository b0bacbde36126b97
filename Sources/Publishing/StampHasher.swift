internal import Calendar
import Foundation
import Model
internal import Text

/// Adds up the values of a story to one number that is the same in every run; each is set off from the next.
struct StampHasher {
    private var hasher = StableHasher()

    var value: UInt64 { hasher.value }

    mutating func add(_ text: String?) {
        guard let text else { return hasher.add(0xFF) }
        hasher.add(text.utf8)
        hasher.add(0xFE)
    }

    mutating func add(_ flag: Bool?) { hasher.add(flag.map { $0 ? 1 : 0 } ?? 2) }

    mutating func add(_ number: Int) {
        unsafe withUnsafeBytes(of: number.littleEndian) { bytes in
            unsafe bytes.forEach { hasher.add($0) }
        }
    }

    mutating func add(_ date: Date?) {
        add(date.map { Int(bitPattern: UInt($0.timeIntervalSinceReferenceDate.bitPattern)) } ?? -1)
    }

    mutating func add(_ texts: [String]) {
        for text in texts { add(text) }
        hasher.add(0xFD)
    }
}

extension StampHasher {
    /// Adds everything that a story says; a test counts the members.
    mutating func add(_ story: PublishedStory) {
        for text in [story.id, story.title, story.url, story.summaryHTML, story.kind.rawValue] { add(text) }
        add(story.regions)
        add(story.themes)
        for date in [story.published, story.updated, story.firstSeen] { add(date) }
        add(story.event)
        for announcement in story.announcements { add(announcement) }
        add(story.mergedBecause)
        for enclosure in story.enclosures { add(enclosure) }
        add(story.language)
        add(story.related)
        add(story.isBaseline)
        add(story.change?.before)
        add(story.change?.after)
        add(story.change?.noticed)
        add(story.eventRevision)
        add(story.eventChanged)
        add(story.image)
        add(story.organiser)
        add(story.note)
        add(story.isPinned)
        add(story.near)
    }

    private mutating func add(_ event: Event?) {
        for when in [event?.start, event?.end, event?.deadline] { add(when?.text) }
        add(event?.place)
        add(event?.isCancelled)
        add(event?.isPostponed)
    }

    private mutating func add(_ announcement: Announcement) {
        for text in [announcement.source, announcement.name, announcement.url, announcement.title] {
            add(text)
        }
        add(announcement.published?.text)
        add(announcement.firstSeen)
        for link in announcement.links { add([link.label, link.url]) }
        add([announcement.fingerprint?.base64 ?? ""])
    }

    private mutating func add(_ enclosure: Enclosure) {
        add(enclosure.url)
        add(enclosure.type)
        add(enclosure.length ?? -1)
    }
}
