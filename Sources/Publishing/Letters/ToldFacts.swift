internal import Calendar
import Foundation
import Model
internal import Text

extension ToldStory {
    /// The facts of a story as an edition has them.
    init(_ story: PublishedStory) {
        let event = story.event
        self.init(
            story: story.id, start: event?.start, end: event?.end, place: event?.place,
            deadline: event?.deadline, state: story.state)
    }

    var event: Event {
        Event(
            start: start, end: end, place: place, deadline: deadline, isCancelled: state == .cancelled,
            isPostponed: state == .postponed)
    }

    /// The contradiction that a reader of these facts must hear of; nil when `now` only adds, drops or sharpens.
    ///
    /// `isRevised` tells that a publisher changed the announcement: a day or a place that differs without that was read
    /// from another announcement of the story.
    func contradiction(by now: ToldStory, isRevised: Bool) -> LetterChange? {
        if now.state != .planned, now.state != state { return .state(now.state, before: event) }
        guard isRevised else { return nil }
        if now.state == .planned, state != .planned, now.days == nil || now.days == days {
            return .state(.planned, before: event)
        }
        if isContradicted(from: days, by: now.days) { return .day(before: event) }
        if let place, let other = now.place, place.namesOtherPlace(than: other) {
            return .place(before: place)
        }
        if let deadline, isContradicted(from: deadline.days, by: now.deadline?.days) {
            return .deadline(before: deadline)
        }
        return nil
    }

    /// The facts as readers know them after a letter has told `now`: a fact that is not said any more stays.
    func updated(with now: ToldStory) -> ToldStory {
        var facts = now
        facts.start = now.start ?? start
        facts.end = now.end ?? (now.start == nil ? end : nil)
        facts.place = now.place ?? place
        facts.deadline = now.deadline ?? deadline
        return facts
    }

    var days: ClosedRange<Int>? { event.days }

    /// True when neither range of days is a more precise form of the other.
    private func isContradicted(from days: ClosedRange<Int>?, by other: ClosedRange<Int>?) -> Bool {
        guard let days, let other else { return false }
        return !days.contains(other) && !other.contains(days)
    }
}

/// A change that is told once, with the fact that readers knew before.
enum LetterChange: Equatable {
    case state(ToldStory.State, before: Event)
    case day(before: Event)
    case place(before: String)
    case deadline(before: When)
}

extension String {
    /// True when two names of a place have no name in common: « Narbonne » and « Salle 3, Narbonne (11) » have one.
    fileprivate func namesOtherPlace(than other: String) -> Bool {
        let (mine, theirs) = (placeNames, other.placeNames)
        return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
    }

    private var placeNames: Set<String> {
        Set(
            FoldedText(self).strings.filter {
                $0.utf8.count > 2 && Int($0) == nil && !venueWords.contains($0)
            })
    }
}

/// Words of an address that name no place, folded; from the places of the labelled notices.
private let venueWords: Set<String> = [
    "rue", "avenue", "boulevard", "place", "quai", "allee", "chemin", "salle", "espace", "maison", "centre",
    "hotel", "ville", "mairie", "quartier", "quartiers", "theatre", "social", "des", "les", "sur", "aux",
]
