internal import Calendar
internal import Dedup
internal import Extraction
internal import Foundation
internal import Identity
internal import Manners
internal import Model
internal import Text
internal import Web

/// A declared feed speaks for a listing when it holds at least this share of the listing's items.
private let sharedPortion = 0.5
/// Of the items that stand above the last one that both show, a feed may miss this share, and one pinned above all in any case.
private let missedPortion = 0.1
/// A feed that shares fewer items with a listing takes its place provisionally: a list of what is coming may have been empty, and what
/// was read the latest posts beside it.
private let fewestShared = 5
/// The feed of a listing that is lost is known by the newest items that the listing has shown, so many of them.
private let newestShown = 10

/// The content that one page's visit has brought so far, over all its answers.
struct PageContent: Sendable {
    private var extracted: Extracted
    /// The answer that is archived: the page's own, or that of the feed that took its place.
    private var response: Response
    private let reading: Reading
    private let knowledge: PageKnowledge
    private let knownNames: Set<String>
    private var declaredFeed: String?
    private var isFeedProvisional = false
    private var remarks: [Remark] = []
    /// The addresses of items that were completed by their own pages at this visit.
    private var completed: Set<String> = []

    init(_ response: Response, of task: PageTask, saying tags: [UsageTag], knowing knowledge: PageKnowledge) {
        reading = task.reading(shown: knowledge.shownItems)
        self.response = response
        self.knowledge = knowledge
        knownNames = knowledge.names
        extracted = extract(response, as: reading).withoutPlaceholder.withoutReservedTexts(under: tags)
    }

    /// True when the list cannot be trusted: the last good one stays.
    var isQuarantined: Bool { extracted.listing?.isQuarantined == true }

    /// The listing's next page, unless the list has come down to items that an earlier visit brought.
    var nextPage: String? {
        extracted.entries.contains(where: isKnown) ? nil : extracted.listing?.next
    }

    /// The feeds that the page declares.
    var declaredFeeds: [DeclaredFeed] { extracted.declaredFeeds }

    /// Reads the feeds that another page of the site declares.
    func feeds(declaredBy response: Response) -> [DeclaredFeed] {
        extract(response, as: reading).declaredFeeds
    }

    /// The addresses of the items whose own pages are to be read.
    func ownPages(for task: PageTask, maker: ItemMaker) -> [String] {
        let items = maker.items(
            of: withKnownDetails, source: task.source, page: task.page, known: knowledge.known, now: task.now)
        let wish = OwnPageWish(details: task.page.details, knowledge: knowledge, now: task.now)
        return items.filter(wish.wants).compactMap(\.url)
    }

    /// True when the page is a listing that shows nothing of its list: a script draws it, or it was redesigned.
    var isLost: Bool { extracted.format == .html && isQuarantined }

    /// True when a feed that the page declares may take its place: at the first visit, when one that did has failed,
    /// and when the list is lost.
    func mayYieldToFeed(of task: PageTask) -> Bool {
        guard extracted.format == .html, task.page.type == .auto || task.page.type == .html else {
            return false
        }
        if isLost || mayTakeOnlyFeed(of: task) { return true }
        let memory = task.memory
        let isOpen =
            memory.lastSuccess == nil || (memory.doubtsAdoption && memory.adopted?.reason == .declaredFeed)
        return isOpen && task.page.type == .auto && task.page.select == nil
    }

    /// True for a page without any list, of old or now, that declares one feed of articles: whoever names such a page means that
    /// feed.
    private func mayTakeOnlyFeed(of task: PageTask) -> Bool {
        extracted.format == .html && (extracted.entries.isEmpty || isQuarantined)
            && knowledge.shownItems.isEmpty
            && task.page.type == .auto && task.page.select == nil
            && declaredFeeds.likely(nextTo: response.url).count == 1
    }

    mutating func remark(_ text: String) { remarks.append(Remark(text)) }

