import Glibc
import Markup
import Testing

/// One document and what it must be read as.
struct DecodeCase: Sendable, CustomTestStringConvertible {
    let name: String
    var kind = DocumentKind.html
    let bytes: [UInt8]
    var contentType: String?
    let encoding: String
    let text: String
    var remarks = 0

    var testDescription: String { name }
}

private func ascii(_ text: String) -> [UInt8] { Array(text.utf8) }

private func utf16(_ text: String, bigEndian: Bool = false) -> [UInt8] {
    text.utf16.flatMap { bigEndian ? [UInt8($0 >> 8), UInt8($0 & 255)] : [UInt8($0 & 255), UInt8($0 >> 8)] }
}

private func utf32(_ text: String) -> [UInt8] {
    text.unicodeScalars.flatMap { scalar in (0..<4).map { UInt8(scalar.value >> (8 * $0) & 255) } }
}

private let decodeCases: [DecodeCase] = [
    DecodeCase(name: "nothing", bytes: [], encoding: "UTF-8", text: ""),
    DecodeCase(name: "undeclared UTF-8", bytes: ascii("<p>Été"), encoding: "UTF-8", text: "<p>Été"),
    DecodeCase(
        name: "undeclared Latin letters", bytes: ascii("<p>") + [0xC9, 0x74, 0xE9, 0x80],
        encoding: "windows-1252",
        text: "<p>Été€"),
    DecodeCase(
        name: "a UTF-8 BOM against the header", bytes: [0xEF, 0xBB, 0xBF] + ascii("é"),
        contentType: "text/html; charset=iso-8859-1", encoding: "UTF-8", text: "é", remarks: 1),
    DecodeCase(
        name: "the header against the document", bytes: ascii("<meta charset=utf-8>") + [0xE9],
        contentType: "text/html;charset=\"ISO-8859-15\"", encoding: "ISO-8859-15",
        text: "<meta charset=utf-8>é"),
    DecodeCase(
        name: "an old meta",
        bytes: ascii("<META http-equiv='Content-Type' content='text/html; charset=koi8-r'>") + [0xC1],
        encoding: "KOI8-R", text: "<META http-equiv='Content-Type' content='text/html; charset=koi8-r'>а"),
    DecodeCase(
        name: "a meta in a comment is none", bytes: ascii("<!-- <meta charset=koi8-r> -->") + [0xE9],
        encoding: "windows-1252", text: "<!-- <meta charset=koi8-r> -->é"),
    DecodeCase(
        name: "a meta in an attribute is none", bytes: ascii("<p title='<meta charset=koi8-r>'>") + [0xE9],
        encoding: "windows-1252", text: "<p title='<meta charset=koi8-r>'>é"),
    DecodeCase(
        name: "content without http-equiv is no declaration",
        bytes: ascii("<meta content='a; charset=koi8-r'>") + [0xE9],
        encoding: "windows-1252", text: "<meta content='a; charset=koi8-r'>é"),
    DecodeCase(
        name: "a late meta counts when the bytes are not UTF-8",
        bytes: ascii(String(repeating: " ", count: 2000) + "<meta charset=windows-1251>") + [0xFF],
        encoding: "windows-1251", text: String(repeating: " ", count: 2000) + "<meta charset=windows-1251>я"),
    DecodeCase(
        name: "meta utf-16 in a page of bytes", bytes: ascii("<meta charset=utf-16>é"), encoding: "UTF-8",
        text: "<meta charset=utf-16>é"),
    DecodeCase(
        name: "an XML declaration", kind: .xml,
        bytes: ascii("<?xml version='1.0' encoding='ISO-8859-1'?>") + [0x92],
        encoding: "windows-1252", text: "<?xml version='1.0' encoding='ISO-8859-1'?>’"),
    DecodeCase(
        name: "XML that says UTF-16 in bytes", kind: .xml,
        bytes: ascii("<?xml version=\"1.0\" encoding=\"utf-16\"?>é"),
        encoding: "UTF-8", text: "<?xml version=\"1.0\" encoding=\"utf-16\"?>é", remarks: 1),
    DecodeCase(
        name: "Latin letters declared UTF-8", kind: .xml,
        bytes: ascii("<?xml encoding='utf-8'?>") + [0xE9, 0x20],
        encoding: "windows-1252", text: "<?xml encoding='utf-8'?>é ", remarks: 1),
    DecodeCase(
        name: "a run of windows-1252 inside UTF-8", bytes: ascii("é ") + [0x93, 0xE0, 0x94] + ascii(" é"),
        contentType: "text/html; charset=utf-8", encoding: "UTF-8", text: "é “à” é", remarks: 1),
    DecodeCase(
        name: "UTF-8 declared Latin", bytes: ascii("où"), contentType: "text/html; charset=latin1",
        encoding: "UTF-8",
        text: "où", remarks: 1),
    DecodeCase(
        name: "a last character cut off", bytes: ascii("é") + [0xE2, 0x82],
        contentType: "text/xml; charset=utf-8",
        encoding: "UTF-8", text: "é\u{FFFD}", remarks: 1),
    DecodeCase(
        name: "an unknown label", bytes: ascii("é"), contentType: "text/html; charset=klingon",
        encoding: "UTF-8",
        text: "é", remarks: 1),
    DecodeCase(
        name: "a label that is not safe", bytes: ascii("é"), contentType: "text/html; charset=iso-2022-kr",
        encoding: "UTF-8", text: "é", remarks: 1),
    DecodeCase(
        name: "UTF-16 with a BOM", kind: .xml, bytes: [0xFF, 0xFE] + utf16("<a>é𝄞"), encoding: "UTF-16LE",
        text: "<a>é𝄞"),
    DecodeCase(
        name: "UTF-16 without", kind: .xml, bytes: utf16("<a>é", bigEndian: true), encoding: "UTF-16BE",
        text: "<a>é"),
    DecodeCase(
        name: "half a surrogate pair", kind: .xml, bytes: [0xFF, 0xFE, 0x41, 0, 0x00, 0xD8, 0x42, 0],
        encoding: "UTF-16LE", text: "A\u{FFFD}B", remarks: 1),
    DecodeCase(
        name: "UTF-32 with a BOM", kind: .xml, bytes: [0xFF, 0xFE, 0, 0] + utf32("<a>é"),
        encoding: "UTF-32LE",
        text: "<a>é"),
    DecodeCase(
        name: "Japanese", bytes: [0x93, 0xFA, 0x96, 0x7B], contentType: "text/html; charset=x-sjis",
        encoding: "Shift_JIS", text: "日本"),
    DecodeCase(
        name: "Chinese", bytes: [0xC4, 0xE3], contentType: "text/html; charset=gb2312", encoding: "GBK",
        text: "你"),
    DecodeCase(
        name: "a byte that no Big5 has", bytes: [0x41, 0xFF, 0x42], contentType: "a/b;charset=big5",
        encoding: "Big5",
        text: "A\u{FFFD}B", remarks: 1),
    DecodeCase(
        name: "a free place of windows-1257", bytes: [0x41, 0x83], contentType: "a/b;charset=windows-1257",
        encoding: "windows-1257", text: "A\u{83}"),
    DecodeCase(
        name: "where glibc's alphabets are not the Standard's", bytes: [0xC6, 0xF0],
        contentType: "a/b;charset=macintosh", encoding: "macintosh", text: "\u{2206}\u{F8FF}"),
    DecodeCase(
        name: "a free place of windows-874", bytes: [0x41, 0x82, 0xA1], contentType: "a/b;charset=tis-620",
        encoding: "windows-874", text: "A\u{82}ก"),
    DecodeCase(
        name: "JSON with a BOM", kind: .json, bytes: [0xEF, 0xBB, 0xBF] + ascii("{}"), encoding: "UTF-8",
        text: "{}"),
]

