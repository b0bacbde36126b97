package import Model

/// What a page is known, or said, to be.
package enum Expectation: Sendable { case feed, html, anything }

/// So many failures in a row make us take a feed without its end as it is: it never has one.
private let truncationPatience = 3
/// Why a whole answer with status 200 is not the page that was asked for; nil when it is.
///
/// A page that becomes something else is a failure of the visit, never "no news". `failures` are those in a row before this visit.
package func classify(
    _ response: Response, expecting: Expectation, requested: String, failures: Int = 0
) -> VisitFailure? {
    let body = response.body[...]
    guard let first = body.first(where: { !isBlankOrMark($0) }) else { return fail(.emptyBody, response) }
    if let type = binaryType(response) { return fail(.wrongType, response, type) }
    if hasFeedRoot(body) {
        return isCut(body, failures) ? fail(.brokenOff, response, "it ends in the middle") : nil
    }
    let page = PageSnapshot(body)
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
        return classifyJSON(response, expecting, failures: failures)
    }
    if let cause = page.disguise(finalURL: response.url, requested: requested) {
        return fail(cause, response, page.title)
    }
    if page.isHTML { return expecting == .feed ? fail(.notAFeed, response, page.title) : nil }
    if expecting == .html, !page.hasMarkup { return fail(.wrongType, response, response.contentType ?? "") }
    return expecting == .feed ? fail(.notAFeed, response, response.contentType ?? "") : nil
}

/// What the body of an error answer gives away: a bot challenge, and the server's own words in its title.
package func classifyError(_ body: [UInt8]) -> (isChallenge: Bool, words: String) {
    let page = PageSnapshot(body[...])
    return (page.isChallenge, page.title)
}

private func fail(_ cause: VisitFailure.Cause, _ response: Response, _ detail: String = "") -> VisitFailure {
    VisitFailure(cause, status: response.status, detail: detail)
}

// MARK: Feeds

private let feedRoots = ["rss", "feed", "rdf", "channel"]

/// Whether the first element, or the first after what a broken site prints before it, is a feed's.
private func hasFeedRoot(_ body: ArraySlice<UInt8>) -> Bool {
    let head = narrowed(body.prefix(16_384))
    var index = head.startIndex
    while let open = head[index...].firstIndex(of: UInt8(ascii: "<")) {
        index = open + 1
        let name = elementName(head, from: index)
        if name == "html" || name == "body" || name == "head" { return false }
        if feedRoots.contains(name) { return true }
    }
    return false
}

/// The local name in lower case of the start tag whose name begins at `start`; empty for anything else.
private func elementName(_ bytes: [UInt8], from start: Int) -> String {
    var name: [UInt8] = []
    for byte in bytes[start...].prefix(40) {
        if byte == UInt8(ascii: ":") {
            name = []
        } else if isLetter(byte) {
            name.append(byte | 0x20)
        } else {
            break
        }
    }
    return String(decoding: name, as: UTF8.self)
}

/// Whether an XML feed lacks the end tag of its root: cut by a lying length or by a script that died.
private func isCut(_ body: ArraySlice<UInt8>, _ failures: Int) -> Bool {
    if failures >= truncationPatience { return false }
    let tail = narrowed(body.suffix(4_096))
    let ends = feedRoots.map { Array($0.utf8) }
    var index = tail.startIndex
    while let open = tail[index...].firstIndex(of: UInt8(ascii: "<")) {
        index = open + 1
        guard index < tail.endIndex, tail[index] == UInt8(ascii: "/") else { continue }
        if ends.contains(Array(elementName(tail, from: index + 1).utf8)) { return false }
    }
    return true
}

private func classifyJSON(_ response: Response, _ expecting: Expectation, failures: Int) -> VisitFailure? {
    let head = String(decoding: response.body.prefix(4_096), as: UTF8.self)
    let isFeed = head.contains("jsonfeed.org/version") || holds(response.body, "\"items\"")
    guard isFeed else {
        return expecting == .html
            ? fail(.wrongType, response, "JSON") : fail(.notAFeed, response, String(head.prefix(120)))
    }
    let last = response.body.last { !isBlankOrMark($0) }
    let isWhole = last == UInt8(ascii: "}") || last == UInt8(ascii: "]")
    return isWhole || failures >= truncationPatience
        ? nil : fail(.brokenOff, response, "it ends in the middle")
}

// MARK: Other types

private let signatures: [([UInt8], String)] = [
    (Array("%PDF-".utf8), "PDF"), ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"),
    (Array("GIF8".utf8), "GIF"), ([0x50, 0x4B, 3, 4], "ZIP"), ([0x1F, 0x8B], "gzip"),
    (Array("RIFF".utf8), "RIFF"), (Array("ID3".utf8), "MP3"), ([0xD0, 0xCF, 0x11, 0xE0], "Office"),
]

/// The name of a type that holds no text, told by the first bytes: declared types are wrong too often.
private func binaryType(_ response: Response) -> String? {
    let body = response.body
    if let known = signatures.first(where: { body.starts(with: $0.0) }) { return known.1 }
    let head = narrowed(body.prefix(512)[...])
    let controls = head.count { $0 < 9 || ($0 > 13 && $0 < 32 && $0 != 27) }  // 27 shifts in ISO-2022-JP
    return controls * 20 > head.count ? response.contentType ?? "binary" : nil
}

/// UTF-16 and UTF-32 without their zeros, others as they are; enough to find tags.
func narrowed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let head = bytes.prefix(64)
    return head.count { $0 == 0 } * 3 > head.count ? bytes.filter { $0 != 0 } : Array(bytes)
}
