internal import ArgumentParser
internal import Dedup
internal import Foundation
internal import Model
internal import Publishing
internal import Storage
internal import Text
internal import Web

struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Why a story is what it is.",
        discussion: """
            Says which items it holds and what joined them, and what looks alike and is another story.
            Example:
              moisson explain https://www.oriv.org/journee-d-etude/
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "The id of an entry, or the address of an item.")
    var name: String

    func run() throws {
        try common.run { console in
            let configuration = try common.configuration()
            let store = try common.readingStore()
            let stories = try store.stories(named: name)
            guard !stories.isEmpty else {
                throw CommandError(.badData, try absence(from: configuration, store: store))
            }
            let publication = Publication(
                configuration: configuration, store: store, now: try common.instant())
            let stored = try publication.storedStories()
            let edition = try publication.edition(of: stored)
            let edits = EditedStories(try publication.current(configuration.edits), among: stored)
            let explanations = try stories.map { story throws(CommandError) in
                try Explanation(
                    story, in: edition, edits: edits, store: store, configuration: configuration)
            }
            if common.json {
                try console.result(.array(explanations.map(\.json)))
            } else {
                try console.result(explanations.map(\.text).joined(separator: "\n\n"))
            }
        }
    }

    /// Tells why nothing of that name is published, as far as the database knows.
    private func absence(from configuration: Configuration, store: Store) throws(CommandError) -> String {
        let health = try stored { () throws(StorageFailure) in try store.memories() }
        let host = CanonicalURL(name)?.host
        let pages = health.filter { memory in host != nil && CanonicalURL(memory.page)?.host == host }
        guard !pages.isEmpty else {
            return
                "\(name): no stored item has this id or address, and no source's page is on its host; `moisson sources` lists the sources"
        }
        let states = pages.map {
            "\($0.page) (\($0.currentState?.rawValue ?? "never read")\($0.lastFailure.map { ", last error: \($0.sentence)" } ?? ""))"
        }
        return
            "\(name): no stored item has this id or address; pages of its site: \(states.joined(separator: ", ")); `moisson inspect` shows what they hold"
    }
}
