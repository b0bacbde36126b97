package import Foundation
package import Model
internal import Web

/// The first wait after a failure; each further failure in a row doubles it, up to a probe a day.
private let firstBackOffSeconds = 3_600.0
/// So many failures in a row (five days at least) that a person is told each time.
private let patience = 10
/// Without anything new for so long a page is called quiet, in seconds.
private let quietSeconds = 60 * 86_400.0

/// The result of reading a fetched body; only the run knows it.
package enum Finding: Sendable, Equatable {
    case read(Findings)
    /// The body is the same to the byte as the last one that was read, and so is what reads it.
    case sameBody
    /// It is not what it should be, or nothing could be read from it.
    case wrong(VisitFailure)
}

/// The content of a document that could be read, in figures.
package struct Findings: Sendable, Equatable {
    package var bodyHash: String?
    package var recipeHash: String?
    package var isFeed: Bool
    /// The feed that the page declares and that was read in its place at this very visit.
    package var declaredFeed: String?
    /// True when the page showed too little of its list to be sure that the feed holds all of it.
    package var isFeedProvisional: Bool
    /// Items in the document, and how many of them were known before this visit.
    package var items: Int
    package var known: Int
    /// Items that are new.
    package var new: Int
    /// The instants of their publication, for those that say so to the minute.
    package var moments: [Date]
    package var manners: FeedManners
    /// The statements of the page itself about the use of its content.
    package var usageTags: [UsageTag]
    /// Of a listing; nil: judged by the number of items.
    package var state: PageState?
    package var profile: String?
    /// True when the items were not used: the last good list stays, and so do the validators.
    package var isQuarantined: Bool

    package init(
        bodyHash: String? = nil, recipeHash: String? = nil, isFeed: Bool, declaredFeed: String? = nil,
        isFeedProvisional: Bool = false, items: Int,
        known: Int, new: Int, moments: [Date] = [], manners: FeedManners = FeedManners(),
        usageTags: [UsageTag] = [], state: PageState? = nil, profile: String? = nil,
        isQuarantined: Bool = false
    ) {
        self.bodyHash = bodyHash
        self.recipeHash = recipeHash
        self.isFeed = isFeed
        self.declaredFeed = declaredFeed
        self.isFeedProvisional = isFeedProvisional
        self.items = items
        self.known = known
        self.new = new
        self.moments = moments
        self.manners = manners
        self.usageTags = usageTags
        self.state = state
        self.profile = profile
        self.isQuarantined = isQuarantined
    }
}

