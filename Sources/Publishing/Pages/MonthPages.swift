internal import Calendar
import Model

/// The stories by the month in which they were published, on pages of bounded size.
///
/// The stories of a month are divided by when they were first seen, so that a new one comes to the last page of its month
/// and changes no other.
struct MonthPages {
    struct Document {
        var month: CivilMonth
        /// From 0, the oldest.
        var part: Int
        /// In the order of the page.
        var cards: [ShownStory]

        var path: String { MonthPages.path(of: month, part: part) }
    }

    /// The number of stories on one page, which has about a hundred kilobytes then.
    private static let size = 60

    /// The newest month first, and the newest part of it.
    let documents: [Document]

    init(of cards: [ShownStory]) {
        documents = Dictionary(grouping: cards) { CivilMonth(of: $0.day) }.sorted { $0.key > $1.key }
            .flatMap { month, cards in MonthPages.documents(of: month, holding: cards) }
    }

    private static func documents(of month: CivilMonth, holding cards: [ShownStory]) -> [Document] {
        let seen = cards.indices.sorted {
            (cards[$0].story.firstSeen, cards[$0].story.id) < (cards[$1].story.firstSeen, cards[$1].story.id)
        }
        let parts = stride(from: 0, to: seen.count, by: size).enumerated().map { part, start in
            let places = seen[start..<min(start + size, seen.count)].sorted()
            return Document(month: month, part: part, cards: places.map { cards[$0] })
        }
        return parts.reversed()
    }

    fileprivate static func path(of month: CivilMonth, part: Int) -> String {
        "archive/\(month.text)" + (part == 0 ? "" : "-\(part + 1)") + ".html"
    }

    /// The way to the older stories of a page, month by month.
    func links(to cards: some Sequence<ShownStory>, in context: EditionContext) -> [OlderLink] {
        let months = Set(cards.map { CivilMonth(of: $0.day) })
        return documents.filter { months.contains($0.month) }.reduce(into: [Document]()) { newest, document in
            if newest.last?.month != document.month { newest.append(document) }
        }
        .map { OlderLink(path: $0.path, month: $0.month, title: context.words.month($0.month).capitalised) }
    }

    /// The way from one page to the one before it.
    func link(before document: Document, in context: EditionContext) -> [OlderLink] {
        guard let place = documents.firstIndex(where: { $0.path == document.path }),
            place + 1 < documents.count
        else { return [] }
        let older = documents[place + 1]
        let name = context.words.month(older.month).capitalised
        let title = older.month == document.month ? context.words.page.partOf(name, older.part + 1) : name
        return [OlderLink(path: older.path, month: older.month, title: title)]
    }
}

/// A link to a page of older stories.
struct OlderLink {
    var path: String
    var month: CivilMonth
    var title: String
}
