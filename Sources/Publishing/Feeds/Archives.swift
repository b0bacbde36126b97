internal import Calendar
import Foundation
import Model

/// The archive documents (RFC 5005 section 4), oldest first, each linked to the one before it.
///
/// A document holds the stories that were first seen in one month: no story can come into a month that is over, so a
/// document stays as it is once it is full, except for stories that are themselves revised. It names no next document,
/// which would change it when that one begins: readers come from the feed, and keep what they have read. Only months with
/// a story that `feed.atom` no longer carries have one; what both carry is the same entry, which RFC 5005 allows.
struct FeedArchives {
    struct Document {
        let path: String
        /// In the order of the feed.
        fileprivate let told: [ShownStory]
        fileprivate let context: EditionContext
        /// The path of the document before it.
        fileprivate var previous: String?

        var stamp: UInt64 { told.stamp(at: path, linking: [previous]) }

        var feed: FeedDocument {
            var feed = FeedDocument(of: told, at: path, isOfArchive: true, in: context)
            // All documents of one logical feed have one id (RFC 5005 section 4.2 and RFC 4287 section 4.2.6).
            feed.id = context.address("feed.atom")
            feed.history = .init(
                isArchive: true, current: context.address("feed.atom"),
                previous: previous.map { context.address($0) })
            return feed
        }
    }

    /// The number of stories that an archive document holds at most.
    private static let documentSize = 200

    private let told: [ShownStory]
    private let context: EditionContext

    init(of told: [ShownStory], in context: EditionContext) {
        self.told = told
        self.context = context
    }

    var documents: [Document] {
        guard told.count > newestCount else { return [] }
        let months = Set(told.dropFirst(newestCount).map(\.story.archiveMonth))
        let archived = Dictionary(grouping: told, by: \.story.archiveMonth)
            .filter { months.contains($0.key) }
            .sorted { $0.key < $1.key }
        var documents = archived.flatMap { self.documents(of: $0.key, holding: $0.value) }
        for index in documents.indices.dropFirst() {
            documents[index].previous = documents[index - 1].path
        }
        return documents
    }

    private func documents(of month: String, holding told: [ShownStory]) -> [Document] {
        let ordered = told.sorted { $0.story.wasSeen(before: $1.story) }
        return stride(from: 0, to: ordered.count, by: FeedArchives.documentSize).enumerated().map {
            part, start in
            let slice = ordered[start..<min(start + FeedArchives.documentSize, ordered.count)]
            return Document(
                path: FeedArchives.path(of: month, part: part), told: slice.reversed(), context: context)
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
