package import Model

/// The handing over of one message, as a table of events: it says what is to be done next and touches nothing.
///
/// Before the server's 354 nothing was begun, so that whatever goes wrong leaves the message prepared; a 5xx to RCPT or
/// DATA refuses it. From the 354 on the ledger says "handing over": only the answer to the final dot ends that, and no
/// answer makes it unknown.
package struct HandOver: Sendable, Equatable {
    package enum Stage: Sendable, Equatable {
        case connecting, greeting, login, sender, recipient, data
        /// After the 354.
        case begun
        /// After the final dot.
        case answer
        case ended(Ending)
    }

    package enum Event: Sendable, Equatable {
        case connected
        case greeted(Reply)
        case authenticated
        case loginRefused(Reply)
        case untrusted(String)
        case senderAnswered(Reply)
        case recipientAnswered(Reply)
        case dataAnswered(Reply)
        case bodySent
        case finalAnswered(Reply)
        case lost(String)
        case timedOut
        /// The journal or the ledger could not be written.
        case unrecorded(String)
    }

    /// An effect, to be carried out in the order given.
    package enum Command: Sendable, Equatable {
        /// Names the key in the journal, then writes "handing over": both are on the disk before the first byte.
        case recordBeginning
        case sendBody
        case settle(Ending)
    }

    /// The state in which a message is left.
    package enum Ending: Sendable, Equatable {
        case handedOver(String)
        case refused(String)
        case unknown(String)
        /// Not begun, or given back by the server: the next call tries it.
        case left(String)
        /// Not begun, since the line ended or the sender was not taken: as `left`, and a sign that others will fare alike.
        case interrupted(String)
        /// Not begun, and nobody else can be served now.
        case stopped(ServerTrouble)

        package var state: DeliveryState {
            switch self {
            case .handedOver: .handedOver
            case .refused: .refused
            case .unknown: .unknown
            case .left, .interrupted, .stopped: .prepared
            }
        }

        package var reason: String {
            switch self {
            case .handedOver(let words), .refused(let words), .unknown(let words), .left(let words),
                .interrupted(let words):
                words
            case .stopped(let trouble): trouble.words
            }
        }
    }

    package private(set) var stage = Stage.connecting

    package init() {}

    package var ending: Ending? {
        if case .ended(let ending) = stage { return ending }
        return nil
    }

    /// True when the ledger says "handing over".
    package var isBegun: Bool { stage == .begun || stage == .answer }

    /// Takes what happened and returns what is to be done; an event after the end changes nothing.
    package mutating func take(_ event: Event) -> [Command] {
        if ending != nil { return [] }
        switch event {
        case .connected: return move(to: .greeting)
        case .greeted(let reply): return greeted(with: reply)
        case .authenticated: return move(to: .sender)
        case .loginRefused(let reply): return end(as: .stopped(.loginRefused(reply.words)))
        case .untrusted(let words): return end(as: isBegun ? .unknown(words) : .stopped(.insecure(words)))
        case .senderAnswered(let reply):
            return reply.isPositive
                ? move(to: .recipient) : end(as: .interrupted("the sender: " + reply.words))
        case .recipientAnswered(let reply):
            return reply.isPositive ? move(to: .data) : end(as: unwilling(by: reply))
        case .dataAnswered(let reply): return begin(after: reply)
        case .bodySent: return isBegun ? move(to: .answer) : []
        case .finalAnswered(let reply): return end(as: judged(by: reply))
        case .lost(let words): return end(as: cut(by: words))
        case .timedOut: return end(as: cut(by: "no answer in time"))
        case .unrecorded(let words): return end(as: .stopped(.ledger(words)))
        }
    }

    private mutating func greeted(with reply: Reply) -> [Command] {
        reply.isPositive ? move(to: .login) : end(as: .stopped(.unreachable(reply.words)))
    }

    private mutating func begin(after reply: Reply) -> [Command] {
        guard reply.code / 100 == 3 else { return end(as: unwilling(by: reply)) }
        stage = .begun
        return [.recordBeginning, .sendBody]
    }

    private func unwilling(by reply: Reply) -> Ending {
        reply.isFinal ? .refused(reply.words) : .left(reply.words)
    }

    private func judged(by reply: Reply) -> Ending {
        if reply.isPositive { return .handedOver(reply.words) }
        if reply.isFinal { return .refused(reply.words) }
        return reply.isPassing ? .left(reply.words) : .unknown(reply.words)
    }

    /// The line has ended: what that means depends on how far the message came.
    private func cut(by words: String) -> Ending {
        switch stage {
        case .begun, .answer: .unknown(words)
        case .connecting, .greeting, .login: .stopped(.unreachable(words))
        case .sender, .recipient, .data: .interrupted(words)
        case .ended(let ending): ending
        }
    }

    private mutating func move(to next: Stage) -> [Command] {
        stage = next
        return []
    }

    private mutating func end(as ending: Ending) -> [Command] {
        stage = .ended(ending)
        return [.settle(ending)]
    }
}
