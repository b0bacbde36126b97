// Written by `Benchmarks/estimate`; not to be edited.

extension Sign {
    /// Its log-odds (natural logarithm).
    var weight: Double {
        switch self {
        case .sameAddress: 9.00
        case .linked: 7.00
        case .linkedAmongMany: 2.00
        case .sameRegistration: 5.18
        case .otherRegistration: -2.74
        case .sameDocument: 6.67
        case .documentOfOneSource: 1.12
        case .otherDocument: -3.63
        case .sameLink: 6.95
        case .sameQuote: 2.56
        case .sameDay: 2.60
        case .sameDayOfMany: 0.00
        case .dayNamed: 3.45
        case .daysNamed: 1.71
        case .otherDays: -3.42
        case .sameHour: 0.00
        case .otherHour: -5.12
        case .sameDeadline: 4.25
        case .longer: -1.83
        case .otherSide: -6.00
        case .putOff: 1.05
        case .publishedApart: -1.94
        case .publishedFarApart: -9.18
        case .sameHall: 2.50
        case .otherHall: -3.00
        case .sameTown: 0.78
        case .sameTownOfMany: 1.27
        case .otherTown: -2.22
        case .otherPlacesInText: -1.17
        case .titleEqualLong: 5.34
        case .titleEqual: 4.01
        case .titleNear: 2.21
        case .titleHalf: 1.80
        case .titlePart: 0.00
        case .titleApart: 0.00
        case .titleWithin: 0.67
        case .sameNumber: 0.67
        case .onlyOneNumbered: -0.54
        case .anotherYear: -2.02
        case .otherTitleNames: -0.63
        case .newsletter: -1.62
        case .textCopied: 5.00
        case .textWithin: 3.67
        case .textHalf: 1.83
        case .textPart: 0.00
        case .sameRareNames: 2.97
        case .sameNames: 2.85
        case .otherNames: 0.00
        case .sameNumbersInText: 0.00
        case .otherNumbersInText: -0.83
        case .sameFullNames: 3.71
        case .sameFullName: 2.74
        case .sameCounts: 4.22
        case .sameCount: 0.93
        case .oneDayFullNames: 4.46
        case .oneDayFullName: 2.89
        case .oneDayNames: 3.79
        case .oneDayName: 2.38
        case .oneDayCounts: 3.00
        case .oneDayCount: 1.36
        case .subjectsMost: 1.49
        case .subjectsRare: 3.55
        case .subjectsTelling: 2.13
        case .subjectsSome: 1.29
        case .subjectsApart: -0.05
        case .otherKinds: -1.41
        case .toAttendOrRead: -3.38
        case .relay: 1.80
        case .otherOrganisers: -2.03
        case .sameSource: -2.50
        case .ownSentences: -3.03
        case .oneDayMost: 8.73
        case .oneDayRare: 3.83
        case .oneDayTelling: 2.03
        }
    }
}

extension Weight {
    /// Before anything is known of a pair that shares a key.
    static let prior = -5.00
    /// A false merge costs as much as twenty visible doubles.
    static let sameFrom = 3.40
}
