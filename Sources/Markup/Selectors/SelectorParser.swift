/// Parses CSS selectors (Selectors, level 4). Nothing is forgiven that a person may have meant otherwise: unknown
/// names, unclosed brackets and pseudo-elements are errors.
struct SelectorParser {
    /// Selectors inside selectors; more is an attack on the stack.
    static let depthLimit = 32

    var scanner: SelectorScanner
    private var depth = 0
    private var isInsideHas = false
    private var serial = 0

    init(_ text: String) { scanner = SelectorScanner(text) }

    /// The list (nil for `@href` alone) and the attribute behind `@`.
    mutating func parse() throws(SelectorError) -> (list: SelectorList?, attribute: String?) {
        try scanner.skipBlanks()
        if scanner.isAtEnd { throw scanner.error("a selector cannot be empty") }
        let list = scanner.next == "@" ? nil : try selectorList(isRelative: false)
        let attribute = try attributeSuffix()
        try scanner.skipBlanks()
        guard scanner.isAtEnd else { throw scanner.error("unexpected \(scanner.found)") }
        return (list.map { SelectorList(alternatives: $0) }, attribute)
    }

    private mutating func attributeSuffix() throws(SelectorError) -> String? {
        guard scanner.take("@") else { return nil }
        let name = try scanner.identifier("the name of an attribute")
        return scanner.take(":") ? name + ":" + (try scanner.identifier("the name of an attribute")) : name
    }

    // MARK: Lists and combinators

