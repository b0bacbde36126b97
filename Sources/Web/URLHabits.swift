// The habits of content managers and mailing services with addresses, undone for `CanonicalURL` (frozen with it, version 1).

internal import Text

extension CanonicalParts {
    /// Takes dot segments, doubled and trailing slashes, session ids and the views of one document (print, AMP, comments,
    /// feed) out of the path.
    mutating func cleanPath() { path = Self.cleaned(path) }

    private static func cleaned(_ path: String) -> String {
        if isClean(path) { return path }
        var segments: [Substring] = []
        for segment in path.split(separator: "/") {
            let name = segment.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
            let clean =
                name.count == 2 && name[1].lowercased().hasPrefix("jsessionid") ? name[0] : segment
            switch clean {
            case "", ".": continue
            case "..": segments = Array(segments.dropLast())
            default: segments.append(clean)
            }
        }
        return withoutViews(segments).map { "/" + $0 }.joined()
    }

    /// True for a path in which nothing can be left out, as most are: told by bytes in one pass.
    private static func isClean(_ path: String) -> Bool {
        var path = path
        path.makeContiguousUTF8()
        let bytes = path.utf8
        guard bytes.first == UInt8(ascii: "/"), bytes.last != UInt8(ascii: "/") else { return bytes.isEmpty }
        var before: UInt8 = 0
        var isFirst = true
        var start: UInt8 = 0  // of the last segment
        for byte in bytes {
            if byte == UInt8(ascii: ";") { return false }
            if before == UInt8(ascii: "/") {
                if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { return false }
                // Every view and index file begins with one of these letters.
                if isFirst, "ip".utf8.contains(byte.lowercased) { return false }
                isFirst = false
                start = byte
            }
            before = byte
        }
        return !"acdfipt".utf8.contains(start.lowercased)
    }

    private static func withoutViews(_ given: [Substring]) -> [Substring] {
        var segments = given
        if segments.first == "index.php", segments.count > 1 { segments.removeFirst() }
        if segments.count > 1, let first = segments.first, ["print", "printpdf", "printmail"].contains(first)
        {
            segments.removeFirst()
            // Drupal's print module names a page by its path or by its number.
            if segments.count == 1, segments[0].allSatisfy(\.isNumber) { segments.insert("node", at: 0) }
        }
        while segments.count > 1, let last = segments.last, last.isView { segments.removeLast() }
        if let last = segments.last, indexFiles.contains(last.lowercased()) { segments.removeLast() }
        return segments
    }

    /// Drops the parameters that only tell where a reader came from, and gives each content manager's addresses one form.
    mutating func dropHabits() {
        guard !query.isEmpty else { return }
        query.removeAll { $0.isTracker || ($0.name.isEmpty && $0.value.isEmpty) }
        dropHabitsOfJoomla()
        dropHabitsOfSpip()
        dropHabitsOfDrupal()
        dropHabitsOfWordPress()
        // Stable: the values of a repeated name keep their order.
        query = query.enumerated().sorted {
            ($0.element.name, $0.offset) < ($1.element.name, $1.offset)
        }.map(\.element)
    }

    /// `option=com_content&view=article&id=12:slug&catid=3&Itemid=7` names article 12, by whichever menu.
    private mutating func dropHabitsOfJoomla() {
        guard query.contains(where: { $0.name == "option" }) else { return }
        query.removeAll { $0.name == "Itemid" || $0.name == "catid" }
        for i in query.indices where query[i].name == "id" {
            query[i].value = String(query[i].value.prefix { $0 != ":" })
        }
    }

    /// `spip.php?page=article&id_article=12` and `spip.php?article12&id_rubrique=3` are `spip.php?article12`.
    private mutating func dropHabitsOfSpip() {
        guard path.hasSuffix("/spip.php") || path.hasSuffix("/article.php3") else { return }
        if let article = query.first(where: { $0.name == "id_article" })?.value {
            path = "/spip.php"
            query.removeAll { $0.name == "page" && $0.value == "article" || $0.name == "id_article" }
            query.append(CanonicalParameter(name: "article" + article, value: ""))
        }
        if query.contains(where: { $0.value.isEmpty && $0.isSpipArticle }) {
            query.removeAll { $0.name == "id_rubrique" }
        }
    }

