package import Calendar
package import Foundation
internal import Text

// Letters: one list of readers each, made once a week, and delivered to every reader at most once.

/// A digest as one list of readers receives it: an entry of `letters` in feeds.json, or the one letter of `digest`.
package struct LetterProfile: Sendable, Equatable {
    /// The letter of a configuration that names none; its files stand in `digests/` itself.
    package static let defaultID = "hebdo"

    /// Short and stable: a part of file names and of delivery keys.
    package var id: String
    /// Subject and heading; nil takes the configuration's title.
    package var title: String?
    /// Regions, themes (ids) and kinds to which it is limited; an empty list limits nothing.
    package var regions: [String]
    package var themes: [String]
    package var kinds: [Kind]
    /// Readers named in the configuration.
    package var to: [String]
    /// A file with one address a line; relative to the folder of feeds.json.
    package var recipientsFile: String?
    /// The person who gets the draft.
    package var editor: String?
    package var webhooks: [Webhook]
    /// True when its mail brings the events and deadlines that it names as a calendar.
    package var bringsAgenda: Bool

    package init(
        id: String = LetterProfile.defaultID, title: String? = nil, regions: [String] = [],
        themes: [String] = [],
        kinds: [Kind] = [], to: [String] = [], recipientsFile: String? = nil, editor: String? = nil,
        webhooks: [Webhook] = [], bringsAgenda: Bool = false
    ) {
        self.id = id
        self.title = title
        self.regions = regions
        self.themes = themes
        self.kinds = kinds
        self.to = to
        self.recipientsFile = recipientsFile
        self.editor = editor
        self.webhooks = webhooks
        self.bringsAgenda = bringsAgenda
    }

    /// The place of its files below the output folder.
    package var folder: String { id == LetterProfile.defaultID ? "digests" : "digests/" + id }

    /// The path of one of its files: `digests/2026-W47.html`.
    package func path(of week: ISOWeek, type: String) -> String { "\(folder)/\(week).\(type)" }
}

/// An address of a chat that gets one post a week.
package struct Webhook: Sendable, Hashable {
    package enum Format: String, Sendable, CaseIterable { case mattermost, teams, ntfy, json }

    package var url: String
    package var format: Format

    package init(url: String, format: Format) {
        self.url = url
        self.format = format
    }
}

/// The way in which letters leave the machine: `mail` in feeds.json.
package struct MailSettings: Sendable, Equatable {
    /// `Name <address>` or an address.
    package var from: String
    package var replyTo: String?
    /// `smtps://host[:port]`, or `smtp://host[:port]` with STARTTLS.
    package var smtp: String?
    /// A program that takes a message on its standard input, in place of a server.
    package var sendmail: String?
    /// So many messages at most in any sixty seconds, over all letters.
    package var perMinute: Int
    /// The address at which a reader asks to leave: `mailto:…` or `https:…`.
    package var unsubscribe: String?

    package init(
        from: String, replyTo: String? = nil, smtp: String? = nil, sendmail: String? = nil,
        perMinute: Int = 60, unsubscribe: String? = nil
    ) {
        self.from = from
        self.replyTo = replyTo
        self.smtp = smtp
        self.sendmail = sendmail
        self.perMinute = perMinute
        self.unsubscribe = unsubscribe
    }
}

/// The identity of one message: a letter of one week for one recipient, written `hebdo/2026-W47/a@b.example`.
package struct DeliveryKey: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let letter: String
    package let week: ISOWeek
    /// An address in lower case, or a webhook's URL as it stands.
    package let recipient: String

    package init(letter: String, week: ISOWeek, recipient: String) {
        self.letter = letter
        self.week = week
        self.recipient = recipient.contains("://") ? recipient : recipient.lowercased()
    }

    /// Reads back what `description` writes; nil for anything else.
    package init?(text: String) {
        let parts = text.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, !parts[0].isEmpty, !parts[2].isEmpty,
            let week = ISOWeek(text: String(parts[1]))
        else { return nil }
        self.init(letter: String(parts[0]), week: week, recipient: String(parts[2]))
    }

    package var description: String { "\(letter)/\(week)/\(recipient)" }

    /// The same at every making, so that a message that arrives twice is known as one.
    package func messageID(host: String) -> String { "\(token)@\(host)" }

    /// A name for this message that tells nobody the address: what an unsubscribe mail quotes.
    package var token: String {
        SHA256.digest(Array(description.utf8)).prefix(DeliveryKey.tokenBytes).hexadecimal
    }

    /// 128 bits of SHA-256: no two keys of any installation meet.
    private static let tokenBytes = 16

    package static func < (a: DeliveryKey, b: DeliveryKey) -> Bool {
        (a.week, a.letter, a.recipient) < (b.week, b.letter, b.recipient)
    }
}

/// The stage that one message has reached.
package enum DeliveryState: String, Sendable, CaseIterable {
    /// Frozen and not sent; the next call hands it over.
    case prepared
    /// Begun and not answered yet; a later run that finds it takes it for unknown.
    case handingOver = "handing over"
    case handedOver = "handed over"
    /// The server will not have it: told, not tried again by itself.
    case refused
    /// It may have arrived: told, never sent again by itself.
    case unknown
}

/// One message and how far it has come.
package struct Delivery: Sendable, Equatable {
    package var key: DeliveryKey
    package var state: DeliveryState
    /// Without angle brackets.
    package var messageID: String
    /// The moment at which it came into this state.
    package var at: Date
    /// The server's words, or why it is unknown.
    package var reason: String?

    package init(
        key: DeliveryKey, state: DeliveryState, messageID: String, at: Date, reason: String? = nil
    ) {
        self.key = key
        self.state = state
        self.messageID = messageID
        self.at = at
        self.reason = reason
    }
}

/// A story that a letter has told, with the facts as its readers know them: a later letter tells it again only when
/// one of them has changed.
package struct ToldStory: Sendable, Hashable {
    package enum State: String, Sendable, CaseIterable { case planned, postponed, cancelled }

    /// The story's id.
    package var story: String
    package var start: When?
    package var end: When?
    package var place: String?
    package var deadline: When?
    package var state: State
    /// True while readers were not told it: it stood there before their first letter.
    package var isPassedOver: Bool

    package init(
        story: String, start: When? = nil, end: When? = nil, place: String? = nil, deadline: When? = nil,
        state: State = .planned, isPassedOver: Bool = false
    ) {
        self.story = story
        self.start = start
        self.end = end
        self.place = place
        self.deadline = deadline
        self.state = state
        self.isPassedOver = isPassedOver
    }
}

/// A letter that was made, as the list of letters names it.
package struct PublishedLetter: Sendable, Hashable {
    /// The id of its profile.
    package var letter: String
    package var week: ISOWeek
    package var subject: String

    package init(letter: String, week: ISOWeek, subject: String) {
        self.letter = letter
        self.week = week
        self.subject = subject
    }
}

/// The things that a letter's readers know already.
package struct LetterHistory: Sendable, Equatable {
    /// The newest facts of every story that another week of this letter told.
    package var told: [ToldStory]
    /// The moment at which it was last made for another week; nil for the first letter of all.
    package var lastMade: Date?
    /// The moment at which a harvest last ended well; nil when there was none.
    package var lastHarvest: Date?

    package init(told: [ToldStory] = [], lastMade: Date? = nil, lastHarvest: Date? = nil) {
        self.told = told
        self.lastMade = lastMade
        self.lastHarvest = lastHarvest
    }
}
