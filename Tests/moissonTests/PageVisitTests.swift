internal import Calendar
import Foundation
import Manners
import Model
import Testing

@testable import moisson

private let listing = "https://centre.example/actualites/"
private let feed = "https://centre.example/feed/"

/// An event at an hour of 9 December 2025, and a series of three days or more.
private func calendarText(hour: String, more: String = "COUNT=3") -> String {
    """
    BEGIN:VCALENDAR
    VERSION:2.0
    BEGIN:VEVENT
    UID:1
    SUMMARY:Rencontre
    URL:https://centre.example/rencontre
    DTSTART;TZID=Europe/Paris:20251209T\(hour)0000
    END:VEVENT
    BEGIN:VEVENT
    UID:2
    SUMMARY:Permanence
    DTSTART;VALUE=DATE:20251202
    RRULE:FREQ=WEEKLY;\(more)
    END:VEVENT
    END:VCALENDAR
    """
}

/// A home page of words alone.
private func proseText(feeds: [String]) -> String {
    let head = feeds.map { "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"\($0)\">" }
    return """
        <!doctype html><html lang="fr"><head><title>Centre</title>\(head.joined())</head><body><main><h1>Bienvenue</h1>
        <p>Le centre de ressources accompagne les acteurs de la politique de la ville.</p></main></body></html>
        """
}

@Suite("A page's visit")
struct PageVisitTests {
    private struct Row: Sendable {
        let name: String
        let page: Page
        let site: @Sendable (inout RecordedSite) -> Void
        let trace: [String]
    }

    private static let rows = [
        Row(
            name: "a feed is read at once", page: Page(url: feed, type: .feed),
            site: { $0.show(feed: [1, 2, 3], at: feed) }, trace: ["asked \(feed)", "updated, 3 new"]),
        Row(
            name: "a calendar is recognised where nothing is said", page: Page(url: feed),
            site: { $0.show(calendarText(hour: "10"), at: feed, type: "text/plain") },
            trace: ["asked \(feed)", "updated, 4 new"]),
        Row(
            name: "a calendar is a feed", page: Page(url: feed, type: .feed),
            site: { $0.show(calendarText(hour: "10"), at: feed, type: "text/calendar") },
            trace: ["asked \(feed)", "updated, 4 new"]),
        Row(
            name: "a feed in place of a calendar is none", page: Page(url: feed, type: .ical),
            site: { $0.show(feed: [1, 2, 3], at: feed) }, trace: ["asked \(feed)", "failed notAFeed, 0 new"]),
        Row(
            name: "a refusal is the page's failure", page: Page(url: feed), site: { _ in },
            trace: ["asked \(feed)", "failed httpStatus, 0 new"]),
        Row(
            name: "a page in place of a feed is none", page: Page(url: feed, type: .feed),
            site: { $0.show(listingText([1, 2, 3, 4]), at: feed) },
            trace: ["asked \(feed)", "failed notAFeed, 0 new"]),
        Row(
            name: "a listing is read as it stands", page: Page(url: listing),
            site: { $0.show(listingText([1, 2, 3, 4, 5]), at: listing) },
            trace: ["asked \(listing)", "updated, 5 new"]),
        Row(
            name: "a feed whose only item says that there is none is empty",
            page: Page(url: feed, type: .feed),
            site: {
                let text = feedText([1]).replacingOccurrences(of: title(1), with: "Aucun événement à venir")
                $0.show(text, at: feed, type: "application/rss+xml")
            }, trace: ["asked \(feed)", "updated, 0 new"]),
        Row(
            name: "a declared feed that holds the items takes the listing's place", page: Page(url: listing),
            site: {
                $0.show(listingText([1, 2, 3, 4, 5], feed: feed), at: listing)
                $0.show(feed: [1, 2, 3, 4, 5, 6], at: feed)
            }, trace: ["asked \(listing)", "asked \(feed)", "updated, 6 new"]),
        Row(
            name:
                "a declared feed that passes over items of the list is a choice of them, and the list stays",
            page: Page(url: listing),
            site: {
                $0.show(listingText([1, 2, 3, 4, 5, 6], feed: feed), at: listing)
                $0.show(feed: [1, 3, 5], at: feed)
            }, trace: ["asked \(listing)", "asked \(feed)", "updated, 6 new"]),
        Row(
            name: "a pinned item and older ones are no choice", page: Page(url: listing),
            site: {
                $0.show(listingText([9, 6, 5, 4, 3, 2], feed: feed), at: listing)
                $0.show(feed: [7, 6, 5, 4], at: feed)
            }, trace: ["asked \(listing)", "asked \(feed)", "updated, 7 new"]),
        Row(
            name: "a declared feed that cannot be had leaves the listing", page: Page(url: listing),
            site: { $0.show(listingText([1, 2, 3, 4, 5], feed: feed), at: listing) },
            trace: ["asked \(listing)", "asked \(feed)", "updated, 5 new"]),
        Row(
            name: "the only feed of a page without a list is what the page is named for",
            page: Page(url: listing),
            site: {
                $0.show(proseText(feeds: [feed, listing + "comments/feed/"]), at: listing)
                $0.show(feed: [1, 2, 3], at: feed)
            }, trace: ["asked \(listing)", "asked \(feed)", "updated, 3 new"]),
        Row(
            name: "of two feeds nobody knows which is meant", page: Page(url: listing),
            site: {
                $0.show(proseText(feeds: [feed, "https://centre.example/agenda/feed/"]), at: listing)
                $0.show(feed: [1, 2, 3], at: feed)
            },
            trace: [
                "asked \(listing)", "asked https://centre.example/agenda/feed/", "asked \(feed)",
                "updated, 0 new",
            ]),
        Row(
            name: "a page that is to be read as a page has no feed", page: Page(url: listing, type: .html),
            site: {
                $0.show(proseText(feeds: [feed]), at: listing)
                $0.show(feed: [1, 2, 3], at: feed)
            }, trace: ["asked \(listing)", "updated, 0 new"]),
        Row(
            name: "a listing's next page is asked, no more than configured",
            page: Page(url: listing, type: .html, pagination: 1),
            site: {
                $0.show(listingText([1, 2, 3, 4, 5], next: "/actualites/page/2/"), at: listing)
                $0.show(
                    listingText([6, 7, 8, 9], next: "/actualites/page/3/"), at: listing + "page/2/")
            }, trace: ["asked \(listing)", "asked \(listing)page/2/", "updated, 9 new"]),
        Row(
            name: "items' own pages are asked one after another, and may be missing",
            page: Page(url: listing, type: .html, details: .all),
            site: { $0.show(listingText([1, 2, 3], feed: feed), at: listing) },
            trace: ["asked \(listing)"] + (1...3).map { "asked \(listing)rencontre-\($0)/" } + [
                "updated, 3 new"
            ]),
    ]

