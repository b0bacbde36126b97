// Identity: which item is which, for ever, and what has changed of it.
//
// An entry of a document gets its key, its addresses and its content hash here; items are recognised when a site moves, and
// sorted into new, revised, refreshed and unchanged ones. The room must never fetch, store or read a clock, and must never
// change what a key, a story's id or a content hash is made of: they are versioned, and pinned in the tests.
//
// Start reading at `ItemKey.init(naming:)` below, then `Entries.swift`, `Changes.swift` and `Recogniser.swift`.

package import Calendar
internal import Foundation
package import Model
internal import Text

/// The names of an item from which its key is made: the best one counts.
package struct ItemNaming: Sendable {
    package var source: String
    package var guid: String?
    package var canonicalURL: String?
    package var title: String
    package var published: When?
    /// A text that tells apart items that have no name of their own and are titled alike.
    package var text: String

    package init(
        source: String, guid: String? = nil, canonicalURL: String? = nil, title: String = "",
        published: When? = nil, text: String = ""
    ) {
        self.source = source
        self.guid = guid
        self.canonicalURL = canonicalURL
        self.title = title
        self.published = published
        self.text = text
    }
}

extension ItemKey {
    /// Makes the identity of an item, version 1 and frozen: the first 128 bits of a SHA-256 over the source and the best name
    /// that the item has: its guid, else its canonical URL, else its words.
    package init(naming names: ItemNaming) {
        if let guid = names.guid?.trimmed {
            self.init(digesting: [names.source, "guid", guid])
        } else if let canonicalURL = names.canonicalURL {
            self.init(digesting: [names.source, "url", canonicalURL])
        } else {
            let words = [FoldedText(names.title).text, names.published?.text ?? "", names.text]
            self.init(digesting: [names.source, "text"] + words)
        }
    }

    private init(digesting parts: [String]) {
        var digest = SHA256(purpose: "item v1")
        for part in parts { digest.update(part: part.utf8) }
        self.init(text: digest.finish().prefix(16).hexadecimal)
    }

    /// The id of an entry that is minted for this item: a name-based UUID of version 8 (RFC 9562 section 5.8) from SHA-256.
    package var storyID: String {
        var digest = SHA256(purpose: "story v1")
        digest.update(part: text.utf8)
        var bytes = Array(digest.finish().prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        var id = "urn:uuid:"
        for (i, digit) in bytes.hexadecimal.enumerated() {
            if [8, 12, 16, 20].contains(i) { id.append("-") }
            id.append(digit)
        }
        return id
    }
}

extension String {
    /// Without white space at either end; nil when nothing is left.
    var trimmed: String? {
        if let first = utf8.first, let last = utf8.last, first.isInk, last.isInk { return self }
        let text = trimmingCharacters(in: .whitespacesAndNewlines)
        return text.isEmpty ? nil : text
    }
}

extension UInt8 {
    /// True for an ASCII character that is no white space and no control.
    fileprivate var isInk: Bool { self > 0x20 && self < 0x7F }
}
