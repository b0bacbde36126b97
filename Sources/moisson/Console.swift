internal import Foundation
internal import Glibc
internal import Model
internal import Text

/// The only place that prints: results go to standard output, problems and progress to standard error.
struct Console {
    let isQuiet: Bool
    let isVerbose: Bool

    /// A result: standard output.
    func result(_ text: String) { write(Array((text + "\n").utf8), to: STDOUT_FILENO) }

    /// A result that is a whole file.
    func result(bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    func result(_ json: JSON) { result(json.text(indented: true)) }

    /// Something that needs a person, told even under cron.
    func problem(_ line: String) { error("moisson: " + line + "\n") }

    /// Told when a person looks on, silent under cron.
    func note(_ line: String) {
        guard !isQuiet, isVerbose || isTerminal else { return }
        error(line + "\n")
    }

    func detail(_ line: String) {
        if isVerbose, !isQuiet { error(line + "\n") }
    }

    /// Replaces the status line; an empty text removes it.
    func status(_ text: String) {
        guard !isQuiet, !isVerbose, isTerminal else { return }
        error("\r\u{1B}[K" + text)
    }

    var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    private func error(_ text: String) { write(Array(text.utf8), to: STDERR_FILENO) }

    private func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            // A reader that went away (`| head`) is no error of ours.
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}
