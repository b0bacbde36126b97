internal import Calendar
internal import Extraction
internal import Foundation
internal import Model
internal import Text
internal import Web

/// Less than this is no list, unless the site calls the page a section of what it publishes.
private let fewestItems = 3
/// So sure must the name be by which a site calls such a section.
private let surelyNamed = 0.8
/// A feed or list of which better ones hold this share is told once.
private let sharedPortion = 0.5
/// A list of which this share stands on the site's other pages as well is furniture.
private let furniturePortion = 0.5
/// A link that stands on this share of the pages, and on three at least, belongs to the site and not to a page.
private let everywherePortion = 0.75
private let fewestPages = 3
/// A feed whose newest item is older has been left; the site goes on elsewhere. Seconds.
private let staleAge = 400 * 86_400.0
/// So many items of a list on the home page show that the list is what the site has news in.
private let shownOnHome = 2

/// The confidence in a feed of which no item is the page's alone, and in one that holds few of its items; in a listing
/// of which nothing more is known, and for each sign: its items are dated, the home page shows them, the site names it.
private let (feedWeight, strayFeedWeight) = (0.8, 0.5)
private let (listingWeight, signWeight) = (0.4, 0.15)

/// A feed or a listing of a site, as it was read.
struct SurveyFind {
    let url: String
    let isFeed: Bool
    /// True for a feed that is an iCalendar file.
    private(set) var isCalendar = false
    let reason: String
    let entries: [Entry]
    /// 0 to 1, by what was read.
    fileprivate(set) var confidence: Double
    /// True when it may be taken without a person's look.
    fileprivate(set) var isCertain: Bool

    /// A feed at the address that a person gave; nil when nothing is in it.
    init?(feed: Extracted, url: String, reason: String) {
        guard feed.format != nil, feed.format != .html, !feed.entries.isEmpty else { return nil }
        self.init(
            url: url, isFeed: true, reason: reason, entries: feed.entries, confidence: 1, isCertain: true)
        isCalendar = feed.format == .ical
    }

    fileprivate init(
        url: String, isFeed: Bool, reason: String, entries: [Entry], confidence: Double, isCertain: Bool
    ) {
        self.url = url
        self.isFeed = isFeed
        self.reason = reason
        self.entries = entries
        self.confidence = confidence
        self.isCertain = isCertain
    }

    /// The type of a page that is configured for it.
    var pageType: Page.Reading { isCalendar ? .ical : isFeed ? .feed : .html }

    fileprivate var names: Set<String> { Set(entries.flatMap(\.surveyNames)) }
}

/// The pages of a site that were looked at, and what their lists have in common.
struct SurveyedSite {
    /// An answer to one way into the site.
    private struct Way {
        let link: SectionLink?
        let url: String
        let page: Extracted
    }

    private let address: String
    private let now: Date
    /// True when the person gave the site's home page rather than one of its sections.
    private let isHome: Bool
    private let homeLinks: Set<String>
    private var ways: [Way]
    /// On how many of the pages each address is linked.
    private var linked: [String: Int] = [:]
    private var pages = 1

    /// `given` is the address that a person gave: it may have sent us on to `start`.
    init(start: Response, page: Extracted, given: String, now: Date) {
        address = start.url
        isHome = [given, start.url].contains { "/".resolved(against: $0) == $0 }
        self.now = now
        homeLinks = linkedAddresses(of: start)
        ways = [Way(link: nil, url: start.url, page: page)]
        for link in homeLinks { linked[link] = 1 }
    }

    mutating func add(_ response: Response, read page: Extracted, link: SectionLink) {
        ways.append(Way(link: link, url: link.url, page: page))
        guard page.format == .html else { return }
        pages += 1
        for link in linkedAddresses(of: response) { linked[link, default: 0] += 1 }
    }

    /// Feeds and listings, best first; what better ones hold already is left out.
    var finds: [SurveyFind] {
        let found = ways.compactMap { $0.page.format == .html ? listing($0) : feed($0) }
        var kept: [SurveyFind] = []
        var seen: Set<String> = []
        for find in found.sorted(by: { rank($1) < rank($0) }) {
            let repeated = find.entries.count { $0.surveyNames.contains(where: seen.contains) }
            // What a calendar repeats it tells to the minute: a person chooses.
            guard
                find.isCalendar || find.entries.isEmpty
                    || Double(repeated) < Double(find.entries.count) * sharedPortion
            else {
                continue
            }
            seen.formUnion(find.names)
            kept.append(find)
        }
        // The page itself is a mixture: it counts where nothing else was found.
        if kept.contains(where: { $0.isCertain && $0.url != address }), isHome {
            for index in kept.indices where kept[index].url == address { kept[index].isCertain = false }
        }
        return kept
    }

