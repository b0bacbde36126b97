internal import Calendar
import Foundation
import Model
internal import Text

/// What is normal for a page, learnt from its good visits and kept between them as JSON that only this room reads.
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
    /// How the records are found, and how they were found before: a site may roll back.
    var signature: String?
    var signatures: [String] = []
    /// Hashes of the titles at the last good visit.
    var titles: [String] = []
    /// The latest day of publication seen, `2026-11-17`.
    var newest: String?
    /// Whether something stood after the list: without it the page was cut off.
    var hasEnd = false
    /// Whether the page never closes its `html`, as some hand-made ones.
    var isOpenEnded = false

    init() {}

    /// Nil for nothing, for what is no JSON, and for another version.
    init?(text: String?) {
        guard let text, let known = decoded(text), known.version == Self.currentVersion else { return nil }
        self = known
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

    /// This profile after a visit that went well.
    func learning(_ face: ListingSnapshot) -> Profile {
        var next = self
        next.visits += 1
        next.counts = Array(([face.entries.count] + counts).prefix(Self.mostCounts))
        next.fill = FillRates(face.entries)
        next.shape = commonShape(of: face.entries.compactMap(\.url))?.shape
        next.heading = face.heading ?? heading
        next.title = face.title ?? title
        next.titles = face.entries.prefix(Self.mostTitles).map { titleHash($0) }
        next.newest = max(newest ?? "", face.newest ?? "")
        next.hasEnd = face.hasEnd
        next.isOpenEnded = face.isOpenEnded
        if let old = signature, old != face.signature {
            next.signatures = Array(
                ([old] + signatures.filter { $0 != old && $0 != face.signature }).prefix(Self.mostSignatures))
        }
        next.signature = face.signature
        return next
    }
}

private func decoded(_ text: String) -> Profile? {
    do {
        return try JSONDecoder().decode(Profile.self, from: Data(text.utf8))
    } catch {
        return nil
    }
}

func titleHash(_ entry: Entry) -> String { madeUp((entry.title ?? "").folded) }

/// How many of the items have each field, 0 to 1, and how long their titles are.
struct FillRates: Codable, Equatable {
    var link = 0.0
    var date = 0.0
    var text = 0.0
    var image = 0.0
    /// Mean, in bytes.
    var titleLength = 0.0

    init() {}

    init(_ entries: [Entry]) {
        link = share(of: entries.filter { $0.url != nil }.count, in: entries.count)
        date = share(of: entries.filter { $0.published != nil }.count, in: entries.count)
        text = share(of: entries.filter { $0.summaryHTML != nil }.count, in: entries.count)
        image = share(of: entries.filter { $0.image != nil }.count, in: entries.count)
        titleLength = share(of: entries.reduce(0) { $0 + ($1.title ?? "").utf8.count }, in: entries.count)
    }
}

/// What one visit shows of a page.
struct ListingSnapshot {
    var entries: [Entry]
    var signature: String
    var heading: String?
    var title: String?
    var hasEnd: Bool
    /// Whether the document does not close its `html`.
    var isOpenEnded: Bool
    /// Mean standing of the records: near 0 in a sidebar.
    var standing: Double
    var newest: String? { entries.compactMap { $0.published?.text.prefix(10) }.max().map(String.init) }
}
