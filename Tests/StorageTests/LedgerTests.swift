import Calendar
import Foundation
import Model
import Testing

@testable import Storage

private let monday = Date(timeIntervalSince1970: 1_795_417_200)

private func week(_ number: Int) throws -> ISOWeek { try #require(ISOWeek(year: 2026, week: number)) }

private func letter(_ number: Int, telling told: [ToldStory] = []) throws -> MadeLetter {
    MadeLetter(
        letter: "hebdo", week: try week(number), made: monday.addingTimeInterval(Double(number) * 604_800),
        subject: "n° \(number)", html: [1, 2], text: [3], eml: [4, 5, 6], told: told)
}

private func message(_ number: Int, to recipient: String) throws -> PreparedMessage {
    let key = DeliveryKey(letter: "hebdo", week: try week(number), recipient: recipient)
    return PreparedMessage(
        delivery: Delivery(
            key: key, state: .prepared, messageID: key.messageID(host: "b.example"), at: monday),
        head: Array("To: \(recipient)\r\n\r\n".utf8))
}

/// A place for a database and its journal that goes with the test.
private final class Place {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("moisson-\(UUID().uuidString)")
    var database: String { folder.appendingPathComponent("data/moisson.sqlite").path }

    deinit { try? FileManager.default.removeItem(at: folder) }
}

@Suite("The ledger of letters")
struct LedgerTests {
    @Test("a frozen letter comes back as it was, with what it told")
    func frozen() throws {
        let place = Place()
        let store = try Store(path: place.database)
        let told = ToldStory(
            story: "urn:uuid:1", start: .day(year: 2026, month: 11, day: 27), place: "Lens",
            deadline: .month(year: 2026, month: 12), state: .cancelled)
        let made = try letter(47, telling: [told])
        try store.freeze(made)
        #expect(try store.letter("hebdo", week: week(47)) == made)
        #expect(try store.letter("elus", week: week(47)) == nil)
        #expect(try store.weeks(ofLetter: "hebdo") == [week(47)])
    }

    @Test("the history of a letter holds the newest facts of its other weeks")
    func history() throws {
        let store = try Store(path: Place().database)
        try store.freeze(letter(45, telling: [ToldStory(story: "a", place: "Lens")]))
        try store.freeze(letter(46, telling: [ToldStory(story: "a", place: "Arras"), ToldStory(story: "b")]))
        try store.freeze(letter(47, telling: [ToldStory(story: "c")]))
        let history = try store.history(ofLetter: "hebdo", without: week(47))
        #expect(history.told == [ToldStory(story: "a", place: "Arras"), ToldStory(story: "b")])
        #expect(history.lastMade == monday.addingTimeInterval(46 * 604_800))
        #expect(try store.history(ofLetter: "elus", without: week(47)) == LetterHistory())
    }

    @Test("only a prepared message begins, once, and what was begun keeps its letter")
    func begin() throws {
        let store = try Store(path: Place().database)
        try store.freeze(letter(47))
        let message = try message(47, to: "A@b.example")
        try store.prepare([message, message])
        let key = message.delivery.key
        try store.begin(key, at: monday)
        #expect(try store.delivery(key)?.state == .handingOver)
        #expect(throws: StorageFailure.self) { try store.begin(key, at: monday) }
        #expect(throws: StorageFailure.self) { try store.freeze(letter(47)) }
        // A message that is prepared again keeps the state that it has.
        try store.prepare([message])
        #expect(try store.messages(ofLetter: "hebdo", in: .handingOver).count == 1)
    }

    @Test("a letter of which nothing was begun is made anew with its messages")
    func redo() throws {
        let store = try Store(path: Place().database)
        try store.freeze(letter(47, telling: [ToldStory(story: "a")]))
        try store.prepare([message(47, to: "a@b.example")])
        try store.freeze(letter(47))
        #expect(try store.deliveries(since: .distantPast).isEmpty)
        #expect(try store.letter("hebdo", week: week(47))?.told == [])
    }

    @Test("a draft is taken once a day, unless it is given back")
    func drafts() throws {
        let store = try Store(path: Place().database)
        #expect(try store.takeDraft(ofLetter: "hebdo", day: "2026-11-20", at: monday))
        #expect(try !store.takeDraft(ofLetter: "hebdo", day: "2026-11-20", at: monday))
        #expect(try store.takeDraft(ofLetter: "elus", day: "2026-11-20", at: monday))
        try store.returnDraft(ofLetter: "hebdo", day: "2026-11-20")
        #expect(try store.takeDraft(ofLetter: "hebdo", day: "2026-11-20", at: monday))
    }

    @Test("keys are written and read, and compared without case")
    func keys() throws {
        let key = DeliveryKey(letter: "hebdo", week: try week(47), recipient: "A@B.example")
        #expect(key.description == "hebdo/2026-W47/a@b.example")
        #expect(DeliveryKey(text: "hebdo/2026-W47/a@B.EXAMPLE") == key)
        for text in ["", "hebdo", "hebdo/2026-W54/a@b", "hebdo/2026-W47/", "/2026-W47/a@b"] {
            #expect(DeliveryKey(text: text) == nil)
        }
        let hook = DeliveryKey(letter: "h", week: try week(1), recipient: "https://chat.example/Hook/a")
        #expect(DeliveryKey(text: hook.description) == hook)
        #expect(hook.recipient.contains("/Hook/"))
    }
}

@Suite("The journal of deliveries")
struct DeliveryJournalTests {
    @Test("the newest entry of a key holds, and another run reads it back")
    func entries() throws {
        let place = Place()
        let (one, two) = (try message(47, to: "a@b.example"), try message(47, to: "c@b.example"))
        let journal = try DeliveryJournal(forDatabase: place.database)
        try journal.write(.begun, one.delivery.key, at: monday)
        try journal.write(.begun, two.delivery.key, at: monday.addingTimeInterval(1.2))
        try journal.write(.unsent, one.delivery.key, at: monday)
        let again = try DeliveryJournal(forDatabase: place.database)
        #expect(again.entries == [one.delivery.key: .unsent, two.delivery.key: .begun])
        // Rounded up: a pace that is read back is never too fast.
        #expect(again.beginnings == [monday, monday.addingTimeInterval(2)])
    }

    @Test("half a line of a killed run hides no other")
    func torn() throws {
        let place = Place()
        let key = try message(47, to: "a@b.example").delivery.key
        try DeliveryJournal(forDatabase: place.database).write(.begun, key, at: monday)
        let file = place.database + ".deliveries"
        let whole = try #require(FileManager.default.contents(atPath: file))
        try (whole + Data("2026-11-23T07:00:01Z begun hebdo/2026-W4".utf8)).write(
            to: URL(fileURLWithPath: file))
        try DeliveryJournal(forDatabase: place.database).write(.sent, key, at: monday)
        #expect(try DeliveryJournal(forDatabase: place.database).entries == [key: .sent])
    }
}
