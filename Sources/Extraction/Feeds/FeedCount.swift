internal import Foundation
internal import Markup
package import Model

/// How much there is in a feed: what reading alone gives, before anything is made safe. For measuring.
package struct FeedCount: Sendable, Equatable {
    package var items = 0
    /// Unicode scalars of titles, summaries and contents as they stand in the document.
    package var characters = 0

    fileprivate static func + (a: FeedCount, b: FeedCount) -> FeedCount {
        FeedCount(items: a.items + b.items, characters: a.characters + b.characters)
    }
}

/// Reads a feed as far as drafts, and counts; nil for what is no feed.
package func feedCount(_ response: Response) -> FeedCount? {
    if let parts = cleanFeedParts(response, timezone: .gmt, count) { return parts.reduce(FeedCount(), +) }
    let isJSON = sniffed(response.body, mediaType: "") == .json
    let document = decode(response.body, contentType: response.contentType, as: isJSON ? .json : .xml)
    var remarks: [Remark] = []
    let draft =
        isJSON
        ? feedDraft(json: document.utf8, timezone: .gmt, remarks: &remarks)
        : feedDraft(xml: document.utf8, timezone: .gmt, remarks: &remarks)
    return draft.map(count)
}

@Sendable
private func count(_ draft: FeedDraft) -> FeedCount {
    var count = FeedCount(items: draft.entries.count)
    for entry in draft.entries {
        for text in [entry.title, entry.summary, entry.content] {
            count.characters += text.draft.map { scalars($0.text) } ?? 0
        }
    }
    return count
}

/// Bytes that start a scalar: all but those of the form 10xxxxxx, eight at a step.
private func scalars(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { bytes in
        let raw = UnsafeRawBufferPointer(bytes)
        var count = raw.count
        var place = 0
        while place + 8 <= raw.count {
            let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            count -= (word >> 7 & ~word >> 6 & 0x0101_0101_0101_0101).nonzeroBitCount
            place += 8
        }
        while place < raw.count {
            if raw[place] & 0xC0 == 0x80 { count -= 1 }
            place += 1
        }
        return count
    }
}
