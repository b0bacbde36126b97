import Dedup
import Foundation
import Model
import Text

/// One line of the input.
private struct Notice: Decodable {
    var id: String
    var source: String?
    var title: String?
    var text: String?
}

/// Reads JSON lines `{id, source, title, text}` and writes `id<TAB>id` for every earlier notice that tells the same. What is
/// kept stands in files, so that memory does not grow with a million notices; figures go to standard error.
func duplicates() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "moisson-duplicates-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var finder = try DuplicateFinder(folder: folder.path)
    var clock = Stopwatch()
    let decoder = JSONDecoder()
    var unreadable = 0
    while let line = readLine() {
        clock.start()
        guard let notice = try? decoder.decode(Notice.self, from: Data(line.utf8)) else {
            unreadable += line.isEmpty ? 0 : 1
            continue
        }
        let earlier = try finder.take(
            notice.id, source: notice.source ?? "", title: notice.title ?? "", text: notice.text ?? "")
        clock.stop()
        for id in earlier { print(notice.id, id, separator: "\t") }
        if [10_000, 30_000, 100_000, 300_000].contains(clock.count) { clock.report() }
    }
    clock.report()
    if unreadable > 0 { FileHandle.standardError.write(Data("\(unreadable) lines are no notices\n".utf8)) }
}

/// Finds what tells the same among everything it was given before.
private struct DuplicateFinder {
    private var keys: KeyFile
    private var prints: RecordFile

    init(folder: String) throws {
        keys = try KeyFile(path: folder + "/keys")
        prints = try RecordFile(path: folder + "/prints")
    }

    mutating func take(_ id: String, source: String, title: String, text: String) throws -> [String] {
        let print = Fingerprint(
            FingerprintOrigin(
                key: ItemKey(text: id), source: source, firstSeen: Date(timeIntervalSince1970: 0)),
            title: FoldedText(title), text: FoldedText(text))
        let number = try prints.append(print.bytes)
        var shared: [UInt32: Int] = [:]
        for key in print.keys {
            let group = try keys.items(under: key, adding: number, limit: keyGroupLimit + 1)
            if group.count <= keyGroupLimit { for item in group { shared[item, default: 0] += 1 } }
        }
        let best = shared.filter { $0.value > 1 }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(
            comparedLimit)
        var found: [String] = []
        for (item, _) in best {
            guard let other = Fingerprint(bytes: try prints.record(item)) else { continue }
            if Evidence(between: print, and: other).verdict == .same { found.append(other.key.text) }
        }
        return found
    }
}

/// Bare texts that tell the same share many keys: the best few candidates hold them, and none that shares only one.
private let comparedLimit = 16

/// CPU time of each notice, in microseconds.
private struct Stopwatch {
    private(set) var count = 0
    private var histogram = [Int](repeating: 0, count: 50_000)
    private var begun = 0

    mutating func start() { begun = now() }

    mutating func stop() {
        count += 1
        histogram[min(histogram.count - 1, now() - begun)] += 1
    }

    func report() {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let text =
            "items=\(count) p50_us=\(percentile(0.5)) p99_us=\(percentile(0.99)) peak_mb=\(usage.ru_maxrss / 1024)\n"
        FileHandle.standardError.write(Data(text.utf8))
    }

    private func percentile(_ share: Double) -> Int {
        var left = Int(Double(count) * share)
        for (microseconds, count) in histogram.enumerated() {
            left -= count
            if left < 0 { return microseconds }
        }
        return histogram.count
    }

    private func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
    }
}
