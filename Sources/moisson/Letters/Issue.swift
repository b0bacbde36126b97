internal import Calendar
internal import Foundation
internal import Model
internal import Publishing
internal import Storage

/// Writes letters from one reading of the database.
struct LetterWriter {
    private let session: Session
    let edition: Edition
    private let health: [PageHealth]

    init(_ session: Session) throws {
        self.session = session
        edition = try session.publication.edition()
        health = try session.publication.health()
    }

    /// A letter as the database tells it now; nothing is kept.
    func letter(
        of profile: LetterProfile, week: ISOWeek, for purpose: LetterRequest.Purpose = .delivery
    ) throws -> MadeLetter {
        let history = try session.store.history(ofLetter: profile.id, without: week)
        let letter = edition.letter(
            LetterRequest(
                profile: profile, week: week, history: history, mail: session.configuration.mail,
                health: health, purpose: purpose))
        let files = letter.files
        let eml = files.first { $0.path.hasSuffix(".eml") }
        return MadeLetter(
            letter: profile.id, week: week, made: session.now, subject: letter.subject,
            stories: letter.stories.count, html: letter.html, text: letter.text, eml: eml?.content ?? [],
            isEmpty: letter.isEmpty, told: letter.told)
    }
}
