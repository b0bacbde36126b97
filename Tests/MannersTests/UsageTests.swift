import Model
import Testing

@testable import Manners

private func header(_ value: String, _ name: String = "x-robots-tag") -> UsageTag {
    UsageTag(name, value: value, in: .header)
}

private func meta(_ value: String, _ name: String = "robots") -> UsageTag {
    UsageTag(name, value: value, in: .page)
}

@Suite("What publishers ask of those who quote them")
struct UsageTests {
    private struct Row: Sendable {
        let tags: [UsageTag]
        var quoted: Int?
        var images = false
        var mining = false
        /// What the same tags mean on a feed, where that differs: nothing.
        var isNothingOnFeed = false
    }

    private static let rows = [
        Row(tags: []),
        Row(tags: [header("index, follow, max-snippet:-1, max-image-preview:large")]),
        Row(tags: [header("noindex, follow")], quoted: 0, images: true, isNothingOnFeed: true),
        Row(tags: [meta("NoIndex,NOFOLLOW")], quoted: 0, images: true, isNothingOnFeed: true),
        Row(tags: [header("none")], quoted: 0, images: true, isNothingOnFeed: true),
        Row(tags: [header("googlebot: noindex, nosnippet")]),
        Row(tags: [header("googlebot: noindex, moisson: nosnippet")], quoted: 0),
        Row(tags: [header("moisson: noindex")], quoted: 0, images: true),
        Row(tags: [meta("noindex", "moisson")], quoted: 0, images: true),
        Row(tags: [header("nosnippet")], quoted: 0),
        Row(tags: [header("max-snippet: 50"), meta("max-snippet:120")], quoted: 50),
        Row(tags: [header("max-snippet: beaucoup")]),
        Row(tags: [header("noimageindex")], images: true),
        Row(tags: [header("max-image-preview: none")], images: true),
        Row(tags: [header("unavailable_after: 25 Jun 2026 15:00:00 GMT, nosnippet")], quoted: 0),
        Row(tags: [header("1", "tdm-reservation")], quoted: 0, images: true, mining: true),
        Row(tags: [header(" 0 ", "tdm-reservation")]),
        Row(tags: [header("1", "tdm-reservation"), meta("0", "tdm-reservation")]),
        Row(
            tags: [header("0", "tdm-reservation"), meta("1", "tdm-reservation")], quoted: 0, images: true,
            mining: true),
    ]

    @Test("tags are read as their authors mean them; the strictest holds", arguments: rows.indices)
    func table(index: Int) {
        let row = Self.rows[index]
        let wishes = UsageWishes(
            quotedCharacters: row.quoted, withholdsImages: row.images, reservesMining: row.mining)
        #expect(UsageWishes(row.tags, isFeed: false) == wishes)
        #expect(UsageWishes(row.tags, isFeed: true) == (row.isNothingOnFeed ? UsageWishes() : wishes))
    }

    @Test("an answer's header takes the place of the former one; a 304 that says nothing takes nothing back")
    func memory() {
        let before = [header("nosnippet"), meta("noimageindex")]
        #expect(before.after(header: [], isUnchanged: true, page: nil) == before)
        #expect(before.after(header: [], isUnchanged: false, page: nil) == [meta("noimageindex")])
        #expect(
            before.after(header: [header("none")], isUnchanged: true, page: nil) == [
                header("none"), before[1],
            ])
        #expect(before.after(header: [], isUnchanged: false, page: []).isEmpty)
    }
}
