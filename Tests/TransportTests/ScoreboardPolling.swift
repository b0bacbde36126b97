import Foundation
internal import Manners
import Model
import Transport

var pollingRows: [Row] {
    [
        Row("at most hourly with validators, however often cron starts") {
            let server = goodServer()
            let harvest = Harvest(server.url())
            var hits: [Int] = []
            for minute in stride(from: 0, to: 3 * 24 * 60, by: 5) {
                if !harvest.run(later(Double(minute) / 60)).isEmpty { hits.append(minute) }
            }
            return hits.count == server.asked.count
                && zip(hits, hits.dropFirst()).allSatisfy { $1 - $0 >= 60 }
        },
        Row("never rarer than once a day") {
            let server = goodServer()
            let harvest = Harvest(server.url())
            var hits: [Int] = []
            for hour in 0..<(24 * 20) where !harvest.run(later(Double(hour))).isEmpty { hits.append(hour) }
            return zip(hits, hits.dropFirst()).allSatisfy { $1 - $0 <= 24 } && hits.count < 200
        },
        Row("once a day without validators") {
            let server = server([("200 OK", [], twoItems)])
            let harvest = Harvest(server.url())
            for hour in 0..<(24 * 5) { harvest.run(later(Double(hour))) }
            return server.asked.count == 5
        },
        Row("max-age is kept") { isHeld(["Cache-Control: public, max-age=7200"], hours: 2) },
        Row("max-age counts from when the answer was made (Age)") {
            isHeld(["Cache-Control: max-age=14400", "Age: 3600"], hours: 3)
        },
        Row("max-age is capped at a day, and the cap is logged") {
            let server = server([("200 OK", ["ETag: \"1\"", "Cache-Control: max-age=31536000"], twoItems)])
            let harvest = Harvest(server.url())
            harvest.run()
            harvest.run(later(23.9), .all)
            harvest.run(later(24), .all)
            return server.asked.count == 2 && harvest.remarks.contains { $0.contains("max-age") }
        },
        Row("Expires is kept, and gives way to max-age") {
            isHeld(["Expires: Mon, 18 Nov 2024 09:00:00 GMT"], hours: 4)
                && isHeld(
                    ["Expires: Mon, 18 Nov 2024 09:00:00 GMT", "Cache-Control: max-age=7200"], hours: 2)
        },
        Row("RSS ttl is kept") { isHeld([], body: feedText(["a"], "<ttl>300</ttl>"), hours: 5) },
        Row("skipHours is kept") {
            isHeld([], body: feedText(["a"], "<hour>5</hour><hour>6</hour>"), hours: 2)
        },
        Row("skipDays is kept") { isHeld([], body: feedText(["a"], "<day>1</day>"), hours: 19) },
        Row("Retry-After in seconds is kept, on 429 and on 503") {
            ["429 Too Many", "503 Down"].allSatisfy { isHeld(status: $0, ["Retry-After: 10800"], hours: 3) }
        },
        Row("Retry-After as a date is kept, on 429 and on 503") {
            ["429 Too Many", "503 Down"].allSatisfy {
                isHeld(status: $0, ["Retry-After: Mon, 18 Nov 2024 11:00:00 GMT"], hours: 6)
            }
        },
        Row("a bare 429 or 503 backs off") {
            ["429 Too Many", "503 Down"].allSatisfy { status in
                let server = server([(status, [], "")])
                let harvest = Harvest(server.url())
                for hour in stride(from: 0, to: 2, by: 0.25) { harvest.run(later(hour)) }
                return server.asked.count == 1
            }
        },
        Row("a second start and a restart ask nothing") {
            let server = goodServer()
            let harvest = Harvest(server.url())
            for _ in 0..<5 { harvest.run() }
            return server.asked.count == 1
        },
        Row("--all asks what only our rhythm would leave, and nothing that the publisher holds") {
            let free = goodServer()
            let harvest = Harvest(free.url())
            harvest.run()
            harvest.run(later(0.1), .all)
            return free.asked.count == 2 && isHeld(["Cache-Control: max-age=7200"], hours: 2)
        },
    ]
}

/// Whether no kind of run asks again before `hours` are over, and the first after them does.
private func isHeld(status: String = "200 OK", _ fields: [String], body: String = twoItems, hours: Double)
    -> Bool
{
    let server = server([(status, ["ETag: \"1\"", "Date: Mon, 18 Nov 2024 05:00:00 GMT"] + fields, body)])
    let harvest = Harvest(server.url())
    harvest.run()
    for mode in [DueMode.normal, .all, .force] { harvest.run(later(hours - 0.02), mode) }
    let early = server.asked.count
    harvest.run(later(hours), .all)
    return early == 1 && server.asked.count == 2
}
