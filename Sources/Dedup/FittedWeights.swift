// Written by `Benchmarks/estimate`; not to be edited.

extension Sign {
    /// Its log-odds (natural logarithm).
    var weight: Double {
        switch self {
        case .sameAddress: 9.00
        case .linked: 7.00
        case .linkedAmongMany: 2.00
        case .sameRegistration: 3.23
        case .otherRegistration: -2.47
        case .sameDocument: 5.82
        case .documentOfOneSource: 0.79
        case .otherDocument: -4.11
        case .sameLink: 6.45
        case .sameQuote: 2.01
        case .sameDay: 2.92
        case .sameDayOfMany: 0.00
        case .dayNamed: 4.29
        case .daysNamed: 2.14
        case .otherDays: -3.45
        case .sameHour: 0.00
        case .otherHour: -6.91
        case .sameDeadline: 2.86
        case .longer: -2.08
        case .otherSide: -4.00
        case .putOff: 2.60
        case .publishedApart: -2.69
        case .publishedFarApart: -8.90
        case .sameHall: 2.50
        case .otherHall: -3.00
        case .sameTown: 1.09
        case .sameTownOfMany: 1.76
        case .otherTown: -3.27
        case .otherPlacesInText: -0.69
        case .titleEqualLong: 4.63
        case .titleEqual: 4.03
        case .titleNear: 2.62
        case .titleHalf: 2.20
        case .titlePart: 0.45
        case .titleApart: 0.00
        case .titleWithin: 2.07
        case .sameNumber: 0.00
        case .onlyOneNumbered: 0.00
        case .anotherYear: -3.09
        case .otherTitleNames: -2.29
        case .newsletter: -1.81
        case .textCopied: 5.00
        case .textWithin: 3.80
        case .textHalf: 2.89
        case .textPart: 0.00
        case .sameRareNames: 4.06
        case .sameNames: 1.65
        case .otherNames: 0.00
        case .sameNumbersInText: 0.33
        case .otherNumbersInText: -1.56
        case .subjectsMost: 2.19
        case .subjectsRare: 3.78
        case .subjectsTelling: 2.58
        case .subjectsSome: 0.00
        case .subjectsApart: -0.54
        case .otherKinds: -1.33
        case .toAttendOrRead: -4.47
        case .relay: 1.61
        case .otherOrganisers: -2.02
        case .sameSource: -2.50
        case .ownSentences: -1.31
        case .oneDayMost: 8.10
        case .oneDayRare: 3.92
        case .oneDayTelling: 1.70
        }
    }
}

extension Weight {
    /// Before anything is known of a pair that shares a key.
    static let prior = -5.16
    /// A false merge costs as much as twenty visible doubles.
    static let sameFrom = 3.00
}
