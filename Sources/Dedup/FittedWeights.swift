// Written by `Benchmarks/estimate`; not to be edited.

extension Sign {
    /// Its log-odds (natural logarithm).
    var weight: Double {
        switch self {
        case .sameAddress: 9.00
        case .linked: 7.00
        case .linkedAmongMany: 2.00
        case .sameRegistration: 3.30
        case .otherRegistration: -2.50
        case .sameDocument: 5.84
        case .documentOfOneSource: 0.78
        case .otherDocument: -4.13
        case .sameLink: 6.23
        case .sameQuote: 1.82
        case .sameDay: 2.42
        case .sameDayOfMany: 0.00
        case .dayNamed: 3.58
        case .daysNamed: 2.40
        case .otherDays: -3.22
        case .sameHour: 0.00
        case .otherHour: -6.44
        case .sameDeadline: 2.23
        case .longer: -3.20
        case .otherSide: -6.17
        case .putOff: 2.91
        case .publishedApart: -2.45
        case .publishedFarApart: -9.14
        case .sameHall: 2.50
        case .otherHall: -3.00
        case .sameTown: 1.49
        case .sameTownOfMany: 1.35
        case .otherTown: -3.20
        case .otherPlacesInText: -0.29
        case .titleEqualLong: 4.49
        case .titleEqual: 4.08
        case .titleNear: 3.05
        case .titleHalf: 2.37
        case .titlePart: 0.65
        case .titleApart: -0.01
        case .titleWithin: 1.27
        case .sameNumber: 0.41
        case .onlyOneNumbered: -0.13
        case .anotherYear: -3.02
        case .otherTitleNames: -1.93
        case .newsletter: -1.18
        case .textCopied: 5.00
        case .textWithin: 4.05
        case .textHalf: 2.44
        case .textPart: 0.00
        case .sameRareNames: 3.33
        case .sameNames: 1.72
        case .otherNames: 0.00
        case .sameNumbersInText: 0.10
        case .otherNumbersInText: -1.04
        case .subjectsMost: 2.94
        case .subjectsRare: 4.00
        case .subjectsTelling: 2.22
        case .subjectsSome: 0.38
        case .subjectsApart: -0.31
        case .otherKinds: -1.21
        case .toAttendOrRead: -4.33
        case .relay: 1.52
        case .otherOrganisers: -2.02
        case .sameSource: -2.50
        case .ownSentences: -1.92
        case .oneDayMost: 7.71
        case .oneDayRare: 4.12
        case .oneDayTelling: 2.24
        }
    }
}

extension Weight {
    /// Before anything is known of a pair that shares a key.
    static let prior = -5.27
    /// A false merge costs as much as twelve visible doubles.
    static let sameFrom = 2.48
}
