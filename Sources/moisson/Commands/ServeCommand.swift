internal import ArgumentParser
internal import Foundation
internal import Synchronization

struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Show a folder on this machine, for a look before publishing.",
        discussion: "Several folders are shown on neighbouring ports, from --port on.")

    @OptionGroup var common: CommonOptions

    @Argument(help: "The folders; by default the output folder.")
    var folders: [String] = []

    @Option(help: "The port of the first folder; 0 takes any that is free.")
    var port: UInt16 = 8080

    func run() throws {
        try moisson.run(common) { console in
            let shown = (folders.isEmpty ? [common.output] : folders).enumerated().map { index, path in
                ServedFolder(path: path, port: port == 0 ? 0 : port &+ UInt16(clamping: index))
            }
            if let failure = serveUntilStopped(shown, console: console) { throw ending(failure) }
        }
    }

    private func ending(_ failure: ServeFailure) -> Ending {
        switch failure {
        case .noFolder(let path):
            Ending(.missingFile, "\(path): there is no such folder; name an existing one")
        case .cannotListen(let port, let reason):
            Ending(.unreachable, "port \(port): cannot be listened on: \(reason); choose another with --port")
        case .stopped(let reason): Ending(.unreachable, "the server stopped: \(reason); start it again")
        }
    }
}

/// Commands are synchronous, the server is not: this waits for it on the calling thread.
private func serveUntilStopped(_ folders: [ServedFolder], console: Console) -> ServeFailure? {
    let outcome = Mutex<ServeFailure?>(nil)
    let finished = DispatchSemaphore(value: 0)
    let paths = folders.map(\.path)
    Task {
        do throws(ServeFailure) {
            try await serve(folders) { addresses in
                for (address, path) in zip(addresses, paths) { console.result("\(address)  \(path)") }
            }
        } catch {
            outcome.withLock { $0 = error }
        }
        finished.signal()
    }
    finished.wait()
    return outcome.withLock { $0 }
}
