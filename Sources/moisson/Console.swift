internal import Glibc
internal import Text

/// The only place that prints: results go to standard output, problems and progress to standard error.
struct Console {
    let isQuiet: Bool
    let isVerbose: Bool

    /// Prints a result on standard output.
    func result(_ text: String) throws(CommandError) { try result(bytes: Array((text + "\n").utf8)) }

    /// Prints a result that is a whole file.
    func result(bytes: [UInt8]) throws(CommandError) {
        do { try OpenFile.standardOutput.write(bytes) } catch {
            // A reader that went away (`| head`) is no error of ours.
            if error.number == EPIPE { return }
            throw CommandError(
                .cannotWrite,
                "standard output: cannot be written: \(error.words); make room, or send it elsewhere")
        }
    }

    func result(_ json: JSON) throws(CommandError) { try result(json.text(indented: true)) }

    /// Prints something that needs a person, told even under cron.
    func problem(_ line: String) { error("moisson: " + line + "\n") }

    /// Prints something when a person looks on; silent under cron.
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

    var isTerminal: Bool { OpenFile.standardError.isTerminal }

    private func error(_ text: String) {
        // Nobody can be told that nobody can be told.
        do { try OpenFile.standardError.write(Array(text.utf8)) } catch {}
    }
}
