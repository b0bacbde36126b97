internal import Text

/// The beginning of a page that is looked at: heads and scripts may fill many kilobytes before the first words. Bytes.
private let lookedAtBytes = 200_000
/// A title or heading is read so far. Bytes.
private let longestElement = 400
/// A page with fewer links than that stands alone: it has no menu.
private let linksOfBarePage = 3
/// A script that died prints less than that. Bytes.
private let longestCrash = 20_000

/// The face of an HTML page, read from its bytes without a tree: title, first heading, how many links, which marks.
///
/// Letters that are not ASCII are left out, so that `trouvée`, `trouv&eacute;e` and Latin-1 are one (`trouve`).
struct PageSnapshot {
    /// The title as it stands, for people.
    let title: String
    let isHTML: Bool
    let hasMarkup: Bool
    private let text: [UInt8]
    private let heading: String
    private let plainTitle: String
    private let links: Int

    init(_ body: ArraySlice<UInt8>) {
        let looked = body.prefix(lookedAtBytes).withoutWideZeros
        text = looked.plainText
        title = looked.text(ofElement: "title").squeezed
        plainTitle = String(decoding: Array(title.utf8).plainText, as: UTF8.self).trimmingBlanks()
        let heading = looked.text(ofElement: "h1").squeezed
        self.heading = String(decoding: Array(heading.utf8).plainText, as: UTF8.self).trimmingBlanks()
        links = text.occurrences(of: "<a ", upTo: 40)
        let head = Array(text.prefix(4_096))
        isHTML = [
            "<!doctype html", "<html", "<head", "<body", "<title", "<div", "<p>", "<h1", "<br", "<table",
        ]
        .contains { head.holds($0) }
        hasMarkup = isHTML || text.contains(UInt8(ascii: "<"))
    }

    /// Decides by title, heading, links and marks; nil for a page that may be what was asked for.
    func wrongAnswer(finalURL: String, requested: String) -> WrongAnswer? {
        AnswerWords.all.first { shows($0, finalURL: finalURL, requested: requested) }?.answer
    }

    /// Marks of challenge pages; scripts of the same makers stand on healthy pages, which have links.
    var isChallenge: Bool {
        if isSaid(.challenge) { return true }
        if links < 12, hasMark(of: .challenge) { return true }
        let isShort = text.count < longestCrash && links <= linksOfBarePage
        if isShort, AnswerWords.browserTasks.contains(where: { text.holds($0) }) { return true }
        return links < linksOfBarePage && AnswerWords.captchaMarks.contains { text.holds($0) }
    }

    private func shows(_ words: AnswerWords, finalURL: String, requested: String) -> Bool {
        switch words.answer {
        case .challenge: isChallenge
        case .consent: PageAddress(finalURL).host.hasPrefix("consent.") || links < 15 && isSaid(words)
        case .login: isLogin(finalURL: finalURL, requested: requested)
        case .parked: links < 30 && hasMark(of: words)
        case .notFound, .maintenance, .serverError:
            isSaid(words)
                || links < linksOfBarePage && text.count < longestCrash && hasMark(of: words)
        case .empty, .binary, .unreadable, .cutOff, .notAFeed, .notACalendar, .bare: false
        }
    }

    private func isSaid(_ words: AnswerWords) -> Bool {
        words.isSaid(inPlainTitle: plainTitle, headings: [heading], isListing: links < linksOfBarePage)
    }

    private func hasMark(of words: AnswerWords) -> Bool { words.marks.contains { text.holds($0) } }

    /// A password field alone says little: many listings have one for members in their margin.
    private func isLogin(finalURL: String, requested: String) -> Bool {
        let wasLed = PageAddress(finalURL).isLogin && finalURL != requested && !PageAddress(requested).isLogin
        let hasPassword = ["type=\"password\"", "type='password'", "type=password"].contains {
            text.holds($0)
        }
        let isTitled = isSaid(.login)
        return wasLed && (hasPassword || isTitled || links < 12) || hasPassword && (isTitled || links < 10)
    }
}

