package import Model

extension Edition {
    /// The places at which readers meet a story, and those at which they do not, a sentence each; empty for a story that
    /// is not in the edition.
    package func whereabouts(of id: String) -> [String] {
        guard let place = stories.firstIndex(where: { $0.id == id }) else { return [] }
        let story = stories[place]
        var sentences: [String] = []
        if place < newestCount {
            sentences.append(
                "in feed.atom, feed.rss and feed.json: number \(place + 1) of \(stories.count)")
        } else {
            let path = FeedArchives.path(of: story, among: stories)
            sentences.append(
                "not in feed.atom any more, which has the newest \(newestCount) of \(stories.count): \(path)")
        }
        sentences.append(
            "in kinds/\(story.kind.rawValue).atom while it is among the newest \(newestCount) there")
        sentences.append(
            story.themes.isEmpty
                ? "in no theme's feed: no theme's words stand in it"
                : "themes: " + story.themes.joined(separator: ", "))
        sentences.append(
            story.regions.isEmpty
                ? "in no region's feed: its sources have none"
                : "regions: " + story.regions.joined(separator: ", "))
        if story.isBaseline {
            sentences.append(
                "no news in any letter: it stood on its page when that was read for the first time")
        }
        return sentences
    }
}
