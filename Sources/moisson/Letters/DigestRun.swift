internal import Calendar
internal import Foundation
internal import Mailer
internal import Model
internal import Publishing
internal import Storage
internal import Text

/// One call of `digest`: which week, what is made, who gets it, and what is told about it.
struct DigestRun {
    let desk: LetterDesk
    let console: Console
    /// The week that a person named.
    let chosen: ISOWeek?
    let isRedone: Bool
    let isJSON: Bool

    private var session: Session { desk.session }

    private struct Made {
        let profile: LetterProfile
        let letter: MadeLetter
        let isNew: Bool
        let written: [String]
    }

    // MARK: The four ways

    /// Makes the letters and sends none.
    func make() throws {
        if chosen == nil { try refuseStale() }
        let made = try letters()
        for letter in made { try prepare(letter, for: readers(of: letter.profile)) }
        tellEarly(made)
        if isJSON {
            try console.result(json(made, sent: nil))
        } else {
            for letter in made { console.note(line(letter)) }
        }
    }

    /// Makes the letters and hands them to all who have not had them.
    func send() throws {
        try refuseStale()
        if let chosen, desk.isTooOld(chosen) {
            throw CommandError(
                .locked,
                "\(chosen) ended more than three weeks ago: nothing is made or sent; see `moisson deliveries`"
            )
        }
        var sender = try LetterSender(desk)
        let made = try letters()
        var addresses: [String: Readers] = [:]
        for letter in made {
            let readers = try readers(of: letter.profile)
            try prepare(letter, for: readers)
            addresses[letter.profile.id] = readers
        }
        let webhooks = Dictionary(
            desk.profiles.map { ($0.id, $0.webhooks) }, uniquingKeysWith: { first, _ in first })
        try sender.send(addresses, webhooks: webhooks)
        var report = try self.report(addresses, trouble: sender.trouble)
        report.problems = desk.profiles.flatMap { addresses[$0.id]?.problems ?? [] }
        report.problems += made.filter(\.letter.isEmpty).map {
            "\($0.letter.letter)/\($0.letter.week): neither news nor reminders, so it is not sent"
        }
        try tell(report, made: made)
    }

    /// Sends to one address: as a reader of the lists that hold it, else as a trial outside the ledger.
    func send(only address: String) throws {
        var sender = try LetterSender(desk)
        var addresses: [String: Readers] = [:]
        for profile in desk.profiles {
            let readers = try readers(of: profile).only(address)
            if !readers.readers.isEmpty { addresses[profile.id] = readers }
        }
        if addresses.isEmpty { return try sendTrial(to: address, by: &sender) }
        try refuseStale()
        let made = try letters().filter { addresses[$0.profile.id] != nil }
        for letter in made { try prepare(letter, for: readers(of: letter.profile)) }
        try sender.send(addresses, webhooks: [:])
        try tell(try report(addresses, trouble: sender.trouble), made: made)
    }

    /// Shows the letters as they stand now, or sends them to their editors.
    func draft(isSent: Bool) throws {
        try refuseComing()
        let writer = try LetterWriter(session)
        if !isSent {
            return try show(desk.profiles.map { try letter(of: $0, for: .draft, writer: writer) })
        }
        var sender = try LetterSender(desk)
        guard desk.profiles.contains(where: { $0.editor != nil }) else {
            throw CommandError(
                .badConfiguration, "--draft --send: no letter has an “editor”; name one in the configuration")
        }
        var copies: [SentCopy] = []
        for profile in desk.profiles {
            guard let editor = profile.editor else { continue }
            let draft = try letter(of: profile, for: .draft, writer: writer)
            copies.append(try sendDraft(draft, of: profile, to: editor, by: &sender))
        }
        try tell(copies)
    }

    // MARK: Making

    private func letters() throws -> [Made] {
        let week = try week()
        var ready: LetterWriter?
        var made: [Made] = []
        for profile in desk.profiles {
            let (letter, isNew) = try desk.letter(of: profile, week: week, redo: isRedone) {
                let writer = try ready ?? LetterWriter(session)
                ready = writer
                return writer
            }
            let written = try session.output.write(letter.files(of: profile))
            made.append(Made(profile: profile, letter: letter, isNew: isNew, written: written))
        }
        _ = try session.output.write(try session.publication.letterLists())
        session.output.tidy()
        return made
    }

