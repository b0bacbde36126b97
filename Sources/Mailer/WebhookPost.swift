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
        guard libraryIsReady, let handle = curl_easy_init() else {
            return .left("libcurl cannot be set up")
        }
        defer { curl_easy_cleanup(handle) }
        return withoutActuallyEscaping(record) { record in
            let upload = Upload(bytes: body[...], record: record)
            defer { upload.record = {} }
            return post(
                by: handle, of: upload, timeoutSeconds: timeoutSeconds, certificateFile: certificateFile)
        }
    }

    private func post(
        by handle: UnsafeMutableRawPointer, of upload: Upload, timeoutSeconds: Double,
        certificateFile: String?
    ) -> HandOver.Ending {
        let previous = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, previous) }
        var headers = curl_slist_append(nil, "Content-Type: \(contentType)")
        headers = curl_slist_append(headers, "Expect:")
        defer { curl_slist_free_all(headers) }
        moisson_set_string(handle, CURLOPT_URL, url)
        moisson_set_string(handle, CURLOPT_PROTOCOLS_STR, "http,https")
        moisson_set_long(handle, CURLOPT_POST, 1)
        moisson_set_offset(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count))
        moisson_set_list(handle, CURLOPT_HTTPHEADER, headers)
        moisson_set_long(handle, CURLOPT_NOSIGNAL, 1)
        moisson_set_long(handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)
        if let certificateFile { moisson_set_string(handle, CURLOPT_CAINFO, certificateFile) }
        let milliseconds = Int((timeoutSeconds * 1000).rounded(.up))
        moisson_set_long(handle, CURLOPT_CONNECTTIMEOUT_MS, milliseconds)
        moisson_set_long(handle, CURLOPT_TIMEOUT_MS, milliseconds * Int(MailAccess.finalPatience))
        moisson_set_data(handle, CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
        moisson_set_pointer(handle, CURLOPT_READDATA, Unmanaged.passUnretained(upload).toOpaque())
        moisson_set_data(handle, CURLOPT_READFUNCTION) { bytes, size, count, upload in
            guard let bytes, let upload else { return Int(CURL_READFUNC_ABORT) }
            return Unmanaged<Upload>.fromOpaque(upload).takeUnretainedValue()
                .fill(space: UnsafeMutableRawBufferPointer(start: bytes, count: size * count))
        }
        let code = withExtendedLifetime(upload) { curl_easy_perform(handle) }
        return ending(of: code, by: handle, of: upload)
    }

    private func ending(of code: CURLcode, by handle: UnsafeMutableRawPointer, of upload: Upload)
        -> HandOver
        .Ending
    {
        var status = 0
        moisson_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
        let words = String(cString: curl_easy_strerror(code))
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
            space.copyBytes(from: rest.prefix(count))
            rest = rest.dropFirst(count)
            return count
        }
    }
}
