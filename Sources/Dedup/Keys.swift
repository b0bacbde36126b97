internal import Calendar
import Model
internal import Text

extension Fingerprint {
    /// The exact keys under which an item is found as a candidate: whoever shares one may tell the same story.
    package var keys: [UInt64] {
        var keys: Set<UInt64> = []
        for hash in addresses + pages { keys.insert((hash ^ 1).mixed) }
        for hash in registrations { keys.insert((hash ^ 2).mixed) }
        for hash in documents { keys.insert((hash ^ 3).mixed) }
        for hash in documentNames { keys.insert((hash ^ 4).mixed) }
        for quote in titleTraits.quotes + textTraits.quotes { keys.insert((UInt64(quote) ^ 5 << 32).mixed) }
        keys.formUnion(titleKeys)
        keys.formUnion(dayKeys)
        keys.formUnion(bands)
        return keys.sorted()
    }

    /// The whole title, and its telling words by neighbouring pairs.
    private var titleKeys: [UInt64] {
        guard !titleIsDerived else { return [] }
        let words = tellingWords.prefix(9)
        guard words.count >= 2 else { return words.isEmpty ? [] : [(stableHash(title) ^ 6).mixed] }
        var keys = [(stableHash(title) ^ 6).mixed]
        for step in 1...2 {
            for i in words.indices.dropLast(step) {
                let pair = [words[i], words[i + step]].sorted()
                keys.append((stableHash(pair[0]) &* 3 ^ stableHash(pair[1]) ^ 7).mixed)
            }
        }
        return keys
    }

    /// A day with a place, with a telling word of the title, or with one of the subjects: the smallest hashes, which two texts on
    /// one matter are likely to have in common.
    private var dayKeys: [UInt64] {
        let places = Set(eventPlaces + titleTraits.places + textTraits.places.prefix(3)).sorted().prefix(4)
        let words = tellingWords.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.prefix(4)
        var keys: [UInt64] = []
        for day in keyDays.prefix(2) {
            for place in places { keys.append((UInt64(place) << 16 ^ UInt64(day) ^ 8 << 56).mixed) }
            for subject in subjects.hashes.prefix(6) {
                keys.append((UInt64(subject) << 16 ^ UInt64(day) ^ 10 << 56).mixed)
            }
            for word in words { keys.append((stableHash(word) ^ UInt64(day) &* 0x9E37 ^ 9 << 56).mixed) }
        }
        return keys
    }

    /// Month and day alone, because texts leave the year out.
    private var keyDays: [Int32] {
        if let day = event?.start?.civilDay { return [Int32(day.month * 32 + day.day)] }
        let named = titleTraits.days.isEmpty ? textTraits.days : titleTraits.days
        return named.map { $0 % 512 }.filter { $0 % 32 > 0 }
    }

    private var tellingWords: [String] {
        titleWords.words.filter { $0.weight >= 1 }.map {
            String(decoding: titleWords.stem($0), as: UTF8.self)
        }
    }
}
