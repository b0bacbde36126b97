package import Foundation
package import Model

/// The first wait after a failure; each further failure in a row doubles it, up to a probe a day.
private let firstBackOffSeconds = 3_600.0
/// So many failures in a row (five days at least) that a person is told each time.
private let patience = 10
/// An adopted address that fails this often in a row gives way to the configured one.
private let adoptedPatience = 3
/// Without anything new for so long a page is called quiet, in seconds.
private let quietSeconds = 60 * 86_400.0

/// What reading a fetched body came to; only the run knows it.
package enum Finding: Sendable, Equatable {
    case read(Findings)
    /// The body is the same to the byte as the last one that was read, and so is what reads it.
    case sameBody
    /// It is not what it should be (`classify`), or nothing could be read from it.
    case wrong(VisitFailure)
}

/// What a document that could be read contains.
package struct Findings: Sendable, Equatable {
    package var bodyHash: String?
    package var recipeHash: String?
    package var isFeed: Bool
    /// Items in the document, and how many of them were known before this visit.
    package var items: Int
    package var known: Int
    /// Items that are new.
    package var new: Int
    /// When they were published, for those that say so to the minute.
    package var moments: [Date]
    package var manners: FeedManners
    /// Of a listing; nil: judged by the number of items.
    package var state: PageState?
    package var profile: String?
    /// Whether the items were not used: the last good list stays, and so do the validators.
    package var isQuarantined: Bool

    package init(
        bodyHash: String? = nil, recipeHash: String? = nil, isFeed: Bool, items: Int, known: Int, new: Int,
        moments: [Date] = [], manners: FeedManners = FeedManners(), state: PageState? = nil,
        profile: String? = nil, isQuarantined: Bool = false
    ) {
        self.bodyHash = bodyHash
        self.recipeHash = recipeHash
        self.isFeed = isFeed
        self.items = items
        self.known = known
        self.new = new
        self.moments = moments
        self.manners = manners
        self.state = state
        self.profile = profile
        self.isQuarantined = isQuarantined
    }
}

/// A page's memory after a visit, and what a person should be told.
package struct Remembered: Sendable, Equatable {
    package var memory: PageMemory
    package var remarks: [Remark] = []
    /// Whether the next visit asks a new address from now on.
    package var isMoved = false
}

/// What is to be remembered after a visit; `finding` is nil unless a body was fetched.
package func remember(_ visit: Visit, _ memory: PageMemory, finding: Finding? = nil, now: Date) -> Remembered
{
    var result = Remembered(memory: memory, remarks: visit.remarks)
    result.memory.lastVisit = now
    result.memory.hold = visit.publisherHold
    result.memory.holdReason = visit.publisherHold == nil ? nil : visit.holdReason
    switch (visit.outcome, finding) {
    case (.failed(let failure), _), (_, .wrong(let failure)): failed(failure, visit, now: now, &result)
    case (.notModified(let validators), _):
        if !validators.isEmpty, !memory.validators.agrees(with: validators) {
            result.memory.validators = validators
            result.memory.validatorsURL = visit.finalURL
        }
        succeeded(visit, isSameThing: true, now: now, &result)
    case (.fetched(let response), .read(let findings)):
        take(findings, response, visit, now: now, &result)
    case (.fetched(let response), .sameBody), (.fetched(let response), nil):
        result.memory.validators = response.validators
        result.memory.validatorsURL = visit.finalURL
        succeeded(visit, isSameThing: true, now: now, &result)
    }
    return result
}

// MARK: Success

private func take(
    _ findings: Findings, _ response: Response, _ visit: Visit, now: Date, _ result: inout Remembered
) {
    let isFirst = result.memory.lastSuccess == nil
    result.memory.isFeed = findings.isFeed
    result.memory.profile = findings.profile ?? result.memory.profile
    result.memory.state = findings.state ?? (findings.items == 0 ? .empty : .asExpected)
    if !findings.isQuarantined {
        result.memory.validators = response.validators
        result.memory.validatorsURL = visit.finalURL
        result.memory.bodyHash = findings.bodyHash
        result.memory.recipeHash = findings.recipeHash
        result.memory.manners = findings.manners
        if findings.new > 0 {
            result.memory.learn(
                findings.moments, others: isFirst ? 0 : findings.new - findings.moments.count, now: now)
            result.memory.lastChange = isFirst ? findings.moments.filter { $0 <= now }.max() ?? now : now
        }
    }
    let isSameThing = !findings.isQuarantined && (findings.known > 0 || (isFirst && findings.items > 0))
    succeeded(visit, isSameThing: isSameThing, now: now, &result)
}

private func succeeded(_ visit: Visit, isSameThing: Bool, now: Date, _ result: inout Remembered) {
    let previousDue = result.memory.due
    result.memory.failures = 0
    result.memory.lastSuccess = now
    move(visit, isSameThing: isSameThing, &result)
    if result.memory.state == .asExpected, let change = result.memory.lastChange,
        now.timeIntervalSince(change) > quietSeconds
    {
        result.memory.state = .quiet
    }
    holdByManners(now: now, &result)
    if result.memory.validators.isEmpty {
        result.memory.due = now.addingTimeInterval(unconditionalIntervalSeconds)
        result.memory.dueReason = "without ETag and Last-Modified it comes whole: once a day"
    } else {
        // A cron that starts late or seldom cannot hit a minute; then only the hour counts.
        let isPunctual = previousDue.map { now.timeIntervalSince($0) < 600 } ?? false
        result.memory.due = result.memory.likelyVisit(after: now, toTheMinute: isPunctual)
        result.memory.dueReason = "something new is likely by then"
    }
}

