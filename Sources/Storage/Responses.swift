package import Foundation
internal import GRDB
package import Model
internal import Text

/// So many answers of a page are kept: enough to replay a page's last changes, little enough for a small disk
/// (20 centres × 3 pages × 8 × 20 KB compressed = 10 MB).
private let responsesKept = 8
/// More bytes than any configuration lets an answer have.
private let largestBody: Int64 = 1_000_000_000

/// An answer as it came, and when.
package struct ArchivedResponse: Sendable, Equatable {
    package let fetched: Date
    package let response: Response
}

extension Store {
    /// Returns the archived answers of a page, oldest first; one that cannot be unpacked any more is left out.
    package func responses(source: String, page: String) throws(StorageFailure) -> [ArchivedResponse] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT fetched, url, content_type, size, body FROM response
                    WHERE source = ? AND page = ? ORDER BY fetched, id
                    """,
                arguments: [source, page]
            ).compactMap { try CheckedRow($0).archivedResponse() }
        }
    }
}

extension CheckedRow {
    fileprivate func archivedResponse() throws -> ArchivedResponse? {
        let size = try number(at: "size", in: 0...largestBody)
        guard let body = (try bytes(at: "body")).gunzipped(size: size) else { return nil }
        return ArchivedResponse(
            fetched: try instant(at: "fetched"),
            response: Response(
                url: try text(at: "url"), contentType: try optionalText(at: "content_type"), body: body))
    }
}

extension Database {
    /// Keeps an answer, compressed, and forgets the page's oldest beyond `responsesKept`.
    func archive(_ response: Response, of memory: PageMemory, at instant: Date) throws {
        let insert = try cachedStatement(
            sql: """
                INSERT INTO response (source, page, fetched, url, content_type, size, body) VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        try insert.execute(arguments: [
            memory.source, memory.page, instant.columnSeconds, response.url, response.contentType,
            response.body.count, Data(response.body.gzipped()),
        ])
        let forget = try cachedStatement(
            sql: """
                DELETE FROM response WHERE source = ? AND page = ? AND id NOT IN
                (SELECT id FROM response WHERE source = ? AND page = ? ORDER BY fetched DESC, id DESC LIMIT \(responsesKept))
                """)
        try forget.execute(arguments: [memory.source, memory.page, memory.source, memory.page])
    }
}
