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
            ("latest", .array(latestAnnouncements)),
        ])
        return Array((status.text(indented: true) + "\n").utf8)
    }

    /// The last announcement of each source that has one, in the order of the configuration.
    private var latestAnnouncements: [JSON] {
        let latest = LatestAnnouncements(of: context.edition.stories)
        return context.edition.sources.compactMap { source in
            latest[source.id].map { told in
                .object([
                    ("source", .string(source.id)), ("title", .string(told.title)),
                    ("url", .optional(told.url)), ("first_seen", .string(told.firstSeen.rfc3339())),
                ])
            }
        }
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
            ("quoted_characters", page.wishes.quotedCharacters.map { .int($0) } ?? .null),
            ("withholds_images", .bool(page.wishes.withholdsImages)),
            ("reserves_mining", .bool(page.wishes.reservesMining)),
            ("remarks", .strings(page.remarks.map(\.text))),
        ])
    }

    /// `status.html`: the same for people, by centre, those that need a look first; without the remarks, which are for
    /// whoever maintains the reading.
    var page: [UInt8] {
        let words = context.words.status
        var frame = PageFrame(of: "status.html", titled: words.title, in: context)
        frame.lede = words.intro(health.count, health.filter(\.isFailing).count)
        let centres = Dictionary(grouping: health, by: \.memory.source)
        let order = health.map(\.memory.source).unique
        let charts = WeekCharts(of: context)
        let latest = LatestAnnouncements(of: context.edition.stories)
        let troubled = order.filter { centres[$0]?.contains(where: \.needsLook) == true }
        let parts = [
            ("trouble", words.trouble, troubled),
            ("well", words.well, order.filter { !troubled.contains($0) }),
        ]
        return frame.page(
            .status,
            filledWith: [
                "parts": .list(
                    parts.filter { !$0.2.isEmpty }.map { id, title, sources in
                        .object([
                            "id": .text(id), "title": .text(title),
                            "centres": .list(
                                sources.map {
                                    centre(
                                        $0, pages: centres[$0] ?? [], chart: charts[$0], latest: latest[$0])
                                }),
                        ])
                    })
            ])
    }

    private func centre(
        _ source: String, pages: [PageHealth], chart: WeekChart?, latest: Announcement?
    ) -> TemplateValue {
        let ordered = pages.filter(\.needsLook) + pages.filter { !$0.needsLook }
        return .object([
            "name": .text((pages.first?.sourceName ?? source).typeset),
            "region": .optional(context.sources[source]?.region?.typeset),
            "chart": chart?.value(in: context.words) ?? .flag(false),
            "latest": latest.map { told in
                .object([
                    "title": .text(told.title.typeset), "url": .optional(told.url),
                    "day": .text(context.words.shortDay(told.firstSeen, in: context.timezone)),
                ])
            } ?? .flag(false),
            "pages": .list(ordered.map { row(of: $0) }),
        ])
    }

    private func row(of page: PageHealth) -> TemplateValue {
        let words = context.words
        let memory = page.memory
        let state =
            memory.currentState.flatMap { words.status.states[$0] }
            ?? (page.isFailing ? words.status.failing : words.status.unknown)
        let since = memory.lastSuccess.map { words.status.since(words.shortDay($0, in: context.timezone)) }
        return .object([
            "url": .text(memory.page.withoutCredentials),
            "state": .text((memory.isGone ? words.status.gone : state).capitalised),
            "items": .text(String(page.items)),
            "newest": day(page.newestItem), "changed": day(memory.lastChange),
            "isFailing": .flag(page.isFailing),
            "error": .optional(page.isFailing ? memory.lastFailure.map(words.status.failure) : nil),
            "since": .optional(page.isFailing ? since : nil), "advice": .optional(advice(on: page)),
            "usage": .optional(page.wishes.areNone ? nil : words.status.usage(page.wishes)),
        ])
    }

    /// The step that a person can take about a page that needs one.
    private func advice(on page: PageHealth) -> String? {
        let words = context.words.status
        let memory = page.memory
        if memory.isGone { return words.advice(.address) }
        if page.isFailing { return memory.lastFailure.map { words.advice($0.remedy) } }
        switch memory.currentState {
        case .moved: return words.advice(.address)
        case .redesigned: return words.advice(.accept)
        case .empty, .halfBroken: return words.advice(.look)
        case .blocked: return words.advice(.permission)
        case .asExpected, .quiet, nil: return nil
        }
    }

    private func day(_ date: Date?) -> TemplateValue {
        let words = context.words
        return .text(date.map { words.shortDay($0, in: context.timezone) } ?? words.status.never)
    }
}

extension PageHealth {
    /// True when its last visits failed, or it is gone.
    var isFailing: Bool { memory.failures > 0 || memory.isGone }

    /// True when a person should see to it.
    fileprivate var needsLook: Bool {
        switch memory.currentState {
        case .moved, .redesigned, .empty, .halfBroken, .blocked: true
        case .asExpected, .quiet, nil: isFailing
        }
    }
}

extension VisitFailure {
    /// The kind of step that ends it.
    fileprivate var remedy: StatusWording.Remedy {
        switch cause {
        case .badURL, .unresolvable, .forbiddenAddress, .tooManyRedirects, .badRedirect, .gone, .notAFeed,
            .parked, .wrongType:
            .address
        case .httpStatus where status == 401 || status == 403: .permission
        case .httpStatus where status == 404: .address
        case .robots, .loginPage, .consentPage, .botChallenge, .tooManyRequests: .permission
        case .tooLarge, .tooMuchWork: .shorter
        case .unreachable, .tls, .timeout, .tooSlow, .brokenOff, .badAnswer, .httpStatus, .robotsUnreachable,
            .errorPage, .emptyBody:
            .patience
        }
    }
}
