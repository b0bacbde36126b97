import Foundation

/// Byte strings one after another in a file, by number; only their places are in memory.
struct RecordFile {
    private let file: Int32
    private var ends: [UInt64] = []
    private var flushed = 0
    private var tail: [UInt8] = []

    init(path: String) throws { file = try opened(path) }

    mutating func append(_ bytes: [UInt8]) throws -> UInt32 {
        tail += bytes
        ends.append(UInt64(flushed + tail.count))
        if tail.count > 1 << 18 {
            try write(tail, to: file, at: flushed)
            flushed += tail.count
            tail.removeAll(keepingCapacity: true)
        }
        return UInt32(ends.count - 1)
    }

    func record(_ number: UInt32) throws -> [UInt8] {
        let start = number == 0 ? 0 : Int(ends[Int(number) - 1])
        let end = Int(ends[Int(number)])
        if start >= flushed { return Array(tail[(start - flushed)..<(end - flushed)]) }
        return try read(end - start, from: file, at: start)
    }
}

/// Which items have a key: one sorted file, and a table in memory for what came since; when the table is full, both are merged
/// into a new file. An entry is 40 bits of the key and 24 of the item, so that the order of entries is that of keys.
struct KeyFile {
    private let path: String
    private var file: Int32
    private var count = 0
    /// The first entry of each page of the file.
    private var index: [UInt64] = []
    private var table: [UInt64]
    private var waiting = 0

    init(path: String) throws {
        self.path = path
        file = try opened(path)
        table = [UInt64](repeating: 0, count: tableSlots)
    }

    /// The items that have a key already; the new one joins them unless they are `limit`.
    mutating func items(under key: UInt64, adding item: UInt32, limit: Int) throws -> [UInt32] {
        var items = try stored(key)
        var slot = tableSlot(key)
        while table[slot] != 0 {
            if table[slot] >> 24 == key >> 24 { items.append(number(table[slot])) }
            slot = (slot + 1) & (tableSlots - 1)
        }
        guard items.count < limit else { return items }
        table[slot] = key & ~0xFFFFFF | UInt64(item + 1)
        waiting += 1
        if waiting > tableSlots / 2 { try merge() }
        return items
    }

    private func number(_ entry: UInt64) -> UInt32 { UInt32(entry & 0xFFFFFF) - 1 }

    private func tableSlot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 24) & (tableSlots - 1) }

    /// The items under a key in the file.
    private func stored(_ key: UInt64) throws -> [UInt32] {
        let first = key & ~0xFFFFFF
        // The last page that begins before the key, and those behind it that begin within it.
        var page = max(0, index.partitioningPlace { $0 >= first } - 1)
        var items: [UInt32] = []
        while page < index.count, index[page] >> 24 <= key >> 24 {
            let entries = try entries(from: page * pageEntries, to: min(count, (page + 1) * pageEntries))
            var place = entries.partitioningPlace { $0 >= first }
            while place < entries.count, entries[place] >> 24 == key >> 24 {
                items.append(number(entries[place]))
                place += 1
            }
            if place < entries.count { break }
            page += 1
        }
        return items
    }

    private func entries(from start: Int, to end: Int) throws -> [UInt64] {
        try readWords(end - start, from: file, at: start * 8)
    }

    private mutating func merge() throws {
        let fresh = table.filter { $0 != 0 }.sorted()
        for slot in table.indices { table[slot] = 0 }
        let (old, oldCount) = (file, count)
        unlink(path)
        file = try opened(path)
        (index, count, waiting) = ([], 0, 0)
        var next = 0
        for start in stride(from: 0, to: oldCount, by: mergeEntries) {
            let block = try readWords(min(mergeEntries, oldCount - start), from: old, at: start * 8)
            var merged: [UInt64] = []
            merged.reserveCapacity(block.count + 1024)
            for entry in block {
                while next < fresh.count, fresh[next] < entry {
                    merged.append(fresh[next])
                    next += 1
                }
                merged.append(entry)
            }
            try append(merged)
        }
        try append(Array(fresh[next...]))
        close(old)
    }

    private mutating func append(_ entries: [UInt64]) throws {
        for place in entries.indices where (count + place) % pageEntries == 0 { index.append(entries[place]) }
        try entries.withUnsafeBytes { try write(Array($0), to: file, at: count * 8) }
        count += entries.count
    }
}

extension Array {
    /// Where the elements begin for which a condition holds that does not hold for those before.
    fileprivate func partitioningPlace(_ holds: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

/// A power of two; 32 MB.
private let tableSlots = 1 << 22
private let pageEntries = 256
private let mergeEntries = 1 << 16

/// What the system said about a file.
struct FileTrouble: Error {
    var path: String
    var code: Int32
}

private func opened(_ path: String) throws -> Int32 {
    let file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { throw FileTrouble(path: path, code: errno) }
    return file
}

private func read(_ count: Int, from file: Int32, at offset: Int) throws -> [UInt8] {
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        got = pread(file, buffer.baseAddress, count, offset)
        filled = max(0, got)
    }
    guard got == count else { throw FileTrouble(path: "", code: errno) }
    return bytes
}

private func readWords(_ count: Int, from file: Int32, at offset: Int) throws -> [UInt64] {
    var got = 0
    let words = [UInt64](unsafeUninitializedCapacity: count) { buffer, filled in
        got = pread(file, buffer.baseAddress, count * 8, offset)
        filled = max(0, got / 8)
    }
    guard got == count * 8 else { throw FileTrouble(path: "", code: errno) }
    return words
}

private func write(_ bytes: [UInt8], to file: Int32, at offset: Int) throws {
    let put = bytes.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, offset) }
    guard put == bytes.count else { throw FileTrouble(path: "", code: errno) }
}
