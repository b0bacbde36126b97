internal import Foundation
internal import Markup
package import Model

/// # Extraction: from one document's bytes to its items
///
/// This room reads whatever a page of a source turned out to be: a feed of any format (Feeds/), or a listing in
/// HTML (Listings/). It takes bytes and gives values; it never fetches, never asks the clock, never refuses a
/// document because it is broken: what is odd becomes a remark, and every item that can be read is read.
///
/// Start reading at `extract(_:as:)` below. Feeds: `Feeds.swift` (which way a document goes), `FeedWalk.swift` with
/// the tables of the formats beside it (`RSS.swift`, `Atom.swift`, `Modules.swift`, `JSONFeed.swift`), and
/// `FeedFinishing.swift`, where strings become harmless and addresses absolute.
package func extract(_ response: Response, as reading: Reading) -> Extracted {
    let mediaType = mediaType(of: response.contentType)
    let kind = sniffed(response.body, mediaType: mediaType)
    if kind == .xmlFeed, let feed = cleanFeed(response, as: reading, mediaType) { return feed }
    let document = decode(response.body, contentType: response.contentType, as: documentKind(kind))
    switch kind {
    case .xmlFeed, .json:
        return feed(document, kind, finishing(response, as: reading), mediaType)
    case .page: return page(document, response, as: reading)
    case .nothing: return unrecognised(document)
    }
}

private func cleanFeed(_ response: Response, as reading: Reading, _ mediaType: String) -> Extracted? {
    guard let draft = cleanFeedDraft(response, timezone: reading.timezone) else { return nil }
    let remarks = [wrongType(mediaType, .xmlFeed)].compactMap { $0 }
    return finishing(response, as: reading).extracted(draft, encoding: "UTF-8", remarks: remarks)
}

private func finishing(_ response: Response, as reading: Reading) -> FeedFinishing {
    FeedFinishing(
        base: reading.base ?? (response.url.isEmpty ? nil : response.url), timezone: reading.timezone)
}

private func feed(
    _ document: Decoded, _ kind: SniffedType, _ finishing: FeedFinishing, _ mediaType: String
) -> Extracted {
    var remarks = document.remarks.map { Remark($0) }
    if let remark = wrongType(mediaType, kind) { remarks.append(remark) }
    let draft =
        kind == .json
        ? feedDraft(json: document.utf8, timezone: finishing.timezone, remarks: &remarks)
        : feedDraft(xml: document.utf8, timezone: finishing.timezone, remarks: &remarks)
    guard let draft else { return unrecognised(document) }
    return finishing.extracted(draft, encoding: document.encoding, remarks: remarks)
}

private func unrecognised(_ document: Decoded) -> Extracted {
    var extracted = Extracted(encoding: document.encoding)
    extracted.remarks = document.remarks.map { Remark($0) } + [Remark("neither a feed nor a page")]
    return extracted
}

private func documentKind(_ kind: SniffedType) -> DocumentKind {
    switch kind {
    case .xmlFeed: .xml
    case .json: .json
    case .page, .nothing: .html
    }
}

/// `text/xml` of `Text/XML; charset=utf-8`; empty when there is none.
private func mediaType(of contentType: String?) -> String {
    let type = contentType?.prefix { $0 != ";" } ?? ""
    return squashed(String(type)).lowercased()
}

/// Feeds are served as pages, as text and as pictures; they are read, and it is said.
private func wrongType(_ mediaType: String, _ kind: SniffedType) -> Remark? {
    guard !mediaType.isEmpty else { return nil }
    let isJSON = mediaType.hasSuffix("/json") || mediaType.hasSuffix("+json")
    let isXML = mediaType.hasSuffix("/xml") || mediaType.hasSuffix("+xml") || mediaType.hasSuffix("/xml-dtd")
    let isRight = kind == .json ? isJSON : isXML && mediaType != "application/xhtml+xml"
    return isRight ? nil : Remark("a feed is served as \(mediaType)")
}
