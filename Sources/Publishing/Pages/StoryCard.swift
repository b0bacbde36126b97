internal import Calendar
import Model
internal import Text

/// The number of characters that a card quotes: two lines of the page.
private let excerptLength = 180

extension RenderedHTML {
    /// A story as the pages show it.
    init(cardOf shown: ShownStory, quoting text: QuotedText?, in context: EditionContext) {
        let story = shown.story
        let excerpt = text.flatMap { story.excerpt(of: $0, limit: excerptLength) }
        let view = StoryView(story, in: context, excerpt: excerpt)
        var members = context.members(of: story, seenAs: view)
        members["format"] = .text(story.event?.start == nil ? "h-entry" : "h-event")
        let start = story.state == .postponed ? nil : story.event?.start
        members["date"] = .dateBlock(of: start, in: context.words)
        members["image"] = .optional(context.showsImages ? story.image?.secureAddress : nil)
        members["publishedDay"] = shown.isDated ? .text(view.publishedDay) : .flag(false)
        self.init(.card, of: context.templates, filledWith: members)
    }
}

/// A line of an agenda: an event, or a deadline.
struct AgendaLine {
    enum Role { case event, deadline }

    let story: PublishedStory
    let html: RenderedHTML

    init(_ role: Role, of story: PublishedStory, in context: EditionContext) {
        self.story = story
        var members = context.members(of: story, seenAs: StoryView(story, in: context, excerpt: nil))
        let event = story.state == .postponed ? nil : story.event?.start ?? story.event?.end
        let shown = role == .event ? event : story.event?.deadline
        members["date"] = .dateBlock(of: shown, in: context.words)
        members["isEvent"] = .flag(role == .event)
        html = RenderedHTML(.line, of: context.templates, filledWith: members)
    }
}

extension EditionContext {
    /// True when the configuration lets readers' browsers ask the publishers for the pictures of their announcements.
    var showsImages: Bool { edition.publisher?.images == true }

    /// True when somebody says when the story was published, so that its day is not that of its discovery.
    func isDated(_ story: PublishedStory) -> Bool {
        story.announcements.contains { announcement in
            let zone = timezone(of: announcement)
            return announcement.published.map { $0.instant(in: zone) <= edition.now } ?? false
        }
    }

    fileprivate func members(of story: PublishedStory, seenAs view: StoryView) -> [String: TemplateValue] {
        var members = view.members
        let regions = story.regions.isEmpty ? [words.national] : story.regions
        let tellers = story.announcements.unique(by: \.source).count
        let isHeld = story.state != .postponed
        members["words"] = .words(words)
        members["kind"] = .text(story.kind.rawValue)
        members["kindName"] = .text(words.one(story.kind))
        members["regionSlugs"] = .text(regions.map { regionSlugs[$0] }.joined(separator: " "))
        members["themeSlugs"] = .text(story.themes.map { themeSlugs[$0] }.joined(separator: " "))
        members["tellers"] = .optional(tellers > 1 ? words.page.tellers(tellers) : nil)
        members["start"] = .optional(isHeld ? story.event?.start?.text : nil)
        members["end"] = .optional(isHeld ? story.event?.end?.text : nil)
        return members
    }
}

extension String {
    /// The address when it is one of https: anything else would be mixed content, which browsers do not load.
    fileprivate var secureAddress: String? { lowercased().hasPrefix("https://") ? self : nil }
}

extension TemplateValue {
    /// A day or month as a block with its hour, if it has one.
    fileprivate static func dateBlock(of when: When?, in words: Wording) -> TemplateValue {
        guard let when else { return .flag(false) }
        let day = when.civilDay
        return .object([
            "number": .optional(when.isMonth ? nil : String(day.day)),
            "month": .text(words.shortMonths[day.month - 1]), "hour": .optional(words.hour(of: when)),
        ])
    }
}
