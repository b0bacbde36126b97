import Model

extension [PublishedStory] {
    /// The stories with what notices of their own say of their events: « la conférence du 23 est reportée » is a story beside the
    /// conference's, and the conference does not take place on the 23rd all the same.
    func withNoticedStates() -> [PublishedStory] {
        let notices = Dictionary(grouping: filter { $0.state != .planned }) { $0.event?.days }
        guard !notices.isEmpty else { return self }
        return map { story in
            guard story.state == .planned, let days = story.event?.days,
                let notice = notices[days]?.first(where: { $0.callsOff(story) })
            else { return story }
            var story = story
            story.event?.isCancelled = notice.state == .cancelled
            story.event?.isPostponed = notice.state == .postponed
            return story
        }
    }
}

extension PublishedStory {
    /// True when this notice of one day tells of the other story's event on that day, by whoever announced or organises it.
    fileprivate func callsOff(_ story: PublishedStory) -> Bool {
        firstSeen >= story.firstSeen && (related.contains(story.id) || story.related.contains(id))
            && !tellers.isDisjoint(with: story.tellers)
    }

    private var tellers: Set<String> { Set(announcements.map(\.source) + [organiser].compactMap { $0 }) }
}
