import Foundation
import Glibc
import Model
import Transport

let testNow = Date(timeIntervalSince1970: 1_731_906_000)  // 2024-11-18T05:00:00Z

/// Policy for loopback: no pause, little time.
func policy(
    delay: Double = 0, timeout: Double = 5, maximum: Int = 2_000_000, concurrency: Int = 32,
    robots: Bool = false
) -> NetworkPolicy {
    NetworkPolicy(
        allowPrivateAddresses: .always, perHostDelaySeconds: delay, concurrency: concurrency,
        timeoutSeconds: timeout, maximumBytes: maximum, respectRobots: robots)
}

func feed(_ url: String, validators: Validators? = nil, validatorsURL: String? = nil) -> Request {
    Request(
        source: "essai", page: url, url: url, validators: validators, validatorsURL: validatorsURL,
        isFeed: true)
}

func page(_ url: String) -> Request { Request(source: "essai", page: url, url: url) }

/// All visits of some requests, by a new client.
func visits(
    _ requests: [Request], _ policy: NetworkPolicy = policy(), limits: Limits = Limits(), seed: UInt64 = 1
) throws -> [Visit] {
    let client = try Client(
        policy: policy, userAgent: "moisson/1.0 (+https://veille.example.org/)", limits: limits)
    var result: [Visit] = []
    _ = client.visit(requests, now: testNow, seed: seed) { result.append($0) }
    return result
}

func visit(_ request: Request, _ policy: NetworkPolicy = policy(), limits: Limits = Limits()) throws -> Visit
{
    try visits([request], policy, limits: limits)[0]
}

extension Visit {
    var response: Response? {
        if case .fetched(let response) = outcome { return response }
        return nil
    }
    var failure: VisitFailure? {
        if case .failed(let failure) = outcome { return failure }
        return nil
    }
    var cause: VisitFailure.Cause? { failure?.cause }
    var notModified: Validators? {
        if case .notModified(let validators) = outcome { return validators }
        return nil
    }
}

let smallFeed = """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0"><channel><title>Centre de ressources</title><link>https://www.exemple.fr/</link>
    <item><title>Rencontre sur la santé</title><guid>a1</guid></item></channel></rss>
    """
