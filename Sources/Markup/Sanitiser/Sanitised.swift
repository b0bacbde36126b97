internal import Text

/// HTML that may be put into a page as it is: nothing of it runs, loads a document, submits, restyles the page or
/// leaves its element. Only this room makes it.
package struct Sanitised: Sendable, Hashable {
    package let html: String

    fileprivate init(trusted html: String) { self.html = html }

    /// Plain text, escaped.
    package init(escaping text: String) { html = escape(text) }

    package var isEmpty: Bool { html.isEmpty }
}

/// Makes HTML harmless by an allow list of elements, attributes and URL schemes. Relative
/// addresses are resolved against `base`; without one they stay. Sanitising twice changes nothing. `mendingLists`: items that
/// stand in no list get one, as a page that is to be valid needs it.
package func sanitise(_ html: String, base: String? = nil, mendingLists: Bool = false) -> Sanitised {
    if !html.utf8.contains(where: needsSanitising) { return Sanitised(trusted: html) }
    return sanitise(utf8: Array(html.utf8), base: base, mendingLists: mendingLists)
}

/// As `sanitise(_:base:)`, for bytes that are UTF-8.
package func sanitise(utf8: [UInt8], base: String? = nil, mendingLists: Bool = false) -> Sanitised {
    var sanitiser = Sanitiser(withoutSectionMarks(utf8), base: base)
    sanitiser.mendsLists = mendingLists
    return Sanitised(trusted: String(decoding: sanitiser.run(), as: UTF8.self))
}

/// Markup, references, and controls that no XML may hold.
private func needsSanitising(_ byte: UInt8) -> Bool {
    byte == 0x3C || byte == 0x26 || (byte < 0x20 && byte != 0x0A && byte != 0x09 && byte != 0x0D)
}

/// Content that was wrapped in CDATA twice (wild case: WordPress exporters) is the HTML inside.
private func withoutSectionMarks(_ source: [UInt8]) -> [UInt8] {
    let body = source.drop(while: \.isBlank)
    guard body.starts(with: "<![CDATA[".utf8) else { return source }
    let inner = body.dropFirst("<![CDATA[".utf8.count)
    guard let end = inner.lastIndex(of: 0x5D), inner[...end].dropLast().last == 0x5D else {
        return Array(inner)
    }
    let tail = inner[(end + 1)...]
    return tail.first == 0x3E && tail.dropFirst().allSatisfy(\.isBlank)
        ? Array(inner[..<(end - 1)]) : Array(inner)
}
