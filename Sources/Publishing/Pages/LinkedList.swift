internal import Calendar
import Model
internal import Text

/// The stories and events of a page in the words of schema.org, for the programs that read pages (JSON-LD 1.1).
struct LinkedList {
    private let stories: [PublishedStory]
    private let events: [PublishedStory]
    private let context: EditionContext

    /// The number of events that a page names.
    private static let most = 20

    init(of stories: [PublishedStory], events: [PublishedStory], in context: EditionContext) {
        self.stories = stories
        self.events = Array(events.prefix(LinkedList.most))
        self.context = context
    }

    var json: JSON {
        let list = JSON.object([
            ("@type", .string("ItemList")), ("numberOfItems", .int(stories.count)),
            ("itemListElement", .array(stories.enumerated().map { element($1, at: $0 + 1) })),
        ])
        return .object([
            ("@context", .string("https://schema.org")),
            ("@graph", .array([list] + events.map { event(of: $0) })),
        ])
    }

    private func element(_ story: PublishedStory, at position: Int) -> JSON {
        .object(
            [
                ("@type", .string("ListItem")), ("position", .int(position)),
                ("name", .string(story.title.typeset)),
            ]
                + url(of: story))
    }

    private func event(of story: PublishedStory) -> JSON {
        let told = story.event ?? Event()
        let status =
            switch story.state {
            case .planned: "EventScheduled"
            case .postponed: "EventPostponed"
            case .cancelled: "EventCancelled"
            }
        var members: [(String, JSON)] = [
            ("@type", .string("Event")), ("name", .string(story.title.typeset)),
            ("startDate", .optional(told.start?.text)),
        ]
        if let end = told.end { members.append(("endDate", .string(end.text))) }
        members.append(("eventStatus", .string("https://schema.org/" + status)))
        if let place = told.place {
            members.append(("location", .object([("@type", .string("Place")), ("name", .string(place))])))
        }
        if let teller = story.announcements.first {
            members.append(
                ("organizer", .object([("@type", .string("Organization")), ("name", .string(teller.name))])))
        }
        return .object(members + url(of: story))
    }

    private func url(of story: PublishedStory) -> [(String, JSON)] {
        story.url.map { [("url", .string($0))] } ?? []
    }
}
