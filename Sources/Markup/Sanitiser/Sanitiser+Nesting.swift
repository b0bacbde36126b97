/// Nesting as the HTML Standard's tree construction has it (13.2.6), as far as the allowed elements need it.
extension Sanitiser {
    mutating func keep(_ tag: Tag, as written: Tag) {
        switch written {
        case .caption, .colgroup, .col, .tbody, .thead, .tfoot, .tr, .td, .th: return startTablePart(written)
        default: break
        }
        prepareForContent(of: written)
        if tag == .xmp || tag == .plaintext { return keepRawText(tag) }
        if isBlock(written) { closeParagraph() }
        switch written {
        case .li:
            closeItem { $0 == .li }
            if mendsLists { openMissingList() }
        case .dd, .dt: closeItem { $0 == .dd || $0 == .dt }
        // Closing one can close formatting around it, and so bare another.
        case .h1, .h2, .h3, .h4, .h5, .h6: while open.last?.tag.isHeading ?? false { close() }
        case .a: closeOpenLink()
        case .rt, .rp: closeRubyText()
        default: break
        }
        if !isBlock(written) { reopenSuspended() }
        write(written)
    }

    /// Writes and opens an element; a link without a safe address is only its text.
    private mutating func write(_ tag: Tag) {
        readAttributes()
        if tag == .img { return writeImage() }
        // A table needs room for its rows and cells, which are opened without being written, too.
        guard tag.isVoid || open.count + (tag == .table ? 4 : 0) < Self.depthLimit else { return }
        let link = tag == .a ? safeAddress : nil
        if tag == .a, link == nil { return }
        let start = out.count
        writeStart(tag, link: link)
        if tag == .pre { lineFeedPlace = (out.count, isRightBehind: true) }
        if !tag.isVoid { open.append(Open(tag: tag, written: start..<out.count)) }
    }

    /// `<xmp>` and `<plaintext>`: their text as it stands.
    private mutating func keepRawText(_ tag: Tag) {
        closeParagraph()
        tokens.readText(as: tag == .xmp ? .rawText : .plainText)
        openPlain(.pre)
        lineFeedPlace = (out.count, isRightBehind: false)
        tokens.next()
        if tokens.kind == .text { write(tokens.range, decodes: false) }
        end(.pre)
    }

    mutating func openPlain(_ tag: Tag) {
        guard open.count < Self.depthLimit else { return }
        let start = out.count
        out.append(UInt8(ascii: "<"))
        tag.write(to: &out)
        out.append(UInt8(ascii: ">"))
        open.append(Open(tag: tag, written: start..<out.count))
    }

    // MARK: Closing

    /// Closes the innermost element, and elements around it whose end tag had come before.
    mutating func close() {
        guard let last = open.popLast() else { return }
        out.append(contentsOf: "</".utf8)
        last.tag.write(to: &out)
        out.append(UInt8(ascii: ">"))
        if isBlock(last.tag), let outer = open.last, outer.endsWithBlock { close() }
    }

    /// Closes down to the element at `place`; formatting on the way goes on later if `suspending`.
    private mutating func close(to place: Int, suspending: Bool) {
        while open.count > place {
            if suspending, open.count > place + 1, let last = open.last, last.tag.isFormatting,
                !last.endsWithBlock
            {
                suspended.insert(last, at: 0)
                if suspended.count > Self.suspendedLimit { suspended.removeLast() }
            }
            close()
        }
    }

    /// The nearest open element that is wanted, not looking out of a cell.
    private func place(stopping: (Tag) -> Bool = { _ in false }, of wanted: (Tag) -> Bool) -> Int? {
        for (place, element) in open.enumerated().reversed() {
            if wanted(element.tag) { return place }
            switch element.tag {
            case .table, .td, .th, .caption: return nil
            default: if stopping(element.tag) { return nil }
            }
        }
        return nil
    }

    private mutating func closeParagraph() {
        if let place = place(of: { $0 == .p }) { close(to: place, suspending: true) }
    }

    private mutating func closeItem(_ isItem: (Tag) -> Bool) {
        let found = place(stopping: { $0.isSpecial && $0 != .address && $0 != .div && $0 != .p }, of: isItem)
        if let found { close(to: found, suspending: true) }
    }

    /// A link inside a link ends the outer one.
    private mutating func closeOpenLink() {
        suspended.removeAll { $0.tag == .a }
        guard let place = place(of: { $0 == .a }) else { return }
        close(to: place, suspending: true)
    }

    private mutating func openMissingList() {
        switch open.last?.tag {
        case .ul, .ol, .menu: return
        default:
            openPlain(.ul)
            if open.last?.tag == .ul { open[open.count - 1].isImplied = true }
        }
    }

