internal import Calendar
import Foundation
import Model
internal import Text
internal import Web

/// The health of the sources, as `status.html` and `status.json` publish it.
///
/// It changes when something has happened to a page, never because it was visited once more without news: a healthy page
/// tells when it last changed, a failing one since when and why. Visits are counted by `moisson status`.
struct StatusReport {
    let context: EditionContext
    let health: [PageHealth]

    /// `status.json`: one object a page, in the order given.
    var json: [UInt8] {
        let status = JSON.object([
            ("title", .string(context.edition.title)), ("sources", .int(context.edition.sources.count)),
            ("failing", .int(health.filter(\.isFailing).count)),
            ("pages", .array(health.map { object(of: $0) })),
        ])
        return Array((status.text(indented: true) + "\n").utf8)
    }

    private func object(of page: PageHealth) -> JSON {
        let memory = page.memory
        let failingSince = page.isFailing ? memory.lastSuccess?.rfc3339() : nil
        return .object([
            ("source", .string(memory.source)), ("title", .string(page.sourceName)),
            ("url", .string(memory.page.withoutCredentials)),
            ("next_url", .string(memory.nextURL.withoutCredentials)),
            ("state", .optional(memory.currentState?.rawValue)), ("is_feed", .bool(memory.isFeed)),
            ("gone", .bool(memory.isGone)), ("failing", .bool(page.isFailing)),
            ("items", .int(page.items)), ("newest_item", .optional(page.newestItem?.rfc3339())),
            ("last_change", .optional(memory.lastChange?.rfc3339())),
            ("failing_since", .optional(failingSince)),
            ("error", .optional(page.isFailing ? memory.lastFailure.map(context.words.status.failure) : nil)),
            ("cause", .optional(page.isFailing ? memory.lastFailure?.cause.rawValue : nil)),
            ("remarks", .strings(page.remarks.map(\.text))),
        ])
    }

    /// `status.html`: the same for people, without the remarks, which are for whoever maintains the reading.
    var html: [UInt8] {
        let words = context.words
        let failing = health.filter(\.isFailing).count
        return Template.status.filled(
            with: .object([
                "words": .words(words), "styleHash": Template.style.policyHash,
                "language": .text(words.language), "title": .text(context.edition.title.typeset),
                "intro": .text(words.status.intro(health.count, failing)),
                "pages": .list(health.map { row(of: $0) }), "hasPages": .flag(!health.isEmpty),
            ]))
    }

    private func row(of page: PageHealth) -> TemplateValue {
        let words = context.words
        let memory = page.memory
        let state =
            memory.currentState.flatMap { words.status.states[$0] }
            ?? (page.isFailing ? words.status.failing : words.status.unknown)
        let since = memory.lastSuccess.map { words.status.since(words.shortDay($0, in: context.timezone)) }
        return .object([
            "name": .text(page.sourceName.typeset), "url": .text(memory.page.withoutCredentials),
            "state": .text(memory.isGone ? words.status.gone : state), "items": .text(String(page.items)),
            "newest": day(page.newestItem), "changed": day(memory.lastChange),
            "isFailing": .flag(page.isFailing),
            "error": .optional(page.isFailing ? memory.lastFailure.map(words.status.failure) : nil),
            "since": .optional(page.isFailing ? since : nil),
        ])
    }

    private func day(_ date: Date?) -> TemplateValue {
        let words = context.words
        return .text(date.map { words.shortDay($0, in: context.timezone) } ?? words.status.never)
    }
}

extension PageHealth {
    /// True when its last visits failed, or it is gone.
    var isFailing: Bool { memory.failures > 0 || memory.isGone }
}
