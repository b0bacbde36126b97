internal import Model

/// The bounds of an entry's fields, for feeds and listings alike. What is longer is cut, what are more are left out,
/// and a remark tells it; the id of an item never depends on what was cut.
struct EntryBounds {
    /// A longer title is a text: a mail's subject, a calendar and a list of headlines show one line. Bytes.
    static let titleBytes = 1_000
    /// A longer description of a whole feed is no description. Bytes.
    static let descriptionBytes = 10_000
    /// Servers need not take a longer address (RFC 9110, 4.1). A cut one leads nowhere: it is left out. Bytes.
    static let addressBytes = 8_000
    /// A longer guid is replaced by a name made of all of it: it is stored with every item. Bytes.
    static let idBytes = 2_000
    /// Names of people, categories and places. Bytes.
    static let nameBytes = 300
    /// A language tag has 35 letters at most by RFC 5646, 4.4.1. Bytes.
    static let languageBytes = 100
    /// More are the index of a site, or an attack.
    static let categories = 100
    static let enclosures = 100
    static let authors = 50
    static let links = 100
    static let announcements = 100
    /// Of a fingerprint that another moisson passes on, in base64: eight times what one of a long text has.
    static let fingerprintBytes = 40_000
    /// Raw text of a title is read so far: markup and entities around the words of one line. Bytes.
    static let rawTitleBytes = 16_000
    /// Raw categories, people and enclosures are read so far: repetitions among them are merged before they are
    /// counted.
    static let rawList = 1_000

    /// Numbers of things that were cut or left out, by their name.
    private(set) var cut: [String: Int] = [:]

    var remarks: [Remark] {
        cut.sorted { $0.key < $1.key }.map { Remark("\($0.value) \($0.key) than an item may have: cut") }
    }

    mutating func apply(to entry: inout Entry) {
        entry.id = id(entry.id)
        entry.url = address(entry.url)
        entry.image = address(entry.image)
        entry.comments = address(entry.comments)
        entry.title = entry.title.map { title($0) }
        entry.language = entry.language.flatMap { $0.utf8.count > Self.languageBytes ? nil : $0 }
        entry.authors = authors(entry.authors)
        entry.categories = categories(entry.categories)
        entry.enclosures = list(
            entry.enclosures.filter { address($0.url) != nil }, of: "enclosures more", atMost: Self.enclosures
        )
        entry.links = list(
            entry.links.filter { address($0.url) != nil }, of: "links more", atMost: Self.links)
        for index in entry.links.indices { entry.links[index].label = name(entry.links[index].label) }
        entry.origin = entry.origin.flatMap { origin in
            address(origin.url).map { Link(label: name(origin.label), url: $0) }
        }
        if let place = entry.event?.place { entry.event?.place = name(place) }
        entry.retold = entry.retold.map { retold($0) }
    }

    private mutating func retold(_ story: RetoldStory) -> RetoldStory {
        var result = story
        result.announcements = list(
            story.announcements, of: "announcements more", atMost: Self.announcements
        ).map { announcement($0) }
        for path in [\RetoldStory.regions, \.themes, \.mergedBecause] {
            result[keyPath: path] = list(
                story[keyPath: path], of: "categories more", atMost: Self.categories
            ).map { name($0) }
        }
        result.organiser = story.organiser.map { name($0) }
        return result
    }

    private mutating func announcement(_ told: Announcement) -> Announcement {
        var result = Announcement(
            source: name(told.source), name: name(told.name), url: address(told.url),
            title: title(told.title),
            published: told.published, firstSeen: told.firstSeen)
        let links = list(told.links, of: "links more", atMost: Self.links)
        result.links = links.filter { address($0.url) != nil }.map {
            Link(label: name($0.label), url: $0.url)
        }
        result.fingerprint = told.fingerprint
        return result
    }

    mutating func title(_ text: String) -> String {
        bounded(text, to: Self.titleBytes, as: "title(s) longer")
    }

    mutating func description(_ text: String) -> String {
        bounded(text, to: Self.descriptionBytes, as: "description(s) longer")
    }

    mutating func authors(_ authors: [Author]) -> [Author] {
        list(authors, of: "author(s) more", atMost: Self.authors).map { author in
            Author(
                name: author.name.map { name($0) }, email: author.email.map { name($0) },
                url: address(author.url))
        }
    }

    mutating func categories(_ categories: [Category]) -> [Category] {
        list(categories, of: "categories more", atMost: Self.categories).map { category in
            Category(
                term: name(category.term), scheme: address(category.scheme),
                label: category.label.map { name($0) })
        }
    }

    mutating func address(_ url: String?) -> String? {
        guard let url, url.utf8.count > Self.addressBytes else { return url }
        cut["address(es) longer", default: 0] += 1
        return nil
    }

    private mutating func id(_ id: String) -> String {
        guard id.utf8.count > Self.idBytes else { return id }
        cut["id(s) longer", default: 0] += 1
        return id.stableURN
    }

    private mutating func name(_ text: String) -> String {
        bounded(text, to: Self.nameBytes, as: "name(s) longer")
    }

    private mutating func bounded(_ text: String, to bytes: Int, as words: String) -> String {
        guard text.utf8.count > bytes else { return text }
        cut[words, default: 0] += 1
        return text.cut(toBytes: bytes)
    }

    private mutating func list<Element>(_ list: [Element], of words: String, atMost most: Int) -> [Element] {
        guard list.count > most else { return list }
        cut[words, default: 0] += list.count - most
        return Array(list.prefix(most))
    }
}

extension Extracted {
    /// This document with all its fields in bounds.
    func bounded() -> Extracted {
        var result = self
        var bounds = EntryBounds()
        result.title = title.map { bounds.title($0) }
        result.description = description.map { bounds.description($0) }
        result.link = bounds.address(link)
        result.selfURL = bounds.address(selfURL)
        result.authors = bounds.authors(authors)
        result.categories = bounds.categories(categories)
        for index in result.entries.indices { bounds.apply(to: &result.entries[index]) }
        result.remarks += bounds.remarks
        return result
    }
}

extension String {
    /// The beginning of this text, cut between two words when there are any, with « … » behind it.
    func cut(toBytes most: Int) -> String {
        guard utf8.count > most else { return self }
        let mark = "…"
        var end = utf8.index(startIndex, offsetBy: max(0, most - mark.utf8.count))
        while end > startIndex, end.samePosition(in: self) == nil { end = utf8.index(before: end) }
        let beginning = self[..<end]
        let lastBlank = beginning.utf8.lastIndex(of: 0x20) ?? startIndex
        let isLate = utf8.distance(from: lastBlank, to: end) < most / 4
        return (isLate ? beginning[..<lastBlank] : beginning) + mark
    }
}
