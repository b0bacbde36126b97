internal import CLibcurl
internal import Glibc

/// The way in which a session reaches its server.
package struct MailAccess: Sendable {
    package var server: MailServer
    package var login: MailLogin?
    /// For each answer but the last, in seconds.
    package var timeoutSeconds: Double
    /// Authorities beside the system's (`SSL_CERT_FILE`).
    package var certificateFile: String?

    package init(
        server: MailServer, login: MailLogin? = nil, timeoutSeconds: Double, certificateFile: String? = nil
    ) {
        self.server = server
        self.login = login
        self.timeoutSeconds = timeoutSeconds
        self.certificateFile = certificateFile
    }

    /// The answer to the final dot may take so many times as long: servers search a message for viruses before it.
    static let finalPatience = 10.0
}

/// One message as it goes over the line.
package struct OutgoingMessage: Sendable {
    /// Bare addresses of the envelope.
    package var sender: String
    package var recipient: String
    /// With CRLF line ends.
    package var bytes: [UInt8]

    package init(sender: String, recipient: String, bytes: [UInt8]) {
        self.sender = sender
        self.recipient = recipient
        self.bytes = bytes
    }
}

/// A connection to a mail server that hands over messages one after the other.
///
/// libcurl asks for the first byte of a message after the server's 354 and not before: that is where the ledger is
/// written. What the server says is read from libcurl's record of the session.
@safe package final class SMTPSession {
    private let access: MailAccess
    private let handle: UnsafeMutableRawPointer
    private var dialogue = SMTPDialogue()
    private var progress = HandOver()
    private var rest: ArraySlice<UInt8> = []
    private var mustRecord = false
    private var record: () throws -> Void = {}

    package init(_ access: MailAccess) throws(ServerTrouble) {
        guard libraryIsReady, let handle = unsafe curl_easy_init() else {
            throw .unreachable("libcurl cannot be set up")
        }
        self.access = access
        unsafe self.handle = unsafe handle
        setUp()
    }

    deinit { unsafe curl_easy_cleanup(handle) }

    /// Hands over one message. `record` is called once, after the server's 354 and before the first byte of the message;
    /// when it throws, nothing is sent.
    package func handOver(_ message: OutgoingMessage, record: () throws -> Void) -> HandOver.Ending {
        withoutActuallyEscaping(record) { record in
            self.record = record
            defer { self.record = {} }
            let ending = attempt(handingOver: message, isFresh: false)
            // A connection that the server closed between two messages says nothing about this one.
            guard !progress.isBegun, dialogue.lastReply == nil, connections == 0 else { return ending }
            return attempt(handingOver: message, isFresh: true)
        }
    }

    private func attempt(handingOver message: OutgoingMessage, isFresh: Bool) -> HandOver.Ending {
        let previous = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, previous) }
        (dialogue, progress) = (SMTPDialogue(), HandOver())
        (rest, mustRecord) = (message.bytes[...], false)
        let recipients = unsafe curl_slist_append(nil, "<\(message.recipient)>")
        defer { unsafe curl_slist_free_all(recipients) }
        unsafe moisson_set_string(handle, CURLOPT_MAIL_FROM, "<\(message.sender)>")
        unsafe moisson_set_list(handle, CURLOPT_MAIL_RCPT, recipients)
        unsafe moisson_set_long(handle, CURLOPT_FRESH_CONNECT, isFresh ? 1 : 0)
        setPatience(seconds: access.timeoutSeconds, hasLimit: true)
        let code = unsafe curl_easy_perform(handle)
        setPatience(seconds: access.timeoutSeconds, hasLimit: true)
        unsafe moisson_set_list(handle, CURLOPT_MAIL_RCPT, nil)
        if progress.ending == nil { _ = progress.take(event(of: code)) }
        return progress.ending ?? .unknown("no answer")
    }

    /// The number of connections that the last message needed: none when the one that stood was used.
    private var connections: Int {
        var count = 0
        unsafe moisson_get_long(handle, CURLINFO_NUM_CONNECTS, &count)
        return count
    }

    // MARK: Settings

    private func setUp() {
        unsafe moisson_set_string(handle, CURLOPT_URL, access.server.address)
        unsafe moisson_set_string(handle, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        unsafe handle.setMailManners(for: access)
        unsafe moisson_set_long(handle, CURLOPT_UPLOAD, 1)
        let me = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe moisson_set_pointer(handle, CURLOPT_READDATA, me)
        unsafe moisson_set_pointer(handle, CURLOPT_DEBUGDATA, me)
        unsafe moisson_set_data(handle, CURLOPT_READFUNCTION) { bytes, size, count, me in
            guard let session = unsafe SMTPSession.behind(pointer: me), let bytes = unsafe bytes else {
                return SMTPSession.abort
            }
            let space = unsafe UnsafeMutableRawBufferPointer(start: bytes, count: size * count)
            return unsafe session.fill(space: space)
        }
        unsafe moisson_set_debug(handle) { _, kind, bytes, count, me in
            guard kind == CURLINFO_HEADER_IN || kind == CURLINFO_HEADER_OUT else { return 0 }
            let line = unsafe String(
                decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
            unsafe SMTPSession.behind(pointer: me)?.take(line: line, isFromServer: kind == CURLINFO_HEADER_IN)
            return 0
        }
        unsafe moisson_set_long(handle, CURLOPT_VERBOSE, 1)
    }

    private func setPatience(seconds: Double, hasLimit: Bool) {
        let whole = Int(seconds.rounded(.up))
        unsafe moisson_set_long(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, whole)
        unsafe moisson_set_long(handle, CURLOPT_LOW_SPEED_LIMIT, hasLimit ? 1 : 0)
        unsafe moisson_set_long(handle, CURLOPT_LOW_SPEED_TIME, hasLimit ? whole : 0)
    }

    // MARK: What libcurl tells and asks

    private static func behind(pointer: UnsafeMutableRawPointer?) -> SMTPSession? {
        unsafe pointer.map { unsafe Unmanaged<SMTPSession>.fromOpaque($0).takeUnretainedValue() }
    }

    private func take(line: String, isFromServer: Bool) {
        if isFromServer {
            if progress.stage == .connecting { _ = progress.take(.connected) }
            if let event = dialogue.received(line) { carryOut(commands: progress.take(event)) }
        } else {
            dialogue.sent(line)
            if dialogue.isReady, [.connecting, .greeting, .login].contains(progress.stage) {
                _ = progress.take(.authenticated)
            }
        }
    }

    private func carryOut(commands: [HandOver.Command]) {
        if commands.contains(.recordBeginning) { mustRecord = true }
    }

    /// Gives libcurl the next bytes of the message; the first call is the moment after the 354.
    private func fill(space: UnsafeMutableRawBufferPointer) -> Int {
        guard progress.isBegun else { return SMTPSession.abort }
        if mustRecord {
            mustRecord = false
            do { try record() } catch {
                _ = progress.take(.unrecorded("\(error)"))
                return SMTPSession.abort
            }
        }
        let count = min(space.count, rest.count)
        unsafe space.copyBytes(from: rest.prefix(count))
        rest = rest.dropFirst(count)
        if count == 0 {
            dialogue.sentBody()
            _ = progress.take(.bodySent)
            setPatience(seconds: access.timeoutSeconds * MailAccess.finalPatience, hasLimit: false)
        }
        return count
    }

    private static let abort = Int(CURL_READFUNC_ABORT)

    /// The meaning of the end of libcurl's work means where no answer of the server has decided.
    private func event(of code: CURLcode) -> HandOver.Event {
        let words = unsafe String(cString: curl_easy_strerror(code))
        switch code {
        case CURLE_OK: return .finalAnswered(dialogue.lastReply ?? Reply(code: 250))
        case CURLE_OPERATION_TIMEDOUT: return .timedOut
        case CURLE_LOGIN_DENIED:
            let reply = dialogue.lastReply ?? Reply(code: 535)
            return reply.isPassing ? .lost(reply.words) : .loginRefused(reply)
        case CURLE_USE_SSL_FAILED: return .untrusted("the server offers no encryption")
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM,
            CURLE_SSL_CACERT_BADFILE,
            CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
            return .untrusted(words)
        // No certificate was seen: what answers there may speak no TLS at all.
        case CURLE_SSL_CONNECT_ERROR: return .lost("no encrypted connection could be made (\(words))")
        default:
            // A consent, 354 among them, is no reason for an end.
            return .lost(dialogue.lastReply.map { $0.isPassing || $0.isFinal ? $0.words : words } ?? words)
        }
    }
}

let libraryIsReady = curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK

extension UnsafeMutableRawPointer {
    /// Sets what all mail sessions share: verified TLS, required beyond this machine; a login; patience for a connection.
    func setMailManners(for access: MailAccess) {
        let isOpen = access.server.isLoopback && !access.server.isSecure
        unsafe moisson_set_long(
            self, CURLOPT_USE_SSL, Int(isOpen ? CURLUSESSL_TRY.rawValue : CURLUSESSL_ALL.rawValue))
        unsafe moisson_set_long(self, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        if let file = access.certificateFile { unsafe moisson_set_string(self, CURLOPT_CAINFO, file) }
        unsafe moisson_set_long(
            self, CURLOPT_CONNECTTIMEOUT_MS, Int((access.timeoutSeconds * 1000).rounded(.up)))
        unsafe moisson_set_long(self, CURLOPT_NOSIGNAL, 1)
        // A proxy of the environment would read letters and passwords.
        unsafe moisson_set_string(self, CURLOPT_PROXY, "")
        if let login = access.login {
            unsafe moisson_set_string(self, CURLOPT_USERNAME, login.user)
            unsafe moisson_set_string(self, CURLOPT_PASSWORD, login.password)
        }
    }
}
