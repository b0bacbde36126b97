internal import Text
internal import Web

/// An XML document as flat arrays: no tree, no pointers, no closure per event; walked by element numbers.
///
/// All character data lies in one buffer in document order, and every event remembers how long the buffer was
/// when it happened. So the whole text of an element, children included, is one slice of it.
package struct XMLTape: Sendable {
    /// A name: numbers for those who know it, the spelling for those who write it again.
    package struct Name: Sendable {
        package let space: UInt8
        package let name: UInt16
        package let spelling: String
    }

    struct Event: Sendable {
        /// An index of `names`, or `end` or `cut`.
        var name: UInt32
        var text: UInt32
        /// The start of its attributes; they end where those of the next event start.
        var attributes: UInt32
        /// For a start: the number of its end.
        var next: UInt32

        static let end = UInt32.max
        static let cut = UInt32.max - 1
    }

    struct Attribute: Sendable {
        var name: UInt32
        var start: UInt32
        var length: UInt32

        var range: Range<Int> { Int(start)..<Int(start + length) }
    }

    let events: [Event]
    let attributes: [Attribute]
    let names: [Name]
    /// Character data, valid UTF-8.
    package let text: [UInt8]
    let values: [UInt8]
    /// The faults of the document, one sentence each; empty for a well-formed one.
    package let remarks: [String]
    /// True when it ended before its root did, or was stopped at a limit.
    package let isCut: Bool
    /// True when every byte was found to be UTF-8 before it was read.
    let isChecked: Bool

    /// An element, by the number of its start.
    package typealias Element = Int

    /// The outermost elements: one, or none, or several in a broken document.
    package var roots: Siblings { Siblings(events: events, at: 0, end: events.count - 1) }

    /// The elements directly inside an element.
    package func children(of element: Element) -> Siblings {
        Siblings(events: events, at: element + 1, end: end(of: element))
    }

    package func name(of element: Element) -> Name { names[Int(events[element].name)] }

    /// The number of an element's namespace, and of its local name.
    @inline(__always)
    package func numbers(of element: Element) -> (space: UInt8, name: UInt16) {
        let number = Int(events[element].name)
        return (names[number].space, names[number].name)
    }

    package func hasChildren(_ element: Element) -> Bool { end(of: element) > element + 1 }

    /// True when the document broke off inside of this element.
    package func isCut(_ element: Element) -> Bool { events[end(of: element)].name == Event.cut }

    package func hasAttributes(_ element: Element) -> Bool {
        events[element].attributes != events[element + 1].attributes
    }

    /// The range of `text` that the character data of an element and all inside it fills.
    package func textRange(of element: Element) -> Range<Int> {
        Int(events[element].text)..<Int(events[end(of: element)].text)
    }

    /// Its character data without blanks around it; nil when there is nothing else.
    package func string(of element: Element) -> String? {
        trimmed(text, textRange(of: element), isChecked: isChecked)
    }

    /// The value of an attribute without blanks around it; nil when it is absent or empty.
    package func attribute(_ name: UInt16, space: UInt8 = XMLVocabulary.noSpace, of element: Element)
        -> String?
    {
        for index in attributeRange(of: element) {
            let attribute = attributes[index]
            let known = names[Int(attribute.name)]
            guard known.name == name, known.space == space else { continue }
            return trimmed(values, attribute.range, isChecked: isChecked)
        }
        return nil
    }

    /// The names of its attributes, with the numbers to get at their values.
    package func attributeNames(of element: Element) -> [Name] {
        attributeRange(of: element).map { names[Int(attributes[$0].name)] }
    }

    private func end(of element: Element) -> Int { Int(events[element].next) }

    private func attributeRange(of element: Element) -> Range<Int> {
        Int(events[element].attributes)..<Int(events[element + 1].attributes)
    }

    /// Elements one after the other on the same level.
    package struct Siblings: Sequence, IteratorProtocol {
        fileprivate let events: [Event]
        fileprivate var at: Int
        fileprivate let end: Int

        @inline(__always)
        package mutating func next() -> Element? {
            guard at < end else { return nil }
            let element = at
            at = Int(events[element].next) + 1
            return element
        }
    }
}

