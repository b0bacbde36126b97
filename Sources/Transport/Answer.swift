internal import Manners
import Model
internal import Text

/// A server that says more than so often how its content may be used, or at greater length, is not listened to any more.
private let mostUsageTags = 16
private let longestUsageTag = 500

/// The header fields of one exchange; only the last block counts, and no trailer.
struct Answer {
    var status = 0
    /// The server's own words after the status.
    var reason = ""
    var validators = Validators()
    var contentType: String?
    var location: String?
    var waiting = WaitingFields()
    /// `cf-mitigated: challenge` and its like: the server says itself that it doubts we are what we are.
    var isChallenge = false
    private(set) var usageTags: [UsageTag] = []
    private(set) var lines = 0
    private(set) var bytes = 0
    private var isEnded = false

    /// Takes one line as libcurl gives it, the empty one at the end of a block included.
    mutating func take(_ line: UnsafeBufferPointer<UInt8>) {
        lines += 1
        bytes += line.count
        if unsafe line.starts(with: "HTTP/".utf8) { return unsafe begin(line) }
        let line = unsafe line.prefix { $0 != 13 && $0 != 10 }
        // What comes after the body's beginning is a trailer, and anyone could have written it.
        if unsafe line.isEmpty { isEnded = true }
        guard !isEnded, let colon = unsafe line.firstIndex(of: UInt8(ascii: ":")), colon > 0, colon <= 20
        else {
            return
        }
        unsafe take(String(latin1: line[(colon + 1)...]), of: String(latin1: line[..<colon]).lowercased())
    }

    private mutating func begin(_ line: UnsafeBufferPointer<UInt8>) {
        let (lines, bytes) = (lines, bytes)
        self = Answer()
        (self.lines, self.bytes) = (lines, bytes)
        let words = unsafe line.prefix { $0 != 13 && $0 != 10 }.split(separator: 32, maxSplits: 2)
        status = unsafe words.count > 1 ? Int(String(latin1: words[1])) ?? 0 : 0
        reason = unsafe words.count > 2 ? String(latin1: words[2]).readable : ""
    }

    private mutating func take(_ value: String, of name: String) {
        guard !value.isEmpty else { return }
        switch name {
        case "etag": validators.etag = validators.etag ?? sendable(value)
        case "last-modified": validators.lastModified = validators.lastModified ?? sendable(value)
        case "content-type": contentType = value
        case "location": location = location ?? value.escaped
        case "retry-after": waiting.retryAfter = waiting.retryAfter ?? value
        case "cache-control": waiting.cacheControl = waiting.cacheControl.map { $0 + "," + value } ?? value
        case "expires": waiting.expires = waiting.expires ?? value
        case "date": waiting.date = waiting.date ?? value
        case "age": waiting.age = waiting.age ?? value
        case "x-robots-tag", "tdm-reservation": note(value, of: name)
        case "cf-mitigated": isChallenge = value.lowercased().hasPrefix("challenge")
        default: break
        }
    }

    private mutating func note(_ value: String, of name: String) {
        guard usageTags.count < mostUsageTags else { return }
        usageTags.append(UsageTag(name, value: String(value.prefix(longestUsageTag)), in: .header))
    }

    /// A validator that may stand in a request: no control bytes, and not so long that servers refuse the request.
    private func sendable(_ value: String) -> String? {
        let isClean = value.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 || $0.value == 9 }
        return isClean && value.utf8.count <= 4_000 ? value : nil
    }
}

extension String {
    /// Reads bytes as scalars, one each, without blanks at both ends.
    fileprivate init(latin1 bytes: Slice<UnsafeBufferPointer<UInt8>>) {
        let rest = unsafe bytes.drop(while: \.isBlank)
        guard let last = unsafe rest.lastIndex(where: { !$0.isBlank }) else {
            self = ""
            return
        }
        let value = unsafe rest[...last]
        if unsafe value.allSatisfy({ $0 < 128 }) {
            self = unsafe String(decoding: value, as: UTF8.self)
            return
        }
        self = ""
        unsafe value.forEach { unicodeScalars.append(Unicode.Scalar($0)) }
    }

    /// Bytes above ASCII as `%C3`, as browsers read a Location that is written in raw UTF-8 or Latin-1.
    fileprivate var escaped: String {
        var bytes: [UInt8] = []
        for byte in unicodeScalars.map({ UInt8(truncatingIfNeeded: $0.value) }) {
            if byte < 128 { bytes.append(byte) } else { bytes.appendPercentEncoded(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Words for people: UTF-8 where the bytes are that.
    fileprivate var readable: String {
        String(validating: unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, as: UTF8.self) ?? self
    }

    /// A header line of this name with its final zero; nil when a scalar is no byte or would end the line.
    func headerLine(named name: String) -> [UInt8]? {
        var line = Array((name + ": ").utf8)
        for scalar in unicodeScalars {
            guard scalar.value < 256, scalar.value >= 32 || scalar.value == 9 else { return nil }
            line.append(UInt8(scalar.value))
        }
        return line + [0]
    }
}
