internal import Calendar
internal import Foundation
internal import Manners
internal import Model
internal import Text

/// `status --json`: one object a page.
func statusJSON(_ pages: [PageHealth], now: Date) -> JSON {
    .object([("now", .string(now.rfc3339())), ("pages", .array(pages.map(json)))])
}

/// `status`: a paragraph a page, the ones that need a person first.
func statusText(_ pages: [PageHealth], now: Date) -> String {
    let ordered = pages.filter(needsPerson) + pages.filter { !needsPerson($0) }
    return ordered.map { text($0, now: now) }.joined(separator: "\n\n")
}

/// Whether a person must do something about a page.
func needsPerson(_ page: PageHealth) -> Bool {
    let memory = page.memory
    return memory.isGone || memory.movedTo != nil || memory.failures >= failuresThatNeedAPerson
        || [.blocked, .redesigned, .halfBroken, .moved].contains(memory.state)
}

/// The back-off has then reached its last step, one probe a day.
let failuresThatNeedAPerson = 5

private func json(_ page: PageHealth) -> JSON {
    let memory = page.memory
    return .object([
        ("source", .string(memory.source)), ("name", .string(page.sourceName)), ("url", .string(memory.page)),
        ("next_url", .string(redacted(memory.nextURL))),
        ("moved_to", .optional(memory.movedTo.map(redacted))),
        ("state", .optional(memory.state?.rawValue)), ("gone", .bool(memory.isGone)),
        ("needs_person", .bool(needsPerson(page))), ("items", .int(page.items)),
        ("newest_item", instant(page.newestItem)), ("last_visit", instant(memory.lastVisit)),
        ("last_success", instant(memory.lastSuccess)), ("last_change", instant(memory.lastChange)),
        ("last_error", .optional(memory.lastError)), ("last_error_at", instant(memory.lastErrorAt)),
        ("failures", .int(memory.failures)), ("next_due", instant(later(memory.due, memory.hold))),
        ("due_because", .optional(dueReason(memory))), ("requests_7_days", .int(page.requests)),
        ("conditional_requests_7_days", .int(page.conditionalRequests)), ("bytes_7_days", .int(page.bytes)),
        ("remarks", .strings(page.remarks.map(\.text))),
    ])
}

private func text(_ page: PageHealth, now: Date) -> String {
    let memory = page.memory
    var lines = ["\(needsPerson(page) ? "! " : "")\(page.sourceName) <\(memory.page)>"]
    let state =
        memory.isGone
        ? "gone" : memory.state?.rawValue ?? (memory.lastVisit == nil ? "never visited" : "visited")
    lines.append(
        "  \(state), \(page.items) items, newest \(ago(page.newestItem, now)), last success \(ago(memory.lastSuccess, now))"
    )
    if let error = memory.lastError, memory.failures > 0 {
        lines.append("  failed \(memory.failures) times, last \(ago(memory.lastErrorAt, now)): \(error)")
    }
    if let target = memory.movedTo { lines.append("  moved for good: put \(redacted(target)) in feeds.json") }
    if let due = later(memory.due, memory.hold) {
        lines.append("  next visit \(due.rfc3339())" + (dueReason(memory).map { " (\($0))" } ?? ""))
    }
    let share = page.requests == 0 ? "" : ", \(page.conditionalRequests * 100 / page.requests) % conditional"
    lines.append("  7 days: \(page.requests) requests\(share), \(page.bytes) bytes")
    lines += page.remarks.prefix(remarksShown).map { "  remark: \($0.text)" }
    return lines.joined(separator: "\n")
}

/// More remarks than this on one page say the same thing again.
private let remarksShown = 5

private func dueReason(_ memory: PageMemory) -> String? {
    guard let hold = memory.hold, hold > (memory.due ?? .distantPast) else { return memory.dueReason }
    return memory.holdReason
}

private func later(_ a: Date?, _ b: Date?) -> Date? {
    guard let a, let b else { return a ?? b }
    return max(a, b)
}

private func instant(_ date: Date?) -> JSON { .optional(date.map { $0.rfc3339() }) }

private func ago(_ date: Date?, _ now: Date) -> String {
    guard let date else { return "never" }
    let minutes = Int(now.timeIntervalSince(date) / 60)
    switch minutes {
    case ..<1: return "just now"
    case ..<120: return "\(minutes) minutes ago"
    case ..<(48 * 60): return "\(minutes / 60) hours ago"
    default: return "\(minutes / 1440) days ago"
    }
}
