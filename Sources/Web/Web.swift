// Web: addresses and host names, read and compared.
//
// An address is taken apart (`URLParts`), resolved as browsers do (`BaseURL`, `AbsoluteURL`), written in one form for
// comparing (`CanonicalURL`), and its host put into DNS's letters (`HostName`). It knows nothing of sources or pages, asks
// no network, and never decides what may be fetched.
//
// Start reading at `URLParts.swift`, then `CanonicalURL.swift`.
