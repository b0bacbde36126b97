/// The texts of one item, taken apart once: what identity, notice, dates, sketch and fingerprint read.
///
/// Of summary and content the fuller one counts, because a summary mostly repeats the content's beginning; only the content
/// hash reads both. A value of this type lives as long as its item is on its way.
package final class ItemText: Sendable {
    /// The words of the title.
    package let title: FoldedText
    /// The words of the fuller text.
    package let words: FoldedText
    /// Title and text as one, as a reader reads them, a line feed between: dates and places are found in it. The end of a very
    /// long text is left out: it adds names, not facts.
    package let prose: String
    /// The length of the title in `prose`, in bytes.
    package let proseTitleLength: Int
    /// The beginning of the message whose hash is the content hash, version 1: the reader's words of title, summary and content.
    package let contentDigest: SHA256

    /// Of a title and two sanitised HTML fragments.
    package convenience init(title: String, summaryHTML: String?, contentHTML: String?) {
        let summary = summaryHTML.map { ReaderLines(html: $0).bytes } ?? []
        let content = contentHTML.map { ReaderLines(html: $0).bytes } ?? []
        let isContent = contentHTML != nil && content.count >= summary.count
        let lines = isContent ? content : summary
        self.init(
            title: title, lines: lines,
            digested: [
                ReaderWords(html: summaryHTML ?? "").bytes, ReaderWords(html: contentHTML ?? "").bytes,
            ])
    }

    /// Of a title and plain text, whose lines stay lines.
    package convenience init(title: String, text: String) {
        let lines = Array(text.utf8)
        self.init(title: title, lines: lines, digested: [ReaderWords(text).bytes, []])
    }

    private init(title: String, lines: [UInt8], digested: [[UInt8]]) {
        self.title = FoldedText(title)
        words = lines.withUnsafeBufferPointer { FoldedText(bytes: $0) }
        let shownTitle = title.utf8.prefix(longestTitle)
        proseTitleLength = shownTitle.count
        var joined = Array(shownTitle)
        joined.append(UInt8(ascii: "\n"))
        joined += lines.prefix(longestProse)
        self.prose = String(decoding: joined, as: UTF8.self)
        var digest = SHA256(purpose: "content v1")
        for part in [ReaderWords(title).bytes] + digested { digest.update(part: part) }
        contentDigest = digest
    }

    /// The sketch of the fuller text, the title left out.
    package var sketch: Sketch { Sketch(words) }

    /// The words of the fuller text that are read for facts.
    package var wordsOfProse: ArraySlice<FoldedWord> {
        let isLong = words.bytes.count > longestProse
        return isLong ? words.words.prefix { $0.range.upperBound <= longestProse } : words.words[...]
    }
}

extension ItemText: Equatable {
    /// True when both were taken apart from texts that say the same.
    package static func == (a: ItemText, b: ItemText) -> Bool {
        a === b || (a.prose == b.prose && a.title == b.title && a.words == b.words)
    }
}

/// The number of bytes of a text that are read for dates and places.
private let longestProse = 20_000
/// The longest title seen had 400 bytes; a whole article in its place is no title.
private let longestTitle = 2_000

extension SHA256 {
    /// The beginning of a message in which no two lists of parts look alike, for one purpose and version.
    package init(purpose: String) {
        self.init()
        update("moisson \(purpose)".utf8)
    }

    /// Adds a part with its length before it.
    package mutating func update(part: some Collection<UInt8>) {
        update("\n\(part.count):".utf8)
        update(part)
    }
}
