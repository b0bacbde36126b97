internal import Foundation
internal import Manners
internal import Model
internal import Storage
internal import Web

/// The state of an installation as Prometheus reads it (text exposition format 0.0.4, for the textfile collector of
/// node_exporter).
struct Metrics {
    let pages: [PageHealth]
    let totals: StoredTotals
    let last: LastHarvest?
    let now: Date

    private typealias Label = (name: String, value: String)
    private typealias Sample = (labels: [Label], value: Double)

    var text: String { (harvest + perPage + stored).joined(separator: "\n") }

    private var harvest: [String] {
        let end = last.map { [(labels: [Label](), value: $0.ended.timeIntervalSince1970)] } ?? []
        let age = last.map { [(labels: [Label](), value: now.timeIntervalSince($0.ended))] } ?? []
        let duration = last?.seconds.map { [(labels: [Label](), value: $0)] } ?? []
        return [
            family("build_info", "The version of the program.", [([("version", programVersion)], 1)]),
            family(
                "harvest_last_success_timestamp_seconds", "When the last harvest that succeeded ended.", end),
            family("harvest_age_seconds", "The time since the last harvest that succeeded.", age),
            family("harvest_duration_seconds", "How long the last harvest that succeeded took.", duration),
        ]
    }

    private var perPage: [String] {
        func each(_ value: (PageHealth) -> Double?) -> [Sample] {
            pages.compactMap { page in value(page).map { (page.labels, $0) } }
        }
        return [
            family(
                "page_last_success_timestamp_seconds", "When a page last gave what it should.",
                each { $0.memory.lastSuccess?.timeIntervalSince1970 }),
            family("page_failures", "Failed visits of a page in a row.", each { Double($0.memory.failures) }),
            family("page_items", "Items that a page has ever shown.", each { Double($0.items) }),
            family(
                "page_newest_item_timestamp_seconds", "When a page last showed something new.",
                each { $0.newestItem?.timeIntervalSince1970 }),
            family(
                "page_quarantined", "1 when what a page gives is put aside.",
                each { $0.memory.isQuarantined ? 1 : 0 }),
            family(
                "page_needs_person", "1 when a page needs a person.", each { $0.memory.needsPerson ? 1 : 0 }),
            family("page_requests_7_days", "Requests of a page in seven days.", each { Double($0.requests) }),
            family("page_bytes_7_days", "Bytes that a page sent in seven days.", each { Double($0.bytes) }),
        ]
    }

    private var stored: [String] {
        let letters = totals.deliveries.map { count -> Sample in
            ([("letter", count.letter), ("state", count.state.rawValue)], Double(count.count))
        }
        return [
            family("items", "Items that are stored.", [([], Double(totals.items))]),
            family("stories", "Stories that are stored.", [([], Double(totals.stories))]),
            family(
                "quarantines", "Pages of which the content is put aside.",
                [([], Double(pages.count { $0.memory.isQuarantined }))]),
            family("deliveries", "Messages of letters by letter and state.", letters),
            family("database_bytes", "The size of the database.", [([], Double(totals.bytes))]),
        ]
    }

    /// A metric with its help, its type and its samples; all of ours may rise and fall.
    private func family(_ name: String, _ help: String, _ samples: [Sample]) -> String {
        let head = ["# HELP moisson_\(name) \(help)", "# TYPE moisson_\(name) gauge"]
        return (head + samples.map { "moisson_\(name)\(braced($0.labels)) \(number($0.value))" })
            .joined(separator: "\n")
    }

    private func braced(_ labels: [Label]) -> String {
        guard !labels.isEmpty else { return "" }
        return "{" + labels.map { "\($0.name)=\"\($0.value.labelEscaped)\"" }.joined(separator: ",") + "}"
    }

    private func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : String(value)
    }
}

extension PageHealth {
    fileprivate var labels: [(name: String, value: String)] {
        [("source", memory.source), ("page", memory.page.withoutCredentials)]
    }
}

extension String {
    /// The text between the quotation marks of a label.
    fileprivate var labelEscaped: String {
        replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
    }
}
