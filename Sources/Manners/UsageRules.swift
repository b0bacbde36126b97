internal import Foundation
package import Model

// What `X-Robots-Tag`, `<meta name="robots">` and TDMRep ask of a watch that links and quotes two lines.
//
// `noindex` on a listing means that its texts are not passed on: its announcements are told by title, link, day and place. On a
// feed it says, as the plug-ins that put it on every feed mean it, that the feed's own address is nothing for search engines;
// there it counts when it names moisson. `nosnippet` and `max-snippet` are about quoting and count everywhere.

extension UsageWishes {
    /// Reads what the tags of a page or, when `isFeed`, of a feed wish; the strictest of several holds.
    package init(_ tags: [UsageTag], isFeed: Bool) {
        self.init()
        for tag in tags where Self.robots.contains(tag.name) {
            for rule in tag.rules { apply(rule, isFeed: isFeed) }
        }
        // What stands in the page is nearer to its text than what the server says of it (TDMRep, section 6).
        let mining =
            tags.last { $0.name == Self.mining && $0.place == .page } ?? tags.last { $0.name == Self.mining }
        reservesMining = mining.map { $0.value.trimmingCharacters(in: .whitespaces) == "1" } ?? false
        if reservesMining {
            quotedCharacters = 0
            withholdsImages = true
        }
    }

    private mutating func apply(_ rule: UsageRule, isFeed: Bool) {
        switch rule.name {
        case "noindex" where !isFeed || rule.isNamed, "none" where !isFeed || rule.isNamed:
            quotedCharacters = 0
            withholdsImages = true
        case "nosnippet": quotedCharacters = 0
        case "max-snippet":
            // -1 is « no limit »; what is no number says nothing.
            guard let most = rule.number, most >= 0 else { return }
            quotedCharacters = min(quotedCharacters ?? most, most)
        case "noimageindex": withholdsImages = true
        case "max-image-preview" where rule.value == "none": withholdsImages = true
        default: return
        }
    }

    /// The names under which tags for robots come; `moisson` is the name of ours.
    package static let tagNames = robots + [mining]

    private static let robots = ["x-robots-tag", "robots", agent]
    private static let mining = "tdm-reservation"
}

extension UsageWishes {
    /// The consequence of them for what is published of the page.
    package var sentence: String {
        var parts: [String] = []
        if let quotedCharacters {
            parts.append(
                quotedCharacters == 0
                    ? "no text of it is quoted" : "at most \(quotedCharacters) characters are quoted")
        }
        if withholdsImages { parts.append("no picture is shown") }
        if areNone { return "its publisher lets it be quoted" }
        let reason = reservesMining ? "its publisher reserves text and data mining" : "as its publisher asks"
        return "\(reason): \(parts.joined(separator: ", "))"
    }
}

/// Our name among those of robots.
private let agent = "moisson"

/// One rule of a tag for robots: `max-snippet: 50`.
private struct UsageRule {
    var name: String
    var value = ""
    /// True when it is addressed to us by name.
    var isNamed = false

    var number: Int? { Int(value) }
}

extension UsageTag {
    /// The rules that are for everyone or for us: a rule behind a robot's name is for that robot, and so are those after it.
    fileprivate var rules: [UsageRule] {
        var rules: [UsageRule] = []
        var addressee = name == agent ? agent : nil
        for part in value.lowercased().split(separator: ",") {
            var words = part.split(separator: ":", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            if words.count > 1, !Self.valued.contains(words[0]) { addressee = words.removeFirst() }
            guard addressee == nil || addressee == agent, let first = words.first else { continue }
            rules.append(
                UsageRule(
                    name: first, value: words.dropFirst().joined(separator: ":"), isNamed: addressee != nil))
        }
        return rules
    }

    /// The rules that have a value of their own behind a colon, which is no robot's name before one.
    private static let valued: Set<String> = [
        "max-snippet", "max-image-preview", "max-video-preview", "unavailable_after",
    ]
}

extension PageMemory {
    /// The wishes of the page's publisher about the use of what it says.
    package var usageWishes: UsageWishes { UsageWishes(usageTags, isFeed: expectsFeed) }
}
