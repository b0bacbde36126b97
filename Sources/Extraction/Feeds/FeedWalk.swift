internal import Calendar
internal import Dates
internal import Foundation
internal import Markup
internal import Model
internal import Web

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
    var nestedItems: [XMLTape.Element] = []

    init(_ tape: XMLTape, timezone: TimeZone) {
        self.tape = tape
        self.timezone = timezone
    }

    /// Reads every feed that stands in the document; several roots are read one after the other.
    mutating func run() {
        for root in tape.roots { readRoot(root) }
    }

    private mutating func readRoot(_ root: XMLTape.Element) {
        switch (tape.space(of: root), tape.tag(of: root)) {
        case (_, .rss), (_, .rdf): readRSS(root)
        case (_, .channel): readLoneChannel(root)
        case (_, .feed): readAtom(root)
        case (_, .entry): readLoneEntry(root)
        case (_, .item): readLoneItem(root)
        default: break
        }
    }

    /// The namespace of an element, where the document's own counts as none.
    @inline(__always)
    func space(_ element: XMLTape.Element) -> Space {
        let space = tape.space(of: element)
        return space == native || space == .rss ? .none : space
    }

    /// The base that holds inside an element (XML Base, section 4).
    func base(_ element: XMLTape.Element, _ outer: String?) -> String? {
        guard tape.hasAttributes(element), let own = tape.attribute(.base, in: .xml, of: element) else {
            return outer
        }
        guard let outer else { return own }
        return own.resolved(against: outer) ?? own
    }

    func language(_ element: XMLTape.Element) -> String? {
        tape.attribute(.lang, in: .xml, of: element)
    }

    func plain(_ element: XMLTape.Element) -> TextDraft? {
        tape.string(of: element).map { TextDraft(text: $0, kind: .plain, base: nil) }
    }

    /// Text of RSS, which never says whether it is HTML; markup that was not escaped is taken as it stands.
    func guessed(_ element: XMLTape.Element, _ outer: String?) -> TextDraft? {
        let base = base(element, outer)
        if tape.hasChildren(element) { return markup(element, base) }
        return tape.string(of: element).map { TextDraft(text: $0, kind: .guess, base: base) }
    }

    func html(_ element: XMLTape.Element, _ outer: String?) -> TextDraft? {
        let base = base(element, outer)
        if tape.hasChildren(element) { return markup(element, base) }
        return tape.string(of: element).map { TextDraft(text: $0, kind: .html, base: base) }
    }

    /// The division that XHTML comes in is no part of it (RFC 4287, 3.1.1.3).
    func markup(_ element: XMLTape.Element, _ base: String?) -> TextDraft? {
        if let division = soleDivision(element) { return markup(division, self.base(division, base)) }
        let text = tape.markup(inside: element, base: base)
        return text.isEmpty ? nil : TextDraft(text: text, kind: .html, base: base)
    }

    private func soleDivision(_ element: XMLTape.Element) -> XMLTape.Element? {
        var children = tape.children(of: element)
        guard let child = children.next(), children.next() == nil, tape.tag(of: child) == .div,
            tape.space(of: child) == .xhtml, tape.string(of: element) == tape.string(of: child)
        else { return nil }
        return child
    }

    func address(_ element: XMLTape.Element, _ outer: String?) -> AddressDraft? {
        let text = tape.string(of: element) ?? tape.attribute(.href, of: element)
        return text.map { AddressDraft(text: $0, base: base(element, outer)) }
    }

    func address(_ tag: FeedName, in space: Space = .none, of element: XMLTape.Element, _ outer: String?)
        -> AddressDraft?
    {
        tape.attribute(tag, in: space, of: element).map { AddressDraft(text: $0, base: base(element, outer)) }
    }

    mutating func date(_ element: XMLTape.Element) -> Date? {
        guard let text = tape.string(of: element) else { return nil }
        let date = FeedDate(text, timezone: timezone)?.instant
        if date == nil { draft.unreadableDates += 1 }
        return date
    }
}
