internal import Calendar
internal import Foundation
internal import Markup
internal import Model
internal import Text
internal import Web

// The state that a page's script draws its list from: `__NEXT_DATA__`, `window.__INITIAL_STATE__`, JSON of any name. It is
// read only where the page itself shows no list.

/// Items in the data for a page's scripts.
struct EmbeddedItems {
    /// Longer data is no list. Bytes.
    private static let longest = 4_000_000
    /// Assignments that are tried in one script.
    private static let mostAssignments = 8
    private static let mostDepth = 16
    private static let mostItems = 500
    /// So many members of an array are items when it is a list of them. Share.
    private static let mostAlike = 0.6

    private(set) var entries: [Entry] = []
    private let base: String?
    private let timezone: TimeZone
    private let eventTimezone: TimeZone

    init(in document: Document, timezone: TimeZone, eventTimezone: TimeZone) {
        base = document.baseURL
        self.timezone = timezone
        self.eventTimezone = eventTimezone
        let texts = document.embeddedTexts
        let states = texts.flatMap { Self.states(in: $0) } + FlightData(texts).values
        for state in states { collect(PackedState(state)?.value ?? state, depth: 0) }
        entries = entries.unique { $0.url ?? $0.title ?? "" }
    }

    /// The JSON of a script: all of it, or what is assigned to `window`.
    private static func states(in text: String) -> [JSONValue] {
        guard text.utf8.count <= longest else { return [] }
        let bare = text.trimmingBlanks()
        if bare.hasPrefix("{") || bare.hasPrefix("[") { return [JSONValue(parsing: bare)].compactMap { $0 } }
        let bytes = Array(bare.utf8)
        var states: [JSONValue] = []
        var from = 0
        for _ in 0..<mostAssignments {
            guard let start = bytes[from...].assignedValue, let end = bytes[start...].endOfJSON else { break }
            if let state = JSONValue(parsing: String(decoding: bytes[start..<end], as: UTF8.self)) {
                states.append(state)
            }
            from = end
        }
        return states
    }

    private mutating func collect(_ value: JSONValue, depth: Int) {
        guard depth < Self.mostDepth, entries.count < Self.mostItems else { return }
        switch value {
        case .array(let values):
            let found = values.compactMap { value in
                EmbeddedItem(value.unwrapped, base: base, timezone: timezone, eventTimezone: eventTimezone)
                    .entry
            }
            guard found.count >= 2, Double(found.count) >= Double(values.count) * Self.mostAlike else {
                for inner in values { collect(inner, depth: depth + 1) }
                return
            }
            entries += found
        case .object(let members):
            for key in members.keys.sorted() { members[key].map { collect($0, depth: depth + 1) } }
        default: break
        }
    }
}

/// One item of a site's own data, by the names that such data has in French and English.
private struct EmbeddedItem {
    /// Shorter words beside a title are a label. Bytes.
    private static let leastWords = 40

    private let members: [String: JSONValue]
    private let base: String?
    private let timezone: TimeZone
    private let eventTimezone: TimeZone

