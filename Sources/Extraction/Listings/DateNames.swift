internal import Markup
internal import Text

// The names of the places in which records have their dates.

/// Classes that name the day of publication (hAtom, microformats).
private let publishedNames: Set<String> = [
    "published", "dt-published", "pubdate", "date-publication", "publication-date", "date-published",
    "info-publi",
]
/// Classes of themes for a notice's date; some custom types print the day of the event in the same place.
private let noticeNames: [String] = ["entry-date", "post-date", "posted-on", "post-meta", "entry-meta"]
private let changedNames: Set<String> = ["updated", "modified", "dt-updated", "date-modif"]
/// Beginnings of the parts of a class that names an event's date.
private let occursParts: [String] = [
    "tribe", "event", "agenda", "dtstart", "debut", "evenement", "rdv", "schedule",
]
/// Beginnings of the parts of a class that names the last day to register or to apply.
private let deadlineParts: [String] = ["echeance", "deadline", "cloture", "limite"]
/// « start » and « end » alone are layout (`text-end`).
private let occursNames: Set<String> = ["start-date", "date-start", "startdate", "dt-start"]
private let endNames: Set<String> = ["end-date", "date-end", "enddate", "dt-end", "dtend", "date-fin"]

extension String {
    /// True for a class that names the day of publication.
    var isPublishedName: Bool {
        publishedNames.contains(self) || noticeNames.contains { hasSuffix($0) }
    }

    var isOccurrenceName: Bool {
        guard !hasPrefix("category-"), !hasPrefix("tag-"), !hasPrefix("pointer-") else { return false }
        if occursNames.contains(self) || isEndName || isPartOfDate("start") { return true }
        return hasPart(beginningWith: occursParts)
    }

    /// True for a class that names the end of an event.
    fileprivate var isEndName: Bool { endNames.contains(self) || isPartOfDate("end") || isPartOfDate("fin") }

    /// `date-display-end`, `event_date_start`: the last part of a class that names a date.
    private func isPartOfDate(_ part: String) -> Bool {
        let parts = nameParts
        return parts.count >= 2 && parts.last?.elementsEqual(part.utf8) == true
            && parts.contains { $0.elementsEqual("date".utf8) }
    }

    /// True for a class that names the last day to register or to apply.
    fileprivate var isDeadlineName: Bool { hasPart(beginningWith: deadlineParts) }

    /// The parts of a class: `event`, `date` and `start` of `event_date-start`.
    private var nameParts: [Substring.UTF8View] {
        utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }

    private func hasPart(beginningWith beginnings: [String]) -> Bool {
        nameParts.contains { part in beginnings.contains { part.starts(with: $0.utf8) } }
    }
}

/// The place of one date: the names around it, its property, and its line.
struct DatePlace {
    let names: [String]
    let element: Element
    let line: String
    let date: DateText?
    /// The line above, where the date has one of its own.
    var above = ""
    /// The words over its column: « Mis en ligne ».
    var head = ""

    func role(isAgenda: Bool) -> RecordDateRole? {
        if let role = propertyRole { return role }
        // HTML 5 once had it, and SPIP still writes it.
        if element.attribute("pubdate") != nil { return .published }
        if names.contains(where: \.isEndName) { return .ends }
        let said = saidRole
        if let said, said != .occurs { return said }
        if let headed = DateText.role(saidBy: head.folded) { return headed }
        if said == nil, names.contains(where: \.isDeadlineName) || isLabelledDue { return .due }
        if said == .occurs || names.contains(where: \.isOccurrenceName) || saysHours { return .occurs }
        if names.contains(where: publishedNames.contains) { return .published }
        if !isAgenda, names.contains(where: { name in noticeNames.contains { name.contains($0) } }) {
            return .published
        }
        return names.contains(where: changedNames.contains) ? .changed : nil
    }

    /// The role that the words of the line give the date; « Par la rédaction, le lundi 24 novembre à 7h30 » is no appointment.
    private var saidRole: RecordDateRole? {
        let role = date?.role
        guard role == nil || role == .occurs, DateText(firstIn: line)?.isBylined == true else { return role }
        return .published
    }

    /// « Date de clôture : » before the element that holds the date.
    private var isLabelledDue: Bool {
        if DateText.role(saidBy: above.folded) == .due { return true }
        guard let date, date.before.isEmpty, line.utf8.count > date.text.utf8.count else { return false }
        return DateText(date.text, in: line)?.isRightBehindDeadline ?? false
    }

    var property: String? { element.attribute("itemprop") }

    private var propertyRole: RecordDateRole? {
        guard let property else { return nil }
        if property.contains("datePublished") || property.contains("dateCreated") { return .published }
        if property.contains("dateModified") { return .changed }
        if property.contains("endDate") { return .ends }
        return property.contains("startDate") ? .occurs : nil
    }

    /// « 9h30 - 16h », « de 14h à 16h30 », « du 3 au 5 »: a span is an event's.
    private var saysHours: Bool {
        let plain = line.folded
        let hours = plain.foldedWords.count { word in
            guard let first = word.utf8.first, first >= 48, first <= 57 else { return false }
            let rest = word.utf8.drop { $0 >= 48 && $0 <= 57 }
            return rest.first == UInt8(ascii: "h") && rest.dropFirst().allSatisfy { $0 >= 48 && $0 <= 57 }
        }
        return hours >= 2 || plain.saysSpan
    }
}

extension String {
    /// True for folded text such as « du 3 au 5 »: both words right before a number.
    fileprivate var saysSpan: Bool {
        let words = foldedWords
        func stands(_ word: String, from: Int) -> Int? {
            words.indices.dropLast().first { place in
                place >= from && words[place] == word
                    && words[place + 1].utf8.first.map { (48...57).contains($0) } ?? false
            }
        }
        return stands("du", from: 0).flatMap { stands("au", from: $0) } != nil
    }
}
