internal import Calendar
internal import Foundation
internal import Model
internal import Text

/// The state that is normal for a page, learnt from its good visits and kept between them as JSON that only this room
/// reads.
struct Profile: Codable, Equatable {
    /// A text of another version is forgotten, not misread.
    static let currentVersion = 1
    private static let mostCounts = 8
    private static let mostTitles = 80
    private static let mostSignatures = 5

    var version = Profile.currentVersion
    /// Good visits so far.
    var visits = 0
    /// Numbers of items at the latest good visits, newest first.
    var counts: [Int] = []
    var fill = FillRates()
    /// The most frequent shape of the items' links.
    var shape: String?
    /// Folded `h1` and `title` of the page.
    var heading: String?
    var title: String?
    /// The signatures by which the records are found, and were found before: a site may roll back.
    var signature: String?
    var signatures: [String] = []
    /// Hashes of the titles at the last good visit.
    var titles: [String] = []
    /// The latest day of publication seen, `2026-11-17`.
    var newest: String?
    /// True when something stood after the list: without it the page was cut off.
    var hasEnd = false
    /// True when the page never closes its `html`, as some hand-made ones.
    var isOpenEnded = false
    /// Fingerprint of the recipe of feeds.json at the last good visit, empty when there was none; nil in profiles of
    /// before it was kept.
    var recipe: String?
    /// The list of the last visits when it was quarantined.
    var quarantined: QuarantinedList?

    init() {}

    /// Nil for nothing, for what is no JSON, and for another version.
    init?(text: String?) {
        guard let text else { return nil }
        do {
            self = try JSONDecoder().decode(Profile.self, from: Data(text.utf8))
        } catch {
            return nil
        }
        guard version == Self.currentVersion else { return nil }
    }

    var text: String? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        do {
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        } catch {
            return nil
        }
    }

    /// The middle of the latest numbers of items.
    var usualCount: Int { counts.isEmpty ? 0 : counts.sorted()[counts.count / 2] }

    /// True when this profile was learnt while another recipe, or none, stood in feeds.json.
    func isOlder(than current: Recipe) -> Bool {
        if let recipe { return recipe != current.fingerprint }
        guard let signature, signature.hasPrefix(Recipe.signaturePrefix) else { return false }
        return signature != current.signature
    }

    /// This profile after a visit that went well.
    func learning(_ snapshot: ListingSnapshot, recipe: Recipe?) -> Profile {
        var next = self
        next.visits += 1
        next.counts = Array(([snapshot.entries.count] + counts).prefix(Self.mostCounts))
        next.fill = FillRates(snapshot.entries)
        next.shape = AddressShape.common(among: snapshot.entries.compactMap(\.url))?.shape
        next.heading = snapshot.heading ?? heading
        next.title = snapshot.title ?? title
        next.titles = snapshot.entries.prefix(Self.mostTitles).map(\.titleHash)
        next.newest = max(newest ?? "", snapshot.newest ?? "")
        next.hasEnd = snapshot.hasEnd
        next.isOpenEnded = snapshot.isOpenEnded
        if let old = signature, old != snapshot.signature {
            let others = signatures.filter { $0 != old && $0 != snapshot.signature }
            next.signatures = Array(([old] + others).prefix(Self.mostSignatures))
        }
        next.signature = snapshot.signature
        next.recipe = recipe?.fingerprint ?? ""
        next.quarantined = nil
        return next
    }

    /// This profile after a visit whose list may not be used.
    func quarantining(_ snapshot: ListingSnapshot) -> Profile {
        guard !snapshot.entries.isEmpty else { return self }
        var next = self
        next.quarantined = QuarantinedList(snapshot, after: quarantined)
        return next
    }
}

/// A list that was read and not used. When it comes back alike and grows, it is the page's list from then on.
struct QuarantinedList: Codable, Equatable {
    /// Seen so often, it is no accident: the first visit and two that corroborate it.
    private static let enoughSightings = 3
    /// At most so many items may be new between two visits, or a quarter of the list; else it is another list.
    private static let fewNew = 2
    private static let mostTitles = 120

    var signature: String
    /// Hashes of the titles at the last visit, in document order.
    var titles: [String]
    /// Visits at which it was met.
    var sightings = 1
    /// True when an item was new since it was first met: a list that lives.
    var hasGrown = false

    /// Remembers the list of a visit, given the list that was remembered before.
    init(_ snapshot: ListingSnapshot, after before: QuarantinedList?) {
        signature = snapshot.signature
        titles = snapshot.entries.prefix(Self.mostTitles).map(\.titleHash)
        guard let before, let new = before.newTitles(in: self) else { return }
        sightings = before.sightings + 1
        hasGrown = before.hasGrown || new > 0
    }

    /// True when it was met often enough and grew meanwhile.
    var isCorroborated: Bool { sightings >= Self.enoughSightings && hasGrown }

    /// The number of titles that a later list has and this one lacks; nil when the two are not alike.
    private func newTitles(in later: QuarantinedList) -> Int? {
        guard RecordSignature(signature).isSameRecord(as: later.signature) else { return nil }
        let known = Set(titles)
        let new = later.titles.filter { !known.contains($0) }.count
        return new <= max(Self.fewNew, later.titles.count / 4) && new < later.titles.count ? new : nil
    }
}

/// The way in which records are found: `div.liste > article.tuile`.
struct RecordSignature {
    let text: String

    init(_ text: String) { self.text = text }

    /// True for the same record, whatever it stands in; a record without a class is told by its parent too.
    func isSameRecord(as other: String?) -> Bool {
        guard let other, text != other else { return other != nil }
        guard let own = text.split(separator: ">").last, own.utf8.contains(UInt8(ascii: ".")) else {
            return false
        }
        return own == other.split(separator: ">").last
    }
}

extension Entry {
    var titleHash: String { (title ?? "").folded.stableHash }
}

/// The share of the items that has each field, 0 to 1, and how long their titles are.
struct FillRates: Codable, Equatable {
    var link = 0.0
    var date = 0.0
    var text = 0.0
    var image = 0.0
    /// Mean, in bytes.
    var titleLength = 0.0

    init() {}

    init(_ entries: [Entry]) {
        link = entries.share { $0.url != nil }
        date = entries.share { $0.published != nil }
        text = entries.share { $0.summaryHTML != nil }
        image = entries.share { $0.image != nil }
        let length = entries.reduce(0) { $0 + ($1.title ?? "").utf8.count }
        titleLength = Double(length) / Double(max(entries.count, 1))
    }
}

/// A page as one visit shows it.
struct ListingSnapshot {
    var entries: [Entry]
    var signature: String
    var heading: String?
    var title: String?
    var hasEnd: Bool
    /// True when the document does not close its `html`.
    var isOpenEnded: Bool
    /// Mean standing of the records: near 0 in a sidebar.
    var standing: Double
    /// Comparable addresses that structured data on the page names as its items.
    var declaredLinks: Set<String> = []
    /// True when its name is that of a page which holds no news, and nobody has chosen its records.
    var isFixedPage = false
    /// True when the page itself says that its list has nothing in it.
    var saysEmpty = false

    var newest: String? { entries.compactMap { $0.published?.text.prefix(10) }.max().map(String.init) }
}
