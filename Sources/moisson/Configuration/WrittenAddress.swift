internal import Foundation
internal import Text

/// An address as a person wrote it, right or wrong, so that a message can tell which part is wrong.
///
/// `Web` reads addresses as they are meant and mends what it can; this one mends nothing.
struct WrittenAddress {
    private let text: String

    /// Longer addresses are refused by servers and are a mistake.
    private static let maximumBytes = 4096

    init(_ text: String) { self.text = text }

    /// The reason why it is no `http:` or `https:` URL with a host.
    var trouble: Trouble? {
        if let trouble = troubleWithCharacters { return trouble }
        guard let scheme = scheme ?? opaqueScheme else {
            return Trouble(
                what: "“\(shown(text))” is not a whole address",
                remedy: "write “https://\(shown(String(text.drop { $0 == "/" })))”")
        }
        guard scheme == "http" || scheme == "https" else {
            return Trouble(
                what: "“\(shown(text))” is not fetched",
                remedy: "write an address that begins with https:// or http://")
        }
        guard let authority else {
            return Trouble(what: "“\(shown(text))” has no host", remedy: "write “https://” and a host")
        }
        return WrittenHost(authority).trouble.map { trouble in
            Trouble(what: "“\(shown(text))”: " + trouble.what, remedy: trouble.remedy)
        }
    }

    /// The reason why it is no mail server.
    var troubleAsMailServer: Trouble? {
        guard let scheme, scheme == "smtp" || scheme == "smtps", let authority else {
            return Trouble(
                what: "“\(shown(text))” is not a mail server",
                remedy: "write smtps://HOST or smtp://HOST:PORT")
        }
        if authority.contains("@") {
            return Trouble(
                what: "the mail server's address holds a name or a password",
                remedy:
                    "delete it; they come from MOISSON_SMTP_USER and MOISSON_SMTP_PASSWORD in the environment"
            )
        }
        guard text.split(separator: "/", omittingEmptySubsequences: true).count == 2 else {
            return Trouble(
                what: "something follows the mail server's host", remedy: "write smtps://HOST and no more")
        }
        return WrittenHost(authority).trouble
    }

    private var troubleWithCharacters: Trouble? {
        if let blank = text.unicodeScalars.first(where: { $0.properties.isWhitespace }) {
            let remedy = blank == " " ? "delete it, or write %20" : "delete it"
            return Trouble(what: "“\(shown(text))” holds a blank", remedy: remedy)
        }
        if text.utf8.contains(where: { "\\<>\"".utf8.contains($0) }) {
            return Trouble(
                what: "“\(shown(text))” holds a character that no address has", remedy: "delete it")
        }
        guard text.utf8.count > Self.maximumBytes else { return nil }
        return Trouble(what: "the address is longer than \(Self.maximumBytes) bytes", remedy: "shorten it")
    }

    /// The letters before `://`, in lower case.
    private var scheme: String? {
        guard let colon = text.range(of: "://") else { return nil }
        let scheme = text[..<colon.lowerBound].lowercased()
        let isScheme =
            !scheme.isEmpty
            && scheme.utf8.allSatisfy { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
        return isScheme ? scheme : nil
    }

    /// `javascript` of `javascript:alert(1)`; `localhost:8601` has none, since a port follows its colon.
    private var opaqueScheme: String? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let rest = text[text.index(after: colon)...]
        if rest.utf8.first?.isDigit == true { return nil }
        return WrittenAddress(text[...colon] + "//").scheme
    }

    /// The part between `://` and the path; nil when that is nothing.
    private var authority: String? {
        guard let slashes = text.range(of: "://") else { return nil }
        let authority = text[slashes.upperBound...].prefix { !"/?#".contains($0) }
        return authority.isEmpty ? nil : String(authority)
    }
}

/// A host and a port as a person wrote them, perhaps after a name and a password.
struct WrittenHost {
    private let text: String
    private let host: String
    private let port: String?

    init(_ authority: String) {
        text = authority
        let hostAndPort =
            authority.lastIndex(of: "@").map { authority[authority.index(after: $0)...] } ?? authority[...]
        // The colons of an IPv6 address stand in brackets and separate nothing.
        let colon = hostAndPort.lastIndex(of: ":").flatMap { hostAndPort[$0...].contains("]") ? nil : $0 }
        host = String(colon.map { hostAndPort[..<$0] } ?? hostAndPort)
        port = colon.map { String(hostAndPort[hostAndPort.index(after: $0)...]) }
    }

    /// The reason why no server can be asked there.
    var trouble: Trouble? {
        if let port, Int(port).map({ (1...65535).contains($0) }) != true || port.first == "+" {
            return Trouble(
                what: "“\(shown(port))” is not a port",
                remedy: "write a number from 1 to 65535 after the colon, or no colon")
        }
        if isHost { return nil }
        return Trouble(what: "“\(shown(host))” is not a host", remedy: "write a name such as www.example.org")
    }

    var troubleAsHostAndPort: Trouble? {
        let remedy = "write HOST:PORT, for example 127.0.0.1:8601"
        if text.contains("/") || text.contains("@") {
            return Trouble(what: "“\(shown(text))” is more than a host and a port", remedy: remedy)
        }
        guard port != nil, !host.isEmpty else {
            return Trouble(what: "“\(shown(text))” has no port or no host", remedy: remedy)
        }
        return trouble
    }

    /// True for a name, an IPv4 address or an IPv6 address in brackets; other alphabets are left to the resolver.
    var isHost: Bool {
        if host.hasPrefix("["), host.hasSuffix("]") {
            let address = host.utf8.dropFirst().dropLast()
            return address.contains(UInt8(ascii: ":"))
                && address.allSatisfy { $0.hexValue != nil || ":.".utf8.contains($0) }
        }
        var labels = host.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        if labels.count > 1, labels.last?.isEmpty == true { labels.removeLast() }
        return host.utf8.count <= 253
            && labels.allSatisfy { label in
                (1...63).contains(label.count) && label.first != UInt8(ascii: "-")
                    && label.allSatisfy {
                        $0.isLetter || $0.isDigit || "-_".utf8.contains($0) || $0 >= 0x80
                    }
            }
    }
}
