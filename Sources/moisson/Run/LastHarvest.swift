internal import Calendar
internal import Foundation
internal import Storage

/// The last harvest that succeeded: when it ended and how long it took.
struct LastHarvest: Equatable {
    let ended: Date
    /// nil when only the visits tell of it.
    let seconds: Double?

    /// Longer than this without a harvest needs a person.
    static let patience = 2 * 86_400.0

    /// The name under which the database remembers it.
    private static let name = "last harvest"

    init(ended: Date, seconds: Double?) {
        self.ended = ended
        self.seconds = seconds
    }

    /// nil when nothing was ever harvested. A database that remembers no run tells its last visit.
    init?(in store: Store) throws(StorageFailure) {
        let words = try store.fact(Self.name)?.split(separator: " ") ?? []
        if words.count == 2, case .instant(let ended, _)? = When(text: String(words[0])) {
            self.init(ended: ended, seconds: Double(words[1]))
        } else if let visit = try store.lastVisit() {
            self.init(ended: visit, seconds: nil)
        } else {
            return nil
        }
    }

    func remember(in store: Store) throws(StorageFailure) {
        try store.remember("\(ended.rfc3339()) \(seconds ?? 0)", as: Self.name)
    }
}

extension Session {
    /// Tells, in one line, when no harvest has succeeded for too long.
    func tellIdleness(on console: Console) throws(CommandError) {
        guard let last = try stored({ () throws(StorageFailure) in try LastHarvest(in: store) }) else {
            return
        }
        let idle = now.timeIntervalSince(last.ended)
        guard idle > LastHarvest.patience else { return }
        console.problem(
            "no harvest has succeeded for \(Int(idle / 86_400)) days, since \(last.ended.rfc3339()): look at the timer or cron, then run `moisson harvest --verbose`"
        )
    }
}
