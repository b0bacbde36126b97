internal import Text

/// A value of structured data, whose shape every site invents anew.
struct LinkedData {
    let value: JSONNode.Value

    init(_ value: JSONNode.Value) { self.value = value }

    /// Nil for what is no JSON; what WordPress plug-ins do to it (a raw line break inside a string) is forgiven.
    init?(parsing text: String) {
        let document = JSONDocument(lenient: Array(text.utf8))
        guard let root = document.root, !document.isCut else { return nil }
        value = root.value
    }

    subscript(_ key: String) -> LinkedData? { value[key].map(LinkedData.init) }

    /// The text of a string, of the first of several, or of an object's `@value`, `name` or `@id`.
    var text: String? {
        switch value {
        case .string(let text): text
        case .array(let nodes): nodes.first.flatMap { LinkedData($0.value).text }
        case .object: (self["@value"] ?? self["name"] ?? self["@id"])?.text
        default: nil
        }
    }

    var list: [LinkedData] {
        switch value {
        case .array(let nodes): nodes.map { LinkedData($0.value) }
        case .null: []
        default: [self]
        }
    }

    /// The names in `@type`, without the vocabulary's address.
    var types: [String] {
        (self["@type"]?.list ?? []).compactMap(\.text).map {
            $0.split(separator: "/").last.map(String.init) ?? $0
        }
    }
}
