internal import Foundation
internal import Markup
internal import Model

/// Reads a feed that is in UTF-8 and well-formed in every way; nil for any other. This is the way of nearly all feeds.
func cleanFeedDraft(_ response: Response, timezone: TimeZone) -> FeedDraft? {
    guard var parts = cleanFeedParts(response, timezone: timezone, { $0 }) else { return nil }
    var whole = parts.removeFirst()
    for part in parts { whole.append(part) }
    return whole
}

/// The same, and what is made of its parts: a big one has two, read at once.
func cleanFeedParts<Result>(
    _ response: Response, timezone: TimeZone, _ transform: @Sendable (FeedDraft) -> Result
) -> [Result]? {
    guard saysUTF8(response) else { return nil }
    if let results = FeedHalves(response.body)?.map(timezone, transform) { return results }
    return cleanDraft([response.body[...]], timezone).map { [transform($0)] }
}

/// Reads pieces of one document, a batch of items at a time; nil when it is not well-formed in every way.
func cleanDraft(_ pieces: [ArraySlice<UInt8>], _ timezone: TimeZone, leavingOpen: Int = 0) -> FeedDraft? {
    var draft = FeedDraft()
    // Memory that stays untouched costs nothing, and moving what has grown does.
    draft.entries.reserveCapacity(pieces.reduce(0) { $0 + $1.count } / commonItemSize)
    let isClean = XMLTape.readStrictly(
        pieces, vocabulary: feedVocabulary, records: recordNames, leavingOpen: leavingOpen
    ) { tape in
        var walk = FeedWalk(tape, timezone: timezone)
        swap(&walk.draft, &draft)  // not copied: the items are many
        walk.run()
        swap(&walk.draft, &draft)
    }
    return isClean && draft.format != nil ? draft : nil
}

/// Bytes of an item with an excerpt.
private let commonItemSize = 1500

/// Reads a feed of XML (valid UTF-8) as well as it can be read; nil when no root of a feed is in it. `remarks` gets
/// what was odd.
func feedDraft(xml utf8: [UInt8], timezone: TimeZone, remarks: inout [Remark]) -> FeedDraft? {
    let tape = XMLTape(
        utf8, vocabulary: feedVocabulary, records: recordNames, roots: rootNames, fields: fieldNames)
    remarks += tape.remarks.map { Remark($0) }
    if tape.isCut { remarks.append(Remark("the document ends before it should")) }
    var walk = FeedWalk(tape, timezone: timezone)
    walk.run()
    return walk.draft.format == nil ? nil : walk.draft
}

/// Whether neither a byte order mark, nor the server, nor the declaration says anything else.
private func saysUTF8(_ response: Response) -> Bool {
    guard response.body.first == UInt8(ascii: "<") else { return false }
    let type = Array((response.contentType ?? "").utf8)[...]
    guard !mentions(type, "charset") || mentions(type, "utf-8") else { return false }
    guard response.body.starts(with: "<?xml".utf8) else { return true }
    let declaration = response.body.prefix(200).prefix { $0 != UInt8(ascii: ">") }
    return !mentions(declaration, "encoding") || mentions(declaration, "utf-8")
}

/// Whether a word (lower case) stands in ASCII text of any case; by bytes, because every feed passes here.
private func mentions(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard bytes.count >= count else { return false }
    return (bytes.startIndex...bytes.endIndex - count).contains { start in
        (0..<count).allSatisfy { bytes[start + $0] | 0x20 == word.utf8Start[$0] | 0x20 }
    }
}