    private mutating func selectorList(isRelative: Bool) throws(SelectorError) -> [ComplexSelector] {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw scanner.error("selectors are nested too deeply") }
        var list: [ComplexSelector] = []
        repeat {
            try scanner.skipBlanks()
            list.append(try complexSelector(isRelative: isRelative))
            try scanner.skipBlanks()
        } while scanner.take(",")
        return list
    }

    private mutating func complexSelector(isRelative: Bool) throws(SelectorError) -> ComplexSelector {
        var leading = Combinator.descendant
        if isRelative, let found = combinatorSign() {
            leading = found
            try scanner.skipBlanks()
        }
        var compounds = [try compound()]
        var combinators: [Combinator] = []
        while let combinator = try combinator() {
            combinators.append(combinator)
            compounds.append(try compound())
        }
        return ComplexSelector(
            compounds: compounds.reversed(), combinators: combinators.reversed(), leading: leading)
    }

    private mutating func combinatorSign() -> Combinator? {
        if scanner.take(">") { return .child }
        if scanner.take("+") { return .nextSibling }
        return scanner.take("~") ? .laterSibling : nil
    }

    /// The combinator before the next compound; nil where the complex selector ends.
    private mutating func combinator() throws(SelectorError) -> Combinator? {
        let hasBlanks = try scanner.skipBlanks()
        if let sign = combinatorSign() {
            try scanner.skipBlanks()
            return sign
        }
        guard hasBlanks, let next = scanner.next, next != ",", next != ")", next != "@" else { return nil }
        return .descendant
    }

    // MARK: Compounds

    private mutating func compound() throws(SelectorError) -> [SelectorTest] {
        var tests: [SelectorTest] = []
        let start = scanner.place
        if let type = try typeSelector() { tests = type }
        while let next = scanner.next {
            switch next {
            case "#": tests.append(try idSelector())
            case ".":
                scanner.place += 1
                tests.append(.hasClass(Array(try scanner.identifier("the name of a class").utf8)))
            case "[": tests.append(try attributeSelector())
            case ":": tests.append(try pseudoClass())
            default:
                if scanner.place == start {
                    throw scanner.error("expected a selector but found \(scanner.found)")
                }
                return tests
            }
        }
        if scanner.place == start { throw scanner.error("expected a selector but found the end") }
        return tests
    }

    /// `name`, `*`, `*|name`, `|name`; nil when the compound starts with something else.
    private mutating func typeSelector() throws(SelectorError) -> [SelectorTest]? {
        let start = scanner.place
        if scanner.next == "|", scanner.peek(1) != "|" {
            scanner.place += 1
            return [.never] + (try typeName())  // elements of HTML are in a namespace
        }
        guard scanner.next == "*" || scanner.startsIdentifier else { return nil }
        let isAny = scanner.next == "*"
        let name = try typeName()
        guard scanner.next == "|", scanner.peek(1) != "=", scanner.peek(1) != "|" else { return name }
        guard isAny else { throw scanner.error("namespace prefixes are not declared anywhere", at: start) }
        scanner.place += 1
        return try typeName()
    }

    private mutating func typeName() throws(SelectorError) -> [SelectorTest] {
        if scanner.take("*") { return [] }
        return [.type(SelectorName(try scanner.identifier("the name of an element")))]
    }

    private mutating func idSelector() throws(SelectorError) -> SelectorTest {
        scanner.place += 1
        return .id(Array(try scanner.identifier("an id").utf8))
    }

    // MARK: Attributes

    private mutating func attributeSelector() throws(SelectorError) -> SelectorTest {
        try scanner.expect("[")
        try scanner.skipBlanks()
        var test = AttributeTest(name: SelectorName(try attributeName()))
        try scanner.skipBlanks()
        if scanner.next != "]" {
            test.comparison = try comparison()
            try scanner.skipBlanks()
            let isString = scanner.next == "\"" || scanner.next == "'"
            test.value = Array((isString ? try scanner.string() : try scanner.identifier("a value")).utf8)
            try scanner.skipBlanks()
            test.matching = try caseFlag()
        }
        try scanner.expect("]")
        return .attribute(test)
    }

    private mutating func attributeName() throws(SelectorError) -> String {
        let start = scanner.place
        if scanner.take("*") {
            try scanner.expect("|")
        } else if !scanner.take("|") {
            let name = try scanner.identifier("the name of an attribute")
            guard scanner.next == "|", scanner.peek(1) != "=" else { return name }
            throw scanner.error("namespace prefixes are not declared anywhere", at: start)
        }
        return try scanner.identifier("the name of an attribute")
    }

    private mutating func comparison() throws(SelectorError) -> AttributeTest.Operator {
        let signs: [(Unicode.Scalar, AttributeTest.Operator)] = [
            ("~", .includes), ("|", .dashMatch), ("^", .prefix), ("$", .suffix), ("*", .substring),
        ]
        if scanner.take("=") { return .equals }
        for (sign, comparison) in signs where scanner.next == sign && scanner.peek(1) == "=" {
            scanner.place += 2
            return comparison
        }
        throw scanner.error("expected “=”, “~=”, “|=”, “^=”, “$=”, “*=” or “]” but found \(scanner.found)")
    }

    private mutating func caseFlag() throws(SelectorError) -> AttributeTest.Case {
        guard scanner.startsIdentifier else { return .asLanguage }
        let start = scanner.place
        switch scanner.name() {
        case "i", "I":
            try scanner.skipBlanks()
            return .insensitive
        case "s", "S":
            try scanner.skipBlanks()
            return .sensitive
        default: throw scanner.error("expected “i”, “s” or “]”", at: start)
        }
    }

    // MARK: Pseudo-classes

    private mutating func pseudoClass() throws(SelectorError) -> SelectorTest {
        let start = scanner.place
        scanner.place += 1
        if scanner.next == ":" { throw scanner.error("pseudo-elements are not in a document", at: start) }
        let name = String(decoding: try scanner.identifier("a pseudo-class").utf8.map(lowered), as: UTF8.self)
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
        case "lang": return .language(try words().map { Array($0.utf8).map(lowered) })
        case "contains", "-soup-contains":
            return .contains(Array(squashed(try words().first ?? "").utf8))
        default: throw scanner.error("unknown pseudo-class “:\(name)()”", at: start)
        }
    }

    /// `:is()` may be empty, and then matches nothing.
    private mutating func forgivingList() throws(SelectorError) -> [ComplexSelector] {
        try scanner.skipBlanks()
        return scanner.next == ")" ? [] : try selectorList(isRelative: false)
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
