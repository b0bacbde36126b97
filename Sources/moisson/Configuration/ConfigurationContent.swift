internal import Model
internal import Text

// The objects of feeds.json, one function each; README.md and feeds.schema.json describe them to users.

extension ConfigurationReader {
    /// A source that says nothing of its own has these of the document.
    struct Defaults {
        var language: String
        var timezone: String
        var region: String?
    }

    mutating func configuration(_ root: Located) -> Configuration? {
        guard let fields = fields(of: root, known: ConfigurationKeys.document) else { return nil }
        _ = text(fields["$schema"])
        let defaults = Defaults(
            language: text(fields["language"], as: .language) ?? "fr",
            timezone: text(fields["timezone"], as: .timezone) ?? "Europe/Paris",
            region: text(fields["region"]))
        let (title, link) = (text(fields["title"]), text(fields["link"], as: .address))
        let contact = text(fields["contact"], as: .bareMailAddress)
        let sources = sources(fields["sources"], defaults: defaults)
        let digest = digest(fields["digest"])
        let letters = letters(fields["letters"], else: digest)
        if fields["letters"] != nil, let place = fields["digest"] {
            compare(digest, at: place, with: letters)
        }
        let mail = mail(fields["mail"], else: digest)
        var configuration = Configuration(
            title: title ?? ConfigurationFile.defaultTitle, link: link ?? ConfigurationFile.defaultLink,
            language: defaults.language, timezone: defaults.timezone, contact: contact, sources: sources,
            themes: themes(fields["themes"]), digest: digest, letters: letters, mail: mail,
            network: network(fields["network"]), decisions: stories(fields["stories"]))
        configuration.publisher = publisher(fields["publisher"])
        return configuration
    }

    private mutating func publisher(_ place: Located?) -> Publisher? {
        guard let place, let fields = fields(of: place, known: ConfigurationKeys.publisher) else {
            return nil
        }
        return Publisher(
            name: text(fields["name"]), about: text(fields["about"]), legal: text(fields["legal"]),
            accessibility: text(fields["accessibility"]), logo: text(fields["logo"], as: .address),
            images: flag(fields["images"]) ?? false)
    }

    // MARK: - Sources

    private mutating func sources(_ place: Located?, defaults: Defaults) -> [Source] {
        var sources: [Source] = []
        var owners: [String: String] = [:]
        for element in list(place) {
            guard let fields = fields(of: element, known: ConfigurationKeys.source) else { continue }
            let id = required("id", of: fields, at: element, for: "oriv", as: .id)
            if let id, let owner = owners.updateValue(owners[id] ?? element.path, forKey: id) {
                complain(
                    fields["id"] ?? element, of: "the id “\(shown(id))” is already that of \(owner)",
                    remedy: "give each source an id of its own")
            }
            sources.append(source(fields, id: id ?? "", defaults: defaults))
        }
        return sources
    }

    private mutating func source(_ fields: [String: Located], id: String, defaults: Defaults) -> Source {
        Source(
            id: id, name: text(fields["name"]) ?? id, region: text(fields["region"]) ?? defaults.region,
            language: text(fields["language"], as: .language) ?? defaults.language,
            homepage: text(fields["homepage"], as: .address),
            timezone: text(fields["timezone"], as: .timezone) ?? defaults.timezone,
            aliases: texts(fields["aliases"]), pages: pages(fields["pages"]))
    }

    mutating func texts(_ place: Located?, as form: TextForm = .anything) -> [String] {
        var texts: [String] = []
        for element in list(place) {
            if let text = text(element, as: form) { texts.append(text) }
        }
        return texts
    }

    private mutating func pages(_ place: Located?) -> [Page] {
        var pages: [Page] = []
        var owners: [String: String] = [:]
        for element in list(place) {
            guard let page = page(element) else { continue }
            if let owner = owners.updateValue(owners[page.url] ?? element.path, forKey: page.url) {
                complain(element, of: "the same address is already \(owner)", remedy: "name each page once")
            }
            pages.append(page)
        }
        return pages
    }

    /// An address, or an object with more to say about it.
    private mutating func page(_ place: Located) -> Page? {
        if case .string = place.value {
            return text(place, as: .address).map { Page(url: $0) }
        }
        guard case .object = place.value, let fields = fields(of: place, known: ConfigurationKeys.page) else {
            complain(
                place, of: "\(place.value.name) stands where a page is expected",
                remedy: "write its address between quotes")
            return nil
        }
        let url = required(
            "url", of: fields, at: place, for: "https://www.oriv.org/feed/", as: .address)
        let page = Page(
            url: url ?? "", kind: choice(fields["kind"]), type: choice(fields["type"]) ?? .auto,
            select: select(fields["select"]),
            pagination: whole(
                fields["pagination"], in: 0...ConfigurationFile.maximumPagination,
                because: "each page is one more request at every visit") ?? 0,
            details: details(fields["details"]))
        if page.type == .feed || page.type == .ical, let select = fields["select"] {
            complain(
                select, of: "a \(page.type == .feed ? "feed" : "calendar") is read without selectors",
                remedy: "delete “select”, or write \"type\": \"html\"")
        }
        return url == nil ? nil : page
    }

