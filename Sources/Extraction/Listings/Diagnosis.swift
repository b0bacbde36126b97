internal import Model

/// A judgement of what became of a page since the last good visit, and of whether the list that was read may be used.
struct Diagnosis {
    var state: PageState
    var isQuarantined = false
    /// True when the page holds no list and never did.
    var isWithdrawal = false
    /// One sentence each.
    var reasons: [String] = []
    /// True when this visit teaches what is normal.
    var isLesson: Bool { !isQuarantined && state != .empty }
    /// True when there is a list, whole, that is not known to be the page's: it may come back.
    var isAnotherList: Bool { isQuarantined && (state == .redesigned || state == .moved) }
}

/// Below that share of the usual number something is missing.
private let fewItems = 0.34
/// The share of dated records from which on a list was none of members or partners.
private let mostDated = 0.5
/// A field that most items had and most have lost. Difference of two shares.
private let lostShare = 0.6

/// A page beside what is normal for it.
struct ListingComparison {
    let snapshot: ListingSnapshot
    let known: KnownItemIndex
    /// Nil when there is nothing to compare with: then everything is as expected.
    let profile: Profile?
    let wrong: WrongAnswer?

    var diagnosis: Diagnosis {
        if let wrong {
            return Diagnosis(state: .blocked, isQuarantined: true, reasons: ["it is \(wrong.description)"])
        }
        guard let profile, profile.usualCount > 0 else {
            return Diagnosis(state: snapshot.entries.isEmpty ? .empty : .asExpected)
        }
        if snapshot.entries.isEmpty { return nothingFound(since: profile) }
        if isCut(against: profile) {
            return Diagnosis(
                state: .halfBroken, isQuarantined: true,
                reasons: [
                    "the page stops before its end; \(snapshot.entries.count) items of usually \(profile.usualCount)"
                ])
        }
        let found = Corroboration(of: snapshot, by: known, profile: profile)
        let isAsBefore = RecordSignature(snapshot.signature).isSameRecord(as: profile.signature)
        let verdict =
            isAsBefore
            ? sameLook(as: profile, corroboration: found) : newLook(against: profile, corroboration: found)
        return verdict.isAnotherList && hasComeBack(since: profile) ? healed(verdict) : verdict
    }

    private func nothingFound(since profile: Profile) -> Diagnosis {
        if snapshot.isFixedPage, snapshot.heading == profile.heading, profile.fill.date < mostDated {
            return Diagnosis(
                state: .empty, isWithdrawal: true,
                reasons: [
                    "it is called « \(snapshot.heading ?? "") » and holds no list: what was taken from it at first is withdrawn"
                ])
        }
        if snapshot.saysEmpty {
            return Diagnosis(state: .empty, reasons: ["the page says that there is nothing"])
        }
        return Diagnosis(
            state: .redesigned, isQuarantined: true,
            reasons: ["no list of items was found where there used to be one"])
    }

    /// True when the end of the page is gone and part of the list with it.
    private func isCut(against profile: Profile) -> Bool {
        let isOpen = snapshot.isOpenEnded && !profile.isOpenEnded || profile.hasEnd && !snapshot.hasEnd
        return isOpen && snapshot.entries.count < profile.usualCount
    }

    // MARK: A list that was quarantined and came back

    private func hasComeBack(since profile: Profile) -> Bool {
        guard snapshot.standing >= 0.5, let before = profile.quarantined else { return false }
        return QuarantinedList(snapshot, after: before).isCorroborated
    }

    private func healed(_ verdict: Diagnosis) -> Diagnosis {
        Diagnosis(
            state: .redesigned,
            reasons: verdict.reasons + [
                "the list has come back alike and has grown since: it is the page's list from now on"
            ])
    }

    // MARK: The look is as before

    private func sameLook(as profile: Profile, corroboration: Corroboration) -> Diagnosis {
        let count = snapshot.entries.count
        let known = snapshot.entries.count(where: known.isKnown)
        if known == 0, !isPlausiblyNew(since: profile, corroboration: corroboration) {
            return Diagnosis(
                state: .moved, isQuarantined: true,
                reasons: [
                    "the page looks as before and shows none of the known items under another heading"
                ])
        }
        if let loss = lostField(since: profile) {
            return Diagnosis(
                state: .halfBroken, isQuarantined: loss == "links",
                reasons: ["the items have lost their \(loss)"])
        }
        if Double(count) < Double(profile.usualCount) * fewItems, known * 2 < count {
            return Diagnosis(
                state: .halfBroken, reasons: ["only \(count) items of usually \(profile.usualCount)"])
        }
        return Diagnosis(state: known == count ? .quiet : .asExpected)
    }

    /// True for a list of which every item may be new: after a long time, or on an agenda of three dates; not under
    /// another heading.
    private func isPlausiblyNew(since profile: Profile, corroboration: Corroboration) -> Bool {
        if let newest = snapshot.newest, let before = profile.newest, !before.isEmpty, newest < before {
            return false
        }
        guard corroboration.hasSameHeading else { return false }
        guard let old = profile.title, let new = snapshot.title, old != new else { return true }
        // « Agenda » may stand over any of a site's calendars; the title of the page knows better.
        return new.holdsWords(of: old) || old.holdsWords(of: new)
    }

    private func lostField(since profile: Profile) -> String? {
        let fill = FillRates(snapshot.entries)
        if profile.fill.link - fill.link > lostShare { return "links" }
        if profile.fill.text - fill.text > lostShare { return "texts" }
        if profile.fill.date - fill.date > lostShare { return "dates" }
        return nil
    }

    // MARK: The look is new

    private func newLook(against profile: Profile, corroboration: Corroboration) -> Diagnosis {
        if corroboration.isEnough, snapshot.standing >= 0.5 {
            return Diagnosis(
                state: .redesigned,
                reasons: [
                    "the page has a new look; the new way of reading it is vouched for by \(corroboration.sentence)"
                ])
        }
        if snapshot.saysEmpty, !corroboration.isByItems {
            return Diagnosis(state: .empty, reasons: ["the page says that there is nothing"])
        }
        let isSamePage = corroboration.hasSameHeading || corroboration.isByItems
        return Diagnosis(
            state: isSamePage ? .redesigned : .moved, isQuarantined: true,
            reasons: [
                "the page has a new look, and what was found on it is vouched for by \(corroboration.sentence): not enough"
            ])
    }
}
