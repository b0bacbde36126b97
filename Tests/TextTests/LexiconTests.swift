internal import Foundation
import Testing
internal import Text

@Suite("the lexicon")
struct LexiconTests {
    @Test("every form is folded and found by its spelling and by its hash")
    func lookups() {
        for lexicon in [Lexicon.french, .english] {
            for (form, month) in lexicon.months {
                #expect(FoldedText(form).text == form)
                let hash = FoldedText(form).words.first?.hash ?? 0
                #expect(lexicon.roles(ofHash: hash) == lexicon.roles(of: form))
                let roles = lexicon.roles(of: form)
                #expect(roles.contains(.month(month)) || roles.contains(.shortMonth(month)))
            }
            #expect(Set(lexicon.months.values) == Set(1...12))
            #expect(Set(lexicon.weekdays.values) == Set(1...7))
            #expect(Set(lexicon.shortWeekdays.values) == Set(1...7))
        }
    }

    @Test(
        "a word has the roles of its language",
        arguments: [
            ("fevrier", [Lexicon.Role.month(2)]), ("juill", [.shortMonth(7)]), ("lundis", [.weekdays(1)]),
            ("mar", [.shortMonth(3), .shortWeekday(2)]), ("sept", [.shortMonth(9), .number(7)]),
            ("premiere", [.ordinal(1)]), ("xii", [.roman(12)]), ("eme", [.ordinalEnding]),
            ("reportee", [.postponed]), ("annulation", [.cancelled]), ("compte rendu", [.recap]),
            ("visio", [.online]), ("quartier", []),
        ])
    func roles(word: String, expected: [Lexicon.Role]) {
        #expect(Lexicon.french.roles(of: word) == expected)
    }

    @Test("names are shown as a reader writes them")
    func names() {
        #expect(Lexicon.french.monthNames[1] == "février")
        #expect(Lexicon.french.weekdayNames[6] == "dimanche")
        #expect(Lexicon.english.monthNames[1] == "February")
    }

    @Test("no other file of the sources lists months, weekdays or what has become of an event")
    func onlyList() throws {
        let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources")
        let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
        let lexicons = [Lexicon.french, .english]
        let lists = [
            lexicons.flatMap { lexicon in
                lexicon.months.keys.filter { lexicon.roles(of: $0).contains(where: \.isFullMonth) }
            },
            lexicons.flatMap(\.weekdays.keys),
            lexicons.flatMap { $0.forms(of: .cancelled) + $0.forms(of: .postponed) },
        ]
        var seen = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            guard !file.lastPathComponent.hasPrefix("Lexicon") else { continue }
            seen += 1
            let code = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
                .filter { !$0.contains("//") }.joined(separator: "\n")
            let literals = code.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                .filter { $0.offset % 2 == 1 }.flatMap { FoldedText(String($0.element)).strings }
            // A few may be words of another list or of a sentence: « march » is the stem of « marche ».
            for list in lists {
                let found = Set(literals).intersection(list)
                #expect(found.count < 4, "\(file.lastPathComponent) lists \(found.sorted())")
            }
        }
        #expect(seen > 250)
    }
}

extension Lexicon.Role {
    fileprivate var isFullMonth: Bool {
        guard case .month = self else { return false }
        return true
    }
}
