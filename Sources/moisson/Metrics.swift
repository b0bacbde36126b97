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
            family(
                "build_info", help: "The version of the program.",
                samples: [([("version", programVersion)], 1)]),
            family(
                "harvest_last_success_timestamp_seconds", help: "When the last harvest that succeeded ended.",
                samples: end),
            family(
                "harvest_age_seconds", help: "The time since the last harvest that succeeded.", samples: age),
            family(
                "harvest_duration_seconds", help: "How long the last harvest that succeeded took.",
                samples: duration),
        ]
    }

    private var perPage: [String] {
        func each(_ value: (PageHealth) -> Double?) -> [Sample] {
            pages.compactMap { page in value(page).map { (page.labels, $0) } }
        }
        return [
            family(
                "page_last_success_timestamp_seconds", help: "When a page last gave what it should.",
                samples: each { $0.memory.lastSuccess?.timeIntervalSince1970 }),
            family(
                "page_failures", help: "Failed visits of a page in a row.",
                samples: each { Double($0.memory.failures) }),
            family(
                "page_items", help: "Items that a page has ever shown.", samples: each { Double($0.items) }),
            family(
                "page_newest_item_timestamp_seconds", help: "When a page last showed something new.",
                samples: each { $0.newestItem?.timeIntervalSince1970 }),
            family(
                "page_quarantined", help: "1 when what a page gives is put aside.",
                samples: each { $0.memory.isQuarantined ? 1 : 0 }),
            family(
                "page_needs_person", help: "1 when a page needs a person.",
                samples: each { $0.memory.needsPerson ? 1 : 0 }),
            family(
                "page_requests_7_days", help: "Requests of a page in seven days.",
                samples: each { Double($0.requests) }),
            family(
                "page_bytes_7_days", help: "Bytes that a page sent in seven days.",
                samples: each { Double($0.bytes) }),
        ]
    }

    private var stored: [String] {
        let letters = totals.deliveries.map { count -> Sample in
            ([("letter", count.letter), ("state", count.state.rawValue)], Double(count.count))
        }
        return [
            family("items", help: "Items that are stored.", samples: [([], Double(totals.items))]),
            family("stories", help: "Stories that are stored.", samples: [([], Double(totals.stories))]),
            family(
                "quarantines", help: "Pages of which the content is put aside.",
                samples: [([], Double(pages.count { $0.memory.isQuarantined }))]),
            family("deliveries", help: "Messages of letters by letter and state.", samples: letters),
            family(
                "database_bytes", help: "The size of the database.", samples: [([], Double(totals.bytes))]),
        ]
    }

    /// A metric with its help, its type and its samples; all of ours may rise and fall.
    private func family(_ name: String, help: String, samples: [Sample]) -> String {
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
