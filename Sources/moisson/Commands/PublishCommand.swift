internal import ArgumentParser
internal import Model
internal import Text

struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Write all outputs again from the database alone.",
        discussion: """
            Example:
              moisson publish --output /srv/www/veille
            """)

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run { console in
            try common.lockedSession { session in
                try session.tellIdleness(on: console)
                let written = try session.publication.write(to: session.output)
                if common.json {
                    try console.result(.object([("written", .strings(written))]))
                } else {
                    console.note("\(written.count) files written in \(common.output)/")
                }
            }
        }
    }
}
