internal import Calendar
import Foundation
import Model

/// How many stories an archive document holds at most.
private let archiveSize = 200

/// The archive documents (RFC 5005 section 4), oldest first, each linked to its neighbours.
///
/// A document holds what was first seen in one month: no story can come into a month that is over, so a document stays
/// as it is once the next one exists, except for stories that are themselves revised. Only months with a story that
/// `feed.atom` no longer carries have one; what both carry is the same entry, which RFC 5005 allows.
func archiveDocuments(
    of told: [StoryEntry], in context: EditionContext
) -> [(path: String, feed: FeedDocument)] {
    guard told.count > newestCount else { return [] }
    let months = Set(told.dropFirst(newestCount).map { archiveMonth(of: $0.story) })
    let archived = Dictionary(grouping: told) { archiveMonth(of: $0.story) }.filter {
        months.contains($0.key)
    }
    var documents: [(path: String, feed: FeedDocument)] = []
    for (month, told) in archived.sorted(by: { $0.key < $1.key }) {
        let ordered = told.sorted { isOlder($0.story, $1.story) }
        for (part, start) in stride(from: 0, to: ordered.count, by: archiveSize).enumerated() {
            let path = archivePath(month, part)
            let slice = ordered[start..<min(start + archiveSize, ordered.count)]
            var feed = document(in: context, path: path, slice.reversed())
            // All documents of one logical feed have one id (RFC 5005 section 4.2 and RFC 4287 section 4.2.6).
            feed.id = context.address("feed.atom")
            documents.append((path, feed))
        }
    }
    return linked(documents, in: context)
}

private func archivePath(_ month: String, _ part: Int) -> String {
    "archive/\(month)" + (part == 0 ? "" : "-\(part + 1)") + ".atom"
}

/// The document in which a story stands, if its month has any.
func archivePath(of story: PublishedStory, among stories: [PublishedStory]) -> String {
    let month = archiveMonth(of: story)
    let earlier = stories.filter { archiveMonth(of: $0) == month && isOlder($0, story) }.count
    return archivePath(month, earlier / archiveSize)
}

private func isOlder(_ a: PublishedStory, _ b: PublishedStory) -> Bool {
    (a.firstSeen, a.id) < (b.firstSeen, b.id)
}

/// `2026-11`, in UTC: a month whose borders moved with the configured time zone would rename documents.
func archiveMonth(of story: PublishedStory) -> String { String(story.firstSeen.rfc3339().prefix(7)) }

private func linked(
    _ documents: [(path: String, feed: FeedDocument)], in context: EditionContext
) -> [(path: String, feed: FeedDocument)] {
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