    private func week() throws(CommandError) -> ISOWeek {
        try refuseComing()
        return chosen ?? ISOWeek(lastCompleteBefore: session.now, in: desk.timezone)
    }

    private var runningWeek: ISOWeek { ISOWeek(of: session.now, in: desk.timezone) }

    private func refuseComing() throws(CommandError) {
        guard let chosen, chosen > runningWeek else { return }
        throw CommandError(.usage, "--week: \(chosen) has not begun; name this week or an earlier one")
    }

    /// Tells that a letter of the running week was frozen before the week ended.
    private func tellEarly(_ made: [Made]) {
        for letter in made where letter.isNew && letter.letter.week == runningWeek {
            console.problem(
                "\(letter.profile.id)/\(letter.letter.week): made before the week ends; what comes until then stands in the next letter, "
                    + "or in this one after `moisson digest --week \(letter.letter.week) --redo`")
        }
    }

    private func refuseStale() throws {
        if try desk.isStale() {
            throw CommandError(
                .locked,
                "the last harvest lies more than three weeks back: nothing is made or sent; run `moisson harvest` first"
            )
        }
    }

    private func prepare(_ made: Made, for readers: Readers) throws {
        try desk.prepare(made.letter, of: made.profile, for: readers)
    }

    private func readers(of profile: LetterProfile) throws -> Readers {
        try session.configuration.readers(of: profile)
    }

    // MARK: Outside the ledger

    /// A letter as it would be made now: of the last complete week, or of this one when that was made.
    private func letter(
        of profile: LetterProfile, for purpose: LetterRequest.Purpose, writer: LetterWriter
    ) throws -> MadeLetter {
        let last = ISOWeek(lastCompleteBefore: session.now, in: desk.timezone)
        let isMade = try session.store.weeks(ofLetter: profile.id).contains(last)
        let week = chosen ?? (isMade ? last.next : last)
        return try writer.letter(of: profile, week: week, for: purpose)
    }

    /// A message outside the ledger: the letter that it shows, its reader, and how it ended; nil when it went out before.
    private struct SentCopy {
        let letter: MadeLetter
        let recipient: String
        let name: String
        let ending: HandOver.Ending?
    }

    private func sendTrial(to address: String, by sender: inout LetterSender) throws {
        let copy = ReaderCopy(session.configuration)
        var ready: LetterWriter?
        var copies: [SentCopy] = []
        for profile in desk.profiles {
            let frozen = try session.store.letter(profile.id, week: try week())
            let writer = try ready ?? LetterWriter(session)
            ready = writer
            let trial = try frozen ?? letter(of: profile, for: .trial, writer: writer)
            let template = MailTemplate(trial.eml)
            let key = DeliveryKey(
                letter: profile.id, week: trial.week, recipient: "\(address) \(session.now.rfc3339())")
            let head =
                frozen == nil
                ? copy.head(template, to: address, key: key)
                : copy.head(template, to: address, key: key, marked: "Essai")
            copies.append(
                SentCopy(
                    letter: trial, recipient: address, name: "trial of \(profile.id) to \(address)",
                    ending: sender.send(head + template.body, to: address)))
        }
        try tell(copies)
    }

    private func sendDraft(
        _ draft: MadeLetter, of profile: LetterProfile, to editor: String,
        by sender: inout LetterSender
    ) throws -> SentCopy {
        let day = CivilDay(of: session.now, in: desk.timezone)
        let name = When.day(year: day.year, month: day.month, day: day.day).text
        guard try session.store.takeDraft(ofLetter: profile.id, day: name, at: session.now) else {
            console.note("\(profile.id): the draft of \(name) was sent already")
            return SentCopy(letter: draft, recipient: editor.bareAddress, name: "", ending: nil)
        }
        let copy = ReaderCopy(session.configuration)
        let template = MailTemplate(draft.eml)
        let key = DeliveryKey(
            letter: profile.id, week: draft.week, recipient: "\(editor.bareAddress) \(name)")
        let head = copy.head(template, to: editor, key: key)
        let ending = sender.send(head + template.body, to: editor.bareAddress)
        if ending.state == .prepared || ending.state == .refused {
            try session.store.returnDraft(ofLetter: profile.id, day: name)
        }
        return SentCopy(
            letter: draft, recipient: editor.bareAddress,
            name: "draft of \(profile.id) to \(editor.bareAddress)", ending: ending)
    }