    /// Puts a declared feed in the listing's place when it holds what the listing shows; what only the listing shows is
    /// kept beside it, so that nothing is lost. The only feed of a page without a list is that page's.
    mutating func adopt(feed response: Response, saying tags: [UsageTag], at url: String, of task: PageTask)
        -> Bool
    {
        guard classify(response, expecting: .feed, requested: url) == nil else { return false }
        let feed = extract(response, as: reading).withoutReservedTexts(under: tags)
        guard feed.format != nil, feed.format != .html, !feed.entries.isEmpty else { return false }
        if mayTakeOnlyFeed(of: task) {
            isFeedProvisional = true
            take(feed, from: response, at: url)
            remark("the page holds no list: the only feed that it declares, \(url), is asked from now on")
            return true
        }
        let inFeed = Set(feed.entries.compactMap(\.canonicalURL))
        let others = extracted.entries.filter { $0.canonicalURL.map { !inFeed.contains($0) } ?? true }
        let shared = extracted.entries.count - others.count
        let isOurs =
            isLost ? holdsShownItems(feed) : Double(shared) >= Double(extracted.entries.count) * sharedPortion
        guard isOurs, isLost || !passesOver(inFeed) else { return false }
        isFeedProvisional = !isLost && shared < fewestShared
        take(feed, from: response, at: url)
        extracted.entries += others
        remark("the page declares a feed that holds its items: \(url) is asked from now on")
        return true
    }

    private mutating func take(_ feed: Extracted, from response: Response, at url: String) {
        extracted = feed
        self.response = response
        declaredFeed = url
    }

    /// True when a feed leaves out what the listing shows between items of the feed: it is a choice, and what it leaves out
    /// would be lost from now on. What only stands below is older than the feed.
    private func passesOver(_ inFeed: Set<String>) -> Bool {
        let isHeld = extracted.entries.map { $0.canonicalURL.map(inFeed.contains) ?? false }
        guard let last = isHeld.lastIndex(of: true) else { return true }
        let missed = isHeld[..<last].count { !$0 }
        return missed > max(1, Int(Double(last + 1) * missedPortion))
    }

    /// True when a feed holds enough of the newest items that the page has shown, by address or title.
    private func holdsShownItems(_ feed: Extracted) -> Bool {
        let names = Set(
            feed.entries.flatMap { [$0.id, $0.canonicalURL, $0.title?.folded].compactMap { $0 } })
        let shown = knowledge.shownItems.prefix(min(newestShown, feed.entries.count))
        let held = shown.count { item in
            [item.id, item.url, item.title.folded].contains { $0.map(names.contains) == true }
        }
        return held > 0 && Double(held) >= Double(shown.count) * sharedPortion
    }

    /// Appends a listing's further page; false when it brings nothing.
    mutating func append(_ response: Response, saying tags: [UsageTag]) -> Bool {
        let further = extract(response, as: reading).withoutReservedTexts(under: tags)
        guard further.listing?.isQuarantined != true else { return false }
        let ids = Set(extracted.entries.map(\.id))
        let fresh = further.entries.filter { !ids.contains($0.id) }
        let standing = entriesOfEveryPage(first: extracted.entries, second: further.entries)
        if !standing.isEmpty {
            extracted.entries.removeAll { standing.contains($0.id) }
            remark("\(standing.count) entries stand on every page of the list and are none of it")
        }
        extracted.entries += fresh
        extracted.listing?.next = further.listing?.next
        return !fresh.isEmpty
    }

    /// Completes an item by its own page, which is asked for once: what it says is kept in the item.
    mutating func complete(by response: Response, saying tags: [UsageTag], asked url: String) {
        let page = OwnPage(
            url: url, response: response, tags: tags, now: reading.now, timezone: reading.timezone)
        guard let own = page.entry else { return }
        for index in extracted.entries.indices where extracted.entries[index].url == url {
            var entry = extracted.entries[index].completed(by: own)
            // A page that adds no text was read all the same.
            entry.contentHTML = entry.contentHTML ?? entry.summaryHTML ?? ""
            extracted.entries[index] = entry
        }
        completed.insert(url)
    }

    /// Sorts the page's items out against the known ones; `isUnfinished` when the page is to be read again as it is.
    func outcome(of task: PageTask, visit: Visit, isUnfinished: Bool, maker: ItemMaker) -> PageOutcome {
        let remarks = extracted.remarks + remarks
        guard let format = extracted.format else {
            let failure = VisitFailure(
                .wrongType, status: response.status, detail: "neither a feed nor a page")
            return PageOutcome(
                task: task, visit: visit, finding: .wrong(failure), response: response, remarks: remarks)
        }
        var changes = isQuarantined ? Changes() : changes(of: task, maker: maker)
        changes.withdrawsBaseline = extracted.listing?.isWithdrawn == true
        let findings = Findings(
            bodyHash: isUnfinished ? nil : response.bodyHash, recipeHash: task.page.recipeHash,
            isFeed: format != .html,
            declaredFeed: declaredFeed, isFeedProvisional: isFeedProvisional, items: extracted.entries.count,
            known: changes.met.count - changes.new.count, new: changes.new.count,
            moments: changes.new.compactMap(\.publishedInstant), manners: extracted.manners,
            usageTags: extracted.usageTags,
            state: extracted.listing?.state, profile: extracted.listing?.profile, isQuarantined: isQuarantined
        )
        return PageOutcome(
            task: task, visit: visit, finding: .read(findings), response: response, changes: changes,
            firstShown: Set(changes.met).subtracting(knowledge.shown).count,
            remarks: remarks + (extracted.listing?.reasons ?? []).map { Remark($0) },
            fingerprints: changes.fingerprints)
    }

