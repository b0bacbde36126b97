package import Calendar
package import Foundation
internal import GRDB
package import Model

/// A letter of one week as it was made: frozen until it is made anew.
package struct MadeLetter: Sendable, Equatable {
    package var letter: String
    package var week: ISOWeek
    package var made: Date
    package var subject: String
    /// The number of stories that it tells as news or as a change.
    package var stories: Int
    package var html: [UInt8]
    package var text: [UInt8]
    /// The mail without a recipient's name.
    package var eml: [UInt8]
    /// True when it holds neither news nor reminders: it is not sent.
    package var isEmpty: Bool
    /// True when a database that is lost made it: nobody is prepared for it any more.
    package var isLost: Bool
    package var told: [ToldStory]

    package init(
        letter: String, week: ISOWeek, made: Date, subject: String, stories: Int = 0, html: [UInt8],
        text: [UInt8], eml: [UInt8], isEmpty: Bool = false, isLost: Bool = false, told: [ToldStory] = []
    ) {
        self.letter = letter
        self.week = week
        self.made = made
        self.subject = subject
        self.stories = stories
        self.html = html
        self.text = text
        self.eml = eml
        self.isEmpty = isEmpty
        self.isLost = isLost
        self.told = told
    }
}

/// A delivery with what is sent for it: its own header fields (the letter has the rest), or a webhook's post.
package struct PreparedMessage: Sendable, Equatable {
    package var delivery: Delivery
    package var head: [UInt8]

    package init(delivery: Delivery, head: [UInt8]) {
        self.delivery = delivery
        self.head = head
    }
}

extension Store {
    // MARK: Letters

