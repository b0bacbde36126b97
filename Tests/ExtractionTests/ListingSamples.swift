import Foundation
import Testing
internal import Text

@testable import Extraction

/// The items that the labelled pages show: three made-up centres, one folder of JSON.
struct SampleSet: Codable {
    var centre: String
    var host: String
    var section: String
    var slug: String
    var page: String
    var items: [SampleItem]

    static func named(_ name: String) throws -> SampleSet {
        let file = listingFixtures.appendingPathComponent("sets/\(name).json")
        return try JSONDecoder().decode(SampleSet.self, from: Data(contentsOf: file))
    }

    /// Eight items of one of the sets: enough for a redesign, and half the time.
    static func short(_ index: Int) throws -> SampleSet {
        var set = try named(names[index % names.count])
        set.items = Array(set.items.prefix(8))
        return set
    }

    static let names = ["nord", "sud", "est"]
}

struct SampleItem: Codable {
    var title: String
    var day: String
    var event: String?
    var hours: String?
    var place: String?
    var text: [String]
    var pdf: String?

    var slug: String {
        title.folded.foldedWords.filter { $0.utf8.allSatisfy { $0 < 0x80 } }.prefix(9).joined(separator: "-")
    }

    var excerpt: String { text[0] + " […]" }
}

/// What a person reads on a page: a title, where it leads, and when it was published if the page says so.
struct Truth: Codable, Equatable {
    var title: String
    var url: String?
    var published: String?
}

/// A page with its truth, newest item first unless the theme orders otherwise.
struct LabelledPage {
    var name: String
    var url: String
    var html: String
    var truth: [Truth]
    /// The title of the item that was published last.
    var newest: String
}

let listingFixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/listings")

private let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
]

/// `2026-11-05` → « 5 novembre 2026 ».
func longDate(_ day: String) -> String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    return "\(parts[2] == 1 ? "1er" : String(parts[2])) \(months[parts[1] - 1]) \(parts[0])"
}

/// `2026-11-05` → `05/11/2026`.
func shortDate(_ day: String) -> String { day.split(separator: "-").reversed().joined(separator: "/") }

func monthName(_ day: String) -> String {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    return "\(months[parts[1] - 1]) \(parts[0])"
}

func html(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
}
