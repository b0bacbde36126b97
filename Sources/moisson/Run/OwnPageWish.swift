internal import Calendar
internal import Foundation
internal import Model
internal import Text

/// An item's own page that could not be had is asked for again at the visits of so long a time, in seconds.
private let patience = 7 * 86_400.0

/// Decides which items' own pages are read: each once, and once more when the listing gives the item another title.
struct OwnPageWish {
    let details: Page.Details
    let knowledge: PageKnowledge
    let now: Date

    /// True when the own page of an item, as the listing gives it, is to be read.
    func wants(_ item: Item) -> Bool {
        guard item.url != nil, let url = item.canonicalURL else { return false }
        if let stored = knowledge.detailed[url] {
            let wasRead = stored.contentHTML != nil
            if wasRead { return stored.title.folded != item.title.folded }
            guard now.timeIntervalSince(stored.firstSeen) < patience else { return false }
        }
        return details == .all || item.lacksFacts(at: now)
    }
}

extension Item {
    /// True for an event ahead without its day, hours or place, and for a call without its deadline.
    fileprivate func lacksFacts(at now: Date) -> Bool {
        switch kind {
        case .event:
            guard let event, let start = event.start else { return true }
            let isOver = (event.end ?? start).instant(in: .gmt) < now.addingTimeInterval(-86_400)
            return !isOver && !event.isCancelled && (!start.hasTime || event.place == nil)
        case .call, .job: return event?.deadline == nil
        case .news, .publication, .recap, .press, nil: return false
        }
    }
}
