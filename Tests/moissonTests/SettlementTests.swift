import Foundation
import Manners
import Model
import Testing

@testable import moisson

private let address = "https://centre.example/feed/"

@Suite("What a visit leaves behind")
struct SettlementTests {
    private struct Row: Sendable {
        let name: String
        let before: @Sendable (inout PageMemory) -> Void
        let outcome: Visit.Outcome
        let finding: Finding?
        let end: VisitRecord.Outcome
        let alert: Alert.Matter?
    }

    private static let fetched = Visit.Outcome.fetched(Response(url: address, body: [60]))
    private static func read(_ state: PageState?, isQuarantined: Bool = false) -> Finding {
        .read(Findings(isFeed: false, items: 3, known: 3, new: 0, state: state, isQuarantined: isQuarantined))
    }

    private static let timeout = VisitFailure(.timeout, detail: "after 30 s")

    private static let rows = [
        Row(
            name: "nothing new", before: { _ in }, outcome: .notModified(Validators()), finding: nil,
            end: .unchanged, alert: nil),
        Row(
            name: "something new", before: { _ in }, outcome: fetched, finding: read(.asExpected),
            end: .updated,
            alert: nil),
        Row(
            name: "the first failure is not told", before: { _ in }, outcome: .failed(timeout), finding: nil,
            end: .failed, alert: nil),
        Row(
            name: "the fifth failure is told", before: { $0.failures = 4 }, outcome: .failed(timeout),
            finding: nil, end: .failed, alert: .failing(timeout, times: 5)),
        Row(
            name: "the sixth is not",
            before: {
                $0.failures = 5; $0.troubleSince = visitNow
            }, outcome: .failed(timeout),
            finding: nil, end: .failed, alert: nil),
        Row(
            name: "after a week it is told again",
            before: {
                $0.failures = 9
                $0.troubleSince = visitNow.addingTimeInterval(-7.5 * 86_400)
                $0.lastVisit = visitNow.addingTimeInterval(-86_400)
            }, outcome: .failed(timeout), finding: nil, end: .failed,
            alert: .lasting(days: 7, timeout, nil)),
        Row(
            name: "and after a month",
            before: {
                $0.failures = 30
                $0.troubleSince = visitNow.addingTimeInterval(-30.2 * 86_400)
                $0.lastVisit = visitNow.addingTimeInterval(-86_400)
            }, outcome: .failed(timeout), finding: nil, end: .failed,
            alert: .lasting(days: 30, timeout, nil)),
        Row(
            name: "gone for good is told once", before: { _ in },
            outcome: .failed(VisitFailure(.gone, status: 410)), finding: nil, end: .gone, alert: .gone),
        Row(
            name: "a redesign is told when it begins",
            before: { $0.state = .asExpected }, outcome: fetched,
            finding: read(.redesigned, isQuarantined: true), end: .quarantined, alert: .quarantined),
        Row(
            name: "a page without a list never had one", before: { $0.lastSuccess = nil }, outcome: fetched,
            finding: read(.blocked, isQuarantined: true), end: .quarantined, alert: .unlisted),
        Row(
            name: "and not at every visit after it",
            before: {
                $0.state = .redesigned; $0.isQuarantined = true; $0.troubleSince = visitNow
            }, outcome: fetched,
            finding: read(.redesigned, isQuarantined: true), end: .quarantined, alert: nil),
    ]

    @Test("each end of a visit has its record and its alert", arguments: rows.indices)
    func table(index: Int) throws {
        let row = Self.rows[index]
        let page = Page(url: address)
        var memory = PageMemory(source: "centre", page: address)
        memory.lastSuccess = visitNow.addingTimeInterval(-86_400)
        row.before(&memory)
        let task = try PageTask(
            source: Source(id: "centre", name: "Centre", pages: [page]), page: page, memory: memory,
            now: visitNow)
        let visit = Visit(
            request: Request(source: "centre", page: address, url: address), outcome: row.outcome)
        let settlement = Settlement(
            PageOutcome(task: task, visit: visit, finding: row.finding), shownBefore: 3)
        #expect(settlement.record.outcome == row.end, "\(row.name)")
        #expect(settlement.report.alert?.matter == row.alert, "\(row.name)")
        #expect(settlement.report.items == 3)
    }

    @Test("a failing page is never as expected, in no report")
    func failing() throws {
        var diary = PageDiary(Page(url: address))
        diary.site.show(feed: [1, 2], at: address)
        _ = try diary.visit(day: 0)
        diary.site.answers = [:]
        _ = try diary.visit(day: 1)
        let text = PageStatusList(
            pages: [PageHealth(memory: diary.memory, sourceName: "Centre", items: 2)], now: visitNow
        ).text
        #expect(!text.contains("as expected") && text.contains("failing"))
        #expect(text.contains("HTTP 404: the server refused (Not Found)"))
    }
}
