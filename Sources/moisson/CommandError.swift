/// The exit statuses of the program, as in `sysexits.h`; README.md lists them for users.
enum ExitStatus: Int32 {
    case done = 0
    case usage = 64
    case badData = 65
    case missingFile = 66
    case unreachable = 69
    case cannotWrite = 73
    case database = 74
    case locked = 75
    case badConfiguration = 78
    /// As shells tell the end by SIGINT and by SIGTERM.
    case interrupted = 130
    case terminated = 143
}

/// An error that ends a command: one line for each problem, and the exit status.
struct CommandError: Error, Equatable {
    let status: ExitStatus
    /// The problems; each says what, where and what to do.
    let lines: [String]

    init(_ status: ExitStatus, _ lines: String...) {
        self.status = status
        self.lines = lines
    }

    init(_ status: ExitStatus, lines: [String]) {
        self.status = status
        self.lines = lines
    }
}