    @Test("events lead to requests and an outcome", arguments: rows.indices)
    func table(index: Int) throws {
        let row = Self.rows[index]
        var diary = PageDiary(row.page)
        row.site(&diary.site)
        #expect(try diary.visit(day: 0) == row.trace, "\(row.name)")
    }

    @Test("an unchanged body is not read again; a 304 needs no body")
    func unchanged() throws {
        var diary = PageDiary(Page(url: feed))
        diary.site.show(feed: [1, 2], at: feed)
        _ = try diary.visit(day: 0)
        #expect(try diary.visit(day: 1).last == "unchanged, 0 new")
        diary.site.answers[feed] = .notModified(Validators())
        #expect(try diary.visit(day: 2).last == "unchanged, 0 new")
        diary.site.show(feed: [1, 2, 3], at: feed)
        #expect(try diary.visit(day: 3).last == "updated, 1 new")
    }

    @Test(
        "what a page says of its use is remembered; a feed that reserves mining gives no texts from then on")
    func usage() throws {
        var diary = PageDiary(Page(url: listing, type: .html))
        diary.site.show(listingText([1, 2, 3, 4, 5]), at: listing)
        _ = try diary.visit(day: 0)
        #expect(diary.memory.usageWishes.areNone)
        diary.site.usageTags[listing] = [UsageTag("x-robots-tag", value: "noindex", in: .header)]
        #expect(try diary.visit(day: 1).last == "unchanged, 0 new")
        #expect(diary.memory.usageWishes.withholdsText)
        diary.site.usageTags[listing] = []
        #expect(try diary.visit(day: 2).last == "unchanged, 0 new")
        #expect(diary.memory.usageWishes.areNone)
        let meta = "<head><meta name=\"TDM-Reservation\" content=\"1\">"
        diary.site.show(
            listingText([1, 2, 3, 4, 5, 6]).replacingOccurrences(of: "<head>", with: meta), at: listing)
        #expect(try diary.visit(day: 3).last == "updated, 1 new")
        #expect(diary.memory.usageWishes.reservesMining)
        let url = "https://centre.example/actualites/rencontre-"
        #expect(diary.stored[url + "1"]?.summaryHTML?.contains("temps d’échanges") == true)
        let reserved = try #require(diary.stored[url + "6"])
        #expect(reserved.summaryHTML == nil && reserved.contentHTML == nil && reserved.title == title(6))
    }

