internal import Manners
internal import Model

extension Extracted {
    /// The document without the texts and pictures of its items, when its publisher reserves text and data mining: the titles,
    /// links and dates that it gives are all that is read. `tags` are those of the answer's header.
    func withoutReservedTexts(under tags: [UsageTag]) -> Extracted {
        let wishes = UsageWishes(tags + usageTags, isFeed: format != .html)
        guard wishes.reservesMining else { return self }
        var result = self
        result.entries = entries.map { $0.kept(under: wishes) }
        return result
    }
}

extension Entry {
    /// The entry without the text that may not be quoted and the picture that may not be shown.
    func kept(under wishes: UsageWishes) -> Entry {
        var entry = self
        if wishes.quotedCharacters != nil {
            entry.summaryHTML = nil
            entry.contentHTML = nil
            entry.recordHTML = nil
        }
        if wishes.withholdsImages { entry.image = nil }
        return entry
    }
}
