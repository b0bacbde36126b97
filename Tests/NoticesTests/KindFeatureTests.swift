internal import Foundation
internal import Model
import Testing
internal import Text

@testable import Notices

@Suite("kinds: features and weights")
struct KindFeatureTests {
    private let kindsAlone = PhraseTable(lists: [kindPhrases, [], [], []])

    /// The notices on which the weights are fitted: all that are labelled, by the hand that wrote them.
    private func fitted() throws -> [(writer: String, notices: [LabelledNotice])] {
        let others = try labelledFolders().map { ($0, try labelledNotices(in: $0)) }
        return [("first-edition", try labelledNotices())] + others
    }

    private func features(of notice: LabelledNotice) -> KindFeatures {
        let input = NoticeText(
            ItemText(title: notice.title, text: notice.text), section: notice.section,
            reference: notice.reference, timezone: parisZone)
        return NoticeWords(input, phrases: kindsAlone).kindFeatures
    }

    @Test("there is a row of weights for each feature")
    func rows() {
        #expect(kindWeights.count == KindFeatures.names.count)
        #expect(kindWeights.allSatisfy { $0.count == Kind.allCases.count })
    }

    /// What the fitting scripts read: the names of the values, then an object a notice.
    private struct Names: Encodable {
        let kinds = KindFeatures.names
        let themes: [String]
        let themeValues = ThemeEvidence.names
    }
    private struct Row: Encodable {
        let writer: String
        let kind: String
        let themes: [String]
        let values: [Double]
        /// By the id of the theme; one of which nothing was found has none.
        let themeValues: [String: [Double]]
        let words: [String]
    }

    /// Writes what `Benchmarks/kinds.py` and `Benchmarks/themes.py` fit, where the environment asks for it.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["NOTICE_FEATURES"] != nil))
    func noticeFeatures() throws {
        let path = try #require(ProcessInfo.processInfo.environment["NOTICE_FEATURES"])
        let encoder = JSONEncoder()
        let themes = try labelThemes()
        let matcher = ThemeMatcher(themes, names: [])
        let phrases = PhraseTable(lists: [kindPhrases, [], matcher.soughtPhrases, []])
        var lines = [String(decoding: try encoder.encode(Names(themes: themes.map(\.id))), as: UTF8.self)]
        for (writer, notices) in try fitted() {
            for notice in notices {
                let text = ItemText(title: notice.title, text: notice.text)
                let evidence = matcher.evidence(of: [], found: FoundPhrases(in: text, by: phrases))
                let row = Row(
                    writer: writer, kind: notice.kind.rawValue, themes: notice.themes,
                    values: features(of: notice).values,
                    themeValues: Dictionary(
                        uniqueKeysWithValues: evidence.map { (themes[$0.key].id, $0.value.values) }),
                    words: WordWeights.names(of: text))
                lines.append(String(decoding: try encoder.encode(row), as: UTF8.self))
            }
        }
        try lines.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }

    @Test("the table of words is read whole, and a word counts by the place where it stands")
    func words() throws {
        let lines = String(describing: kindWordTable).split(separator: "\n")
        #expect(lines.count > 1000)
        #expect(WordWeights.kinds.count == lines.count)
        let line = try #require(lines.first { $0.hasPrefix("T") })
        let cells = line.split(separator: " ")
        let stem = String(cells[0].dropFirst())
        let alone = WordWeights.kinds.scores(of: ItemText(title: "zzz " + stem, text: ""))
        let none = WordWeights.kinds.scores(of: ItemText(title: "zzz", text: ""))
        #expect(zip(alone, none).contains { $0 != $1 })
    }

    @Test(
        "the usual name at the beginning of a title says what a notice is",
        arguments: [
            ("Appel à projets : jardins de quartier", Kind.call),
            ("Appel à candidatures : volontaires", .call),
            ("Offre d’emploi : chargé de mission", .job),
            ("Journée régionale : Discriminations en QPV", .event),
            ("Webinaire : lire un budget", .event), ("Rencontre des acteurs", .event),
            ("Retour sur la journée des jardins", .recap), ("Guide des jardins partagés", .publication),
            ("Rapport d’activité", .publication),
        ])
    func usualNames(title: String, kind: Kind) {
        let text = "La région soutient les jardins partagés dans les quartiers prioritaires."
        let notice = NoticeReader(themes: [], organisers: []).notice(
            NoticeText(
                ItemText(title: title, text: text), reference: Date(timeIntervalSince1970: 1_727_769_600),
                timezone: parisZone))
        #expect(notice.kind == kind)
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
