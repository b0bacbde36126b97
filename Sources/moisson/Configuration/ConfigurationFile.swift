internal import Foundation
internal import Model

// Configuration: feeds.json (contract section 2), from a file to the values of `Model`.
//
// A person writes this file by hand, so every mistake in it is told at once, with its line, its JSON path and what to
// do, and nothing is fetched or stored before there is none left. Nothing here touches the network or prints.
// Start reading at `loadConfiguration`; `ConfigurationContent.swift` has one function for each object of the file,
// `ConfigurationChecks.swift` one for each sort of text, and `ConfigurationEditor.swift` adds sources to the file.

/// What holds for the file as a whole.
enum ConfigurationFile {
    /// Twenty thousand sources take about five million bytes; more is another file, named by mistake.
    static let maximumBytes = 16_000_000
    /// A listing goes back years in this many pages.
    static let maximumPagination = 100
    static let defaultTitle = "Moisson"
    /// Where `moisson serve` shows the outputs: a link that works until a person gives the real one.
    static let defaultLink = "http://localhost/"
}

/// Reads and checks the configuration at `path`.
func loadConfiguration(path: String) throws(ConfigurationFailure) -> Configuration {
    try readConfiguration(try configurationBytes(path: path), file: path)
}

/// The bytes of the file at `path`, for `loadConfiguration` and for those who edit it.
func configurationBytes(path: String) throws(ConfigurationFailure) -> [UInt8] {
    do {
        let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        return [UInt8](try handle.read(upToCount: ConfigurationFile.maximumBytes + 1) ?? Data())
    } catch let error as CocoaError where error.code == .fileReadNoSuchFile || error.code == .fileNoSuchFile {
        throw ConfigurationFailure(file: path, cause: .missing, problems: [])
    } catch {
        let reason = (error as NSError).localizedFailureReason ?? error.localizedDescription
        throw ConfigurationFailure(file: path, cause: .unreadable(reason), problems: [])
    }
}

/// Checks the text of a configuration; `file` is what messages call it.
func readConfiguration(_ bytes: [UInt8], file: String) throws(ConfigurationFailure) -> Configuration {
    guard bytes.count <= ConfigurationFile.maximumBytes else {
        let problem = Problem(
            position: Problem.Position(line: 1, column: 1), path: "$",
            what: "the file is larger than \(ConfigurationFile.maximumBytes) bytes",
            remedy: "name the right file, or divide it among several configurations")
        throw ConfigurationFailure(file: file, cause: .invalid, problems: [problem])
    }
    return try read(bytes, file: file) { reader, root in reader.configuration(root) }
}

/// Checks the selectors of one listing, written as in feeds.json; `name` is what messages call them: `--select`.
func readSelection(_ text: String, name: String) throws(ConfigurationFailure) -> Selection {
    try read(Array(text.utf8), file: name) { reader, root in reader.select(root) }
}

private func read<Content>(
    _ bytes: [UInt8], file: String, _ take: (inout ConfigurationReader, Located) -> Content?
) throws(ConfigurationFailure) -> Content {
    let text = JSONText(bytes)
    var reader = ConfigurationReader(text)
    let content = text.root.flatMap { root in
        take(&reader, Located(value: root.value, offset: root.range.lowerBound, path: "$"))
    }
    guard let content, reader.problems.isEmpty else {
        let problems = reader.problems.sorted { $0.position < $1.position }
        throw ConfigurationFailure(file: file, cause: .invalid, problems: problems)
    }
    return content
}
