internal import Model
internal import Publishing

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
        return advice
            + slugClashes.map { folder, clash in
                "$.\(folder == "themes" ? "themes" : "sources"): “\(clash.name)” and “\(clash.owner)” would have the same files in \(folder)/; "
                    + "those of “\(clash.name)” are called \(clash.slug): write one name, or two that differ by more"
            }
    }

    /// The same of the address at which publishers can reach us, for every harvest; nil when there is one.
    var contactAdvice: String? {
        guard contact?.isPlaceholder ?? true else { return nil }
        return
            "$.contact: publishers and readers learn no address of yours; write one at which you can be reached"
    }
}

extension String {
    /// True when it is still the address of an example (RFC 2606).
    fileprivate var isPlaceholder: Bool {
        ["example.org", "example.com", "example.net"].contains { contains($0) }
    }
}
