package import Model
internal import Text

/// The parts of addresses that stand for some names, no two names with the same.
package struct SlugTable: Sendable {
    /// A name whose slug was another's already.
    package struct Clash: Sendable, Equatable {
        package let name: String
        package let owner: String
        /// The slug that the name has in place of its own.
        package let slug: String
    }

    private let slugs: [String: String]
    package let clashes: [Clash]

    package init(_ names: some Sequence<String>) {
        self.init(names.map { (name: $0, slug: $0.slug) })
    }

    /// The first of two names that come to one slug keeps it; the other gets a number behind it, and so does a name that
    /// comes to a reserved one.
    init(_ names: [(name: String, slug: String)], reserved: Set<String> = []) {
        var owners: [String: String] = [:]
        var slugs: [String: String] = [:]
        var clashes: [Clash] = []
        for (name, plain) in names.unique(by: \.name) {
            var slug = plain
            var number = 1
            while owners[slug] != nil || reserved.contains(slug) {
                number += 1
                slug = "\(plain)-\(number)"
            }
            if let owner = owners[plain] { clashes.append(Clash(name: name, owner: owner, slug: slug)) }
            owners[slug] = name
            slugs[name] = slug
        }
        self.slugs = slugs
        self.clashes = clashes
    }

    package subscript(name: String) -> String { slugs[name] ?? name.slug }
}

extension Configuration {
    /// The regions and themes whose files would have one name, each with the name that they get.
    package var slugClashes: [(folder: String, clash: SlugTable.Clash)] {
        SlugTable(sources.compactMap(\.region)).clashes.map { ("regions", $0) }
            + SlugTable(themes.map(\.id)).clashes.map { ("themes", $0) }
    }
}
