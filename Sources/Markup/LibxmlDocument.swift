internal import CLibxml2
internal import Text

private let initialised: Void = xmlInitParser()

extension Document {
    /// Parses an XML document from UTF-8 (see `decode`), broken ones as well as they can be read; nothing outside of it
    /// is loaded and no entity of its own is expanded. For feeds there is `XMLTape`, which is several times as fast.
    package init(xml utf8: [UInt8], url: String? = nil, limits: DocumentLimits = DocumentLimits()) {
        _ = initialised
        let whole = Array(utf8.prefix(limits.bytes))
        let source = withNumericReferences(whole)
        var remarks = utf8.count > limits.bytes ? ["only the first \(limits.bytes) bytes were read"] : []
        if let arena = LibxmlReading.reading(source, isMending: false, limits) {
            self.init(tree: Tree(arena, isXML: true), url: url, remarks: remarks)
            return
        }
        remarks.append("not well-formed, read as well as it can be")
        let mended = XMLMending(source, records: ["item", "entry"], roots: [])
        let arena = LibxmlReading.reading(mended.result, isMending: true, limits) ?? TreeArena()
        self.init(tree: Tree(arena, isXML: true), url: url, remarks: remarks)
    }

    /// True when a document is XML by what it says of itself; XHTML pages count as HTML.
    package static func looksLikeXML(_ utf8: [UInt8]) -> Bool {
        let head = utf8.prefix(1024).drop(while: \.isBlank)
        guard
            head.starts(with: "<?xml".utf8) || head.starts(with: "<rss".utf8)
                || head.starts(with: "<feed".utf8)
        else { return false }
        let small = Array(head.map(\.lowercased))[...]
        return range(of: "<html", in: small) == nil && range(of: "<!doctype html", in: small) == nil
    }
}

/// HTML's names for characters as numbers, which XML understands without a DTD.
private func withNumericReferences(_ source: [UInt8]) -> [UInt8] {
    guard source.contains(0x26) else { return source }
    var out: [UInt8] = []
    out.reserveCapacity(source.count)
    var place = 0
    while let sign = source.place(of: 0x26, in: place..<source.count) {
        out.append(contentsOf: source[place..<sign])
        let name = source[(sign + 1)...].prefix(32).prefix { $0.isLetter || $0.isDigit }
        place = name.endIndex
        let isClosed = place < source.count && source[place] == 0x3B
        let isXML = ["amp", "lt", "gt", "quot", "apos"].contains { name.elementsEqual($0.utf8) }
        if isClosed, !isXML, let entry = ReferenceTable.standard.entry(named: name) {
            out.append(contentsOf: "&#\(entry.first);".utf8)
            if entry.second != 0 { out.append(contentsOf: "&#\(entry.second);".utf8) }
            place += 1
        } else {
            out.append(contentsOf: source[sign..<place])
        }
    }
    out.append(contentsOf: source[place...])
    return out
}

/// Copies libxml2's tree into flat arrays.
private struct LibxmlReading {
    private var arena = TreeArena()
    private let limits: DocumentLimits

    /// Nil when the document is not well-formed and `isMending` is not set.
    static func reading(_ source: [UInt8], isMending: Bool, _ limits: DocumentLimits) -> TreeArena? {
        guard source.count < Int(Int32.max), let parser = xmlNewParserCtxt() else { return nil }
        defer { xmlFreeParserCtxt(parser) }
        parser.pointee.sax.pointee.serror = { _, _ in }
        var options = Int32(
            XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_COMPACT.rawValue)
        if isMending { options |= Int32(XML_PARSE_RECOVER.rawValue) }
        let document = source.withUnsafeBytes { bytes in
            xmlCtxtReadMemory(
                parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), nil,
                "UTF-8",
                options)
        }
        guard let document else { return nil }
        defer { xmlFreeDoc(document) }
        var copying = LibxmlReading(limits: limits)
        copying.copyChildren(of: document, isMending)
        return copying.arena
    }

    private init(limits: DocumentLimits) { self.limits = limits }

    private mutating func copyChildren(of document: xmlDocPtr, _ isMended: Bool) {
        var here = document.pointee.children
        if isMended, let wrapper = xmlDocGetRootElement(document) { here = wrapper.pointee.children }
        let top = here?.pointee.parent
        var parents: [Int32] = [0]
        while let node = here, arena.nodes.count < limits.nodes {
            let copied = copy(node, under: parents[parents.count - 1])
            if let copied, let child = node.pointee.children {
                parents.append(copied)
                here = child
                continue
            }
            here = node.pointee.next
            var above = node.pointee.parent
            while here == nil, let outer = above, outer != top {
                parents.removeLast()
                here = outer.pointee.next
                above = outer.pointee.parent
            }
        }
    }

    /// The new number of an element; nil for nodes whose children are not walked.
    private mutating func copy(_ node: xmlNodePtr, under parent: Int32) -> Int32? {
        switch node.pointee.type {
        case XML_ELEMENT_NODE:
            let attributes = copyAttributes(of: node)
            let name = arena.names.id(of: qualified(node.pointee.name, in: node.pointee.ns))
            let element = arena.make(
                TreeArena.Node(
                    kind: .element, namespace: .other, name: name, start: attributes.start,
                    count: attributes.count))
            arena.insert(element, under: parent)
            return element
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: copyText(node, as: .text, under: parent)
        case XML_COMMENT_NODE: copyText(node, as: .comment, under: parent)
        default: break
        }
        return nil
    }

    private func qualified(_ name: UnsafePointer<xmlChar>?, in space: xmlNsPtr?) -> String {
        let local = name.map { String(cString: $0) } ?? ""
        guard let prefix = space?.pointee.prefix else { return local }
        return String(cString: prefix) + ":" + local
    }

    private mutating func copyText(_ node: xmlNodePtr, as kind: TreeArena.Kind, under parent: Int32) {
        guard let content = node.pointee.content else { return }
        let start = arena.text.count
        arena.text.append(contentsOf: String(cString: content).utf8)
        let copy = arena.make(
            TreeArena.Node(kind: kind, start: Int32(start), count: Int32(arena.text.count - start)))
        arena.insert(copy, under: parent)
    }

    private mutating func copyAttributes(of node: xmlNodePtr) -> (start: Int32, count: Int32) {
        let start = arena.attributes.count
        var next = node.pointee.properties
        while let attribute = next {
            let value = arena.values.count
            if let text = xmlNodeListGetString(node.pointee.doc, attribute.pointee.children, 1) {
                arena.values.append(contentsOf: String(cString: text).utf8)
                moisson_xml_free(text)
            }
            arena.attributes.append(
                Attribute(
                    name: arena.names.id(of: qualified(attribute.pointee.name, in: attribute.pointee.ns)),
                    start: Int32(value), count: Int32(arena.values.count - value)))
            next = attribute.pointee.next
        }
        return (Int32(start), Int32(arena.attributes.count - start))
    }
}
