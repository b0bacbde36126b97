// Search: which items a person's words mean, and in which order.
//
// `SearchText` writes an item as the words that are compared: folded, without endings of number and gender, without
// small words. `SearchQuery` reads what a person typed into terms, each with the forms in which it may stand (an
// acronym and what it stands for). Storage says which items hold which form, and how well; `SearchRanking` puts them
// in order. `SearchExcerpt` shows where the words stand.
//
// This room must never read the database, and knows no grammar of SQL.
//
// Start reading at `WordStem.swift`, then `SearchQuery.swift`.
