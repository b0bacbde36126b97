/// The content of feeds.json, checked and with its defaults filled in.
package struct Configuration: Sendable, Equatable {
    package var title: String
    /// The address at which the outputs will be published.
    package var link: String
    package var language: String
    /// IANA name; a source may have its own.
    package var timezone: String
    /// Mail address told to publishers in the User-Agent and to readers in the digest.
    package var contact: String?
    package var sources: [Source]
    package var themes: [Theme]
    package var digest: DigestSettings?
    /// At least one: without `letters` the one that `digest` describes.
    package var letters: [LetterProfile]
    package var mail: MailSettings?
    package var network: NetworkPolicy
    package var decisions: StoryDecisions
    /// A person's decisions about single stories (`edition.json`).
    package var edits: [StoryEdit]
    package var publisher: Publisher?
    /// The templates of pages that a person wrote in the place of ours, by name.
    package var templates: [String: String] = [:]

    package init(
        title: String, link: String, language: String = "fr", timezone: String = "Europe/Paris",
        contact: String? = nil, sources: [Source] = [], themes: [Theme] = [], digest: DigestSettings? = nil,
        letters: [LetterProfile] = [LetterProfile()], mail: MailSettings? = nil,
        network: NetworkPolicy = NetworkPolicy(), decisions: StoryDecisions = StoryDecisions(),
        edits: [StoryEdit] = []
    ) {
        self.title = title
        self.link = link
        self.language = language
        self.timezone = timezone
        self.contact = contact
        self.sources = sources
        self.themes = themes
        self.digest = digest
        self.letters = letters
        self.mail = mail
        self.network = network
        self.decisions = decisions
        self.edits = edits
    }
}

/// Those who answer for what is published: `publisher` in feeds.json.
package struct Publisher: Sendable, Equatable {
    package var name: String?
    /// A word on who they are, in a sentence or two.
    package var about: String?
    /// The legal notice, or its address.
    package var legal: String?
    /// The accessibility statement, or its address.
    package var accessibility: String?
    /// The address of a picture.
    package var logo: String?
    /// True when pages show the pictures of announcements, for which readers' browsers ask their publishers.
    package var images: Bool

    package init(
        name: String? = nil, about: String? = nil, legal: String? = nil, accessibility: String? = nil,
        logo: String? = nil, images: Bool = false
    ) {
        self.name = name
        self.about = about
        self.legal = legal
        self.accessibility = accessibility
        self.logo = logo
        self.images = images
    }
}

/// A centre: who announces, where, and on which pages.
package struct Source: Sendable, Equatable {
    /// Short and stable: part of every item's identity.
    package var id: String
    package var name: String
    package var region: String?
    package var language: String
    package var homepage: String?
    package var timezone: String
    /// Other names by which a relay may call this centre.
    package var aliases: [String]
    package var pages: [Page]

    package init(
        id: String, name: String, region: String? = nil, language: String = "fr", homepage: String? = nil,
        timezone: String = "Europe/Paris", aliases: [String] = [], pages: [Page] = []
    ) {
        self.id = id
        self.name = name
        self.region = region
        self.language = language
        self.homepage = homepage
        self.timezone = timezone
        self.aliases = aliases
        self.pages = pages
    }
}

/// One URL of a source that is visited: a feed, a calendar or an HTML listing.
package struct Page: Sendable, Equatable {
    package enum Reading: String, Sendable, CaseIterable { case auto, feed, html, ical }

    /// The items whose own pages are read, each once.
    package enum Details: String, Sendable {
        case none, all
        /// Events and calls of which the page does not tell the day, the hours, the place or the deadline.
        case auto
    }

    /// As configured; the page's name for ever, whatever address it moves to.
    package var url: String
    package var kind: Kind?
    package var type: Reading
    package var select: Selection?
    /// The number of further pages of a listing may be asked for in one visit.
    package var pagination: Int
    package var details: Details

    package init(
        url: String, kind: Kind? = nil, type: Reading = .auto, select: Selection? = nil, pagination: Int = 0,
        details: Details = .none
    ) {
        self.url = url
        self.kind = kind
        self.type = type
        self.select = select
        self.pagination = pagination
        self.details = details
    }
}

/// The selectors of a listing as a person wrote them; CSS with an optional `@attribute`, or `xpath:…`.
package struct Selection: Sendable, Hashable, Codable {
    package var item: String
    package var title: String?
    package var link: String?
    package var date: String?
    package var summary: String?
    package var image: String?
    package var next: String?

    package init(
        item: String, title: String? = nil, link: String? = nil, date: String? = nil, summary: String? = nil,
        image: String? = nil, next: String? = nil
    ) {
        self.item = item
        self.title = title
        self.link = link
        self.date = date
        self.summary = summary
        self.image = image
        self.next = next
    }
}

/// A subject that readers follow, and the words by which it is recognised.
package struct Theme: Sendable, Equatable {
    package var id: String
    package var label: String
    package var match: [String]

    package init(id: String, label: String, match: [String]) {
        self.id = id
        self.label = label
        self.match = match
    }
}

/// The settings of the weekly mail.
package struct DigestSettings: Sendable, Equatable {
    package var from: String
    package var to: [String]
    package var smtp: String?
    package var subject: String?

    package init(from: String, to: [String] = [], smtp: String? = nil, subject: String? = nil) {
        self.from = from
        self.to = to
        self.smtp = smtp
        self.subject = subject
    }
}

/// The limits and manners of the network.
package struct NetworkPolicy: Sendable, Equatable {
    package enum PrivateAddresses: Sendable, Equatable {
        case never, always
        /// Only these `host:port`.
        case only([String])
    }

    package var allowPrivateAddresses: PrivateAddresses
    package var perHostDelaySeconds: Double
    package var concurrency: Int
    package var timeoutSeconds: Double
    /// After decompression.
    package var maximumBytes: Int
    package var respectRobots: Bool

    package init(
        allowPrivateAddresses: PrivateAddresses = .never, perHostDelaySeconds: Double = 1,
        concurrency: Int = 32,
        timeoutSeconds: Double = 30, maximumBytes: Int = 20_000_000, respectRobots: Bool = true
    ) {
        self.allowPrivateAddresses = allowPrivateAddresses
        self.perHostDelaySeconds = perHostDelaySeconds
        self.concurrency = concurrency
        self.timeoutSeconds = timeoutSeconds
        self.maximumBytes = maximumBytes
        self.respectRobots = respectRobots
    }
}

/// A person's decisions about stories; a decision always wins over evidence.
package struct StoryDecisions: Sendable, Equatable {
    /// Pairs of item URLs that tell the same story.
    package var same: [[String]]
    /// Pairs of item URLs that do not.
    package var different: [[String]]

    package init(same: [[String]] = [], different: [[String]] = []) {
        self.same = same
        self.different = different
    }
}
