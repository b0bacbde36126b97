internal import Calendar
import Foundation
import Model
internal import Text
internal import Web

// What stands here changes when something has happened to a page, never because it was visited once more without news:
// a healthy page tells when it last changed, a failing one since when and why. Visits are counted by `moisson status`.

/// `status.json`: one object a page, in the order given.
func statusJSON(in context: EditionContext, health: [PageHealth]) -> [UInt8] {
    let pages = health.map { page -> JSON in
        .object([
            ("source", .string(page.memory.source)), ("title", .string(page.sourceName)),
            ("url", .string(page.memory.page.withoutCredentials)),
            ("next_url", .string(page.memory.nextURL.withoutCredentials)),
            ("state", .optional(page.memory.currentState?.rawValue)), ("is_feed", .bool(page.memory.isFeed)),
            ("gone", .bool(page.memory.isGone)), ("failing", .bool(page.isFailing)),
            ("items", .int(page.items)), ("newest_item", .optional(page.newestItem.map { $0.rfc3339() })),
            ("last_change", .optional(page.memory.lastChange.map { $0.rfc3339() })),
            (
                "failing_since",
                .optional(page.isFailing ? page.memory.lastSuccess.map { $0.rfc3339() } : nil)
            ),
            (
                "error",
                .optional(page.isFailing ? page.memory.lastFailure.map(context.words.status.failure) : nil)
            ),
            ("cause", .optional(page.isFailing ? page.memory.lastFailure?.cause.rawValue : nil)),
            ("remarks", .strings(page.remarks.map(\.text))),
        ])
    }
    let status = JSON.object([
        ("title", .string(context.edition.title)), ("sources", .int(context.edition.sources.count)),
        ("failing", .int(health.filter(\.isFailing).count)), ("pages", .array(pages)),
    ])
    return Array((status.text(indented: true) + "\n").utf8)
}

/// `status.html`: the same for people, without the remarks, which are for whoever maintains the reading.
func statusPage(in context: EditionContext, health: [PageHealth]) -> [UInt8] {
    let words = context.words
    let failing = health.filter(\.isFailing).count
    return render(
        "status",
        .object([
            "words": .words(words), "styleHash": policyHash("style"), "language": .text(words.language),
            "title": .text(typeset(context.edition.title)),
            "intro": .text(words.status.intro(health.count, failing)),
            "pages": .list(health.map { row($0, in: context) }), "hasPages": .flag(!health.isEmpty),
        ]))
}

private func row(_ page: PageHealth, in context: EditionContext) -> View {
    let words = context.words
    let state =
        page.memory.currentState.flatMap { words.status.states[$0] }
        ?? (page.isFailing ? words.status.failing : words.status.unknown)
    func day(_ date: Date?) -> View {
        .text(date.map { words.shortDay($0, in: context.timezone) } ?? words.status.never)
    }
    let since = page.memory.lastSuccess.map { words.status.since(words.shortDay($0, in: context.timezone)) }
    return .object([
        "name": .text(typeset(page.sourceName)), "url": .text(page.memory.page),
        "state": .text(page.memory.isGone ? words.status.gone : state), "items": .text(String(page.items)),
        "newest": day(page.newestItem), "changed": day(page.memory.lastChange),
        "isFailing": .flag(page.isFailing),
        "error": .optional(page.isFailing ? page.memory.lastFailure.map(words.status.failure) : nil),
        "since": .optional(page.isFailing ? since : nil),
    ])
}
