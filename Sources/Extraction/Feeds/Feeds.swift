internal import Foundation
internal import Markup
internal import Model

/// Reads a feed that is in UTF-8 and well-formed in every way; nil for any other. This is the way of nearly all feeds:
/// libxml2 checks the bytes as it goes, so nobody has to look at them before.
func cleanFeedDraft(_ response: Response, timezone: TimeZone) -> FeedDraft? {
    guard saysUTF8(response) else { return nil }
    if let halves = FeedHalves(response.body), let draft = halves.whole(timezone) { return draft }
    return cleanDraft([response.body[...]], timezone)
}

/// Reads pieces of one document, a batch of items at a time; nil when it is not well-formed in every way.
func cleanDraft(_ pieces: [ArraySlice<UInt8>], _ timezone: TimeZone, leavingOpen: Int = 0) -> FeedDraft? {
    var draft = FeedDraft()
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
