internal import Calendar
internal import Extraction
internal import Foundation
internal import Model
internal import Text
internal import Web

/// So many items of each find are shown to a person, and to a program.
private let titlesShown = 3
private let titlesTold = 10

extension Survey {
    /// The finds for a person, numbered for `--pick`; a star marks what `--yes` takes.
    func text(_ source: Source) -> String {
        var lines = ["\(source.name) (\(source.id))"]
        if finds.isEmpty { lines.append("nothing that looks like news here") }
        for (index, find) in finds.enumerated() {
            let kind = find.isCalendar ? "calendar" : find.isFeed ? "feed" : "listing"
            let percent = Int((find.confidence * 100).rounded())
            lines.append("")
            lines.append(
                "\(find.isCertain ? "*" : " ") \(index + 1). \(kind) \(find.url.withoutCredentials), "
                    + "\(find.entries.count) items, confidence \(percent) %: \(find.reason)")
            lines += find.entries.prefix(titlesShown).map {
                let date = $0.published ?? (find.isCalendar ? $0.event?.start : nil)
                return "       \(date?.text ?? "no date")  \($0.title ?? "without a title")"
            }
        }
        return (lines + remarks.map { "remark: \($0)" }).joined(separator: "\n")
    }

    func json(_ source: Source) -> JSON {
        .object([
            ("id", .string(source.id)), ("name", .string(source.name)), ("region", .optional(source.region)),
            ("pages", .array(finds.map(json))), ("remarks", .strings(remarks)),
        ])
    }

    private func json(_ find: SurveyFind) -> JSON {
        .object([
            ("url", .string(find.url.withoutCredentials)), ("type", .string(find.pageType.rawValue)),
            ("certain", .bool(find.isCertain)), ("confidence", .number(find.confidence)),
            ("reason", .string(find.reason)), ("items", .int(find.entries.count)),
            ("titles", .strings(find.entries.prefix(titlesTold).map { $0.title ?? "" })),
        ])
    }
}
