internal import Foundation
internal import Model
internal import Text

// Configuration: feeds.json, from a file to the values of `Model`.
//
// A person writes this file by hand, so every mistake in it is told at once, with its line, its JSON path and what to
// do, and nothing is fetched or stored before there is none left. Nothing here touches the network or prints.
// Start reading at `ConfigurationFile`; `ConfigurationContent.swift` has one function for each object of the file,
// `TextForm.swift` one for each form of text, and `ConfigurationEditor.swift` changes the list of sources in the file.

/// A configuration file, read and checked.
struct ConfigurationFile {
    let path: String

    /// Twenty thousand sources take about five million bytes; more is another file, named by mistake.
    static let maximumBytes = 16_000_000
    /// A listing goes back years in this many pages.
    static let maximumPagination = 100
    static let defaultTitle = "Moisson"
    /// The address where `moisson serve` shows the outputs: a link that works until a person gives the real one.
    static let defaultLink = "http://localhost/"

    func configuration() throws(ConfigurationFailure) -> Configuration {
        var configuration = try Configuration(reading: try bytes(), file: path)
        configuration.letters = configuration.letters.map { $0.beside(path) }
        return configuration
    }

    /// Returns the file as it is, for those who edit it.
    func bytes() throws(ConfigurationFailure) -> [UInt8] {
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            return [UInt8](try handle.read(upToCount: Self.maximumBytes + 1) ?? Data())
        } catch let error as CocoaError
            where error.code == .fileReadNoSuchFile || error.code == .fileNoSuchFile
        {
            throw ConfigurationFailure(file: path, cause: .missing, problems: [])
        } catch {
            throw ConfigurationFailure(
                file: path, cause: .unreadable(error.words(reading: path)), problems: [])
        }
    }
}

extension Configuration {
    /// Reads and checks the text of a configuration; `file` is the name that messages give it.
    init(reading bytes: [UInt8], file: String) throws(ConfigurationFailure) {
        guard bytes.count <= ConfigurationFile.maximumBytes else {
            let problem = Problem(
                position: Problem.Position(line: 1, column: 1), path: "$",
                what: "the file is larger than \(ConfigurationFile.maximumBytes) bytes",
                remedy: "name the right file, or divide it among several configurations")
            throw ConfigurationFailure(file: file, cause: .invalid, problems: [problem])
        }
        self = try ConfigurationReader.content(of: bytes, file: file) { reader, root in
            reader.configuration(root)
        }
    }
}

extension Selection {
    /// Reads and checks the selectors of one listing, written as in feeds.json; `name` is what messages call them:
    /// `--select`.
    init(reading text: String, name: String) throws(ConfigurationFailure) {
        self = try ConfigurationReader.content(of: Array(text.utf8), file: name) { reader, root in
            reader.select(root)
        }
    }
}

extension ConfigurationReader {
    /// Reads a JSON text and takes `content` out of it; throws every problem that was found.
    static func content<Content>(
        of bytes: [UInt8], file: String, taking content: (inout ConfigurationReader, Located) -> Content?
    ) throws(ConfigurationFailure) -> Content {
        let text = JSONDocument(bytes)
        var reader = ConfigurationReader(text)
        let content = text.root.flatMap { root in
            content(&reader, Located(value: root.value, offset: root.range.lowerBound, path: "$"))
        }
        guard let content, reader.problems.isEmpty else {
            let problems = reader.problems.sorted { $0.position < $1.position }
            throw ConfigurationFailure(file: file, cause: .invalid, problems: problems)
        }
        return content
    }
}
