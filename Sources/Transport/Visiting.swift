internal import Extraction
import Foundation
internal import Manners
import Model

/// What an ended errand comes to.
func result(of errand: Errand, _ ending: Ending, now: Date) -> Visit {
    var visit = Visit(
        request: errand.request, outcome: outcome(errand, ending), permanentURL: errand.permanentURL,
        finalURL: errand.address.url, requests: errand.requests,
        conditionalRequests: errand.conditionalRequests, bytes: errand.bytes,
        milliseconds: Int((errand.seconds * 1000).rounded()), remarks: errand.remarks)
    guard case .answered(let answer, _) = ending else { return visit }
    if let hold = publisherHold(status: answer.status, fields: answer.waiting, now: now) {
        visit.publisherHold = hold.until
        visit.holdReason = hold.reason
        if hold.isCapped { visit.remarks.append(Remark("\(hold.reason) asks for more than we wait; cut")) }
    }
    return visit
}

private func outcome(_ errand: Errand, _ ending: Ending) -> Visit.Outcome {
    switch ending {
    case .failed(let failure), .undecodable(let failure): .failed(failure)
    case .answered(let answer, let body): outcome(errand, answer, body)
    }
}

private func outcome(_ errand: Errand, _ answer: Answer, _ body: [UInt8]) -> Visit.Outcome {
    switch answer.status {
    case 200, 203:
        let response = Response(
            status: answer.status, url: errand.address.url, contentType: answer.contentType, body: body,
            validators: answer.validators)
        return body.isEmpty ? .failed(VisitFailure(.emptyBody, status: answer.status)) : .fetched(response)
    case 304 where errand.validators != nil: return .notModified(answer.validators)
    case 304:
        return .failed(
            VisitFailure(.badAnswer, status: 304, detail: "though nothing was asked to be compared"))
    case 400...: return .failed(refusal(answer, body, isPassing: errand.wasLedAstray))
    default: return .failed(VisitFailure(.badAnswer, status: answer.status, detail: answer.reason))
    }
}

/// A client's or a server's error in the server's own words: its reason and the title of its page.
///
/// Gone behind a temporary redirect is not gone for good: the page itself is still there to lead elsewhere.
private func refusal(_ answer: Answer, _ body: [UInt8], isPassing: Bool) -> VisitFailure {
    let page = classifyError(body)
    let words =
        page.words == answer.reason || page.words.contains(answer.reason)
        ? [page.words] : [answer.reason, page.words]
    let detail = words.filter { !$0.isEmpty }.joined(separator: ": ")
    let cause: VisitFailure.Cause =
        switch answer.status {
        case 410 where !isPassing: .gone
        case 403, 429, 503: answer.isChallenge || page.isChallenge ? .botChallenge : cause(answer.status)
        default: .httpStatus
        }
    return VisitFailure(cause, status: answer.status, detail: detail)
}

private func cause(_ status: Int) -> VisitFailure.Cause { status == 429 ? .tooManyRequests : .httpStatus }
