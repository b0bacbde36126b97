extension XMLWriter {
    /// The namespace of Media RSS (https://www.rssboard.org/media-rss), which readers know in Atom as well.
    static let mediaNamespace = "http://search.yahoo.com/mrss/"

    /// Writes the picture of an entry by its address, or nothing without one.
    mutating func thumbnail(_ address: String?) {
        if let address { empty("media:thumbnail", with: [("url", address)]) }
    }
}

extension FeedDocument {
    var hasImages: Bool { entries.contains { $0.image != nil } }
}
