internal import Dates
internal import Foundation
internal import Model
import Testing
internal import Text

@testable import Notices

@Suite("kinds: features and weights")
struct KindFeatureTests {
    /// The notices on which the weights are fitted: all that are labelled.
    private func fitted() throws -> [LabelledNotice] {
        try labelledNotices() + labelledNotices(in: "by-another-hand")
    }

    private func features(of notice: LabelledNotice) -> KindFeatures {
        let input = NoticeText(
            ItemText(title: notice.title, text: notice.text), reference: notice.reference, timezone: parisZone
        )
        let dates = FrenchDates(in: input.text.prose, reference: input.reference, timezone: input.timezone)
        return KindFeatures(input, dates: dates, mentions: dates.mentions())
    }

    @Test("there is a row of weights for each feature")
    func rows() {
        #expect(kindWeights.count == KindFeatures.names.count)
        #expect(kindWeights.allSatisfy { $0.count == Kind.allCases.count })
    }

    /// Writes what `Benchmarks/kinds.py` fits, where the environment asks for it.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["KIND_FEATURES"] != nil))
    func kindFeatures() throws {
        let path = try #require(ProcessInfo.processInfo.environment["KIND_FEATURES"])
        let rows = try fitted().map { notice in
            ([notice.kind.rawValue] + features(of: notice).values.map { "\($0)" }).joined(separator: "\t")
        }
        let head = (["kind"] + KindFeatures.names).joined(separator: "\t")
        try ([head] + rows).joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }

    @Test("the section of a page and a category speak for a kind, as a title's first words do")
    func section() {
        let text = ItemText(title: "Budget et genre", text: "Qui profite des équipements et des places ?")
        func kind(_ section: String?) -> Kind {
            NoticeReader(themes: [], organisers: []).notice(
                NoticeText(
                    text, section: section, reference: Date(timeIntervalSince1970: 1_727_769_600),
                    timezone: parisZone)
            ).kind
        }
        #expect(kind("agenda") == .event)
        #expect(kind("publications") == .publication)
    }
}
