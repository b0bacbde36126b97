internal import Text

/// `:name`, `:name(…)` and `an+b` (Selectors, level 4; CSS Syntax, section 6).
extension SelectorParser {
    mutating func pseudoClass() throws(SelectorError) -> SelectorTest {
        let start = scanner.place
        scanner.place += 1
        if scanner.next == ":" { throw scanner.error("pseudo-elements are not in a document", at: start) }
        let name = String(
            decoding: try scanner.identifier("a pseudo-class").utf8.map(\.lowercased), as: UTF8.self)
        if scanner.take("(") {
            let test = try functional(name, at: start)
            try scanner.skipBlanks()
            try scanner.expect(")")
            return test
        }
        guard let test = simplePseudoClass(name) else {
            throw scanner.error("unknown pseudo-class “:\(name)”", at: start)
        }
        return test
    }

    private func simplePseudoClass(_ name: String) -> SelectorTest? {
        switch name {
        case "root": .root
        case "empty": .empty
        case "scope": .scope
        case "first-child": .nth(NthTest(offset: 1))
        case "last-child": .nth(NthTest(offset: 1, isFromEnd: true))
        case "first-of-type": .nth(NthTest(offset: 1, isOfType: true))
        case "last-of-type": .nth(NthTest(offset: 1, isFromEnd: true, isOfType: true))
        case "only-child": .onlyChild
        case "only-of-type": .onlyOfType
        case "link", "any-link": .link
        case "checked": .checked
        case "disabled": .disabled
        case "enabled": .enabled
        case "required": .required
        case "optional": .optional
        case "visited", "hover", "active", "focus", "focus-within", "focus-visible", "target",
            "target-within",
            "current", "past", "future", "indeterminate", "fullscreen", "playing", "paused":
            .never
        default: nil
        }
    }

    private mutating func functional(_ name: String, at start: Int) throws(SelectorError) -> SelectorTest {
        switch name {
        case "is", "where", "matches", "-webkit-any":
            return .any(SelectorList(alternatives: try forgivingList()))
        case "not": return .not(SelectorList(alternatives: try selectorList(isRelative: false)))
        case "has": return try has(at: start)
        case "nth-child": return .nth(try nth(NthTest(), mayFilter: true))
        case "nth-last-child": return .nth(try nth(NthTest(isFromEnd: true), mayFilter: true))
        case "nth-of-type": return .nth(try nth(NthTest(isOfType: true), mayFilter: false))
        case "nth-last-of-type":
            return .nth(try nth(NthTest(isFromEnd: true, isOfType: true), mayFilter: false))
        case "lang": return .language(try words().map { Array($0.utf8).map(\.lowercased) })
        case "contains", "-soup-contains":
            return .contains(Array(squashed(try words().first ?? "").utf8))
        default: throw scanner.error("unknown pseudo-class “:\(name)()”", at: start)
        }
    }

    /// Parses the list of `:is()`, which may be empty and then matches nothing; leaves out all that is no selector (section 4.2).
    private mutating func forgivingList() throws(SelectorError) -> [ComplexSelector] {
        var list: [ComplexSelector] = []
        repeat {
            let start = self
            do throws(SelectorError) {
                try scanner.skipBlanks()
                if scanner.next == "," || scanner.next == ")" { continue }
                let found = try singleSelector()
                try scanner.skipBlanks()
                guard scanner.next == "," || scanner.next == ")" else { throw scanner.error("not its end") }
                list.append(found)
            } catch {
                self = start
                try scanner.skipAlternative()
            }
        } while scanner.take(",")
        return list
    }

    private mutating func has(at start: Int) throws(SelectorError) -> SelectorTest {
        if isInsideHas { throw scanner.error("“:has()” cannot stand inside “:has()”", at: start) }
        isInsideHas = true
        defer { isInsideHas = false }
        serial += 1
        return .has(HasTest(alternatives: try selectorList(isRelative: true), serial: serial))
    }

    private mutating func words() throws(SelectorError) -> [String] {
        var words: [String] = []
        repeat {
            try scanner.skipBlanks()
            let isString = scanner.next == "\"" || scanner.next == "'"
            words.append(isString ? try scanner.string() : try scanner.identifier("a word or a string"))
            try scanner.skipBlanks()
        } while scanner.take(",")
        return words
    }

    // MARK: an+b

    private mutating func nth(_ test: NthTest, mayFilter: Bool) throws(SelectorError) -> NthTest {
        var result = test
        try scanner.skipBlanks()
        try readSteps(&result)
        let hasBlanks = try scanner.skipBlanks()
        guard mayFilter, hasBlanks, scanner.startsIdentifier else { return result }
        let start = scanner.place
        guard scanner.name().lowercased() == "of" else {
            throw scanner.error("expected “of” or “)”", at: start)
        }
        result.of = SelectorList(alternatives: try selectorList(isRelative: false))
        serial += 1
        result.serial = serial
        return result
    }

    /// `odd`, `even`, `5`, `-2n + 1` (CSS Syntax, section 6).
    private mutating func readSteps(_ test: inout NthTest) throws(SelectorError) {
        let start = scanner.place
        if scanner.next == "o" || scanner.next == "O" || scanner.next == "e" || scanner.next == "E" {
            let word = scanner.name().lowercased()
            guard word == "odd" || word == "even" else {
                throw scanner.error("expected “odd” or “even”", at: start)
            }
            test.step = 2
            test.offset = word == "odd" ? 1 : 0
            return
        }
        let sign = takeSign()
        let number = scanner.digits()
        guard scanner.takeLetter("n") else {
            guard let number else {
                throw scanner.error("expected a number or “an+b” but found \(scanner.found)")
            }
            return test.offset = (sign ?? 1) * number
        }
        test.step = (sign ?? 1) * (number ?? 1)
        test.offset = try offset()
    }

    private mutating func takeSign() -> Int? {
        if scanner.take("+") { return 1 }
        return scanner.take("-") ? -1 : nil
    }

    private mutating func offset() throws(SelectorError) -> Int {
        let beforeBlanks = scanner.place
        try scanner.skipBlanks()
        guard let sign = takeSign() else {
            scanner.place = beforeBlanks
            if scanner.startsIdentifier { throw scanner.error("unexpected \(scanner.found)") }
            return 0
        }
        try scanner.skipBlanks()
        guard let number = scanner.digits() else {
            throw scanner.error("expected a number but found \(scanner.found)")
        }
        return sign * number
    }
}
