/// All that is known of a text beside its words, for years that are left out.
package struct Tone: Sendable {
    /// The text tells of what has been (a recap).
    package var isPast: Bool
    /// The text was written on the day of reference or at any time before.
    package var isUndated: Bool

    package init(isPast: Bool = false, isUndated: Bool = false) {
        self.isPast = isPast
        self.isUndated = isUndated
    }
}
