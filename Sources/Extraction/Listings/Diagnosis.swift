import Model

// What became of a page since the last good visit, and whether what was read may be used.

struct Diagnosis {
    var state: PageState
    var isQuarantined = false
    /// One sentence each.
    var reasons: [String] = []
    /// Whether this visit teaches what is normal.
    var isLesson: Bool { !isQuarantined && state != .empty }
}

/// Below that share of the usual number something is missing.
private let fewItems = 0.34
/// A field that most items had and most have lost.
private let lostField = 0.6

/// Judges a page against what is normal for it; without a profile everything is as expected.
func diagnosis(
    _ face: ListingSnapshot, _ marks: KnownItemIndex, _ profile: Profile?, _ wrong: WrongPage?,
    _ declared: Set<String>,
    isTruncated: Bool, saysEmpty: Bool
) -> Diagnosis {
    if let wrong {
        return Diagnosis(state: .blocked, isQuarantined: true, reasons: ["it is \(wrong.rawValue)"])
    }
    guard let profile, profile.usualCount > 0 else { return first(face) }
    if face.entries.isEmpty { return nothing(saysEmpty) }
    let found = corroboration(face, marks, profile, declared)
    let isAsBefore = isSameLook(face.signature, profile.signature)
    if isCut(face, profile, isTruncated) {
        return Diagnosis(
            state: .halfBroken, isQuarantined: true,
            reasons: [
                "the page stops before its end; \(face.entries.count) items of usually \(profile.usualCount)"
            ])
    }
    return isAsBefore ? sameLook(face, marks, profile, found) : newLook(face, profile, found, saysEmpty)
}

/// The same record, whatever it stands in; a record without a class is told by its parent too.
private func isSameLook(_ one: String, _ other: String?) -> Bool {
    guard let other, one != other else { return other != nil }
    guard let own = one.split(separator: ">").last, own.utf8.contains(UInt8(ascii: ".")) else { return false }
    return own == other.split(separator: ">").last
}

private func first(_ face: ListingSnapshot) -> Diagnosis {
    Diagnosis(state: face.entries.isEmpty ? .empty : .asExpected)
}

private func nothing(_ saysEmpty: Bool) -> Diagnosis {
    if saysEmpty { return Diagnosis(state: .empty, reasons: ["the page says that there is nothing"]) }
    return Diagnosis(
        state: .redesigned, isQuarantined: true,
        reasons: ["no list of items was found where there used to be one"])
}

/// The end of the page is gone and part of the list with it.
private func isCut(_ face: ListingSnapshot, _ profile: Profile, _ isTruncated: Bool) -> Bool {
    let isShort = face.entries.count < profile.usualCount
    return (isTruncated && !profile.isOpenEnded || profile.hasEnd && !face.hasEnd) && isShort
}

// MARK: The look is as before

private func sameLook(
    _ face: ListingSnapshot, _ marks: KnownItemIndex, _ profile: Profile, _ found: Corroboration
)
    -> Diagnosis
{
    let known = face.entries.filter(marks.isKnown).count
    if known == 0, !isPlausiblyNew(face, profile, found) {
        return Diagnosis(
            state: .moved, isQuarantined: true,
            reasons: ["the page looks as before and shows none of the known items under another heading"])
    }
    if let loss = lostField(face, profile) {
        return Diagnosis(
            state: .halfBroken, isQuarantined: loss == "links", reasons: ["the items have lost their \(loss)"]
        )
    }
    if Double(face.entries.count) < Double(profile.usualCount) * fewItems, known * 2 < face.entries.count {
        return Diagnosis(
            state: .halfBroken, reasons: ["only \(face.entries.count) items of usually \(profile.usualCount)"]
        )
    }
    return Diagnosis(state: known == face.entries.count ? .quiet : .asExpected)
}

/// A list of which every item is new: after a long time, or on an agenda of three dates; not under another heading.
private func isPlausiblyNew(_ face: ListingSnapshot, _ profile: Profile, _ found: Corroboration) -> Bool {
    if let newest = face.newest, let before = profile.newest, !before.isEmpty, newest < before {
        return false
    }
    guard let old = profile.title, let new = face.title, old != new else { return found.hasSameHeading }
    // « Agenda » may stand over any of a site's calendars; the title of the page knows better.
    return found.hasSameHeading && (holds(new, old) || holds(old, new))
}

private func lostField(_ face: ListingSnapshot, _ profile: Profile) -> String? {
    let fill = FillRates(face.entries)
    if profile.fill.link - fill.link > lostField { return "links" }
    if profile.fill.text - fill.text > lostField { return "texts" }
    if profile.fill.date - fill.date > lostField { return "dates" }
    return nil
}

// MARK: The look is new

private func newLook(_ face: ListingSnapshot, _ profile: Profile, _ found: Corroboration, _ saysEmpty: Bool)
    -> Diagnosis
{
    if found.agree, face.standing >= 0.5 {
        return Diagnosis(
            state: .redesigned,
            reasons: [
                "the page has a new look; the new way of reading it is vouched for by \(found.sentence)"
            ])
    }
    if saysEmpty, !found.isVouchedByItems {
        return Diagnosis(state: .empty, reasons: ["the page says that there is nothing"])
    }
    let state: PageState = found.hasSameHeading || found.isVouchedByItems ? .redesigned : .moved
    return Diagnosis(
        state: state, isQuarantined: true,
        reasons: [
            "the page has a new look, and what was found on it is vouched for by \(found.sentence): not enough"
        ])
}