    private mutating func closeRubyText() {
        guard place(of: { $0 == .ruby }) != nil else { return }
        while let last = open.last, last.tag.hasImpliedEnd { close() }
    }

    mutating func end(_ tag: Tag) {
        if tag.isFormatting { return endFormatting(tag) }
        switch tag {
        case .table, .caption, .colgroup, .tbody, .thead, .tfoot, .tr, .td, .th: return endTablePart(tag)
        case .h1, .h2, .h3, .h4, .h5, .h6:
            if let found = place(of: { $0.isHeading }) { close(to: found, suspending: false) }
        case .li:
            if let found = place(stopping: { $0 == .ol || $0 == .ul }, of: { $0 == .li }) {
                close(to: found, suspending: false)
            }
        default: endOther(tag)
        }
    }

    private mutating func endOther(_ tag: Tag) {
        let isSpecial = tag.isSpecial
        if let found = place(stopping: { !isSpecial && $0.isSpecial }, of: { $0 == tag }) {
            close(to: found, suspending: false)
        }
    }

    /// `<b><ul>…</b>`: bold ends with the list, so that the list stays whole.
    private mutating func endFormatting(_ tag: Tag) {
        if let place = suspended.lastIndex(where: { $0.tag == tag }) {
            suspended.remove(at: place)
            return
        }
        guard let found = place(of: { $0 == tag }) else { return }
        if open[(found + 1)...].contains(where: { $0.tag.isSpecial }) {
            open[found].endsWithBlock = true
        } else {
            close(to: found, suspending: true)
        }
    }

    /// Opens the formatting again that a block had cut off.
    private mutating func reopenSuspended() {
        guard !suspended.isEmpty else { return }
        let again = suspended
        suspended = []
        for element in again where open.count < Self.depthLimit {
            reopeningBudget -= element.written.count
            guard reopeningBudget > 0 else { return }
            let start = out.count
            out.append(contentsOf: Array(out[element.written]))
            open.append(Open(tag: element.tag, written: start..<out.count))
        }
    }

    // MARK: Tables

    /// Text and inline elements: in a table outside of cells they get a cell, where browsers would move them out.
    mutating func prepareForInline() {
        prepareForContent()
        reopenSuspended()
    }

    private mutating func prepareForContent(of tag: Tag? = nil) {
        if open.last?.isImplied == true, tag != .li { close() }
        if open.last?.tag == .colgroup { close() }
        switch open.last?.tag {
        case .table:
            openPlain(.tbody)
            openPlain(.tr)
            openPlain(.td)
        case .tbody, .thead, .tfoot:
            openPlain(.tr)
            openPlain(.td)
        case .tr: openPlain(.td)
        default: break
        }
    }

    private mutating func startTablePart(_ tag: Tag) {
        guard let table = open.lastIndex(where: { $0.tag == .table }) else { return }
        suspended = []
        closeToParent(of: tag, above: table)
        openMissingParents(of: tag)
        write(tag)
    }

    /// Closes down to the innermost part of the table that may hold the new part.
    private mutating func closeToParent(of tag: Tag, above table: Int) {
        let parents = open[table...].lastIndex { isParent($0.tag, of: tag) }
        close(to: (parents ?? table) + 1, suspending: false)
    }

    private func isParent(_ outer: Tag, of tag: Tag) -> Bool {
        switch tag {
        case .td, .th:
            outer == .tr || outer == .tbody || outer == .thead || outer == .tfoot || outer == .table
        case .tr: outer == .tbody || outer == .thead || outer == .tfoot || outer == .table
        case .col: outer == .colgroup || outer == .table
        default: outer == .table
        }
    }

    private mutating func openMissingParents(of tag: Tag) {
        let parent = open.last?.tag
        switch tag {
        case .col: if parent == .table { openPlain(.colgroup) }
        case .tr: if parent == .table { openPlain(.tbody) }
        case .td, .th:
            if parent == .table { openPlain(.tbody) }
            if open.last?.tag != .tr { openPlain(.tr) }
        default: break
        }
    }

    private mutating func endTablePart(_ tag: Tag) {
        let found = open.lastIndex { $0.tag == tag || ($0.tag == .table && tag != .table) }
        guard let found, open[found].tag == tag else { return }
        suspended = []
        close(to: found, suspending: false)
    }

    // MARK: Kinds

    private func isBlock(_ tag: Tag) -> Bool {
        switch tag {
        case .address, .article, .aside, .blockquote, .center, .dd, .details, .div, .dl, .dt, .figcaption,
            .figure,
            .footer, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .li, .menu, .nav, .ol, .p, .pre,
            .section,
            .summary, .table, .ul:
            true
        default: false
        }
    }
}
