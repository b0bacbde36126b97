internal import Calendar
import Foundation
import Model
internal import Text
internal import Web

/// An edition with all that every output looks up in it again and again.
final class EditionContext: Sendable {
    let edition: Edition
    let words: Wording
    let templates: PageTemplates
    let timezone: TimeZone
    let sources: [String: Source]
    /// Names of regions: those of the sources in their order, then what else occurs.
    let regions: [String]
    let regionSlugs: SlugTable
    /// By id.
    let themeSlugs: SlugTable
    /// Its regions and themes.
    let parts: [EditionPart]
    private let themeLabels: [String: String]
    /// The place of each region in the order of the configuration; nil stands for none.
    private let ranks: [String?: Int]
    private let positions: [String: Int]

    init(_ edition: consuming Edition) {
        for index in edition.stories.indices { edition.stories[index].makePresentable() }
        self.edition = edition
        words = Wording(language: edition.language)
        templates = edition.templates.isEmpty ? .builtIn : PageTemplates(replacing: edition.templates)
        timezone = TimeZone(identifier: edition.timezone) ?? .gmt
        sources = Dictionary(edition.sources.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        themeLabels = Dictionary(
            edition.themes.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
        regions = (edition.sources.compactMap(\.region) + edition.stories.flatMap(\.regions).sorted()).unique
        regionSlugs = SlugTable(regions)
        themeSlugs = SlugTable(edition.themes.map(\.id))
        parts = EditionPart.all(
            regions: regions, at: regionSlugs, themes: edition.themes, at: themeSlugs)
        positions = Dictionary(
            edition.stories.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let ordered: [String?] = (edition.sources.map(\.region) + regions).unique
        ranks = Dictionary(
            ordered.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The whole edition, then its regions and themes.
    var allParts: [EditionPart] { [.whole] + parts }

    /// The instant at which the first of its stories was found; the day of the edition while there is none.
    var beginning: Date {
        edition.stories.lazy.map(\.firstSeen).min() ?? CivilDay(number: today).start(in: .gmt)
    }

    /// The address of one of our files.
    func address(_ path: String) -> String {
        edition.link.hasSuffix("/") ? edition.link + path : edition.link + "/" + path
    }

    func story(_ id: String) -> PublishedStory? { positions[id].map { edition.stories[$0] } }

    func themeLabel(_ id: String) -> String { themeLabels[id] ?? id }

    /// The place of a story in the order of the configuration; stories without a region stand where the first source
    /// without one does, else after all others.
    func rank(of story: PublishedStory) -> Int {
        // The first region is the lead's; a relay by the national network does not make a story the nation's.
        ranks[story.regions.first] ?? ranks.count
    }

    func name(ofRank rank: Int) -> String {
        ranks.first { $0.value == rank }?.key ?? words.national
    }

    /// The zone in which the story's lead tells the time.
    func timezone(of story: PublishedStory) -> TimeZone {
        story.announcements.first.map { timezone(of: $0) } ?? timezone
    }

    /// The zone in which its source tells the time.
    func timezone(of announcement: Announcement) -> TimeZone {
        sources[announcement.source].flatMap { TimeZone(identifier: $0.timezone) } ?? timezone
    }
}

extension PublishedStory {
    /// Gives the story a title to click on, and takes away addresses of which a click would do something other than open a page.
    /// What is presentable stays where it is in memory: nearly all of thousands of stories are.
    fileprivate mutating func makePresentable() {
        if url != url?.webAddress { url = url?.webAddress }
        if title.singleSpaced.isEmpty { title = url ?? id }
        for index in announcements.indices {
            let address = announcements[index].url
            if address != address?.webAddress { announcements[index].url = address?.webAddress }
        }
        guard enclosures.contains(where: { $0.url != $0.url.webAddress }) else { return }
        enclosures = enclosures.compactMap { enclosure in
            guard let address = enclosure.url.webAddress else { return nil }
            var enclosure = enclosure
            enclosure.url = address
            return enclosure
        }
    }
}

extension String {
    /// The address as it is published, if it is one of the web.
    var webAddress: String? {
        let scheme = utf8.prefix { $0 != UInt8(ascii: ":") }.map { $0.lowercased }
        return scheme == Array("http".utf8) || scheme == Array("https".utf8) ? strictAddress : nil
    }
}
