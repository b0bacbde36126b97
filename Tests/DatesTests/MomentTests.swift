internal import Calendar
internal import Foundation
import Testing

@testable import Dates

@Suite("moments and spans")
struct MomentTests {
    @Test("a moment is written as precisely as it is")
    func moments() throws {
        let paris = try #require(TimeZone(identifier: "Europe/Paris"))
        #expect(Moment(year: 2020).text == "2020")
        #expect(Moment(year: 2020, month: 9).text == "2020-09")
        #expect(Moment(year: 2020, month: 9, day: 8).text == "2020-09-08")
        #expect(Moment(year: 2020, month: 9, day: 8, hour: 9).text == "2020-09-08T09:00")
        let timed = Moment(year: 2024, month: 11, day: 14, hour: 9, minute: 30)
        #expect(timed.when(in: paris)?.text == "2024-11-14T09:30:00+01:00")
        #expect(timed.coarsened(to: .day).when(in: paris)?.text == "2024-11-14")
        #expect(timed.coarsened(to: .month).when(in: paris)?.text == "2024-11")
        #expect(timed.coarsened(to: .year).when(in: paris) == nil)
        let span = Span(start: timed, end: Moment(year: 2024, month: 11, day: 15))
        #expect(span.start?.text == "2024-11-14" && span.end?.text == "2024-11-15" && span.grain == .day)
    }
}
