// Storage: what we have seen, in SQLite.
//
// The room remembers and answers; it decides nothing: what is new, due or the same is decided in Model and Dedup and
// arrives here as values to be written in one transaction. SQL is written out, tables are STRICT, and what must never
// be in the database is refused by the database (CHECK, UNIQUE, foreign keys). No GRDB type leaves this room.
//
// Start reading at `Migrations.swift` (the tables), then `Store.swift` (opening, errors) and one file a subject:
// `Pages`, `Visits`, `Responses`, `Items`, `Stories`, `Ledger`, `Health`.
