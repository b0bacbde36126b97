internal import Text

/// A CSS selector, ready to be matched. Names carry their number in one document once `bound`.
struct SelectorList: Sendable {
    var alternatives: [ComplexSelector]
}

/// Compounds from right to left, as they are matched; `combinators[i]` stands left of `compounds[i]`.
struct ComplexSelector: Sendable {
    var compounds: [[SelectorTest]]
    var combinators: [Combinator]
    /// The tie between the leftmost compound of `:has(> a)` and the element that has it.
    var leading = Combinator.descendant
}

enum Combinator: Sendable {
    case descendant, child, nextSibling, laterSibling
}

/// A name as written and in lower case, with their numbers in the document at hand (-1: not in it).
struct SelectorName: Sendable {
    let written: String
    let lower: String
    var writtenID: Int32 = -1
    var lowerID: Int32 = -1

    init(_ name: String) {
        written = name
        lower = String(decoding: name.utf8.map(\.lowercased), as: UTF8.self)
    }

    mutating func bind(to names: NameTable) {
        writtenID = names.find(written) ?? -1
        lowerID = names.find(lower) ?? -1
    }
}

struct AttributeTest: Sendable {
    enum Operator: Sendable { case exists, equals, includes, dashMatch, prefix, suffix, substring }
    enum Case: Sendable { case insensitive, sensitive, asLanguage }

    var name: SelectorName
    var comparison = Operator.exists
    var value: [UInt8] = []
    var matching = Case.asLanguage
}

struct NthTest: Sendable {
    /// Every `step`-th from `offset` on.
    var step = 0
    var offset = 0
    var isFromEnd = false
    var isOfType = false
    var of: SelectorList?
    /// Tells the tests of one selector apart in caches.
    var serial = 0
}

struct HasTest: Sendable {
    var alternatives: [ComplexSelector]
    var serial: Int
}

/// One condition on one element.
enum SelectorTest: Sendable {
    case type(SelectorName)
    case id([UInt8])
    case hasClass([UInt8])
    case attribute(AttributeTest)
    case any(SelectorList)
    case not(SelectorList)
    case has(HasTest)
    case nth(NthTest)
    case onlyChild, onlyOfType, root, empty, scope
    case link, checked, disabled, enabled, required, optional
    case contains([UInt8])
    case language([[UInt8]])
    /// States that a stored page is never in (`:hover`) and elements in no namespace.
    case never
}

extension SelectorList {
    func bound(to names: NameTable) -> SelectorList {
        SelectorList(alternatives: alternatives.map { $0.bound(to: names) })
    }
}

extension ComplexSelector {
    func bound(to names: NameTable) -> ComplexSelector {
        var copy = self
        copy.compounds = compounds.map { $0.map { $0.bound(to: names) } }
        return copy
    }
}

extension SelectorTest {
    func bound(to names: NameTable) -> SelectorTest {
        switch self {
        case .type(var name):
            name.bind(to: names)
            return .type(name)
        case .attribute(var test):
            test.name.bind(to: names)
            return .attribute(test)
        case .any(let list): return .any(list.bound(to: names))
        case .not(let list): return .not(list.bound(to: names))
        case .has(let test):
            return .has(
                HasTest(alternatives: test.alternatives.map { $0.bound(to: names) }, serial: test.serial))
        case .nth(var test):
            test.of = test.of?.bound(to: names)
            return .nth(test)
        default: return self
        }
    }
}
