internal import Calendar
internal import Foundation
internal import Model
internal import Text

/// An item's own page that could not be had is asked for again at the visits of so long a time, in seconds.
private let patience = 7 * 86_400.0

/// Decides which items' own pages are read: each once, and once more when the listing gives the item another title, or says
/// something new of an event or a call that is not over.
struct OwnPageWish {
    let details: Page.Details
    let knowledge: PageKnowledge
    let now: Date

    /// True when the own page of an item, as the listing gives it, is to be read.
    func wants(_ item: Item) -> Bool {
        guard item.url != nil, let url = item.canonicalURL else { return false }
        if let stored = knowledge.detailed[url] {
            let wasRead = stored.contentHTML != nil
            if wasRead {
                return stored.title.folded != item.title.folded
                    || (!stored.isOver(at: now) && item.listingSaysMore(than: stored))
            }
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
            return !isOver(at: now) && !event.isCancelled && (!start.hasTime || event.place == nil)
        case .call, .job: return event?.deadline == nil
        case .news, .publication, .recap, .press, nil: return false
        }
    }

    /// True without any day ahead: when nothing of it can be put off any more.
    fileprivate func isOver(at now: Date) -> Bool {
        let ends = [event?.end ?? event?.start, event?.deadline].compactMap { $0 }
        return ends.allSatisfy { $0.instant(in: .gmt) < now.addingTimeInterval(-86_400) }
    }

    /// True when the text by which the listing shows this item has a word that neither it nor the own page had before, such as the
    /// number of another day.
    fileprivate func listingSaysMore(than stored: Item) -> Bool {
        let listed = FoldedText(html: summaryHTML ?? "").words
        guard listed != FoldedText(html: stored.summaryHTML ?? "").words else { return false }
        let known = Set(
            [stored.summaryHTML, stored.contentHTML].flatMap { FoldedText(html: $0 ?? "").words.map(\.hash) }
                + stored.text.title.words.map(\.hash))
        return !listed.allSatisfy { known.contains($0.hash) }
    }
}
