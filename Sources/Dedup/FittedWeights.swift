// Written by `Benchmarks/estimate`; not to be edited.

extension Sign {
    /// Its log-odds (natural logarithm).
    var weight: Double {
        switch self {
        case .sameAddress: 9.00
        case .linked: 7.00
        case .linkedAmongMany: 2.00
        case .sameRegistration: 5.75
        case .otherRegistration: -2.32
        case .sameDocument: 6.07
        case .documentOfOneSource: 0.71
        case .otherDocument: -4.30
        case .sameLink: 6.48
        case .sameQuote: 2.49
        case .sameDay: 3.07
        case .sameDayOfMany: 0.00
        case .dayNamed: 4.32
        case .daysNamed: 1.47
        case .otherDays: -4.65
        case .sameHour: 0.00
        case .otherHour: -6.16
        case .sameDeadline: 2.67
        case .longer: -1.20
        case .otherSide: -6.00
        case .putOff: 1.39
        case .publishedApart: -2.12
        case .publishedFarApart: -9.73
        case .sameHall: 2.50
        case .otherHall: -3.00
        case .sameTown: 0.66
        case .sameTownOfMany: 1.79
        case .otherTown: -2.46
        case .otherPlacesInText: -1.26
        case .titleEqualLong: 5.11
        case .titleEqual: 4.03
        case .titleNear: 2.30
        case .titleHalf: 2.08
        case .titlePart: 0.09
        case .titleApart: 0.00
        case .titleWithin: 1.16
        case .sameNumber: 0.25
        case .onlyOneNumbered: -0.29
        case .anotherYear: -3.01
        case .otherTitleNames: -1.42
        case .newsletter: -1.81
        case .textCopied: 5.00
        case .textWithin: 3.77
        case .textHalf: 2.90
        case .textPart: 0.00
        case .sameRareNames: 3.20
        case .sameNames: 1.22
        case .otherNames: 0.00
        case .sameNumbersInText: 0.51
        case .otherNumbersInText: -0.68
        case .sameFullNames: 4.00
        case .sameFullName: 2.50
        case .sameCounts: 3.00
        case .sameCount: 1.50
        case .oneDayFullNames: 6.00
        case .oneDayFullName: 4.00
        case .oneDayNames: 3.00
        case .oneDayName: 1.50
        case .oneDayCounts: 4.00
        case .oneDayCount: 2.00
        case .subjectsMost: 2.93
        case .subjectsRare: 4.39
        case .subjectsTelling: 2.18
        case .subjectsSome: 0.59
        case .subjectsApart: 0.00
        case .otherKinds: -1.28
        case .toAttendOrRead: -3.98
        case .relay: 1.72
        case .otherOrganisers: -2.03
        case .sameSource: -2.50
        case .ownSentences: -1.51
        case .oneDayMost: 8.92
        case .oneDayRare: 4.64
        case .oneDayTelling: 2.40
        }
    }
}

extension Weight {
    /// Before anything is known of a pair that shares a key.
    static let prior = -5.00
    /// A false merge costs as much as twenty visible doubles.
    static let sameFrom = 3.40
}
