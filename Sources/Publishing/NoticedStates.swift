import Model

extension [PublishedStory] {
    /// Gives the stories' events the states that notices of their own tell: « la conférence du 23 est reportée » is a story beside the
    /// conference's, and the conference does not take place on the 23rd all the same.
    mutating func applyNoticedStates() {
        let notices = Dictionary(grouping: filter { $0.state != .planned }) { $0.event?.days }
        guard !notices.isEmpty else { return }
        for index in indices where self[index].state == .planned {
            guard let days = self[index].event?.days,
                let notice = notices[days]?.first(where: { $0.callsOff(self[index]) })
            else { continue }
            self[index].event?.isCancelled = notice.state == .cancelled
            self[index].event?.isPostponed = notice.state == .postponed
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
