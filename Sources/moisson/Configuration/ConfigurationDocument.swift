internal import Foundation
internal import Model

/// feeds.json as `add` and `import` edit it: what a person arranged stays, and the file is replaced whole.
struct ConfigurationDocument {
    let path: String

    /// The file as it is, or the beginnings of one when there is none.
    func bytes() throws(Ending) -> [UInt8] {
        do { return try configurationBytes(path: path) } catch {
            guard error.cause == .missing else { throw Ending(.badConfiguration, lines: error.lines) }
            return firstConfiguration
        }
    }

    func read(_ bytes: [UInt8]) throws(Ending) -> Configuration {
        do { return try readConfiguration(bytes, file: path) } catch {
            throw Ending(.badConfiguration, lines: error.lines)
        }
    }

    /// Writes the file with further sources at the end of its list.
    func append(_ sources: [Source], to bytes: [UInt8]) throws {
        let edited: [UInt8]
        do { edited = try appending(sources, to: bytes, file: path) } catch {
            throw Ending(.badConfiguration, lines: error.lines)
        }
        let target = URL(fileURLWithPath: path)
        _ = try OutputFolder(path: target.deletingLastPathComponent().path)
            .write([OutputFile(path: target.lastPathComponent, content: edited)])
    }
}
