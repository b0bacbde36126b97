package import Calendar
package import Model

/// The order for one letter: whom it is for, and what its readers know already.
package struct LetterRequest: Sendable {
    /// The use that is made of a letter; a subject says all but the first.
    package enum Purpose: Sendable { case delivery, trial, draft }

    package var profile: LetterProfile
    package var week: ISOWeek
    package var history: LetterHistory
    /// The sender; without it a letter can be read and not be sent.
    package var mail: MailSettings?
    package var health: [PageHealth]
    package var purpose: Purpose

    package init(
        profile: LetterProfile = LetterProfile(), week: ISOWeek, history: LetterHistory = LetterHistory(),
        mail: MailSettings? = nil, health: [PageHealth] = [], purpose: Purpose = .delivery
    ) {
        self.profile = profile
        self.week = week
        self.history = history
        self.mail = mail
        self.health = health
        self.purpose = purpose
    }
}
