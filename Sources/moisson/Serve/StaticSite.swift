internal import Calendar
internal import Foundation
internal import Model
internal import Text

/// A folder as a web site, read anew at every request: it answers as a publisher's server would, so that the outputs can
/// be looked at, and the samples harvested, over real HTTP.
struct StaticSite: Sendable {
    /// The parts of a request on which the answer depends.
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
        guard let found = ServedFile(at: folder), found.isFolder else { return nil }
        root = found.path
    }

    func answer(_ question: Question) -> Answer {
        guard question.method == "GET" || question.method == "HEAD" else {
            return message(
                saying: "This server shows files, no more.", status: 405, headers: ["Allow": "GET, HEAD"])
        }
        var answer = answer(question, at: question.target.prefix { $0 != "?" && $0 != "#" })
        if question.method == "HEAD" { answer.body = [] }
        return answer
    }

    // MARK: - From a path to a file

    private func answer(_ question: Question, at path: Substring) -> Answer {
        guard let decoded = String(path).removingPercentEncoding, isDecent(decoded) else { return notFound }
        let asked = root + decoded
        if decoded.hasSuffix("/") { return index(of: asked, for: question) }
        // SPIP and others write addresses without an ending.
        guard let found = inside(asked) else { return file(at: asked + ".html", for: question) }
        guard found.isFolder else { return file(at: asked, for: question) }
        // Relative links in an index need the slash.
        return message(saying: "", status: 301, headers: ["Location": path + "/"])
    }

    /// No step up, no hidden file, no doubled slash, no zero byte, which would end the path for the system but not
    /// for us.
    private func isDecent(_ path: String) -> Bool {
        let steps = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return !path.utf8.contains(0) && steps.first?.isEmpty == true
            && steps.dropFirst().dropLast().allSatisfy { !$0.isEmpty }
            && steps.allSatisfy { $0.first != UInt8(ascii: ".") }
    }

    private func index(of folder: String, for question: Question) -> Answer {
        for name in ["index.html", "index.rss", "index.atom", "index.xml"] {
            let answer = file(at: folder + name, for: question)
            if answer.status != 404 { return answer }
        }
        return notFound
    }

    /// The file to which a path leads, unless a symbolic link leads out of the folder.
    private func inside(_ path: String) -> ServedFile? {
        ServedFile(at: path).flatMap { $0.path.hasPrefix(root + "/") ? $0 : nil }
    }

    // MARK: - From a file to an answer

    private func file(at path: String, for question: Question) -> Answer {
        guard let file = inside(path), file.isFile, let data = FileManager.default.contents(atPath: file.path)
        else { return notFound }
        let type = MediaType(ofFile: file.path)
        var answer = Answer(status: 200, body: [UInt8](data))
        answer.headers = [
            "Content-Type": type.text, "ETag": file.tag,
            "Last-Modified": Date(wholeSeconds: file.seconds).httpDate,
            "Cache-Control": "no-cache",
        ]
        if type.isCompressible {
            answer.headers["Vary"] = "Accept-Encoding"
            if question.accepts("gzip") { compress(&answer, of: file) }
        }
        answer.headers["Content-Length"] = String(answer.body.count)
        if question.knows(file) {
            answer.status = 304
            answer.body = []
        }
        return answer
    }

    private func compress(_ answer: inout Answer, of file: ServedFile) {
        let body = answer.body.gzipped(level: 6)
        guard !body.isEmpty, body.count < answer.body.count else { return }
        answer.body = body
        answer.headers["Content-Encoding"] = "gzip"
        answer.headers["ETag"] = file.compressedTag
    }

    private var notFound: Answer { message(saying: "There is no such file.", status: 404) }

    private func message(saying text: String, status: Int, headers: [String: String] = [:]) -> Answer {
        let body = text.isEmpty ? [] : Array((text + "\n").utf8)
        let own = ["Content-Type": "text/plain; charset=utf-8", "Content-Length": String(body.count)]
        return Answer(status: status, headers: headers.merging(own) { kept, _ in kept }, body: body)
    }
}

extension StaticSite.Question {
    /// True when the asker has this file already; entity tags win over dates (RFC 9110 section 13.2.2).
    fileprivate func knows(_ file: ServedFile) -> Bool {
        if let tags = ifNoneMatch {
            let known = tags.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            return known.contains { tag in
                let strong = tag.hasPrefix("W/") ? String(tag.dropFirst(2)) : tag
                return strong == "*" || strong == file.tag || strong == file.compressedTag
            }
        }
        guard let stated = ifModifiedSince, let since = Date(httpDate: stated) else { return false }
        return Double(file.seconds) <= since.timeIntervalSince1970
    }

    /// True when `Accept-Encoding` allows a coding, with a weight above zero (RFC 9110 section 12.5.3).
    fileprivate func accepts(_ coding: String) -> Bool {
        (acceptEncoding ?? "").split(separator: ",").contains { part in
            let words = part.split(separator: ";").map {
                $0.trimmingCharacters(in: .whitespaces).lowercased()
            }
            let weight = words.dropFirst().first { $0.hasPrefix("q=") }.map { $0.dropFirst(2) }
            return (words.first == coding || words.first == "*") && weight.map { Double($0) ?? 0 > 0 } ?? true
        }
    }
}
