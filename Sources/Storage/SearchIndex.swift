internal import Foundation
internal import GRDB
package import Model
package import Search
internal import Text

/// So much more a word in the title of an item counts than one in its text, and one beside the text. Fitted on
/// `Tests/SearchTests/Fixtures/collection`.
private let columnWeights = "6, 1, 1"
/// The index is filled anew when it holds so many times as many rows as there are items.
private let mostWaste = 1.5
/// A small index is not worth it.
private let leastWaste = 1_000

extension Store {
    /// Returns where the forms of a query stand, and how well each fits.
    package func matches(of query: SearchQuery) throws(StorageFailure) -> SearchMatches {
        try read { db in
            var matches = SearchMatches(
                size: try Int.fetchOne(db, sql: "SELECT count(*) FROM search_row") ?? 0)
            for form in query.forms { matches.scores[form] = try db.scores(of: form) }
            return matches
        }
    }

    /// Returns the query with what it seems to mean by words that stand nowhere.
    package func mended(_ query: SearchQuery) throws(StorageFailure) -> SearchQuery {
        let unknown = query.unknown(in: try matches(of: query))
        guard !unknown.isEmpty else { return query }
        return query.mended(unknown, knowing: try read { db in try db.indexedWords() })
    }

    /// Returns the items in these rows of the index, in the order of the rows that are given.
    package func items(inRows rows: [Int64]) throws(StorageFailure) -> [ItemKey] {
        try read { db in
            let statement = try db.cachedStatement(sql: "SELECT item FROM search_row WHERE id = ?")
            return try rows.compactMap {
                try String.fetchOne(statement, arguments: [$0]).map(ItemKey.init(text:))
            }
        }
    }

    /// Fills the index anew when much of it is of items as they stood before.
    package func tidySearchIndex() throws(StorageFailure) {
        try write { db in
            let rows = try Int.fetchOne(db, sql: "SELECT count(*) FROM search_row") ?? 0
            let last = try Int.fetchOne(db, sql: "SELECT count(*) FROM search_index_docsize") ?? 0
            guard last > leastWaste, Double(last) > mostWaste * Double(rows) else { return }
            try db.execute(
                sql: """
                    INSERT INTO search_index (search_index) VALUES ('delete-all');
                    DELETE FROM search_row;
                    """)
            try db.indexAllItems()
        }
    }
}

extension Database {
    /// Puts an item's words into the index, in the place of those that stood there.
    func index(_ item: Item) throws { try index(SearchText(item), of: item.key) }

    /// Indexes every item that is stored.
    func indexAllItems() throws {
        let rows = try Row.fetchCursor(
            self,
            sql: """
                SELECT key, source, page, title, summary, content, categories, kind, organiser, published, event_start,
                       event_end, event_place, event_deadline, event_cancelled
                FROM item ORDER BY first_seen, position, key
                """)
        while let row = try rows.next() {
            let item = try CheckedRow(row).searchedItem()
            try index(item)
        }
    }

    private func index(_ text: SearchText, of key: ItemKey) throws {
        let words = text.hash
        let known = try cachedStatement(sql: "SELECT words FROM search_row WHERE item = ?")
        guard try Int64.fetchOne(known, arguments: [key.text]) != words else { return }
        let forget = try cachedStatement(sql: "DELETE FROM search_row WHERE item = ?")
        try forget.execute(arguments: [key.text])
        let place = try cachedStatement(sql: "INSERT INTO search_row (item, words) VALUES (?, ?)")
        try place.execute(arguments: [key.text, words])
        let insert = try cachedStatement(
            sql: "INSERT INTO search_index (rowid, title, text, about) VALUES (?, ?, ?, ?)")
        try insert.execute(arguments: [lastInsertedRowID, text.title, text.text, text.about])
    }

    /// The words of the index; none before the step that made them readable.
    fileprivate func indexedWords() throws -> [IndexedWord] {
        guard try tableExists("search_word") else { return [] }
        let rows = try Row.fetchCursor(self, sql: "SELECT term, doc FROM search_word")
        var words: [IndexedWord] = []
        while let row = try rows.next() { words.append(IndexedWord(stem: row[0], items: row[1])) }
        return words
    }

    /// The rows that hold a form, each with its BM25; FTS5 gives the best the lowest number.
    fileprivate func scores(of form: SearchForm) throws -> [Int64: Double] {
        let statement = try cachedStatement(
            sql: """
                SELECT r.id, -bm25(search_index, \(columnWeights)) FROM search_index
                JOIN search_row r ON r.id = search_index.rowid WHERE search_index MATCH ?
                """)
        let rows = try Row.fetchCursor(statement, arguments: [form.expression])
        var scores: [Int64: Double] = [:]
        while let row = try rows.next() { scores[row[0]] = row[1] }
        return scores
    }
}

extension SearchForm {
    /// The form in the query language of FTS5: a phrase, whatever its words are.
    fileprivate var expression: String {
        "\"" + stems.joined(separator: " ").replacing("\"", with: "") + "\"" + (isPrefix ? " *" : "")
    }
}

extension SearchText {
    /// A number that differs when the words differ.
    fileprivate var hash: Int64 {
        var hasher = StableHasher()
        for part in [title, text, about] {
            hasher.add(part.utf8)
            hasher.add(0)
        }
        return Int64(bitPattern: hasher.value)
    }
}

extension CheckedRow {
    /// An item as far as it is searched.
    fileprivate func searchedItem() throws -> Item {
        Item(
            key: ItemKey(text: try text(at: "key")), source: try text(at: "source"),
            page: try text(at: "page"), title: try text(at: "title"),
            summaryHTML: try optionalText(at: "summary"), contentHTML: try optionalText(at: "content"),
            published: try optionalWhen(at: "published"), firstSeen: .distantPast,
            categories: try list(at: "categories", of: Category.self),
            kind: try member(at: "kind", of: Kind.self), event: try event(),
            organiser: try optionalText(at: "organiser"))
    }
}