    @Test("an item's own page that is not to be quoted gives no text, and is asked once")
    func ownPage() throws {
        var diary = PageDiary(Page(url: listing, type: .html, details: .all))
        diary.site.show(listingText([1, 2, 3, 4, 5]), at: listing)
        let text = String(
            repeating: "<p>Le programme détaillé de la journée, avec ses intervenants et ses ateliers.</p>",
            count: 6)
        for number in 1...5 {
            let tag = number == 1 ? "<meta name=\"robots\" content=\"noindex\">" : ""
            diary.site.show(
                "<html><head>\(tag)<title>\(title(number))</title></head><body><main><h1>\(title(number))</h1>"
                    + "\(text)</main></body></html>",
                at: "https://centre.example/actualites/rencontre-\(number)/")
        }
        #expect(try diary.visit(day: 0).count == 7)
        let url = "https://centre.example/actualites/rencontre-"
        #expect(diary.stored[url + "1"]?.contentHTML?.contains("programme") != true)
        #expect(diary.stored[url + "2"]?.contentHTML?.contains("programme") == true)
        #expect(try diary.visit(day: 1).count == 2)
    }

    @Test("a refusal's page is read for what it is: a challenge, or the server's own words")
    func refusals() throws {
        let request = Request(source: "centre", page: feed, url: feed)
        var visit = Visit(
            request: request,
            outcome: .failed(VisitFailure(.httpStatus, status: 503, detail: "Service Unavailable")))
        visit.refusedBody = Array("<html><title>Site en travaux</title></html>".utf8)
        let works = try #require(visit.withRefusalRead().failure)
        #expect(
            works == VisitFailure(.httpStatus, status: 503, detail: "Service Unavailable: Site en travaux"))
        visit.refusedBody = Array("<html><title>Just a moment...</title></html>".utf8)
        let wall = try #require(visit.withRefusalRead().failure)
        #expect(wall.cause == .botChallenge)
    }

    @Test("a new version of an event revises it; a series that goes on brings days that are no news")
    func calendar() throws {
        var diary = PageDiary(Page(url: feed, type: .ical))
        diary.site.show(calendarText(hour: "10"), at: feed, type: "text/calendar")
        _ = try diary.visit(day: 0)
        #expect(diary.memory.isFeed)
        diary.site.show(calendarText(hour: "14"), at: feed, type: "text/calendar")
        #expect(try diary.visit(day: 1).last == "updated, 0 new")
        let moved = diary.stored["https://centre.example/rencontre"]
        #expect(moved?.event?.start?.text == "2025-12-09T14:00:00+01:00")
        diary.site.show(calendarText(hour: "14", more: "COUNT=4"), at: feed, type: "text/calendar")
        #expect(try diary.visit(day: 2).last == "updated, 1 new")
        #expect(diary.known.count == 5)
        #expect(diary.known.last?.isBaseline == true)
    }

    @Test("a page over its computing time fails by itself, with a name")
    func overrun() throws {
        let page = Page(url: feed)
        let task = try PageTask(
            source: Source(id: "centre", name: "Centre", pages: [page]), page: page,
            memory: PageMemory(source: "centre", page: feed), now: visitNow)
        var visit = PageVisit(task, maker: ItemMaker(Configuration(title: "V", link: "https://v.example/")))
        var site = RecordedSite()
        site.show(feed: [1], at: feed)
        _ = visit.handle(.answered(site.visit(Request(source: "centre", page: feed, url: feed))))
        let outcome = try #require(visit.handle(.overran(10)).outcome)
        let settlement = Settlement(outcome, shownBefore: 0)
        #expect(settlement.record.outcome == .failed)
        #expect(settlement.record.failure?.cause == .tooMuchWork)
        #expect(settlement.report.error?.contains("computing time") == true)
    }
}

