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

/// Which items have a key: a hash table in a file, of buckets that are read and written whole. An entry is 40 bits of the key and
/// 24 of the item; the table doubles when it is half full.
struct KeyFile {
    private let path: String
    private var file: Int32
    private var bits = 14
    private var count = 0

    init(path: String) throws {
        self.path = path
        file = try opened(path)
        guard ftruncate(file, Int(bucketBytes) << bits) == 0 else {
            throw FileTrouble(path: path, code: errno)
        }
    }

    /// The items that have a key already; the new one joins them unless they are `limit`.
    mutating func items(under key: UInt64, adding item: UInt32, limit: Int) throws -> [UInt32] {
        if count > 8 << bits { try grow() }
        var items: [UInt32] = []
        var changed: (number: Int, bucket: [UInt64])?
        try walk(key) { bucket, number in
            for entry in bucket where entry >> 24 == key >> 24 && entry != 0 {
                items.append(UInt32(entry & 0xFFFFFF) - 1)
            }
            guard items.count < limit else { return true }
            guard let free = bucket.firstIndex(of: 0) else { return false }
            var bucket = bucket
            bucket[free] = (key & ~0xFFFFFF) | UInt64(item + 1)
            changed = (number, bucket)
            return true
        }
        guard let changed else { return items }
        try put(changed.bucket, at: changed.number)
        count += 1
        return items
    }

    /// Shows the buckets of a key until one of them is the last.
    private func walk(_ key: UInt64, _ visit: ([UInt64], Int) -> Bool) throws {
        var number = Int(key >> 24) & (1 << bits - 1)
        for _ in 0..<(1 << bits) {
            let bytes = try read(bucketBytes, from: file, at: number * bucketBytes)
            let bucket = bytes.withUnsafeBytes { Array($0.bindMemory(to: UInt64.self)) }
            if visit(bucket, number) { return }
            number = (number + 1) & (1 << bits - 1)
        }
    }

    private func put(_ bucket: [UInt64], at number: Int) throws {
        try write(bucket.withUnsafeBytes { Array($0) }, to: file, at: number * bucketBytes)
    }

    private mutating func grow() throws {
        let (old, oldBits) = (file, bits)
        unlink(path)
        file = try opened(path)
        bits += 1
        count = 0
        guard ftruncate(file, Int(bucketBytes) << bits) == 0 else {
            throw FileTrouble(path: path, code: errno)
        }
        for number in 0..<(1 << oldBits) {
            let bytes = try read(bucketBytes, from: old, at: number * bucketBytes)
            for entry in bytes.withUnsafeBytes({ Array($0.bindMemory(to: UInt64.self)) }) where entry != 0 {
                _ = try items(under: entry, adding: UInt32(entry & 0xFFFFFF) - 1, limit: .max)
            }
        }
        close(old)
    }
}

/// What the system said about a file.
struct FileTrouble: Error {
    var path: String
    var code: Int32
}

/// Sixteen entries of eight bytes.
private let bucketBytes = 128

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

private func write(_ bytes: [UInt8], to file: Int32, at offset: Int) throws {
    let put = bytes.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, offset) }
    guard put == bytes.count else { throw FileTrouble(path: "", code: errno) }
}
