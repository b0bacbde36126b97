import Foundation
internal import Manners
import Model
internal import Text

extension PendingRequest {
    /// Returns the visit that ends with `result`; a body of more than `maximumBytes` is not unpacked.
    func visit(endingWith result: ExchangeResult, maximumBytes: Int, now: Date) -> Visit {
        // An encoding that the server names and does not use is another mistake.
        let unpacked = isRaw ? nil : result.unpacked(upTo: maximumBytes)
        let result = unpacked ?? result
        if unpacked != nil {
            remarks.append(Remark("the answer is packed by gzip and does not say so; it was unpacked"))
        }
        var visit = Visit(
            request: request, outcome: outcome(of: result), permanentURL: permanentURL, finalURL: address.url,
            requests: requests, conditionalRequests: conditionalRequests, bytes: bytes,
            milliseconds: Int((seconds * 1000).rounded()), remarks: remarks)
        guard case .answered(let answer, let body) = result else { return visit }
        if answer.status >= 400 { visit.refusedBody = body }
        visit.usageTags = answer.usageTags
        if let hold = PublisherHold(status: answer.status, fields: answer.waiting, now: now) {
            visit.publisherHold = hold.until
            visit.holdReason = hold.reason
            if hold.isCapped {
                visit.remarks.append(Remark("\(hold.reason) asks for more than we wait; cut"))
            }
        }
        return visit
    }

    /// Returns the visit that was not made, because the host has just asked to wait at another page.
    func visit(heldBy answer: Visit) -> Visit {
        let words = "the server asked to wait when another page was asked for"
        let failure = VisitFailure(.tooManyRequests, status: answer.refusalStatus, detail: words)
        return Visit(
            request: request, outcome: .failed(failure), publisherHold: answer.publisherHold,
            holdReason: answer.holdReason, permanentURL: permanentURL, finalURL: address.url,
            requests: requests,
            conditionalRequests: conditionalRequests, bytes: bytes,
            milliseconds: Int((seconds * 1000).rounded()),
            remarks: remarks)
    }

    private func outcome(of result: ExchangeResult) -> Visit.Outcome {
        switch result {
        case .failed(let failure), .undecodable(let failure): .failed(failure)
        case .answered(let answer, let body): outcome(of: answer, body: body)
        }
    }

    private func outcome(of answer: Answer, body: [UInt8]) -> Visit.Outcome {
        switch answer.status {
        case 200, 203:
            let response = Response(
                status: answer.status, url: address.url, contentType: answer.contentType, body: body,
                validators: answer.validators)
            return body.isEmpty
                ? .failed(VisitFailure(.emptyBody, status: answer.status)) : .fetched(response)
        case 304 where validators != nil: return .notModified(answer.validators)
        case 304:
            return .failed(
                VisitFailure(.badAnswer, status: 304, detail: "though nothing was asked to be compared"))
        case 400...:
            let failure = VisitFailure(
                refusalCause(of: answer), status: answer.status, detail: answer.reason)
            return .failed(failure)
        default: return .failed(VisitFailure(.badAnswer, status: answer.status, detail: answer.reason))
        }
    }

    /// Gone behind a temporary redirect is not gone for good: the page itself is still there to lead elsewhere.
    private func refusalCause(of answer: Answer) -> VisitFailure.Cause {
        switch answer.status {
        case 410 where !wasLedAstray: .gone
        case 403, 429, 503:
            answer.isChallenge ? .botChallenge : answer.status == 429 ? .tooManyRequests : .httpStatus
        default: .httpStatus
        }
    }
}

extension Visit {
    /// True for 429, and for a refusal with `Retry-After` (RFC 6585 section 4, RFC 9110 section 10.2.3): they speak for the server,
    /// not for one page.
    var asksToWait: Bool {
        refusalStatus == 429 || refusalStatus == 503 && publisherHold != nil
    }

    /// The status by which the server refused; nil where it did not.
    fileprivate var refusalStatus: Int? {
        guard case .failed(let failure) = outcome else { return nil }
        return failure.status
    }
}

extension ExchangeResult {
    /// The result with the bytes inside its body, when that is gzip though no header says so; else nil.
    fileprivate func unpacked(upTo maximumBytes: Int) -> ExchangeResult? {
        guard case .answered(let answer, let body) = self, let bytes = body.gunzipped(upTo: maximumBytes)
        else { return nil }
        return .answered(answer, body: bytes)
    }
}
