package import Model

/// So much of a page may stand on every page of a list without being the list. Share.
private let mostStanding = 0.5
/// A list is dated when so many of its items are. Share.
private let mostDated = 0.6

/// Returns the ids of the entries that stand on a list's first page and on its second, and are no part of it: a menu or a box
/// that was taken for items. A dated notice that is pinned on every page is one of the list.
package func entriesOfEveryPage(first: [Entry], second: [Entry]) -> Set<String> {
    let later = Set(second.map(\.id))
    let standing = first.filter { later.contains($0.id) }
    let moving = first.filter { !later.contains($0.id) }
    guard standing.count >= 2, second.count > standing.count,
        Double(standing.count) <= Double(first.count) * mostStanding
    else { return [] }
    let isListDated = moving.share(where: \.isDated) >= mostDated
    return Set(standing.filter { !($0.isDated && isListDated) }.map(\.id))
}

extension Entry {
    fileprivate var isDated: Bool { published != nil || event?.start != nil }
}
