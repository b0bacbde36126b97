/// The precision of a date: what it leaves open is not known.
package enum Grain: String, Sendable, Comparable, CaseIterable {
    case year, month, day, minute

    package static func < (a: Grain, b: Grain) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .year: 0
        case .month: 1
        case .day: 2
        case .minute: 3
        }
    }
}
