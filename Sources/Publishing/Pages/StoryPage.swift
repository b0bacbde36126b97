internal import Calendar
import Model
internal import Text

/// One page of stories: what lies ahead, what is new by days, the way to what is older, and the ways to follow it.
struct StoryPage {
    let context: EditionContext
    let part: EditionPart
    let path: String
    var title = ""
    var lede = ""
    var lanes: [ComingLanes.Lane] = []
    /// The events that programs read off the page.
    var events: [PublishedStory] = []
    /// The heading of what lies ahead; nil for a page that tells nothing of it.
    var comingTitle: String?
    var cards: [ShownStory] = []
    var older: [OlderLink] = []
    /// True when the page says how to follow its part, and leads to the others.
    var hasWays = false
    /// True for a page of the archive, beside which hardly another shows the same stories.
    var isOfArchive = false
    /// True for a page of events alone.
    var isAgenda = false

    init(of part: EditionPart, at path: String, in context: EditionContext) {
        self.context = context
        self.part = part
        self.path = path
    }

    /// The stamp of a page that shows nothing but its cards and links.
    var stamp: UInt64 {
        // The filter names every region that a story has.
        cards.stamp(at: path, linking: [title, lede] + older.map(\.path) + context.regions)
    }

    var bytes: [UInt8] {
        var frame = PageFrame(of: path, titled: title, in: context)
        frame.lede = lede
        frame.isHome = path == EditionPart.whole.pagePath
        frame.isScripted = true
        frame.feeds = hasWays ? announcedFeeds : []
        frame.lastNews = hasWays ? lastNews : nil
        var members = filterMembers
        members["listJSON"] = .data(LinkedList(of: cards.map(\.story), events: events, in: context).json)
        members["hasComing"] = .flag(comingTitle != nil && !isAgenda)
        members["comingTitle"] = .optional(comingTitle)
        members["lanes"] = .list(lanes.map(\.value))
        members["hasLanes"] = .flag(!lanes.isEmpty)
        members["agendaLink"] = .optional(comingTitle == nil ? nil : frame.root + agendaPath)
        members["newsTitle"] = .text(context.words.page.news)
        members["isAgenda"] = .flag(isAgenda)
        members["days"] = .list(days)
        members["older"] = older(root: frame.root)
        members["ways"] = hasWays ? ways(root: frame.root) : .flag(false)
        members["parts"] = .list(hasWays ? partLinks(root: frame.root) : [])
        return frame.page(.page, filledWith: members)
    }

    /// The agenda, with this part chosen.
    private var agendaPath: String {
        switch part.scope {
        case .whole: "agenda.html"
        case .region(let name): "agenda.html?region=" + context.regionSlugs[name]
        case .theme(let id): "agenda.html?theme=" + context.themeSlugs[id]
        }
    }

    private var lastNews: String? {
        let newest = cards.map(\.story.firstSeen).max()
        return newest.map { context.words.page.lastNews(context.words.shortDay($0, in: context.timezone)) }
    }

    // MARK: - Days

    private var days: [TemplateValue] {
        var groups: [(title: String, cards: [ShownStory])] = []
        for card in cards {
            let title = heading(of: card)
            if groups.last?.title != title { groups.append((title, [])) }
            groups[groups.count - 1].cards.append(card)
        }
        return groups.map { title, cards in
            .object([
                "title": .text(title),
                "cards": .list(cards.map { .object(["cardHTML": .rendered($0.card(isKept: !isOfArchive))]) }),
            ])
        }
    }

    /// The day of publication; the day of discovery is called one.
    private func heading(of card: ShownStory) -> String {
        let words = context.words
        if card.isDated { return words.day(card.day).capitalised }
        return card.isOfUnknownAge ? words.page.undated : words.page.undatedOf(words.shortDay(card.day))
    }