@Suite("Decoding")
struct DecodeTests {
    @Test("bytes are read as what they are", arguments: decodeCases)
    func decodes(_ document: DecodeCase) {
        let decoded = decode(document.bytes, contentType: document.contentType, as: document.kind)
        #expect(decoded.encoding == document.encoding)
        #expect(String(decoding: decoded.utf8, as: UTF8.self) == document.text)
        #expect(decoded.remarks.count == document.remarks, "\(decoded.remarks)")
    }

    @Test(
        "labels are read as the Encoding Standard reads them",
        arguments: [
            ("latin1", "windows-1252"), ("us-ascii", "windows-1252"), (" ISO-8859-1\t", "windows-1252"),
            ("iso8859-9", "windows-1254"), ("tis-620", "windows-874"), ("ks_c_5601-1987", "EUC-KR"),
            ("csshiftjis", "Shift_JIS"), ("x-cp1251", "windows-1251"), ("iso_8859-2:1987", "ISO-8859-2"),
            ("x-mac-ukrainian", "x-mac-cyrillic"), ("mac", "macintosh"), ("visual", "ISO-8859-8"),
            ("logical", "ISO-8859-8-I"), ("csisolatin9", "ISO-8859-15"), ("cp866", "IBM866"),
            ("koi8-ru", "KOI8-U"),
        ])
    func knowsLabels(label: String, name: String) {
        let decoded = decode([0x41, 0xC9, 0x42], contentType: "text/html; charset=\"\(label)\"", as: .html)
        #expect(decoded.encoding == name)
    }

    @Test("a page longer than the converter's buffer is read whole")
    func readsLongPages() {
        let decoded = decode(
            [UInt8](repeating: 0xE1, count: 300_000), contentType: "a/b;charset=iso-8859-2", as: .html)
        #expect(decoded.utf8.count == 600_000)
        #expect(decoded.remarks.isEmpty)
    }

    @Test("any bytes become valid UTF-8, whatever they claim to be")
    func alwaysGivesUTF8() {
        var random = Lottery(seed: 7)
        let labels = [
            "utf-8", "utf-16", "big5", "iso-2022-jp", "gb18030", "euc-kr", "x-user-defined", "windows-1255",
        ]
        for _ in 0..<300 {
            let bytes = (0..<random.below(40)).map { _ in UInt8(random.below(256)) }
            let type = "text/html; charset=" + labels[random.below(labels.count)]
            let decoded = decode(bytes, contentType: type, as: .html)
            #expect(String(validating: decoded.utf8, as: UTF8.self) != nil, "\(bytes) as \(type)")
        }
    }
}

/// The processor time that this thread spends in a body, in seconds: other tests run beside it.
func seconds(_ body: () -> Void) -> Double {
    var before = timespec()
    var after = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before)
    body()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after)
    return Double(after.tv_sec - before.tv_sec) + Double(after.tv_nsec - before.tv_nsec) / 1e9
}

/// Whether six times as much takes far less than thirty-six times as long; a busy machine gets three tries.
func staysLinear(_ piece: String, _ read: (String) -> Void) -> Bool {
    let few = String(repeating: piece, count: 1_000)
    let many = String(repeating: piece, count: 6_000)
    return (0..<3).contains { _ in
        let short = seconds { read(few) }
        return seconds { read(many) } < 15 * short + 0.2
    }
}

/// Numbers that look random and are the same at every run.
struct Lottery {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func below(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }
}
