internal import Calendar
import Model
internal import Text

/// The pages of stories: one of everything, one for each region and theme, the agenda, and the months.
struct StoryPages {
    private let context: EditionContext
    /// All stories, the newest day first; those of unknown age are the last.
    private let cards: [StoryCard]
    private let months: MonthPages
    private let coming: ComingLanes

    /// The number of stories that a page carries; older ones stand on the pages of their months.
    private static let most = 40

    init(of context: EditionContext) {
        self.context = context
        cards = context.edition.stories.map { StoryCard($0, in: context) }.inPageOrder
        months = MonthPages(of: cards)
        coming = ComingLanes(of: context)
    }

    var files: [OutputFile] {
        let parts = [EditionPart.whole] + context.parts
        return parts.map { page(of: $0) } + parts.map { embed(of: $0) } + [agenda] + monthPages
    }

    private func embed(of part: EditionPart) -> OutputFile {
        EmbedPage(
            of: part, cards: cards.lazy.filter { part.contains($0.story) },
            lanes: ComingLanes(coming, of: part), in: context
        ).file
    }

    private func page(of part: EditionPart) -> OutputFile {
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
        return page.file
    }

    private func lede(of part: EditionPart) -> String {
        let words = context.words
        guard let name = part.name?.typeset else { return words.lede }
        if case .theme = part.scope { return words.page.themeText(name) }
        return words.page.regionText(name)
    }

    /// Everything that lies ahead.
    private var agenda: OutputFile {
        var page = StoryPage(of: EditionPart.whole, at: "agenda.html", in: context)
        page.title = context.words.agenda
        page.lede = context.words.page.agendaText
        page.lanes = coming.months
        page.events = coming.datedEvents
        page.comingTitle = context.words.page.coming
        page.isAgenda = true
        return page.file
    }

    /// None before there is more than the first page shows.
    private var monthPages: [OutputFile] {
        guard cards.count > StoryPages.most else { return [] }
        return months.documents.map { document in
            var page = StoryPage(of: EditionPart.whole, at: document.path, in: context)
            let name = context.words.month(document.month).capitalised
            page.title = document.part == 0 ? name : context.words.page.partOf(name, document.part + 1)
            page.lede = context.words.page.monthText
            page.cards = document.cards
            page.older = months.link(before: document, in: context)
            return page.file
        }
    }
}

extension [StoryCard] {
    /// The newest day first, on each day those with a date of their own; then those of unknown age.
    fileprivate var inPageOrder: [StoryCard] {
        enumerated().sorted { a, b in
            let (one, other) = (a.element, b.element)
            if one.isOfUnknownAge != other.isOfUnknownAge { return other.isOfUnknownAge }
            if one.day != other.day { return one.day > other.day }
            if one.isDated != other.isDated { return one.isDated }
            return a.offset < b.offset
        }.map(\.element)
    }
}
