internal import Calendar
internal import Mailer
internal import Model
internal import Storage
internal import Text

extension Webhook {
    var contentType: String { format == .ntfy ? "text/plain; charset=utf-8" : "application/json" }

    /// The post that tells a letter: its subject and where it stands.
    func message(_ letter: MadeLetter, of profile: LetterProfile, link: String) -> [UInt8] {
        let page = link + (link.hasSuffix("/") ? "" : "/") + profile.path(of: letter.week, type: "html")
        let subject = letter.subject
        switch format {
        case .ntfy: return Array("\(subject)\n\(page)".utf8)
        case .mattermost: return Webhook.bytes(.object([("text", .string("**\(subject)**\n\(page)"))]))
        case .teams: return Webhook.bytes(Webhook.card(subject: subject, page: page))
        case .json:
            return Webhook.bytes(
                .object([
                    ("letter", .string(profile.id)), ("week", .string(letter.week.description)),
                    ("subject", .string(subject)), ("url", .string(page)),
                    ("text", .string(String(decoding: letter.text, as: UTF8.self))),
                ]))
        }
    }

    /// An adaptive card, which Teams asks for in place of a text.
    private static func card(subject: String, page: String) -> JSON {
        let text = JSON.object([
            ("type", .string("TextBlock")), ("text", .string(subject)), ("wrap", .bool(true)),
            ("weight", .string("bolder")),
        ])
        let action = JSON.object([
            ("type", .string("Action.OpenUrl")), ("title", .string("Lire")), ("url", .string(page)),
        ])
        let content = JSON.object([
            ("type", .string("AdaptiveCard")), ("version", .string("1.4")), ("body", .array([text])),
            ("actions", .array([action])),
        ])
        let attachment = JSON.object([
            ("contentType", .string("application/vnd.microsoft.card.adaptive")), ("content", content),
        ])
        return .object([("type", .string("message")), ("attachments", .array([attachment]))])
    }

    private static func bytes(_ json: JSON) -> [UInt8] { Array(json.text().utf8) }
}
