internal import Text

/// The way in which words are a place, and the points that this is worth.
enum PlaceForm: Int {
    /// « Cela ne se tiendra pas à Pantin ».
    case denied = 5
    /// « Lieu : Maison de quartier », « au stade de Bonneveine », without a town.
    case venue = 20
    /// « la ville de Sète ouvre … ».
    case ofTown = 35
    /// « la mairie d'Épinal ».
    case venueTown = 60
    /// « | Laval, jeudi 22 mai », « médiathèque, Le Port ».
    case townAlone = 65
    /// « à Narbonne ».
    case atTown = 70
    /// « en visioconférence ».
    case online = 72
    /// « Tomblaine (54) », « 88100 Saint-Dié-des-Vosges ».
    case department = 80
    /// « Lieu : Narbonne ».
    case label = 130
}

/// A place as some words tell it.
struct FoundPlace {
    var name: String
    var form: PlaceForm
    /// The word at which it is said.
    var word: Int
    var isOnline = false
}

/// The distance from the event's date, in bytes, at which a place is still believed to be its own.
private let nearDate = 700
/// The points that a place loses for every line or sentence that ends between it and the date, and the greatest loss.
private let sentenceCost = 30
private let mostSentences = 3
/// The cost of words that are labelled as the place, which may stand in any line.
private let labelSentenceCost = 10
/// The points for a place that is said again, and the most that are given.
private let repeatPoints = 12
private let mostRepeatPoints = 24
/// A place loses a point every so many bytes between it and the date, and at most so many.
private let bytesPerPoint = 40
private let mostBytePoints = 20

/// « Prévue le 6 novembre à Auxerre, elle est reportée au 11 et se tiendra à Sens »: the bytes between a day that was given up and
/// its place, and what that place loses.
private let farthestBehindDay = 12
private let givenUpCost = 100

/// Finds where an event takes place: « Tomblaine (54) », « 88100 Saint-Dié-des-Vosges », « à Narbonne », « Lieu : … »,
/// « en visioconférence ».
struct PlaceFinder {
    let words: ArraySlice<PlaceWord>
    let text: UnsafeBufferPointer<UInt8>
    let date: Range<Int>
    /// Days of before it was put off: what stands right behind one was the place then.
    private let givenUp: [Range<Int>]
    /// The line or sentence in which the date stands.
    private let dateSentence: Int

    fileprivate init(
        _ words: ArraySlice<PlaceWord>, of text: UnsafeBufferPointer<UInt8>, date: Range<Int>,
        givenUp: [Range<Int>]
    ) {
        self.words = words
        self.text = text
        self.date = date
        self.givenUp = givenUp
        dateSentence = words.last { $0.range.lowerBound <= date.lowerBound }?.sentence ?? 0
    }

    /// Nil when the words name none.
    fileprivate var place: String? {
        let found = words.indices.compactMap { reading(at: $0) }
        let best = best(of: found.filter { !$0.isOnline })
        guard let online = self.best(of: found.filter(\.isOnline)) else { return best?.place.name }
        guard let best, best.place.form != .venue else { return online.place.name }
        if isHybrid(online.place, beside: best.place) { return best.place.name + ", en ligne" }
        return online.score > best.score ? online.place.name : best.place.name
    }

    /// The place with the most points; to be said again speaks for it.
    private func best(of found: [FoundPlace]) -> (place: FoundPlace, score: Int)? {
        var best: (place: FoundPlace, score: Int)?
        for place in found {
            let others = found.count == 1 ? 0 : found.count { $0.name == place.name } - 1
            let score = score(place) + min(others * repeatPoints, mostRepeatPoints)
            if score > best?.score ?? .min { best = (place, score) }
        }
        return best
    }

    private func score(_ found: FoundPlace) -> Int {
        let word = words[found.word]
        let at = word.range.lowerBound
        let distance = at < date.lowerBound ? date.lowerBound - at : max(0, at - date.upperBound)
        let sentences = min(sentencesToDate(found.word), mostSentences)
        let cost = found.form == .label ? labelSentenceCost : sentenceCost
        let given =
            givenUp.contains { (0...farthestBehindDay).contains(at - $0.upperBound) } ? givenUpCost : 0
        return found.form.rawValue - sentences * cost - min(distance / bytesPerPoint, mostBytePoints) - given
    }

