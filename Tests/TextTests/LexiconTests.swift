import Testing
internal import Text

@Suite("the lexicon")
struct LexiconTests {
    @Test("every form is folded and found by its spelling and by its hash")
    func lookups() {
        for lexicon in [Lexicon.french, .english] {
            for (form, month) in lexicon.months {
                #expect(FoldedText(form).text == form)
                let hash = FoldedText(form).wordHashes.first ?? 0
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
}
