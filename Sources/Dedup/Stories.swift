package import Foundation
package import Model
internal import Text

extension StoryChanges {
    /// Gathers items into stories. `new` are the items that arrived or were revised, `candidates` everything that may tell the
    /// same (see the head of `Dedup.swift`). Whatever tells the same as a new item, directly or by way of others, is decided
    /// afresh; the other candidates keep their stories and may only become related. So the outcome depends on the items alone
    /// and not on the order in which they came; only an id remembers which story was published first.
    ///
    /// `anew` groups everything afresh by today's rules, what is known as well; only `new` counts as revised even then. A story
    /// that is not stored gets the id under which it is published, if no story has it.
    package init(
        for new: [Fingerprint], among candidates: [Fingerprint], in context: StoryContext, now: Date,
        anew: Bool = false
    ) {
        self.init(
            for: new.map(\.key), on: FingerprintShelf(new + candidates), in: context, now: now, anew: anew)
    }

    /// The same of items whose fingerprints are read when they are needed: the new ones and the candidates stand on `shelf`.
    package init(
        for new: [ItemKey], on shelf: FingerprintShelf, in context: StoryContext, now: Date,
        anew: Bool = false
    ) {
        let revised = Set(new)
        var clusterer = StoryClusterer(shelf, in: context, around: anew ? nil : revised)
        let groups = clusterer.clusters()
        var registry = StoryRegistry(groups: groups, clusterer: clusterer, context: context)
        self = registry.changes(revised: revised, now: now)
    }
}

extension [Fingerprint] {
    /// Those of `found` that tell the same as one of these: whose own candidates are needed as well before anything is decided.
    package func partners(among found: [Fingerprint], of corpus: TermFrequencies) -> [Fingerprint] {
        let compared = concurrentMap { ComparedItem($0, among: corpus) }
        var holders: [UInt64: [Int]] = [:]
        for (place, item) in compared.enumerated() {
            for key in item.print.keys { holders[key, default: []].append(place) }
        }
        let selective = holders.filter { $0.value.count <= keyGroupLimit }
        let isPartner = found.concurrentMap { print in
            let sharing = Set(print.keys.flatMap { selective[$0] ?? [] }).filter {
                compared[$0].print.key != print.key
            }
            guard !sharing.isEmpty else { return false }
            let other = ComparedItem(print, among: corpus)
            return sharing.contains { PairScore(worthOf: compared[$0], and: other)?.verdict == .same }
        }
        return zip(found, isPartner).filter(\.1).map(\.0)
    }
}
