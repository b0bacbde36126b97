internal import Foundation
internal import Model

// The objects of feeds.json that concern letters and mail.

extension ConfigurationReader {
    /// Reads `letters`; without it the one letter that `digest` describes.
    mutating func letters(_ place: Located?, else digest: DigestSettings?) -> [LetterProfile] {
        let single = [LetterProfile(title: digest?.subject, to: digest?.to ?? [])]
        guard let place else { return single }
        var letters: [LetterProfile] = []
        var owners: [String: String] = [:]
        for element in list(place) {
            guard let fields = fields(of: element, known: ConfigurationKeys.letter) else { continue }
            let id = required("id", of: fields, at: element, for: LetterProfile.defaultID, as: .id)
            if let id, let owner = owners.updateValue(owners[id] ?? element.path, forKey: id) {
                complain(
                    fields["id"] ?? element, of: "the id “\(shown(id))” is already that of \(owner)",
                    remedy: "give each letter an id of its own")
            }
            letters.append(letter(of: fields, id: id ?? ""))
        }
        return letters.isEmpty ? single : letters
    }

    /// Complains of readers and of a subject that `digest` names beside `letters`, and that no letter has: they would be passed
    /// over.
    mutating func compare(_ digest: DigestSettings?, at place: Located, with letters: [LetterProfile]) {
        guard let digest else { return }
        let readers = Set(letters.flatMap(\.to).map { $0.bareAddress.lowercased() })
        let isListed = letters.contains { $0.recipientsFile != nil }
        let missed = digest.to.filter { !isListed && !readers.contains($0.bareAddress.lowercased()) }
        if let first = missed.first {
            complain(
                place, of: "“\(shown(first))” stands under “to” and gets none of “letters”",
                remedy: "write it in the “to” of a letter, or delete it")
        }
        let title = letters.first { $0.id == LetterProfile.defaultID }?.title
        if let subject = digest.subject, let title, subject != title {
            complain(
                place, of: "“subject” is not the title of the letter \(LetterProfile.defaultID)",
                remedy: "delete one of the two")
        }
    }

    private mutating func letter(of fields: [String: Located], id: String) -> LetterProfile {
        LetterProfile(
            id: id, title: text(fields["title"]), regions: texts(fields["regions"]),
            themes: texts(fields["themes"], as: .id), kinds: kinds(fields["kinds"]),
            to: texts(fields["to"], as: .mailAddress), recipientsFile: text(fields["recipients"]),
            editor: text(fields["editor"], as: .mailAddress), webhooks: webhooks(fields["webhooks"]),
            bringsAgenda: flag(fields["agenda"]) ?? false)
    }

    private mutating func kinds(_ place: Located?) -> [Kind] {
        var kinds: [Kind] = []
        for element in list(place) {
            if let kind: Kind = choice(element) { kinds.append(kind) }
        }
        return kinds
    }

    private mutating func webhooks(_ place: Located?) -> [Webhook] {
        var webhooks: [Webhook] = []
        for element in list(place) {
            guard let fields = fields(of: element, known: ConfigurationKeys.webhook) else { continue }
            let url = required(
                "url", of: fields, at: element, for: "https://chat.example.org/hooks/…", as: .address)
            if fields["format"] == nil {
                complain(
                    element, of: "“format” is missing",
                    remedy: "add \"format\": \"mattermost\", teams, ntfy or json")
            }
            let format: Webhook.Format? = choice(fields["format"])
            if let url, let format { webhooks.append(Webhook(url: url, format: format)) }
        }
        return webhooks
    }

    /// Reads `mail`; what it leaves out is that of `digest`, and what both say must agree.
    mutating func mail(_ place: Located?, else digest: DigestSettings?) -> MailSettings? {
        let older = digest.map { MailSettings(from: $0.from, smtp: $0.smtp) }
        guard let place, let fields = fields(of: place, known: ConfigurationKeys.mail) else { return older }
        let from = text(fields["from"], as: .mailAddress)
        let smtp = text(fields["smtp"], as: .mailServer)
        agree(fields["from"], new: from, old: older?.from)
        agree(fields["smtp"], new: smtp, old: older?.smtp)
        if fields["from"] == nil, older == nil {
            complain(
                place, of: "“from” is missing",
                remedy: "add the sender, for example \"Veille <veille@example.org>\"")
        }
        let sendmail = text(fields["sendmail"])
        if let both = fields["sendmail"], sendmail != nil, smtp ?? older?.smtp != nil {
            complain(
                both, of: "letters leave by a server and by a program",
                remedy: "keep one of “smtp” and “sendmail”")
        }
        let perMinute = whole(
            fields["perMinute"], in: 1...1_000_000, because: "so many messages go out in a minute at most")
        return MailSettings(
            from: from ?? older?.from ?? "", replyTo: text(fields["replyTo"], as: .mailAddress),
            smtp: smtp ?? older?.smtp, sendmail: sendmail, perMinute: perMinute ?? 60,
            unsubscribe: text(fields["unsubscribe"], as: .wayToLeave))
    }

    private mutating func agree(_ place: Located?, new: String?, old: String?) {
        guard let place, let new, let old, new != old else { return }
        complain(
            place, of: "“\(shown(new))” is not what “digest” says", remedy: "delete one of the two")
    }
}

extension LetterProfile {
    /// The same letter with its recipients file found beside the configuration, wherever the program is called.
    func beside(_ configuration: String) -> LetterProfile {
        var letter = self
        if let file = recipientsFile, !file.hasPrefix("/") {
            letter.recipientsFile =
                URL(fileURLWithPath: configuration).deletingLastPathComponent()
                .appendingPathComponent(file).path
        }
        return letter
    }
}
