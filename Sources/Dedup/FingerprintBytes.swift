internal import Calendar
import Foundation
import Model
internal import Text

extension Fingerprint {
    /// As Storage keeps it; little-endian, read back by `init(bytes:)` of the same version.
    package var bytes: [UInt8] {
        var writer = Writer()
        writer.number(UInt64(fingerprintVersion), bytes: 1)
        for text in [key.text, source, organiser, told, teller, kind?.rawValue, published?.text, title] {
            writer.text(text)
        }
        writer.titleWords(titleWords)
        writer.number(UInt64(titleLook.rawValue), bytes: 1)
        writer.number(firstSeen.timeIntervalSince1970.bitPattern, bytes: 8)
        writer.event(event)
        writer.number(
            (titleIsDerived ? 1 : 0) | (isRecap ? 2 : 0) | (isPostponed ? 4 : 0) | (looksBack ? 8 : 0)
                | (isBaseline ? 16 : 0), bytes: 1)
        for list in [addresses, registrations, documents, pages, documentNames, bands] {
            writer.list(list, bytes: 8)
        }
        for traits in [titleTraits, textTraits] { writer.traits(traits) }
        for list in [eventPlaces, eventHalls, titleInText, subjects.hashes] {
            writer.list(list.map { UInt64($0) }, bytes: 4)
        }
        let sketch = sketch.bytes
        writer.number(UInt64(sketch.count), bytes: 2)
        return writer.bytes + sketch
    }

    /// Reads back what `bytes` gives; nil for anything else, and for what another version wrote: then the item's fingerprint is
    /// to be taken again.
    package init?(bytes: [UInt8]) {
        var reader = Reader(bytes)
        guard reader.number(bytes: 1) == UInt64(fingerprintVersion), let key = reader.text(),
            let source = reader.text()
        else { return nil }
        let organiser = reader.text()
        let (told, teller) = (reader.text(), reader.text())
        let kind = reader.text().flatMap { Kind(rawValue: $0) }
        let published = reader.text().flatMap { When(text: $0) }
        let title = reader.text() ?? ""
        let titleWords = reader.titleWords()
        let titleLook = TitleLook(rawValue: UInt8(reader.number(bytes: 1)))
        let firstSeen = Date(timeIntervalSince1970: Double(bitPattern: reader.number(bytes: 8)))
        self.init(
            FingerprintOrigin(key: ItemKey(text: key), source: source, firstSeen: firstSeen), title: title,
            titleWords: titleWords)
        self.titleLook = titleLook
        (self.organiser, self.kind, self.published) = (organiser, kind, published)
        (self.told, self.teller) = (told, teller)
        event = reader.event()
        let flags = reader.number(bytes: 1)
        (titleIsDerived, isRecap, isPostponed) = (flags & 1 != 0, flags & 2 != 0, flags & 4 != 0)
        (looksBack, isBaseline) = (flags & 8 != 0, flags & 16 != 0)
        addresses = reader.list(bytes: 8)
        registrations = reader.list(bytes: 8)
        documents = reader.list(bytes: 8)
        pages = reader.list(bytes: 8)
        documentNames = reader.list(bytes: 8)
        bands = reader.list(bytes: 8)
        titleTraits = reader.traits()
        textTraits = reader.traits()
        eventPlaces = reader.list(bytes: 4).map { UInt32(truncatingIfNeeded: $0) }
        eventHalls = reader.list(bytes: 4).map { UInt32(truncatingIfNeeded: $0) }
        titleInText = reader.list(bytes: 4).map { UInt32(truncatingIfNeeded: $0) }
        subjects = Subjects(hashes: reader.list(bytes: 4).map { UInt32(truncatingIfNeeded: $0) })
        let rest = reader.rest(Int(reader.number(bytes: 2)))
        guard !reader.isBroken, let sketch = Sketch(bytes: rest) else { return nil }
        self.sketch = sketch
        completeKeys()
    }
}

extension Fingerprint {
    /// What it holds of the whole text, as another moisson is given it beside an excerpt; read by `takeText(from:)` of the same
    /// version.
    package var textBytes: [UInt8] {
        var writer = Writer()
        writer.number(UInt64(fingerprintVersion), bytes: 1)
        writer.text(title)
        for list in [registrations, documents, pages, documentNames, bands] { writer.list(list, bytes: 8) }
        writer.traits(textTraits)
        for list in [titleInText, subjects.hashes] { writer.list(list.map { UInt64($0) }, bytes: 4) }
        return writer.bytes + sketch.bytes
    }

    /// Takes over what another moisson found in the whole text; nothing where the bytes are none, or of another title. They come from
    /// elsewhere: what is compared in order is put in order, and days are days.
    mutating func takeText(from bytes: [UInt8]) {
        var reader = Reader(bytes)
        guard reader.number(bytes: 1) == UInt64(fingerprintVersion), reader.text() == title else { return }
        let links = (0..<4).map { _ in reader.list(bytes: 8) }
        let bands = reader.list(bytes: 8)
        let traits = reader.traits().inOrder
        let lists = (0..<2).map { _ in reader.list(bytes: 4).map { UInt32(truncatingIfNeeded: $0) } }
        guard !reader.isBroken, let sketch = Sketch(bytes: reader.remainder), sketch.isInOrder else { return }
        (registrations, documents, pages, documentNames) = (links[0], links[1], links[2], links[3])
        self.bands = bands
        textTraits = traits
        titleInText = lists[0].sortedDistinct
        subjects = Subjects(hashes: lists[1].sortedDistinct)
        self.sketch = sketch
    }
}

