/// Parses CSS selectors (Selectors, level 4). Nothing is forgiven that a person may have meant otherwise: unknown
/// names, unclosed brackets and pseudo-elements are errors.
struct SelectorParser {
    /// Selectors inside selectors; more is an attack on the stack.
    static let depthLimit = 32
    /// Compounds in one complex selector, which are matched by recursion.
    static let compoundLimit = 256

    var scanner: SelectorScanner
    private var depth = 0
    var isInsideHas = false
    /// Numbers the tests that have a cache.
    var serial = 0

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

    mutating func selectorList(isRelative: Bool) throws(SelectorError) -> [ComplexSelector] {
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

    /// One selector of a list, no deeper than selectors may stand in one another.
    mutating func singleSelector() throws(SelectorError) -> ComplexSelector {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.depthLimit else { throw scanner.error("selectors are nested too deeply") }
        return try complexSelector(isRelative: false)
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
            guard compounds.count < Self.compoundLimit else {
                throw scanner.error("this selector is too long")
            }
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
}
