internal import Foundation

/// Everything that is wrong with a configuration that cannot be used, in the order of the file.
struct ConfigurationFailure: Error, Sendable, Equatable {
    enum Cause: Sendable, Equatable {
        /// There is no such file; `add` and `import` may begin one.
        case missing
        /// There is one, and the system does not give it: its own words.
        case unreadable(String)
        case invalid
    }

    /// As the user named it.
    var file: String
    var cause: Cause
    /// Empty unless `cause` is `invalid`.
    var problems: [Problem]

    /// One line for each problem: what, where and what to do.
    var lines: [String] {
        switch cause {
        case .missing:
            [
                "\(file): there is no such file; name another with --config, or begin one with `moisson add URL`"
            ]
        case .unreadable(let reason): ["\(file): cannot be read: \(reason); look at its rights and its path"]
        case .invalid: problems.map { file + ":" + $0.line }
        }
    }
}

/// One mistake in feeds.json.
struct Problem: Sendable, Equatable {
    /// From 1, in lines and Unicode scalars.
    var position: Position
    /// `$.sources[3].pages[0].select.title`
    var path: String
    var what: String
    var remedy: String

    struct Position: Sendable, Equatable, Comparable {
        var line: Int
        var column: Int

        static func < (a: Position, b: Position) -> Bool { (a.line, a.column) < (b.line, b.column) }
    }

    var line: String { "\(position.line):\(position.column): \(path): \(what); \(remedy)" }
}

/// Something wrong with one value, before it is known where that stands.
struct Trouble: Equatable {
    var what: String
    var remedy: String
}

/// The longest part of a value that a message repeats.
private let shownScalars = 60

/// A value from the file as a message may show it: on one line, not too long, and without a password in an address.
func shown(_ value: String) -> String {
    var text = String.UnicodeScalarView()
    for scalar in withoutPassword(value).unicodeScalars {
        if text.count == shownScalars { return String(text) + "…" }
        text.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    return String(text)
}

/// `https://name:secret@host/` as `https://name:***@host/`.
private func withoutPassword(_ value: String) -> String {
    guard let slashes = value.range(of: "://") else { return value }
    let authority = value[slashes.upperBound...].prefix { !"/?#".contains($0) }
    guard let at = authority.lastIndex(of: "@"), let colon = authority[..<at].firstIndex(of: ":") else {
        return value
    }
    return value[...colon] + "***" + value[at...]
}
