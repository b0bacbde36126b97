// The signs of what is measured of a pair, by how much it is.

extension Sign {
    /// The sign of two titles that have something in common.
    static func ofTitles(_ title: TitleLikeness) -> Sign? {
        switch title.similarity {
        case 0.95... where title.shared >= 3: .titleEqualLong
        case 0.95...: .titleEqual
        case 0.75...: .titleNear
        case 0.55...: .titleHalf
        case 0.35...: .titlePart
        default: nil
        }
    }

    /// The sign of two texts of which a part stands in the other.
    static func ofTexts(_ text: TextLikeness) -> Sign? {
        switch text.containment {
        case 0.9...: .textCopied
        case 0.75...: .textWithin
        case 0.55...: .textHalf
        case leastText...: .textPart
        default: nil
        }
    }

    /// The sign of the words of both, by how seldom so much is shared: on one day they decide, without a day they help.
    static func ofSubjects(_ shared: SharedInformation, onOneDay isOne: Bool) -> Sign? {
        switch shared.surprise {
        case 32... where shared.part >= 0.33: isOne ? .oneDayMost : .subjectsMost
        case 18... where shared.part >= 0.22: isOne ? .oneDayRare : .subjectsRare
        case 8... where shared.part >= 0.12: isOne ? .oneDayTelling : .subjectsTelling
        case leastSurprise...: .subjectsSome
        case 0...: nil
        default: .subjectsApart
        }
    }

    /// The sign of so many names of several words, else of what the names of both tell, in natural logarithms.
    static func ofNames(_ fullNames: Int, telling information: Double, onOneDate isOne: Bool) -> Sign? {
        if fullNames > 1 { return isOne ? .oneDayFullNames : .sameFullNames }
        if fullNames == 1 { return isOne ? .oneDayFullName : .sameFullName }
        if isOne, information >= 3.5 { return information >= 7.5 ? .oneDayNames : .oneDayName }
        if information >= 9 { return .sameRareNames }
        return information >= 4 ? .sameNames : nil
    }

    /// The sign of so many counted things.
    static func ofCounts(_ count: Int, onOneDate isOne: Bool) -> Sign? {
        switch count {
        case 0: nil
        case 1: isOne ? .oneDayCount : .sameCount
        default: isOne ? .oneDayCounts : .sameCounts
        }
    }

    /// The sign of the days between two publications.
    static func ofDaysApart(_ days: Int) -> Sign? {
        switch days {
        case 0...60: nil
        case 61...150: .publishedApart
        default: .publishedFarApart
        }
    }
}

extension TitleLikeness {
    /// True when one title says all that the other says, and more.
    var isOneWithinOther: Bool {
        similarity < 0.95 && shared >= 1.8 && min(onlyFirst, onlySecond) <= shared * 0.15
    }
}
