internal import Calendar
internal import Foundation
internal import Model
internal import Text

/// A fingerprint with the lists that every comparison needs, made once.
final class ComparedItem: Sendable {
    let print: Fingerprint
    /// The places where it happens or that it names; sorted.
    let places: [UInt32]
    /// The names of title and text; sorted.
    let names: [UInt32]
    /// Places and names; sorted.
    let allNames: [UInt32]
    let quotes: [UInt32]
    /// Names of several words and counted things that few items of the corpus share; sorted.
    let fullNames: [UInt32]
    let counts: [UInt32]
    /// Those of the counts that no other thing has by coincidence; sorted.
    let preciseCounts: [UInt32]
    /// The telling words of the title that the text takes up; sorted.
    private let titleInText: [UInt32]
    /// Every day that title or text names, but that of its publication.
    let days: [Int32]
    /// The event's day if there is one, else all days that title and text name.
    let comparableDays: [Int32]
    /// Days since 1970: when it was published, when it came up, until when one can register.
    let publishedDay: Int?
    let knownSince: Int?
    let deadlineDay: Int?
    let publicationYear: Int32
    /// The years that it gives for itself.
    let years: [Int32]
    /// The numbers of title and text; sorted.
    let numbers: [Int32]
    /// The targets of its links that are no documents.
    let targets: [UInt64]
    /// The days on which it takes place; nil when nobody can tell for certain.
    let eventDays: EventDays?
    /// Days between the first and the last that the event has or the title names within a month.
    let length: Int
    /// The information of each name, in natural logarithms.
    let nameInformation: [Double]
    /// The information of the first subjects together, in natural logarithms, by their number.
    let information: [Double]
    /// The part of that which any other text has by chance: each one's information times the part of texts that have it.
    let chance: [Double]
    /// The stems of its title's telling words; sorted.
    let titleStems: [UInt32]
    /// Those of them that say something of a subject; sorted.
    private let tellingStems: [UInt32]
    /// The weight of each word of the title: 1 for one of which nothing is known.
    let titleWeights: [Double]
    /// Words of the title that stand together and weigh something, as they would be quoted.
    let titleRuns: [UInt32]
    /// The number of other events that one expects in its towns on its day.
    let expectedNeighbours: Double
    let isOnCrowdedDay: Bool
    /// The marks of its subjects and of the body of its sketch.
    let subjectMarks: Marks
    let sketchMarks: Marks

    init(_ print: Fingerprint, among corpus: TermFrequencies) {
        self.print = print
        let (title, text) = (print.titleTraits, print.textTraits)
        places = (print.eventPlaces + title.places + text.places).sortedDistinct
        let places = Set(places + print.eventHalls)
        names = (title.names + text.names).sortedDistinct
        allNames = (places + names).sortedDistinct
        quotes = (text.quotes + title.quotes).filter { corpus.isRare(quote: $0) }
        let facts = title.facts.joined(with: text.facts)
        fullNames = facts.fullNames.filter { corpus.isRare(fullName: $0) }
        counts = facts.counts.filter { corpus.isRare(count: $0) }
        preciseCounts = counts.filter { Facts.isPrecise($0) }
        titleInText = print.titleInText
        days = print.daysButPublication
        let numbered = (title.numbers + text.numbers).filter { plausibleYears.contains($0) }
        let dated = [print.event?.start?.civilDay, print.publicationDay].compactMap { $0 }
        numbers = (title.numbers + text.numbers).sortedDistinct
        years =
            ((title.days + text.days).map { $0 / 512 }.filter { $0 > 0 } + numbered
            + dated.map { Int32($0.year) }).sortedDistinct
        targets = print.pages + print.registrations
        eventDays = EventDays(of: print)
        comparableDays = print.comparableDays(of: eventDays, besides: days)
        publishedDay = print.published?.civilDay.number
        knownSince = print.knownSince?.number
        deadlineDay = print.event?.deadline?.civilDay.number
        publicationYear = Int32(print.publicationDay.year)
        length = max(print.daysOfTitle, print.event?.start.daysApart(from: print.event?.end) ?? 0)
        // A place is compared as a place, and tells nothing twice.
        let own = Set(FoldedText(print.source).stems)
        nameInformation = names.map {
            places.contains($0) || own.contains($0) ? 0 : -log(corpus.share(ofName: $0))
        }
        let shares = print.subjects.hashes.map { places.contains($0) ? 1 : corpus.share(ofWord: $0) }
        information = shares.reduce(into: [0]) { $0.append($0[$0.count - 1] - log($1)) }
        chance = shares.reduce(into: [0]) { $0.append($0[$0.count - 1] - log($1) * $1) }
        titleStems =
            print.titleWords.words.map {
                UInt32(truncatingIfNeeded: print.titleWords.stem($0).wordHash)
            }.sortedDistinct
        tellingStems =
            print.titleWords.words.filter { $0.weight >= 1 }.map {
                UInt32(truncatingIfNeeded: print.titleWords.stem($0).wordHash)
            }.sortedDistinct
        titleWeights = print.titleWords.words.map { word in
            let hash = UInt32(truncatingIfNeeded: print.titleWords.stem(word).wordHash)
            return word.weight * min(1.25, -log(corpus.share(ofWord: hash)) / knownNothing)
        }
        titleRuns = print.titleIsDerived ? [] : print.titleWords.runs(weighing: titleWeights)
        let events = eventDays.map { corpus.events(on: $0.days.lowerBound) } ?? 0
        expectedNeighbours = events * (print.eventPlaces.map { corpus.share(ofTown: $0) }.min() ?? 1)
        isOnCrowdedDay = events > crowd
        subjectMarks = Marks(of: print.subjects.hashes)
        sketchMarks = Marks(of: print.sketch.body)
    }
}

