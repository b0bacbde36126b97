/// All that two items may have in common, or apart: each has a name and a fitted weight (`FittedWeights.swift`).
///
/// The raw values are places in a set of bits.
enum Sign: UInt8, CaseIterable, Sendable {
    // Links
    case sameAddress, linked, linkedAmongMany, sameRegistration, otherRegistration
    case sameDocument, documentOfOneSource, documentAlone, otherDocument
    case sameLink, sameQuote, otherTitleQuotes
    // The only link of an item, and a title that another quotes
    case linkedAlone, sameLinkAlone, titleQuoted
    // One registration for one day
    case registeredOnDay
    // A quoted name together with day and place, or with names and counted things
    case quotedOnDay, quotedAndNamed
    // Days
    case sameDay, sameDayOfMany, dayNamed, daysNamed, otherDays, sameHour, otherHour, sameDeadline, longer
    case sameSpan
    case otherSide, putOff, publishedApart, publishedFarApart
    // Places
    case sameHall, otherHall, sameTown, sameTownOfMany, otherTown, otherPlacesInText
    // Titles
    case titleEqualLong, titleEqual, titleNear, titleHalf, titlePart, titleApart, titleWithin
    case sameNumber, onlyOneNumbered, anotherYear, otherTitleNames, newsletter
    // Texts
    case textCopied, textWithin, textHalf, textPart
    case sameRareNames, sameNames, otherNames, sameNumbersInText, otherNumbersInText
    // Names of several words and counted things, on one day or deadline, and without one
    case sameFullNames, sameFullName, sameCounts, sameCount
    case oneDayFullNames, oneDayFullName, oneDayNames, oneDayName, oneDayCounts, oneDayCount
    case preciseCount
    // Subjects, by how seldom so much is shared
    case subjectsMost, subjectsRare, subjectsTelling, subjectsSome, subjectsApart
    // Kinds and sources
    case otherKinds, toAttendOrRead, otherOrganisers, sameSource, ownSentences, printedAgain
    case relay, organisersDay, organisersDeadline, organisersTitle, organisersMatter
    case oneDayMost, oneDayRare, oneDayTelling
    // What two centres hold on one day at one place
    case titleOnDay, spanAtPlace
    // A notice that another's event does not take place
    case noticeOfItsOwn
}

extension Sign {
    /// The reason in plain words; nil for what nobody asks about.
    var reason: String? {
        switch self {
        case .sameAddress: "same address"
        case .linked, .linkedAlone: "one links to the other"
        case .linkedAmongMany: "a link among many"
        case .sameRegistration: "same registration link"
        case .registeredOnDay: nil
        case .otherRegistration: "different registration links"
        case .sameDocument, .documentOfOneSource: "same document"
        case .documentAlone: "no other link"
        case .otherDocument: "different documents"
        case .sameLink, .sameLinkAlone: "same link"
        case .titleQuoted: "one quotes the title of the other"
        case .quotedOnDay: "a quoted name, with day and place"
        case .quotedAndNamed: "a quoted name, with names or numbers"
        case .sameQuote: "same quoted title"
        case .otherTitleQuotes: "different quoted titles"
        case .sameDay, .sameDayOfMany: "same event date"
        case .dayNamed: "one names the day of the other"
        case .daysNamed: "same date in the text"
        case .otherDays: "different dates in the text"
        case .sameHour: "same hour"
        case .sameSpan: "same first and last day"
        case .otherHour: "different hours"
        case .sameDeadline: "same deadline"
        case .longer: "one lasts longer"
        case .otherSide: "one was published after the day"
        case .putOff: "one says that the other was put off"
        case .publishedApart, .titleApart, .subjectsApart, .sameSource, .sameNumbersInText, .titlePart: nil
        case .publishedFarApart: "published long apart"
        case .sameHall: "same hall"
        case .otherHall: "different halls"
        case .sameTown, .sameTownOfMany: "same place"
        case .otherTown: "different places"
        case .otherPlacesInText: "different places in the text"
        case .titleEqualLong, .titleEqual: "same title"
        case .titleNear, .titleHalf: "similar titles"
        case .titleWithin: "one title contains the other"
        case .sameNumber: "same number in the titles"
        case .onlyOneNumbered: "only one is numbered"
        case .anotherYear: "another year"
        case .otherTitleNames: "different names in the titles"
        case .newsletter: "a newsletter"
        case .textCopied, .textWithin, .textHalf, .textPart: "text shared"
        case .sameRareNames, .sameNames, .sameFullNames, .sameFullName, .oneDayFullNames, .oneDayFullName,
            .oneDayNames, .oneDayName:
            "same names"
        case .sameCounts, .sameCount, .oneDayCounts, .oneDayCount: "same numbers of the same things"
        case .preciseCount: "a number that hardly anything else has"
        case .otherNames: "different names"
        case .otherNumbersInText: "different numbers in the text"
        case .subjectsMost, .subjectsRare, .subjectsTelling, .subjectsSome, .oneDayMost, .oneDayRare,
            .oneDayTelling:
            "subjects in common"
        case .otherKinds: "different kinds"
        case .toAttendOrRead: "one to come to, one to read or to answer"
        case .relay: "one relays the other"
        case .organisersDay: "the same organiser's on that day"
        case .organisersDeadline: "the same organiser's until that day"
        case .organisersTitle: "the same organiser's of that title"
        case .organisersMatter: "the same organiser's of that matter"
        case .otherOrganisers: "different organisers"
        case .ownSentences: "another title over the same sentences"
        case .printedAgain: "the whole text once more"
        case .titleOnDay: "like titles, on one day at one place"
        case .spanAtPlace: "the same days at one place"
        case .noticeOfItsOwn: "a notice of its own that the other is put off"
        }
    }
}

/// A set of signs.
struct Signs: OptionSet, Sendable {
    let rawValue: UInt128

    init(rawValue: UInt128) { self.rawValue = rawValue }

    init(_ sign: Sign) { rawValue = 1 << UInt128(sign.rawValue) }

    func has(_ sign: Sign) -> Bool { contains(Signs(sign)) }
}
