internal import Foundation
internal import Model
internal import Storage

extension Delivery {
    /// The state that is true of it after a run that may have been killed and a database that may have been put back: what
    /// the journal calls begun was perhaps sent. Nil when it stands right.
    func settled(by entry: DeliveryJournal.Entry?, at instant: Date) -> Delivery? {
        switch (state, entry) {
        case (.handingOver, .unsent):
            changed(to: .prepared, at: instant, "the server gave it back")
        case (.handingOver, .begun), (.handingOver, nil):
            changed(to: .unknown, at: instant, "the run ended before the server's answer")
        case (.handingOver, .sent), (.prepared, .sent):
            changed(to: .handedOver, at: instant, "resolved as sent")
        case (.prepared, .begun):
            changed(to: .unknown, at: instant, "begun before this state of the database")
        case (.prepared, .unsent), (.prepared, nil), (.handedOver, _), (.refused, _), (.unknown, _):
            nil
        }
    }

    func changed(to state: DeliveryState, at instant: Date, _ reason: String?) -> Delivery {
        var delivery = self
        delivery.state = state
        delivery.at = instant
        delivery.reason = reason
        return delivery
    }
}
