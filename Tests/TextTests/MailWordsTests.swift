import Foundation
import Testing

@testable import Text

@Suite("A mailbox of a header")
struct MailWordsTests {
    @Test(
        "a name in other letters than ASCII is an encoded word",
        arguments: [
            ("a@b.example", "a@b.example"), ("\"Anne Roy\" <a@b.example>", "Anne Roy <a@b.example>"),
            ("Élodie <a@b.example>", "=?utf-8?B?w4lsb2RpZQ==?= <a@b.example>"),
            ("<a@b.example>", "a@b.example"),
            ("A\r\nBcc: x <a@b.example>", "=?utf-8?B?QSBCY2M6IHg=?= <a@b.example>"),
        ])
    func mailbox(_ text: String, value: String) { #expect(MailBox(text).value == value) }

    @Test("an encoded word has at most 75 characters and cuts no character")
    func long() {
        let long = MailBox(String(repeating: "é", count: 60) + " <a@b.example>").value
        #expect(long.split(separator: " ").allSatisfy { $0.utf8.count <= 75 })
    }
}

@Suite("Hexadecimal numbers")
struct HexadecimalNumberTests {
    @Test(
        "digits only, at most eight",
        arguments: [
            ("00e9", 0xE9), ("FFFFFFFF", 0xFFFF_FFFF), ("", nil), ("+0e9", nil), ("00g9", nil),
            ("123456789", nil),
        ])
    func number(_ digits: String, value: UInt32?) { #expect(digits.utf8.hexadecimalNumber == value) }
}

@Test("encoded words are short and hold whole characters")
func wordsEncoded() {
    let words = String(repeating: "é👩🏽‍🏫", count: 20).encodedWords().split(separator: " ")
    for word in words {
        #expect(word.utf8.count <= 75 && word.hasPrefix("=?utf-8?B?") && word.hasSuffix("?="))
        let bytes = Data(base64Encoded: String(word.dropFirst(10).dropLast(2)))
        #expect(bytes.flatMap { String(data: $0, encoding: .utf8) } != nil)
    }
    #expect("Veille".encodedWords() == "Veille")
}
