/// Events that take place nowhere but on a screen.
extension PlaceFinder {
    /// « en visioconférence », « en distanciel », « en ligne » where no registration form is meant.
    func online(_ at: Int) -> String? {
        if isWord(at, .screen) { return "en visioconférence" }
        if isWord(at, .line), isWord(at - 1, .within), isMeeting(at - 1) { return "en ligne" }
        if isWord(at, .distance), isWord(at - 1, .at), isMeeting(at - 1) { return "à distance" }
        return nil
    }

    private func isMeeting(_ at: Int) -> Bool {
        let before = words[at].before
        if words[at].startsLine || before.hasQuestion || before.hasColon { return true }
        if at > 0, words[at - 1].startsWithDigit { return true }
        return isWord(at - 1, .meeting) || (before.isOnly(",") && isDay(at - 1))
    }
}
