internal import Calendar
import Model
internal import Text

/// All that the stories of an edition have to do with one another, as far as a letter must know.
struct LetterAffairs {
    /// A story that tells that an event does not take place on its day.
    private struct Notice {
        let id: String
        let days: ClosedRange<Int>
        let sources: Set<String>
        let words: Set<String>
    }

    private let stories: [String: PublishedStory]
    private let notices: [Notice]

    init(of stories: [PublishedStory]) {
        self.stories = Dictionary(stories.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        notices = stories.compactMap { story in
            guard story.state != .planned, let days = story.event?.days else { return nil }
            return Notice(id: story.id, days: days, sources: story.sources, words: story.matter)
        }
    }

    /// True when a notice of a centre that announced an event calls off what it announced for the same days: the two are told as
    /// two stories, and nobody must be reminded of the first.
    func isCalledOff(_ story: PublishedStory) -> Bool {
        guard let days = story.event?.days else { return false }
        let words = story.matter
        return notices.contains { notice in
            let shared = notice.words.intersection(words).count
            return notice.id != story.id && notice.days == days && shared >= LetterAffairs.fewestWords
                && shared * 2 >= notice.words.count && !notice.sources.isDisjoint(with: story.sources)
        }
    }

    /// The words that the titles of an event and of the notice that calls it off must have in common.
    private static let fewestWords = 2

    /// The stories of the same affair and kind that other centres announced.
    func companions(of story: PublishedStory) -> [PublishedStory] {
        story.related.compactMap { stories[$0] }.filter {
            $0.id != story.id && $0.kind == story.kind && $0.sources.isDisjoint(with: story.sources)
        }
    }

    /// The stories of other centres that are probably the same.
    func near(_ story: PublishedStory) -> [PublishedStory] {
        story.near.compactMap { stories[$0] }.filter {
            $0.id != story.id && $0.sources.isDisjoint(with: story.sources)
        }
    }
}

extension PublishedStory {
    fileprivate var sources: Set<String> { Set(announcements.map(\.source)) }

    /// The words of the title that say what it is about, folded: not the day, the place and what has become of it.
    fileprivate var matter: Set<String> {
        let place = Set(FoldedText(event?.place ?? "").strings)
        return Set(
            FoldedText(title).strings.filter { word in
                word.utf8.count > 3 && !place.contains(word) && Int(word) == nil
                    && Lexicon.french.roles(of: word).isEmpty
            })
    }
}
