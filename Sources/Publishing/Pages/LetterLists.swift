internal import Calendar
import Model
internal import Text

/// The lists of the letters that were made: one of all, and one for each letter that has a folder of its own.
struct LetterLists {
    private let context: EditionContext

    init(of context: EditionContext) { self.context = context }

    var files: [OutputFile] {
        let profiles = context.edition.profiles
        let own = profiles.filter { $0.folder != LetterLists.folder }.map { profile in
            page(at: profile.folder, titled: title(of: profile), listing: [profile])
        }
        return [page(at: LetterLists.folder, titled: context.words.page.letters, listing: profiles)] + own
    }

    /// The folder of the list of all letters.
    private static let folder = "digests"

    private func page(at folder: String, titled title: String, listing profiles: [LetterProfile])
        -> OutputFile
    {
        var frame = PageFrame(of: folder + "/index.html", titled: title, in: context)
        frame.lede = context.words.page.lettersText
        return frame.file(
            .letters, filledWith: ["letters": .list(profiles.map { section(of: $0, seenFrom: folder) })])
    }

    private func title(of profile: LetterProfile) -> String {
        (profile.title ?? context.edition.title).typeset
    }

    private func section(of profile: LetterProfile, seenFrom folder: String) -> TemplateValue {
        let made = context.edition.letters.filter { $0.letter == profile.id }.map(\.week)
        let subjects = Dictionary(
            context.edition.letters.filter { $0.letter == profile.id }.map { ($0.week, $0.subject) },
            uniquingKeysWith: { first, _ in first })
        let years = Dictionary(grouping: made, by: \.year).sorted { $0.key > $1.key }
        let place = profile.folder == folder ? "" : profile.folder.dropFirst(folder.count + 1) + "/"
        return .object([
            "id": .text("lettre-" + profile.id), "title": .text(title(of: profile)),
            "years": .list(
                years.map { year, weeks in
                    .object([
                        "year": .text(String(year)),
                        "weeks": .list(
                            weeks.sorted(by: >).map {
                                issue(of: $0, subject: subjects[$0] ?? "", in: place)
                            }),
                    ])
                }),
        ])
    }

    private func issue(of week: ISOWeek, subject: String, in place: String) -> TemplateValue {
        let words = context.words
        return .object([
            "page": .text("\(place)\(week).html"), "text": .text("\(place)\(week).txt"),
            "subject": .text(subject.isEmpty ? week.description : subject.typeset),
            "days": .text(words.span(words.shortDay(week.monday), words.shortDay(week.sunday))),
        ])
    }
}
