internal import CLibcurl
internal import Calendar
package import Foundation
internal import Glibc

/// A mailbox that is read over IMAP and left as it is: nothing is marked as read, moved or deleted.
@safe package final class Mailbox {
    private let handle: UnsafeMutableRawPointer
    private var received: [UInt8] = []

    /// More mails than this are not those of one list of readers.
    private static let mostMessages = 2_000
    /// A report and its reasons stand at the beginning; what follows is the letter itself.
    private static let mostBytes = 65_536

    package init(_ access: MailAccess) throws(ServerTrouble) {
        guard libraryIsReady, let handle = unsafe curl_easy_init() else {
            throw .unreachable("libcurl cannot be set up")
        }
        unsafe self.handle = unsafe handle
        let hasFolder = access.server.address.split(separator: "/", omittingEmptySubsequences: true).count > 2
        let folder = access.server.address.hasSuffix("/") ? "INBOX" : "/INBOX"
        unsafe moisson_set_string(handle, CURLOPT_URL, access.server.address + (hasFolder ? "" : folder))
        unsafe moisson_set_string(handle, CURLOPT_PROTOCOLS_STR, "imap,imaps")
        unsafe handle.setMailManners(for: access)
        unsafe moisson_set_long(
            handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, Int(access.timeoutSeconds.rounded(.up)))
        let me = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe moisson_set_pointer(handle, CURLOPT_HEADERDATA, me)
        unsafe moisson_set_data(handle, CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
        // All lines of an answer come here, those of a message included.
        unsafe moisson_set_data(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, me in
            guard let me = unsafe me, let bytes = unsafe bytes else { return 0 }
            let line = unsafe UnsafeRawBufferPointer(start: bytes, count: size * count)
            unsafe Unmanaged<Mailbox>.fromOpaque(me).takeUnretainedValue().received += line
            return size * count
        }
    }

    deinit { unsafe curl_easy_cleanup(handle) }

    /// Calls `each` with the beginning of every message that came since a day.
    package func messages(since day: Date, each: ([UInt8]) -> Void) throws(ServerTrouble) {
        let answer = String(
            decoding: try ask(command: "UID SEARCH SINCE \(day.mailboxDay)"), as: UTF8.self)
        let line = answer.split(whereSeparator: \.isNewline).first { $0.hasPrefix("* SEARCH") } ?? ""
        for number in line.split(separator: " ").compactMap({ Int($0) }).suffix(Mailbox.mostMessages) {
            let answer = try ask(command: "UID FETCH \(number) BODY.PEEK[]<0.\(Mailbox.mostBytes)>")
            if let message = Mailbox.literal(of: answer) { each(message) }
        }
    }

    private func ask(command: String) throws(ServerTrouble) -> [UInt8] {
        let previous = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, previous) }
        received = []
        unsafe moisson_set_string(handle, CURLOPT_CUSTOMREQUEST, command)
        let code = unsafe curl_easy_perform(handle)
        let words = unsafe String(cString: curl_easy_strerror(code))
        switch code {
        case CURLE_OK: return received
        case CURLE_LOGIN_DENIED: throw .loginRefused(words)
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_USE_SSL_FAILED:
            throw .insecure(words)
        default: throw .unreachable(words)
        }
    }

    /// The bytes that an answer announces as `{SIZE}` at the end of a line.
    static func literal(of answer: [UInt8]) -> [UInt8]? {
        let brace = UInt8(ascii: "{")
        guard let open = answer.firstIndex(of: brace),
            let close = answer[open...].firstIndex(of: UInt8(ascii: "}")),
            let size = Int(String(decoding: answer[(open + 1)..<close], as: UTF8.self)),
            let start = answer[close...].firstIndex(of: 0x0A)
        else { return nil }
        return Array(answer[(start + 1)...].prefix(size))
    }
}
