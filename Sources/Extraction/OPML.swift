internal import Markup

/// A subscription list as another program exported it (OPML 1.0 and 2.0).
package struct ImportedList: Sendable, Equatable {
    package var title: String?
    package var feeds: [ImportedFeed]
    /// One English sentence each; not empty when the list was broken or is none.
    package var warnings: [String]
    /// True for an OPML document.
    package var isRecognised = false

    package init(title: String? = nil, feeds: [ImportedFeed] = [], warnings: [String] = []) {
        self.title = title
        self.feeds = feeds
        self.warnings = warnings
    }
}

/// One subscription.
package struct ImportedFeed: Sendable, Equatable {
    /// As it stands, without blanks around it.
    package var url: String
    package var title: String?
    /// The site that the feed belongs to (`htmlUrl`).
    package var homepage: String?
    /// The texts of the enclosing outlines from the outermost inwards, if there are any, then the paths of `category`.
    package var categories: [[String]]
    /// The first of `categories` if that is where the feed stands and not a tag; else empty.
    package var folders: [String]

    package init(
        url: String, title: String? = nil, homepage: String? = nil, categories: [[String]] = [],
        folders: [String] = []
    ) {
        self.url = url
        self.title = title
        self.homepage = homepage
        self.categories = categories
        self.folders = folders
    }
}

/// Reads a subscription list as well as it can be read; never fails. A feed is an outline with an `xmlUrl`, whatever
/// its `type`; attribute names are understood in any case, because exports write `xmlUrl`, `xmlurl` and `XMLURL`.
package func readOPML(_ bytes: [UInt8]) -> ImportedList {
    let decoded = decode(bytes, contentType: nil, as: .xml)
    let tape = XMLTape(decoded.utf8, vocabulary: vocabulary, roots: ["opml"])
    var walk = OPMLWalk(tape)
    for root in tape.roots { walk.read(root, in: []) }
    var list = walk.list
    list.warnings = decoded.remarks + tape.remarks
    if tape.isCut { list.warnings.append("the list ends before it should") }
    if !list.isRecognised {
        list.warnings.append("this is no OPML: neither an opml element nor an outline is in it")
    } else if list.feeds.isEmpty {
        list.warnings.append("no outline has an xmlUrl")
    }
    return list
}

/// Elements and attributes by number; what is none of them is 0.
private enum OPMLName: UInt16, CaseIterable {
    case other, opml, head, title, outline, text, xmlurl, htmlurl, category
}

private let vocabulary = XMLVocabulary(
    spaces: [([], []), ([], [])], names: OPMLName.allCases.map { "\($0)" })

private struct OPMLWalk {
    private let tape: XMLTape
    private(set) var list = ImportedList()
    /// The place of each address in `list.feeds`.
    private var places: [String: Int] = [:]

    init(_ tape: XMLTape) { self.tape = tape }

    /// An element and all inside it; `folders` are the texts of the outlines around it.
    mutating func read(_ element: XMLTape.Element, in folders: [String]) {
        switch OPMLName(rawValue: tape.numbers(of: element).name) {
        case .outline:
            list.isRecognised = true
            let text = attribute(.text, of: element) ?? attribute(.title, of: element)
            if let url = attribute(.xmlurl, of: element) {
                add(url, title: text, at: element, in: folders)
            }
            readChildren(of: element, in: folders + (text.map { [$0] } ?? []))
        case .head:
            list.title = list.title ?? title(of: element)
        case .opml:
            list.isRecognised = true
            readChildren(of: element, in: folders)
        default: readChildren(of: element, in: folders)
        }
    }

    private mutating func readChildren(of element: XMLTape.Element, in folders: [String]) {
        for child in tape.children(of: element) { read(child, in: folders) }
    }

    private func title(of head: XMLTape.Element) -> String? {
        for child in tape.children(of: head) where tape.numbers(of: child).name == OPMLName.title.rawValue {
            if let title = tape.string(of: child) { return title }
        }
        return nil
    }

    /// A feed that comes again adds its categories to the first.
    private mutating func add(
        _ url: String, title: String?, at element: XMLTape.Element, in folders: [String]
    ) {
        let categories =
            (folders.isEmpty ? [] : [folders]) + paths(in: attribute(.category, of: element) ?? "")
        let place = places[url] ?? list.feeds.count
        if place == list.feeds.count {
            places[url] = place
            let homepage = attribute(.htmlurl, of: element)
            list.feeds.append(ImportedFeed(url: url, title: title, homepage: homepage, folders: folders))
        }
        for category in categories where !list.feeds[place].categories.contains(category) {
            list.feeds[place].categories.append(category)
        }
    }

    /// `/Boston/Weather,Politics` is `[["Boston", "Weather"], ["Politics"]]` (OPML 2.0).
    private func paths(in category: String) -> [[String]] {
        category.split(separator: ",").map { path in
            path.split(separator: "/").map { String($0).trimmingBlanks() }.filter { !$0.isEmpty }
        }.filter { !$0.isEmpty }
    }

    private func attribute(_ name: OPMLName, of element: XMLTape.Element) -> String? {
        tape.hasAttributes(element) ? tape.attribute(name.rawValue, of: element) : nil
    }
}
