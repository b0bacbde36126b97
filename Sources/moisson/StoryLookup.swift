internal import Model
internal import Storage
internal import Web

extension Store {
    /// The stories that a person names by the id of an entry, an old one included, or by the address of an item.
    func stories(named name: String) throws(CommandError) -> [Story] {
        try stored { () throws(StorageFailure) in
            if let id = try currentStoryID(name) { return try stories([id]) }
            let names = [name, CanonicalURL(name)?.text].compactMap { $0 }
            var items: [ItemKey] = []
            for name in names { items += try self.items(named: name).map(\.key) }
            return try stories(holding: Array(Set(items)).sorted())
        }
    }
}

extension Store {
    /// True for the id of a story that is there under it.
    func holds(story id: String) throws(StorageFailure) -> Bool { try currentStoryID(id) == id }

    /// The id of the story that most of the addresses, present or former ones, name; nil for a draw. An address that several
    /// stories share names none.
    func story(at addresses: [String]) throws(StorageFailure) -> String? {
        var counts: [String: Int] = [:]
        for address in addresses {
            guard let url = CanonicalURL(address)?.text else { continue }
            let ids = Set(try stories(holding: items(named: url).map(\.key)).map(\.id))
            if ids.count == 1, let id = ids.first { counts[id, default: 0] += 1 }
        }
        guard let most = counts.values.max() else { return nil }
        let leading = counts.filter { $0.value == most }
        return leading.count == 1 ? leading.first?.key : nil
    }
}