extension ComparedItem {
    /// False when two items have nothing in common that could answer the question: most pairs of one day are told by this.
    func mayTellTheSame(as other: ComparedItem, sharing information: SharedInformation?) -> Bool {
        (information?.surprise ?? 0) >= leastSurprise
            || tellingStems.meets(other.tellingStems)
            || fullNames.meets(other.fullNames) || counts.meets(other.counts)
            || print.bands.shares(with: other.print.bands) || isTiedTo(other)
            || print.title == other.print.title
    }

    /// True when one names or leads to what the other names or leads to, or another moisson tells both as one story.
    func isTiedTo(_ other: ComparedItem) -> Bool {
        print.told != nil && print.told == other.print.told
            || sharesTarget(with: other) || quotes.shares(with: other.quotes)
            || quotes.shares(with: other.titleRuns) || other.quotes.shares(with: titleRuns)
    }

    /// True when its links lead to one place.
    var leadsToOnePlace: Bool { targets.count + print.documents.count == 1 }

    /// True when its title has a word that its text takes up and the other item does not know.
    func hasSubject(besides other: ComparedItem) -> Bool {
        titleInText.contains { word in
            !other.titleStems.contains(word) && !other.print.subjects.hashes.contains(word)
        }
    }

    /// True when its title shares a word with the other's and most of its further words stand in its text.
    func namesItsText(besides other: ComparedItem) -> Bool {
        let own = titleStems.filter { !other.titleStems.contains($0) }
        return own.count < titleStems.count && own.count { titleInText.contains($0) } * 2 >= own.count
    }

    /// Days between the publications of two; nil when one is not known.
    func daysApart(from other: ComparedItem) -> Int? {
        guard let mine = publishedDay, let theirs = other.publishedDay else { return nil }
        return abs(mine - theirs)
    }

    /// The likeness of two titles; none of two that are but the beginnings of their texts.
    func titleLikeness(to other: ComparedItem) -> TitleLikeness {
        print.titleIsDerived && other.print.titleIsDerived
            ? TitleLikeness() : TitleLikeness(WeighedTitle(self), WeighedTitle(other))
    }

    /// The likeness of two texts; none of those that have so little in common that it decides nothing.
    func textLikeness(to other: ComparedItem) -> TextLikeness {
        let (mine, theirs) = (print.sketch.triples, other.print.sketch.triples)
        let (short, long) = mine <= theirs ? (self, other) : (other, self)
        guard short.mayShareText(with: long) else { return (0, 0) }
        return print.sketch.likeness(to: other.print.sketch)
    }

    /// False when less than the least share that counts of this shorter text stands in the other.
    private func mayShareText(with long: ComparedItem) -> Bool {
        let (own, other) = (print.sketch, long.print.sketch)
        guard own.triples > 0 else { return false }
        let most =
            own.body.count <= other.body.count
            ? long.sketchMarks.count(of: own.body) : sketchMarks.count(of: other.body)
        if Double(most << max(own.rateBits, other.rateBits)) >= leastText * Double(own.triples) {
            return true
        }
        guard own.rateBits == 0, !other.lead.isEmpty else { return false }
        return Double(sketchMarks.count(of: other.lead)) >= leastText * Double(own.body.count)
    }

    private func sharesTarget(with other: ComparedItem) -> Bool {
        targets.shares(with: other.targets) || print.addresses.shares(with: other.targets)
            || targets.shares(with: other.print.addresses)
            || print.addresses.shares(with: other.print.addresses)
            || print.documents.shares(with: other.print.documents)
            || print.documentNames.shares(with: other.print.documentNames)
    }
}

/// The information that the subjects of two items tell together: beyond what any two items share, in natural logarithms, as the part
/// of what the shorter list tells, and their number.
typealias SharedInformation = (surprise: Double, part: Double, count: Int)

/// The part of the shorter text that stands in the other, and the part that both share of all they have.
typealias TextLikeness = (containment: Double, resemblance: Double)

extension WeighedTitle {
    fileprivate init(_ item: ComparedItem) {
        self.init(title: item.print.titleWords, weights: item.titleWeights)
    }
}

/// The information of a word of which the corpus knows nothing.
private let knownNothing = 4.2
/// The information beyond what any two items share from which it says anything, in natural logarithms.
let leastSurprise = 3.0
/// The least part of a text in another that any sign asks for.
let leastText = 0.25
/// The triples of a text from which it is compared.
let fewestTriples = 8
/// The number of items on one day from which a day by itself says little.
private let crowd = 8.0

extension Fingerprint {
    /// Days from the first to the last that the title names, when all lie in one month; else 0.
    fileprivate var daysOfTitle: Int {
        let days = titleTraits.days.filter { $0 % 32 > 0 }
        guard let first = days.first, days.allSatisfy({ $0 / 32 % 16 == first / 32 % 16 }) else { return 0 }
        return Int((days.map { $0 % 32 }.max() ?? 0) - (days.map { $0 % 32 }.min() ?? 0))
    }
}
