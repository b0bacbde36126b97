// What several signs say together.

extension Signs {
    /// The signs that two items lead to the same thing.
    static let sharedTargets: Signs = [
        Signs(.sameDocument), Signs(.sameLink), Signs(.sameLinkAlone), Signs(.sameDeadline),
    ]

    /// The signs that both name the same people or count the same things.
    static let sharedNames: Signs = [
        Signs(.sameFullNames), Signs(.sameFullName), Signs(.sameRareNames), Signs(.sameCounts),
        Signs(.sameCount), Signs(.preciseCount),
    ]

    /// The signs that two items have words in common that not everybody has.
    static let sharedWords: Signs = [
        Signs(.subjectsMost), Signs(.subjectsRare), Signs(.subjectsTelling), Signs(.oneDayMost),
        Signs(.oneDayRare),
        Signs(.oneDayTelling), Signs(.sameRareNames), Signs(.sameNames), Signs(.sameFullNames),
        Signs(.sameFullName),
        Signs(.sameCounts), Signs(.oneDayFullNames), Signs(.oneDayFullName), Signs(.oneDayNames),
        Signs(.oneDayCounts),
        Signs(.sameQuote),
    ]

    /// The signs that two items speak of one day or one deadline.
    static let oneDate: Signs = [
        Signs(.sameDay), Signs(.sameDayOfMany), Signs(.dayNamed), Signs(.daysNamed), Signs(.sameDeadline),
    ]

    /// The signs that say that two items are two things.
    static let contradictions: Signs = [
        Signs(.otherSide), Signs(.putOff), Signs(.otherDays), Signs(.otherHour), Signs(.anotherYear),
        Signs(.longer),
        Signs(.otherRegistration), Signs(.otherDocument), Signs(.otherTitleQuotes), Signs(.toAttendOrRead),
        Signs(.otherOrganisers), Signs(.otherHall), Signs(.otherTown), Signs(.newsletter),
        Signs(.noticeOfItsOwn),
    ]

    /// The signs that two items of one centre's series are two of them.
    static let otherOccasions: Signs = [
        Signs(.otherTitleNames), Signs(.onlyOneNumbered), Signs(.otherNumbersInText),
        Signs(.otherPlacesInText),
    ]

    /// The signs that two items state what few others state.
    static let rareMatters: Signs = [
        Signs(.subjectsMost), Signs(.subjectsRare), Signs(.sameRareNames), Signs(.sameFullNames),
        Signs(.sameFullName), Signs(.sameCounts), Signs(.preciseCount), Signs(.titleQuoted),
    ]

    /// The signs that two titles name the same thing.
    static let sharedTitles: Signs = [
        Signs(.titleEqualLong), Signs(.titleEqual), Signs(.titleNear), Signs(.titleHalf), Signs(.titleWithin),
    ]

    /// The signs that two items happen in one place or at one hour.
    static let sharedPlaces: Signs = [
        Signs(.sameHall), Signs(.sameTown), Signs(.sameTownOfMany), Signs(.sameHour),
    ]

    /// The signs that two events are held at one place.
    static let onePlace: Signs = [Signs(.sameHall), Signs(.sameTown), Signs(.sameTownOfMany)]

    /// The signs that few pairs have by coincidence.
    static let answers: Signs = [
        Signs(.sameAddress), Signs(.linked), Signs(.sameRegistration), Signs(.sameDocument),
        Signs(.documentOfOneSource), Signs(.sameLink), Signs(.sameQuote), Signs(.putOff), Signs(.sameHall),
        Signs(.linkedAlone), Signs(.sameLinkAlone), Signs(.titleQuoted), Signs(.preciseCount),
        Signs(.titleEqualLong), Signs(.titleEqual), Signs(.titleNear), Signs(.titleHalf), Signs(.titleWithin),
        Signs(.textCopied),
        Signs(.textWithin), Signs(.textHalf), Signs(.subjectsMost), Signs(.subjectsRare),
        Signs(.oneDayMost), Signs(.oneDayRare), Signs(.oneDayTelling), Signs(.sameRareNames),
        Signs(.sameFullNames), Signs(.sameFullName), Signs(.sameCounts), Signs(.oneDayFullNames),
        Signs(.oneDayFullName), Signs(.oneDayNames), Signs(.oneDayCounts), Signs(.oneDayCount),
        Signs(.organisersDay), Signs(.organisersDeadline), Signs(.organisersTitle), Signs(.organisersMatter),
    ]
}
