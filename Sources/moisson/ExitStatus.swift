/// How the program ends, as in `sysexits.h` (contract section 1).
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
}

/// Why a command ends early: one line a problem, and the exit status.
struct Ending: Error {
    let status: ExitStatus
    /// Each says what, where and what to do.
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
