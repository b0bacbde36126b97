internal import Calendar
import Foundation
import Model

/// The archive documents (RFC 5005 section 4), oldest first, each linked to its neighbours.
///
/// A document holds the stories that were first seen in one month: no story can come into a month that is over, so a
/// document stays as it is once the next one exists, except for stories that are themselves revised. Only months with a
/// story that `feed.atom` no longer carries have one; what both carry is the same entry, which RFC 5005 allows.
struct FeedArchives {
    typealias Document = (path: String, feed: FeedDocument)

    /// The number of stories that an archive document holds at most.
    private static let documentSize = 200

    private let told: [StoryEntry]
    private let context: EditionContext

    init(of told: [StoryEntry], in context: EditionContext) {
        self.told = told
        self.context = context
    }

    var documents: [Document] {
        guard told.count > newestCount else { return [] }
        let months = Set(told.dropFirst(newestCount).map(\.story.archiveMonth))
        let archived = Dictionary(grouping: told, by: \.story.archiveMonth)
            .filter { months.contains($0.key) }
            .sorted { $0.key < $1.key }
        return linked(archived.flatMap { documents(of: $0.key, holding: $0.value) })
    }

    private func documents(of month: String, holding told: [StoryEntry]) -> [Document] {
        let ordered = told.sorted { $0.story.wasSeen(before: $1.story) }
        return stride(from: 0, to: ordered.count, by: FeedArchives.documentSize).enumerated().map {
            part, start in
            let path = FeedArchives.path(of: month, part: part)
            let slice = ordered[start..<min(start + FeedArchives.documentSize, ordered.count)]
            var feed = FeedDocument(of: slice.reversed(), at: path, in: context)
            // All documents of one logical feed have one id (RFC 5005 section 4.2 and RFC 4287 section 4.2.6).
            feed.id = context.address("feed.atom")
            return (path, feed)
        }
    }

    private func linked(_ documents: [Document]) -> [Document] {
        let addresses = documents.map { context.address($0.path) }
        return documents.enumerated().map { index, document in
            var feed = document.feed
            feed.history = .init(
                isArchive: true, current: context.address("feed.atom"),
                previous: index > 0 ? addresses[index - 1] : nil,
                next: index + 1 < addresses.count ? addresses[index + 1] : nil)
            return (document.path, feed)
        }
    }

    /// The document in which a story stands, if its month has any.
    static func path(of story: PublishedStory, among stories: [PublishedStory]) -> String {
        let month = story.archiveMonth
        let earlier = stories.filter { $0.archiveMonth == month && $0.wasSeen(before: story) }.count
        return path(of: month, part: earlier / documentSize)
    }

    private static func path(of month: String, part: Int) -> String {
        "archive/\(month)" + (part == 0 ? "" : "-\(part + 1)") + ".atom"
    }
}

extension PublishedStory {
    /// `2026-11`, in UTC: a month whose borders moved with the configured time zone would rename documents.
    var archiveMonth: String { String(firstSeen.rfc3339().prefix(7)) }

    fileprivate func wasSeen(before other: PublishedStory) -> Bool {
        (firstSeen, id) < (other.firstSeen, other.id)
    }
}