    package func letter(_ id: String, week: ISOWeek) throws(StorageFailure) -> MadeLetter? {
        try read { db in
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT made, subject, stories, html, text, eml, is_empty, is_lost FROM letter
                    WHERE letter = ? AND week = ?
                    """, arguments: [id, week.description])
            guard let row = row.map(CheckedRow.init) else { return nil }
            let told = try Row.fetchAll(
                db, sql: "SELECT * FROM told_story WHERE letter = ? AND week = ? ORDER BY story",
                arguments: [id, week.description])
            return MadeLetter(
                letter: id, week: week, made: try row.instant(at: "made"),
                subject: try row.text(at: "subject"),
                stories: try row.number(at: "stories"),
                html: try row.bytes(at: "html"), text: try row.bytes(at: "text"),
                eml: try row.bytes(at: "eml"),
                isEmpty: try row.flag(at: "is_empty"), isLost: try row.flag(at: "is_lost"),
                told: try told.map { try ToldStory(CheckedRow($0)) })
        }
    }

    /// The weeks of which this letter was made, oldest first.
    package func weeks(ofLetter id: String) throws(StorageFailure) -> [ISOWeek] {
        try read { db in
            try String.fetchAll(
                db, sql: "SELECT week FROM letter WHERE letter = ? ORDER BY week", arguments: [id]
            ).compactMap { ISOWeek(text: $0) }
        }
    }

    /// Every letter that was made, oldest first.
    package func publishedLetters() throws(StorageFailure) -> [PublishedLetter] {
        try read { db in
            try Row.fetchAll(db, sql: "SELECT letter, week, subject FROM letter ORDER BY week, letter")
                .map(CheckedRow.init).compactMap { row in
                    guard let week = ISOWeek(text: try row.text(at: "week")) else { return nil }
                    return PublishedLetter(
                        letter: try row.text(at: "letter"), week: week, subject: try row.text(at: "subject"))
                }
        }
    }

    /// Freezes a letter and what it told; one that stands there is replaced unless a message of it was ever begun.
    package func freeze(_ letter: MadeLetter) throws(StorageFailure) {
        try write { db in
            let week = letter.week.description
            try db.execute(
                sql: "DELETE FROM delivery WHERE letter = ? AND week = ? AND state = 'prepared'",
                arguments: [letter.letter, week])
            try db.execute(
                sql: "DELETE FROM letter WHERE letter = ? AND week = ?", arguments: [letter.letter, week])
            try db.execute(
                sql: "INSERT INTO letter VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    letter.letter, week, letter.made.columnSeconds, letter.subject, letter.stories,
                    Data(letter.html),
                    Data(letter.text), Data(letter.eml), letter.isEmpty, letter.isLost,
                ])
            let statement = try db.cachedStatement(
                sql: "INSERT OR REPLACE INTO told_story VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
            for told in letter.told {
                try statement.execute(arguments: [
                    letter.letter, week, told.story, told.start?.text, told.end?.text, told.place,
                    told.deadline?.text, told.state.rawValue, told.isPassedOver,
                ])
            }
        }
    }

    /// Returns all that the readers of a letter know from its other weeks; a merged story is known by the id that it has now.
    package func history(ofLetter id: String, without week: ISOWeek) throws(StorageFailure) -> LetterHistory {
        try read { db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT coalesce(a.story, t.story) AS story, t.starts, t.ends, t.place, t.deadline, t.state,
                           t.is_passed_over
                    FROM told_story t JOIN letter l ON l.letter = t.letter AND l.week = t.week
                    LEFT JOIN story_alias a ON a.old_id = t.story
                    WHERE t.letter = ? AND t.week <> ? ORDER BY l.made, l.week
                    """, arguments: [id, week.description])
            let facts = try rows.map { try ToldStory(CheckedRow($0)) }
            let newest = Dictionary(facts.map { ($0.story, $0) }, uniquingKeysWith: { $1 })
            let made = try db.newest(
                "SELECT max(made) AS newest FROM letter WHERE letter = ? AND week <> ?",
                [id, week.description])
            let harvest = try db.newest("SELECT max(last_success) AS newest FROM page")
            return LetterHistory(
                told: newest.values.sorted { $0.story < $1.story }, lastMade: made, lastHarvest: harvest)
        }
    }

    /// Returns the instant at which a page was last asked for, with whatever success; nil when none ever was.
    package func lastVisit() throws(StorageFailure) -> Date? {
        try read { db in try db.newest("SELECT max(last_visit) AS newest FROM page") }
    }

    // MARK: Deliveries

    /// The deliveries that came into their state since `since`, oldest week first.
    package func deliveries(since: Date) throws(StorageFailure) -> [Delivery] {
        try read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM delivery WHERE at >= ? ORDER BY week, letter, recipient",
                arguments: [since.columnSeconds]
            ).map { try Delivery(CheckedRow($0)) }
        }
    }

    package func delivery(_ key: DeliveryKey) throws(StorageFailure) -> Delivery? {
        try read { db in
            try Row.fetchOne(
                db, sql: "SELECT * FROM delivery WHERE letter = ? AND week = ? AND recipient = ?",
                arguments: [key.letter, key.week.description, key.recipient]
            ).map { try Delivery(CheckedRow($0)) }
        }
    }

    /// The messages of a letter in this state, with what is sent for each, oldest week first.
    package func messages(
        ofLetter id: String, in state: DeliveryState
    ) throws(StorageFailure) -> [PreparedMessage] {
        try read { db in
            try Row.fetchAll(
                db, sql: "SELECT * FROM delivery WHERE letter = ? AND state = ? ORDER BY week, recipient",
                arguments: [id, state.rawValue]
            ).map { row in
                let row = CheckedRow(row)
                return PreparedMessage(delivery: try Delivery(row), head: try row.bytes(at: "head"))
            }
        }
    }

    /// Adds messages; one whose key stands there already stays as it is.
    package func prepare(_ messages: [PreparedMessage]) throws(StorageFailure) {
        try write { db in
            let statement = try db.cachedStatement(
                sql: "INSERT OR IGNORE INTO delivery VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            for message in messages {
                let delivery = message.delivery
                try statement.execute(arguments: [
                    delivery.key.letter, delivery.key.week.description, delivery.key.recipient,
                    delivery.state.rawValue, delivery.messageID, Data(message.head),
                    delivery.at.columnSeconds,
                    delivery.reason,
                ])
            }
        }
    }

    /// Writes that a message is being handed over; fails unless it stood there as prepared.
    package func begin(_ key: DeliveryKey, at instant: Date) throws(StorageFailure) {
        try write { db in
            try db.execute(
                sql: """
                    UPDATE delivery SET state = 'handing over', at = ?, reason = NULL
                    WHERE letter = ? AND week = ? AND recipient = ? AND state = 'prepared'
                    """,
                arguments: [instant.columnSeconds, key.letter, key.week.description, key.recipient])
            guard db.changesCount == 1 else { throw NotPrepared(key: key) }
        }
    }

    /// Writes the states into which messages came.
    package func settle(_ deliveries: [Delivery]) throws(StorageFailure) {
        try write { db in
            for delivery in deliveries {
                try db.execute(
                    sql: """
                        UPDATE delivery SET state = ?, at = ?, reason = ?
                        WHERE letter = ? AND week = ? AND recipient = ?
                        """,
                    arguments: [
                        delivery.state.rawValue, delivery.at.columnSeconds, delivery.reason,
                        delivery.key.letter,
                        delivery.key.week.description, delivery.key.recipient,
                    ])
            }
        }
    }

    // MARK: Drafts

    /// Takes the right to send a letter's draft on a day; false when it was taken before.
    package func takeDraft(ofLetter id: String, day: String, at instant: Date) throws(StorageFailure) -> Bool
    {
        try write { db in
            try db.execute(
                sql: "INSERT OR IGNORE INTO draft_delivery VALUES (?, ?, ?)",
                arguments: [id, day, instant.columnSeconds])
            return db.changesCount == 1
        }
    }

    /// Gives the right back: the draft did not begin to go out.
    package func returnDraft(ofLetter id: String, day: String) throws(StorageFailure) {
        try write { db in
            try db.execute(
                sql: "DELETE FROM draft_delivery WHERE letter = ? AND day = ?", arguments: [id, day])
        }
    }
}

