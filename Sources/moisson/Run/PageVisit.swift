internal import Extraction
internal import Foundation
internal import Manners
internal import Model
internal import Web

/// In one visit, at most so many items' own pages are asked for; the next visits bring the rest.
private let detailsPerVisit = 10
/// A page without a feed of its own is offered at most this many declared ones.
private let feedsTried = 2

/// One page's visit while it is under way: events come in, requests and at last the outcome go out.
///
/// It decides all that concerns the page and acts nowhere: it may run on any thread, and the same events in the same order
/// give the same outcome.
struct PageVisit: Sendable {
    enum Event: Sendable {
        /// The answer to the page's own request, or to the last one that was asked for.
        case answered(Visit)
        /// The answer to `Step.lookUp`.
        case known(PageKnowledge)
        /// Reading the last answer took more computing time than a page may have, in seconds.
        case overran(Double)
    }

    enum Step: Sendable {
        case ask(Request)
        /// The source's known items are needed to go on.
        case lookUp
        case ended(PageOutcome)
    }

    /// `home` is the site's home page, which is asked for the feeds that it declares.
    private enum FollowUp: Sendable { case feed, home, nextPage, details }

    private enum State: Sendable {
        case begun
        case lookingUp(Visit, Response)
        case waiting(PageContent, FollowUp)
        case ended
    }

    let task: PageTask
    private let maker: ItemMaker
    private var state = State.begun
    /// The answer that counts for the page: its own, or that of a declared feed that took its place.
    private var answer: Visit?
    /// The adopted feed, when its answer has said that it has ended.
    private var endedFeed: String?
    private var feedsLeft: [DeclaredFeed] = []
    private var pagesLeft: Int
    /// Items' own pages that are still to be asked for; nil until the listing is whole.
    private var detailsLeft: [String]?
    /// True when more items' own pages are wanted than one visit may ask for.
    private var isUnfinished = false

    init(_ task: PageTask, maker: ItemMaker) {
        self.task = task
        self.maker = maker
        pagesLeft = task.page.pagination
    }

    /// Takes an event and decides what comes next; after `.ended` nothing more is decided.
    mutating func handle(_ event: Event) -> Step {
        switch (state, event) {
        case (_, .overran(let seconds)):
            return fail(VisitFailure(.tooMuchWork, detail: "\(Int(seconds)) s of computing"))
        case (.begun, .answered(let visit)): return begin(visit.withRefusalRead())
        case (.lookingUp(let visit, let response), .known(let knowledge)):
            return read(response, of: visit, knowing: knowledge)
        case (.waiting(var content, let followUp), .answered(let visit)):
            take(visit, as: followUp, into: &content)
            return goOn(content)
        case (.begun, .known), (.lookingUp, .answered), (.waiting, .known), (.ended, _):
            return fail(VisitFailure(.badAnswer, detail: "an answer came that nobody had asked for"))
        }
    }

    // MARK: The page's own answer

    private mutating func begin(_ answered: Visit) -> Step {
        var visit = answered
        if let former = answer { visit.add(costOf: former) }
        answer = visit
        guard case .fetched(let response) = visit.outcome else {
            if case .failed(let failure) = visit.outcome, let step = handBack(after: failure) { return step }
            return end(PageOutcome(task: task, visit: visit, finding: nil))
        }
        if let finding = early(response, to: visit.request) {
            if case .wrong(let failure) = finding, let step = handBack(after: failure) { return step }
            return end(PageOutcome(task: task, visit: visit, finding: finding))
        }
        state = .lookingUp(visit, response)
        return .lookUp
    }

    /// Asks the listing itself, once, when the feed in its place has ended: gone for good, or behind a login.
    private mutating func handBack(after failure: VisitFailure) -> Step? {
        guard endedFeed == nil, let adopted = task.memory.adopted, adopted.reason == .declaredFeed,
            task.memory.nextURL == adopted.url, [.gone, .loginPage].contains(failure.cause)
        else { return nil }
        endedFeed = adopted.url
        return .ask(Request(source: task.source.id, page: task.page.url, url: task.page.url))
    }

    /// Decides what can be said of an answer without reading it: that it is the old one, or not what it should be.
    private func early(_ response: Response, to request: Request) -> Finding? {
        let memory = task.memory
        if !task.isAccepted, let known = memory.bodyHash, task.page.recipeHash == memory.recipeHash,
            response.bodyHash == known
        {
            return .sameBody
        }
        let isFeed = endedFeed == nil ? memory.expectsFeed : memory.isFeed
        return classify(
            response, expecting: task.page.type.expectation(isFeed: isFeed), requested: request.url,
            failures: memory.failures
        )
        .map(Finding.wrong)
    }

    private mutating func read(_ response: Response, of visit: Visit, knowing knowledge: PageKnowledge)
        -> Step
    {
        var content = PageContent(response, of: task, saying: visit.usageTags, knowing: knowledge)
        if let endedFeed {
            content.remark("\(endedFeed) has ended; the page itself is the list again")
        }
        if content.mayYieldToFeed(of: task) || endedFeed != nil {
            feedsLeft = offered(content.declaredFeeds, nextTo: response.url)
            let home = task.source.homepage ?? "/".resolved(against: response.url)
            if feedsLeft.isEmpty, content.isLost, let home, home != response.url {
                return ask(home, as: .home, for: content)
            }
        }
        return goOn(content)
    }

