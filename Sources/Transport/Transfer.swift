import CLibcurl
import Glibc
import Model

/// One easy handle, used for one exchange after another.
@safe final class Transfer {
    let handle: UnsafeMutableRawPointer
    private(set) var pending: PendingRequest?
    private let settings: ClientSettings
    private let errorText: UnsafeMutablePointer<CChar>
    private var headers: UnsafeMutablePointer<curl_slist>?
    private var answer = Answer()
    private var body: [UInt8] = []
    /// The reason why we broke it off.
    private var stop: VisitFailure?
    /// True when we had enough: the rest of an error's or a redirect's body.
    private var isCut = false
    private var isConditional = false
    private var hostAndPort = ""

    init?(settings: ClientSettings) {
        guard let handle = unsafe curl_easy_init() else { return nil }
        unsafe self.handle = unsafe handle
        self.settings = settings
        unsafe errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        unsafe errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        setUp()
    }

    deinit {
        unsafe curl_slist_free_all(headers)
        unsafe curl_easy_cleanup(handle)
        unsafe errorText.deallocate()
    }

    /// Makes the handle ready for the next exchange of the request.
    func begin(_ pending: PendingRequest) {
        self.pending = pending
        answer = Answer()
        body = []
        stop = nil
        refused = nil
        isCut = false
        hostAndPort = pending.address.hostAndPort
        unsafe errorText[0] = 0
        unsafe moisson_set_string(handle, CURLOPT_URL, pending.address.url)
        unsafe moisson_set_string(handle, CURLOPT_USERNAME, pending.credentials?.user)
        unsafe moisson_set_string(handle, CURLOPT_PASSWORD, pending.credentials?.password)
        unsafe moisson_set_string(handle, CURLOPT_ACCEPT_ENCODING, pending.isRaw ? nil : "")
        unsafe moisson_set_long(handle, CURLOPT_HTTP_CONTENT_DECODING, pending.isRaw ? 0 : 1)
        let left = Int(max(0.05, settings.policy.timeoutSeconds - pending.seconds) * 1000)
        unsafe moisson_set_long(handle, CURLOPT_TIMEOUT_MS, left)
        unsafe moisson_set_long(
            handle, CURLOPT_CONNECTTIMEOUT_MS, min(left, Int(settings.limits.connectSeconds * 1000)))
        setHeaders(for: pending)
    }

    /// Returns the result; the request is charged, and the transfer may begin another.
    func end(with code: CURLcode) -> ExchangeResult {
        settings.openBytes -= body.count
        charge()
        let body = self.body
        self.body = []
        pending = nil
        if let stop { return .failed(stop) }
        if code == CURLE_OK || isCut, answer.status >= 200 { return .answered(answer, body: body) }
        return code == CURLE_BAD_CONTENT_ENCODING
            ? .undecodable(failure(for: code)) : .failed(failure(for: code))
    }

    private func charge() {
        var microseconds: curl_off_t = 0
        var received: curl_off_t = 0
        unsafe moisson_get_offset(handle, CURLINFO_TOTAL_TIME_T, &microseconds)
        unsafe moisson_get_offset(handle, CURLINFO_SIZE_DOWNLOAD_T, &received)
        let seconds = Double(microseconds) / 1_000_000
        pending?.account(
            requests: 1, conditional: isConditional ? 1 : 0, bytes: Int(received) + answer.bytes,
            seconds: seconds)
    }

    // MARK: Called by libcurl

    private static func at(_ pointer: UnsafeMutableRawPointer?) -> Transfer? {
        unsafe pointer.map { unsafe Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }

    fileprivate func takeHeader(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        unsafe answer.take(line)
        if answer.lines <= settings.limits.headerLines, answer.bytes <= settings.limits.headerBytes {
            return true
        }
        stop = VisitFailure(.tooLarge, status: answer.status, detail: "more header lines than can be meant")
        return false
    }

    fileprivate func takeBody(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let isWanted = answer.status == 200 || answer.status == 203
        if !isWanted, body.count + bytes.count > errorBodyBytes {
            isCut = true
            return false
        }
        if let excess = excess(adding: bytes.count) {
            stop = VisitFailure(.tooLarge, status: answer.status, detail: excess)
            return false
        }
        settings.openBytes += bytes.count
        unsafe body.append(contentsOf: bytes)
        return true
    }

    private func excess(adding count: Int) -> String? {
        let total = body.count + count
        if total > settings.policy.maximumBytes { return "more than \(settings.policy.maximumBytes) bytes" }
        if settings.openBytes + count > settings.openBytesLimit { return "too much is open at once" }
        guard total > 1_000_000 else { return nil }
        var received: curl_off_t = 0
        unsafe moisson_get_offset(handle, CURLINFO_SIZE_DOWNLOAD_T, &received)
        // What libcurl is just reading is not counted yet: one buffer.
        let isBomb = total / (Int(received) + 16_384) >= settings.limits.ratio
        return isBomb ? "it swells more than \(settings.limits.ratio) times" : nil
    }

    fileprivate func openSocket(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        let raw = unsafe moisson_address(address)
        let port = unsafe Int(UInt16(bigEndian: raw.loadUnaligned(fromByteOffset: 2, as: UInt16.self)))
        guard let target = unsafe NetworkAddress(raw),
            settings.allows(target, port: port, hostAndPort: hostAndPort)
        else {
            refused = unsafe NetworkAddress(raw)?.text ?? "an unknown family"
            return -1
        }
        refused = nil
        let kind = unsafe address.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
        return unsafe socket(address.pointee.family, kind, address.pointee.protocol)
    }

    /// The last address that was refused; one that was allowed after it takes its place.
    private var refused: String?

    // MARK: Settings

    private func setUp() {
        let me = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe moisson_set_pointer(handle, CURLOPT_PRIVATE, me)
        unsafe moisson_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText)
        unsafe moisson_set_pointer(handle, CURLOPT_HEADERDATA, me)
        unsafe moisson_set_pointer(handle, CURLOPT_WRITEDATA, me)
        unsafe moisson_set_pointer(handle, CURLOPT_OPENSOCKETDATA, me)
        unsafe moisson_set_data(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, me in
            guard let transfer = unsafe Transfer.at(me),
                let buffer = unsafe UnsafeBufferPointer(bytes, count: size * count)
            else { return 0 }
            return unsafe transfer.takeHeader(buffer) ? size * count : 0
        }
        unsafe moisson_set_data(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, me in
            guard let transfer = unsafe Transfer.at(me),
                let buffer = unsafe UnsafeBufferPointer(bytes, count: size * count)
            else { return 0 }
            return unsafe transfer.takeBody(buffer) ? size * count : 0
        }
        unsafe moisson_set_open_socket(handle) { me, _, address in
            guard let transfer = unsafe Transfer.at(me), let address = unsafe address else { return -1 }
            return unsafe transfer.openSocket(address)
        }
        setManners()
        setTLS()
        setPatience()
    }

