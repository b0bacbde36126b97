internal import ArgumentParser
internal import Extraction
internal import Foundation
internal import Markup
internal import Model
internal import Text
internal import Transport

struct InspectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect", abstract: "Show what extraction sees in one document.",
        discussion: "The network is touched only when a URL is given.")

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
        try moisson.run(common) { console in
            let now = try common.instant()
            let recipe = try self.select.map { text throws(Ending) in try parsedRecipe(from: text) }
            if batch { return try answerLines(now: now, recipe: recipe, console: console) }
            let extracted = extract(try response(now: now), as: Reading(now: now, recipe: recipe))
                .withNotices(timezone: .gmt, now: now)
            if common.json {
                console.result(inspectJSON(extracted))
            } else {
                console.result(inspectText(extracted))
            }
            if extracted.format == nil {
                throw Ending(.badData, "\(document ?? "-"): neither a feed nor a page; name another document")
            }
        }
    }

    private func response(now: Date) throws(Ending) -> Response {
        let name = document ?? "-"
        if name.hasPrefix("http://") || name.hasPrefix("https://") { return try fetched(name, now: now) }
        return Response(url: url ?? "", contentType: contentType, body: try readInput(name))
    }

    private func fetched(_ address: String, now: Date) throws(Ending) -> Response {
        let configuration = try inspectionConfiguration(common)
        let visit = try visitOnce(
            address, policy: configuration.network, userAgent: configuration.userAgent, now: now)
        switch visit.outcome {
        case .fetched(let response): return response
        case .notModified:
            throw Ending(.badData, "\(address): the server says that nothing has changed; try again")
        case .failed(let failure): throw Ending(.unreachable, "\(address): \(failure.sentence)")
        }
    }

    private func answerLines(now: Date, recipe: Recipe?, console: Console) throws(Ending) {
        while let line = readLine() {
            let extracted: Extracted
            do throws(Ending) {
                let question = try BatchQuestion(line: line)
                let bytes = try readInput(question.file)
                let response = Response(
                    url: question.url ?? "", contentType: question.contentType, body: bytes)
                extracted = extract(response, as: Reading(now: now, recipe: recipe))
                    .withNotices(timezone: .gmt, now: now)
            } catch {
                // One bad line must not cost the answers to the others.
                var nothing = Extracted()
                nothing.remarks = error.lines.map { Remark($0) }
                extracted = nothing
            }
            console.result(inspectJSON(extracted).text())
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

    init(line: String) throws(Ending) {
        do { self = try JSONDecoder().decode(BatchQuestion.self, from: Data(line.utf8)) } catch {
            throw Ending(
                .badData, "\(line.prefix(80)): no object with \"file\"; write one JSON object a line")
        }
    }
}

/// The selectors that `--select` gives.
private func parsedRecipe(from text: String) throws(Ending) -> Recipe {
    let selection: Selection
    do { selection = try readSelection(text, name: "--select") } catch {
        throw Ending(.usage, lines: error.lines)
    }
    do { return try Recipe(selection) } catch {
        throw Ending(.usage, "--select: \(error.key): character \(error.offset + 1): \(error.message)")
    }
}

/// The configuration's manners if there is one; a document can be inspected without.
private func inspectionConfiguration(_ common: CommonOptions) throws(Ending) -> Configuration {
    guard FileManager.default.fileExists(atPath: common.config) else {
        return Configuration(title: "moisson", link: "https://localhost/")
    }
    return try configuration(common)
}

/// Asks for one address, politely, as a run would.
func visitOnce(
    _ address: String, policy: NetworkPolicy, userAgent: String, now: Date
) throws(Ending) -> Visit {
    let client = try openClient(policy: policy, userAgent: userAgent)
    let request = Request(source: "inspect", page: address, url: address)
    var result: Visit?
    _ = client.visit([request], now: now) { result = $0.withRefusalRead() }
    guard let result else { throw Ending(.unreachable, "\(address): no answer") }
    return result
}
