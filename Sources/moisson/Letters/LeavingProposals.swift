internal import Foundation
internal import Mailer
internal import Model
internal import Storage
internal import Text

/// A reader who asked to leave, or whose address does not work any more; what to change is the person's to do.
struct LeavingProposal: Equatable {
    let address: String
    let letter: String
    /// The place where the address stands: `liste.txt:12`.
    let place: String
    let reason: String

    var line: String { "\(place): \(address) (letter \(letter)): \(reason); delete it there" }

    var json: JSON {
        .object([
            ("address", .string(address)), ("letter", .string(letter)), ("place", .string(place)),
            ("reason", .string(reason)),
        ])
    }
}

/// Finds where the lists name those of whom a mail says that they leave.
struct LeavingProposals {
    private let lists: [(letter: String, readers: Readers)]
    /// The key that each token of the ledger stands for.
    private let tokens: [String: DeliveryKey]

    init(lists: [(letter: String, readers: Readers)], deliveries: [Delivery]) {
        self.lists = lists
        tokens = Dictionary(
            deliveries.map { ($0.key.token, $0.key) }, uniquingKeysWith: { first, _ in first })
    }

    /// The lines that a mail asks to be changed; none when its reader stands in no list.
    func proposals(for mail: ReturnedMail) -> [LeavingProposal] {
        switch mail {
        case .other: []
        case .bounced(let address, let words): find(address, in: nil, because: "the address fails: \(words)")
        case .leaving(let address, let token):
            if let key = token.flatMap({ tokens[$0] }) {
                find(key.recipient, in: key.letter, because: "asked to leave")
            } else {
                find(address, in: nil, because: "asked to leave")
            }
        }
    }

    private func find(_ address: String, in letter: String?, because reason: String) -> [LeavingProposal] {
        lists.filter { letter == nil || $0.letter == letter }.compactMap { list in
            list.readers[address].map { reader in
                LeavingProposal(
                    address: reader.address, letter: list.letter, place: reader.place, reason: reason)
            }
        }
    }
}
