import Foundation
import Model
import Testing
internal import Text

@testable import moisson

/// feeds.schema.json and the loader say the same; Tests/Oracles/schema.py asks an independent validator.
@Suite("feeds.schema.json")
struct ConfigurationSchemaTests {
    let schema = Schema(value(at: root + "feeds.schema.json"))

    @Test("the schema names exactly the keys that the loader knows")
    func keys() {
        #expect(schema.keys([]) == ConfigurationKeys.document.sorted())
        #expect(schema.keys(["$defs", "source"]) == ConfigurationKeys.source.sorted())
        #expect(schema.keys(["$defs", "page"]) == ConfigurationKeys.page.sorted())
        #expect(schema.keys(["$defs", "select"]) == ConfigurationKeys.select.sorted())
        #expect(schema.keys(["$defs", "theme"]) == ConfigurationKeys.theme.sorted())
        #expect(schema.keys(["$defs", "publisher"]) == ConfigurationKeys.publisher.sorted())
        #expect(schema.keys(["$defs", "digest"]) == ConfigurationKeys.digest.sorted())
        #expect(schema.keys(["$defs", "letter"]) == ConfigurationKeys.letter.sorted())
        #expect(schema.keys(["$defs", "webhook"]) == ConfigurationKeys.webhook.sorted())
        #expect(schema.keys(["$defs", "mail"]) == ConfigurationKeys.mail.sorted())
        #expect(schema.keys(["$defs", "network"]) == ConfigurationKeys.network.sorted())
        #expect(schema.keys(["$defs", "stories"]) == ConfigurationKeys.stories.sorted())
    }

    @Test("feeds.json and every example are good for both", arguments: ownConfigurations)
    func ownFiles(path: String) throws {
        #expect(schema.accepts(value(at: path)))
        #expect(try !ConfigurationFile(path: path).configuration().sources.isEmpty)
    }

    @Test("an example with every object is good for the schema")
    func wholeExample() {
        #expect(schema.accepts(value(Array(example.utf8))))
    }

    @Test("the loader refuses whatever the schema refuses, in a thousand spoilt files")
    func spoilt() throws {
        let good = value(Array(example.utf8))
        var refused = 0
        for spoilt in variants(of: good) where !schema.accepts(spoilt) {
            refused += 1
            let text = json(spoilt)
            #expect(throws: ConfigurationFailure.self, "\(text)") {
                try Configuration(reading: Array(text.utf8), file: "")
            }
        }
        #expect(refused > 300)
    }

    @Test("what the schema accepts, the loader accepts, but for selectors, whose grammar is no pattern")
    func accepted() {
        let good = value(Array(example.utf8))
        for variant in variants(of: good) where schema.accepts(variant) {
            let text = json(variant)
            #expect(problems(text).filter { !$0.contains("is not a selector") } == [], "\(text)")
        }
    }

    private func problems(_ text: String) -> [String] {
        do {
            _ = try Configuration(reading: Array(text.utf8), file: "")
            return []
        } catch {
            return error.lines
        }
    }
}

/// As much of JSON Schema 2020-12 as feeds.schema.json uses.
struct Schema {
    let root: JSONNode.Value
    /// Compiled once: each is asked thousands of times.
    private let patterns: [String: Regex<AnyRegexOutput>]

    init(_ root: JSONNode.Value) {
        self.root = root
        patterns = Self.patterns(in: root).reduce(into: [:]) { $0[$1] = try? Regex($1) }
    }

    private static func patterns(in value: JSONNode.Value) -> [String] {
        if case .array(let items) = value { return items.flatMap { patterns(in: $0.value) } }
        return value.members.flatMap { member in
            if member.key == "pattern", case .string(let pattern) = member.node.value { return [pattern] }
            return patterns(in: member.node.value)
        }
    }

    func keys(_ path: [String]) -> [String] {
        let place = path.reduce(root) { $0[$1] ?? .null }
        return (place["properties"]?.members ?? []).map(\.key).sorted()
    }

    func accepts(_ value: JSONNode.Value) -> Bool { accepts(value, root) }

    private func accepts(_ value: JSONNode.Value, _ schema: JSONNode.Value) -> Bool {
        schema.members.allSatisfy { holds($0.key, $0.node.value, schema, value) }
    }

