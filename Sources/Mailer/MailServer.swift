/// A mail server as a configuration names it: `smtps://host[:port]`, `smtp://host[:port]`, `imaps://…`.
package struct MailServer: Sendable, Equatable {
    package var address: String
    package var host: String
    /// True for `smtps:` and `imaps:`: TLS from the first byte.
    package var isSecure: Bool

    /// Nil for an address without a scheme or a host.
    package init?(_ address: String) {
        let parts = address.split(separator: ":", maxSplits: 1)
        guard parts.count == 2, parts[1].hasPrefix("//") else { return nil }
        let authority = parts[1].dropFirst(2).prefix { !"/?#".contains($0) }
        var name = authority.split(separator: "@").last.map(String.init) ?? ""
        if name.hasPrefix("["), let end = name.firstIndex(of: "]") {
            name = String(name[name.index(after: name.startIndex)..<end])
        } else if let colon = name.lastIndex(of: ":") {
            name = String(name[..<colon])
        }
        guard !name.isEmpty else { return nil }
        self.address = address
        host = name.lowercased()
        isSecure = parts[0].lowercased().hasSuffix("s")
    }

    /// True for an address of this machine, where a clear connection leaves nothing to overhear.
    package var isLoopback: Bool {
        host == "localhost" || host.hasSuffix(".localhost") || host == "::1"
            || (host.hasPrefix("127.") && host.split(separator: ".").allSatisfy { UInt8($0) != nil })
    }
}

/// Name and password for a server; from the environment alone.
package struct MailLogin: Sendable, Equatable {
    package var user: String
    package var password: String

    package init(user: String, password: String) {
        self.user = user
        self.password = password
    }
}
