import Foundation
internal import Text

/// A robots.txt as it was read: most of RFC 9309 section 2.
package struct RobotsText: Sendable, Equatable {
    package var rules: [RobotsRule] = []
    package var crawlDelaySeconds: Double?

    /// Reads the groups that name `product` (all of them, as one), else those of `*`; what comes after 500 KiB is not read.
    package init(_ body: [UInt8], product: String) {
        let lines = body.prefix(500 * 1024).split { $0 == 10 || $0 == 13 }.compactMap(RobotsLine.init)
        let named = Self.group(of: lines) { $0.names(product) }
        let any = Self.group(of: lines) { $0 == "*" }
        guard let chosen = named ?? any else { return }
        for line in chosen {
            switch line.key {
            case "allow" where !line.value.isEmpty:
                rules.append(RobotsRule(allows: true, path: RobotsPath(line.value).text))
            case "disallow" where !line.value.isEmpty:
                rules.append(RobotsRule(allows: false, path: RobotsPath(line.value).text))
            case "crawl-delay": crawlDelaySeconds = crawlDelaySeconds ?? Self.seconds(line.value)
            default: break
            }
        }
    }

    /// The rule lines of every group that `isOurs` picks by one of its names; nil if there is none.
    private static func group(of lines: [RobotsLine], isOurs: (String) -> Bool) -> [RobotsLine]? {
        var found: [RobotsLine]?
        var isInside = false
        var isAmongNames = false
        for line in lines {
            guard line.key == "user-agent" else {
                // A line of another kind (Sitemap, Host) does not end a run of names; a rule does.
                if ["allow", "disallow", "crawl-delay"].contains(line.key) { isAmongNames = false }
                if isInside { found?.append(line) }
                continue
            }
            if !isAmongNames { isInside = false }
            isAmongNames = true
            guard isOurs(line.value.lowercased()) else { continue }
            isInside = true
            found = found ?? []
        }
        return found
    }

    private static func seconds(_ text: String) -> Double? {
        guard let value = Double(text.replacingOccurrences(of: ",", with: ".")), value >= 0, value.isFinite
        else {
            return nil
        }
        return value
    }
}

private struct RobotsLine {
    var key: String
    var value: String

    /// `key: value # comment`; nil without a colon.
    init?(_ bytes: ArraySlice<UInt8>) {
        let text = bytes.prefix { $0 != UInt8(ascii: "#") }
        guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        key = Self.trimmed(text[..<colon]).lowercased()
        value = Self.trimmed(text[(colon + 1)...])
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        // Bytes above 127 at the very beginning are a byte order mark.
        let isBlank = { (byte: UInt8) in byte <= 32 || byte == 0xEF || byte == 0xBB || byte == 0xBF }
        let rest = bytes.drop(while: isBlank)
        guard let last = rest.lastIndex(where: { $0 > 32 }) else { return "" }
        return String(decoding: rest[...last], as: UTF8.self)
    }
}

extension String {
    /// `moisson`, `moisson/1.0` and `Moisson bot` all mean `moisson`: the token ends where its letters do.
    fileprivate func names(_ product: String) -> Bool {
        let token = utf8.prefix { $0.isLetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return String(Substring(token)) == product.lowercased()
    }
}
