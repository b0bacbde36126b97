internal import ArgumentParser
internal import Dedup
internal import Foundation
internal import Model
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
            let store = try common.existingStore()
            let stories = try found(in: store)
            guard !stories.isEmpty else {
                throw CommandError(.badData, try absence(from: configuration, store: store))
            }
            let edition = try Publication(
                configuration: configuration, store: store, now: try common.instant()
            ).edition()
            let explanations = try stories.map { story throws(CommandError) in
                try Explanation(story, in: edition, store: store, configuration: configuration)
            }
            if common.json {
                try console.result(.array(explanations.map(\.json)))
            } else {
                try console.result(explanations.map(\.text).joined(separator: "\n\n"))
            }
        }
    }

    private func found(in store: Store) throws(CommandError) -> [Story] {
        try stored { () throws(StorageFailure) in
            if let id = try store.currentStoryID(name) { return try store.stories([id]) }
            let names = [name, CanonicalURL(name)?.text].compactMap { $0 }
            var items: [ItemKey] = []
            for name in names { items += try store.items(named: name).map(\.key) }
            return try store.stories(holding: Array(Set(items)).sorted())
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
