internal import Calendar
internal import Mailer
internal import Model
internal import Text

/// The fate of the messages that concern this call, and the exit status that says it.
struct SendReport {
    /// Of weeks that are not too old, for recipients who are still in a list.
    let deliveries: [Delivery]
    let trouble: ServerTrouble?
    /// Lines about addresses, files and letters that were left out.
    var problems: [String] = []

    func count(_ state: DeliveryState) -> Int { deliveries.count { $0.state == state } }

    var status: ExitStatus {
        switch trouble {
        case .insecure, .loginRefused: .badConfiguration
        case .unreachable: .unreachable
        case .unwilling, .ledger, nil: deliveries.contains { $0.state != .handedOver } ? .locked : .done
        }
    }

    /// One line for each thing that needs a person or another call.
    var lines: [String] {
        var lines = problems
        switch trouble {
        case .insecure(let words):
            lines.append(
                "the mail server: \(words); mend its certificate, or name its authority in SSL_CERT_FILE")
        case .loginRefused(let words):
            lines.append(
                "the mail server refuses the login: \(words); look at MOISSON_SMTP_USER and MOISSON_SMTP_PASSWORD"
            )
        case .unreachable(let words):
            lines.append("the mail server was not reached: \(words); the next call tries again")
        case .unwilling(let words), .ledger(let words): lines.append("the mail server: \(words)")
        case nil: break
        }
        for delivery in deliveries where delivery.state == .refused || delivery.state == .unknown {
            lines.append(SendReport.line(delivery))
        }
        let waiting = deliveries.filter { $0.state == .prepared }
        if let first = waiting.first {
            let reason = first.reason.map { " (\($0))" } ?? ""
            lines.append(
                "\(waiting.count) messages are left for the next call, the first \(first.key)\(reason)")
        }
        return lines
    }

    /// A message that only a person can end, with the command for it.
    static func line(_ delivery: Delivery) -> String {
        let reason = delivery.reason.map { ": \($0)" } ?? ""
        return "\(delivery.key): \(delivery.state.rawValue)\(reason); "
            + "end it with `moisson deliveries --resolve \(delivery.key) --as sent` or `--as unsent`"
    }

    var json: JSON {
        .object(DeliveryState.allCases.map { ($0.rawValue.replacing(" ", with: "_"), .int(count($0))) })
    }
}

extension Delivery {
    var json: JSON {
        .object([
            ("key", .string(key.description)), ("letter", .string(key.letter)),
            ("week", .string(key.week.description)), ("recipient", .string(key.recipient)),
            ("state", .string(state.rawValue)), ("message_id", .string("<\(messageID)>")),
            ("at", .string(at.rfc3339())), ("reason", .optional(reason)),
        ])
    }
}
