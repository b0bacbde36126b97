internal import Foundation
internal import Glibc

/// A program that takes messages on its standard input, such as `/usr/sbin/sendmail`.
package struct Sendmail: Sendable {
    package var program: String
    /// For the program to end, in seconds.
    package var timeoutSeconds: Double

    package init(program: String, timeoutSeconds: Double) {
        self.program = program
        self.timeoutSeconds = timeoutSeconds
    }

    /// Hands over one message. `record` is called once, when the program runs and before it gets the first byte.
    package func handOver(_ message: OutgoingMessage, record: () throws -> Void) -> HandOver.Ending {
        let previous = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, previous) }
        let process = Process()
        let input = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["-i", "-f", message.sender, "--", message.recipient]
        process.standardInput = input
        do { try process.run() } catch {
            return .stopped(.unreachable("\(program) cannot be started: \(error.localizedDescription)"))
        }
        do { try record() } catch {
            process.terminate()
            process.waitUntilExit()
            return .stopped(.ledger("\(error)"))
        }
        let isWhole = write(bytes: message.bytes.filter { $0 != 0x0D }, to: input.fileHandleForWriting)
        guard wait(for: process) else {
            process.terminate()
            process.waitUntilExit()
            return .unknown("\(program) did not end in time")
        }
        guard process.terminationReason == .exit, isWhole else {
            return .unknown("\(program) broke off")
        }
        return ending(of: process.terminationStatus)
    }

    private func write(bytes: [UInt8], to pipe: FileHandle) -> Bool {
        do {
            try pipe.write(contentsOf: Data(bytes))
            try pipe.close()
            return true
        } catch {
            return false
        }
    }

    private func wait(for process: Process) -> Bool {
        let pauses = Int(timeoutSeconds * 1_000_000 / Double(Sendmail.pause))
        for _ in 0...pauses where process.isRunning { usleep(Sendmail.pause) }
        return !process.isRunning
    }

    /// Between two looks at the program, in microseconds.
    private static let pause: UInt32 = 5_000

    private enum Status: Int32 {
        case done = 0
        case badData = 65
        case noUser = 67
        case noHost = 68
        case unavailable = 69
        case later = 75
        case forbidden = 77
    }

    /// The meaning of a status of `sysexits.h` says about the message.
    private func ending(of status: Int32) -> HandOver.Ending {
        switch Status(rawValue: status) {
        case .done: .handedOver("\(program) took it")
        case .later: .left("\(program): try later (75)")
        case .badData, .noUser, .noHost, .unavailable, .forbidden:
            .refused("\(program): refused (\(status))")
        case nil: .unknown("\(program) ended with \(status)")
        }
    }
}
