/// The words of the pages for people, but those of `status.html`.
struct PageWording: Sendable {
    /// The language as Open Graph writes it.
    let locale: String
    let menu: String
    let home: String
    let coming: String
    let thisWeek: String
    let deadlines: String
    let later: String
    let wholeAgenda: String
    let agendaText: String
    let news: String
    let undatedOf: @Sendable (_ day: String) -> String
    let undated: String
    let older: String
    let olderYears: String
    let monthText: String
    let partOf: @Sendable (_ month: String, _ part: Int) -> String
    let tellers: @Sendable (_ count: Int) -> String
    let nothingFound: String
    let searchOlder: String
    let byRegion: String
    let byTheme: String
    let regionText: @Sendable (_ name: String) -> String
    let themeText: @Sendable (_ name: String) -> String
    let lastNews: @Sendable (_ day: String) -> String

    let mail: String
    let mailText: String
    let lettersSeen: String
    let askForMail: String
    let mailSubject: String
    let reader: String
    let readerText: String
    /// The words that a browser shows above a feed.
    let feedIs: String
    let feedHow: String
    let calendar: String
    let calendarText: String
    let follow: String
    let download: String
    let ownSite: String
    let ownSiteText: String
    let preview: String
    let seeAll: String

    let letters: String
    let lettersText: String
    let noLetters: String
    let asText: String
}