    /// The number of lines and sentences that end between a word and the date.
    func sentencesToDate(_ at: Int) -> Int { abs(words[at].sentence - dateSentence) }

    private func reading(at: Int) -> FoundPlace? {
        // Nearly all words begin no place: small ones that play no part.
        guard words[at].isCapital || words[at].number != nil || !words[at].roles.isEmpty else { return nil }
        if let place = labelled(at: at) { return place }
        func found(_ name: String?, _ form: PlaceForm) -> FoundPlace? {
            name.map { FoundPlace(name: $0, form: form, word: at, isOnline: form == .online) }
        }
        return found(withPostcode(at: at) ?? withDepartment(at: at), .department)
            ?? found(online(at: at), .online) ?? found(
                atTown(at: at), isWord(at: at - 1, playing: .not) ? .denied : .atTown)
            ?? found(townAlone(at: at), .townAlone) ?? found(venueTown(at: at), .venueTown)
            ?? found(townOfEvent(at: at), .ofTown)
            ?? found(
                namedVenue(at: at) ?? venueBehindDate(at: at) ?? venueBeforeDate(at: at)
                    ?? streetBehindDate(at: at), .venue)
    }

    /// True when there is a word that plays one of the parts.
    func isWord(at: Int, playing roles: PlaceRoles) -> Bool {
        words.indices.contains(at) && !words[at].roles.isDisjoint(with: roles)
    }

    /// True when a word belongs to the event's date.
    func isDay(at: Int) -> Bool {
        guard words.indices.contains(at) else { return false }
        let place = words[at].range.lowerBound
        return place >= date.lowerBound - 12 && place < date.upperBound
    }

    func source(_ range: Range<Int>) -> String {
        let bytes = words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound
        return String(decoding: text[bytes], as: UTF8.self)
    }
}

/// A text in which places are sought, near one date or another: its words are read when they are asked for, and once.
final class PlaceText {
    private var text: String
    /// The words from the beginning on.
    private var front = PlaceWords(from: 0)

    init(_ text: String) { self.text = text }

    /// The place that the text names nearest to the event's date, which stands in `date`, and not right behind a day that was given
    /// up; elsewhere only when none is near.
    func place(near date: Range<Int>, givenUp: [Range<Int>] = []) -> String? {
        text.withUTF8 { text in
            let start = Self.wordStart(in: text, from: max(0, date.lowerBound - nearDate))
            let end = min(text.count, date.upperBound + nearDate)
            let near = start == 0 ? front(of: text, to: end) : part(of: text, from: start, to: end)
            if let place = PlaceFinder(near, of: text, date: date, givenUp: givenUp).place { return place }
            guard end - start < text.count else { return nil }
            return PlaceFinder(front(of: text, to: text.count), of: text, date: date, givenUp: givenUp).place
        }
    }

    /// The last town that a beginning of the text names, however that is said.
    func lastTown(in beginning: Range<Int>) -> String? {
        text.withUTF8 { text in
            PlaceFinder(front(of: text, to: beginning.upperBound), of: text, date: 0..<0, givenUp: [])
                .lastTown
        }
    }

    private func front(of text: UnsafeBufferPointer<UInt8>, to end: Int) -> ArraySlice<PlaceWord> {
        front.read(text, to: end)
        return front.words.prefix { $0.range.lowerBound < end }
    }

    private func part(of text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> ArraySlice<
        PlaceWord
    > {
        var words = PlaceWords(from: start)
        words.read(text, to: end)
        return words.words[...]
    }

    /// The place of the first blank or line feed from `start` on; 0 for the beginning.
    private static func wordStart(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard start > 0 else { return 0 }
        return text[start...].firstIndex { $0 <= 0x20 } ?? start
    }
}
