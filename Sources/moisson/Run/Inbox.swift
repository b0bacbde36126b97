internal import Foundation

/// The events of several threads for the one that decides, in the order in which they came.
///
/// Senders never wait. The number of events is bounded where work enters: the network begins nothing new while too much is
/// under way.
final class Inbox<Event: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private var events: [Event] = []

    func put(_ event: Event) {
        condition.lock()
        events.append(event)
        condition.signal()
        condition.unlock()
    }

    /// Takes all events, waiting for the first for at most `seconds`.
    func take(waiting seconds: Double) -> [Event] {
        let deadline = Date(timeIntervalSinceNow: seconds)
        condition.lock()
        defer { condition.unlock() }
        while events.isEmpty, condition.wait(until: deadline) {}
        defer { events = [] }
        return events
    }
}

/// The answers that came and are not done with, counted by the thread that brings them and by the one that takes them.
///
/// The network looks at it itself, each time before it begins something: it would fetch hundreds of answers while the calling thread
/// stores a batch, and what the workers make of an answer is many times its size.
final class Backlog: Sendable {
    private let count = Guarded(0)
    /// From so many on nothing is begun.
    private let most: Int

    init(most: Int) { self.most = most }

    var hasRoom: Bool { count.withValue { $0 < most } }

    /// Counts an answer that came.
    func addOne() { count.withValue { $0 += 1 } }

    /// Counts one as done with, and what it has set off in its place.
    func replaceOne(by more: Int) { count.withValue { $0 += more - 1 } }
}

/// A value that several threads read and write, one at a time.
final class Guarded<Value>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    init(_ value: Value) { self.value = value }

    func withValue<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}
