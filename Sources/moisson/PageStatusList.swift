internal import Calendar
internal import Foundation
internal import Manners
internal import Model
internal import Text
internal import Web

/// The health of all pages as `status` tells it.
struct PageStatusList {
    let pages: [PageHealth]
    let now: Date

    /// One object a page.
    var json: JSON {
        .object([("now", .string(now.rfc3339())), ("pages", .array(pages.map(\.json)))])
    }

    /// A line a source, those that need a person first.
    var lines: [String] {
        let sources = pages.map(\.memory.source).unique.map { id in pages.filter { $0.memory.source == id } }
        let ordered =
            sources.filter { $0.contains(where: \.memory.needsPerson) }
            + sources.filter { !$0.contains(where: \.memory.needsPerson) }
        return ordered.map(line)
    }

    /// A source in one line: what is wrong with its pages, else that nothing is; what is known of them, and since when.
    private func line(_ pages: [PageHealth]) -> String {
        let needy = pages.filter(\.memory.needsPerson)
        let troubled = needy.isEmpty ? pages.filter { $0.memory.failures > 0 } : needy
        let states = pages.map(\.memory.stateWords).unique.joined(separator: ", ")
        let what = troubled.isEmpty ? [states] : troubled.map(trouble)
        let count = pages.count == 1 ? "1 page" : "\(pages.count) pages"
        let items = pages.map(\.items).reduce(0, +)
        let newest = pages.compactMap(\.newestItem).max()
        let success = pages.compactMap(\.memory.lastSuccess).max()
        return "\(needy.isEmpty ? " " : "!") \(pages[0].memory.source): \(what.joined(separator: "; ")); "
            + "\(count), \(items) items, newest \(ago(newest)), last success \(ago(success))"
    }

    private func trouble(_ page: PageHealth) -> String {
        let memory = page.memory
        let reason: String
        if let target = memory.movedTo {
            reason = "put \(target.withoutCredentials) in feeds.json"
        } else if let failure = memory.lastFailure, memory.failures > 0 {
            reason = "\(memory.failures) times, \(failure.sentence)"
        } else {
            reason = "look at the page"
        }
        return "\(memory.stateWords): \(reason) (\(memory.page.withoutCredentials))"
    }

    /// A paragraph a page, the ones that need a person first.
    var text: String {
        let ordered = pages.filter(\.memory.needsPerson) + pages.filter { !$0.memory.needsPerson }
        return ordered.map(paragraph).joined(separator: "\n\n")
    }

    private func paragraph(_ page: PageHealth) -> String {
        let memory = page.memory
        var lines = [
            "\(memory.needsPerson ? "! " : "")\(page.sourceName) <\(memory.page.withoutCredentials)>"
        ]
        lines.append(
            "  \(memory.stateWords), \(page.items) items, newest \(ago(page.newestItem)), last success \(ago(memory.lastSuccess))"
        )
        if let failure = memory.lastFailure, memory.failures > 0 {
            lines.append(
                "  failed \(memory.failures) times, last \(ago(memory.lastFailureAt)): \(failure.sentence)")
        }
        if let target = memory.movedTo {
            lines.append("  moved for good: put \(target.withoutCredentials) in feeds.json")
        }
        if let due = memory.nextWish {
            lines.append(
                "  next visit \(due.rfc3339())" + (memory.nextWishReason.map { " (\($0))" } ?? ""))
        }
        if !page.wishes.areNone { lines.append("  \(page.wishes.sentence)") }
        let share =
            page.requests == 0 ? "" : ", \(page.conditionalRequests * 100 / page.requests) % conditional"
        lines.append("  7 days: \(page.requests) requests\(share), \(page.bytes) bytes")
        lines += page.remarks.prefix(Self.remarksShown).map { "  remark: \($0.text)" }
        return lines.joined(separator: "\n")
    }

    /// More remarks than this on one page say the same thing again.
    private static let remarksShown = 5

    private func ago(_ date: Date?) -> String {
        guard let date else { return "never" }
        let minutes = Int(now.timeIntervalSince(date) / 60)
        switch minutes {
        case ..<1: return "just now"
        case 1: return "a minute ago"
        case ..<120: return "\(minutes) minutes ago"
        case ..<(48 * 60): return "\(minutes / 60) hours ago"
        default: return "\(minutes / 1440) days ago"
        }
    }
}

extension PageHealth {
    fileprivate var json: JSON {
        .object([
            ("source", .string(memory.source)), ("name", .string(sourceName)),
            ("url", .string(memory.page.withoutCredentials)),
            ("next_url", .string(memory.nextURL.withoutCredentials)),
            ("moved_to", .optional(memory.movedTo?.withoutCredentials)),
            ("state", .optional(memory.currentState?.rawValue)), ("gone", .bool(memory.isGone)),
            ("needs_person", .bool(memory.needsPerson)), ("items", .int(items)),
            ("newest_item", instant(newestItem)), ("last_visit", instant(memory.lastVisit)),
            ("last_success", instant(memory.lastSuccess)), ("last_change", instant(memory.lastChange)),
            ("last_error", .optional(memory.lastFailure?.sentence)),
            ("last_error_at", instant(memory.lastFailureAt)), ("failures", .int(memory.failures)),
            ("next_due", instant(memory.nextWish)), ("due_because", .optional(memory.nextWishReason)),
            ("requests_7_days", .int(requests)),
            ("conditional_requests_7_days", .int(conditionalRequests)), ("bytes_7_days", .int(bytes)),
            ("usage", .optional(wishes.areNone ? nil : wishes.sentence)),
            ("remarks", .strings(remarks.map(\.text))),
        ])
    }

    private func instant(_ date: Date?) -> JSON { .optional(date.map { $0.rfc3339() }) }
}

extension PageMemory {
    fileprivate var stateWords: String {
        if isGone { return "gone" }
        return currentState?.rawValue
            ?? (failures > 0 ? "failing" : lastVisit == nil ? "never visited" : "visited")
    }

    /// The later of our own wish and the publisher's.
    fileprivate var nextWish: Date? {
        guard let due, let hold else { return due ?? hold }
        return max(due, hold)
    }

    fileprivate var nextWishReason: String? {
        guard let hold, hold > (due ?? .distantPast) else { return dueReason }
        return holdReason
    }
}
