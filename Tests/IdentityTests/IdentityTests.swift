internal import Calendar
import Foundation
internal import Identity
import Model
import Testing
internal import Text

@Suite struct IdentityTests {
    @Test("SHA-256 gives the digests of the standard's examples")
    func standardDigests() {
        let expected: [(String, String)] = [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
                "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
            ),
        ]
        for (message, digest) in expected { #expect(hex(SHA256.digest(Array(message.utf8))) == digest) }
    }

    @Test("SHA-256 of a million letters, taken in uneven pieces")
    func longMessage() {
        var hash = SHA256()
        var left = 1_000_000
        var piece = 1
        while left > 0 {
            hash.update([UInt8](repeating: 0x61, count: min(piece, left)))
            left -= piece
            piece = piece * 3 + 1
        }
        #expect(hex(hash.finish()) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test("keys and ids are what they were: they are for ever")
    func pinnedKeys() {
        let byGuid = ItemKey(
            naming: ItemNaming(
                source: "oriv", guid: " https://www.oriv.org/?p=6861 ", canonicalURL: "https://oriv.org/x",
                title: "T",
                published: nil))
        #expect(byGuid.text == "0c12b1218c9a7c02816123a0b527891e")
        let byURL = ItemKey(
            naming: ItemNaming(
                source: "oriv", guid: nil, canonicalURL: "https://oriv.org/x", title: "T", published: nil))
        #expect(byURL.text == "95aecd5086a06beb2d0d0effb0839132")
        let byWords = ItemKey(
            naming: ItemNaming(
                source: "oriv", guid: "", canonicalURL: nil, title: "Journée  d’étude",
                published: .day(year: 2024, month: 11, day: 14)))
        #expect(byWords.text == "67c812212281adc20b4278bf1bd4c255")
        #expect(byURL.storyID == "urn:uuid:50b24cb9-1f21-82ce-87d6-03ca95d9e29d")
    }

    @Test("the same guid at two sources is two items")
    func guidsBelongToSources() {
        let keys = ["oriv", "irev"].map {
            ItemKey(naming: ItemNaming(source: $0, guid: "12", canonicalURL: nil, title: "", published: nil))
        }
        #expect(keys[0] != keys[1])
    }

    @Test("a story's id is a UUID of version 8 and variant 10")
    func uuidVersion() {
        for i in 0..<50 {
            let id = Array(ItemKey(text: String(i)).storyID)
            #expect(id.count == 45)
            #expect(String(id[0..<9]) == "urn:uuid:")
            #expect(id[23] == "8")
            #expect("89ab".contains(id[28]))
        }
    }
}

@Suite struct ContentHashTests {
    @Test(
        "white space, typography, counters and template noise are no revision",
        arguments: [
            "<p>Le  centre\u{A0}propose une journée.</p>",
            "<div><p>Le centre propose</p> <p>une journée.</p></div>",
            "<p>Le centre propose une journée.</p><span>1 205 vues</span>",
            "<p>Le centre propose une journée. Lire la suite…</p>",
            "<p>il y a 3 jours</p><p>Le centre propose une journée.</p><p>Temps de lecture : 3 min</p>",
            "<p>Le centre propose une journe\u{301}e.</p>",
            "<p>Le centre propose une <a href=\"https://x.fr/?utm_source=rss\">journée</a>.</p>",
            "<p>Le centre propose une journ&#233;e. 3 commentaires</p>",
        ])
    func trivialEdits(text: String) {
        #expect(hash(of: item(text)) == hash(of: item("<p>Le centre propose une journée.</p>")))
    }

    @Test(
        "another word, date, accent or number is a revision",
        arguments: [
            "<p>Le centre propose deux journées.</p>",
            "<p>Le centre propose une journee.</p>",
            "<p>Le centre propose une journée le 12.</p>",
            "<p>Le centre propose une journée. Reportée.</p>",
            "",
        ])
    func realEdits(text: String) {
        #expect(hash(of: item(text)) != hash(of: item("<p>Le centre propose une journée.</p>")))
    }

