/// The text of a sanitised HTML fragment as a reader sees it: white space squashed, references decoded, paragraphs, list
/// items, cells and breaks on lines of their own. One pass, nothing is parsed: sanitised markup is well-formed.
struct ReaderLines {
    let bytes: [UInt8]

    init(html: String) {
        var html = html
        bytes = html.withUTF8 { source in
            // What is written is never longer than what it stands for.
            [UInt8](unsafeUninitializedCapacity: source.count) { output, count in
                var writer = LineWriter(into: output)
                var i = 0
                while i < source.count { i = writer.read(source, at: i) }
                count = writer.count
            }
        }
    }
}

/// Writes the lines of a fragment as it is read.
private struct LineWriter {
    private let output: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0
    /// The blank or line feed that is written before the next letter.
    private var pending: UInt8 = 0

    init(into output: UnsafeMutableBufferPointer<UInt8>) { self.output = output }

    /// Reads a tag, a reference or a run of text, and returns where to go on.
    mutating func read(_ source: UnsafeBufferPointer<UInt8>, at i: Int) -> Int {
        let byte = source[i]
        if byte == UInt8(ascii: "<") { return tag(source, at: i) }
        if byte == UInt8(ascii: "&"), let (scalar, next) = BorrowedBytes(source).reference(at: i) {
            add(scalar)
            return next
        }
        if byte <= 0x20 || (byte == 0xC2 && i + 1 < source.count && source[i + 1] == 0xA0) {
            separate(by: 0x20)
            return byte == 0xC2 ? i + 2 : i + 1
        }
        begin()
        write(byte)
        var end = i + 1
        while end < source.count, source[end] > 0x20, !isMarkup(source[end]) {
            write(source[end])
            end += 1
        }
        return end
    }

    private func isMarkup(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == 0xC2
    }

    private mutating func tag(_ source: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        let end = BorrowedBytes(source).endOfTag(from: start)
        // A sign and no tag.
        guard end > start + 1 else {
            begin()
            for place in start..<end { write(source[place]) }
            return end
        }
        let isClosing = source[start + 1] == UInt8(ascii: "/")
        let name = TagName(source, from: start + (isClosing ? 2 : 1), to: end)
        if name.partsLines { separate(by: UInt8(ascii: "\n")) }
        guard name.isUnread, !isClosing else { return end }
        return endOfElement(source, from: end)
    }

    /// The place of the next closing tag: what is not read holds text only.
    private func endOfElement(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var i = start
        while i + 1 < source.count {
            if source[i] == UInt8(ascii: "<"), source[i + 1] == UInt8(ascii: "/") { return i }
            i += 1
        }
        return source.count
    }

    private mutating func add(_ scalar: UInt32) {
        guard scalar > 0x20, scalar != 0xA0 else { return separate(by: 0x20) }
        guard let encoded = UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") else { return }
        begin()
        for byte in encoded { write(byte) }
    }

    /// Writes what parts the next letter from the one before.
    private mutating func begin() {
        if pending != 0, count > 0 { write(pending) }
        pending = 0
    }

    @inline(__always)
    private mutating func write(_ byte: UInt8) {
        output[count] = byte
        count += 1
    }

    private mutating func separate(by separator: UInt8) {
        if pending != UInt8(ascii: "\n") { pending = separator }
    }
}

/// The name of an HTML tag, as a number of its first eight letters.
private struct TagName {
    private var letters: UInt64 = 0

    init(_ source: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
        var i = start
        while i < end, source[i].isLetter || source[i].isDigit, i - start < 8 {
            letters = letters << 8 | UInt64(source[i].lowercased)
            i += 1
        }
    }

    init(_ name: String) {
        for byte in name.utf8.prefix(8) { letters = letters << 8 | UInt64(byte) }
    }

    /// True for blocks and breaks.
    var partsLines: Bool { lineParting.contains(letters.mixed) }

    /// True for what no reader sees.
    var isUnread: Bool { unread.contains(letters.mixed) }

    static func table(_ names: String) -> HashedNumbers {
        HashedNumbers(
            names.split(separator: " ").enumerated().map {
                ((TagName(String($0.element)).letters).mixed, $0.offset)
            })
    }
}

private let lineParting = TagName.table(
    """
    address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption \
    figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol option p \
    plaintext pre search section select summary table tbody td textarea tfoot th thead title tr ul xmp
    """)

private let unread = TagName.table("script style template noscript iframe noembed noframes")
