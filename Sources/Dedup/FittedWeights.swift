// Written by `Benchmarks/estimate`; not to be edited.

extension Sign {
    /// Its log-odds (natural logarithm).
    var weight: Double {
        switch self {
        case .sameAddress: 9.00
        case .linked: 7.00
        case .linkedAmongMany: 2.00
        case .sameRegistration: 5.24
        case .otherRegistration: -2.75
        case .sameDocument: 6.69
        case .documentOfOneSource: 1.09
        case .otherDocument: -3.68
        case .sameLink: 7.17
        case .sameQuote: 2.50
        case .otherTitleQuotes: -4.39
        case .sameDay: 1.92
        case .sameDayOfMany: 0.00
        case .dayNamed: 2.98
        case .daysNamed: 1.82
        case .otherDays: -3.41
        case .sameHour: 0.00
        case .otherHour: -4.36
        case .sameDeadline: 4.17
        case .longer: -1.53
        case .otherSide: -6.00
        case .putOff: 1.44
        case .publishedApart: -2.06
        case .publishedFarApart: -8.93
        case .sameHall: 2.50
        case .otherHall: -3.00
        case .sameTown: 0.88
        case .sameTownOfMany: 1.89
        case .otherTown: -2.20
        case .otherPlacesInText: -1.24
        case .titleEqualLong: 5.90
        case .titleEqual: 4.01
        case .titleNear: 2.18
        case .titleHalf: 1.89
        case .titlePart: 0.00
        case .titleApart: 0.00
        case .titleWithin: 0.73
        case .sameNumber: 0.62
        case .onlyOneNumbered: -0.46
        case .anotherYear: -1.90
        case .otherTitleNames: -0.85
        case .newsletter: -1.17
        case .textCopied: 5.00
        case .textWithin: 4.09
        case .textHalf: 1.88
        case .textPart: 0.00
        case .sameRareNames: 3.25
        case .sameNames: 2.92
        case .otherNames: 0.00
        case .sameNumbersInText: 0.53
        case .otherNumbersInText: -0.71
        case .sameFullNames: 3.76
        case .sameFullName: 2.82
        case .sameCounts: 4.08
        case .sameCount: 0.97
        case .oneDayFullNames: 5.40
        case .oneDayFullName: 2.86
        case .oneDayNames: 3.86
        case .oneDayName: 2.36
        case .oneDayCounts: 2.98
        case .oneDayCount: 1.32
        case .subjectsMost: 1.42
        case .subjectsRare: 3.47
        case .subjectsTelling: 1.98
        case .subjectsSome: 0.97
        case .subjectsApart: -0.91
        case .otherKinds: -1.37
        case .toAttendOrRead: -3.30
        case .otherOrganisers: -2.01
        case .sameSource: -2.50
        case .ownSentences: -3.06
        case .relay: 1.70
        case .organisersDay: 4.00
        case .organisersDeadline: 3.50
        case .organisersTitle: 3.00
        case .oneDayMost: 10.01
        case .oneDayRare: 4.86
        case .oneDayTelling: 2.75
        }
    }
}

extension Weight {
    /// Before anything is known of a pair that shares a key.
    static let prior = -5.00
    /// A false merge costs as much as twenty visible doubles.
    static let sameFrom = 3.40
}
