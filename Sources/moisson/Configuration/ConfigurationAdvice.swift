internal import Model

/// What a configuration does well to change although it can be used as it is; one line each, for `check`.
func advice(on configuration: Configuration) -> [String] {
    var advice: [String] = []
    if configuration.link == ConfigurationFile.defaultLink || isPlaceholder(configuration.link) {
        advice.append(
            "$.link: what is published points to \(configuration.link); write the address at which readers will find it"
        )
    }
    if configuration.contact.map(isPlaceholder) ?? true {
        advice.append(
            "$.contact: publishers and readers learn no address of yours; write one at which you can be reached"
        )
    }
    if let digest = configuration.digest, isPlaceholder(digest.from) {
        advice.append("$.digest.from: mail from \(digest.from) will be refused; write an address of yours")
    }
    for (index, source) in configuration.sources.enumerated() where source.pages.isEmpty {
        advice.append(
            "$.sources[\(index)].pages: nothing of \(source.id) is harvested; add a page when it has one")
    }
    for (index, theme) in configuration.themes.enumerated() where theme.match.isEmpty {
        advice.append("$.themes[\(index)].match: the theme \(theme.id) recognises nothing; add words")
    }
    return advice
}

/// Whether it is still the address of an example (RFC 2606).
private func isPlaceholder(_ address: String) -> Bool {
    ["example.org", "example.com", "example.net"].contains { address.contains($0) }
}
