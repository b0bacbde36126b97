internal import Foundation
internal import Markup
internal import Model

/// Reads a feed of XML (valid UTF-8) into a draft; nil when no root of a feed is in it. `remarks` gets what was odd.
func feedDraft(xml utf8: [UInt8], timezone: TimeZone, remarks: inout [Remark]) -> FeedDraft? {
    if let halves = FeedHalves(utf8), let draft = halves.draft(timezone) { return draft }
    let tape = XMLTape(utf8, vocabulary: feedVocabulary, records: recordNames, roots: rootNames)
    remarks += tape.remarks.map(Remark.init)
    if tape.isCut { remarks.append(Remark("the document ends before it should")) }
    var walk = FeedWalk(tape, timezone: timezone)
    walk.run()
    return walk.draft.format == nil ? nil : walk.draft
}
