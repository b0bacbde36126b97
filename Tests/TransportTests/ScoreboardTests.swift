import Foundation
import Model
import Testing
import Transport

/// One row for each manner that publishers ask of those who read them; the server's own log is the judge.
@Suite(.serialized) struct ScoreboardTests {
    @Test("every rule of good manners is kept")
    func scoreboard() {
        let groups: [(String, [Row])] = [
            ("Validators", validatorRows), ("Polling", pollingRows), ("Requests", requestRows),
            ("Hosts and robots.txt", hostRows), ("Moves and errors", moveRows), ("Safety", safetyRows),
        ]
        var kept = 0
        let all = groups.flatMap(\.1)
        for (group, rows) in groups {
            print(group)
            for row in rows {
                let isKept = row.judge()
                kept += isKept ? 1 : 0
                print("  \(isKept ? "kept  " : "BROKEN")  \(row.rule)")
                #expect(isKept, "\(row.rule)")
            }
        }
        print("\(kept) of \(all.count) rules are kept")
        #expect(all.count >= 28)
    }
}

struct Row {
    var rule: String
    var judge: () -> Bool

    init(_ rule: String, _ judge: @escaping () -> Bool) {
        self.rule = rule
        self.judge = judge
    }
}

let modified = "Mon, 18 Nov 2024 04:00:00 GMT"

/// Answers as a good server does: 304 when the tag is the one it gave.
func goodServer(_ tag: String = "\"1\"", _ body: String = feedText(["a", "b"])) -> ScriptedServer {
    ScriptedServer { asked, peer in
        if asked.field("If-None-Match") == tag { return peer.answer("304 Not Modified", ["ETag: \(tag)"]) }
        peer.answer("200 OK", ["ETag: \(tag)", "Last-Modified: \(modified)"], body: body)
    }
}

/// Answers number 0, 1, 2… of a list; the last one again and again.
func server(_ answers: [(status: String, fields: [String], body: String)]) -> ScriptedServer {
    let count = Counter()
    return ScriptedServer { _, peer in
        let answer = answers[min(count.next(), answers.count - 1)]
        peer.answer(answer.status, answer.fields, body: answer.body)
    }
}

let twoItems = feedText(["a", "b"])