    private mutating func details(_ place: Located?) -> Page.Details {
        switch place?.value {
        case nil, .bool(false): return .none
        case .bool(true): return .all
        case .string("auto"): return .auto
        default:
            if let place {
                wrongType(place, expected: "true, false or \"auto\"", remedy: "write one of the three")
            }
            return .none
        }
    }

    mutating func select(_ place: Located?) -> Selection? {
        guard let place, let fields = fields(of: place, known: ConfigurationKeys.select) else { return nil }
        let item = required("item", of: fields, at: place, for: "article", as: .elementSelector)
        return Selection(
            item: item ?? "", title: text(fields["title"], as: .selector),
            link: text(fields["link"], as: .selector), date: text(fields["date"], as: .selector),
            summary: text(fields["summary"], as: .selector),
            image: text(fields["image"], as: .selector), next: text(fields["next"], as: .selector)
        )
    }

    // MARK: - Themes and decisions

    private mutating func themes(_ place: Located?) -> [Theme] {
        var themes: [Theme] = []
        var owners: [String: String] = [:]
        for element in list(place) {
            guard let fields = fields(of: element, known: ConfigurationKeys.theme) else { continue }
            let id = required("id", of: fields, at: element, for: "sante", as: .id)
            let label = required("label", of: fields, at: element, for: "Santé")
            if let id, let owner = owners.updateValue(owners[id] ?? element.path, forKey: id) {
                complain(
                    fields["id"] ?? element, of: "the id “\(shown(id))” is already that of \(owner)",
                    remedy: "give each theme an id of its own")
            }
            let match = texts(fields["match"], as: .match)
            if fields["match"] == nil {
                complain(
                    element, of: "“match” is missing",
                    remedy: "add the words of the theme, for example \"match\": [\"santé\"]")
            }
            themes.append(Theme(id: id ?? "", label: label ?? "", match: match))
        }
        return themes
    }

    private mutating func stories(_ place: Located?) -> StoryDecisions {
        guard let place, let fields = fields(of: place, known: ConfigurationKeys.stories) else {
            return StoryDecisions()
        }
        let same = pairs(fields["same"])
        let decided = Set(same.map { Set($0.pair) })
        var different: [[String]] = []
        for (place, pair) in pairs(fields["different"]) {
            if decided.contains(Set(pair)) {
                complain(place, of: "this pair stands under “same” as well", remedy: "keep one of the two")
            }
            different.append(pair)
        }
        return StoryDecisions(same: same.map(\.pair), different: different)
    }

    private mutating func pairs(_ place: Located?) -> [(place: Located, pair: [String])] {
        var pairs: [(Located, [String])] = []
        for element in list(place) {
            let known = problems.count
            let addresses = texts(element, as: .address)
            if problems.count == known, addresses.count != 2 || addresses[0] == addresses[1] {
                complain(
                    element, of: "this is not a pair of two addresses",
                    remedy: "write the addresses of two items")
            }
            pairs.append((element, addresses))
        }
        return pairs
    }

    // MARK: - Digest and network

    private mutating func digest(_ place: Located?) -> DigestSettings? {
        guard let place, let fields = fields(of: place, known: ConfigurationKeys.digest) else { return nil }
        let from = required(
            "from", of: fields, at: place, for: "Veille <veille@example.org>", as: .mailAddress)
        return DigestSettings(
            from: from ?? "", to: texts(fields["to"], as: .mailAddress),
            smtp: text(fields["smtp"], as: .mailServer), subject: text(fields["subject"]))
    }

    private mutating func network(_ place: Located?) -> NetworkPolicy {
        var policy = NetworkPolicy()
        guard let place, let fields = fields(of: place, known: ConfigurationKeys.network) else {
            return policy
        }
        policy.allowPrivateAddresses = privateAddresses(fields["allowPrivateAddresses"])
        policy.perHostDelaySeconds =
            number(fields["perHostDelaySeconds"], in: 0...3600, because: "a run must come to its end")
            ?? policy.perHostDelaySeconds
        policy.concurrency =
            whole(fields["concurrency"], in: 1...1024, because: "each connection takes a file descriptor")
            ?? policy.concurrency
        policy.timeoutSeconds =
            number(
                fields["timeoutSeconds"], in: 0.1...3600, because: "one slow server must not hold up a run")
            ?? policy.timeoutSeconds
        policy.maximumBytes =
            whole(fields["maximumBytes"], in: 1...2_000_000_000, because: "a document is read into memory")
            ?? policy.maximumBytes
        policy.respectRobots = flag(fields["respectRobots"]) ?? policy.respectRobots
        return policy
    }

    private mutating func privateAddresses(_ place: Located?) -> NetworkPolicy.PrivateAddresses {
        guard let place else { return .never }
        switch place.value {
        case .bool(let allowed): return allowed ? .always : .never
        case .array: return .only(texts(place, as: .hostAndPort))
        default:
            complain(
                place, of: "\(place.value.name) stands where true, false or a list is expected",
                remedy: "write a list such as [\"127.0.0.1:8601\"]")
            return .never
        }
    }
}