    @Test("a title, an event's date and a cancellation count; the address and the publication date do not")
    func fields() {
        let base = item("<p>Texte</p>")
        var other = base
        other.title = "Autre titre"
        #expect(hash(of: other) != hash(of: base))
        other = base
        other.event = Event(start: .day(year: 2024, month: 11, day: 14))
        let dated = hash(of: other)
        #expect(dated != hash(of: base))
        other.event?.isCancelled = true
        #expect(hash(of: other) != dated)
        other = base
        other.url = "https://autre.example.org/"
        other.published = .day(year: 2024, month: 1, day: 2)
        #expect(hash(of: other) == hash(of: base))
        other.enclosures = [Enclosure(url: "https://x.fr/a/programme.pdf?ver=1")]
        let withProgramme = hash(of: other)
        #expect(withProgramme != hash(of: base))
        other.enclosures = [Enclosure(url: "https://new.x.fr/b/programme.pdf")]
        #expect(hash(of: other) == withProgramme)
    }

    @Test("the hash is what it was")
    func pinned() {
        #expect(
            hash(of: item("<p>Le centre propose une journée.</p>"))
                == "8bdb1f3bee929c72cb1ba2cfe9682b37")
    }

    private func hash(of item: Item) -> String {
        var item = item
        item.rehash()
        return item.contentHash
    }

    private func item(_ text: String) -> Item {
        Item(
            key: ItemKey(text: ""), source: "s", page: "p", title: "Journée d’étude", summaryHTML: text,
            firstSeen: Date(timeIntervalSince1970: 0))
    }
}

@Suite struct IdentifyTests {
    let source = Source(id: "oriv", name: "ORIV")
    let page = Page(url: "https://www.oriv.org/actualites/")
    let now = Date(timeIntervalSince1970: 1_731_600_000)

    @Test("a guid that a broken feed gives to every item merges none of them")
    func repeatedGuid() {
        var entries: [Entry] = []
        for i in 1...5 {
            var entry = Entry(id: "https://www.oriv.org/")
            entry.hasGuid = true
            entry.url = "https://www.oriv.org/article-\(i)/"
            entry.title = "Article \(i)"
            entries.append(entry)
        }
        let items = identified(entries)
        #expect(Set(items.map(\.key)).count == 5)
        #expect(
            items[0].key
                == ItemKey(
                    naming: ItemNaming(
                        source: "oriv", guid: nil, canonicalURL: "https://oriv.org/article-1", title: "",
                        published: nil)))
    }

    @Test("items that all point to the listing are told apart by their words")
    func selfLinks() {
        let items = identified(
            ["Un", "Deux", "Trois"].map { title in
                var entry = Entry(id: title)
                entry.url = "https://www.oriv.org/actualites/#" + title
                entry.title = title
                return entry
            })
        #expect(items.count == 3)
        #expect(items.allSatisfy { $0.canonicalURL == nil })
    }

    @Test("an entry printed twice is one item, two that are worded alike are two")
    func repeatedEntries() {
        func entry(_ title: String, _ text: String) -> Entry {
            var entry = Entry(id: "made-up")
            entry.title = title
            entry.summaryHTML = text
            return entry
        }
        #expect(identified([entry("A", "x"), entry("A", "x")]).count == 1)
        #expect(identified([entry("A", "x"), entry("A", "y")]).count == 2)
    }

    @Test("the page's kind goes before what was inferred, and an untitled entry is named after its text")
    func kindAndTitle() {
        var entry = Entry(id: "1")
        entry.kind = .news
        entry.summaryHTML = "<p>Le centre <b>propose</b> une journée.</p>"
        let document = extracted([entry])
        let item = document.items(of: Page(url: "https://x.fr/", kind: .recap), source: source, now: now)[0]
        #expect(item.kind == .recap)
        #expect(item.title == "Le centre propose une journée")
        #expect(item.titleIsDerived)
        #expect(item.firstSeen == now)
    }

    private func extracted(_ entries: [Entry]) -> Extracted {
        var document = Extracted(format: .rss20)
        document.entries = entries
        return document
    }

    private func identified(_ entries: [Entry]) -> [Item] {
        extracted(entries).items(of: page, source: source, now: now)
    }
}

private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
