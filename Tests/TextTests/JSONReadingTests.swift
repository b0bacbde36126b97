import Foundation
import Testing
internal import Text

/// The reader is our own because it knows lines; Foundation's must agree with it about what is JSON and what it says.
@Suite("JSON as it is read")
struct JSONReadingTests {
    @Test(
        "what RFC 8259 allows is read without a fault, and means what Foundation says",
        arguments: [
            "null", " true\n", "false", "0", "-0", "12", "-1.5", "1e3", "1E+2", "2.5e-3", "1234567890123",
            "0.1e1",
            #""""#, #""a\"b""#, #""\\\/\b\f\n\r\t""#, #""\u0041\u00e9\u20ac""#, #""\ud834\udd1e""#,
            #""é€𝄞 ""#, "\"\u{7F}\"",
            #""\u0000""#, "[]", "[ ]", "[1,2 , 3]", "[[[]]]", "{}", #"{ "a" : 1 , "b":[{}] }"#, #"{"":0}"#,
            "\t\r\n[\t\r\n1\t\r\n]\t\r\n", #"{"a":{"a":{"a":null}}}"#, #"["\u2028","/"]"#,
        ])
    func good(text: String) throws {
        let read = JSONDocument(Array(text.utf8))
        #expect(read.faults == [])
        let value = try #require(read.root?.value)
        let other = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
        #expect(foundation(value) == (other as? NSObject))
    }

    @Test(
        "what it does not allow is a fault",
        arguments: [
            "", " ", "nul", "nulls", "True", "NaN", "Infinity", "-", "+1", "01", "-01", "1.", ".5", "1e",
            "1e+", "1.e1",
            "0x10", "1_000", "1e400", "'a'", "\"a", "\"a\nb\"", "\"\t\"", #""\x41""#, #""\u12""#,
            #""\u12g4""#, #""\ud800""#,
            #""\udc00\ud800""#, #""\"#, "[", "[1", "[1,", "[1,]", "[,]", "[1 2]", "[1;2]", "]", "{",
            #"{"a"}"#, #"{"a":}"#,
            #"{"a":1,}"#, #"{"a" 1}"#, "{a:1}", "{1:1}", #"{"a":1 "b":2}"#, #"{"a":1}}"#, "[]//", "/**/[]",
            "[]#", "1 2",
            "{\"a\":1,\"a\":2}", "\u{FEFF}\u{FEFF}1", "[1]\u{0}", "\u{A0}1",
        ])
    func bad(text: String) {
        #expect(!JSONDocument(Array(text.utf8)).faults.isEmpty)
    }

    @Test(
        "bytes that are no UTF-8 are a fault on their line",
        arguments: [[0x80], [0xC3], [0xC0, 0xAF], [0xED, 0xA0, 0x80]])
    func encoding(bytes: [UInt8]) throws {
        let text = JSONDocument(Array("[\n\"".utf8) + bytes + Array("\"]".utf8))
        let fault = try #require(text.faults.first)
        #expect(text.root == nil)
        #expect(text.position(of: fault.offset).line == 2)
    }

    @Test("a place is counted in lines and letters, not in bytes")
    func positions() {
        let text = JSONDocument(Array("é€\n\n  𝄞x".utf8))
        #expect(text.position(of: 0) == (1, 1))
        #expect(text.position(of: 5) == (1, 3))
        #expect(text.position(of: 6) == (2, 1))
        #expect(text.position(of: 13) == (3, 4))
    }

    @Test(
        "a lenient reader keeps what was read",
        arguments: [
            (#"{"a":1,"b":[1,2,],}"#, #"{"a":1,"b":[1,2]}"#, false, true),
            ("{\"a\":\"x\ny\"}", #"{"a":"x\ny"}"#, false, true),
            (#"{"a":"\q\b","b":12345678901234567890}"#, #"{"a":"q","b":12345678901234567890}"#, false, true),
            (#"{"a":1,"items":[{"id":1},{"id":2,"t":"x"#, #"{"a":1,"items":[{"id":1}]}"#, true, false),
            (#"{"a":1,"b":12"#, #"{"a":1}"#, true, false), (#"{"a":1,"b":"#, #"{"a":1}"#, true, false),
            (#"{"a":1 "b":2}"#, #"{"a":1,"b":2}"#, false, true), (#"{"a":1,x:2}"#, #"{"a":1}"#, false, true),
            ("{} <!-- cached -->", "{}", false, true), (#"[1,,2]"#, "[1,2]", false, true),
        ])
    func lenient(text: String, kept: String, isCut: Bool, isBroken: Bool) {
        let read = JSONDocument(lenient: Array(text.utf8))
        #expect(read.root.map { written($0.value) } == kept)
        #expect(read.isCut == isCut)
        #expect(isCut || read.faults.isEmpty != isBroken)
    }

    @Test("nesting has a bound in both modes")
    func nesting() {
        let deep = Array(String(repeating: "[", count: 100_000).utf8)
        #expect(JSONDocument(deep).root == nil)
        #expect(JSONDocument(lenient: deep).root != nil)
    }

    private func written(_ value: JSONNode.Value) -> String {
        switch value {
        case .null: "null"
        case .bool(let flag): String(flag)
        case .number(let number): number.text
        case .string(let text): JSON.string(text).text()
        case .array(let nodes): "[" + nodes.map { written($0.value) }.joined(separator: ",") + "]"
        case .object(let members):
            "{"
                + members.map { JSON.string($0.key).text() + ":" + written($0.node.value) }.joined(
                    separator: ",")
                + "}"
        }
    }

    private func foundation(_ value: JSONNode.Value) -> NSObject {
        switch value {
        case .null: NSNull()
        case .bool(let flag): NSNumber(value: flag)
        case .number(let number): NSNumber(value: number.value)
        case .string(let text): NSString(string: text)
        case .array(let nodes): NSArray(array: nodes.map { foundation($0.value) })
        case .object(let members):
            NSDictionary(
                dictionary: Dictionary(members.map { ($0.key, foundation($0.node.value)) }) { first, _ in
                    first
                })
        }
    }
}
