internal import CLibxml2
internal import Text

/// The result of an XPath: elements in document order, and the strings of attributes, texts and plain results.
struct XPathResult {
    var elements: [Int32] = []
    var strings: [String] = []

    func values(in tree: Tree) -> [String] {
        elements.map { Element(tree: tree, index: $0).text } + strings
    }
}

private let initialised: Void = xmlInitParser()

/// Bytes of an expression, and brackets inside one another: libxml2 compiles and evaluates by recursion.
private let expressionLimit = 1000
private let nestingLimit = 50
/// Steps of one evaluation: `//*[//*[//*]]` would run for days.
private let stepLimit: UInt = 20_000_000

/// Throws what is wrong with an XPath 1.0 expression; `offset` is where it starts in the selector.
func checkXPath(_ expression: String, offset: Int) throws(SelectorError) {
    if expression.utf8.allSatisfy(\.isBlank) {
        throw SelectorError(offset: offset, message: "an XPath cannot be empty")
    }
    if expression.utf8.count > expressionLimit {
        throw SelectorError(
            offset: offset, message: "an XPath cannot be longer than \(expressionLimit) bytes")
    }
    if nesting(of: expression) > nestingLimit {
        throw SelectorError(
            offset: offset, message: "an XPath cannot nest brackets deeper than \(nestingLimit)")
    }
    guard let trouble = XPathEvaluation.trouble(with: expression) else { return }
    throw SelectorError(offset: offset + trouble.offset, message: trouble.message)
}

private func nesting(of expression: String) -> Int {
    var depth = 0
    var deepest = 0
    for byte in expression.utf8 {
        if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
        if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth -= 1 }
        deepest = max(deepest, depth)
    }
    return deepest
}

/// Evaluates a checked expression with an element (or 0, the document) as its context; what fails finds nothing.
func evaluateXPath(_ expression: String, in tree: Tree, from start: Int32) -> XPathResult {
    tree.mirror.use(making: { XPathMirror() }) { $0.evaluate(expression, tree, from: start) }
}

/// The copy of one tree that libxml2 can evaluate XPath on, made when first needed. libxml2 may touch the copy while it
/// evaluates, so one thread at a time does.
private final class XPathMirror {
    private var document: xmlDocPtr?
    /// libxml2's node for every node of the tree that has one.
    private var nodes: [xmlNodePtr?] = []

    deinit { if let document { xmlFreeDoc(document) } }

    func evaluate(_ expression: String, _ tree: Tree, from start: Int32) -> XPathResult {
        _ = initialised
        if document == nil { build(tree) }
        guard let document, let context = xmlXPathNewContext(document) else { return XPathResult() }
        defer { xmlXPathFreeContext(context) }
        context.pointee.node =
            start > 0
            ? nodes[Int(start)] : UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self)
        return XPathEvaluation(context: context, document: document).run(expression)
    }

    // MARK: The copy

    private func build(_ tree: Tree) {
        document = xmlNewDoc(nil)
        nodes = [xmlNodePtr?](repeating: nil, count: tree.nodes.count)
        guard let document else { return }
        var spaces: [String: xmlNsPtr] = [:]
        var place: Int32 = 1
        while place < tree.nodes.count {
            let node = tree.nodes[Int(place)]
            if node.kind == .content {
                place = node.end  // no selector looks into templates
                continue
            }
            if let copy = copy(place, of: tree, in: document, naming: &spaces) {
                attach(copy, at: place, under: node.parent, in: document)
            }
            place += 1
        }
    }

    private func attach(_ copy: xmlNodePtr, at place: Int32, under parent: Int32, in document: xmlDocPtr) {
        nodes[Int(place)] = copy
        copy.pointee._private = UnsafeMutableRawPointer(bitPattern: Int(place))
        let above =
            parent > 0
            ? nodes[Int(parent)] : UnsafeMutableRawPointer(document).assumingMemoryBound(to: xmlNode.self)
        guard let above else { return }
        // Not xmlAddChild, which would join neighbouring texts and free one of them.
        copy.pointee.parent = above
        copy.pointee.prev = above.pointee.last
        if let last = above.pointee.last { last.pointee.next = copy } else { above.pointee.children = copy }
        above.pointee.last = copy
    }

    private func copy(
        _ place: Int32, of tree: Tree, in document: xmlDocPtr, naming spaces: inout [String: xmlNsPtr]
    ) -> xmlNodePtr? {
        switch tree.nodes[Int(place)].kind {
        case .text:
            return tree.bytes(of: place).withUnsafeBufferPointer {
                xmlNewDocTextLen(document, $0.baseAddress, Int32($0.count))
            }
        case .comment: return xmlNewDocComment(document, tree.string(of: place))
        case .element: return element(place, of: tree, in: document, naming: &spaces)
        case .document, .content: return nil
        }
    }

    private func element(
        _ place: Int32, of tree: Tree, in document: xmlDocPtr, naming spaces: inout [String: xmlNsPtr]
    ) -> xmlNodePtr? {
        let name = tree.names.string(tree.nodes[Int(place)].name)
        let parts = name.split(separator: ":", maxSplits: 1)
        let isPrefixed = tree.isXML && parts.count == 2
        let copy = xmlNewDocNode(document, nil, isPrefixed ? String(parts[1]) : name, nil)
        guard let copy else { return nil }
        if isPrefixed { copy.pointee.ns = space(String(parts[0]), in: document, among: &spaces) }
        for (name, value) in Element(tree: tree, index: place).attributes { xmlNewProp(copy, name, value) }
        return copy
    }

    /// One made-up namespace for each prefix, so that `//dc:creator` finds what is written so.
    private func space(_ prefix: String, in document: xmlDocPtr, among spaces: inout [String: xmlNsPtr])
        -> xmlNsPtr?
    {
        if let known = spaces[prefix] { return known }
        guard let space = xmlNewNs(nil, prefixSpace(prefix), prefix) else { return nil }
        space.pointee.next = document.pointee.oldNs  // the document frees it
        document.pointee.oldNs = space
        spaces[prefix] = space
        return space
    }
}

