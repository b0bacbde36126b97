// Text: bytes and words, as every other room reads them.
//
// Byte tests, hashes, compression, JSON, the one fold that comparison uses, words with their ranges and hashes, stems,
// and the lexicon of French. It knows nothing of sources, items or pages, and touches no file, clock or network.
//
// Start reading at `BaseLetters.swift` (the one table of folding), then `FoldedText.swift` (words) and
// `FoldedString.swift` (a text that keeps its punctuation).
