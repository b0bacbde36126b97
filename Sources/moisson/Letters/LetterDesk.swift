internal import Calendar
internal import Foundation
internal import Model
internal import Storage

// Letters: the stages between the database and a reader. A letter is made and frozen (`LetterDesk`), its messages are
// prepared (`ReaderCopy`, `WebhookPayload`), handed over one by one (`LetterSender`), and what became of them is told
// (`SendReport`). What must be true before anything is sent is settled first (`LedgerSettlement`, `LetterFiles`).

/// The letters of one configuration with their ledger, held by one run alone.
struct LetterDesk {
    let session: Session
    let profiles: [LetterProfile]
    let journal: DeliveryJournal
    private let lock: RunLock

    /// Takes the ledger and makes it true: what a killed run, a database that was put back or one that is lost left open.
    /// Nil when another run holds it.
    init?(free common: CommonOptions, only chosen: String? = nil) throws {
        session = try common.session()
        profiles = try session.configuration.profiles(only: chosen)
        let taken = try stored { () throws(StorageFailure) in
            try RunLock.take(forDatabase: Store.realPath(of: common.database) + ".letters")
        }
        guard let taken else { return nil }
        lock = taken
        journal = try DeliveryJournal(forDatabase: common.database)
        try adoptLostLetters()
        try settle()
    }

    /// As `init(free:)`; that another run is at work ends the command.
    init(_ common: CommonOptions, only chosen: String? = nil) throws {
        guard let desk = try LetterDesk(free: common, only: chosen) else {
            throw CommandError(
                .locked,
                "\(common.database): another run is at work on the letters; let it finish, this one did nothing"
            )
        }
        self = desk
    }

    /// Letters and messages of weeks that ended longer ago stay where they are.
    static let oldestWeekDays = 21

    /// The days for which a letter of a lost database is asked after.
    private static let lostWeekDays = 92

    /// True when nothing may be made or sent without a person: the database was put back, or the harvest stands still.
    func isStale() throws -> Bool {
        guard let visit = try session.store.lastVisit() else { return false }
        return session.now.timeIntervalSince(visit) > Double(LetterDesk.oldestWeekDays) * 86_400
    }

    func isTooOld(_ week: ISOWeek) -> Bool { isOlder(week, days: LetterDesk.oldestWeekDays) }

    private func isOlder(_ week: ISOWeek, days: Int) -> Bool {
        CivilDay(of: session.now, in: timezone).number - week.next.monday.number > days
    }

    var timezone: TimeZone { TimeZone(identifier: session.configuration.timezone) ?? .gmt }

    // MARK: Making

    /// The letter of a week: as it was frozen, else made and frozen now.
    func letter(
        of profile: LetterProfile, week: ISOWeek, redo: Bool, writer: () throws -> LetterWriter
    ) throws -> (letter: MadeLetter, isNew: Bool) {
        let frozen = try session.store.letter(profile.id, week: week)
        if let frozen, !redo { return (frozen, false) }
        if let frozen { try refuseToRedo(frozen) }
        let letter = try writer().letter(of: profile, week: week)
        try session.store.freeze(letter)
        return (letter, true)
    }

    private func refuseToRedo(_ letter: MadeLetter) throws {
        let begun = try session.store.deliveries(since: .distantPast).contains {
            $0.key.letter == letter.letter && $0.key.week == letter.week && $0.state != .prepared
        }
        if begun
            || journal.entries.keys.contains(where: { $0.letter == letter.letter && $0.week == letter.week })
        {
            throw CommandError(
                .badData,
                "--redo: \(letter.letter)/\(letter.week) was sent; what is missing in it comes in the next letter"
            )
        }
    }

    /// Prepares the messages of a letter for those who have none yet.
    func prepare(_ letter: MadeLetter, of profile: LetterProfile, for readers: Readers) throws {
        guard session.configuration.mail != nil, !letter.isEmpty, !letter.isLost else { return }
        let copy = ReaderCopy(session.configuration)
        var messages = readers.readers.map { copy.message(letter, to: $0.mailbox, at: session.now) }
        messages += profile.webhooks.map { webhook in
            let key = DeliveryKey(letter: letter.letter, week: letter.week, recipient: webhook.url)
            let delivery = Delivery(
                key: key, state: .prepared, messageID: key.messageID(host: copy.host), at: session.now)
            let post = webhook.message(letter, of: profile, link: session.configuration.link)
            return PreparedMessage(delivery: delivery, head: post)
        }
        try session.store.prepare(
            messages.map { message in
                var message = message
                let entry = journal.entries[message.delivery.key]
                message.delivery = message.delivery.settled(by: entry, at: session.now) ?? message.delivery
                return message
            })
    }

    // MARK: Making the ledger true

    private func settle() throws {
        var settled: [Delivery] = []
        for profile in session.configuration.letters {
            for state in [DeliveryState.handingOver, .prepared] {
                settled += try session.store.messages(ofLetter: profile.id, in: state).compactMap {
                    $0.delivery.settled(by: journal.entries[$0.delivery.key], at: session.now)
                }
            }
        }
        if !settled.isEmpty { try session.store.settle(settled) }
    }

    /// Takes over letters that stand in the output folder and not in the database: another one made them, and may have
    /// sent them.
    private func adoptLostLetters() throws {
        var writer: LetterWriter?
        for profile in session.configuration.letters {
            let known = Set(try session.store.weeks(ofLetter: profile.id))
            let pages = session.output.paths(in: profile.folder).filter { $0.hasSuffix(".html") }
            let names = pages.map { $0.dropFirst(profile.folder.count + 1).dropLast(".html".count) }
            let weeks = names.compactMap { ISOWeek(text: String($0)) }
            for week in weeks.sorted() where !known.contains(week) {
                let lost = try MadeLetter(profile, week: week, in: session.output) {
                    let ready = try writer ?? LetterWriter(session)
                    writer = ready
                    return ready.edition
                }
                if let lost { try adopt(lost, of: profile) }
            }
        }
    }

    private func adopt(_ letter: MadeLetter, of profile: LetterProfile) throws {
        try session.store.freeze(letter)
        guard session.configuration.mail != nil, !isOlder(letter.week, days: LetterDesk.lostWeekDays) else {
            return
        }
        let copy = ReaderCopy(session.configuration)
        let readers = try session.configuration.readers(of: profile)
        try session.store.prepare(
            readers.readers.map { reader in
                copy.message(
                    letter, to: reader.mailbox, at: session.now, state: .unknown,
                    reason: "made by a database that is lost")
            })
    }
}

extension Configuration {
    /// The letters, or the one of that id.
    func profiles(only chosen: String?) throws(CommandError) -> [LetterProfile] {
        guard let chosen else { return letters }
        let found = letters.filter { $0.id == chosen }
        guard found.isEmpty else { return found }
        throw CommandError(
            .usage,
            "--letter: there is no letter \(chosen.debugDescription); known: "
                + letters.map(\.id).joined(separator: ", "))
    }
}
