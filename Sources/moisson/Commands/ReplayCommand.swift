internal import ArgumentParser
internal import Foundation
internal import Model
internal import Text

struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Extract again from the archived responses with today's rules.",
        discussion: "Nothing is asked of the network. Stories are decided anew from all items.")

    @OptionGroup var common: CommonOptions

    func run() throws {
        try moisson.run(common) { console in
            let configuration = try moisson.configuration(common)
            let now = try common.instant()
            let store = try existingStore(common)
            let lock = try moisson.lock(common)
            defer { withExtendedLifetime(lock) {} }
            let replay = Replay(configuration: configuration, store: store, now: now)
            let (new, revised) = try replay.run()
            let told = try retellStories(configuration, store: store, now: now)
            let written = try publishAll(
                configuration, store: store, output: OutputFolder(path: common.output), now: now)
            if common.json {
                console.result(
                    .object([
                        ("new", .int(new)), ("revised", .int(revised)),
                        (
                            "stories",
                            .object([
                                ("new", .int(told.new)), ("changed", .int(told.changed)),
                                ("merged", .int(told.merged)),
                            ])
                        ), ("written", .strings(written)),
                    ]))
            } else {
                console.note(
                    "\(new) items found that were missed, \(revised) revised; \(written.count) files written")
            }
        }
    }
}
