package import Model
internal import Text

// Is it what was asked for? `WrongAnswer` names everything that it may be instead, `AnswerWords` holds the words. Bytes
// are judged here, when they come; a page's text is judged once more when its outline is there.

/// The form that a page is known, or said, to have.
package enum Expectation: Sendable {
    /// A feed may be a calendar as well.
    case feed
    case calendar, html, anything
}

/// So many failures in a row make us take a feed without its end as it is: it never has one.
private let truncationPatience = 3
/// A feed's end tag is looked for in so many bytes at its end.
private let tailBytes = 4_096
/// Roots of whole feeds, one of which is closed at the end; a lone item is taken as it is.
private let closedRoots: Set<String> = ["rss", "feed", "rdf", "channel"]

/// Decides why a whole answer with status 200 is not the page that was asked for; nil when it is.
///
/// A page that becomes something else is a failure of the visit, never "no news". `failures` are those in a row before
/// this visit.
package func classify(
    _ response: Response, expecting: Expectation, requested: String, failures: Int = 0
) -> VisitFailure? {
    let answer = ReceivedAnswer(
        response: response, expecting: expecting, requested: requested,
        isPatient: failures < truncationPatience)
    guard let (wrong, detail) = answer.wrongAnswer else { return nil }
    return VisitFailure(wrong.cause, status: response.status, detail: detail)
}

/// Reads what the body of an error answer gives away: a bot challenge, and the server's own words in its title.
package func classifyError(_ body: [UInt8]) -> (isChallenge: Bool, words: String) {
    let page = PageSnapshot(body[...])
    return (page.isChallenge, page.title)
}

/// An answer and what was expected of it.
private struct ReceivedAnswer {
    let response: Response
    let expecting: Expectation
    let requested: String
    /// True while a feed that ends in the middle is hoped to come whole at the next visit.
    let isPatient: Bool

    /// The wrong answer with the words that go into the failure; nil for the right one.
    var wrongAnswer: (WrongAnswer, detail: String)? {
        guard response.body.contains(where: { !$0.isBlankOrMark }) else { return (.empty, "") }
        if let type = binaryType { return (.binary, type) }
        switch DocumentForm(response.body, mediaType: "") {
        case .xmlFeed, .json: return expecting == .calendar ? (.notACalendar, "a feed") : wrongFeed
        case .calendar: return wrongCalendar
        case .page, .nothing: return wrongPage
        }
    }

    private var wrongFeed: (WrongAnswer, detail: String)? {
        if DocumentForm(response.body, mediaType: "") == .json { return wrongJSON }
        return isPatient && !hasFeedEnd ? (.cutOff, "it ends in the middle") : nil
    }

    private var wrongCalendar: (WrongAnswer, detail: String)? {
        if expecting == .html { return (.unreadable, "a calendar") }
        let tail = response.body.suffix(tailBytes).withoutWideZeros
        let isWhole = String(decoding: tail, as: UTF8.self).uppercased().contains("END:VCALENDAR")
        return isWhole || !isPatient ? nil : (.cutOff, "it ends in the middle")
    }

    private var wrongPage: (WrongAnswer, detail: String)? {
        let page = PageSnapshot(response.body[...])
        if let wrong = page.wrongAnswer(finalURL: response.url, requested: requested) {
            return (wrong, page.title)
        }
        let words = page.isHTML ? page.title : response.contentType ?? ""
        if expecting == .feed { return (.notAFeed, words) }
        if expecting == .calendar { return (.notACalendar, words) }
        if expecting == .html, !page.hasMarkup { return (.unreadable, response.contentType ?? "") }
        return nil
    }

    private var wrongJSON: (WrongAnswer, detail: String)? {
        let head = String(decoding: response.body.prefix(4_096), as: UTF8.self)
        guard head.contains("jsonfeed.org/version") || response.body.holds("\"items\"") else {
            return expecting == .html ? (.unreadable, "JSON") : (.notAFeed, String(head.prefix(120)))
        }
        let last = response.body.last { !$0.isBlankOrMark }
        let isWhole = last == UInt8(ascii: "}") || last == UInt8(ascii: "]")
        return isWhole || !isPatient ? nil : (.cutOff, "it ends in the middle")
    }

    /// True when the end tag of a feed's root is there: a lying length and a script that died leave it out.
    private var hasFeedEnd: Bool {
        guard let root = DocumentForm.feedRoot(of: response.body), closedRoots.contains(root) else {
            return true
        }
        let tail = response.body.suffix(tailBytes).withoutWideZeros
        return tail.indices.contains { index in
            tail[index...].starts(with: "</".utf8) && closedRoots.contains(tail[(index + 2)...].localName)
        }
    }

    /// The name of a type that holds no text, told by the first bytes: declared types are wrong too often.
    private var binaryType: String? {
        let body = response.body
        if let known = signatures.first(where: { body.starts(with: $0.bytes) }) { return known.name }
        let head = body.prefix(512).withoutWideZeros
        let controls = head.count { $0 < 9 || ($0 > 13 && $0 < 32 && $0 != 27) }  // 27 shifts in ISO-2022-JP
        return controls * 20 > head.count ? response.contentType ?? "binary" : nil
    }
}

private let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), "PDF"), ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"),
    (Array("GIF8".utf8), "GIF"), ([0x50, 0x4B, 3, 4], "ZIP"), ([0x1F, 0x8B], "gzip"),
    (Array("RIFF".utf8), "RIFF"), (Array("ID3".utf8), "MP3"), ([0xD0, 0xCF, 0x11, 0xE0], "Office"),
]

extension ArraySlice<UInt8> {
    /// The local name in lower case that begins here; empty for anything else.
    fileprivate var localName: String {
        var name: [UInt8] = []
        for byte in prefix(40) {
            if byte == UInt8(ascii: ":") {
                name = []
            } else if byte.isLetter {
                name.append(byte.lowercased)
            } else {
                break
            }
        }
        return String(decoding: name, as: UTF8.self)
    }
}
