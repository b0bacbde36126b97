// Publishing: from an edition to bytes.
//
// Every file that readers, programs and staff get is made here: the Atom, RSS and JSON feeds, the calendar, the list of
// sources, the pages, the weekly digest and its mail, and what `convert` writes. The room decides nothing about stories
// and touches nothing outside: the same edition gives the same bytes, and no file changes because time has passed,
// except where a day that is over must leave an agenda. Text of others is always escaped; markup of others gets out
// only as `Sanitised`. Excerpts are short and name no mail address or telephone number.
//
// Start reading at `publish` below; `EditionContext.swift` is what all outputs share, `Feeds/FeedDocument.swift` what the feed
// formats share, `Wording/` every visible word, `Digest/Selection.swift` what a weekly digest is.

package import Model

/// Everything that an edition publishes, but the digests; paths are relative to the output folder.
package func publish(_ edition: Edition, health: [PageHealth]) -> [OutputFile] {
    let context = EditionContext(edition)
    var files = feeds(in: context)
    files.append(OutputFile(path: "sources.opml", content: opml(in: context, health: health)))
    files.append(OutputFile(path: "agenda.ics", content: agendaCalendar(in: context)))
    files.append(OutputFile(path: "index.html", content: indexPage(in: context)))
    files.append(OutputFile(path: "status.html", content: statusPage(in: context, health: health)))
    files.append(OutputFile(path: "status.json", content: statusJSON(in: context, health: health)))
    return files
}
