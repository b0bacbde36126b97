internal import Text

/// Bytes from which a second thread is worth its start.
private let worthCutting = 1_000_000

/// A big feed, cut between two items so that both cores can read it.
///
/// The second half gets the start tags of the first again. A place that looks like the start of an item may lie in
/// CDATA or a comment: then one half is not well-formed, and the document is read as one instead.
struct FeedHalves {
    private let source: [UInt8]
    private let openTags: Range<Int>
    private let openCount: Int
    private let middle: Int

    /// Nil for a document that is too small to gain, or that has no place to cut.
    init?(_ source: [UInt8]) {
        let scanner = FeedScanner(source: source)
        guard source.count >= worthCutting, let open = scanner.tagsAroundItems,
            let middle = scanner.startOfItem(from: source.count / 2)
        else { return nil }
        self.source = source
        openTags = open.range
        openCount = open.count
        self.middle = middle
    }

    /// The bytes of a half (0 or 1), and how many elements it leaves open.
    func pieces(ofHalf half: Int) -> ([ArraySlice<UInt8>], openTags: Int) {
        half == 0 ? ([source[..<middle]], openCount) : ([source[openTags], source[middle...]], 0)
    }
}

/// Finds tags in a feed's bytes.
private struct FeedScanner {
    let source: [UInt8]

    /// The start tags that hold the items: `rss` and `channel`, or `feed`, or `rdf:RDF`; nil behind a DTD, whose
    /// entities the second half would not know.
    var tagsAroundItems: (range: Range<Int>, count: Int)? {
        guard let start = startOfTag(from: 0), let rootEnd = endOfTag(from: start) else { return nil }
        guard source[start...].starts(with: "<rss".utf8) else { return (start..<rootEnd, 1) }
        guard let channel = startOfTag(from: rootEnd), source[channel...].starts(with: "<channel".utf8),
            let end = endOfTag(from: channel)
        else { return nil }
        return (start..<end, 2)
    }

    func startOfItem(from start: Int) -> Int? {
        var place = start
        while let found = source[place...].firstIndex(of: UInt8(ascii: "<")) {
            for name in ["<item", "<entry"] where source[found...].starts(with: name.utf8) {
                let behind = found + name.utf8.count
                if behind < source.count, source[behind] == 0x3E || source[behind] <= 0x20 { return found }
            }
            place = found + 1
        }
        return nil
    }

    /// The next `<` of a start tag, past blanks, comments and processing instructions.
    private func startOfTag(from start: Int) -> Int? {
        var place = start
        while place + 3 < source.count {
            if source[place] != UInt8(ascii: "<") {
                place += 1
            } else if source[place + 1] == UInt8(ascii: "?") {
                guard let end = source[place...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
                place = end + 1
            } else if source[place...].starts(with: "<!--".utf8) {
                guard let end = endOfComment(from: place + 4) else { return nil }
                place = end
            } else {
                return source[place + 1] == UInt8(ascii: "!") ? nil : place
            }
        }
        return nil
    }

    private func endOfComment(from start: Int) -> Int? {
        var place = start
        while place + 2 < source.count {
            if source[place] == 0x2D, source[place + 1] == 0x2D, source[place + 2] == 0x3E {
                return place + 3
            }
            place += 1
        }
        return nil
    }

    /// The place behind the `>` of a tag; nil for an empty element.
    private func endOfTag(from start: Int) -> Int? {
        var quote: UInt8?
        for place in start..<source.count {
            let byte = source[place]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return source[place - 1] == UInt8(ascii: "/") ? nil : place + 1
            }
        }
        return nil
    }
}
