internal import Text

/// The names that a reader of tapes knows, numbered: 0 is whatever it does not know.
///
/// Namespaces are told by their URI without scheme, case and trailing `/` or `#`, because feeds write them in
/// every such way; a prefix that the document never declares is taken for what everybody means by it.
package struct XMLVocabulary: Sendable {
    private var spaces: [String: UInt8] = [:]
    private var prefixes: [String: UInt8] = [:]
    private var names: [String: UInt16] = [:]

    /// `spaces[i]` and `names[i]` get the number `i`, so both start with what stands for "unknown"; names are lower case.
    package init(spaces: [(uris: [String], prefixes: [String])], names: [String]) {
        for (number, space) in spaces.enumerated() {
            for uri in space.uris { self.spaces[plainURI(uri)] = UInt8(number) }
            for prefix in space.prefixes { prefixes[prefix] = UInt8(number) }
        }
        for (number, name) in names.enumerated() where number > 0 { self.names[name] = UInt16(number) }
    }

    func number(ofName name: String) -> UInt16 { names[name.lowercased()] ?? 0 }

    /// The space of an element or attribute; `none` is 1 when nothing is said.
    func number(ofSpace uri: String?, prefix: String?) -> UInt8 {
        if let uri { return spaces[plainURI(uri)] ?? 0 }
        guard let prefix else { return XMLVocabulary.noSpace }
        return prefixes[prefix.lowercased()] ?? 0
    }

    /// The number of "in no namespace": the second of the list.
    package static let noSpace: UInt8 = 1
}

private func plainURI(_ uri: String) -> String {
    var bytes = uri.utf8.map(\.lowercased).drop(while: \.isBlank)
    while let last = bytes.last, last == 0x2F || last == 0x23 || last.isBlank { bytes.removeLast() }
    for scheme in ["http://", "https://"] where bytes.starts(with: scheme.utf8) {
        bytes = bytes.dropFirst(scheme.utf8.count)
    }
    return String(decoding: bytes, as: UTF8.self)
}
