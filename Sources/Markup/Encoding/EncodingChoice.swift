/// The kinds of document that declare their encoding in different ways.
package enum DocumentKind: Sendable {
    case html, xml, json
}

/// The place at which an encoding was named; the words stand in remarks.
enum EncodingOrigin: String {
    case mark = "byte order mark"
    case pattern = "pattern of zero bytes"
    case header = "Content-Type header"
    case document = "document"
    case none
}

/// The encoding that a document is read in, and the reason for it.
struct EncodingChoice {
    let encoding: WebEncoding
    let origin: EncodingOrigin
    var markLength = 0
}
