internal import Text

/// Comments, doctypes, CDATA sections and raw text.
extension Tokenizer {
    // MARK: Comments, doctypes, CDATA

    mutating func declaration() -> Bool {
        if starts(with: "<!--") { return comment() }
        if startsIgnoringCase("<!doctype") { return doctype() }
        if allowsCDATA, starts(with: "<![CDATA[") { return section() }
        return bogusComment(from: place + 2)
    }

    func starts(with word: StaticString) -> Bool {
        word.withUTF8Buffer { wanted in
            place + wanted.count <= source.count
                && (0..<wanted.count).allSatisfy { source[place + $0] == wanted[$0] }
        }
    }

    private func startsIgnoringCase(_ word: StaticString) -> Bool {
        word.withUTF8Buffer { wanted in
            place + wanted.count <= source.count
                && (0..<wanted.count).allSatisfy { source[place + $0].lowercased == wanted[$0] }
        }
    }

    mutating func bogusComment(from start: Int) -> Bool {
        let end = source.place(of: 0x3E, in: start..<source.count) ?? source.count
        set(.comment, start..<end)
        place = min(end + 1, source.count)
        return true
    }

    private mutating func comment() -> Bool {
        let start = place + 4
        if byte(at: start) == 0x3E || (byte(at: start) == 0x2D && byte(at: start + 1) == 0x3E) {
            set(.comment, start..<start)
            place = start + (source[start] == 0x3E ? 1 : 2)
            return true
        }
        var from = start
        while let dash = source.place(of: 0x2D, in: from..<source.count) {
            if let length = commentEnd(at: dash) {
                set(.comment, start..<dash)
                place = dash + length
                return true
            }
            from = dash + 1
        }
        set(.comment, start..<unfinishedComment(from: start))
        place = source.count
        return true
    }

    /// The length of `-->` or `--!>` at a dash.
    private func commentEnd(at dash: Int) -> Int? {
        guard byte(at: dash + 1) == 0x2D else { return nil }
        if byte(at: dash + 2) == 0x3E { return 3 }
        return byte(at: dash + 2) == 0x21 && byte(at: dash + 3) == 0x3E ? 4 : nil
    }

    private func unfinishedComment(from start: Int) -> Int {
        for tail in ["--!", "--", "-"] where source.count - tail.utf8.count >= start {
            if source.suffix(tail.utf8.count).elementsEqual(tail.utf8) {
                return source.count - tail.utf8.count
            }
        }
        return source.count
    }

    private mutating func doctype() -> Bool {
        let end = source.place(of: 0x3E, in: place..<source.count) ?? source.count
        set(.doctype, (place + 9)..<end)
        place = min(end + 1, source.count)
        return true
    }

    private mutating func section() -> Bool {
        place += 9
        let end = endOfSection()
        takeText(to: end, hasReferences: false)
        place = min(end + 3, source.count)
        return true
    }

    private func endOfSection() -> Int {
        var from = place
        while let hit = source.place(of: 0x5D, in: from..<source.count) {
            if byte(at: hit + 1) == 0x5D, byte(at: hit + 2) == 0x3E { return hit }
            from = hit + 1
        }
        return source.count
    }

    // MARK: Raw text

    mutating func nextInRawText() {
        let end = content == .script ? endOfScript() : endOfRawText(from: place)
        let isReferring = content == .rcdata
        content = .data
        guard end > place else { return next() }
        takeText(to: end, hasReferences: isReferring && source.place(of: 0x26, in: place..<end) != nil)
    }

    private func endOfRawText(from start: Int) -> Int {
        var from = start
        while let hit = source.place(of: UInt8(ascii: "<"), in: from..<source.count) {
            if byte(at: hit + 1) == 0x2F, isName(rawName, at: hit + 2) { return hit }
            from = hit + 1
        }
        return source.count
    }

    /// A name stands here, in any case, and ends here.
    func isName(_ name: Range<Int>, at start: Int) -> Bool {
        let end = start + name.count
        guard end < source.count, source[end].isBlank || source[end] == 0x2F || source[end] == 0x3E
        else {
            return false
        }
        return (0..<name.count).allSatisfy {
            source[start + $0].lowercased == source[name.lowerBound + $0].lowercased
        }
    }

    /// The end of a script, past `</script>` that a comment with a `<script>` in it hides (13.2.5.17 and on).
    private func endOfScript() -> Int {
        var from = place
        var isEscaped = false
        var isDoublyEscaped = false
        while from < source.count {
            let here = source[from]
            if here == 0x2D, isEscaped, byte(at: from + 1) == 0x2D, byte(at: from + 2) == 0x3E {
                isEscaped = false
                isDoublyEscaped = false
            } else if here == 0x3C {
                if byte(at: from + 1) == 0x2F, isName(rawName, at: from + 2) {
                    if !isDoublyEscaped { return from }
                    isDoublyEscaped = false
                } else if isEscaped, isName(rawName, at: from + 1) {
                    isDoublyEscaped = true
                } else if byte(at: from + 1) == 0x21, byte(at: from + 2) == 0x2D, byte(at: from + 3) == 0x2D {
                    isEscaped = true
                    from += 1
                }
            }
            from += 1
        }
        return source.count
    }
}
