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

extension Edition {
    /// Everything that an edition publishes, but the letters; paths are relative to the output folder.
    package func files(health: [PageHealth]) -> [OutputFile] {
        let context = EditionContext(self)
        let status = StatusReport(context: context, health: health)
        return EditionFeeds(of: context).files + StoryPages(of: context).files
            + LetterLists(of: context).files
            + ([EditionPart.whole] + context.parts).map { AgendaCalendar(of: $0, in: context).file } + [
                OutputFile(path: "sources.opml", content: context.outlines(health: health)),
                AboutPage(of: context).file,
                status.file,
                OutputFile(path: "status.json", content: status.json),
            ]
    }

    /// The lists of letters, which need none of the stories.
    package var letterLists: [OutputFile] { LetterLists(of: EditionContext(self)).files }
}
