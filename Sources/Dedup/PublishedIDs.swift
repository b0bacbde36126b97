import Model
internal import Text
internal import Web

/// Ids of stories that readers have, by the addresses of what they tell: a database that is begun anew beside the outputs of an
/// older one must not announce everything again under other ids.
package struct PublishedIDs: Sendable, Equatable {
    private var ids: [UInt64: String] = [:]
    /// Ids that stories have again; one that was adopted may be the one that another item would be given.
    private(set) var taken: Set<String> = []

    package init() {}

    package var isEmpty: Bool { ids.isEmpty }

    /// An address that several stories give belongs to the first.
    package mutating func add(_ id: String, url: String) {
        guard let canonical = CanonicalURL(url), canonical.isSpecific else { return }
        let address = stableHash(canonical.text)
        if ids[address] == nil { ids[address] = id }
    }

    /// The ids under which an item was published, the likeliest first.
    func ids(of item: Fingerprint) -> [String] { item.addresses.compactMap { ids[$0] } }

    /// Without the ids that stories have again.
    package func without(_ taken: Set<String>) -> PublishedIDs {
        var rest = self
        rest.ids = ids.filter { !taken.contains($0.value) }
        rest.taken = taken
        return rest
    }

    /// As it is kept: an address and an id a line.
    package var text: String {
        ids.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: "\n")
    }

    /// Reads back `text`; lines that are none of it are passed over.
    package init(text: String) {
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let address = UInt64(parts[0]) else { continue }
            ids[address] = String(parts[1])
        }
    }
}