    private func holds(
        _ key: String, _ rule: JSONNode.Value, _ schema: JSONNode.Value, _ value: JSONNode.Value
    ) -> Bool {
        switch (key, rule, value) {
        case ("$ref", .string(let name), _): accepts(value, definition(name))
        case ("type", .string(let type), _): matches(value, type)
        case ("enum", .array(let choices), _): choices.contains { $0.value == value }
        case ("anyOf", .array(let choices), _): choices.contains { accepts(value, $0.value) }
        case ("pattern", .string(let pattern), .string(let text)): matches(text, pattern)
        case ("maxLength", .number(let limit), .string(let text)):
            text.unicodeScalars.count <= Int(limit.value)
        case ("minimum", .number(let limit), .number(let number)): number.value >= limit.value
        case ("maximum", .number(let limit), .number(let number)): number.value <= limit.value
        case ("minItems", .number(let limit), .array(let items)): items.count >= Int(limit.value)
        case ("maxItems", .number(let limit), .array(let items)): items.count <= Int(limit.value)
        case ("uniqueItems", _, .array(let items)): Set(items.map { json($0.value) }).count == items.count
        case ("items", _, .array(let items)): items.allSatisfy { accepts($0.value, rule) }
        case ("required", .array(let keys), .object): keys.allSatisfy { value[$0.value.text] != nil }
        case ("properties", _, .object(let members)):
            members.allSatisfy { member in rule[member.key].map { accepts(member.node.value, $0) } ?? true }
        case ("additionalProperties", _, .object(let members)):
            members.allSatisfy { schema["properties"]?[$0.key] != nil }
        default: Self.silent.contains(key) || Self.typed.contains(key)
        }
    }

    private static let silent = ["$schema", "$defs", "title", "description", "default", "examples"]
    /// These say nothing about values of another type.
    private static let typed = [
        "pattern", "maxLength", "minimum", "maximum", "minItems", "maxItems", "uniqueItems", "items",
        "required",
        "properties", "additionalProperties",
    ]

    private func definition(_ name: String) -> JSONNode.Value {
        root["$defs"]?[String(name.dropFirst("#/$defs/".count))] ?? .null
    }

    private func matches(_ value: JSONNode.Value, _ type: String) -> Bool {
        switch (type, value) {
        case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool),
            ("number", .number):
            true
        case ("integer", .number(let number)): number.value == number.value.rounded()
        default: false
        }
    }

    private func matches(_ text: String, _ pattern: String) -> Bool {
        patterns[pattern].map { text.firstMatch(of: $0) != nil } ?? false
    }
}

/// Every file that differs from a good one in one value: left out, of another type, another text or number, or with
/// a key too many.
private func variants(of value: JSONNode.Value) -> [JSONNode.Value] {
    let others: [JSONNode.Value] = [
        .null, .bool(true), .number(-1), .number(7), .number(2.5), .number(1e12), .string(""),
        .string("été *"),
        .string("a b"), .string("https://www.irev.fr/"), .string("UTC"), .string("irev"), .array([]),
        .object([]),
    ]
    var variants = others
    if case .object(let members) = value {
        for (index, member) in members.enumerated() {
            var fewer = members
            fewer.remove(at: index)
            variants.append(.object(fewer))
            for inner in JSONVariants.inner(member.node, variants(of:)) {
                var changed = members
                changed[index].node = inner
                variants.append(.object(changed))
            }
        }
        if var unknown = members.first {
            unknown.key = "colour"
            variants.append(.object(members + [unknown]))
        }
    }
    if case .array(let items) = value {
        for (index, item) in items.enumerated() {
            for inner in JSONVariants.inner(item, variants(of:)) {
                var changed = items
                changed[index] = inner
                variants.append(.array(changed))
            }
        }
    }
    return variants
}

private enum JSONVariants {
    static func inner(_ node: JSONNode, _ variants: (JSONNode.Value) -> [JSONNode.Value]) -> [JSONNode] {
        variants(node.value).map { value in
            var changed = node
            changed.value = value
            return changed
        }
    }
}

extension JSONNode.Value {
    fileprivate var members: [JSONMember] {
        if case .object(let members) = self { members } else { [] }
    }

    fileprivate var text: String {
        if case .string(let text) = self { text } else { "" }
    }
}

private func json(_ value: JSONNode.Value) -> String {
    switch value {
    case .null: "null"
    case .bool(let flag): String(flag)
    case .number(let number): Int(exactly: number.value).map { String($0) } ?? number.text
    case .string(let text): "\"\(text)\""
    case .array(let items): "[" + items.map { json($0.value) }.joined(separator: ",") + "]"
    case .object(let members):
        "{" + members.map { "\"\($0.key)\":" + json($0.node.value) }.joined(separator: ",") + "}"
    }
}

private func value(_ bytes: [UInt8]) -> JSONNode.Value {
    JSONDocument(bytes).root?.value ?? .null
}

private func value(at path: String) -> JSONNode.Value {
    value([UInt8](FileManager.default.contents(atPath: path) ?? Data()))
}

private let root = #filePath.components(separatedBy: "/Tests/moissonTests/")[0] + "/"

private let ownConfigurations =
    [root + "feeds.json"]
    + (FileManager.default.subpaths(atPath: root + "Examples") ?? []).filter { $0.hasSuffix("feeds.json") }
    .sorted()
    .map { root + "Examples/" + $0 }
