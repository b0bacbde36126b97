package import Foundation
internal import GRDB
package import Model
internal import Text

/// How many answers of a page are kept: enough to replay a page's last changes, little enough for a small disk
/// (20 centres × 3 pages × 8 × 20 KB compressed = 10 MB).
private let responsesKept = 8

extension Store {
    /// The archived answers of a page, oldest first.
    package func responses(source: String, page: String) throws(StorageFailure) -> [ArchivedResponse] {
        try read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT fetched, url, content_type, size, body FROM response
                    WHERE source = ? AND page = ? ORDER BY fetched, id
                    """,
                arguments: [source, page]
            ).compactMap(archivedResponse)
        }
    }
}

/// An answer as it came, and when.
package struct ArchivedResponse: Sendable, Equatable {
    package let fetched: Date
    package let response: Response
}

/// Keeps an answer, compressed, and forgets the page's oldest beyond `responsesKept`.
func archive(_ response: Response, of memory: PageMemory, at instant: Date, in db: Database) throws {
    let insert = try db.cachedStatement(
        sql: """
            INSERT INTO response (source, page, fetched, url, content_type, size, body) VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
    try insert.execute(arguments: [
        memory.source, memory.page, seconds(instant), response.url, response.contentType, response.body.count,
        Data(response.body.gzipped()),
    ])
    let forget = try db.cachedStatement(
        sql: """
            DELETE FROM response WHERE source = ? AND page = ? AND id NOT IN
            (SELECT id FROM response WHERE source = ? AND page = ? ORDER BY fetched DESC, id DESC LIMIT \(responsesKept))
            """)
    try forget.execute(arguments: [memory.source, memory.page, memory.source, memory.page])
}

private func archivedResponse(_ row: Row) -> ArchivedResponse? {
    let compressed: Data = row[4]
    guard let body = [UInt8](compressed).gunzipped(size: row[3]) else { return nil }
    return ArchivedResponse(
        fetched: date(row[0] as Int64), response: Response(url: row[1], contentType: row[2], body: body))
}