    /// The two newest years month by month, the years before behind a fold.
    private func older(root: String) -> TemplateValue {
        guard let newest = older.first?.month.year else { return .flag(false) }
        let chosen =
            switch part.scope {
            case .whole: ""
            case .region(let name): "?region=" + context.regionSlugs[name]
            case .theme(let id): "?theme=" + context.themeSlugs[id]
            }
        let links = older.map { link in
            (
                link.month.year > newest - 2,
                TemplateValue.object([
                    "href": .text(root + link.path + chosen), "title": .text(link.title),
                ])
            )
        }
        return .object([
            "months": .list(links.filter(\.0).map(\.1)), "olderYears": .list(links.filter { !$0.0 }.map(\.1)),
            "hasOlderYears": .flag(links.contains { !$0.0 }),
        ])
    }

    // MARK: - Filter

    /// The choices that the filter offers; a region's page does not ask for the region.
    private var filterMembers: [String: TemplateValue] {
        let words = context.words
        let kinds = Kind.allCases.map { option($0.rawValue, label: words.many($0)) }
        var regions = context.regions.map { option(context.regionSlugs[$0], label: $0) }
        let national = context.regionSlugs[words.national]
        let hasNational = !context.regions.contains(words.national)
        if hasNational, cards.contains(where: { $0.story.regions.isEmpty }) {
            regions.append(option(national, label: words.national))
        }
        let themes = context.edition.themes.map { option(context.themeSlugs[$0.id], label: $0.label) }
        var members: [String: TemplateValue] = ["kindOptions": .list(kinds)]
        if case .region = part.scope {} else { members["regionOptions"] = choice(of: regions) }
        if case .theme = part.scope {} else { members["themeOptions"] = choice(of: themes) }
        return members
    }

    private func choice(of options: [TemplateValue]) -> TemplateValue {
        options.isEmpty ? .flag(false) : .object(["options": .list(options)])
    }

    private func option(_ slug: String, label: String) -> TemplateValue {
        .object(["slug": .text(slug), "label": .text(label.typeset)])
    }

    // MARK: - Ways to follow

    private var announcedFeeds: [AnnouncedFeed] {
        let words = context.words
        let name = part.name?.typeset ?? words.everything
        let atom = AnnouncedFeed(
            path: part.feedPath, type: "application/atom+xml", title: "\(name) (Atom)")
        guard part.scope == .whole else { return [atom] }
        return [
            atom, AnnouncedFeed(path: "feed.rss", type: "application/rss+xml", title: "\(name) (RSS)"),
            AnnouncedFeed(path: "feed.json", type: "application/feed+json", title: "\(name) (JSON Feed)"),
        ]
    }

    private func ways(root: String) -> TemplateValue {
        let words = context.words
        let calendar = context.address(part.agendaPath)
        let ask = context.edition.contact.map { contact in
            "mailto:\(contact)?subject=" + words.page.mailSubject.queryValue
        }
        let title = [context.edition.title, part.name].compactMap { $0 }.joined(separator: " – ").typeset
        return .object([
            "askForMail": .optional(ask), "calendar": .text(root + part.agendaPath),
            "webcal": .text("webcal" + calendar.drop { $0 != ":" }), "embed": .text(root + part.embedPath),
            "snippet": .text(
                "<iframe src=\"\(context.address(part.embedPath))\" title=\"\(title.withoutQuotes)\" width=\"100%\" height=\"600\" style=\"border:0\" loading=\"lazy\"></iframe>"
            ),
        ])
    }

    private func partLinks(root: String) -> [TemplateValue] {
        let words = context.words.page
        let parts = context.parts
        let regions = parts.filter { if case .region = $0.scope { true } else { false } }
        let themes = parts.filter { if case .theme = $0.scope { true } else { false } }
        return [("regions", words.byRegion, regions), ("themes", words.byTheme, themes)].filter {
            !$0.2.isEmpty
        }.map { id, title, parts in
            .object([
                "id": .text(id), "title": .text(title),
                "links": .list(parts.map { link(to: $0, root: root) }),
            ])
        }
    }

    private func link(to other: EditionPart, root: String) -> TemplateValue {
        .object([
            "href": .text(root + other.pagePath), "name": .text(other.name?.typeset ?? ""),
            "isHere": .flag(other.scope == part.scope),
        ])
    }
}

extension String {
    /// The text as a value of an attribute that a person copies.
    fileprivate var withoutQuotes: String { replacing("\"", with: "”").replacing("<", with: "‹") }
}
