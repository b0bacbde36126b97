internal import Foundation
internal import Markup
package import Model

/// The amount of text in a feed: what reading alone gives, before anything is made safe. For measuring.
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
    let reader = FeedReader(timezone: .gmt)
    if let parts = reader.cleanParts(of: response, transform: { FeedCount($0) }) {
        return parts.reduce(FeedCount(), +)
    }
    let isJSON = DocumentForm(response.body, mediaType: "") == .json
    let document = decode(response.body, contentType: response.contentType, as: isJSON ? .json : .xml)
    var remarks: [Remark] = []
    let draft =
        isJSON
        ? reader.draft(json: document.utf8, remarks: &remarks)
        : reader.draft(xml: document.utf8, remarks: &remarks)
    return draft.map { FeedCount($0) }
}

extension FeedCount {
    fileprivate init(_ draft: FeedDraft) {
        items = draft.entries.count
        for entry in draft.entries {
            for text in [entry.title, entry.summary, entry.content] {
                characters += text.draft?.text.scalarCount ?? 0
            }
        }
    }
}

extension String {
    /// Bytes that start a scalar: all but those of the form 10xxxxxx, eight at a step.
    fileprivate var scalarCount: Int {
        var text = self
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
}
