import CLibxml2

/// What an XPath found: elements in document order, and the strings of attributes, texts and plain results.
struct XPathResult {
    var elements: [Int32] = []
    var strings: [String] = []

    func values(in tree: Tree) -> [String] {
        elements.map { Element(tree: tree, index: $0).text } + strings
    }
}

func checkXPath(_ expression: String, offset: Int) throws(SelectorError) {
    throw SelectorError(offset: offset, message: "XPath is not yet there")
}

func evaluateXPath(_ expression: String, in tree: Tree, from start: Int32) -> XPathResult { XPathResult() }
