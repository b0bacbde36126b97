internal import Text

/// The items that share candidate keys, as groups of places: one for each key that a few items have.
///
/// Kept as flat lists, because a first harvest has millions of keys and tens of millions of pairs that share one.
struct SharingGroups: Sendable {
    /// The places of all groups, one group after the other.
    private var members: [UInt32] = []
    /// Where each group begins among `members`, and where the last one ends.
    private var groupStarts: [UInt32] = [0]
    /// The groups of all items, one item after the other.
    private var groups: [UInt32] = []
    /// Where each item's groups begin, and where those of the last one end.
    private var itemStarts: [UInt32]

    /// So many parts of all keys are put in order one after the other.
    private static let parts: UInt64 = 8

    /// `keys` are those of all items, one item after the other; `ends` says where each item's keys end.
    init(keys: [UInt64], ends: [Int]) {
        itemStarts = [UInt32](repeating: 0, count: ends.count + 1)
        for part in 0..<Self.parts { addGroups(of: Self.holders(of: keys, ends: ends, in: part)) }
        for place in members { itemStarts[Int(place) + 1] += 1 }
        for place in ends.indices { itemStarts[place + 1] += itemStarts[place] }
        var next = itemStarts
        groups = [UInt32](repeating: 0, count: members.count)
        for group in 0..<(groupStarts.count - 1) {
            for place in members[Int(groupStarts[group])..<Int(groupStarts[group + 1])] {
                groups[Int(next[Int(place)])] = UInt32(group)
                next[Int(place)] += 1
            }
        }
    }

    /// The places of all items that share a key with one; sorted.
    func partners(of place: Int) -> [UInt32] {
        var partners: [UInt32] = []
        for group in groups[Int(itemStarts[place])..<Int(itemStarts[place + 1])] {
            let (start, end) = (groupStarts[Int(group)], groupStarts[Int(group) + 1])
            for member in members[Int(start)..<Int(end)] where member != place { partners.append(member) }
        }
        return partners.sortedDistinct
    }

    /// Adds a group for each key that more than one item has and that is not too common to mean anything.
    private mutating func addGroups(of holders: [Holder]) {
        var start = 0
        while start < holders.count {
            var end = start + 1
            while end < holders.count, holders[end].key == holders[start].key { end += 1 }
            if end - start > 1, end - start <= keyGroupLimit {
                for holder in holders[start..<end] { members.append(holder.place) }
                groupStarts.append(UInt32(members.count))
            }
            start = end
        }
    }

    private struct Holder {
        let key: UInt64
        let place: UInt32
    }

    private static func holders(of keys: [UInt64], ends: [Int], in part: UInt64) -> [Holder] {
        var holders: [Holder] = []
        var start = 0
        for (place, end) in ends.enumerated() {
            for key in keys[start..<end] where key % parts == part {
                holders.append(Holder(key: key, place: UInt32(place)))
            }
            start = end
        }
        holders.sort { ($0.key, $0.place) < ($1.key, $1.place) }
        return holders
    }
}
