import Markup
import Testing

@Test("a page in windows-1252 that says so is read")
func decodesDeclaredPage() {
    let bytes = Array("<meta charset=latin1><p>Caf".utf8) + [0xE9]
    let page = decode(bytes, contentType: nil, as: .html)
    #expect(page.encoding == "windows-1252")
    #expect(Document(html: page.utf8).body?.text == "Café")
}
