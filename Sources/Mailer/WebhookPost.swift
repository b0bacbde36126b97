internal import CLibcurl
internal import Glibc

/// One post to a chat's address.
package struct WebhookPost: Sendable {
    package var url: String
    package var contentType: String
    package var body: [UInt8]

    package init(url: String, contentType: String, body: [UInt8]) {
        self.url = url
        self.contentType = contentType
        self.body = body
    }

    /// Posts it. `record` is called once, when the connection stands and before the first byte of the body.
    package func handOver(
        timeoutSeconds: Double, certificateFile: String?, record: () throws -> Void
    ) -> HandOver.Ending {
        guard libraryIsReady, let handle = unsafe curl_easy_init() else {
            return .left("libcurl cannot be set up")
        }
        defer { unsafe curl_easy_cleanup(handle) }
        return withoutActuallyEscaping(record) { record in
            let upload = Upload(bytes: body[...], record: record)
            defer { upload.record = {} }
            return unsafe post(
                by: handle, of: upload, timeoutSeconds: timeoutSeconds, certificateFile: certificateFile)
        }
    }

    private func post(
        by handle: UnsafeMutableRawPointer, of upload: Upload, timeoutSeconds: Double,
        certificateFile: String?
    ) -> HandOver.Ending {
        let previous = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, previous) }
        var headers = unsafe curl_slist_append(nil, "Content-Type: \(contentType)")
        unsafe headers = unsafe curl_slist_append(headers, "Expect:")
        defer { unsafe curl_slist_free_all(headers) }
        unsafe moisson_set_string(handle, CURLOPT_URL, url)
        unsafe moisson_set_string(handle, CURLOPT_PROTOCOLS_STR, "http,https")
        unsafe moisson_set_long(handle, CURLOPT_POST, 1)
        unsafe moisson_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
        unsafe moisson_set_list(handle, CURLOPT_HTTPHEADER, headers)
        unsafe moisson_set_long(handle, CURLOPT_NOSIGNAL, 1)
        unsafe moisson_set_long(handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        if let certificateFile { unsafe moisson_set_string(handle, CURLOPT_CAINFO, certificateFile) }
        let milliseconds = Int((timeoutSeconds * 1000).rounded(.up))
        unsafe moisson_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, milliseconds)
        unsafe moisson_set_long(handle, CURLOPT_TIMEOUT_MS, milliseconds * Int(MailAccess.finalPatience))
        unsafe moisson_set_data(handle, CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
        unsafe moisson_set_pointer(handle, CURLOPT_READDATA, Unmanaged.passUnretained(upload).toOpaque())
        unsafe moisson_set_data(handle, CURLOPT_READFUNCTION) { bytes, size, count, upload in
            guard let bytes = unsafe bytes, let upload = unsafe upload else {
                return Int(CURL_READFUNC_ABORT)
            }
            return unsafe Unmanaged<Upload>.fromOpaque(upload).takeUnretainedValue()
                .fill(space: UnsafeMutableRawBufferPointer(start: bytes, count: size * count))
        }
        let code = withExtendedLifetime(upload) { unsafe curl_easy_perform(handle) }
        return unsafe ending(of: code, by: handle, of: upload)
    }

    private func ending(of code: CURLcode, by handle: UnsafeMutableRawPointer, of upload: Upload)
        -> HandOver
        .Ending
    {
        var status = 0
        unsafe moisson_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
        let words = unsafe String(cString: curl_easy_strerror(code))
        if let trouble = upload.trouble { return .stopped(.ledger(trouble)) }
        switch status / 100 {
        case 2: return .handedOver("HTTP \(status)")
        case 3, 4: return status == 429 ? .left("HTTP 429") : .refused("HTTP \(status)")
        case 5: return .left("HTTP \(status)")
        default: return upload.hasBegun ? .unknown(words) : .left(words)
        }
    }

    /// The body on its way, and what has to be written down before it begins.
    private final class Upload {
        private var rest: ArraySlice<UInt8>
        var record: () throws -> Void
        private(set) var hasBegun = false
        private(set) var trouble: String?

        init(bytes: ArraySlice<UInt8>, record: @escaping () throws -> Void) {
            rest = bytes
            self.record = record
        }

        func fill(space: UnsafeMutableRawBufferPointer) -> Int {
            if !hasBegun {
                do { try record() } catch {
                    trouble = "\(error)"
                    return Int(CURL_READFUNC_ABORT)
                }
                hasBegun = true
            }
            let count = min(space.count, rest.count)
            unsafe space.copyBytes(from: rest.prefix(count))
            rest = rest.dropFirst(count)
            return count
        }
    }
}