/// Host and the rest of an absolute address, lower case.
private struct PageAddress {
    let host: String
    let path: String

    init(_ url: String) {
        let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? ""
        host = rest.prefix { !"/?#".contains($0) }.lowercased()
        path = rest.drop { !"/?#".contains($0) }.lowercased()
    }

    var isLogin: Bool { AnswerWords.loginPaths.contains { path.contains($0) } }
}

// MARK: Bytes

extension UInt8 {
    /// True for white space, control characters and the bytes of byte order marks.
    var isBlankOrMark: Bool {
        self <= 32 || self == 0xEF || self == 0xBB || self == 0xBF || self == 0xFE || self == 0xFF
    }
}

extension ArraySlice<UInt8> {
    /// UTF-16 and UTF-32 without their zeros, others as they are; enough to find tags.
    var withoutWideZeros: [UInt8] {
        let head = prefix(64)
        return head.count { $0 == 0 } * 3 > head.count ? filter { $0 != 0 } : Array(self)
    }
}

extension [UInt8] {
    /// True when an ASCII text stands in these bytes.
    func holds(_ text: String) -> Bool { occurrences(of: text, upTo: 1) > 0 }

    /// ASCII in lower case; what is not ASCII and every entity is left out, white space is one blank a byte.
    fileprivate var plainText: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(count)
        var index = 0
        while index < count {
            let byte = self[index]
            index += 1
            if byte == UInt8(ascii: "&"),
                let end = self[index...].prefix(10).firstIndex(of: UInt8(ascii: ";"))
            {
                index = end + 1
            } else if byte < 0x80 {
                result.append(byte < 0x20 ? 0x20 : byte.lowercased)
            }
        }
        return result
    }

    fileprivate func occurrences(of text: String, upTo limit: Int) -> Int {
        let wanted = Array(text.utf8)
        guard let first = wanted.first, count >= wanted.count else { return 0 }
        var found = 0
        var index = 0
        while found < limit, let place = self[index...].firstIndex(of: first), place + wanted.count <= count {
            index = place + 1
            if self[place..<place + wanted.count].elementsEqual(wanted) { found += 1 }
        }
        return found
    }

    /// The text between the first start tag of `name` and its end, tags left out.
    fileprivate func text(ofElement name: String) -> [UInt8] {
        var index = 0
        while let open = self[index...].firstIndex(of: UInt8(ascii: "<")) {
            index = open + 1
            guard isStart(of: name, at: index),
                let start = self[index...].prefix(300).firstIndex(of: UInt8(ascii: ">"))
            else { continue }
            return self[(start + 1)...].prefix(longestElement).withoutTags(until: name)
        }
        return []
    }

    private func isStart(of name: String, at index: Int) -> Bool {
        let end = index + name.utf8.count
        guard end < count else { return false }
        return self[index..<end].elementsEqual(name.utf8) { $0.lowercased == $1 } && !self[end].isLetter
    }

    /// Squeezed text for people; bytes that are not UTF-8 become the replacement character.
    fileprivate var squeezed: String {
        let parts = split { $0 <= 32 }.map { String(decoding: $0, as: UTF8.self) }
        return String(parts.joined(separator: " ").prefix(160))
    }
}

extension ArraySlice<UInt8> {
    fileprivate func withoutTags(until name: String) -> [UInt8] {
        var result: [UInt8] = []
        var isInside = false
        for (index, byte) in zip(indices, self) {
            if byte == UInt8(ascii: "<") {
                let behind = self[(index + 1)...]
                if behind.first == UInt8(ascii: "/"),
                    behind.dropFirst().prefix(name.utf8.count).map(\.lowercased).elementsEqual(name.utf8)
                {
                    return result
                }
                isInside = true
            } else if byte == UInt8(ascii: ">") {
                isInside = false
            } else if !isInside {
                result.append(byte)
            }
        }
        return result
    }
}
