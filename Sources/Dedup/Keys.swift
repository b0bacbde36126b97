internal import Calendar
import Model
internal import Text

extension Fingerprint {
    /// The keys that `keys` holds, in order.
    var candidateKeys: [UInt64] {
        var keys = (addresses + pages).map { ($0 ^ 1).mixed }
        keys += registrations.map { ($0 ^ 2).mixed }
        keys += documents.map { ($0 ^ 3).mixed }
        keys += documentNames.map { ($0 ^ 4).mixed }
        keys += (titleTraits.quotes + textTraits.quotes).map { (UInt64($0) ^ 5 << 32).mixed }
        keys += factKeys
        let words = tellingStems
        keys += titleKeys(words)
        keys += dayKeys(words)
        keys += bands
        if let told { keys.append((stableHash(told) ^ 13).mixed) }
        return keys.sortedDistinct
    }

    /// Names of several words, counted things and a few single names: whoever words a story anew still has to give them.
    private var factKeys: [UInt64] {
        let facts = titleTraits.facts.joined(with: textTraits.facts)
        let places = Set(eventPlaces + titleTraits.places + textTraits.places)
        let names = (titleTraits.names + textTraits.names).sortedDistinct.filter { !places.contains($0) }
        return facts.fullNames.prefix(8).map { (UInt64($0) ^ 14 << 56).mixed }
            + facts.counts.prefix(4).map { (UInt64($0) ^ 15 << 56).mixed }
            + names.prefix(4).map { (UInt64($0) ^ 16 << 56).mixed }
    }

    /// The whole title, and its telling words by neighbouring pairs.
    private func titleKeys(_ stems: [ArraySlice<UInt8>]) -> [UInt64] {
        guard !titleIsDerived else { return [] }
        let words = stems.prefix(9)
        guard words.count >= 2 else { return words.isEmpty ? [] : [(stableHash(title) ^ 6).mixed] }
        var keys = [(stableHash(title) ^ 6).mixed]
        for step in 1...2 {
            for i in words.indices.dropLast(step) {
                let isInOrder = words[i].lexicographicallyPrecedes(words[i + step])
                let (first, second) = isInOrder ? (words[i], words[i + step]) : (words[i + step], words[i])
                keys.append((first.wordHash &* 3 ^ second.wordHash ^ 7).mixed)
            }
        }
        return keys
    }

    /// A day with a town, with a telling word of the title, or with one of the subjects: the smallest hashes, which two texts on
    /// one matter are likely to have in common. Without a day, subjects alone, the smallest of each of six bins.
    private func dayKeys(_ stems: [ArraySlice<UInt8>]) -> [UInt64] {
        let days = keyDays.prefix(2)
        guard !days.isEmpty else { return subjectKeys }
        let places = (eventPlaces + titleTraits.places).prefix(2)
        let words = stems.sorted {
            $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count
        }.prefix(3)
        var keys: [UInt64] = []
        for day in days {
            keys.append((UInt64(day) ^ 11 << 56).mixed)
            for place in places { keys.append((UInt64(place) << 16 ^ UInt64(day) ^ 8 << 56).mixed) }
            for subject in subjects.hashes.prefix(4) {
                keys.append((UInt64(subject) << 16 ^ UInt64(day) ^ 10 << 56).mixed)
            }
            for word in words { keys.append((word.wordHash ^ UInt64(day) &* 0x9E37 ^ 9 << 56).mixed) }
        }
        return keys
    }

    private var subjectKeys: [UInt64] {
        var smallest = [UInt32](repeating: .max, count: 6)
        for hash in subjects.hashes {
            let bin = Int(hash % 6)
            smallest[bin] = min(smallest[bin], hash)
        }
        return smallest.filter { $0 != .max }.map { (UInt64($0) ^ 12 << 56).mixed }
    }

    /// Month and day alone, because texts leave the year out.
    private var keyDays: [Int32] {
        if let day = (event?.start ?? event?.deadline)?.civilDay { return [Int32(day.month * 32 + day.day)] }
        let named = titleTraits.days.isEmpty ? daysButPublication : titleTraits.days
        return named.map { $0 % 512 }.filter { $0 % 32 > 0 }
    }

    /// The stems of the title's words that weigh, in their order.
    private var tellingStems: [ArraySlice<UInt8>] {
        titleWords.words.filter { $0.weight >= 1 }.map { titleWords.stem($0) }
    }
}
