internal import Glibc
internal import Text

/// The only place that prints: results go to standard output, problems and progress to standard error.
struct Console {
    let isQuiet: Bool
    let isVerbose: Bool

    /// Prints a result on standard output.
    func result(_ text: String) throws(CommandError) { try result(safe: text.withoutTerminalCodes) }

    /// Prints a result whose words of others are safe for a terminal.
    func result(safe text: String) throws(CommandError) { try result(bytes: Array((text + "\n").utf8)) }

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

    func result(_ json: JSON) throws(CommandError) {
        try result(safe: json.text(indented: true).withEscapedCodes)
    }

    /// Prints something that needs a person, told even under cron.
    func problem(_ line: String) { error("moisson: " + line.withoutTerminalCodes + "\n") }

    /// Prints a word beside a result, also when nobody looks on.
    func remark(_ line: String) {
        if !isQuiet { error(line.withoutTerminalCodes + "\n") }
    }

    /// Prints something when a person looks on; silent under cron.
    func note(_ line: String) {
        guard !isQuiet, isVerbose || isTerminal else { return }
        error(line.withoutTerminalCodes + "\n")
    }

    func detail(_ line: String) {
        if isVerbose, !isQuiet { error(line.withoutTerminalCodes + "\n") }
    }

    /// Replaces the status line; an empty text removes it.
    func status(_ text: String) {
        guard !isQuiet, !isVerbose, isTerminal else { return }
        error("\r\u{1B}[K" + text)
    }

    var isTerminal: Bool { OpenFile.standardError.isTerminal }
    var isResultOnTerminal: Bool { OpenFile.standardOutput.isTerminal }

    private func error(_ text: String) {
        // Nobody can be told that nobody can be told.
        do { try OpenFile.standardError.write(Array(text.utf8)) } catch {}
    }
}

extension String {
    /// The text without the characters by which a terminal takes orders: what servers say is shown and never obeyed. Tabs
    /// and line feeds stay.
    var withoutTerminalCodes: String {
        guard unicodeScalars.contains(where: \.isTerminalCode) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.isTerminalCode ? "\u{FFFD}" : $0 }))
    }

    /// JSON in which the control characters that JSON allows stand as escapes.
    fileprivate var withEscapedCodes: String {
        guard unicodeScalars.contains(where: \.isTerminalCode) else { return self }
        return unicodeScalars.map { scalar in
            guard scalar.isTerminalCode, scalar.value < 0x100 else { return String(scalar) }
            return "\\u00" + [UInt8(scalar.value)].hexadecimal
        }.joined()
    }
}

extension Unicode.Scalar {
    /// C0 but tab and line feed, DEL, C1, and the marks that turn the direction of the rest of a line.
    fileprivate var isTerminalCode: Bool {
        switch value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
