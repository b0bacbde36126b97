import Markup

/// Any text as HTML: sanitising twice is sanitising once, the result is balanced, and nothing in it runs.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let html = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    let once = sanitise(html, base: "https://a.example.org/x/").html
    precondition(sanitise(once, base: "https://a.example.org/x/").html == once, "sanitising twice differs")
    let document = Document(html: Array(once.utf8))
    for element in document.elements {
        precondition(!forbidden.contains(element.name), "a forbidden element: \(element.name)")
        for (name, value) in element.attributes {
            precondition(
                !name.hasPrefix("on") && name != "style" && name != "srcdoc", "a forbidden attribute: \(name)"
            )
            let isLink = ["href", "src", "cite", "poster"].contains(name)
            precondition(!isLink || isSafeLink(value), "an unsafe address")
        }
    }
    precondition(isBalanced(Array(once.utf8)), "not balanced")
    return 0
}

private let forbidden: Set<String> = [
    "script", "style", "iframe", "object", "embed", "form", "input", "svg", "math", "link", "meta", "base",
    "template",
]
private let void: Set<String> = [
    "area", "br", "col", "hr", "img", "source", "track", "wbr",
]

/// Whether every start tag has its end tag, in order.
private func isBalanced(_ html: [UInt8]) -> Bool {
    var open: [String] = []
    var place = 0
    while let sign = html[place...].firstIndex(of: UInt8(ascii: "<")) {
        guard let end = endOfTag(html, sign) else { return false }
        let tag = html[sign + 1..<end]
        let name = String(decoding: tag.drop { $0 == 0x2F }.prefix { $0 > 0x20 && $0 != 0x2F }, as: UTF8.self)
        if tag.first == UInt8(ascii: "/") {
            guard open.popLast() == name else { return false }
        } else if !void.contains(name) {
            open.append(name)
        }
        place = end + 1
    }
    return open.isEmpty
}

private func endOfTag(_ html: [UInt8], _ start: Int) -> Int? {
    var isQuoted = false
    for place in start..<html.count {
        if html[place] == UInt8(ascii: "\"") { isQuoted.toggle() }
        if html[place] == UInt8(ascii: ">"), !isQuoted { return place }
    }
    return nil
}
