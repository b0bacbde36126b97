import Calendar
import Foundation
import Model
import Testing

@testable import Extraction

/// When an article's page says that it was published.
struct ArticleDateTests {
    /// The share of the pages that must be right; the issue of a date that is no publication counts as wrong.
    private static let floor = 0.95

    @Test("the day of publication is found wherever sites tell it, and no other day is taken for it")
    func pages() throws {
        let now = try #require(When(text: "2025-06-16T10:00:00Z")).instant(in: .gmt)
        var wrong: [String] = []
        for page in articleDatePages {
            let response = Response(
                url: "https://centre.example" + page.path, contentType: "text/html; charset=utf-8",
                body: Array(page.html.utf8))
            let found = details(of: response, now: now, timezone: .gmt).published?.text
            if found?.prefix(10) != page.published?[...] {
                wrong.append("\(page.name): \(found ?? "nil"), not \(page.published ?? "nil")")
            }
        }
        let share = 1 - Double(wrong.count) / Double(articleDatePages.count)
        #expect(
            share >= Self.floor, "\(articleDatePages.count) pages, wrong:\n\(wrong.joined(separator: "\n"))")
    }
}