/// A message that another run has taken, or that is settled.
private struct NotPrepared: LocalizedError {
    let key: DeliveryKey
    var errorDescription: String? { "\(key) is not prepared any more" }
}

extension ToldStory {
    fileprivate init(_ row: CheckedRow) throws(DamagedColumn) {
        guard let state = try row.member(at: "state", of: State.self) else {
            throw DamagedColumn(name: "state")
        }
        self.init(
            story: try row.text(at: "story"), start: try row.optionalWhen(at: "starts"),
            end: try row.optionalWhen(at: "ends"), place: try row.optionalText(at: "place"),
            deadline: try row.optionalWhen(at: "deadline"), state: state,
            isPassedOver: try row.flag(at: "is_passed_over"))
    }
}

extension Delivery {
    fileprivate init(_ row: CheckedRow) throws(DamagedColumn) {
        guard let week = ISOWeek(text: try row.text(at: "week")) else { throw DamagedColumn(name: "week") }
        guard let state = try row.member(at: "state", of: DeliveryState.self) else {
            throw DamagedColumn(name: "state")
        }
        let key = DeliveryKey(
            letter: try row.text(at: "letter"), week: week, recipient: try row.text(at: "recipient"))
        self.init(
            key: key, state: state, messageID: try row.text(at: "message_id"), at: try row.instant(at: "at"),
            reason: try row.optionalText(at: "reason"))
    }
}

extension Database {
    /// Returns the instant that a query calls `newest`.
    fileprivate func newest(_ sql: String, _ arguments: StatementArguments = []) throws -> Date? {
        try Row.fetchOne(self, sql: sql, arguments: arguments).flatMap {
            try CheckedRow($0).optionalInstant(at: "newest")
        }
    }
}
