internal import Foundation
internal import Markup
internal import Model
internal import Text

/// Bytes of an item with an excerpt.
private let commonItemSize = 1500

/// Reads the bytes of a feed into drafts.
struct FeedReader {
    /// For dates without a zone.
    let timezone: TimeZone

    /// Reads a feed that is in UTF-8 and well-formed in every way; nil for any other. This is the way of nearly all
    /// feeds.
    func cleanDraft(of response: Response) -> FeedDraft? {
        guard var parts = cleanParts(of: response, transform: { $0 }) else { return nil }
        var whole = parts.removeFirst()
        for part in parts { whole.append(part) }
        return whole
    }

    /// The same, with a transform of its parts: a big one has two, read at once.
    func cleanParts<Result>(
        of response: Response, transform: @Sendable (FeedDraft) -> Result
    ) -> [Result]? {
        guard response.saysUTF8 else { return nil }
        if let halves = FeedHalves(response.body), let results = inParallel(halves, transform: transform) {
            return results
        }
        return cleanDraft(of: [response.body[...]], leavingOpen: 0).map { [transform($0)] }
    }

    /// Returns what is made of each half where it was read; nil when a half is not well-formed.
    private func inParallel<Result>(
        _ halves: FeedHalves, transform: @Sendable (FeedDraft) -> Result
    ) -> [Result]? {
        var results: [Result?] = [nil, nil]
        results.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let places = buffer  // each half writes its own place
            DispatchQueue.concurrentPerform(iterations: 2) { half in
                let (pieces, openTags) = halves.pieces(ofHalf: half)
                places[half] = cleanDraft(of: pieces, leavingOpen: openTags).map(transform)
            }
        }
        let whole = results.compactMap { $0 }
        return whole.count == results.count ? whole : nil
    }

    /// Reads pieces of one document, a batch of items at a time; nil when it is not well-formed in every way.
    private func cleanDraft(of pieces: [ArraySlice<UInt8>], leavingOpen: Int) -> FeedDraft? {
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

    /// Reads a feed of XML (valid UTF-8) as well as it can be read; nil when no root of a feed is in it. `remarks` gets
    /// what was odd.
    func draft(xml utf8: [UInt8], remarks: inout [Remark]) -> FeedDraft? {
        let tape = XMLTape(
            utf8, vocabulary: feedVocabulary, records: recordNames, roots: rootNames, fields: fieldNames)
        remarks += tape.remarks.map { Remark($0) }
        if tape.isCut { remarks.append(Remark("the document ends before it should")) }
        var walk = FeedWalk(tape, timezone: timezone)
        walk.run()
        return walk.draft.format == nil ? nil : walk.draft
    }
}

extension Response {
    /// True when neither a byte order mark, nor the server, nor the declaration says anything else.
    fileprivate var saysUTF8: Bool {
        guard body.first == UInt8(ascii: "<") else { return false }
        let type = Array((contentType ?? "").utf8)[...]
        guard !type.mentions("charset") || type.mentions("utf-8") else { return false }
        guard body.starts(with: "<?xml".utf8) else { return true }
        let declaration = body.prefix(200).prefix { $0 != UInt8(ascii: ">") }
        return !declaration.mentions("encoding") || declaration.mentions("utf-8")
    }
}

extension ArraySlice<UInt8> {
    /// True when a word (lower case) stands in ASCII text of any case; by bytes, because every feed passes here.
    fileprivate func mentions(_ word: String) -> Bool {
        indices.contains { start in
            self[start...].prefix(word.utf8.count).elementsEqual(word.utf8) { $0.lowercased == $1 }
        }
    }
}