    init(_ value: JSONValue, base: String?, timezone: TimeZone, eventTimezone: TimeZone) {
        self.base = base
        self.timezone = timezone
        self.eventTimezone = eventTimezone
        guard case .object(let values) = value else {
            members = [:]
            return
        }
        members = Dictionary(
            values.map { ($0.key.bareKey, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// Nil for what has no title, and for a menu's entry: neither a day nor words.
    var entry: Entry? {
        guard let name = first(titleKeys)?.words, case let title = squashed(plainText(fromHTML: name)),
            title.isTitle
        else { return nil }
        let url = address
        let start = when(startKeys, in: eventTimezone)
        let published = when(publishedKeys, in: timezone)
        let words = first(summaryKeys)?.words.flatMap { $0.harmlessHTML(base: base) }
        let isTold = (words?.utf8.count ?? 0) >= Self.leastWords
        guard start != nil || published != nil || isTold && url != nil else { return nil }
        var entry = Entry(id: "")
        entry.url = url
        entry.title = title
        entry.published = published
        entry.summaryHTML = words
        entry.image = first(imageKeys)?.words.flatMap { $0.resolved(against: base) }
        if let start {
            let end = when(endKeys, in: eventTimezone)
            entry.event = Event(start: start, end: end == start ? nil : end, place: place)
        }
        return entry
    }

    private func first(_ keys: [String]) -> JSONValue? {
        keys.lazy.compactMap { key in
            if case .null? = members[key] { nil } else { members[key] }
        }.first
    }

    private func when(_ keys: [String], in timezone: TimeZone) -> When? {
        first(keys)?.words.flatMap { When(machine: $0, timezone: timezone) }
    }

    private var address: String? {
        if let url = first(addressKeys)?.words?.resolved(against: base), url.hasPrefix("http") { return url }
        guard let slug = first(slugKeys)?.words, let base else { return nil }
        if slug.hasPrefix("/") || slug.hasPrefix("http") { return slug.resolved(against: base) }
        let folder =
            LinkParts(base).path.hasSuffix("/")
            ? "" : (LinkParts(base).path.split(separator: "/").last.map { $0 + "/" } ?? "")
        return (folder + slug).resolved(against: base)
    }

    private var place: String? {
        guard let value = first(placeKeys) else { return nil }
        guard case .object(let parts) = value else { return value.words.map { plainText(fromHTML: $0) } }
        let named = Dictionary(
            parts.map { ($0.key.bareKey, $0.value) }, uniquingKeysWith: { first, _ in first })
        let words = [titleKeys, townKeys].compactMap { keys in keys.lazy.compactMap { named[$0]?.words }.first
        }
        return words.isEmpty ? nil : plainText(fromHTML: words.unique.joined(separator: ", "))
    }
}

private let titleKeys = ["title", "titre", "headline", "name", "nom", "intitule", "label", "libelle"]
private let addressKeys = ["url", "link", "lien", "href", "permalink", "uri", "path", "fullpath"]
private let slugKeys = ["slug"]
private let startKeys = [
    "startdate", "datedebut", "start", "debut", "startsat", "startat", "dateevent", "eventdate",
    "dateevenement",
    "begin",
]
private let endKeys = ["enddate", "datefin", "end", "fin", "endsat", "endat"]
private let publishedKeys = [
    "datepublished", "publishedat", "published", "publicationdate", "datepublication", "pubdate", "date",
    "firstpublicationdate", "createdat", "created",
]
private let summaryKeys = [
    "summary", "excerpt", "resume", "chapo", "description", "lead", "intro", "introduction", "teaser", "body",
    "content", "texte", "text",
]
private let imageKeys = ["image", "visuel", "thumbnail", "cover", "photo", "picture", "vignette"]
private let placeKeys = ["location", "lieu", "place", "venue", "adresse", "address"]
private let townKeys = ["commune", "ville", "city", "town", "addresslocality"]

extension Document {
    /// The texts of scripts that may hold the page's state.
    fileprivate var embeddedTexts: [String] {
        elements.filter { $0.name == "script" }.compactMap { script in
            let type = script.attribute("type")?.lowercased() ?? ""
            guard script.attribute("src") == nil, !type.contains("ld+json") else { return nil }
            let text = script.rawText
            return type.contains("json") || text.hasBytes("window.") || text.hasBytes("__") ? text : nil
        }
    }
}

extension JSONValue {
    /// The members of an item, out of the wrappers that content services put around them.
    fileprivate var unwrapped: JSONValue {
        guard case .object(let members) = self else { return self }
        for wrapper in ["attributes", "node", "fields", "frontmatter"] {
            guard case .object(let inner)? = members[wrapper] else { continue }
            return .object(members.merging(inner) { _, inner in inner })
        }
        return self
    }

    /// The text of a string, or of an object that has one: `{"rendered": …}`, `{"url": …}`.
    fileprivate var words: String? {
        switch self {
        case .string(let text): text.isEmpty ? nil : text
        case .array(let values): values.first?.words
        case .object(let members):
            ["rendered", "fr", "value", "html", "text", "url", "src", "href", "date"].lazy
                .compactMap { members[$0]?.words }.first
        default: nil
        }
    }
}

extension String {
    /// `date_debut`, `dateDebut` and `DateDebut` are one name.
    fileprivate var bareKey: String { lowercased().filter { $0 != "_" && $0 != "-" } }
}

/// Data that Next.js pushes to its page in pieces of text: `self.__next_f.push([1,"5:[…]"])`.
private struct FlightData {
    private static let mostPieces = 400
    private let text: String

    init(_ scripts: [String]) {
        var text = ""
        for script in scripts.filter({ $0.hasBytes("__next_f.push(") }).prefix(Self.mostPieces) {
            let bytes = Array(script.utf8)[...]
            guard let start = bytes.firstIndex(of: UInt8(ascii: "[")), let end = bytes[start...].endOfJSON,
                case .array(let parts)? = JSONValue(
                    parsing: String(decoding: bytes[start..<end], as: UTF8.self)),
                case .string(let piece)? = parts.last
            else { continue }
            text += piece
        }
        self.text = text
    }

    /// The lines of the data, each behind its number.
    var values: [JSONValue] {
        text.utf8.split(separator: 0x0A).compactMap { line in
            let value = line.drop { $0 != UInt8(ascii: ":") }.dropFirst()
            guard value.first == UInt8(ascii: "[") || value.first == UInt8(ascii: "{") else { return nil }
            return JSONValue(parsing: String(decoding: Array(value), as: UTF8.self))
        }
    }
}

/// State in which every value stands once, and objects name the places of their values (`__NUXT_DATA__`).
private struct PackedState {
    private static let mostDepth = 24
    private let values: [JSONValue]

    /// Nil for what is not packed so.
    init?(_ state: JSONValue) {
        guard case .array(let values) = state, values.count >= 4,
            case .array(let first)? = values.first, case .string? = first.first
        else { return nil }
        self.values = values
    }

    var value: JSONValue { unpacked(values[0], depth: 0) }

    private func unpacked(_ value: JSONValue, depth: Int) -> JSONValue {
        guard depth < Self.mostDepth else { return .null }
        switch value {
        case .array(let places):
            // `["Reactive", 1]` wraps one value.
            if case .string? = places.first, let last = places.last {
                return self.value(at: last, depth: depth)
            }
            return .array(places.map { self.value(at: $0, depth: depth) })
        case .object(let members): return .object(members.mapValues { self.value(at: $0, depth: depth) })
        default: return value
        }
    }

    private func value(at place: JSONValue, depth: Int) -> JSONValue {
        guard case .number(let number) = place, let index = Int(exactly: number),
            values.indices.contains(index)
        else { return .null }
        return unpacked(values[index], depth: depth + 1)
    }
}

extension ArraySlice<UInt8> {
    /// The place of the first `{` or `[` that is assigned to something.
    fileprivate var assignedValue: Int? {
        var place = startIndex
        while let sign = self[place...].firstIndex(of: UInt8(ascii: "=")) {
            let next = self[(sign + 1)...].firstIndex { $0 > 0x20 } ?? endIndex
            guard next < endIndex else { return nil }
            if self[next] == UInt8(ascii: "{") || self[next] == UInt8(ascii: "[") { return next }
            place = sign + 1
        }
        return nil
    }

    /// One past the bracket that closes the first one.
    fileprivate var endOfJSON: Int? {
        var depth = 0
        var isInString = false
        var isEscaped = false
        for place in indices {
            let byte = self[place]
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = isInString
            } else if byte == UInt8(ascii: "\"") {
                isInString.toggle()
            } else if !isInString {
                if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") { depth += 1 }
                if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") { depth -= 1 }
                if depth == 0 { return place + 1 }
            }
        }
        return nil
    }
}
