internal import Calendar
import Model
internal import Synchronization

/// A story as feeds and pages show it: its entry and its card are made when they are asked for, once for all files
/// in which they stand.
final class ShownStory: Sendable {
    let story: PublishedStory
    /// The day on which it was published, or found when nobody says.
    let day: CivilDay
    let isDated: Bool
    private let context: EditionContext
    private let parts = Mutex(Parts())

    private struct Parts {
        /// The entry, in a box, since the few that are kept are large beside the stories.
        var entry: Kept<FeedEntry>?
        var card: RenderedHTML?
        var stamp: UInt64?
    }

    private final class Kept<Part> {
        let part: Part

        init(_ part: Part) { self.part = part }
    }

    init(_ story: PublishedStory, in context: EditionContext) {
        self.story = story
        self.context = context
        day = CivilDay(of: story.published, in: context.timezone)
        isDated = context.isDated(story)
    }

    /// True for what stood on its page before that was known, without a date: nobody knows how new it is.
    var isOfUnknownAge: Bool { !isDated && story.isBaseline }

    /// Its entry. A file that is hardly not the only one to show it does not keep it: there are thousands in the archive.
    func entry(isKept: Bool) -> FeedEntry {
        parts.withLock { parts in
            let made =
                parts.entry?.part
                ?? FeedEntry(of: story, quoting: story.summaryHTML.map { QuotedText(html: $0) }, in: context)
            if isKept, parts.entry == nil { parts.entry = Kept(made) }
            return made
        }
    }

    /// Its card, kept like its entry.
    func card(isKept: Bool) -> RenderedHTML {
        parts.withLock { parts in
            let made = parts.card ?? RenderedHTML(cardOf: self, quoting: story.quotedSentences, in: context)
            if isKept { parts.card = made }
            return made
        }
    }

    /// A number that differs when anything differs that an entry or a card shows of the story; what all stories have in
    /// common, sources and themes and words, is not in it.
    var stamp: UInt64 {
        parts.withLock { parts in
            let made = parts.stamp ?? freshStamp
            parts.stamp = made
            return made
        }
    }

    private var freshStamp: UInt64 {
        var hasher = StampHasher()
        hasher.add(story)
        hasher.add(isDated)
        // A card shows a deadline as long as it is open.
        hasher.add(story.event?.deadline?.isOpen(at: context.edition.now, today: context.today))
        for id in story.related { hasher.add(context.story(id).map { [$0.title, $0.url ?? ""] } ?? []) }
        return hasher.value
    }
}

extension Sequence<ShownStory> {
    /// The stamp of a file at a path that shows these stories, in their order, and links to some addresses.
    func stamp(at path: String, linking links: [String?]) -> UInt64 {
        var hasher = StampHasher()
        hasher.add(path)
        for link in links { hasher.add(link) }
        for shown in self { hasher.add(Int(bitPattern: UInt(shown.stamp))) }
        return hasher.value
    }
}
