internal import Text

/// Reads CSS tokens from a selector (CSS Syntax, level 3, section 4), with the place for messages.
struct SelectorScanner {
    let scalars: [Unicode.Scalar]
    var place = 0

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    var isAtEnd: Bool { place >= scalars.count }
    var next: Unicode.Scalar? { peek(0) }

    func peek(_ distance: Int) -> Unicode.Scalar? {
        place + distance < scalars.count ? scalars[place + distance] : nil
    }

    func error(_ message: String, at offset: Int? = nil) -> SelectorError {
        SelectorError(offset: offset ?? place, message: message)
    }

    /// Describes the place, for messages.
    var found: String { next.map { "“\($0)”" } ?? "the end" }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        place += 1
        return true
    }

    mutating func expect(_ scalar: Unicode.Scalar) throws(SelectorError) {
        guard take(scalar) else { throw error("expected “\(scalar)” but found \(found)") }
    }

    /// Skips white space and comments; true if there was any white space.
    @discardableResult
    mutating func skipBlanks() throws(SelectorError) -> Bool {
        var skipped = false
        while let here = next {
            if isBlank(here) {
                skipped = true
                place += 1
            } else if here == "/", peek(1) == "*" {
                try skipComment()
            } else {
                break
            }
        }
        return skipped
    }

    private mutating func skipComment() throws(SelectorError) {
        let start = place
        place += 2
        while !(next == "*" && peek(1) == "/") {
            guard !isAtEnd else { throw error("this comment never ends", at: start) }
            place += 1
        }
        place += 2
    }

    func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" || scalar == "\u{C}"
    }

    /// Skips to the comma or the bracket that ends what stands here in a list.
    mutating func skipAlternative() throws(SelectorError) {
        var depth = 0
        while let here = next {
            switch here {
            case "\"", "'": _ = try string()
            case "\\": place += 2
            case "/" where peek(1) == "*": try skipComment()
            case "(", "[":
                depth += 1
                place += 1
            case ")" where depth == 0, "," where depth == 0: return
            case ")", "]":
                depth = max(0, depth - 1)
                place += 1
            default: place += 1
            }
        }
    }

    // MARK: Identifiers

    private func startsName(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar.value >= 0x80 || scalar == "_" || (scalar.value < 0x80 && UInt8(scalar.value).isLetter)
    }

    private func continuesName(_ scalar: Unicode.Scalar) -> Bool {
        startsName(scalar) || scalar == "-" || (scalar.value < 0x80 && UInt8(scalar.value).isDigit)
    }

    private func isEscape(at distance: Int) -> Bool {
        guard peek(distance) == "\\", let escaped = peek(distance + 1) else { return false }
        return escaped != "\n" && escaped != "\r" && escaped != "\u{C}"
    }

    var startsIdentifier: Bool {
        if next == "-" { return peek(1) == "-" || startsName(peek(1)) || isEscape(at: 1) }
        return startsName(next) || isEscape(at: 0)
    }

    mutating func identifier(_ what: String) throws(SelectorError) -> String {
        guard startsIdentifier else { throw error("expected \(what) but found \(found)") }
        return name()
    }

    /// Letters, digits, `-`, `_`, escapes: an identifier, or a hash that may start with a digit.
    mutating func name() -> String {
        var name = String.UnicodeScalarView()
        while let here = next {
            if continuesName(here) {
                name.append(here)
                place += 1
            } else if isEscape(at: 0) {
                place += 1
                name.append(escaped())
            } else {
                break
            }
        }
        return String(name)
    }

    /// The scalar behind a backslash: one to six hexadecimal digits, or itself.
    private mutating func escaped() -> Unicode.Scalar {
        var value: UInt32 = 0
        var digits = 0
        while digits < 6, let here = next, here.value < 0x80, let digit = UInt8(here.value).hexValue {
            value = value << 4 | UInt32(digit)
            digits += 1
            place += 1
        }
        guard digits > 0 else {
            let here = next ?? "\u{FFFD}"
            place += 1
            return here
        }
        if next == "\r", peek(1) == "\n" { place += 1 }
        if let here = next, isBlank(here) { place += 1 }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    // MARK: Strings and numbers

    mutating func string() throws(SelectorError) -> String {
        let start = place
        let quote = next
        place += 1
        var text = String.UnicodeScalarView()
        while let here = next, here != quote {
            if here == "\n" || here == "\r" || here == "\u{C}" {
                throw error("a string cannot hold a line break")
            }
            place += 1
            if here != "\\" {
                text.append(here)
            } else if next == "\n" || next == "\u{C}" {
                place += 1
            } else if next != nil {
                text.append(escaped())
            }
        }
        guard next == quote else { throw error("this string never ends", at: start) }
        place += 1
        return String(text)
    }

    /// Decimal digits as a number, or nil; numbers beyond all documents stay there.
    mutating func digits() -> Int? {
        var value: Int?
        while let here = next, here.value < 0x80, UInt8(here.value).isDigit {
            value = min((value ?? 0) * 10 + Int(here.value - 0x30), 1_000_000_000)
            place += 1
        }
        return value
    }

    /// Takes a letter in either case.
    mutating func takeLetter(_ letter: Unicode.Scalar) -> Bool {
        guard let here = next, here.value < 0x80, UInt32(UInt8(here.value).lowercased) == letter.value else {
            return false
        }
        place += 1
        return true
    }
}
