internal import Calendar
internal import Foundation
internal import Model
internal import Text

/// `edition.json`: what a person decided about single stories, written by `edit` or by hand.
struct EditionFile {
    let path: String

    /// Reads the decisions; none when there is no such file.
    func edits() throws(ConfigurationFailure) -> [StoryEdit] {
        let bytes: [UInt8]
        do { bytes = try ConfigurationFile(path: path).bytes() } catch {
            guard error.cause == .missing else { throw error }
            return []
        }
        return try edits(in: bytes)
    }

    /// Replaces the file whole, unless it could not be read afterwards: then it stays as it is.
    func write(_ edits: [StoryEdit]) throws {
        let layout = JSONLayout(unit: "  ", newline: "\n")
        let document = JSON.object([("stories", .array(edits.map(\.json)))])
        let bytes = Array((layout.lines(document, indent: "") + "\n").utf8)
        _ = try self.edits(in: bytes)
        try OutputFolder.replace(path, by: bytes)
    }

    private func edits(in bytes: [UInt8]) throws(ConfigurationFailure) -> [StoryEdit] {
        try ConfigurationReader.content(of: bytes, file: path) { reader, root in
            reader.edits(root)
        }
    }
}

/// The keys of edition.json, in the order in which they are written.
private enum EditionKeys {
    static let document = ["stories"]
    static let story = [
        "story", "urls", "hide", "hold", "pin", "note", "title", "kind", "themes", "regions", "event", "by",
        "at",
    ]
    static let event = ["start", "end", "place", "deadline", "cancelled", "postponed"]
}

extension ConfigurationReader {
    fileprivate mutating func edits(_ root: Located) -> [StoryEdit]? {
        guard let fields = fields(of: root, known: EditionKeys.document) else { return nil }
        return list(fields["stories"]).compactMap { edit($0) }
    }

    private mutating func edit(_ place: Located) -> StoryEdit? {
        guard let fields = fields(of: place, known: EditionKeys.story) else { return nil }
        var edit = StoryEdit(story: text(fields["story"]), urls: texts(fields["urls"], as: .address))
        if fields["story"] == nil, fields["urls"] == nil {
            complain(
                place, of: "neither “story” nor “urls” says which story is meant",
                remedy: "add the id of an entry, or \"urls\": [\"https://…\"]")
        }
        edit.isHidden = flag(fields["hide"]) ?? false
        edit.isHeld = flag(fields["hold"]) ?? false
        edit.pin = day(fields["pin"])
        edit.note = text(fields["note"])
        edit.title = text(fields["title"])
        edit.kind = choice(fields["kind"])
        edit.themes = fields["themes"].map { texts($0, as: .id) }
        edit.regions = fields["regions"].map { texts($0) }
        edit.event = event(fields["event"])
        edit.by = text(fields["by"])
        edit.at = instant(fields["at"])
        return edit
    }

    private mutating func event(_ place: Located?) -> EventEdit? {
        guard let place, let fields = fields(of: place, known: EditionKeys.event) else { return nil }
        let event = EventEdit(
            start: fact(fields["start"]) { $0.moment($1) }, end: fact(fields["end"]) { $0.moment($1) },
            place: fact(fields["place"]) { $0.text($1) },
            deadline: fact(fields["deadline"]) { $0.moment($1) },
            isCancelled: flag(fields["cancelled"]), isPostponed: flag(fields["postponed"]))
        if case .given(let start) = event.start, case .given(let end) = event.end, end.isBefore(start) {
            complain(
                fields["end"] ?? place, of: "the event ends before it starts", remedy: "correct one of them")
        }
        return event
    }

    /// A fact that is left out stays as it was read; `null` takes it away.
    private mutating func fact<Value>(
        _ place: Located?, _ read: (inout ConfigurationReader, Located) -> Value?
    ) -> EventEdit.Fact<Value> {
        guard let place else { return .asRead }
        if place.value == .null { return .none }
        return read(&self, place).map { .given($0) } ?? .asRead
    }

    private mutating func moment(_ place: Located?) -> When? {
        guard let place, let text = text(place) else { return nil }
        if let when = When(text: text) { return when }
        complain(
            place, of: "“\(shown(text))” is no date",
            remedy: "write it like 2026-12-05, 2026-12 or 2026-12-05T14:00:00+01:00")
        return nil
    }

    private mutating func day(_ place: Located?) -> CivilDay? {
        guard let place, let when = moment(place) else { return nil }
        if case .day = when { return when.civilDay }
        complain(place, of: "this is no day", remedy: "write it like 2026-12-05")
        return nil
    }

    private mutating func instant(_ place: Located?) -> Date? {
        guard let place, let when = moment(place) else { return nil }
        if case .instant(let date, _) = when { return date }
        complain(place, of: "this is no instant", remedy: "write it like 2026-12-05T14:00:00Z")
        return nil
    }
}

extension When {
    /// True when it begins before another moment, each by the clock that told it.
    func isBefore(_ other: When) -> Bool {
        if case .instant(let mine, _) = self, case .instant(let theirs, _) = other { return mine < theirs }
        return civilDay < other.civilDay
    }
}

extension StoryEdit {
    /// The entry of edition.json; what is not decided is left out.
    var json: JSON {
        var members: [(String, JSON)] = []
        if let story { members.append(("story", .string(story))) }
        if !urls.isEmpty { members.append(("urls", .strings(urls))) }
        if isHidden { members.append(("hide", .bool(true))) }
        if isHeld { members.append(("hold", .bool(true))) }
        if let pin {
            members.append(("pin", .string(When.day(year: pin.year, month: pin.month, day: pin.day).text)))
        }
        if let note { members.append(("note", .string(note))) }
        if let title { members.append(("title", .string(title))) }
        if let kind { members.append(("kind", .string(kind.rawValue))) }
        if let themes { members.append(("themes", .strings(themes))) }
        if let regions { members.append(("regions", .strings(regions))) }
        if let event { members.append(("event", event.json)) }
        if let by { members.append(("by", .string(by))) }
        if let at { members.append(("at", .string(at.rfc3339()))) }
        return .object(members)
    }

    /// Tells in words what is decided; empty when nothing is.
    var sentence: String {
        guard case .object(let members) = json else { return "" }
        return members.filter { !["story", "urls", "by", "at"].contains($0.0) }
            .map { key, value in value == .bool(true) ? key : "\(key): \(value.plainText)" }
            .joined(separator: ", ")
    }
}

extension EventEdit {
    fileprivate var json: JSON {
        var members = [
            ("start", start.map(\.text)), ("end", end.map(\.text)), ("place", place),
            ("deadline", deadline.map(\.text)),
        ].compactMap { name, fact in fact.json.map { (name, $0) } }
        if let isCancelled { members.append(("cancelled", .bool(isCancelled))) }
        if let isPostponed { members.append(("postponed", .bool(isPostponed))) }
        return .object(members)
    }
}

extension EventEdit.Fact {
    fileprivate func map(_ text: (Value) -> String) -> EventEdit.Fact<String> {
        switch self {
        case .asRead: .asRead
        case .none: .none
        case .given(let value): .given(text(value))
        }
    }
}

extension EventEdit.Fact<String> {
    fileprivate var json: JSON? {
        switch self {
        case .asRead: nil
        case .none: .null
        case .given(let text): .string(text)
        }
    }
}

extension JSON {
    /// A text as it is, anything else as JSON.
    fileprivate var plainText: String {
        if case .string(let text) = self { return text }
        return text()
    }
}
