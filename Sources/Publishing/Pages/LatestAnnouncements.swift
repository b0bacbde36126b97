import Model

/// The announcement of each source that was seen last: what `status` shows beside its counts, so that a person sees at a glance
/// whether a source is read as it should be.
struct LatestAnnouncements {
    private var bySource: [String: Announcement] = [:]

    /// Takes the stories newest first: of announcements that were seen at the same time, the one of the newest story counts.
    init(of stories: [PublishedStory]) {
        for story in stories {
            for told in story.announcements {
                if let other = bySource[told.source], other.firstSeen >= told.firstSeen { continue }
                bySource[told.source] = told
            }
        }
    }

    subscript(source: String) -> Announcement? { bySource[source] }
}