    /// `?q=node/12` is `/node/12` on a site without clean addresses.
    private mutating func dropHabitsOfDrupal() {
        guard path.isEmpty, let q = query.first(where: { $0.name == "q" })?.value, q.contains("/")
        else {
            return
        }
        query.removeAll { $0.name == "q" }
        path = Self.cleaned(q)
    }

    /// A shortlink's number is unique on its site, whatever the type: `?post_type=evenement&p=12` and `?page_id=12` are `?p=12`.
    private mutating func dropHabitsOfWordPress() {
        guard path.isEmpty,
            let i = query.firstIndex(where: { $0.name == "p" || $0.name == "page_id" }),
            !query[i].value.isEmpty, query[i].value.allSatisfy(\.isNumber)
        else { return }
        query[i].name = "p"
        query.removeAll { $0.name == "post_type" }
    }
}

extension CanonicalParameter {
    /// True for a parameter that only tells where a reader came from, or how a page is shown.
    var isTracker: Bool {
        let name = self.name.lowercased()
        if trackers.contains(name) || trackerPrefixes.contains(where: { name.hasPrefix($0) }) { return true }
        switch name {
        case "ref", "source", "from", "src", "origin", "via":
            return channels.contains(value.lowercased())
        case "output", "outputtype": return value.lowercased() == "amp"
        case "sid", "s_id", "session": return value.utf8.count >= 16
        default: return false
        }
    }

    /// True for `article12`.
    fileprivate var isSpipArticle: Bool {
        name.hasPrefix("article") && name.utf8.count > 7 && name.dropFirst(7).allSatisfy(\.isNumber)
    }
}

extension Substring {
    /// True for a segment that shows the document before it in another way.
    fileprivate var isView: Bool {
        switch self {
        case "amp", "feed", "print", "trackback": true
        default: hasPrefix("comment-page-")
        }
    }
}

private let indexFiles: Set<String> = [
    "index.html", "index.htm", "index.xhtml", "index.php", "index.asp", "index.aspx", "default.asp",
    "default.aspx",
]

/// Google, Meta, Microsoft, X, TikTok, Mailchimp, HubSpot, Marketo, Adobe, AT Internet, Sendinblue, Omeda; then what WordPress,
/// SPIP, TYPO3 and PHP add to an address without changing what it names.
private let trackers: Set<String> = [
    "fbclid", "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "msclkid", "yclid", "twclid", "ttclid",
    "igshid",
    "igsh", "li_fat_id", "mc_cid", "mc_eid", "_hsenc", "_hsmi", "__hstc", "__hssc", "__hsfp", "hsctatracking",
    "_ga", "_gl", "mkt_tok", "s_cid", "sc_cid", "xtor", "xtref", "xtcr", "wt_mc", "wtmc", "cmpid", "ref_src",
    "ref_url", "trk", "trkcampaign", "sb_referer_host", "spm", "vero_id", "vero_conv", "wickedid",
    "oly_enc_id",
    "oly_anon_id", "__s", "nltr", "sib_id",
    "share", "nb", "replytocom", "preview", "preview_id", "preview_nonce", "ressource", "feed", "amp",
    "noamp",
    "print", "printable", "phpsessid", "jsessionid", "chash", "no_cache", "nocache", "destination",
]

/// `var_` is SPIP's: highlighting, recalculation.
private let trackerPrefixes = ["utm_", "mtm_", "matomo_", "pk_", "piwik_", "hsa_", "at_", "ns_", "var_"]

private let channels: Set<String> = [
    "rss", "feed", "atom", "newsletter", "mail", "email", "twitter", "facebook", "linkedin", "x", "share",
]
