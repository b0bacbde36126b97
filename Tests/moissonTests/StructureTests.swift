import Foundation
import Testing

/// Knowledge that has one home, and the signs by which a second copy of it is recognised.
private struct Knowledge: Sendable, CustomTestStringConvertible {
    let subject: String
    /// The rooms in which it may stand.
    let homes: Set<String>
    /// A file is a copy when it holds one text of each list, in any case.
    let signs: [[String]]
    /// Files that hold the signs and are no copy, each with the reason.
    var exceptions: [String: String] = [:]

    var testDescription: String { subject }
}

private let knowledge = [
    Knowledge(
        subject: "lists months in French", homes: ["Text"], signs: [["janvier"], ["fevrier", "février"]],
        exceptions: [
            "Publishing/Wording/French.swift": "the words that readers see stand in one table a language"
        ]),
    Knowledge(
        subject: "lists weekdays in French", homes: ["Text"], signs: [["mardi"], ["mercredi"]],
        exceptions: [
            "Publishing/Wording/French.swift": "the words that readers see stand in one table a language"
        ]),
    Knowledge(
        subject: "lists months in English", homes: ["Text", "Calendar"],
        signs: [["\"jan"], ["\"feb"], ["\"apr"]],
        exceptions: [
            "Publishing/Wording/English.swift": "the words that readers see stand in one table a language"
        ]),
    Knowledge(
        subject: "folds text", homes: ["Text"],
        signs: [
            [
                "precomposedStringWith", "decomposedStringWith", "folding(options", "diacriticInsensitive",
                "applyingTransform", "\"œ\"",
            ]
        ]),
    Knowledge(
        subject: "writes host names of other alphabets", homes: ["Web"],
        signs: [["punycode", "xn--", "idn2_"]]),
    Knowledge(
        subject: "parses addresses", homes: ["Web"], signs: [["URLComponents", "URL(string:"]]),
    Knowledge(
        subject: "reads or writes the dates of RFCs", homes: ["Calendar"],
        signs: [
            ["DateFormatter", "ISO8601", "strptime", "strftime", "\"GMT\"", "\" GMT\"", "ParseStrategy"]
        ]),
    Knowledge(
        subject: "reads or writes hexadecimal", homes: ["Text"],
        signs: [["0123456789abcdef", "radix: 16", "%02x"]]),
    Knowledge(
        // Foundation does it.
        subject: "reads or writes base64 by hand", homes: [],
        signs: [
            [
                "abcdefghijklmnopqrstuvwxyz0123456789+/",
                "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
            ]
        ]),
]

@Suite("What is known is known once")
struct StructureTests {
    @Test("no room but its home", arguments: knowledge)
    fileprivate func once(_ knowledge: Knowledge) throws {
        for (path, code) in try sources() {
            guard let room = path.split(separator: "/").first, !knowledge.homes.contains(String(room)),
                knowledge.exceptions[path] == nil
            else { continue }
            let found = knowledge.signs.compactMap { signs in
                signs.first { code.contains($0.lowercased()) }
            }
            #expect(
                found.count < knowledge.signs.count,
                "\(path) \(knowledge.subject) (\(found.joined(separator: ", "))): use that of \(knowledge.homes.sorted())"
            )
        }
    }

    @Test("comments name files and documents that are there")
    func references() throws {
        let names = Set(try files(below: repository).map { ($0 as NSString).lastPathComponent })
        for path in try files(below: repository + "/Sources")
        where path.hasPrefix("moisson/") && path.hasSuffix(".swift") {
            let text = try String(contentsOfFile: repository + "/Sources/" + path, encoding: .utf8)
            for line in text.split(separator: "\n") where line.contains("//") {
                for name in line.matches(of: /[A-Za-z+]+\.(?:swift|md)/).map({ String($0.output) }) {
                    let isThere = names.contains(name)
                    #expect(isThere, "\(path) names \(name), and there is no such file")
                }
            }
        }
    }

    /// The code of every file, in lower case and without comments, by path below Sources.
    private func sources() throws -> [(path: String, code: String)] {
        try files(below: repository + "/Sources").filter { $0.hasSuffix(".swift") }.map { path in
            let text = try String(contentsOfFile: repository + "/Sources/" + path, encoding: .utf8)
            let code = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
            return (path, code.joined(separator: "\n").lowercased())
        }
    }

    private func files(below folder: String) throws -> [String] {
        let found = try #require(FileManager.default.enumerator(atPath: folder))
        return found.compactMap { $0 as? String }.filter { !$0.contains(".build/") }
    }
}
