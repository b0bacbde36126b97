import CLibcurl
import Glibc
internal import Web

/// An `http:` or `https:` address taken apart by libcurl's own parser, so that what is checked is what is asked.
struct WebAddress {
    /// Without user, password and fragment.
    var url: String
    /// Scheme, host and port as robots.txt and passwords are bound to them: `https://www.example.org`.
    var origin: String
    /// Lower case, with the port: `www.example.org:443`.
    var hostAndPort: String
    var isSecure: Bool
    var hasDefaultPort: Bool
    /// With the query, for robots.txt.
    var path: String
    var credentials: Credentials?

    struct Credentials: Equatable {
        /// Percent-decoded.
        var user: String
        var password: String
    }

    /// Reads `text`, relative to `base` if there is one; nil for what is no http(s) address.
    init?(_ text: String, relativeTo base: String? = nil) {
        guard let handle = unsafe curl_url() else { return nil }
        defer { unsafe curl_url_cleanup(handle) }
        let encode = UInt32(CURLU_URLENCODE)
        if let base, unsafe curl_url_set(handle, CURLUPART_URL, base, encode) != CURLUE_OK { return nil }
        // The path as it is given: `/a/../b` may be what a configuration means.
        let flags = base == nil ? encode | UInt32(CURLU_PATH_AS_IS) : encode
        guard unsafe curl_url_set(handle, CURLUPART_URL, text, flags) == CURLUE_OK,
            let scheme = unsafe Self.part(CURLUPART_SCHEME, of: handle)?.lowercased(),
            scheme == "http" || scheme == "https",
            var host = unsafe Self.part(CURLUPART_HOST, of: handle)?.lowercased(), !host.isEmpty,
            let port = unsafe Self.part(CURLUPART_PORT, of: handle, flags: UInt32(CURLU_DEFAULT_PORT))
        else { return nil }
        if let ascii = host.asciiHostName {
            guard unsafe curl_url_set(handle, CURLUPART_HOST, ascii, 0) == CURLUE_OK else { return nil }
            host = ascii
        }
        credentials = unsafe Self.credentials(in: handle)
        for piece in [CURLUPART_USER, CURLUPART_PASSWORD, CURLUPART_OPTIONS, CURLUPART_FRAGMENT] {
            unsafe curl_url_set(handle, piece, nil, 0)
        }
        guard let whole = unsafe Self.part(CURLUPART_URL, of: handle) else { return nil }
        url = whole
        isSecure = scheme == "https"
        hasDefaultPort = port == (isSecure ? "443" : "80")
        origin = scheme + "://" + host + (hasDefaultPort ? "" : ":" + port)
        hostAndPort = host + ":" + port
        let query = unsafe Self.part(CURLUPART_QUERY, of: handle).map { "?" + $0 } ?? ""
        path = unsafe (Self.part(CURLUPART_PATH, of: handle) ?? "/") + query
    }

    /// The queue that it stands in: a host's pages on ports 80 and 443 share one, other ports are other servers.
    var queueName: String {
        hasDefaultPort && isSecure ? String(hostAndPort.dropLast(3)) + "80" : hostAndPort
    }

    private static func credentials(in handle: OpaquePointer) -> Credentials? {
        let decode = UInt32(CURLU_URLDECODE)
        guard let user = unsafe part(CURLUPART_USER, of: handle, flags: decode) else { return nil }
        return unsafe Credentials(
            user: user, password: part(CURLUPART_PASSWORD, of: handle, flags: decode) ?? "")
    }

    private static func part(_ which: CURLUPart, of handle: OpaquePointer, flags: UInt32 = 0) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard unsafe curl_url_get(handle, which, &text, flags) == CURLUE_OK, let text = unsafe text else {
            return nil
        }
        defer { unsafe curl_free(text) }
        return unsafe String(cString: text)
    }
}
