internal import ArgumentParser
internal import Calendar
internal import Dates
internal import Foundation
internal import Model
internal import Publishing
internal import Storage
internal import Text
internal import Web

struct EditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit", abstract: "A person's hand on a story: hide, pin, annotate, correct.",
        discussion: """
            Decisions stand in edition.json beside the configuration and hold for feeds, pages, agenda and letters.
            An empty text, or “none” for a date or a place, takes a decision or a fact away.
            Examples:
              moisson edit https://www.oriv.org/journee-d-etude/ --pin 2026-12-05 --note "Places limitées."
              moisson edit https://www.oriv.org/journee-d-etude/ --start 2026-12-07T14:00 --place "Metz (57)"
              moisson edit https://www.oriv.org/menu/ --hide
              moisson edit --list
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "The id of an entry, or the address of an item.")
    var name: String?

    @Flag(inversion: .prefixedNo, exclusivity: .exclusive, help: "Publish the story nowhere.")
    var hide: Bool?

    @Flag(
        inversion: .prefixedNo, exclusivity: .exclusive, help: "Hold the story back until a person decides.")
    var hold: Bool?

    @Option(
        defaultAsFlag: "",
        help: ArgumentHelp("Show it first until this day; by default for two weeks.", valueName: "date"))
    var pin: String?

    @Flag(help: "Do not show it first any more.")
    var noPin = false

    @Option(help: ArgumentHelp("The editor's own words about it.", valueName: "text"))
    var note: String?

    @Option(help: ArgumentHelp("The title under which it is told.", valueName: "text"))
    var title: String?

    @Option(help: ArgumentHelp("What it announces: event, call, news …", valueName: "kind"))
    var kind: String?

    @Option(help: ArgumentHelp("The id of a theme; repeat it for several.", valueName: "id"))
    var theme: [String] = []

    @Option(help: ArgumentHelp("A region; repeat it for several.", valueName: "name"))
    var region: [String] = []

    @Option(help: ArgumentHelp("When the event starts.", valueName: "date"))
    var start: String?

    @Option(help: ArgumentHelp("When the event ends.", valueName: "date"))
    var end: String?

    @Option(help: ArgumentHelp("Where the event takes place.", valueName: "text"))
    var place: String?

    @Option(help: ArgumentHelp("Until when one can apply or enrol.", valueName: "date"))
    var deadline: String?

    @Flag(inversion: .prefixedNo, exclusivity: .exclusive, help: "The event is called off.")
    var cancelled: Bool?

    @Flag(inversion: .prefixedNo, exclusivity: .exclusive, help: "The event is put off.")
    var postponed: Bool?

    @Option(
        help: ArgumentHelp("Another item that tells the same story; written to feeds.json.", valueName: "url")
    )
    var same: String?

    @Option(
        help: ArgumentHelp("An item that tells another story; written to feeds.json.", valueName: "url"))
    var apart: String?

    @Option(help: ArgumentHelp("Who decides; by default the name of the account.", valueName: "name"))
    var by: String?

    @Flag(help: "Forget all that was decided about it.")
    var undo = false

    @Flag(help: "List all decisions.")
    var list = false

    func validate() throws {
        if undo, decides {
            throw ValidationError("--undo forgets all that was decided; give it without another decision")
        }
        if cancelled == true, postponed == true {
            throw ValidationError(
                "an event is called off or put off; keep one of --cancelled and --postponed")
        }
        if pin != nil, noPin { throw ValidationError("keep one of --pin and --no-pin") }
    }

    func run() throws {
        try common.run { console in
            if list, name == nil { return try showAll(telling: console) }
            guard let name = named else {
                throw CommandError(.usage, "edit: name a story by its id or an address, or use --list")
            }
            let session = try common.session()
            let story = try story(named: name, in: session)
            if same != nil || apart != nil {
                return try decidePair(story, named: name, in: session, telling: console)
            }
            if list || !(decides || undo) {
                return try show(decisionsOn: story, in: session, telling: console)
            }
            try decide(story, in: session, telling: console)
        }
    }

    /// The story that is meant; `--pin URL` has no day between.
    private var named: String? { name ?? pin.flatMap { CanonicalURL($0) == nil ? nil : $0 } }

    private var decides: Bool {
        let texts = [pin, note, title, kind, start, end, place, deadline]
        return texts.contains { $0 != nil } || [hide, hold, cancelled, postponed].contains { $0 != nil }
            || noPin || !theme.isEmpty || !region.isEmpty
    }

    private func story(named name: String, in session: Session) throws(CommandError) -> Story {
        let stories = try session.store.stories(named: name)
        guard let story = stories.first else {
            throw CommandError(
                .badData,
                "\(name): no stored item has this id or address; `moisson explain` tells what is known")
        }
        guard stories.count == 1 else {
            throw CommandError(
                .badData,
                "\(name): several stories stand at this address; name one by its id: "
                    + stories.map(\.id).joined(separator: ", "))
        }
        return story
    }

    // MARK: Deciding

    private func decide(_ story: Story, in session: Session, telling console: Console) throws {
        let taken = try stored { () throws(StorageFailure) in
            try RunLock.take(forDatabase: common.database + ".edition")
        }
        guard let taken else {
            throw CommandError(
                .locked, "\(common.editionFile.path): another `moisson edit` is at work; run this one again")
        }
        let written = try withExtendedLifetime(taken) {
            let file = common.editionFile
            let kept = try StoryEditList(try file.edits(), of: story, in: session)
            var edit = undo ? StoryEdit() : kept.own ?? StoryEdit()
            if !undo { try change(&edit, of: story, in: session) }
            edit.story = story.id
            edit.urls = try session.addresses(of: story)
            edit.by = try decision(by ?? ProcessInfo.processInfo.environment["USER"] ?? "", of: "--by")
            edit.at = session.now
            try file.write(kept.others + (edit.isEmpty ? [] : [edit]))
            return edit
        }
        try publish(after: written, telling: console)
    }

    /// Applies the options to what was decided before.
    private func change(_ edit: inout StoryEdit, of story: Story, in session: Session) throws(CommandError) {
        edit.isHidden = hide ?? edit.isHidden
        edit.isHeld = hold ?? edit.isHeld
        if noPin { edit.pin = nil }
        if let pin, pin != name { edit.pin = try lastDay(of: pin == named ? "" : pin, in: session) }
        if let note { edit.note = try decision(note, of: "--note") }
        if let title { edit.title = try decision(title, of: "--title") }
        if let kind { edit.kind = try self.kind(named: kind) }
        if !theme.isEmpty { edit.themes = try themes(in: session.configuration) }
        if !region.isEmpty {
            var regions: [String] = []
            for name in region { if let name = try decision(name, of: "--region") { regions.append(name) } }
            edit.regions = regions
        }
        var event = edit.event ?? EventEdit()
        let zone = try session.timezone(of: story)
        if let start { event.start = try fact(start, of: "--start", in: zone, at: session) }
        if let end { event.end = try fact(end, of: "--end", in: zone, at: session) }
        if let deadline { event.deadline = try fact(deadline, of: "--deadline", in: zone, at: session) }
        if let place {
            let place = place.isNone ? nil : try decision(place, of: "--place")
            event.place = place.map { .given($0) } ?? .none
        }
        event.isCancelled = cancelled ?? event.isCancelled
        event.isPostponed = postponed ?? event.isPostponed
        if case .given(let start) = event.start, case .given(let end) = event.end, end.isBefore(start) {
            throw CommandError(.usage, "--end: the event ends before it starts")
        }
        edit.event = event == EventEdit() ? nil : event
    }

    /// A text as a decision holds it, on one line; nil when it is blank, which takes the decision away.
    private func decision(_ text: String, of option: String) throws(CommandError) -> String? {
        let line = text.singleSpaced
        guard let trouble = line.troubleAsLine else { return line }
        if line.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) { return nil }
        throw CommandError(.usage, "\(option): “\(shown(line))” \(trouble); write it without")
    }

    /// Two weeks: as long as a letter looks ahead.
    private static let pinnedDays = 14

    private func lastDay(of text: String, in session: Session) throws(CommandError) -> CivilDay {
        let zone = TimeZone(identifier: session.configuration.timezone) ?? .gmt
        let today = CivilDay(of: session.now, in: zone)
        if text.isEmpty { return today.adding(days: EditCommand.pinnedDays) }
        let day = try moment(text, of: "--pin", in: zone, at: session).civilDay
        guard day >= today else {
            throw CommandError(
                .usage, "--pin: “\(shown(text))” is past; name the last day on which it is shown first")
        }
        return day
    }

    private func kind(named name: String) throws(CommandError) -> Kind? {
        if name.isNone || name.isEmpty { return nil }
        if let kind = Kind(rawValue: name) { return kind }
        throw CommandError(
            .usage,
            "--kind: “\(shown(name))” is no kind; write one of "
                + Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }

    private func themes(in configuration: Configuration) throws(CommandError) -> [String] {
        let known = configuration.themes.map(\.id)
        let named = theme.filter { !$0.isNone && !$0.isEmpty }
        if let odd = named.first(where: { !known.contains($0) }) {
            let remedy =
                known.nearest(to: odd).map { "did you mean “\($0)”?" }
                ?? "known: " + known.joined(separator: ", ")
            throw CommandError(.usage, "--theme: there is no theme “\(shown(odd))”; \(remedy)")
        }
        return named
    }

    private func fact(
        _ text: String, of option: String, in zone: TimeZone, at session: Session
    ) throws(CommandError) -> EventEdit.Fact<When> {
        text.isNone || text.isEmpty ? .none : .given(try moment(text, of: option, in: zone, at: session))
    }

    /// A date as the outputs write it, or in French words.
    private func moment(
        _ text: String, of option: String, in zone: TimeZone, at session: Session
    ) throws(CommandError) -> When {
        if let when = When(text: text), when.isWritten(in: text) { return when }
        let span = FrenchDates(in: text, reference: CivilDay(of: session.now, in: zone)).span
        if let start = span?.start, let end = span?.end, start != end {
            throw CommandError(
                .usage, "\(option): “\(shown(text))” is a span; give its two ends to --start and --end")
        }
        if let moment = span?.start ?? span?.end, let when = moment.when(in: zone), when.isWritten(in: text) {
            return when
        }
        throw CommandError(
            .usage,
            "\(option): “\(shown(text))” is no date; write it like 2026-12-05, 2026-12-05T14:00 or none")
    }

    /// Publishes at once what was decided, unless a run is at work: then the next one does.
    private func publish(after edit: StoryEdit, telling console: Console) throws {
        var written: [String]?
        if let lock = try common.freeLock() {
            written = try withExtendedLifetime(lock) {
                try common.session().publication.write(to: common.outputFolder)
            }
        }
        if common.json {
            try console.result(
                .object([
                    ("edit", edit.json), ("file", .string(common.editionFile.path)),
                    ("written", .strings(written ?? [])),
                ]))
        }
        let what = edit.isEmpty ? "nothing is decided any more" : edit.sentence
        console.note("\(edit.story ?? ""): \(what), in \(common.editionFile.path)")
        console.note(
            written.map { "\($0.count) files written in \(common.output)/" }
                ?? "another run is at work; the next one publishes this")
    }

    // MARK: One story or two

    private func decidePair(
        _ story: Story, named name: String, in session: Session, telling console: Console
    ) throws {
        let other = same ?? apart ?? ""
        let items = try session.addresses(of: story)
        let named = try session.addresses(of: self.story(named: other, in: session))
        guard let first = CanonicalURL(name).map({ _ in name }) ?? items.first,
            let second = CanonicalURL(other).map({ _ in other }) ?? named.first, first != second
        else {
            throw CommandError(.badData, "edit: two items with addresses of their own are needed")
        }
        _ = try ConfigurationFile(path: common.config).change { edit in
            try edit.decide([first, second], areSame: same != nil)
        }
        let verdict = same != nil ? "same" : "different"
        if common.json {
            try console.result(
                .object([("decision", .string(verdict)), ("pair", .strings([first, second]))]))
        }
        console.note("\(common.config): \(verdict): \(first), \(second); the next harvest or replay obeys")
    }

    // MARK: Showing

    private func show(decisionsOn story: Story, in session: Session, telling console: Console) throws {
        let kept = try StoryEditList(session.configuration.edits, of: story, in: session)
        try show(all: kept.own.map { [$0] } ?? [], telling: console)
    }

    private func showAll(telling console: Console) throws {
        try show(all: try common.configuration().edits, telling: console)
    }

    private func show(all edits: [StoryEdit], telling console: Console) throws {
        if common.json { return try console.result(.object([("stories", .array(edits.map(\.json)))])) }
        if edits.isEmpty { return console.note("\(common.editionFile.path): nothing is decided") }
        for edit in edits { try console.result(edit.line) }
    }
}

/// The decisions of a file, those about one story apart.
private struct StoryEditList {
    /// All decisions about it as one.
    let own: StoryEdit?
    let others: [StoryEdit]

    init(_ edits: [StoryEdit], of story: Story, in session: Session) throws(CommandError) {
        let edits = try session.publication.current(edits)
        let found = EditedStories(edits, among: try session.publication.storedStories())
        let mine = found[story.id]
        own = found.decision(on: story.id)
        others = edits.filter { !mine.contains($0) }
    }
}

extension StoryEdit {
    /// `urn:uuid:… pin: 2026-12-05 (Anne, 2026-11-20T08:00:00Z) <https://…>`
    var line: String {
        let who = [by, at?.rfc3339()].compactMap { $0 }.joined(separator: ", ")
        return [
            story ?? "", sentence, who.isEmpty ? "" : "(\(who))", urls.first.map { "<\($0)>" } ?? "",
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }
}

extension Session {
    /// The addresses of a story's items, the lead's first.
    fileprivate func addresses(of story: Story) throws(CommandError) -> [String] {
        let items = try stored { () throws(StorageFailure) in try store.items(story.members) }
        return story.members.compactMap { items[$0]?.url }
            .filter { CanonicalURL($0) != nil && TextForm.address.trouble(with: $0) == nil }.unique
    }

    /// The zone in which the story's lead tells the time.
    fileprivate func timezone(of story: Story) throws(CommandError) -> TimeZone {
        let lead = try stored { () throws(StorageFailure) in try store.items([story.lead])[story.lead] }
        let name = configuration.sources.first { $0.id == lead?.source }?.timezone ?? configuration.timezone
        return TimeZone(identifier: name) ?? .gmt
    }
}

extension String {
    /// The word that takes a fact away.
    fileprivate var isNone: Bool { self == "none" }
}

extension When {
    /// False for a date that no calendar or clock shows, and for one whose hour was not understood: 2026-12-11T25:00. Words
    /// are not compared.
    fileprivate func isWritten(in text: String) -> Bool {
        let longest = "2026-12-05T14:00".utf8.count
        guard text.utf8.prefix(4).allSatisfy(\.isDigit), text.utf8.dropFirst(4).first == UInt8(ascii: "-")
        else {
            return true
        }
        return self.text.prefix(longest) == text.replacing(" ", with: "T").prefix(longest)
    }
}