extension Traits {
    /// Each list sorted, without days that no calendar has.
    fileprivate var inOrder: Traits {
        var traits = self
        traits.days =
            days.filter { day in
                (day / 512 == 0 || plausibleYears.contains(day / 512)) && (1...12).contains(day / 32 % 16)
            }.sortedDistinct
        traits.numbers = numbers.sortedDistinct
        traits.names = names.sortedDistinct
        traits.places = places.sortedDistinct
        traits.quotes = quotes.sortedDistinct
        traits.contexts = contexts.sortedDistinct
        traits.facts = Facts(
            fullNames: facts.fullNames.sortedDistinct, counts: facts.counts.sortedDistinct)
        return traits
    }
}

/// Raised with every change of what a fingerprint holds or how its features are found.
private let fingerprintVersion: UInt8 = 13

private struct Writer {
    var bytes: [UInt8] = []

    mutating func number(_ value: UInt64, bytes count: Int) {
        for i in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(i * 8))) }
    }

    mutating func text(_ text: String?) {
        guard let text else { return number(0, bytes: 2) }
        let utf8 = Array(text.utf8.prefix(0xFFFE))
        number(UInt64(utf8.count + 1), bytes: 2)
        bytes += utf8
    }

    mutating func list(_ values: [UInt64], bytes count: Int) {
        number(UInt64(min(values.count, 255)), bytes: 1)
        for value in values.prefix(255) { number(value, bytes: count) }
    }

    mutating func traits(_ traits: Traits) {
        for list in [traits.days, traits.numbers] {
            self.list(list.map { UInt64(UInt32(bitPattern: $0)) }, bytes: 4)
        }
        for list in [
            traits.names, traits.places, traits.quotes, traits.facts.fullNames, traits.facts.counts,
        ] {
            self.list(list.map { UInt64($0) }, bytes: 4)
        }
        list(traits.contexts, bytes: 8)
    }

    mutating func titleWords(_ title: TitleWords) {
        number(UInt64(title.words.count), bytes: 1)
        for word in title.words {
            number(UInt64(word.start), bytes: 2)
            bytes += [word.length, word.stemLength, word.position, word.weightCode]
        }
        for list in [title.letters, title.initials] {
            number(UInt64(list.count), bytes: 2)
            bytes += list
        }
    }

    mutating func event(_ event: Event?) {
        number(event == nil ? 0 : event?.isCancelled == true ? 2 : 1, bytes: 1)
        guard let event else { return }
        for text in [event.start?.text, event.end?.text, event.deadline?.text, event.place] {
            self.text(text)
        }
    }
}

private struct Reader {
    private let bytes: [UInt8]
    private var at = 0
    private(set) var isBroken = false

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func number(bytes count: Int) -> UInt64 {
        guard at + count <= bytes.count else {
            isBroken = true
            return 0
        }
        var value: UInt64 = 0
        for i in 0..<count { value |= UInt64(bytes[at + i]) << UInt64(i * 8) }
        at += count
        return value
    }

    mutating func rest(_ count: Int) -> [UInt8] {
        guard at + count <= bytes.count else {
            isBroken = true
            return []
        }
        defer { at += count }
        return Array(bytes[at..<(at + count)])
    }

    /// The bytes that were not read yet.
    var remainder: [UInt8] { Array(bytes[min(at, bytes.count)...]) }

    mutating func text() -> String? {
        let count = Int(number(bytes: 2))
        return count == 0 ? nil : String(decoding: rest(count - 1), as: UTF8.self)
    }

    mutating func list(bytes width: Int) -> [UInt64] {
        let count = Int(number(bytes: 1))
        var values: [UInt64] = []
        values.reserveCapacity(count)
        for _ in 0..<count where !isBroken { values.append(number(bytes: width)) }
        return values
    }

    /// Words that lie outside of their letters are broken bytes.
    mutating func titleWords() -> TitleWords {
        let words = (0..<number(bytes: 1)).map { _ in
            TitleWords.Word(
                start: UInt16(number(bytes: 2)), length: UInt8(number(bytes: 1)),
                stemLength: UInt8(number(bytes: 1)), position: UInt8(number(bytes: 1)),
                weightCode: UInt8(number(bytes: 1)))
        }
        let letters = rest(Int(number(bytes: 2)))
        let initials = rest(Int(number(bytes: 2)))
        let isWhole = words.allSatisfy {
            Int($0.start) + Int($0.length) + Int($0.stemLength) <= letters.count
        }
        if !isWhole { isBroken = true }
        return isWhole
            ? TitleWords(words: words, letters: letters, initials: initials)
            : TitleWords(words: [], letters: [], initials: [])
    }

    mutating func event() -> Event? {
        let state = number(bytes: 1)
        guard state > 0 else { return nil }
        let (start, end, deadline, place) = (text(), text(), text(), text())
        return Event(
            start: start.flatMap { When(text: $0) }, end: end.flatMap { When(text: $0) }, place: place,
            deadline: deadline.flatMap { When(text: $0) }, isCancelled: state == 2)
    }

    mutating func traits() -> Traits {
        var traits = Traits()
        traits.days = list(bytes: 4).map { Int32(bitPattern: UInt32(truncatingIfNeeded: $0)) }
        traits.numbers = list(bytes: 4).map { Int32(bitPattern: UInt32(truncatingIfNeeded: $0)) }
        traits.names = list(bytes: 4).map { UInt32(truncatingIfNeeded: $0) }
        traits.places = list(bytes: 4).map { UInt32(truncatingIfNeeded: $0) }
        traits.quotes = list(bytes: 4).map { UInt32(truncatingIfNeeded: $0) }
        traits.facts = Facts(
            fullNames: list(bytes: 4).map { UInt32(truncatingIfNeeded: $0) },
            counts: list(bytes: 4).map { UInt32(truncatingIfNeeded: $0) })
        traits.contexts = list(bytes: 8)
        return traits
    }
}
