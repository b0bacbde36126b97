import Foundation
import Testing

@testable import moisson

/// The built program, run as its users run it: in a process of its own, in a folder of its own.
final class Program: Sendable {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("moisson-\(UUID().uuidString)")

    struct Result {
        let status: Int32
        let output: String
        let errors: String

        var json: [String: Any] {
            (try? JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]) ?? [:]
        }
    }

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    func write(_ text: String, to name: String) throws {
        try FileManager.default.createDirectory(
            at: folder.appendingPathComponent(name).deletingLastPathComponent(),
            withIntermediateDirectories: true)
        try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }

    @discardableResult
    func run(_ arguments: String..., input: String = "") async throws -> Result {
        try await run(arguments, input: input)
    }

    func run(_ arguments: [String], input: String = "") async throws -> Result {
        let process = try start(arguments, input: input)
        await ended(process)
        return Result(
            status: process.terminationStatus, output: try text("stdout-\(process.processIdentifier)"),
            errors: try text("stderr-\(process.processIdentifier)"))
    }

    /// Runs a script of the shell, in which `$moisson` is the program: for limits and for redirections.
    func shell(_ script: String) async throws -> Result {
        let process = try start(
            ["-c", "moisson='\(Program.executable.path)'; \(script)"], input: "",
            executable: URL(fileURLWithPath: "/bin/sh"))
        await ended(process)
        return Result(
            status: process.terminationStatus, output: try text("stdout-\(process.processIdentifier)"),
            errors: try text("stderr-\(process.processIdentifier)"))
    }

    /// Starts the program and kills it after so many milliseconds; returns whether it had to be killed.
    func run(_ arguments: [String], killedAfter milliseconds: Int) async throws -> Bool {
        let process = try start(arguments, input: "")
        try await Task.sleep(for: .milliseconds(milliseconds))
        let wasRunning = process.isRunning
        kill(process.processIdentifier, SIGKILL)
        await ended(process)
        return wasRunning
    }

    /// Every file below a folder, by path.
    func files(in name: String) -> [String: Data] {
        let root = path(name)
        var files: [String: Data] = [:]
        for case let file as String in FileManager.default.enumerator(atPath: root) ?? .init() {
            if let data = FileManager.default.contents(atPath: root + "/" + file) { files[file] = data }
        }
        return files
    }

    /// Waits without holding a thread: the tests share two of them with servers.
    private func ended(_ process: Process) async {
        while process.isRunning { try? await Task.sleep(for: .milliseconds(5)) }
    }

    func start(
        _ arguments: [String], input: String, executable: URL = Program.executable
    ) throws -> Process {
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let pending = UUID().uuidString
        try write(input, to: "stdin-\(pending)")
        for name in ["stdout", "stderr"] { try write("", to: "\(name)-\(pending)") }
        process.standardInput = try FileHandle(
            forReadingFrom: folder.appendingPathComponent("stdin-\(pending)"))
        process.standardOutput = try FileHandle(
            forWritingTo: folder.appendingPathComponent("stdout-\(pending)"))
        process.standardError = try FileHandle(
            forWritingTo: folder.appendingPathComponent("stderr-\(pending)"))
        try process.run()
        for name in ["stdout", "stderr"] {
            try FileManager.default.moveItem(
                atPath: path("\(name)-\(pending)"), toPath: path("\(name)-\(process.processIdentifier)"))
        }
        return process
    }

    func text(_ name: String) throws -> String {
        try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    /// It is built into the folder of the tests.
    static let executable: URL = {
        let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent()
        let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
        let folders = [bundle?.deletingLastPathComponent(), tests].compactMap { $0 }
        let built = folders.map { $0.appendingPathComponent("moisson") }
        return built.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? built[0]
    }()
}

/// Runs `body` while the program itself shows folders on loopback; it gets their addresses, in order.
func serving(_ folders: [String], _ body: ([String]) async throws -> Void) async throws {
    let program = try Program()
    let server = try program.start(["serve", "--port", "0"] + folders, input: "")
    defer { kill(server.processIdentifier, SIGKILL) }
    // Counted in tries and not in seconds: other tests may hold all threads for long.
    for _ in 0..<3000 where server.isRunning {
        let lines = try program.text("stdout-\(server.processIdentifier)").split(separator: "\n")
        if lines.count == folders.count {
            return try await body(lines.map { String($0.prefix { $0 != " " }) })
        }
        try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("the samples cannot be shown")
}

/// The root of the checkout.
let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path