    private func rank(_ find: SurveyFind) -> (Int, Int, Double) {
        let isLast = isHome && find.url == address
        // Of the feeds of another moisson the one that tells who announced what goes first.
        let told = find.entries.contains { $0.retold != nil } ? 1.0 : 0
        return (find.isCertain && !isLast ? 1 : 0, find.isFeed ? 1 : 0, find.confidence + told)
    }

    // MARK: Feeds

    private func feed(_ way: Way) -> SurveyFind? {
        guard let link = way.link,
            var find = SurveyFind(feed: way.page, url: way.url, reason: link.reason)
        else { return nil }
        let fit = isHome ? 1 : share(of: find)
        let onPage = find.entries.count { $0.surveyNames.contains(where: homeLinks.contains) }
        find.confidence = rounded(fit > 0 ? feedWeight + (1 - feedWeight) * fit : strayFeedWeight)
        let isFit = isHome ? onPage > 0 || isFresh(way.page) : fit >= sharedPortion
        find.isCertain = isFit && !find.isCalendar
        return find
    }

    /// The share of a feed's items that the page shows which a person named: its own feed has all of them, the site's
    /// has others as well. 0 for a feed that does not hold most of the page's.
    private func share(of find: SurveyFind) -> Double {
        let own = ways[0].page.entries
        let held = own.count { $0.surveyNames.contains(where: find.names.contains) }
        guard !own.isEmpty, Double(held) >= Double(own.count) * sharedPortion else { return 0 }
        return min(1, Double(held) / Double(find.entries.count))
    }

    private func isFresh(_ feed: Extracted) -> Bool {
        let days = feed.entries.compactMap { ($0.updated ?? $0.published)?.instant(in: .gmt) }
        return days.max().map { now.timeIntervalSince($0) < staleAge } ?? true
    }

    // MARK: Listings

    private func listing(_ way: Way) -> SurveyFind? {
        let page = way.page
        let count = page.entries.count
        let isSection = isHome && way.link.map { $0.use == .listing && $0.confidence >= surelyNamed } ?? false
        guard count > 0 else { return isSection ? emptyAgenda(way) : nil }
        guard isSection || count >= fewestItems else { return nil }
        let furniture = page.entries.count(where: isFurniture)
        guard Double(furniture) < Double(count) * furniturePortion else { return nil }
        let isAsExpected = (page.listing?.state ?? .asExpected) == .asExpected
        let dated =
            Double(page.entries.count { $0.published != nil || $0.event?.start != nil }) / Double(count)
        let onHome = way.url == address ? 0 : page.entries.count(where: isShownOnHome)
        let isNamed = way.url == address ? !isHome : true
        let isOnHome = onHome >= shownOnHome
        let signs = [dated, isOnHome ? 1 : 0, isNamed ? 1 : 0].reduce(listingWeight) { $0 + $1 * signWeight }
        return SurveyFind(
            url: way.url, isFeed: false, reason: way.link?.reason ?? "the page itself", entries: page.entries,
            confidence: rounded(isAsExpected ? signs : signs / 2),
            isCertain: isAsExpected && furniture == 0
                && (isOnHome || dated >= (count < fewestItems ? 1 : sharedPortion))
                && (isHome || way.url == address))
    }

    /// A page that the site calls its agenda, with nothing in it at this season: what comes would be missed without it.
    private func emptyAgenda(_ way: Way) -> SurveyFind? {
        guard let link = way.link, link.announcesEvents, way.url != address else { return nil }
        return SurveyFind(
            url: way.url, isFeed: false, reason: link.reason + ", and nothing is in it now", entries: [],
            confidence: listingWeight, isCertain: true)
    }

    /// True for a link without a date and a text that stands on most of the site's pages.
    private func isFurniture(_ entry: Entry) -> Bool {
        guard pages >= fewestPages, entry.published == nil, entry.event == nil, entry.summaryHTML == nil,
            let url = entry.url.flatMap({ CanonicalURL($0)?.text })
        else { return false }
        return isEverywhere(url)
    }

    private func isEverywhere(_ url: String) -> Bool {
        let count = linked[url] ?? 0
        return count >= fewestPages && Double(count) >= Double(pages) * everywherePortion
    }

    private func isShownOnHome(_ entry: Entry) -> Bool {
        guard let url = entry.url.flatMap({ CanonicalURL($0)?.text }) else { return false }
        return homeLinks.contains(url) && !isFurniture(entry)
    }

    private func rounded(_ share: Double) -> Double { (share * 100).rounded() / 100 }
}

/// A shorter title may be that of many things. Bytes.
private let tellingTitle = 16

extension Entry {
    /// The names by which one item is recognised in two lists: its address and its title.
    fileprivate var surveyNames: [String] {
        let title = title?.folded
        return [
            url.flatMap { CanonicalURL($0)?.text },
            title.flatMap { $0.utf8.count >= tellingTitle ? $0 : nil },
        ]
        .compactMap { $0 }
    }
}
