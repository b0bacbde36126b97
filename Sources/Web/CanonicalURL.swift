internal import Text

/// The one form under which an address is compared, version 1: two spellings of one address give the same text. It is
/// for comparing, never for asking.
///
/// Parameters are sorted: servers read them as a dictionary, and content managers reorder them with every plug-in.
package struct CanonicalURL: Hashable, Sendable {
    package let text: String

    /// Nil for anything that is not `http:` or `https:` with a host.
    package init?(_ address: String) {
        guard var parts = CanonicalParts(address) else { return nil }
        parts.cleanPath()
        parts.dropHabits()
        var text = "https://" + parts.host + (parts.port.isEmpty ? "" : ":" + parts.port)
        text += parts.path.isEmpty ? "/" : parts.path
        if !parts.query.isEmpty { text += "?" + parts.query.map(\.text).joined(separator: "&") }
        if let route = parts.route { text += "#" + route }
        self.text = text
    }

    /// Takes back the text of one.
    package init(known text: String) { self.text = text }

    /// True when the address can only name one thing: not the front page of a site, where every item may point.
    package var isSpecific: Bool {
        if let rest = text.utf8.afterWebHost { return rest.count > 1 }
        let parts = URLParts(text)
        return parts.path.count + parts.query.count + parts.fragment.count > 1
    }

    /// The host, with its port.
    package var host: String { URLParts(text).hostAndPort }
}

extension String.UTF8View {
    /// The part behind the host of a canonical address; nil for anything else.
    fileprivate var afterWebHost: SubSequence? {
        let scheme = "https://".utf8
        guard starts(with: scheme) else { return nil }
        let rest = dropFirst(scheme.count)
        guard let end = rest.firstIndex(where: { $0.isURLSlash || $0 == 0x3F || $0 == 0x23 }),
            end > rest.startIndex
        else { return nil }
        return rest[end...]
    }
}
