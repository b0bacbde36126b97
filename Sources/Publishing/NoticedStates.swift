import Model

extension [PublishedStory] {
    /// The stories with what notices of their own say of their events: « la conférence du 23 est reportée » is a story beside the
    /// conference's, and the conference does not take place on the 23rd all the same.
    func withNoticedStates() -> [PublishedStory] {
        let notices = filter { $0.state != .planned && $0.event?.days != nil }
        guard !notices.isEmpty else { return self }
        return map { story in
            guard let notice = notices.first(where: { $0.callsOff(story) }) else { return story }
            var story = story
            story.event?.isCancelled = notice.state == .cancelled
            story.event?.isPostponed = notice.state == .postponed
            return story
        }
    }
}

extension PublishedStory {
    /// True when this notice tells of the other story's event, on its day, by whoever announced or organises it.
    fileprivate func callsOff(_ story: PublishedStory) -> Bool {
        guard story.state == .planned, let days = story.event?.days, days == event?.days, id != story.id,
            related.contains(story.id) || story.related.contains(id), firstSeen >= story.firstSeen
        else { return false }
        return !tellers.isDisjoint(with: story.tellers)
    }

    private var tellers: Set<String> { Set(announcements.map(\.source) + [organiser].compactMap { $0 }) }
}
