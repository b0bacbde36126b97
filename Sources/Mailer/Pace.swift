package import Foundation

/// The pace at which messages may go out: at most so many in any sixty seconds.
package struct Pace: Sendable {
    private let perMinute: Int
    /// The newest beginnings, oldest first; never more than `perMinute`.
    private var beginnings: [Date]

    /// The window of the promise, in seconds.
    package static let window = 60.0

    package init(perMinute: Int, beginnings: [Date] = []) {
        self.perMinute = max(1, perMinute)
        self.beginnings = Array(beginnings.sorted().suffix(max(1, perMinute)))
    }

    /// Returns how many seconds the next message has to wait; a beginning of a clock that ran far ahead holds nobody.
    package func delay(at now: Date) -> Double {
        let recent = beginnings.filter { abs(now.timeIntervalSince($0)) < Pace.window }
        guard recent.count >= perMinute, let oldest = recent.suffix(perMinute).first else { return 0 }
        return Pace.window - now.timeIntervalSince(oldest)
    }

    package mutating func begin(at now: Date) {
        beginnings.append(now)
        if beginnings.count > perMinute { beginnings.removeFirst(beginnings.count - perMinute) }
    }
}
