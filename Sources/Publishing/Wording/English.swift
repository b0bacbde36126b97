internal import Calendar
import Model
internal import Text

let english = Wording(
    language: "en",
    weekdays: Lexicon.english.weekdayNames,
    months: Lexicon.english.monthNames,
    clock: { hour, minute in "\(hour.twoDigits):\(minute.twoDigits)" },
    dayOfMonth: { String($0) },
    span: { "\($0) to \($1)" },
    monthSpan: { "\($0) to \($1)" },
    hours: { "\($0) to \($1)" },
    until: { "until \($0)" },
    kinds: [
        .news: ("News", "News"), .event: ("Event", "Events"), .publication: ("Publication", "Publications"),
        .call: ("Call", "Calls for projects"), .recap: ("Looking back", "Looking back"),
        .press: ("Press", "In the press"),
        .job: ("Job", "Jobs"),
    ],
    skip: "Skip to content",
    newest: "Latest announcements",
    agenda: "Coming events",
    noStories: "Nothing has been announced yet.",
    noEvents: "No event has been announced.",
    filter: "Search and filter",
    search: "Search for a word",
    region: "Region",
    theme: "Theme",
    kind: "Kind",
    all: "All",
    reset: "Show everything",
    shownOne: "announcement shown",
    shownMany: "announcements shown",
    alsoBy: "Also announced by:",
    national: "National",
    deadline: { "Deadline: \($0)" },
    cancelled: "Cancelled",
    postponed: { "Date changed (before: \($0))" },
    placeChanged: { "Place changed (before: \($0))" },
    subscribe: "Subscribe",
    everything: "All announcements",
    calendar: "Calendar (iCalendar)",
    sourcesList: "List of sources (OPML)",
    health: "Health of the sources",
    contact: "Report an error",
    about:
        "This page gathers what the centres publish: titles, excerpts and links. Every text belongs to its author and is read there.",
    noScript: "Search and filters need JavaScript; without it the feeds by region and theme do the same.",
    status: StatusWording(
        title: "Health of the sources",
        intro: { pages, failing in
            (pages == 1 ? "1 page" : "\(pages) pages")
                + (failing == 0 ? ", none failing." : ", \(failing) failing.")
        },
        page: "Page", state: "State", items: "Items", newestItem: "Newest", lastChange: "Last change",
        error: "Failing", since: { "since \($0)" }, never: "–", gone: "gone", unknown: "not visited yet",
        failing: "failing", failure: { $0.englishWords },
        states: [
            .asExpected: "as expected", .quiet: "quiet", .halfBroken: "half broken", .empty: "empty",
            .blocked: "blocked", .moved: "moved", .redesigned: "redesigned",
        ],
        back: "Back to the front page"),
    digest: DigestWording(
        title: { week, first, last in "no. \(week), \(first) to \(last)" },
        counts: { stories, sources in
            (stories == 1 ? "1 announcement" : "\(stories) announcements")
                + (sources == 1 ? " from one source." : " from \(sources) sources.")
        },
        nothing: "Nothing new this week.",
        deadlines: "Not to be missed",
        agenda: "Coming events",
        calls: "Calls for projects",
        publications: "Publications",
        otherThemes: "Other subjects",
        recaps: "Looking back",
        news: "News of the network",
        press: "In the press",
        jobs: "Jobs",
        changes: "Changes",
        web: "Read this digest online",
        checked: { $0 == 1 ? "1 source is followed." : "\($0) sources are followed." },
        failing: "Sources in error this week:",
        report: "An error, something missing? Write to",
        unsubscribe: "To stop receiving this digest, answer “unsubscribe”.",
        contents: "Contents"))
