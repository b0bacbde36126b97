internal import GRDB

/// The tables, as an append-only list: what has been released is never edited, only added to.
///
/// Instants are whole seconds since 1970 (UTC); a `When` is its text; lists are JSON.
let migrations: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    for (name, sql) in steps {
        migrator.registerMigration(name) { db in
            try db.execute(sql: sql)
            if name == searchMigration || name == monthsMigration { try db.indexAllItems() }
        }
    }
    return migrator
}()

/// The step that fills the index of `search`: a change of `SearchText` or `WordStem` adds a step that fills it anew.
private let searchMigration = "5 words for search"
private let monthsMigration = "10 months among the words of search"

private let steps: [(String, String)] = [
    (
        "1 pages and visits",
        """
        CREATE TABLE page (
            source TEXT NOT NULL,
            url TEXT NOT NULL,
            adopted_url TEXT,
            adopted_reason TEXT CHECK (adopted_reason IN ('moved', 'declaredFeed')),
            etag TEXT,
            last_modified TEXT,
            validators_url TEXT,
            moved_to TEXT,
            body_hash TEXT,
            recipe_hash TEXT,
            is_feed INTEGER NOT NULL CHECK (is_feed IN (0, 1)),
            due INTEGER,
            due_reason TEXT,
            hold INTEGER,
            hold_reason TEXT,
            is_gone INTEGER NOT NULL CHECK (is_gone IN (0, 1)),
            manners TEXT NOT NULL CHECK (json_valid(manners)),
            failures INTEGER NOT NULL CHECK (failures >= 0),
            state TEXT CHECK (state IN ('as expected', 'quiet', 'half broken', 'empty', 'blocked', 'moved', 'redesigned')),
            is_quarantined INTEGER NOT NULL CHECK (is_quarantined IN (0, 1)),
            last_visit INTEGER,
            last_success INTEGER,
            last_change INTEGER,
            failure_cause TEXT,
            failure_status INTEGER,
            failure_detail TEXT,
            failure_at INTEGER,
            trouble_since INTEGER,
            rhythm TEXT NOT NULL CHECK (json_valid(rhythm)),
            minutes TEXT NOT NULL CHECK (json_valid(minutes)),
            rhythm_since INTEGER,
            rhythm_at INTEGER,
            profile TEXT,
            CHECK ((adopted_url IS NULL) = (adopted_reason IS NULL)),
            PRIMARY KEY (source, url)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE visit (
            id INTEGER PRIMARY KEY,
            source TEXT NOT NULL,
            page TEXT NOT NULL,
            at INTEGER NOT NULL,
            outcome TEXT NOT NULL CHECK (outcome IN ('updated', 'unchanged', 'deferred', 'gone', 'failed', 'quarantined')),
            status INTEGER,
            failure_cause TEXT,
            failure_detail TEXT,
            requests INTEGER NOT NULL CHECK (requests >= 0),
            conditional INTEGER NOT NULL CHECK (conditional BETWEEN 0 AND requests),
            bytes INTEGER NOT NULL CHECK (bytes >= 0),
            milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
            remarks TEXT NOT NULL CHECK (json_valid(remarks)),
            FOREIGN KEY (source, page) REFERENCES page (source, url) ON DELETE CASCADE
        ) STRICT;
        CREATE INDEX visit_of_page ON visit (source, page, at);
        CREATE INDEX unchanged_visit ON visit (at) WHERE outcome = 'unchanged';

        CREATE TABLE response (
            id INTEGER PRIMARY KEY,
            source TEXT NOT NULL,
            page TEXT NOT NULL,
            fetched INTEGER NOT NULL,
            url TEXT NOT NULL,
            content_type TEXT,
            size INTEGER NOT NULL,
            body BLOB NOT NULL,
            FOREIGN KEY (source, page) REFERENCES page (source, url) ON DELETE CASCADE
        ) STRICT;
        CREATE INDEX response_of_page ON response (source, page, fetched);

        CREATE TABLE robots (
            origin TEXT PRIMARY KEY,
            record TEXT NOT NULL CHECK (json_valid(record))
        ) STRICT, WITHOUT ROWID;
        """
    ),
    (
        "2 items and their revisions",
        """
        CREATE TABLE item (
            key TEXT PRIMARY KEY CHECK (length(key) = 32),
            source TEXT NOT NULL,
            page TEXT NOT NULL,
            guid TEXT,
            url TEXT,
            canonical_url TEXT,
            title TEXT NOT NULL,
            title_is_derived INTEGER NOT NULL CHECK (title_is_derived IN (0, 1)),
            summary TEXT,
            content TEXT,
            published TEXT,
            updated TEXT,
            first_seen INTEGER NOT NULL,
            authors TEXT NOT NULL CHECK (json_valid(authors)),
            categories TEXT NOT NULL CHECK (json_valid(categories)),
            enclosures TEXT NOT NULL CHECK (json_valid(enclosures)),
            links TEXT NOT NULL CHECK (json_valid(links)),
            image TEXT,
            language TEXT,
            kind TEXT CHECK (kind IN ('news', 'event', 'publication', 'call', 'recap', 'press', 'job')),
            themes TEXT NOT NULL CHECK (json_valid(themes)),
            organiser TEXT,
            event_start TEXT,
            event_end TEXT,
            event_place TEXT,
            event_deadline TEXT,
            event_cancelled INTEGER CHECK (event_cancelled IN (0, 1, 2)),
            content_hash TEXT NOT NULL,
            sketch BLOB NOT NULL,
            is_baseline INTEGER NOT NULL CHECK (is_baseline IN (0, 1)),
            position INTEGER NOT NULL CHECK (position >= 0),
            CHECK (event_cancelled IS NOT NULL
                   OR (event_start IS NULL AND event_end IS NULL AND event_place IS NULL AND event_deadline IS NULL))
        ) STRICT;
        CREATE INDEX item_of_source ON item (source, page);
        CREATE INDEX item_by_canonical_url ON item (canonical_url) WHERE canonical_url IS NOT NULL;

        CREATE TABLE item_sighting (
            source TEXT NOT NULL,
            page TEXT NOT NULL,
            item TEXT NOT NULL REFERENCES item (key) ON DELETE CASCADE,
            first INTEGER NOT NULL,
            last INTEGER NOT NULL CHECK (last >= first),
            PRIMARY KEY (source, page, item),
            FOREIGN KEY (source, page) REFERENCES page (source, url) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX sighting_of_item ON item_sighting (item);

        CREATE TABLE item_name (
            item TEXT NOT NULL REFERENCES item (key) ON DELETE CASCADE,
            name TEXT NOT NULL,
            PRIMARY KEY (item, name)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE item_revision (
            id INTEGER PRIMARY KEY,
            item TEXT NOT NULL REFERENCES item (key) ON DELETE CASCADE,
            noticed INTEGER NOT NULL,
            title TEXT NOT NULL,
            event_start TEXT,
            event_end TEXT,
            event_place TEXT,
            event_deadline TEXT,
            event_cancelled INTEGER CHECK (event_cancelled IN (0, 1, 2)),
            content_hash TEXT NOT NULL
        ) STRICT;
        CREATE INDEX revision_of_item ON item_revision (item, noticed);
        -- What each revision was replaced by: the next revision of the item, else the item as it stands.
        CREATE VIEW item_revision_next AS
            SELECT r.id, coalesce(n.event_start, CASE WHEN n.id IS NULL THEN i.event_start END) AS event_start,
                   coalesce(n.event_end, CASE WHEN n.id IS NULL THEN i.event_end END) AS event_end,
                   coalesce(n.event_place, CASE WHEN n.id IS NULL THEN i.event_place END) AS event_place,
                   coalesce(n.event_deadline, CASE WHEN n.id IS NULL THEN i.event_deadline END) AS event_deadline,
                   coalesce(n.event_cancelled, CASE WHEN n.id IS NULL THEN i.event_cancelled END) AS event_cancelled
            FROM item_revision r JOIN item i ON i.key = r.item
            LEFT JOIN item_revision n
                ON n.id = (SELECT min(id) FROM item_revision WHERE item = r.item AND id > r.id);

        -- Wide rows, here and in `item`, have a row number: in a tree by key half of every page would stay empty.
        CREATE TABLE fingerprint (
            id INTEGER PRIMARY KEY,
            item TEXT NOT NULL UNIQUE REFERENCES item (key) ON DELETE CASCADE,
            features BLOB NOT NULL,
            keys BLOB NOT NULL CHECK (length(keys) % 8 = 0)
        ) STRICT;

        -- New and revised items whose stories no run has decided yet.
        CREATE TABLE undecided (
            item TEXT PRIMARY KEY REFERENCES item (key) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;

        -- One row for each of the `keys` of a fingerprint. A row whose fingerprint has gone says nothing.
        CREATE TABLE candidate_key (
            key INTEGER NOT NULL,
            fingerprint INTEGER NOT NULL,
            PRIMARY KEY (key, fingerprint)
        ) STRICT, WITHOUT ROWID;
        """
    ),
    (
        "3 stories and the digest ledger",
        """
        CREATE TABLE story (
            id TEXT PRIMARY KEY CHECK (id LIKE 'urn:uuid:%'),
            lead TEXT NOT NULL REFERENCES item (key),
            created INTEGER NOT NULL,
            updated INTEGER NOT NULL CHECK (updated >= created)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE story_member (
            item TEXT PRIMARY KEY REFERENCES item (key) ON DELETE CASCADE,
            story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX member_of_story ON story_member (story);

        CREATE TABLE story_relation (
            story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
            other TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
            PRIMARY KEY (story, other)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE evidence (
            first TEXT NOT NULL REFERENCES item (key) ON DELETE CASCADE,
            second TEXT NOT NULL REFERENCES item (key) ON DELETE CASCADE,
            verdict TEXT NOT NULL CHECK (verdict IN ('same', 'related', 'different')),
            score REAL NOT NULL,
            reasons TEXT NOT NULL CHECK (json_valid(reasons)),
            PRIMARY KEY (first, second)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX evidence_of_second ON evidence (second);

        CREATE TABLE story_alias (
            old_id TEXT PRIMARY KEY,
            story TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE digest_delivery (
            week TEXT NOT NULL CHECK (week GLOB '[0-9][0-9][0-9][0-9]-W[0-9][0-9]'),
            recipient TEXT NOT NULL,
            sent INTEGER NOT NULL,
            PRIMARY KEY (week, recipient)
        ) STRICT, WITHOUT ROWID;

        -- One row a transaction that changed what is published of items and stories.
        CREATE TABLE content_change (id INTEGER PRIMARY KEY AUTOINCREMENT) STRICT;

        CREATE TABLE fact (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;
        """
    ),
    (
        "4 letters and their deliveries",
        """
        -- It had no caller: nothing was ever sent by it.
        DROP TABLE digest_delivery;

        CREATE TABLE letter (
            letter TEXT NOT NULL,
            week TEXT NOT NULL CHECK (week GLOB '[0-9][0-9][0-9][0-9]-W[0-9][0-9]'),
            made INTEGER NOT NULL,
            subject TEXT NOT NULL,
            stories INTEGER NOT NULL CHECK (stories >= 0),
            html BLOB NOT NULL,
            text BLOB NOT NULL,
            eml BLOB NOT NULL,
            is_empty INTEGER NOT NULL CHECK (is_empty IN (0, 1)),
            is_lost INTEGER NOT NULL CHECK (is_lost IN (0, 1)),
            PRIMARY KEY (letter, week)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE told_story (
            letter TEXT NOT NULL,
            week TEXT NOT NULL,
            story TEXT NOT NULL,
            starts TEXT,
            ends TEXT,
            place TEXT,
            deadline TEXT,
            state TEXT NOT NULL CHECK (state IN ('planned', 'postponed', 'cancelled')),
            PRIMARY KEY (letter, week, story),
            FOREIGN KEY (letter, week) REFERENCES letter (letter, week) ON DELETE CASCADE
        ) STRICT, WITHOUT ROWID;

        -- A letter with messages that were begun cannot be deleted: the foreign key does not cascade.
        CREATE TABLE delivery (
            letter TEXT NOT NULL,
            week TEXT NOT NULL,
            recipient TEXT NOT NULL CHECK (recipient <> ''),
            state TEXT NOT NULL
                CHECK (state IN ('prepared', 'handing over', 'handed over', 'refused', 'unknown')),
            message_id TEXT NOT NULL,
            head BLOB NOT NULL,
            at INTEGER NOT NULL,
            reason TEXT,
            PRIMARY KEY (letter, week, recipient),
            FOREIGN KEY (letter, week) REFERENCES letter (letter, week)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX delivery_by_instant ON delivery (at);

        CREATE TABLE draft_delivery (
            letter TEXT NOT NULL,
            day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            at INTEGER NOT NULL,
            PRIMARY KEY (letter, day)
        ) STRICT, WITHOUT ROWID;
        """
    ),
    (
        searchMigration,
        """
        -- The row of an item in `search_index`. A number is never used again: what stood in the row of a revised item stays
        -- in the index, which holds no text, until it is filled anew, and no row leads to it.
        CREATE TABLE search_row (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            item TEXT NOT NULL UNIQUE REFERENCES item (key) ON DELETE CASCADE,
            words INTEGER NOT NULL
        ) STRICT;

        -- Words as `SearchText` writes them, which knows what a word is: here blanks part them.
        CREATE VIRTUAL TABLE search_index USING fts5 (title, text, about, content = '', tokenize = 'ascii');
        """
    ),
    (
        "6 the program's mark and items past keeping",
        """
        -- « mois », by which `file` and other programs know whose database it is.
        PRAGMA application_id = \(applicationID);

        -- An item past keeping has no text, belongs to no story and is never published; its row says that it was known.
        ALTER TABLE item ADD COLUMN is_past INTEGER NOT NULL DEFAULT 0 CHECK (is_past IN (0, 1));
        CREATE INDEX item_by_first_seen ON item (first_seen) WHERE is_past = 0;
        CREATE INDEX other_visit ON visit (at) WHERE outcome <> 'unchanged';
        CREATE INDEX response_by_instant ON response (fetched);
        """
    ),
    (
        "7 where an item was taken over from",
        """
        -- The centre that announced it to another moisson, and the story in which that one tells it.
        ALTER TABLE item ADD COLUMN provenance TEXT CHECK (provenance IS NULL OR json_valid(provenance));
        """
    ),
    (
        "8 what publishers say of the use of their pages",
        """
        -- The header fields and `meta` elements that say so, as they came.
        ALTER TABLE page ADD COLUMN usage_tags TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(usage_tags));
        """
    ),
    (
        "9 what letters passed over",
        """
        -- What stood there before the first letter of a list: known, so no news, and yet told to nobody.
        ALTER TABLE told_story ADD COLUMN is_passed_over INTEGER NOT NULL DEFAULT 0 CHECK (is_passed_over IN (0, 1));
        """
    ),
    (
        monthsMigration,
        """
        INSERT INTO search_index (search_index) VALUES ('delete-all');
        DELETE FROM search_row;

        -- The words of the index, for those that were mistyped.
        CREATE VIRTUAL TABLE search_word USING fts5vocab ('search_index', 'row');
        """
    ),
    (
        "11 which feeds stand for a listing provisionally",
        """
        -- The listing showed too little to be sure that the feed holds all of it; it is asked again after a week.
        ALTER TABLE page ADD COLUMN adopted_provisionally_since INTEGER;
        """
    ),
    (
        "12 stories that are probably the same",
        """
        ALTER TABLE story_relation ADD COLUMN is_near INTEGER NOT NULL DEFAULT 0 CHECK (is_near IN (0, 1));
        """
    ),
]

/// SQLite's `application_id` of our databases.
let applicationID = 0x6D6F_6973

/// The number of the newest step: the version of the tables.
let tableVersion = steps.count
