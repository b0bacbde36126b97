internal import ArgumentParser
internal import Extraction
internal import Foundation
internal import Model
internal import Publishing

struct ConvertCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "convert", abstract: "Pass one document through our own reader and writers.",
        discussion: """
            Example:
              moisson convert feed.xml --to jsonfeed --url https://www.oriv.org/feed/
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "A feed or page in a file, or - for standard input.")
    var file: String

    @Option(help: ArgumentHelp("atom, rss, jsonfeed, opml, ical, html or digest.", valueName: "format"))
    var to: Format

    @Option(help: ArgumentHelp("The address that the document was fetched from.", valueName: "base"))
    var url: String?

    @Option(help: ArgumentHelp("The Content-Type with which it came.", valueName: "type"))
    var contentType: String?

    @Option(help: ArgumentHelp("The address at which the result will be.", valueName: "url"))
    var selfUrl: String?

    func run() throws {
        try common.run { console in
            let now = try common.instant()
            let response = Response(
                url: url ?? "", contentType: contentType, body: try Input(name: file).bytes())
            var extracted = extract(response, as: Reading(now: now))
            guard extracted.format != nil else {
                throw CommandError(.badData, "\(file): neither a feed nor a page; name another document")
            }
            // A feed says again what the document said; an agenda and a letter say when and where it is.
            // Its words mean the clocks of France, where nothing else is said.
            let zone = TimeZone(identifier: "Europe/Paris") ?? .gmt
            if to.showsEvents { extracted = extracted.withNotices(timezone: zone, now: now) }
            try console.result(
                bytes: Conversion(of: extracted, selfURL: selfUrl, baseURL: url, now: now).bytes(as: to))
        }
    }
}

extension Format: ExpressibleByArgument {
    fileprivate var showsEvents: Bool { [.ical, .html, .digest].contains(self) }
}