@Suite("A declared feed that was adopted")
struct AdoptionTests {
    /// A listing that has adopted its feed at day 0.
    private func adopted() throws -> PageDiary {
        var diary = PageDiary(Page(url: listing))
        showAll(&diary)
        _ = try diary.visit(day: 0)
        #expect(diary.memory.nextURL == feed)
        return diary
    }

    private func showAll(_ diary: inout PageDiary) {
        diary.site.show(listingText([1, 2, 3, 4, 5], feed: feed), at: listing)
        diary.site.show(feed: [1, 2, 3, 4, 5], at: feed)
    }

    @Test("three failures of the feed, then all is well: the source recovers at the first good answer")
    func recovery() throws {
        var diary = try adopted()
        diary.site.answers = [:]
        for day in 1...3 {
            #expect(try diary.visit(day: Double(day)).last == "failed httpStatus, 0 new")
            #expect(diary.memory.currentState != .asExpected)
        }
        showAll(&diary)
        diary.site.show(feed: [1, 2, 3, 4, 5, 6], at: feed)
        let trace = try diary.visit(day: 4)
        #expect(trace.first == "asked \(listing)" && trace.last == "updated, 1 new", "\(trace)")
        #expect(diary.memory.failures == 0 && diary.memory.currentState == .asExpected)
        #expect(try diary.visit(day: 5).first == "asked \(feed)")
    }

    @Test("the feed is gone and the page stays: the page is the list from then on")
    func feedLost() throws {
        var diary = try adopted()
        diary.site.answers[feed] = nil
        for day in 1...3 { _ = try diary.visit(day: Double(day)) }
        diary.site.show(listingText([1, 2, 3, 4, 5, 7], feed: feed), at: listing)
        #expect(try diary.visit(day: 4).last == "updated, 1 new")
        #expect(diary.memory.adopted == nil)
        diary.site.show(listingText([1, 2, 3, 4, 5, 7, 8], feed: feed), at: listing)
        #expect(try diary.visit(day: 5) == ["asked \(listing)", "updated, 1 new"])
    }

    @Test("the page fails as well and only the feed comes back: it is found in its turn")
    func pageLost() throws {
        var diary = try adopted()
        diary.site.answers = [:]
        for day in 1...4 { _ = try diary.visit(day: Double(day)) }
        diary.site.show(feed: [1, 2, 3, 4, 5, 6], at: feed)
        #expect(try diary.visit(day: 5) == ["asked \(feed)", "updated, 1 new"])
        #expect(diary.memory.failures == 0 && diary.memory.nextURL == feed)
    }

    @Test("a page comes in place of the feed, then all is well")
    func notAFeed() throws {
        var diary = try adopted()
        diary.site.show(listingText([1, 2, 3, 4, 5]), at: feed)
        for day in 1...3 { #expect(try diary.visit(day: Double(day)).last == "failed notAFeed, 0 new") }
        #expect(try diary.visit(day: 4).last?.hasPrefix("updated") == true)
        #expect(diary.memory.currentState == .asExpected)
    }

    @Test("a feed that ends or asks for a password gives the page back to its listing at the same visit")
    func feedEnded() throws {
        for isGone in [true, false] {
            var diary = try adopted()
            let login = "<title>Connexion</title><form><input type=password></form>"
            diary.site.show(login, at: feed)
            if isGone { diary.site.refuse(feed, VisitFailure(.gone, status: 410)) }
            diary.site.show(listingText([1, 2, 3, 4, 5, 6], feed: feed), at: listing)
            #expect(try diary.visit(day: 1) == ["asked \(feed)", "asked \(listing)", "updated, 1 new"])
            #expect(diary.memory.adopted == nil && diary.memory.failures == 0)
            #expect(try diary.visit(day: 2) == ["asked \(listing)", "unchanged, 0 new"])
        }
    }

    @Test("when the listing cannot be had either, that is the page's failure, and nothing is given up")
    func bothFail() throws {
        var diary = try adopted()
        diary.site.answers = [:]
        diary.site.refuse(feed, VisitFailure(.gone, status: 410))
        #expect(
            try diary.visit(day: 1) == ["asked \(feed)", "asked \(listing)", "failed httpStatus, 0 new"])
        #expect(!diary.memory.isGone && diary.memory.failures == 1)
    }

