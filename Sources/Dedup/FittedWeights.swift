// Written by `Benchmarks/estimate`; not to be edited.

extension Sign {
    /// Its log-odds (natural logarithm).
    var weight: Double {
        switch self {
        case .sameAddress: 9.00
        case .linked: 7.00
        case .linkedAmongMany: 2.00
        case .sameRegistration: 5.33
        case .otherRegistration: -3.20
        case .sameDocument: 6.34
        case .documentOfOneSource: 1.19
        case .documentAlone: 1.50
        case .otherDocument: -2.88
        case .sameLink: 7.29
        case .sameQuote: 2.24
        case .otherTitleQuotes: -4.05
        case .linkedAlone: 8.00
        case .sameLinkAlone: 8.00
        case .titleQuoted: 1.17
        case .registeredOnDay: 2.00
        case .quotedOnDay: 2.40
        case .quotedAndNamed: 2.40
        case .sameDay: 2.16
        case .sameDayOfMany: 0.00
        case .dayNamed: 2.95
        case .daysNamed: 2.18
        case .otherDays: -2.85
        case .sameHour: 0.00
        case .otherHour: -4.31
        case .sameDeadline: 3.99
        case .longer: -1.95
        case .sameSpan: 0.73
        case .otherSide: -6.00
        case .putOff: 1.21
        case .publishedApart: -2.22
        case .publishedFarApart: -8.91
        case .sameHall: 2.50
        case .otherHall: -3.00
        case .sameTown: 0.86
        case .sameTownOfMany: 1.92
        case .otherTown: -1.94
        case .otherPlacesInText: -1.06
        case .titleEqualLong: 6.40
        case .titleEqual: 2.58
        case .titleNear: 2.90
        case .titleHalf: 1.85
        case .titlePart: 0.04
        case .titleApart: 0.00
        case .titleWithin: 0.51
        case .sameNumber: 0.33
        case .onlyOneNumbered: -0.64
        case .anotherYear: -2.05
        case .otherTitleNames: -1.49
        case .newsletter: -0.73
        case .textCopied: 5.00
        case .textWithin: 3.97
        case .textHalf: 1.95
        case .textPart: 0.00
        case .sameRareNames: 2.55
        case .sameNames: 2.96
        case .otherNames: 0.00
        case .sameNumbersInText: 0.68
        case .otherNumbersInText: -0.37
        case .sameFullNames: 3.61
        case .sameFullName: 2.95
        case .sameCounts: 5.61
        case .sameCount: 1.89
        case .oneDayFullNames: 3.57
        case .oneDayFullName: 2.30
        case .oneDayNames: 2.81
        case .oneDayName: 2.44
        case .oneDayCounts: 2.54
        case .oneDayCount: 0.25
        case .preciseCount: 2.65
        case .subjectsMost: 1.03
        case .subjectsRare: 3.29
        case .subjectsTelling: 1.84
        case .subjectsSome: 1.23
        case .subjectsApart: -0.89
        case .otherKinds: -1.38
        case .toAttendOrRead: -3.50
        case .otherOrganisers: -2.01
        case .sameSource: -2.50
        case .ownSentences: -3.13
        case .printedAgain: 2.50
        case .relay: 1.70
        case .organisersDay: 4.00
        case .organisersDeadline: 3.50
        case .organisersTitle: 3.00
        case .organisersMatter: 2.00
        case .oneDayMost: 10.17
        case .oneDayRare: 4.86
        case .oneDayTelling: 2.85
        case .titleOnDay: 2.00
        case .spanAtPlace: 1.50
        case .noticeOfItsOwn: -8.00
        }
    }
}

extension Weight {
    /// Before anything is known of a pair that shares a key.
    static let prior = -5.00
    /// A false merge costs as much as twenty visible doubles.
    static let sameFrom = 3.40
}
