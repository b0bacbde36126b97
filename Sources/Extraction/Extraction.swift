internal import Foundation
internal import Markup
package import Model

/// # Extraction: from one document's bytes to its items
///
/// This room reads whatever a page of a source turned out to be: a feed of any format (Feeds/), a calendar
/// (Calendars/), or a listing in HTML (Listings/), and says when it is not what was asked for (Answers/). It takes bytes and gives values; it never
/// fetches, never asks the clock, never refuses a document because it is broken: what is odd becomes a remark, and
/// every item that can be read is read.
///
/// Start reading at `extract(_:as:)` below. Feeds: `FeedReader.swift` (which way a document goes), `FeedWalk.swift`
/// with the tables of the formats beside it (`RSS.swift`, `Atom.swift`, `Modules.swift`, `JSONFeed.swift`), and
/// `FeedFinishing.swift`, where strings become harmless and addresses absolute. Listings: `Listing.swift`. The bounds
/// of all fields are in `EntryBounds.swift`.
package func extract(_ response: Response, as reading: Reading) -> Extracted {
    DocumentReader(response: response, reading: reading).extracted.bounded()
}

/// Reads one document as the form that it has.
private struct DocumentReader {
    let response: Response
    let reading: Reading

    var extracted: Extracted {
        let form = DocumentForm(response.body, mediaType: mediaType)
        if form == .xmlFeed, let feed = cleanFeed { return feed }
        let document = decode(
            form == .calendar ? response.body.unfoldedCalendar : response.body,
            contentType: response.contentType, as: form.documentKind)
        switch form {
        case .xmlFeed, .json: return feed(in: document, form: form)
        case .calendar: return calendar(in: document)
        case .page: return PageReader(document: document, response: response, reading: reading).extracted
        case .nothing: return unrecognised(document)
        }
    }

    private var cleanFeed: Extracted? {
        guard let draft = FeedReader(timezone: reading.timezone).cleanDraft(of: response) else { return nil }
        let remarks = [remark(onTypeOf: .xmlFeed)].compactMap { $0 }
        return finishing.extracted(draft, encoding: "UTF-8", remarks: remarks)
    }

    private var finishing: FeedFinishing {
        FeedFinishing(
            base: reading.base ?? (response.url.isEmpty ? nil : response.url), timezone: reading.timezone)
    }

    private func feed(in document: Decoded, form: DocumentForm) -> Extracted {
        var remarks = document.remarks.map { Remark($0) } + [remark(onTypeOf: form)].compactMap { $0 }
        let reader = FeedReader(timezone: reading.timezone)
        let draft =
            form == .json
            ? reader.draft(json: document.utf8, remarks: &remarks)
            : reader.draft(xml: document.utf8, remarks: &remarks)
        guard let draft else { return unrecognised(document) }
        return finishing.extracted(draft, encoding: document.encoding, remarks: remarks)
    }

    private func calendar(in document: Decoded) -> Extracted {
        var remarks = document.remarks.map { Remark($0) } + [remark(onTypeOf: .calendar)].compactMap { $0 }
        let draft = CalendarReader(document.utf8, reading: reading).draft(remarks: &remarks)
        return finishing.extracted(draft, encoding: document.encoding, remarks: remarks)
    }

    private func unrecognised(_ document: Decoded) -> Extracted {
        var extracted = Extracted(encoding: document.encoding)
        extracted.remarks = document.remarks.map { Remark($0) } + [Remark("neither a feed nor a page")]
        return extracted
    }

    /// `text/xml` of `Text/XML; charset=utf-8`; empty when there is none.
    private var mediaType: String {
        let type = response.contentType?.prefix { $0 != ";" } ?? ""
        return squashed(String(type)).lowercased()
    }

    /// Feeds are served as pages, as text and as pictures; they are read, and it is said.
    private func remark(onTypeOf form: DocumentForm) -> Remark? {
        let type = mediaType
        guard !type.isEmpty else { return nil }
        let isJSON = type.hasSuffix("/json") || type.hasSuffix("+json")
        let isXML = type.hasSuffix("/xml") || type.hasSuffix("+xml") || type.hasSuffix("/xml-dtd")
        switch form {
        case .calendar: return type == "text/calendar" ? nil : Remark("a calendar is served as \(type)")
        case .json: return isJSON ? nil : Remark("a feed is served as \(type)")
        case .xmlFeed, .page, .nothing:
            let isRight = isXML && type != "application/xhtml+xml"
            return isRight ? nil : Remark("a feed is served as \(type)")
        }
    }
}

extension DocumentForm {
    fileprivate var documentKind: DocumentKind {
        switch self {
        case .xmlFeed: .xml
        case .json, .calendar: .json
        case .page, .nothing: .html
        }
    }
}
