extension [Token] {
    /// « a réuni », « ont déjà participé », « s'est tenue », « accueillaient »; « est organisée » lies ahead.
    func isPastVerb(at index: Int) -> Bool {
        switch self[index].verb {
        case .imperfect: true
        case .has: isParticiple(behind: index)
        case .being: index > 0 && self[index - 1].verb == .reflexive && isParticiple(behind: index)
        default: false
        }
    }

    /// « est tombée », « sont partis »: past by the participle alone. A sentence is told by them; the tone of a text is measured without.
    func isGone(at index: Int) -> Bool {
        self[index].verb == .being && index + 1 < count && self[index + 1].verb == .gone
    }

    private func isParticiple(behind index: Int) -> Bool {
        for place in index + 1..<Swift.min(index + 3, count) {
            if self[place].verb == .participle || self[place].verb == .gone { return true }
            guard self[place].kind == .word(.other) else { return false }
        }
        return false
    }
}