    /// The declared feeds that are worth a request.
    private func offered(_ feeds: [DeclaredFeed], nextTo page: String) -> [DeclaredFeed] {
        Array(feeds.likely(nextTo: page).filter { $0.url != endedFeed }.prefix(feedsTried))
    }

    // MARK: Further requests, one at a time: declared feeds, then further pages, then items' own pages

    private mutating func goOn(_ content: PageContent) -> Step {
        if !feedsLeft.isEmpty { return ask(feedsLeft.removeFirst().url, as: .feed, for: content) }
        if pagesLeft > 0, let next = content.nextPage {
            pagesLeft -= 1
            return ask(next, as: .nextPage, for: content)
        }
        if task.page.details != .none, !content.isQuarantined {
            var left = detailsLeft ?? content.ownPages(for: task, maker: maker)
            if detailsLeft == nil, left.count > detailsPerVisit {
                left = Array(left.prefix(detailsPerVisit))
                isUnfinished = true
            }
            let next = left.isEmpty ? nil : left.removeFirst()
            detailsLeft = left
            if let next { return ask(next, as: .details, for: content) }
        }
        var visit = answer ?? unanswered
        // The next visit must read the page again, changed or not.
        if isUnfinished { visit.dropValidators() }
        return end(content.outcome(of: task, visit: visit, isUnfinished: isUnfinished, maker: maker))
    }

    private mutating func ask(_ url: String, as followUp: FollowUp, for content: PageContent) -> Step {
        state = .waiting(content, followUp)
        return .ask(Request(source: task.source.id, page: task.page.url, url: url))
    }

    /// Takes the answer to a further request; a failure of it is a remark, never the page's.
    private mutating func take(_ visit: Visit, as followUp: FollowUp, into content: inout PageContent) {
        answer?.add(costOf: visit)
        guard case .fetched(let response) = visit.outcome else {
            content.remark("\(visit.request.url) could not be had")
            if followUp == .nextPage { pagesLeft = 0 }
            return
        }
        switch followUp {
        case .feed:
            guard content.adopt(feed: response, saying: visit.usageTags, at: visit.request.url, of: task)
            else {
                return
            }
            answer = answer.map { visit.withCost(of: $0) }
            feedsLeft = []
            pagesLeft = 0
        case .home: feedsLeft = offered(content.feeds(declaredBy: response), nextTo: task.page.url)
        case .nextPage:
            if !content.append(response, saying: visit.usageTags) { pagesLeft = 0 }
        case .details: content.complete(by: response, saying: visit.usageTags, asked: visit.request.url)
        }
    }

    // MARK: The end

    private mutating func end(_ outcome: PageOutcome) -> Step {
        state = .ended
        return .ended(outcome)
    }

    private mutating func fail(_ failure: VisitFailure) -> Step {
        end(PageOutcome(task: task, visit: answer ?? unanswered, finding: .wrong(failure)))
    }

    private var unanswered: Visit {
        let request = Request(source: task.source.id, page: task.page.url, url: task.memory.nextURL)
        return Visit(request: request, outcome: .failed(VisitFailure(.badAnswer)), requests: 0)
    }
}

extension Page.Reading {
    /// The kind that the next answer must be; `isFeed`: it was one before.
    fileprivate func expectation(isFeed: Bool) -> Expectation {
        switch self {
        case .ical: .calendar
        case .feed: .feed
        case .html: isFeed ? .feed : .html
        case .auto: isFeed ? .feed : .anything
        }
    }
}

extension Visit {
    /// Returns the visit with the failure that the page of a refusal gives away: a bot challenge, the server's own words.
    func withRefusalRead() -> Visit {
        guard case .failed(var failure) = outcome, !refusedBody.isEmpty else { return self }
        let page = classifyError(refusedBody)
        let words =
            page.words == failure.detail || page.words.contains(failure.detail)
            ? [page.words] : [failure.detail, page.words]
        failure.detail = words.filter { !$0.isEmpty }.joined(separator: ": ")
        if page.isChallenge, [403, 429, 503].contains(failure.status) { failure.cause = .botChallenge }
        var read = self
        read.outcome = .failed(failure)
        read.refusedBody = []
        return read
    }

    fileprivate mutating func add(costOf other: Visit) {
        requests += other.requests
        conditionalRequests += other.conditionalRequests
        bytes += other.bytes
        milliseconds += other.milliseconds
    }

    /// Forgets the validators of the answer, so that the next question is not conditional.
    fileprivate mutating func dropValidators() {
        guard case .fetched(var response) = outcome else { return }
        response.validators = Validators()
        outcome = .fetched(response)
    }

    fileprivate func withCost(of other: Visit) -> Visit {
        var visit = self
        visit.requests = other.requests
        visit.conditionalRequests = other.conditionalRequests
        visit.bytes = other.bytes
        visit.milliseconds = other.milliseconds
        return visit
    }
}