    private func changes(of task: PageTask, maker: ItemMaker) -> Changes {
        var items = maker.items(
            of: withKnownDetails, source: task.source, page: task.page, known: knowledge.known, now: task.now)
        for index in items.indices { keepKnownFacts(of: &items[index]) }
        let isFirst = task.memory.lastSuccess == nil || extracted.listing?.beginsAnew == true
        let firstVisits: Set<String> = isFirst ? [task.page.url] : []
        let known = KnownSource(items: knowledge.known, pages: Set(task.source.pages.map(\.url)))
        var changes = Changes(from: items, known: known, firstVisits: firstVisits, now: task.now)
        changes.new = task.sights.applied(to: changes.new)
        return changes
    }

    /// Completes an item's event by what its own page has told before.
    private func keepKnownFacts(of item: inout Item) {
        guard let stored = item.canonicalURL.flatMap({ knowledge.detailed[$0] }), stored.contentHTML != nil,
            let event = stored.event, item.url.map(completed.contains) != true
        else { return }
        item.event = item.event?.completed(by: event) ?? event
        item.rehash()
    }

    /// The listing shows less of a known item than its own page did: what was found there stands.
    private var withKnownDetails: Extracted {
        guard !knowledge.detailed.isEmpty else { return extracted }
        var result = extracted
        for index in result.entries.indices {
            let entry = result.entries[index]
            guard let item = entry.canonicalURL.flatMap({ knowledge.detailed[$0] }),
                entry.url.map(completed.contains) != true
            else { continue }
            var own = Entry(id: entry.id)
            own.contentHTML = item.contentHTML
            own.published = item.published
            own.updated = item.updated
            own.image = item.image
            own.authors = item.authors
            own.enclosures = item.enclosures
            own.links = item.links
            result.entries[index] = entry.completed(by: own)
        }
        return result
    }

    private func isKnown(_ entry: Entry) -> Bool { entry.canonicalURL.map(knownNames.contains) == true }
}

extension Changes {
    /// The fingerprints of the items that are to be stored; of one whose stored text stays, it is made of what is stored.
    fileprivate var fingerprints: [ItemKey: [UInt8]] {
        let stored = new + refreshed + revised.map(\.item)
        return Dictionary(
            stored.filter { !$0.keepsText }.map { ($0.key, Fingerprint($0).bytes) },
            uniquingKeysWith: { _, last in last })
    }
}

extension Extracted {
    /// The document without its only item, when all that it says is that there is none.
    fileprivate var withoutPlaceholder: Extracted {
        guard entries.count == 1, entries[0].saysThatNothingIsThere else { return self }
        var result = self
        result.entries = []
        result.remarks.append(Remark("it says that there is nothing: « \(entries[0].title ?? "") »"))
        return result
    }
}

extension Entry {
    fileprivate var canonicalURL: String? { url.flatMap { CanonicalURL($0)?.text } }
}

extension Item {
    /// The instant of publication, for an item that tells it to the minute.
    fileprivate var publishedInstant: Date? {
        guard case .instant(let date, _)? = published else { return nil }
        return date
    }
}

extension [DeclaredFeed] {
    /// The feeds that may hold what a page shows: not those of comments, the ones nearest to the page first.
    func likely(nextTo page: String) -> [DeclaredFeed] {
        let wanted = filter { feed in
            let words = (feed.url + " " + (feed.title ?? "")).lowercased()
            return !["comment", "oembed", "wp-json"].contains { words.contains($0) }
        }
        func nearness(_ feed: DeclaredFeed) -> Int {
            zip(feed.url.utf8, page.utf8).prefix { $0 == $1 }.count
        }
        return wanted.sorted { nearness($0) > nearness($1) }
    }
}