/// A page's memory after a visit, and the remarks that a person should read.
package struct Remembered: Sendable, Equatable {
    package private(set) var memory: PageMemory
    package private(set) var remarks: [Remark]
    /// True when the next visit asks a new address from now on.
    package private(set) var isMoved = false
    private let now: Date

    /// Remembers a visit; `finding` is nil unless a body was fetched.
    package init(after visit: Visit, _ before: PageMemory, finding: Finding? = nil, now: Date) {
        memory = before
        remarks = visit.remarks
        self.now = now
        if let last = before.lastVisit, last.timeIntervalSince(now) > unconditionalIntervalSeconds {
            remarks.append(Remark("the last visit lies in the future: a clock was wrong, then or now"))
        }
        memory.lastVisit = now
        memory.hold = visit.publisherHold
        memory.holdReason = visit.publisherHold == nil ? nil : visit.holdReason
        switch (visit.outcome, finding) {
        case (.failed(let failure), _), (_, .wrong(let failure)): fail(failure, at: visit)
        case (.notModified(let validators), _):
            trustAgain()
            noteUsage(visit.usageTags, isUnchanged: true)
            if !validators.isEmpty, !memory.validators.agrees(with: validators) {
                memory.validators = validators
                memory.validatorsURL = visit.finalURL
            }
            succeed(at: visit, isSameThing: true)
        case (.fetched(let response), .read(let findings)): take(findings, of: response, at: visit)
        case (.fetched(let response), .sameBody), (.fetched(let response), nil):
            trustAgain()
            noteUsage(visit.usageTags)
            memory.validators = response.validators
            memory.validatorsURL = visit.finalURL
            succeed(at: visit, isSameThing: true)
        }
        memory.troubleSince = memory.needsPerson ? before.troubleSince ?? now : nil
    }

    private mutating func take(_ findings: Findings, of response: Response, at visit: Visit) {
        let isFirst = memory.lastSuccess == nil
        if let feed = findings.declaredFeed {
            memory.adopted = AdoptedAddress(
                feed, reason: .declaredFeed, provisionalSince: findings.isFeedProvisional ? now : nil)
        } else if memory.adopted?.reason != .declaredFeed || memory.adopted?.url != visit.request.url {
            memory.isFeed = findings.isFeed
        }
        memory.profile = findings.profile ?? memory.profile
        memory.isQuarantined = findings.isQuarantined
        memory.state = findings.state ?? (findings.items == 0 ? .empty : .asExpected)
        noteUsage(visit.usageTags, page: findings.usageTags)
        if !findings.isQuarantined {
            memory.validators = response.validators
            memory.validatorsURL = visit.finalURL
            memory.bodyHash = findings.bodyHash
            memory.recipeHash = findings.recipeHash
            memory.manners = findings.manners
            if findings.new > 0 {
                memory.learn(
                    findings.moments, others: isFirst ? 0 : findings.new - findings.moments.count, now: now)
                memory.lastChange = isFirst ? findings.moments.filter { $0 <= now }.max() ?? now : now
            }
        }
        let isSameThing = !findings.isQuarantined && (findings.known > 0 || (isFirst && findings.items > 0))
        succeed(at: visit, isSameThing: isSameThing)
    }

    /// Remembers what the publisher says of the use of the page, and tells when that has changed.
    private mutating func noteUsage(
        _ header: [UsageTag], isUnchanged: Bool = false, page: [UsageTag]? = nil
    ) {
        let before = memory.usageWishes
        memory.usageTags = memory.usageTags.after(header: header, isUnchanged: isUnchanged, page: page)
        let wishes = memory.usageWishes
        if wishes != before { remarks.append(Remark(wishes.sentence)) }
    }

    /// The page is as it was when its list was last trusted.
    private mutating func trustAgain() {
        guard memory.isQuarantined else { return }
        memory.isQuarantined = false
        memory.state = .asExpected
    }

    private mutating func succeed(at visit: Visit, isSameThing: Bool) {
        let previousDue = memory.due
        // The configured page has answered in place of the adopted address, which kept failing: it is given up.
        if let adopted = memory.adopted, adopted.url != visit.request.url { memory.adopted = nil }
        memory.failures = 0
        memory.lastSuccess = now
        move(at: visit, isSameThing: isSameThing)
        if memory.state == .asExpected, let change = memory.lastChange,
            now.timeIntervalSince(change) > quietSeconds
        {
            memory.state = .quiet
        }
        holdByManners()
        if memory.validators.isEmpty {
            memory.due = now.addingTimeInterval(unconditionalIntervalSeconds)
            memory.dueReason = "without ETag and Last-Modified it comes whole: once a day"
        } else {
            // A cron that starts late or seldom cannot hit a minute; then only the hour counts.
            let isPunctual = previousDue.map { now.timeIntervalSince($0) < 600 } ?? false
            memory.due = memory.likelyVisit(after: now, toTheMinute: isPunctual)
            memory.dueReason = "something new is likely by then"
        }
    }

    private mutating func move(at visit: Visit, isSameThing: Bool) {
        guard let target = visit.permanentURL, target != visit.request.url else {
            memory.movedTo = nil
            return
        }
        // A move that was refused stays refused: what is known of its items by now, we learnt there.
        if isSameThing, memory.movedTo != target {
            memory.adopted = AdoptedAddress(
                target, reason: memory.adopted?.reason ?? .moved,
                provisionalSince: memory.adopted?.provisionalSince)
            memory.movedTo = nil
            isMoved = true
            remarks.append(
                Remark(
                    "moved for good: \(target.withoutCredentials) is asked from now on; write it into feeds.json"
                ))
        } else {
            memory.movedTo = target
            remarks.append(
                Remark(
                    "moved for good to \(target.withoutCredentials), which gives nothing that is known here; if it is right, replace"
                        + " \(memory.page.withoutCredentials) by it in feeds.json"))
        }
    }

    private mutating func holdByManners() {
        guard let minutes = memory.manners.ttlMinutes, minutes > 0 else { return }
        let wish = Double(minutes) * 60
        if wish > freshnessCapSeconds {
            remarks.append(Remark("ttl asks for \(minutes) minutes; a day is the most we wait"))
        }
        let until = now.addingTimeInterval(min(wish, freshnessCapSeconds))
        guard until > memory.hold ?? .distantPast else { return }
        memory.hold = until
        memory.holdReason = "ttl"
    }

    /// Errors touch neither validators nor hashes: the next good answer is compared with the last good one.
    private mutating func fail(_ failure: VisitFailure, at visit: Visit) {
        // An error page with status 200 may be cached for a year; only a refusal may send us away.
        if case .fetched = visit.outcome {
            memory.hold = nil
            memory.holdReason = nil
        }
        let wasAdopted = memory.adopted?.url == visit.request.url && visit.request.url != memory.page
        memory.failures += 1
        memory.lastFailure = failure
        memory.lastFailureAt = now
        if failure.cause == .gone {
            if memory.adopted == nil { return end() }
            // Of two addresses the other may still be there.
            if wasAdopted {
                memory.giveUpAdoption()
                remarks.append(
                    Remark("the adopted address is gone for good; the configured one is asked again"))
            }
        }
        if let target = visit.permanentURL, target != visit.request.url {
            remarks.append(Remark("moved for good to \(target.withoutCredentials), where nothing usable is"))
        }
        backOff(after: failure)
        if wasAdopted, memory.doubtsAdoption {
            remarks.append(Remark("the new address keeps failing; the configured one is asked again"))
        }
        if memory.failures >= patience {
            remarks.append(
                Remark("it has failed \(memory.failures) times in a row; someone should look at it"))
        }
    }

    private mutating func end() {
        memory.isGone = true
        memory.due = nil
        memory.dueReason = "410: it is not asked any more"
        remarks.append(Remark("the publisher has taken it away for good; remove it from feeds.json"))
    }

    private mutating func backOff(after failure: VisitFailure) {
        // robots.txt holds for a day; who is told "too many" waits twice as long as who meets an error.
        let isOverload = failure.cause == .tooManyRequests || failure.status == 503
        let doublings = min(memory.failures - 1 + (isOverload ? 1 : 0), 10)
        let seconds =
            failure.cause == .robots
            ? unconditionalIntervalSeconds
            : min(firstBackOffSeconds * Double(1 << doublings), unconditionalIntervalSeconds)
        memory.due = now.addingTimeInterval(seconds)
        let count = memory.failures
        memory.dueReason = count == 1 ? "back-off after a failure" : "back-off after \(count) failures"
    }
}

extension PageMemory {
    /// So many failures in a row need a person: the back-off has then reached its last step, one probe a day.
    package static let failuresThatNeedAPerson = 5

    /// True when a person must do something about the page, or will have to if it goes on like this.
    package var needsPerson: Bool {
        if isGone || movedTo != nil || failures >= Self.failuresThatNeedAPerson { return true }
        switch currentState {
        case .blocked, .redesigned, .halfBroken, .moved: return true
        case .asExpected, .quiet, .empty, nil: return false
        }
    }

    /// Returns to the configured address; what is known of the other's last answer does not hold there.
    fileprivate mutating func giveUpAdoption() {
        adopted = nil
        validators = Validators()
        validatorsURL = nil
        bodyHash = nil
    }
}

extension Validators {
    /// True when nothing in `other` contradicts these.
    fileprivate func agrees(with other: Validators) -> Bool {
        (other.etag == nil || other.etag == etag)
            && (other.lastModified == nil || other.lastModified == lastModified)
    }
}