private func prefixSpace(_ prefix: String) -> String { "urn:x-moisson:prefix:" + prefix }

/// One compilation and evaluation.
private struct XPathEvaluation {
    let context: xmlXPathContextPtr
    let document: xmlDocPtr

    static func trouble(with expression: String) -> (offset: Int, message: String)? {
        _ = initialised
        guard let context = xmlXPathNewContext(nil) else { return (0, "XPath is not available") }
        defer { xmlXPathFreeContext(context) }
        context.pointee.error = { _, _ in }
        if let compiled = xmlXPathCtxtCompile(context, expression) {
            xmlXPathFreeCompExpr(compiled)
            return nil
        }
        let error = context.pointee.lastError
        let offset = expression.utf8.prefix(max(0, Int(error.int1))).filter { $0 & 0xC0 != 0x80 }.count
        let message = error.message.map {
            String(decoding: trimmed(Array(String(cString: $0).utf8)), as: UTF8.self)
        }
        return (offset, message ?? "not a valid XPath")
    }

    func run(_ expression: String) -> XPathResult {
        context.pointee.error = { _, _ in }
        context.pointee.opLimit = stepLimit
        var space = document.pointee.oldNs
        while let here = space {
            if let prefix = here.pointee.prefix { xmlXPathRegisterNs(context, prefix, here.pointee.href) }
            space = here.pointee.next
        }
        guard let compiled = xmlXPathCtxtCompile(context, expression) else { return XPathResult() }
        defer { xmlXPathFreeCompExpr(compiled) }
        guard let object = xmlXPathCompiledEval(compiled, context) else { return XPathResult() }
        defer { xmlXPathFreeObject(object) }
        return result(of: object)
    }

    private func result(of object: xmlXPathObjectPtr) -> XPathResult {
        var result = XPathResult()
        guard object.pointee.type == XPATH_NODESET else {
            if let text = taken(xmlXPathCastToString(object)) { result.strings = [text] }
            return result
        }
        guard let set = object.pointee.nodesetval else { return result }
        xmlXPathNodeSetSort(set)
        for place in 0..<Int(set.pointee.nodeNr) {
            guard let node = set.pointee.nodeTab[place] else { continue }
            if node.pointee.type == XML_ELEMENT_NODE {
                result.elements.append(Int32(Int(bitPattern: node.pointee._private)))
            } else if node.pointee.type != XML_NAMESPACE_DECL,
                let text = taken(xmlXPathCastNodeToString(node))
            {
                result.strings.append(text)
            }
        }
        return result
    }

    private func taken(_ text: UnsafeMutablePointer<xmlChar>?) -> String? {
        guard let text else { return nil }
        defer { moisson_xml_free(text) }
        return String(cString: text)
    }
}
