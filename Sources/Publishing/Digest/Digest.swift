package import Calendar
internal import Foundation
package import Model
internal import Web

/// A weekly digest in all its forms.
package struct Digest: Sendable, Equatable {
    package var week: ISOWeek
    package var subject: String
    /// Ids of the stories that it tells, in its order; what the ledger keeps.
    package var stories: [String]
    package var html: [UInt8]
    package var text: [UInt8]
    /// The mail without a recipient's name: what is published, and not a list of who reads it.
    package var eml: [UInt8]

    /// What is published below `digests/`.
    package var files: [OutputFile] {
        [("html", html), ("txt", text), ("eml", eml)].map {
            OutputFile(path: "digests/\(week).\($0.0)", content: $0.1)
        }
    }

    /// The mail as one recipient gets it; anything in `address` that could break a header is dropped.
    package func message(to address: String) -> [UInt8] { mail.bytes(to: address) }

    let mail: Mail
}

/// The digest of one ISO week; `settings` gives sender and subject, the edition the rest.
package func digest(
    _ edition: Edition, week: ISOWeek, settings: DigestSettings? = nil, health: [PageHealth] = []
) -> Digest {
    let context = EditionContext(edition)
    let letter = Letter(week, select(week, in: context), in: context, health: health)
    let html = render("digest", letter.view)
    let text = Array(letter.text.utf8)
    let subject = (settings?.subject ?? edition.title) + " " + letter.number
    let mail = Mail(
        from: settings?.from ?? edition.contact ?? "moisson@" + host(of: edition.link), subject: subject,
        date: delivery(of: week, in: context.timezone),
        id: "digest-\(week)@" + host(of: edition.link), unsubscribe: edition.contact, text: text, html: html)
    return Digest(
        week: week, subject: subject, stories: letter.stories, html: html, text: text,
        eml: mail.bytes(to: nil),
        mail: mail)
}

/// The Monday morning for which a week's digest is made: made again later it is the same mail.
private func delivery(of week: ISOWeek, in timezone: TimeZone) -> Date {
    week.next.monday.start(in: timezone).addingTimeInterval(deliverySeconds)
}

/// Staff read it on Monday at 8.
private let deliverySeconds: TimeInterval = 8 * 3600

/// Returns the host of an address, for a Message-ID (RFC 5322 section 3.6.4).
private func host(of url: String) -> String {
    let host = HostName(URLParts(url).host)?.ascii ?? ""
    return host.isEmpty ? "moisson.invalid" : host
}