    private func setManners() {
        unsafe moisson_set_string(handle, CURLOPT_USERAGENT, settings.userAgent)
        unsafe moisson_set_string(handle, CURLOPT_PROTOCOLS_STR, "http,https")
        unsafe moisson_set_long(handle, CURLOPT_FOLLOWLOCATION, 0)
        unsafe moisson_set_long(handle, CURLOPT_PATH_AS_IS, 1)
        unsafe moisson_set_long(handle, CURLOPT_NOSIGNAL, 1)
        // A lookup that outlasts its visit is left behind, not waited for.
        unsafe moisson_set_long(handle, CURLOPT_QUICK_EXIT, 1)
        // A proxy of the environment would be connected to in place of the address that we check.
        unsafe moisson_set_string(handle, CURLOPT_PROXY, "")
    }

    private func setTLS() {
        // Debian's directory of certificates is read again for every connection: 17 ms each. The file beside it is cached.
        unsafe moisson_set_string(handle, CURLOPT_CAPATH, nil)
        if let file = settings.certificateFile { unsafe moisson_set_string(handle, CURLOPT_CAINFO, file) }
        unsafe moisson_set_long(handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
    }

    private func setPatience() {
        unsafe moisson_set_offset(handle, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(settings.policy.maximumBytes))
        unsafe moisson_set_long(handle, CURLOPT_LOW_SPEED_LIMIT, settings.limits.dripBytesPerSecond)
        unsafe moisson_set_long(handle, CURLOPT_LOW_SPEED_TIME, settings.limits.dripSeconds)
    }

    private func setHeaders(for pending: PendingRequest) {
        unsafe curl_slist_free_all(headers)
        unsafe headers = nil
        add("Accept", value: pending.accept)
        let validators = pending.validators
        let hasTag = validators?.etag.map { add("If-None-Match", value: $0) } ?? false
        let hasDate = validators?.lastModified.map { add("If-Modified-Since", value: $0) } ?? false
        isConditional = hasTag || hasDate
        unsafe moisson_set_list(handle, CURLOPT_HTTPHEADER, headers)
    }

    @discardableResult
    private func add(_ name: String, value: String) -> Bool {
        guard let line = value.headerLine(named: name) else { return false }
        let longer = unsafe line.withUnsafeBufferPointer { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) {
                unsafe curl_slist_append(headers, $0.baseAddress)
            }
        }
        guard let longer = unsafe longer else { return false }
        unsafe headers = unsafe longer
        return true
    }

    // MARK: Failures

    private func failure(for code: CURLcode) -> VisitFailure {
        let own = unsafe String(cString: errorText)
        let words = unsafe own.isEmpty ? String(cString: curl_easy_strerror(code)) : own
        let status = answer.status == 0 ? nil : answer.status
        if code == CURLE_COULDNT_CONNECT, let refused {
            return VisitFailure(.forbiddenAddress, detail: "\(refused) is no public address")
        }
        return VisitFailure(cause(of: code, words: words), status: status, detail: words)
    }

    private func cause(of code: CURLcode, words: String) -> VisitFailure.Cause {
        switch code {
        case CURLE_URL_MALFORMAT: .badURL
        case CURLE_COULDNT_RESOLVE_HOST: .unresolvable
        case CURLE_COULDNT_CONNECT: .unreachable
        case CURLE_OPERATION_TIMEDOUT: words.hasPrefix("Operation too slow") ? .tooSlow : .timeout
        // A header line of 100 KB is "out of memory".
        case CURLE_FILESIZE_EXCEEDED, CURLE_OUT_OF_MEMORY: .tooLarge
        case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_HTTP2,
            CURLE_HTTP2_STREAM:
            .brokenOff
        case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM,
            CURLE_SSL_CACERT_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS,
            CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_SHUTDOWN_FAILED:
            .tls
        default: .badAnswer
        }
    }
}

/// Enough of an error page or a redirect to read what it says.
private let errorBodyBytes = 65_536

extension UnsafeBufferPointer<UInt8> {
    /// The bytes that libcurl hands over.
    fileprivate init?(_ bytes: UnsafeMutablePointer<CChar>?, count: Int) {
        guard let bytes = unsafe bytes else { return nil }
        unsafe self.init(start: UnsafeRawPointer(bytes).assumingMemoryBound(to: UInt8.self), count: count)
    }
}
