/// The keys that each object of feeds.json may hold, in the order in which they are written; feeds.schema.json says
/// the same, and a test holds the two together.
enum ConfigurationKeys {
    static let document = [
        "$schema", "title", "link", "language", "region", "timezone", "contact", "sources", "themes",
        "publisher", "digest", "letters", "mail", "network", "stories",
    ]
    static let source = ["id", "name", "region", "homepage", "language", "timezone", "aliases", "pages"]
    static let page = ["url", "kind", "type", "select", "pagination", "details"]
    static let select = ["item", "title", "link", "date", "summary", "image", "next"]
    static let theme = ["id", "label", "match"]
    static let publisher = ["name", "about", "legal", "accessibility", "logo", "images"]
    static let digest = ["from", "to", "smtp", "subject"]
    static let letter = [
        "id", "title", "regions", "themes", "kinds", "to", "recipients", "editor", "webhooks",
        "agenda",
    ]
    static let webhook = ["url", "format"]
    static let mail = ["from", "replyTo", "smtp", "sendmail", "perMinute", "unsubscribe"]
    static let network = [
        "allowPrivateAddresses", "perHostDelaySeconds", "concurrency", "timeoutSeconds", "maximumBytes",
        "respectRobots",
    ]
    static let stories = ["same", "different"]

    /// Every object with the name that a message gives it.
    static let tables = [
        ("the document", document), ("a source", source), ("a page", page), ("“select”", select),
        ("a theme", theme), ("“publisher”", publisher), ("“digest”", digest), ("a letter", letter),
        ("a webhook", webhook),
        ("“mail”", mail),
        ("“network”", network), ("“stories”", stories),
    ]

    /// The key that is meant by what people write, where no slip of a finger explains it.
    static let synonyms = [
        "home": "homepage", "site": "homepage", "website": "homepage", "tz": "timezone", "lang": "language",
        "listings": "pages", "urls": "pages", "feeds": "pages", "feed": "pages", "label": "name",
        "href": "url", "address": "url", "selectors": "select", "image": "image",
        "delay": "perHostDelaySeconds",
        "timeout": "timeoutSeconds", "robots": "respectRobots", "words": "match", "keywords": "match",
        "sender": "from", "recipients": "to", "server": "smtp", "email": "contact", "name": "title",
    ]

    /// Tells what to do about a key that `table` does not know.
    static func remedy(for key: String, in table: [String]) -> String {
        if key.lowercased().contains("passw") || key.lowercased().contains("smtpuser") {
            return "secrets come from the environment: MOISSON_SMTP_USER and MOISSON_SMTP_PASSWORD"
        }
        if let near = table.nearest(to: key) { return "did you mean “\(near)”?" }
        if let meant = synonyms[key.lowercased()], table.contains(meant) { return "did you mean “\(meant)”?" }
        if let home = tables.first(where: { $0.1.contains(key) }) { return "it belongs in \(home.0)" }
        return "known here: " + table.joined(separator: ", ")
    }
}
