internal import ArgumentParser
internal import Foundation
internal import Model
internal import Storage
internal import Text

struct DeliveriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliveries", abstract: "What was sent to whom, and what only a person can settle.",
        discussion: """
            Example:
              moisson deliveries --resolve hebdo/2026-W47/a@b.example --as sent
            """)

    @OptionGroup var common: CommonOptions

    @Option(
        help: ArgumentHelp(
            "Settle an unknown or refused message, written like hebdo/2026-W47/a@b.example.", valueName: "key"
        ))
    var resolve: String?

    @Option(
        name: .customLong("as"), help: ArgumentHelp("What became of it: sent or unsent.", valueName: "state"))
    var outcome: Outcome?

    enum Outcome: String, ExpressibleByArgument { case sent, unsent }

    /// The last three months are listed, in days.
    private static let listedDays = 92.0

    func validate() throws {
        if (resolve == nil) != (outcome == nil) {
            throw ValidationError("write --resolve KEY --as sent, or --resolve KEY --as unsent")
        }
    }

    func run() throws {
        try common.run { console in
            if let resolve, let outcome {
                let settled = try self.resolve(resolve, as: outcome, at: try LetterDesk(common))
                if common.json { try console.result(.object([("deliveries", .array([settled.json]))])) }
                return console.note("\(resolve): \(outcome.rawValue)")
            }
            // While letters go out, what is on its way is told as it stands.
            let desk = common.isDatabaseWritable ? try LetterDesk(free: common) : nil
            let session = try desk?.session ?? common.readingSession()
            let since = session.now.addingTimeInterval(-Self.listedDays * 86_400)
            let deliveries = try session.store.deliveries(since: since)
            if common.json {
                try console.result(.object([("deliveries", .array(deliveries.map(\.json)))]))
            } else {
                try console.result(lines(deliveries).joined(separator: "\n"))
            }
        }
    }

    private func resolve(_ text: String, as outcome: Outcome, at desk: LetterDesk) throws -> Delivery {
        guard let key = DeliveryKey(text: text), let delivery = try desk.session.store.delivery(key) else {
            throw CommandError(
                .badData, "--resolve: there is no delivery \(text); `moisson deliveries` lists them")
        }
        guard delivery.state == .unknown || delivery.state == .refused else {
            throw CommandError(
                .badData, "--resolve: \(key) is \(delivery.state.rawValue), so there is nothing to settle")
        }
        let (entry, state): (DeliveryJournal.Entry, DeliveryState) =
            outcome == .sent ? (.sent, .handedOver) : (.unsent, .prepared)
        try desk.journal.write(entry, key, at: Date())
        let settled = delivery.changed(to: state, at: desk.session.now, "resolved as \(outcome.rawValue)")
        try desk.session.store.settle([settled])
        return settled
    }

    /// A line for each letter and week, and one for each message that needs a person.
    private func lines(_ deliveries: [Delivery]) -> [String] {
        let weeks = Dictionary(grouping: deliveries) { "\($0.key.letter)/\($0.key.week)" }
        let summary = weeks.sorted { $0.key < $1.key }.map { name, deliveries in
            let counts = DeliveryState.allCases.compactMap { state in
                let count = deliveries.count { $0.state == state }
                return count == 0 ? nil : "\(count) \(state.rawValue)"
            }
            return "\(name): " + counts.joined(separator: ", ")
        }
        let open = deliveries.filter { $0.state == .unknown || $0.state == .refused }
        return (summary.isEmpty ? ["nothing was prepared or sent in three months"] : summary)
            + open.map { SendReport.line($0) }
    }
}
