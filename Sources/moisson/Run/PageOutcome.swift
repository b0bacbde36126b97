internal import Manners
internal import Model

/// A page's visit as it ended, ready to be settled.
struct PageOutcome: Sendable {
    let task: PageTask
    let visit: Visit
    /// nil when no body came.
    let finding: Finding?
    var response: Response?
    var changes = Changes()
    /// The items of `changes` that the page had never shown before.
    var firstShown = 0
    var remarks: [Remark] = []
    /// The fingerprints of the items that are stored, made while their texts are at hand.
    var fingerprints: [ItemKey: [UInt8]] = [:]
}