    @Test(
        "a feed that shared little with its listing is compared again after a week; what it leaves out gives the page back"
    )
    func provisional() throws {
        for isKept in [true, false] {
            var diary = PageDiary(Page(url: listing))
            diary.site.show(listingText([1, 2, 3], feed: feed), at: listing)
            diary.site.show(feed: [1, 2, 3], at: feed)
            _ = try diary.visit(day: 0)
            #expect(try diary.visit(day: 3).first == "asked \(feed)")
            #expect(try diary.visit(day: 7).first == "asked \(feed)")
            let shown = isKept ? [6, 5, 4, 3, 2, 1] : [16, 15, 14, 3, 2, 1]
            diary.site.show(listingText(shown, feed: feed), at: listing)
            diary.site.show(feed: [6, 5, 4, 3, 2, 1], at: feed)
            #expect(try diary.visit(day: 8).prefix(2) == ["asked \(listing)", "asked \(feed)"])
            #expect(try diary.visit(day: 9).first == "asked \(isKept ? feed : listing)")
        }
    }

    @Test("a listing that is away when its provisional feed is compared leaves the feed in its place")
    func provisionalAway() throws {
        var diary = PageDiary(Page(url: listing))
        diary.site.show(listingText([1, 2, 3], feed: feed), at: listing)
        diary.site.show(feed: [1, 2, 3], at: feed)
        _ = try diary.visit(day: 0)
        _ = try diary.visit(day: 7)
        diary.site.answers[listing] = nil
        #expect(try diary.visit(day: 8) == ["asked \(listing)", "failed httpStatus, 0 new"])
        #expect(try diary.visit(day: 9).first == "asked \(feed)")
    }

    @Test("the adopted address is asked without the validators of the other, and the other way round")
    func validators() throws {
        var diary = try adopted()
        diary.site.answers = [:]
        for day in 1...3 { _ = try diary.visit(day: Double(day)) }
        let plan = VisitPlan(
            of: [diary.source], memories: [diary.memory], now: visitNow.addingTimeInterval(9 * 86_400))
        #expect(plan.requests.first?.url == listing)
        #expect(plan.requests.first?.validators == nil)
        #expect(plan.requests.first?.isFeed == false)
    }
}

@Suite("A listing that is lost")
struct LostListingTests {
    private static let home = "https://centre.example/"
    private static let lost = "quarantined, 0 new"

    /// What the site shows once its listing is drawn by a script, and what the visit comes to.
    private struct Row: Sendable {
        let name: String
        let site: @Sendable (inout RecordedSite) -> Void
        let trace: [String]
    }

    private static let rows = [
        Row(
            name: "its page declares a feed with its items",
            site: {
                $0.show(shellText(feed: feed), at: listing)
                $0.show(feed: [1, 2, 3, 4, 5, 6], at: feed)
            }, trace: ["asked \(feed)", "updated, 1 new"]),
        Row(
            name: "the home page declares it",
            site: {
                $0.show(shellText(), at: listing)
                $0.show(shellText(feed: feed), at: home)
                $0.show(feed: [1, 2, 3, 4, 5, 6], at: feed)
            }, trace: ["asked \(home)", "asked \(feed)", "updated, 1 new"]),
        Row(
            name: "the declared feed holds other things",
            site: {
                $0.show(shellText(feed: feed), at: listing)
                $0.show(feed: [21, 22, 23], at: feed)
            }, trace: ["asked \(feed)", lost]),
        Row(
            name: "no feed is declared anywhere",
            site: {
                $0.show(shellText(), at: listing)
                $0.show(shellText(), at: home)
            }, trace: ["asked \(home)", lost]),
    ]

    @Test("a declared feed that holds its items takes its place", arguments: rows.indices)
    func table(index: Int) throws {
        let row = Self.rows[index]
        let selection = Selection(item: "article", title: "h2 a", link: "h2 a@href")
        for page in [Page(url: listing), Page(url: listing, select: selection)] {
            var diary = PageDiary(page)
            diary.site.show(listingText([1, 2, 3, 4, 5]), at: listing)
            _ = try diary.visit(day: 0)
            row.site(&diary.site)
            #expect(try diary.visit(day: 1) == ["asked \(listing)"] + row.trace, "\(row.name)")
            let isFollowed = row.trace.last != Self.lost
            #expect(diary.memory.nextURL == (isFollowed ? feed : listing), "\(row.name)")
        }
    }
}
