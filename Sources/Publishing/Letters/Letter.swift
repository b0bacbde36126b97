package import Calendar
internal import Foundation
package import Model
internal import Text

/// A letter of one week in all its forms.
package struct Letter: Sendable, Equatable {
    package let profile: LetterProfile
    package let week: ISOWeek
    package let subject: String
    /// « 5 échéances, 12 rendez-vous, 9 publications ; 7 rappels »: what a post in a chat says.
    package let counts: String
    /// The address of the whole letter.
    package let webAddress: String
    /// Ids of the stories that it tells as news or as a change, in its order.
    package let stories: [String]
    /// The number of lines that remind readers of what they were told before.
    package let reminders: Int
    /// The facts that the ledger keeps: every story that it names with the facts that its readers know now, and those that a first
    /// letter passes over.
    package let told: [ToldStory]
    /// The whole letter as a page of the web.
    package let html: [UInt8]
    package let text: [UInt8]

    let mail: MailMessage

    /// True when it has neither news nor reminders, so that it is not sent.
    package var isEmpty: Bool { stories.isEmpty && reminders == 0 }

    /// The message without a reader: published, and the template of every reader's.
    package var eml: [UInt8] { mail.bytes }

    /// The files that are published.
    package var files: [OutputFile] {
        [("html", html), ("txt", text), ("eml", eml)].map {
            OutputFile(path: profile.path(of: week, type: $0.0), content: $0.1)
        }
    }

    /// The message for one reader: one `To`, a Message-ID and an unsubscribe token of the delivery's key. Whatever could
    /// break a header in `address` is dropped.
    package func message(to address: String) -> [UInt8] {
        mail.addressed(to: address, key: DeliveryKey(letter: profile.id, week: week, recipient: address))
            .bytes
    }
}

extension Edition {
    /// Makes a letter from what the edition holds and its readers do not know yet.
    package func letter(_ request: LetterRequest) -> Letter {
        let context = EditionContext(self)
        let selection = LetterSelection(for: request, in: context)
        let whole = LetterContent(selection, for: request, in: context)
        let agenda = request.profile.bringsAgenda ? self.agenda(of: selection) : nil
        let sender = MailSender(request, agenda: agenda, in: context)
        let mailed = whole.fitted { sender.message(of: $0).size <= MailMessage.sizeLimit }
        return Letter(
            profile: request.profile, week: request.week, subject: whole.subject, counts: whole.counts.text,
            webAddress: whole.web, stories: selection.news, reminders: whole.counts.reminders,
            told: selection.told, html: whole.html(for: .web), text: Array(whole.text.utf8),
            mail: sender.message(of: mailed))
    }
}

extension Edition {
    /// The coming events and deadlines that a letter names, as a calendar; nil when there are none.
    private func agenda(of selection: LetterSelection) -> [UInt8]? {
        let named = Set(selection.sections.flatMap(\.entries).map(\.story.id))
        var edition = self
        edition.stories = stories.filter { named.contains($0.id) }
        let context = EditionContext(edition)
        let entries = AgendaEntries(of: context)
        guard !entries.events(of: .whole).isEmpty else { return nil }
        return AgendaCalendar(part: .whole, entries: entries, context: context).bytes
    }
}

extension LetterSelection {
    /// Ids of the stories that are told as news or as a change, each once.
    var news: [String] {
        sections.flatMap(\.entries).filter { $0.form != .reminder && $0.form != .pointer }.map(\.story.id)
            .unique
    }
}
