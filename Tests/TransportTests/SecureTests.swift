import Foundation
import Glibc
import Model
import Testing
import Transport

private let openssl = "/usr/bin/openssl"

/// Needs the `openssl` tool as the other side; where it is missing, nothing is judged.
@Suite(.serialized, .enabled(if: FileManager.default.isExecutableFile(atPath: openssl))) struct SecureTests {
    @Test("a certificate is verified, by name and by authority, and TLS is 1.2 at least")
    func verified() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("moisson-tls-\(getpid())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (key, certificate) = (folder.path + "/key.pem", folder.path + "/certificate.pem")
        let maker = try run([
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout",
            key,
            "-out", certificate, "-days", "2", "-subj", "/CN=localhost", "-addext",
            "subjectAltName=DNS:localhost",
        ])
        end(maker, isKilled: false)
        let modern = try serve(key, certificate, ["-tls1_2"])
        defer { end(modern.process, isKilled: true) }
        let old = try serve(key, certificate, ["-tls1_1", "-cipher", "ALL:@SECLEVEL=0"])
        defer { end(old.process, isKilled: true) }
        #expect(try cause(modern.port, certificate) == nil)
        #expect(try cause(modern.port, nil) == .tls)
        #expect(try cause(modern.port, certificate, host: "127.0.0.1") == .tls)
        #expect(try cause(old.port, certificate) == .tls)
    }

    @Test("HTTPS where plain text is spoken is a failure of TLS")
    func plain() throws {
        let server = ScriptedServer { _, peer in
            peer.send("HTTP/1.1 400 Bad Request\r\n\r\n")
            peer.finish()
        }
        #expect(try visit(feed("https://127.0.0.1:\(server.port)/")).cause == .tls)
    }

    private func cause(_ port: Int, _ authorities: String?, host: String = "localhost") throws -> VisitFailure
        .Cause?
    {
        let client = try Client(policy: policy(), userAgent: userAgent, certificateFile: authorities)
        var cause: VisitFailure.Cause?
        _ = client.visit([feed("https://\(host):\(port)/")], now: testNow) { cause = $0.cause }
        return cause
    }

    /// A server that is ready to answer any request with a page of its own.
    private func serve(_ key: String, _ certificate: String, _ options: [String]) throws -> (
        port: Int, process: pid_t
    ) {
        let port = ScriptedServer { _, _ in }.port
        let arguments = [
            "s_server", "-accept", "127.0.0.1:\(port)", "-key", key, "-cert", certificate, "-www",
        ]
        let process = try run(arguments + options)
        var patience = 1_000
        while !isListening(port), patience > 0 {
            patience -= 1
            usleep(10_000)
        }
        return (port, process)
    }

    private func isListening(_ port: Int) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = UInt16(port).bigEndian
        inet_pton(AF_INET, "127.0.0.1", &name.sin_addr)
        return withUnsafePointer(to: &name) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }

    /// By hand: Foundation's `Process` closes every descriptor that there might be, half a minute where a million may be.
    private func run(_ arguments: [String]) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor in 0...2 as ClosedRange<Int32> {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
        }
        var words: [UnsafeMutablePointer<CChar>?] = ([openssl] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process = pid_t()
        try #require(posix_spawn(&process, openssl, &actions, nil, &words, nil) == 0)
        return process
    }

    private func end(_ process: pid_t, isKilled: Bool) {
        if isKilled { kill(process, SIGKILL) }
        waitpid(process, nil, 0)
    }
}
