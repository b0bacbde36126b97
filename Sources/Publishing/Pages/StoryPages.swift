internal import Calendar
import Model
internal import Text

/// The pages of stories: one of everything, one for each region and theme, the agenda, and the months.
struct StoryPages {
    private let context: EditionContext
    /// All stories, the newest day first; those of unknown age are the last.
    private let cards: [ShownStory]
    private let months: MonthPages
    private let coming: ComingLanes

    /// The number of stories that a page carries; older ones stand on the pages of their months.
    private static let most = 40

    /// `cards` are those of all stories, in the order of the edition.
    init(of cards: [ShownStory], in context: EditionContext) {
        self.context = context
        let cards = cards.inPageOrder
        self.cards = cards
        months = MonthPages(of: cards)
        coming = ComingLanes(of: context)
    }

    var files: [PlannedFile] {
        let parts = context.allParts
        return parts.map { part in PlannedFile(path: part.pagePath) { page(of: part).bytes } }
            + parts.map { part in PlannedFile(path: part.embedPath) { embed(of: part) } }
            + [PlannedFile(path: agenda.path) { agenda.bytes }]
            + monthPages.map { page in PlannedFile(path: page.path, stamp: page.stamp) { page.bytes } }
    }

    private func embed(of part: EditionPart) -> [UInt8] {
        EmbedPage(
            of: part, cards: cards.lazy.filter { part.contains($0.story) },
            lanes: ComingLanes(coming, of: part), in: context
        ).bytes
    }

    private func page(of part: EditionPart) -> StoryPage {
        let all = cards.filter { part.contains($0.story) }
        let shown = Array(all.prefix(StoryPages.most))
        let lanes = ComingLanes(coming, of: part)
        var page = StoryPage(of: part, at: part.pagePath, in: context)
        page.title = part.name?.typeset ?? context.edition.title.typeset
        page.lede = lede(of: part)
        page.cards = shown
        page.lanes = lanes.nearest
        page.events = lanes.datedEvents
        page.comingTitle = context.words.page.coming
        page.hasWays = true
        page.older = months.links(to: all.dropFirst(StoryPages.most), in: context)
        return page
    }

    private func lede(of part: EditionPart) -> String {
        let words = context.words
        guard let name = part.name?.typeset else { return words.lede }
        if case .theme = part.scope { return words.page.themeText(name) }
        return words.page.regionText(name)
    }

    /// Everything that lies ahead.
    private var agenda: StoryPage {
        var page = StoryPage(of: EditionPart.whole, at: "agenda.html", in: context)
        page.title = context.words.agenda
        page.lede = context.words.page.agendaText
        page.lanes = coming.months
        page.events = coming.datedEvents
        page.comingTitle = context.words.page.coming
        page.isAgenda = true
        return page
    }

    /// None before there is more than the first page shows.
    private var monthPages: [StoryPage] {
        guard cards.count > StoryPages.most else { return [] }
        return months.documents.map { document in
            var page = StoryPage(of: EditionPart.whole, at: document.path, in: context)
            let name = context.words.month(document.month).capitalised
            page.title = document.part == 0 ? name : context.words.page.partOf(name, document.part + 1)
            page.lede = context.words.page.monthText
            page.cards = document.cards
            page.isOfArchive = true
            page.older = months.link(before: document, in: context)
            return page
        }
    }
}

extension [ShownStory] {
    /// The newest day first, on each day those with a date of their own; then those of unknown age.
    fileprivate var inPageOrder: [ShownStory] {
        enumerated().sorted { a, b in
            let (one, other) = (a.element, b.element)
            if one.isOfUnknownAge != other.isOfUnknownAge { return other.isOfUnknownAge }
            if one.day != other.day { return one.day > other.day }
            if one.isDated != other.isDated { return one.isDated }
            return a.offset < b.offset
        }.map(\.element)
    }
}
