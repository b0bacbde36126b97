internal import ArgumentParser
internal import Extraction
internal import Foundation
internal import Markup
internal import Model
internal import Text

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "Show what extraction sees in one document.",
        discussion: """
            The network is touched only when a URL is given.
            Examples:
              moisson inspect https://www.oriv.org/feed/
              moisson inspect page.html --url https://www.oriv.org/agenda/ --json
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "A file, an http(s) URL, or - for standard input.")
    var document: String?

    @Option(help: ArgumentHelp("The address that the document was fetched from.", valueName: "base"))
    var url: String?

    @Option(help: ArgumentHelp("The Content-Type with which it came.", valueName: "type"))
    var contentType: String?

    @Option(help: ArgumentHelp("The selectors of a listing, as in feeds.json.", valueName: "json"))
    var select: String?

    @Flag(help: "Read one JSON object a line on standard input (file, url, content_type), answer one a line.")
    var batch = false

    func validate() throws {
        guard batch != (document != nil) else {
            throw ValidationError("name one FILE, URL or -, or give --batch")
        }
    }

    func run() throws {
        try common.run { console in
            let now = try common.instant()
            let recipe = try self.select.map { text throws(CommandError) in try Recipe(option: text) }
            if batch { return try answerLines(now: now, recipe: recipe, console: console) }
            let extracted = inspected(try response(now: now), recipe: recipe, now: now)
            if common.json {
                try console.result(inspectJSON(extracted))
            } else {
                try console.result(extracted.inspectionText)
            }
            if extracted.format == nil {
                throw CommandError(
                    .badData, "\(document ?? "-"): neither a feed nor a page; name another document")
            }
        }
    }

    /// The document with all that can be said of it: of a page also when it was published.
    private func inspected(_ response: Response, recipe: Recipe?, now: Date) -> Extracted {
        // Without a source nobody knows a zone: French text means that of Paris.
        let place = TimeZone(identifier: "Europe/Paris") ?? .gmt
        var extracted = extract(response, as: Reading(eventTimezone: place, now: now, recipe: recipe))
            .withNotices(timezone: place, now: now)
        if extracted.format == .html {
            extracted.published = details(of: response, now: now, timezone: .gmt).published
        }
        return extracted
    }

    private func response(now: Date) throws(CommandError) -> Response {
        let name = document ?? "-"
        if name.hasPrefix("http://") || name.hasPrefix("https://") { return try fetched(name, now: now) }
        return Response(url: url ?? "", contentType: contentType, body: try Input(name: name).bytes())
    }

    private func fetched(_ address: String, now: Date) throws(CommandError) -> Response {
        let configuration = try configurationOrNone()
        return try configuration.client().response(from: address, now: now)
    }

    /// The configuration, for its manners; a document can be inspected without one.
    private func configurationOrNone() throws(CommandError) -> Configuration {
        guard FileManager.default.fileExists(atPath: common.config) else {
            return Configuration(title: "moisson", link: "https://localhost/")
        }
        return try common.configuration()
    }

    private func answerLines(now: Date, recipe: Recipe?, console: Console) throws(CommandError) {
        while let line = readLine() {
            let extracted: Extracted
            do throws(CommandError) {
                let question = try BatchQuestion(line: line)
                let bytes = try Input(name: question.file).bytes()
                let response = Response(
                    url: question.url ?? "", contentType: question.contentType, body: bytes)
                extracted = inspected(response, recipe: recipe, now: now)
            } catch {
                // One bad line must not cost the answers to the others.
                var nothing = Extracted()
                nothing.remarks = error.lines.map { Remark($0) }
                extracted = nothing
            }
            try console.result(inspectJSON(extracted).text())
        }
    }
}

/// One line of `inspect --batch`.
private struct BatchQuestion: Decodable {
    let file: String
    let url: String?
    let contentType: String?

    private enum CodingKeys: String, CodingKey {
        case file, url
        case contentType = "content_type"
    }

    init(line: String) throws(CommandError) {
        do { self = try JSONDecoder().decode(BatchQuestion.self, from: Data(line.utf8)) } catch {
            throw CommandError(
                .badData, "\(line.prefix(80)): no object with \"file\"; write one JSON object a line")
        }
    }
}

extension Recipe {
    /// Reads the selectors that `--select` gives.
    fileprivate init(option text: String) throws(CommandError) {
        let selection: Selection
        do { selection = try Selection(reading: text, name: "--select") } catch {
            throw CommandError(.usage, lines: error.lines)
        }
        do { self = try Recipe(selection) } catch {
            throw CommandError(
                .usage, "--select: \(error.key): character \(error.offset + 1): \(error.message)")
        }
    }
}
