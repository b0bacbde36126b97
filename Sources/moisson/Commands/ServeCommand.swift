internal import ArgumentParser
internal import Foundation
internal import Synchronization

struct ServeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Show a folder on this machine, for a look before publishing.",
        discussion: """
            Several folders are shown on neighbouring ports, from --port on.
            Examples:
              moisson serve
              moisson serve output other --port 8600
            """)

    @OptionGroup var common: CommonOptions

    @Argument(help: "The folders; by default the output folder.")
    var folders: [String] = []

    @Option(help: "The port of the first folder; 0 takes any that is free.")
    var port: UInt16 = 8080

    func run() throws {
        try common.run { console in
            let shown = (folders.isEmpty ? [common.output] : folders).enumerated().map { index, path in
                ServedFolder(path: path, port: port == 0 ? 0 : port &+ UInt16(clamping: index))
            }
            do throws(ServeFailure) { try serve(shown, telling: console) } catch { throw ending(for: error) }
        }
    }

    /// Commands are synchronous, the server is not: this waits for it on the calling thread.
    private func serve(_ folders: [ServedFolder], telling console: Console) throws(ServeFailure) {
        let servers = try FolderServers(folders)
        let outcome = Mutex<ServeFailure?>(nil)
        let finished = DispatchSemaphore(value: 0)
        let paths = folders.map(\.path)
        Task {
            do throws(ServeFailure) {
                try await servers.run { addresses in
                    for (address, path) in zip(addresses, paths) { try console.result("\(address)  \(path)") }
                }
            } catch {
                outcome.withLock { $0 = error }
            }
            finished.signal()
        }
        finished.wait()
        if let failure = outcome.withLock({ $0 }) { throw failure }
    }

    private func ending(for failure: ServeFailure) -> CommandError {
        switch failure {
        case .noFolder(let path):
            CommandError(.missingFile, "\(path): there is no such folder; name an existing one")
        case .cannotListen(let port, let reason):
            CommandError(
                .unreachable, "port \(port): cannot be listened on: \(reason); choose another with --port")
        case .stopped(let reason):
            CommandError(.unreachable, "the server stopped: \(reason); start it again")
        case .untold(let error): error
        }
    }
}
