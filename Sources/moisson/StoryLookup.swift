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
