internal import ArgumentParser
internal import Model
internal import Text

struct PublishCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Write all outputs again from the database alone.")

    @OptionGroup var common: CommonOptions

    func run() throws {
        try moisson.run(common) { console in
            let configuration = try moisson.configuration(common)
            let now = try common.instant()
            let store = try existingStore(common)
            let lock = try moisson.lock(common)
            defer { withExtendedLifetime(lock) {} }
            let output = OutputFolder(path: common.output)
            let written = try publishAll(configuration, store: store, output: output, now: now)
            if common.json {
                console.result(.object([("written", .strings(written))]))
            } else {
                console.note("\(written.count) files written in \(common.output)/")
            }
        }
    }
}
