internal import Calendar
internal import Foundation
internal import Glibc
internal import Model
internal import Text

/// A folder as a web site, read anew at every request: what a publisher's server would answer, so that the outputs can
/// be looked at, and the samples harvested, over real HTTP.
struct StaticSite: Sendable {
    /// What a request asks.
    struct Question: Sendable {
        var method: String
        /// Path and query as they stand in the request line.
        var target: String
        var ifNoneMatch: String?
        var ifModifiedSince: String?
        var acceptEncoding: String?
    }

    struct Answer: Sendable, Equatable {
        var status: Int
        var headers: [String: String] = [:]
        var body: [UInt8] = []
    }

    /// Without symbolic links and without a slash at its end.
    private let root: String

    /// nil when there is no such folder.
    init?(folder: String) {
        guard let path = resolved(folder), let facts = facts(ofFile: path), facts.isFolder else { return nil }
        root = path
    }

    func answer(_ question: Question) -> Answer {
        guard question.method == "GET" || question.method == "HEAD" else {
            return message(405, "This server shows files, no more.", ["Allow": "GET, HEAD"])
        }
        var answer = find(question)
        if question.method == "HEAD" { answer.body = [] }
        return answer
    }

    // MARK: - From a path to a file

    private func find(_ question: Question) -> Answer {
        let path = question.target.prefix { $0 != "?" && $0 != "#" }
        guard let decoded = String(path).removingPercentEncoding, isDecent(decoded) else { return notFound }
        let asked = root + decoded
        if decoded.hasSuffix("/") { return index(of: asked, question) }
        // SPIP and others write addresses without an ending.
        guard let found = inside(asked) else { return file(asked + ".html", question) }
        guard found.facts.isFolder else { return file(asked, question) }
        // Relative links in an index need the slash.
        return message(301, "", ["Location": path + "/"])
    }

    /// No step up, no hidden file, no doubled slash, no zero byte, which would end the path for the system but not
    /// for us.
    private func isDecent(_ path: String) -> Bool {
        let steps = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return !path.utf8.contains(0) && steps.first?.isEmpty == true
            && steps.dropFirst().dropLast().allSatisfy { !$0.isEmpty }
            && steps.allSatisfy { $0.first != UInt8(ascii: ".") }
    }

    private func index(of folder: String, _ question: Question) -> Answer {
        for name in ["index.html", "index.rss", "index.atom", "index.xml"] {
            let answer = file(folder + name, question)
            if answer.status != 404 { return answer }
        }
        return notFound
    }

    /// What a path leads to, unless a symbolic link leads out of the folder.
    private func inside(_ path: String) -> (path: String, facts: FileFacts)? {
        guard let real = resolved(path), real.hasPrefix(root + "/") else { return nil }
        return facts(ofFile: real).map { (real, $0) }
    }

    // MARK: - From a file to an answer

    private func file(_ path: String, _ question: Question) -> Answer {
        guard let (real, facts) = inside(path), facts.isFile,
            let data = FileManager.default.contents(atPath: real)
        else { return notFound }
        let type = mediaType(ofFile: real)
        var answer = Answer(status: 200, body: [UInt8](data))
        answer.headers = [
            "Content-Type": type, "ETag": facts.tag,
            "Last-Modified": Date(wholeSeconds: facts.seconds).httpDate,
            "Cache-Control": "no-cache",
        ]
        if isCompressible(type) {
            answer.headers["Vary"] = "Accept-Encoding"
            if accepts(question.acceptEncoding, "gzip") { compress(&answer, facts) }
        }
        answer.headers["Content-Length"] = String(answer.body.count)
        if isKnown(facts, question) {
            answer.status = 304
            answer.body = []
        }
        return answer
    }

    private func compress(_ answer: inout Answer, _ facts: FileFacts) {
        let body = answer.body.gzipped(level: 6)
        guard !body.isEmpty, body.count < answer.body.count else { return }
        answer.body = body
        answer.headers["Content-Encoding"] = "gzip"
        answer.headers["ETag"] = facts.compressedTag
    }

    /// RFC 9110 section 13.2.2: entity tags win over dates.
    private func isKnown(_ facts: FileFacts, _ question: Question) -> Bool {
        if let tags = question.ifNoneMatch {
            let known = tags.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            return known.contains { tag in
                let strong = tag.hasPrefix("W/") ? String(tag.dropFirst(2)) : tag
                return strong == "*" || strong == facts.tag || strong == facts.compressedTag
            }
        }
        guard let stated = question.ifModifiedSince, let since = Date(httpDate: stated) else { return false }
        return Double(facts.seconds) <= since.timeIntervalSince1970
    }

    private var notFound: Answer { message(404, "There is no such file.") }

    private func message(_ status: Int, _ text: String, _ headers: [String: String] = [:]) -> Answer {
        let body = text.isEmpty ? [] : Array((text + "\n").utf8)
        let own = ["Content-Type": "text/plain; charset=utf-8", "Content-Length": String(body.count)]
        return Answer(status: status, headers: headers.merging(own) { kept, _ in kept }, body: body)
    }
}

/// Whether `Accept-Encoding` allows a coding, with a weight above zero (RFC 9110 section 12.5.3).
func accepts(_ header: String?, _ coding: String) -> Bool {
    (header ?? "").split(separator: ",").contains { part in
        let words = part.split(separator: ";").map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
        let weight = words.dropFirst().first { $0.hasPrefix("q=") }.map { $0.dropFirst(2) }
        return (words.first == coding || words.first == "*") && weight.map { Double($0) ?? 0 > 0 } ?? true
    }
}

/// What the system knows of a file.
private struct FileFacts {
    var isFile: Bool
    var isFolder: Bool
    var seconds: Int
    /// Changes with every write, even two in one second.
    var tag: String
    /// The compressed bytes are another representation and need a tag of their own.
    var compressedTag: String { tag.dropLast() + "-gzip\"" }
}

private func facts(ofFile path: String) -> FileFacts? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let time = status.st_mtim
    let tag = [Int(status.st_size), time.tv_sec, time.tv_nsec].map { String($0, radix: 16) }
    return FileFacts(
        isFile: status.st_mode & S_IFMT == S_IFREG, isFolder: status.st_mode & S_IFMT == S_IFDIR,
        seconds: time.tv_sec, tag: "\"" + tag.joined(separator: "-") + "\"")
}

/// The path without symbolic links; nil when nothing is there.
private func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
}