extension XMLTape {
    /// Returns the content of an element as HTML: for `type="xhtml"` and for descriptions that
    /// forgot to escape. Prefixes go (`<h:p>` is `<p>`), `xml:lang` becomes `lang`; addresses under an inner `xml:base`
    /// are resolved against it, and it against `base`.
    package func markup(inside element: Element, base: String? = nil) -> String {
        var writer = XMLMarkupWriter(base: base)
        var place = Int(events[element].text)
        for index in (element + 1)...end(of: element) {
            let event = events[index]
            writer.text(text[place..<Int(event.text)])
            place = Int(event.text)
            if event.name < Event.cut {
                writer.start(names[Int(event.name)].spelling, attributeList(of: index))
            } else {
                writer.end()
            }
        }
        return String(decoding: writer.out, as: UTF8.self)
    }

    private func attributeList(of element: Element) -> [(name: String, value: String)] {
        attributeRange(of: element).map { index in
            let attribute = attributes[index]
            return (
                names[Int(attribute.name)].spelling, String(decoding: values[attribute.range], as: UTF8.self)
            )
        }
    }
}

/// Writes XHTML as HTML.
private struct XMLMarkupWriter {
    private(set) var out: [UInt8] = []
    private let base: String?
    /// Names of open elements, and the bases that hold in them.
    private var open: [(name: String, base: String?)] = []

    init(base: String?) { self.base = base }

    mutating func text(_ text: ArraySlice<UInt8>) {
        for byte in text { out.append(escaping: byte) }
    }

    mutating func start(_ name: String, _ attributes: [(name: String, value: String)]) {
        var inner = open.last?.base
        if let own = attributes.first(where: { $0.name == "xml:base" })?.value {
            inner = own.resolved(against: inner ?? base) ?? own
        }
        open.append((name, inner))
        out += "<\(name)".utf8
        for (name, value) in attributes where name != "xml:base" {
            let isAddress = inner != nil && addressNames.contains(name)
            let resolved = isAddress ? value.resolved(against: inner) ?? value : value
            out += " \(name == "xml:lang" ? "lang" : name)=\"".utf8
            text(Array(resolved.utf8)[...])
            out.append(UInt8(ascii: "\""))
        }
        out.append(UInt8(ascii: ">"))
    }

    mutating func end() {
        guard let name = open.popLast()?.name, !voidNames.contains(name.lowercased()) else { return }
        out += "</\(name)>".utf8
    }
}

/// Attributes whose value is an address, as far as any may be kept.
private let addressNames: Set<String> = ["href", "src", "cite", "longdesc", "poster"]

/// Elements of HTML that have no end tag (HTML Standard, 13.1.2) and are nothing else in a feed.
let voidNames: Set<String> = ["area", "br", "col", "embed", "hr", "img", "input", "param", "track", "wbr"]

private func trimmed(_ bytes: [UInt8], _ range: Range<Int>, isChecked: Bool) -> String? {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, bytes[start].isBlank { start += 1 }
    while start < end, bytes[end - 1].isBlank { end -= 1 }
    guard start < end else { return nil }
    guard isChecked else { return String(decoding: bytes[start..<end], as: UTF8.self) }
    return bytes.withUnsafeBufferPointer { stringOfUTF8($0[start..<end]) }
}

/// A string of bytes that are known to be UTF-8: a second look at each would cost a third of the reading.
@inline(__always)
private func stringOfUTF8(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let whole = UnsafeBufferPointer(rebasing: bytes)
    let isASCII = whole.reduce(0, |) < 0x80
    return String(copying: UTF8Span(unchecked: Span(_unsafeElements: whole), isKnownASCII: isASCII))
}
