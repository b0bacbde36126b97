internal import Foundation
internal import Model
internal import Transport
internal import Web

/// The version of the program; it is told to publishers in every request and changes with every release (CHANGELOG.md).
let programVersion = "0.1.0"

extension Configuration {
    /// Opens the HTTP client that asks as this configuration wishes.
    func client() throws(CommandError) -> Client {
        do { return try Client(policy: network, userAgent: userAgent) } catch {
            throw CommandError(.unreachable, "libcurl cannot be used; reinstall libcurl4")
        }
    }

    /// The name under which publishers' logs know us: program, version, the page that says who asks, and where a person is.
    var userAgent: String {
        "moisson/\(programVersion) (+\(link)\(link.hasSuffix("/") ? "" : "/")about.html"
            + (contact.map { "; \($0)" } ?? "") + ")"
    }
}

extension Client {
    /// Asks for one address, politely, as a run would.
    func response(from address: String, now: Date) throws(CommandError) -> Response {
        var outcome: Visit.Outcome?
        _ = visit([Request(source: "", page: address, url: address)], now: now) { visit in
            outcome = visit.withRefusalRead().outcome
        }
        switch outcome {
        case .fetched(let response): return response
        case .failed(let failure):
            throw CommandError(.unreachable, "\(address.withoutCredentials): \(failure.sentence)")
        case .notModified, nil:
            throw CommandError(.unreachable, "\(address.withoutCredentials): no answer; try again")
        }
    }
}
