internal import Markup
internal import Text

/// The length of another's text that is published, in Unicode scalars: a short quotation with a link, never the whole
/// (droit sui generis of databases, CPI L.342-3).
let excerptLimit = 300

/// The beginning of a text as plain text of at most `limit` Unicode scalars, without mail addresses and telephone
/// numbers, cut after a sentence if one ends late enough, else after a word, and then closed with « … ».
struct Excerpt {
    let text: String

    /// With `besides`, the texts that stand beside the excerpt, a beginning that only repeats them and the day is left
    /// out.
    init(html: String, besides: [String]? = nil, limit: Int = excerptLimit) {
        self.init(of: QuotedText(html: html, limit: limit), besides: besides, limit: limit)
    }

    /// `limit` is at most the one for which `quoted` was made.
    init(of quoted: QuotedText, besides: [String]? = nil, limit: Int) {
        let clean = quoted.beginning.without(besides)
        if quoted.isWhole {
            text = clean.closed(within: limit)
        } else if clean.unicodeScalars.count > limit {
            text = clean.shortened(to: limit)
        } else {
            text = quoted.whole.without(besides).closed(within: limit)
        }
    }
}

/// The plain text of a story without contacts and without what its site puts under it, made once for all its excerpts.
struct QuotedText: Sendable {
    private let html: String
    /// So much of it as an excerpt may need.
    fileprivate let beginning: String
    fileprivate let isWhole: Bool

    /// A story's text may be a whole report, and its beginning is nearly always enough: forty bytes of markup, and six
    /// of text, for each character that an excerpt may have.
    init(html: String, limit: Int = excerptLimit) {
        self.html = html
        let start = html.beginning(bytes: 40 * limit)
        let plain = String(textOf: start).withoutEntities.withoutFeedCredit
        let head = plain.beginning(bytes: 6 * limit)
        beginning = head.withoutContacts
        isWhole = start.utf8.count == html.utf8.count && head.utf8.count == plain.utf8.count
    }

    fileprivate var whole: String { String(textOf: html).withoutEntities.withoutFeedCredit.withoutContacts }
}

extension String {
    /// The text of markup with its white space squashed.
    init(textOf html: String) { self = plainText(fromHTML: html).singleSpaced }

    /// Plain text with no-break spaces kept: runs of other white space become one blank, none at the ends.
    package var singleSpaced: String {
        var out: [UInt8] = []
        out.reserveCapacity(utf8.count)
        for byte in utf8 {
            let isBlank = byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
            if !isBlank { out.append(byte) } else if let last = out.last, last != 0x20 { out.append(0x20) }
        }
        if out.last == 0x20 { out.removeLast() }
        return String(decoding: out, as: UTF8.self)
    }

    /// The text with the character for every entity that a site escaped twice.
    var withoutEntities: String {
        guard utf8.contains(UInt8(ascii: "&")), utf8.contains(UInt8(ascii: ";")) else { return self }
        return plainText(fromHTML: replacing("<", with: "&lt;").replacing("& ", with: "&amp; ")).singleSpaced
    }

    /// The text, or its beginning of at most `limit` Unicode scalars with « … ».
    func shortened(to limit: Int) -> String {
        let scalars = Array(unicodeScalars)
        guard scalars.count > limit else { return self }
        let room = max(0, limit - 2)
        var sentence = 0
        var word = 0
        for index in 0..<room where scalars[index + 1] == " " {
            switch scalars[index] {
            case ".", "!", "?", "…": sentence = index + 1
            default: break
            }
            word = index + 1
        }
        if sentence * 2 > limit { return String(scalars: scalars[..<sentence]) + " …" }
        return String(scalars: scalars[..<(word > 0 ? word : room)]).withoutOpenEnd + "…"
    }

    /// The text without the commas, dashes and opening marks that would stand oddly before an ellipsis.
    private var withoutOpenEnd: String {
        var rest = unicodeScalars[...]
        while let last = rest.last, ",;:–—-«([ \u{A0}\u{202F}.…".unicodeScalars.contains(last) {
            rest.removeLast()
        }
        return String(rest)
    }

    private init(scalars: some Sequence<Unicode.Scalar>) {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        self.init(view)
    }
}

extension String {
    /// The text without the sentence that WordPress puts under every feed item: « L’article … est apparu en premier
    /// sur … ».
    fileprivate var withoutFeedCredit: String {
        guard feedCreditMarks.contains(where: hasBytes) else { return self }
        let bytes = Array(utf8)
        for credit in feedCredits {
            guard let end = bytes[...].lastPlace(of: credit.ending),
                let start = credit.beginnings.compactMap({ bytes[..<end].lastPlace(of: $0) }).max()
            else { continue }
            return String(decoding: bytes[..<start], as: UTF8.self).singleSpaced
        }
        return self
    }

