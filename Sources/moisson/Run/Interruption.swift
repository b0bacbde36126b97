internal import Dispatch
internal import Foundation
internal import Glibc

/// A wish of the system or of a person that the run ends: SIGTERM, SIGINT or SIGHUP.
///
/// The run ends where it can be taken up again: what is recorded stays, and what was under way is asked again.
final class Interruption: Sendable {
    private let received = Guarded<Int32?>(nil)
    private let sources = Guarded<[any DispatchSourceSignal]>([])

    /// Listens from now on.
    init() {
        for number in [SIGTERM, SIGINT, SIGHUP] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { [received] in received.withValue { $0 = $0 ?? number } }
            source.resume()
            sources.withValue { $0.append(source) }
        }
    }

    var isAsked: Bool { received.withValue { $0 != nil } }

    /// Throws when the run is to end.
    func check() throws(CommandError) {
        guard let number = received.withValue({ $0 }) else { return }
        throw CommandError(
            number == SIGINT ? .interrupted : .terminated,
            "ended by a signal before it was done: what was fetched is kept; the next run goes on from there")
    }
}
