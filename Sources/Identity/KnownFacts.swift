internal import Calendar
internal import Foundation
package import Model
internal import Text

// What is known of an item stays until something contradicts it: a page that shows less than before contradicts nothing.

extension KnownItem {
    /// Holds what is to be remembered of an item as it stands.
    package init(_ item: Item) {
        self.init(
            key: item.key, names: Set(item.identityNames), page: item.page, guid: item.guid,
            canonicalURL: item.canonicalURL, title: item.title, published: item.published, event: item.event,
            firstSeen: item.firstSeen, contentHash: item.contentHash, sketch: item.text.sketch,
            isBaseline: item.isBaseline)
        announcer = item.provenance?.source
        kind = item.kind
    }
}

extension Item {
    /// The item under its known key, with the facts that are known of it and that it does not contradict.
    func keeping(_ known: KnownItem) -> Item {
        var item = self
        if item.key != known.key {
            item.key = known.key
            item.addresses = nil
        }
        item.firstSeen = known.firstSeen
        item.isBaseline = known.isBaseline
        item.keepPublished(known.published)
        item.keepsText = !known.isForgotten && item.text.sketch.isCut(of: known.sketch)
        let event = item.event.keeping(known.event, isCut: item.keepsText)
        if event != item.event {
            item.event = event
            item.rehash()
        }
        // Of a text that is merely cut nothing else can be told than that it is.
        if item.keepsText, event == known.event, item.text.title == FoldedText(known.title) {
            item.contentHash = known.contentHash
        }
        return item
    }

    /// The first date of publication stays: a migration stamps everything with its own day. An earlier one is a correction.
    private mutating func keepPublished(_ known: When?) {
        guard let known else { return }
        let isEarlier = published.map { $0.instant(in: .gmt) < known.instant(in: .gmt) } ?? false
        let isSameDay = published.map { $0.civilDay == known.civilDay } ?? false
        if !isEarlier && !isSameDay { published = known }
    }
}

extension Event? {
    /// The event with what is known of it and not contradicted: what is left out now was not taken back. A text that is cut
    /// (`isCut`) does not take back a cancellation either.
    fileprivate func keeping(_ known: Event?, isCut: Bool) -> Event? {
        guard let known else { return self }
        guard var event = self else { return known }
        event.place = event.place ?? known.place
        let isSameDay = event.start == nil || event.start == known.start
        guard isSameDay else { return event }
        if event.start == nil || event.end == nil { event.end = known.end }
        event.start = known.start
        event.deadline = event.deadline ?? known.deadline
        if isCut { event.isCancelled = event.isCancelled || known.isCancelled }
        return event
    }
}

extension Sketch {
    /// True when the text of this sketch is the other's text, cut short or left out.
    fileprivate func isCut(of other: Sketch) -> Bool {
        guard other.triples >= leastText, triples * 4 <= other.triples * 3 else { return false }
        return triples == 0 || likeness(to: other).containment >= leastContained
    }
}

/// A shorter text, in word triples, is no text that something can be lost of.
private let leastText = 12
/// The share of a cut text that the whole one holds: its last words may be broken off.
private let leastContained = 0.85
