internal import Foundation
internal import Glibc
internal import Model

/// The only place that prints: results go to standard output, problems and progress to standard error.
struct Console {
    let isQuiet: Bool
    let isVerbose: Bool

    /// A result: standard output.
    func result(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }

    func result(_ json: JSON) { result(json.text(indented: true)) }

    /// Something that needs a person, told even under cron.
    func problem(_ line: String) { write("moisson: " + line + "\n", to: STDERR_FILENO) }

    /// Told when a person looks on, silent under cron.
    func note(_ line: String) {
        guard !isQuiet, isVerbose || isTerminal else { return }
        write(line + "\n", to: STDERR_FILENO)
    }

    func detail(_ line: String) {
        if isVerbose, !isQuiet { write(line + "\n", to: STDERR_FILENO) }
    }

    /// Replaces the status line; an empty text removes it.
    func status(_ text: String) {
        guard !isQuiet, !isVerbose, isTerminal else { return }
        write("\r\u{1B}[K" + text, to: STDERR_FILENO)
    }

    var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

    private func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            // A reader that went away (`| head`) is no error of ours.
            guard count > 0 else { return }
            bytes = bytes.dropFirst(count)
        }
    }
}