private func move(_ visit: Visit, isSameThing: Bool, _ result: inout Remembered) {
    guard let target = visit.permanentURL, target != visit.request.url else {
        result.memory.movedTo = nil
        return
    }
    // A move that was refused stays refused: what is known of its items by now, we learnt there.
    if isSameThing, result.memory.movedTo != target {
        result.memory.nextURL = target
        result.memory.movedTo = nil
        result.isMoved = true
        result.remarks.append(
            Remark("moved for good: \(redacted(target)) is asked from now on; write it into feeds.json"))
    } else {
        result.memory.movedTo = target
        result.memory.state = .moved
        result.remarks.append(
            Remark(
                "moved for good to \(redacted(target)), which gives nothing that is known here; if it is right, replace"
                    + " \(redacted(result.memory.page)) by it in feeds.json"))
    }
}

private func holdByManners(now: Date, _ result: inout Remembered) {
    guard let minutes = result.memory.manners.ttlMinutes, minutes > 0 else { return }
    let wish = Double(minutes) * 60
    if wish > freshnessCapSeconds {
        result.remarks.append(Remark("ttl asks for \(minutes) minutes; a day is the most we wait"))
    }
    let until = now.addingTimeInterval(min(wish, freshnessCapSeconds))
    guard until > result.memory.hold ?? .distantPast else { return }
    result.memory.hold = until
    result.memory.holdReason = "ttl"
}

// MARK: Failure

/// Errors touch neither validators nor hashes: the next good answer is compared with the last good one.
private func failed(_ failure: VisitFailure, _ visit: Visit, now: Date, _ result: inout Remembered) {
    result.memory.failures += 1
    // An error page with status 200 may be cached for a year; only a refusal may send us away.
    if case .fetched = visit.outcome {
        result.memory.hold = nil
        result.memory.holdReason = nil
    }
    result.memory.lastError = failure.sentence
    result.memory.lastErrorAt = now
    if let state = failure.state { result.memory.state = state }
    if failure.cause == .gone {
        result.memory.isGone = true
        result.memory.due = nil
        result.memory.dueReason = "410: it is not asked any more"
        result.remarks.append(Remark("the publisher has taken it away for good; remove it from feeds.json"))
        return
    }
    if let target = visit.permanentURL, target != visit.request.url {
        result.remarks.append(Remark("moved for good to \(redacted(target)), where nothing usable is"))
    }
    backOff(failure, now: now, &result)
    if result.memory.failures >= adoptedPatience, result.memory.nextURL != result.memory.page {
        result.memory.nextURL = result.memory.page
        result.remarks.append(Remark("the new address keeps failing; the configured one is asked again"))
    }
    if result.memory.failures >= patience {
        result.remarks.append(
            Remark("it has failed \(result.memory.failures) times in a row; someone should look at it"))
    }
}

private func backOff(_ failure: VisitFailure, now: Date, _ result: inout Remembered) {
    // robots.txt holds for a day; who is told "too many" waits twice as long as who meets an error.
    let isOverload = failure.cause == .tooManyRequests || failure.status == 503
    let doublings = min(result.memory.failures - 1 + (isOverload ? 1 : 0), 10)
    let seconds =
        failure.cause == .robots
        ? unconditionalIntervalSeconds
        : min(firstBackOffSeconds * Double(1 << doublings), unconditionalIntervalSeconds)
    result.memory.due = now.addingTimeInterval(seconds)
    let count = result.memory.failures
    result.memory.dueReason = count == 1 ? "back-off after a failure" : "back-off after \(count) failures"
}

extension Validators {
    /// Whether nothing in `other` contradicts these.
    fileprivate func agrees(with other: Validators) -> Bool {
        (other.etag == nil || other.etag == etag)
            && (other.lastModified == nil || other.lastModified == lastModified)
    }
}

extension VisitFailure {
    /// `404 Not Found`, `timeout: Operation timed out after …`: the server's own words where it had any.
    package var sentence: String {
        let words = [status.map { String($0) } ?? "", detail].filter { !$0.isEmpty }.joined(separator: " ")
        if cause == .httpStatus || cause == .gone || cause == .tooManyRequests { return words }
        return words.isEmpty ? cause.rawValue : cause.rawValue + ": " + words
    }

    /// What it says of the page's state, if anything.
    fileprivate var state: PageState? {
        switch cause {
        case .loginPage, .consentPage, .botChallenge, .robots, .robotsUnreachable: .blocked
        case .httpStatus where status == 401 || status == 403: .blocked
        case .emptyBody: .empty
        case .parked: .moved
        default: nil
        }
    }
}

/// An address without user and password, for eyes and logs.
package func redacted(_ url: String) -> String {
    guard let start = url.firstRange(of: "://")?.upperBound else { return url }
    let authority = url[start...].prefix { !"/?#".contains($0) }
    guard let at = authority.lastIndex(of: "@") else { return url }
    return String(url[..<start] + url[url.index(after: at)...])
}
