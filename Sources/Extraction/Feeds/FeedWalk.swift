internal import Calendar
internal import Foundation
internal import Markup
internal import Model
internal import Web

/// An element of a feed with the base that holds inside it (XML Base, section 4).
struct FeedElement {
    let place: XMLTape.Element
    let base: String?
}

/// One walk over a tape, filling a draft; the tables of the formats are its extensions.
struct FeedWalk {
    let tape: XMLTape
    /// For dates without a zone.
    let timezone: TimeZone
    var draft = FeedDraft()
    /// The namespace that this document's own elements are in, whatever it is: RSS in the namespace of Atom
    /// has been seen, and Atom in that of a draft of 2003.
    var native = Space.none
    /// Items inside the item that is being read: a theme closed its tags in the wrong order.
    var nestedItems: [FeedElement] = []

    init(_ tape: XMLTape, timezone: TimeZone) {
        self.tape = tape
        self.timezone = timezone
    }

    /// Reads every feed that stands in the document; several roots are read one after the other.
    mutating func run() {
        for root in tape.roots { readRoot(tape.feedElement(root, in: nil)) }
    }

    private mutating func readRoot(_ root: FeedElement) {
        switch (rawSpace(of: root), name(of: root)) {
        case (_, .rss), (_, .rdf): readRSS(root)
        case (_, .channel): readLoneChannel(root)
        case (_, .feed): readAtom(root)
        case (_, .entry): readLoneEntry(root)
        case (_, .item): readLoneItem(root)
        default: break
        }
    }

    // MARK: The tape

    /// The namespace of an element, where the document's own counts as none.
    @inline(__always)
    func space(of element: FeedElement) -> Space {
        let space = rawSpace(of: element)
        return space == native || space == .rss ? .none : space
    }

    @inline(__always)
    func rawSpace(of element: FeedElement) -> Space { tape.space(of: element.place) }

    @inline(__always)
    func name(of element: FeedElement) -> FeedName { tape.feedName(of: element.place) }

    func text(of element: FeedElement) -> String? { tape.string(of: element.place) }

    func attribute(_ name: FeedName, in space: Space = .none, of element: FeedElement) -> String? {
        tape.attribute(name, in: space, of: element.place)
    }

    func hasChildren(_ element: FeedElement) -> Bool { tape.hasChildren(element.place) }

    func isCut(_ element: FeedElement) -> Bool { tape.isCut(element.place) }

    func children(of element: FeedElement) -> FeedChildren { FeedChildren(of: element, in: tape) }

    // MARK: Values that all formats have

    func language(of element: FeedElement) -> String? { attribute(.lang, in: .xml, of: element) }

    func plainText(of element: FeedElement) -> TextDraft? {
        text(of: element).map { TextDraft(text: $0, kind: .plain, base: nil) }
    }

    /// Text of RSS, which never says whether it is HTML; markup that was not escaped is taken as it stands.
    func guessedText(of element: FeedElement) -> TextDraft? {
        if hasChildren(element) { return markup(of: element) }
        return text(of: element).map { TextDraft(text: $0, kind: .guess, base: element.base) }
    }

    func html(of element: FeedElement) -> TextDraft? {
        if hasChildren(element) { return markup(of: element) }
        return text(of: element).map { TextDraft(text: $0, kind: .html, base: element.base) }
    }

    /// The division that XHTML comes in is no part of it (RFC 4287, 3.1.1.3).
    func markup(of element: FeedElement) -> TextDraft? {
        if let division = soleDivision(of: element) { return markup(of: division) }
        let html = tape.markup(inside: element.place, base: element.base)
        return html.isEmpty ? nil : TextDraft(text: html, kind: .html, base: element.base)
    }

    private func soleDivision(of element: FeedElement) -> FeedElement? {
        var inner = children(of: element)
        guard let child = inner.next(), inner.next() == nil, name(of: child) == .div,
            rawSpace(of: child) == .xhtml, text(of: element) == text(of: child)
        else { return nil }
        return child
    }

    func address(of element: FeedElement) -> AddressDraft? {
        let written = text(of: element) ?? attribute(.href, of: element)
        return written.map { AddressDraft(text: $0, base: element.base) }
    }

    func address(_ name: FeedName, in space: Space = .none, of element: FeedElement) -> AddressDraft? {
        attribute(name, in: space, of: element).map { AddressDraft(text: $0, base: element.base) }
    }

    mutating func date(of element: FeedElement) -> Date? {
        guard let written = text(of: element) else { return nil }
        let date = FeedDate(written, timezone: timezone)?.instant
        if date == nil { draft.unreadableDates += 1 }
        return date
    }
}

/// The elements directly inside an element.
struct FeedChildren: Sequence, IteratorProtocol {
    private let tape: XMLTape
    private let base: String?
    private var siblings: XMLTape.Siblings

    init(of element: FeedElement, in tape: XMLTape) {
        self.tape = tape
        base = element.base
        siblings = tape.children(of: element.place)
    }

    mutating func next() -> FeedElement? {
        siblings.next().map { tape.feedElement($0, in: base) }
    }
}

extension XMLTape {
    fileprivate func feedElement(_ place: Element, in outer: String?) -> FeedElement {
        guard hasAttributes(place), let own = attribute(.base, in: .xml, of: place) else {
            return FeedElement(place: place, base: outer)
        }
        return FeedElement(place: place, base: outer.flatMap { own.resolved(against: $0) } ?? own)
    }
}
