internal import Model
internal import Publishing
internal import Text
internal import Web

extension Configuration {
    /// Lists what a configuration does well to change although it can be used as it is; one line each, for `check`.
    var advice: [String] {
        var advice: [String] = []
        if link == ConfigurationFile.defaultLink || link.isPlaceholder {
            advice.append(
                "$.link: what is published points to \(link); write the address at which readers will find it"
            )
        }
        if let contactAdvice { advice.append(contactAdvice) }
        if let digest, digest.from.isPlaceholder {
            advice.append(
                "$.digest.from: mail from \(digest.from) will be refused; write an address of yours")
        }
        for (index, source) in sources.enumerated() where source.pages.isEmpty {
            advice.append(
                "$.sources[\(index)].pages: nothing of \(source.id) is harvested; add a page when it has one")
        }
        for (index, theme) in themes.enumerated() where theme.match.isEmpty {
            advice.append("$.themes[\(index)].match: the theme \(theme.id) recognises nothing; add words")
        }
        return advice + addressAdvice + letterAdvice
            + slugClashes.map { folder, clash in
                "$.\(folder == "themes" ? "themes" : "sources"): “\(clash.name)” and “\(clash.owner)” would have the same files in \(folder)/; "
                    + "those of “\(clash.name)” are called \(clash.slug): write one name, or two that differ by more"
            }
    }

    /// The same of a link that is no place for files, and of pages that two sources name.
    private var addressAdvice: [String] {
        var advice: [String] = []
        let parts = URLParts(link)
        if link.contains("?") || link.contains("#") || parts.user != nil {
            advice.append(
                "$.link: names of files are put behind it; write it without “?”, “#”, user and password")
        }
        var owners: [CanonicalURL: String] = [:]
        for (index, source) in sources.enumerated() {
            for (place, page) in source.pages.enumerated() {
                guard let url = CanonicalURL(page.url) else { continue }
                let path = "$.sources[\(index)].pages[\(place)]"
                if let owner = owners.updateValue(owners[url] ?? path, forKey: url) {
                    advice.append("\(path): this is the page of \(owner), and is asked twice; name it once")
                }
            }
        }
        return advice
    }

    /// The same of letters that tell nothing, or reach nobody, for what they name is not there.
    private var letterAdvice: [String] {
        let regions = Set(sources.compactMap(\.region))
        let ids = Set(themes.map(\.id))
        var advice: [String] = []
        for (index, letter) in letters.enumerated() {
            let place = "$.letters[\(index)]"
            for region in letter.regions where !regions.contains(region) {
                let near = regions.sorted().nearest(to: region).map { "did you mean “\($0)”?" }
                advice.append(
                    "\(place).regions: no source is of “\(region)”; "
                        + (near ?? "write a region of “sources”"))
            }
            for theme in letter.themes where !ids.contains(theme) {
                let near = ids.sorted().nearest(to: theme).map { "did you mean “\($0)”?" }
                advice.append(
                    "\(place).themes: there is no theme “\(theme)”; " + (near ?? "write an id of “themes”"))
            }
            if mail == nil, !letter.to.isEmpty || letter.recipientsFile != nil {
                advice.append(
                    "letter \(letter.id): it has readers and no way to them; add “mail” with “from” and “smtp”"
                )
            }
            if mail != nil, letter.reachesNobody {
                advice.append(
                    "letter \(letter.id): nobody gets it; add addresses under “to”, or “recipients”")
            }
            if Set(letter.webhooks.map(\.url)).count < letter.webhooks.count {
                advice.append("\(place).webhooks: an address stands twice and gets one post; name it once")
            }
        }
        return advice
    }

    /// The same of the address at which publishers can reach us, for every harvest; nil when there is one.
    var contactAdvice: String? {
        guard contact?.isPlaceholder ?? true else { return nil }
        return
            "$.contact: publishers and readers learn no address of yours; write one at which you can be reached"
    }
}

extension LetterProfile {
    fileprivate var reachesNobody: Bool {
        to.isEmpty && recipientsFile == nil && editor == nil && webhooks.isEmpty
    }
}

extension String {
    /// True when it is still the address of an example (RFC 2606).
    fileprivate var isPlaceholder: Bool {
        ["example.org", "example.com", "example.net"].contains { contains($0) }
    }
}
