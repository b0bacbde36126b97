// Publishing: from an edition to bytes.
//
// Every file that readers, programs and staff get is made here: the Atom, RSS and JSON feeds, the calendar, the list of
// sources, the pages, the letters and their mail, and what `convert` writes. The room decides nothing about stories
// and touches nothing outside: the same edition gives the same bytes, and no file changes because time has passed,
// except where a day that is over must leave an agenda. Text of others is always escaped; markup of others gets out
// only as `Sanitised`. Excerpts are short and name no mail address or telephone number.
//
// Start reading at `files` below; `EditionContext.swift` is what all outputs share, `Feeds/FeedDocument.swift` what the
// feed formats share, `Wording/` every visible word, `Letters/LetterSelection.swift` what a letter tells.

package import Model
internal import Text

extension Edition {
    /// Everything that an edition publishes, but the letters; paths are relative to the output folder.
    package func files(health: [PageHealth]) -> [OutputFile] {
        plannedFiles(health: health).concurrentMap(\.made)
    }

    /// The same, none of them made yet.
    package consuming func plannedFiles(health: [PageHealth]) -> [PlannedFile] {
        let context = EditionContext(self)
        let shown = context.edition.stories.map { ShownStory($0, in: context) }
        let agendas = AgendaEntries(of: context)
        let status = StatusReport(context: context, health: health)
        let feeds = EditionFeeds(of: shown, in: context).files
        let calendars = context.allParts.map { part in
            PlannedFile(path: part.agendaPath) {
                AgendaCalendar(part: part, entries: agendas, context: context).bytes
            }
        }
        let lists = [
            PlannedFile(path: "sources.opml") { context.outlines(health: health) },
            PlannedFile(path: "status.html") { status.page },
            PlannedFile(path: "status.json") { status.json },
        ]
        let single = LetterLists(of: context).files + [AboutPage(of: context).file]
        return feeds + StoryPages(of: shown, in: context).files + calendars + lists
            + single.map { PlannedFile($0) }
    }

    /// The lists of letters, which need none of the stories.
    package var letterLists: [OutputFile] { LetterLists(of: EditionContext(self)).files }
}
