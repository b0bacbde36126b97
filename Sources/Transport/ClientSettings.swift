import Model

/// The settings that all transfers have in common, and how many bytes of bodies are open among them.
final class ClientSettings {
    let policy: NetworkPolicy
    let limits: Limits
    let userAgent: String
    let certificateFile: String?
    let ownAddresses = NetworkAddress.ownAddresses()
    let openBytesLimit: Int
    var openBytes = 0

    init(policy: NetworkPolicy, limits: Limits, userAgent: String, certificateFile: String?) {
        self.policy = policy
        self.limits = limits
        self.userAgent = userAgent
        self.certificateFile = certificateFile
        openBytesLimit = max(limits.openBytes, 2 * policy.maximumBytes)
    }

    /// Decides whether a socket to `address` may be opened on behalf of `hostAndPort`.
    func allows(_ address: NetworkAddress, port: Int, hostAndPort: String) -> Bool {
        switch policy.allowPrivateAddresses {
        case .always: return true
        case .only(let list):
            if list.contains(hostAndPort) || list.contains(address.text + ":\(port)") { return true }
        case .never: break
        }
        return address.isPublic && !ownAddresses.contains(address)
    }
}

/// The end of an exchange: with an answer, whole or cut by us where its rest does not matter, or without.
enum ExchangeResult {
    case answered(Answer, body: [UInt8])
    case failed(VisitFailure)
    /// The body is not in the encoding that the header names.
    case undecodable(VisitFailure)
}
