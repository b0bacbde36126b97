internal import ArgumentParser
internal import Foundation
internal import Model
internal import Text

struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Extract again from the archived responses with today's rules.",
        discussion: """
            Nothing is asked of the network. Stories are decided anew from all items.
            Example:
              moisson replay --json
            """)

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run { console in
            try common.lockedSession { session in try replay(session, telling: console) }
        }
    }

    private func replay(_ session: Session, telling console: Console) throws {
        let (configuration, store, now) = (session.configuration, session.store, session.now)
        let (new, revised) = try Replay(configuration: configuration, store: store, now: now).run()
        let told = try StoryTeller(configuration: configuration, store: store, now: now).retell()
        let written = try session.publication.write(to: session.output)
        guard common.json else {
            return console.note(
                "\(new) items found that were missed, \(revised) revised; \(written.count) files written")
        }
        let stories: JSON = .object([
            ("new", .int(told.new)), ("changed", .int(told.changed)), ("merged", .int(told.merged)),
        ])
        try console.result(
            .object([
                ("new", .int(new)), ("revised", .int(revised)), ("stories", stories),
                ("written", .strings(written)),
            ]))
    }
}
