internal import Calendar
package import Text

extension Event {
    /// The value of `event` in feed.json and in the answers of `inspect`.
    package var json: JSON {
        var members: [(String, JSON)] = [
            ("start", .optional(start?.text)), ("end", .optional(end?.text)), ("place", .optional(place)),
            ("deadline", .optional(deadline?.text)),
        ]
        if isCancelled {
            members.append(("cancelled", .bool(true)))
        } else if isPostponed {
            members.append(("postponed", .bool(true)))
        }
        return .object(members)
    }
}