    /// An excerpt that a site had cut itself (« […] », « ... ») ends as ours do, without the words of a button behind it.
    fileprivate func closed(within limit: Int) -> String {
        var rest = self[...]
        var wasCut = false
        while let end = rest.end {
            wasCut = wasCut || end.isCut
            rest = rest.dropLast(end.length)
            while rest.last == " " || rest.last == "\u{A0}" { rest.removeLast() }
        }
        guard !rest.isEmpty else { return wasCut ? shortened(to: limit) : "" }
        guard wasCut, rest.unicodeScalars.count + 2 <= limit else { return String(rest).shortened(to: limit) }
        return rest + (rest.hasSuffix(".") || rest.hasSuffix("!") || rest.hasSuffix("?") ? " …" : "…")
    }

    /// The text itself, or its beginning up to a whole character.
    fileprivate func beginning(bytes: Int) -> String {
        guard utf8.count > bytes else { return self }
        var end = utf8.index(startIndex, offsetBy: bytes)
        while end > startIndex, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
        return String(self[..<end])
    }
}

extension ArraySlice<UInt8> {
    /// The position at which the last occurrence of `words` begins.
    fileprivate func lastPlace(of words: [UInt8]) -> Int? {
        guard count >= words.count else { return nil }
        return (startIndex...(endIndex - words.count)).last { place in
            self[place] == words[0] && self[place..<place + words.count].elementsEqual(words)
        }
    }
}

/// A word of each credit that hardly another text has.
private let feedCreditMarks = [" apparu ", " appeared "]

private let feedCredits: [(beginnings: [[UInt8]], ending: [UInt8])] = [
    (["L’article ", "L'article ", "Cet article "], " est apparu en premier sur "),
    (["The post "], " appeared first on "), (["The post "], " first appeared on "),
].map { ($0.0.map { Array($0.utf8) }, Array($0.1.utf8)) }

extension Substring {
    /// The mark or the button at the end of an excerpt: its length in characters, and true when it says that more follows.
    fileprivate var end: (length: Int, isCut: Bool)? {
        if let mark = ["[…]", "[...]", "(…)", "…", "..."].first(where: { hasSuffix($0) }) {
            return (mark.count, true)
        }
        let tail = suffix(excerptButtonLength).lowercased().replacing("’", with: "'")
            .replacing("\u{A0}", with: " ")
        var bare = tail[...]
        while let last = bare.last, ">»→.!: ".contains(last) { bare.removeLast() }
        guard let button = buttonWords.first(where: { bare.hasSuffix($0) }) else { return namedButton }
        let before = bare.dropLast(button.count)
        let isApart = before.last { $0 != " " }.map { ".!?…])>»".contains($0) } ?? (count <= tail.count)
        guard isApart else { return nil }
        return (tail.count - before.count, false)
    }

    /// A button that names what it opens, « Lire la fiche expérience »: a few words behind the last sentence, with a button's
    /// verb first and no full stop.
    private var namedButton: (length: Int, isCut: Bool)? {
        let tail = suffix(longestNamedButton)
        guard let last = tail.last, !".!?…".contains(last),
            let stop = tail.lastIndex(where: { ".!?…".contains($0) })
        else { return nil }
        let button = tail[tail.index(after: stop)...]
        let words = button.split { $0 == " " || $0 == "\u{A0}" || $0 == "’" || $0 == "'" }
        guard button.first == " ", let verb = words.first, verb.first?.isUppercase == true,
            buttonVerbs.contains(verb.lowercased())
        else { return nil }
        return (button.count, false)
    }
}

/// The verbs with which buttons begin that name what they open, in lower case.
private let buttonVerbs: Set<String> = [
    "lire", "voir", "revoir", "découvrir", "consulter", "télécharger", "écouter", "visionner", "accéder",
    "retrouver", "feuilleter",
]

/// The number of characters at the end of an excerpt among which a button that names something is looked for.
private let longestNamedButton = 60

/// The words of buttons under excerpts, in lower case; from the listings of the centres.
private let buttonWords = [
    "lire la suite", "lire plus", "lire l'article", "en savoir plus", "en savoir +", "en savoir",
    "s'inscrire",
    "je m'inscris", "inscrivez-vous", "inscription en ligne", "voir plus", "voir la suite", "plus d'infos",
    "plus d'informations", "télécharger", "continuer la lecture", "read more",
].sorted { $0.count > $1.count }

/// The number of characters at the end of an excerpt among which a button is looked for.
private let excerptButtonLength = 40