    /// Tells how the messages outside the ledger ended; the first that did not go out gives the exit status.
    private func tell(_ copies: [SentCopy]) throws {
        if isJSON {
            let made = copies.map { copy in
                JSON.object([
                    ("letter", .string(copy.letter.letter)), ("week", .string(copy.letter.week.description)),
                    ("recipient", .string(copy.recipient)),
                    ("state", .string(copy.ending?.state.rawValue ?? DeliveryState.handedOver.rawValue)),
                    ("reason", .optional(copy.ending.flatMap { $0.state == .handedOver ? nil : $0.reason })),
                ])
            }
            try console.result(.object([("copies", .array(made))]))
        }
        var status: ExitStatus?
        var lines: [String] = []
        for copy in copies {
            switch copy.ending {
            case nil: continue
            case .handedOver: console.note("\(copy.name): sent")
            case .stopped(let trouble):
                status = status ?? SendReport(deliveries: [], trouble: trouble).status
                lines.append("\(copy.name): \(trouble.words)")
            case .some(let ending):
                status = status ?? .locked
                lines.append("\(copy.name): \(ending.reason)")
            }
        }
        if let status { throw CommandError(status, lines: lines) }
    }

    // MARK: Telling

    /// The ledger’s word on the readers and webhooks of this call, in the weeks that may still be sent.
    private func report(_ addresses: [String: Readers], trouble: ServerTrouble?) throws -> SendReport {
        let deliveries = try session.store.deliveries(since: .distantPast).filter { delivery in
            let key = delivery.key
            guard let readers = addresses[key.letter], !desk.isTooOld(key.week) else { return false }
            let webhooks = desk.profiles.first { $0.id == key.letter }?.webhooks ?? []
            return readers[key.recipient] != nil || webhooks.contains { $0.url == key.recipient }
        }
        return SendReport(deliveries: deliveries, trouble: trouble)
    }

    private func tell(_ report: SendReport, made: [Made]) throws {
        if isJSON { try console.result(json(made, sent: report)) }
        for letter in made where letter.isNew { console.note(line(letter)) }
        console.note("\(report.count(.handedOver)) of \(report.deliveries.count) messages are handed over")
        guard report.status == .done else { throw CommandError(report.status, lines: report.lines) }
        for line in report.lines { console.problem(line) }
    }

    private func show(_ letters: [MadeLetter]) throws {
        guard isJSON else {
            for letter in letters {
                try console.result(letter.subject + "\n\n" + String(decoding: letter.text, as: UTF8.self))
            }
            return
        }
        try console.result(
            json(
                letters.map { letter in
                    [
                        ("letter", .string(letter.letter)), ("week", .string(letter.week.description)),
                        ("subject", .string(letter.subject)), ("stories", .int(letter.stories)),
                        ("text", .string(String(decoding: letter.text, as: UTF8.self))),
                    ]
                }))
    }

    private func line(_ made: Made) -> String {
        let path = made.profile.path(of: made.letter.week, type: "html")
        return "\(made.letter.subject): \(made.letter.stories) stories, in \(session.output.path)/\(path)"
    }

    private func json(_ made: [Made], sent report: SendReport?) -> JSON {
        json(made.map { fields(of: $0) }, sent: report)
    }

    /// The first letter's members, for those who have one, then all letters.
    private func json(_ letters: [[(String, JSON)]], sent report: SendReport? = nil) -> JSON {
        var document = letters.first ?? []
        document.append(("letters", .array(letters.map { JSON.object($0) })))
        if let report { document.append(("deliveries", report.json)) }
        return .object(document)
    }

    private func fields(of made: Made) -> [(String, JSON)] {
        [
            ("letter", .string(made.letter.letter)), ("week", .string(made.letter.week.description)),
            ("subject", .string(made.letter.subject)), ("stories", .int(made.letter.stories)),
            ("files", .strings(made.letter.files(of: made.profile).map(\.path))),
            ("written", .strings(made.written)),
        ]
    }
}
