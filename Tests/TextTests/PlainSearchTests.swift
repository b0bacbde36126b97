import Testing

@testable import Text

@Suite struct PlainSearchTests {
    @Test(
        "letters are found where they stand in the same bytes",
        arguments: [
            ("un texte …", " …", true), ("aab", "ab", true), ("ab", "abc", false), ("", "a", false),
            ("a", "", false),
            ("cafe\u{301}", "é", false), ("café", "é", true),
        ])
    func found(text: String, needle: String, isThere: Bool) {
        #expect(text.hasBytes(needle) == isThere)
    }

    @Test("the place is that of the first letters")
    func place() throws {
        let text = "où que ce soit, où"[...]
        let range = try #require(text.range(ofPlain: "où"))
        #expect(range.lowerBound == text.startIndex && text[range] == "où")
    }
}
