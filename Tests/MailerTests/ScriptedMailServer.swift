import Foundation
import Glibc
import Synchronization

func instant(_ seconds: Double) -> Date { Date(timeIntervalSince1970: 1_800_000_000 + seconds) }

/// A mail server on loopback that answers each command as a test says; a thread per connection, raw sockets.
final class ScriptedMailServer: Sendable {
    /// What to do about a command: answer, answer and cut, say nothing, cut.
    enum Act: Sendable { case say(String), sayAndCut(String), silence, cut }

    /// Decides by connection (from 1) and line; nil answers as a good server does.
    typealias Script = @Sendable (Int, String) -> Act?

    let port: Int
    private let listener: Int32
    private let log = Mutex<[String]>([])
    private let messages = Mutex<[String]>([])

    init(_ script: @escaping Script = { _, _ in nil }) {
        signal(SIGPIPE, SIG_IGN)
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.listener = listener
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        inet_pton(AF_INET, "127.0.0.1", &name.sin_addr)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &name) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                _ = bind(listener, pointer, size)
                _ = listen(listener, 64)
                _ = getsockname(listener, pointer, &size)
            }
        }
        port = Int(UInt16(bigEndian: name.sin_port))
        Thread.detachNewThread { [weak self] in
            var count = 0
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else {
                    close(listener)
                    return
                }
                count += 1
                let number = count
                Thread.detachNewThread { [weak self] in
                    self?.serve(MailPeer(descriptor: connection), number, script)
                    close(connection)
                }
            }
        }
    }

    /// The thread that accepts closes the socket: its number must not be another server's before that.
    deinit { shutdown(listener, Int32(SHUT_RDWR)) }

    var address: String { "smtp://127.0.0.1:\(port)" }
    /// Every command line, in order.
    var lines: [String] { log.withLock { $0 } }
    /// Every message that was accepted or cut off, as it came.
    var received: [String] { messages.withLock { $0 } }

    private func serve(_ peer: MailPeer, _ number: Int, _ script: Script) {
        guard act(script(number, "GREETING") ?? .say("220 mx"), peer) else { return }
        while let line = peer.line() {
            log.withLock { $0.append(line) }
            let word = line.prefix { $0 != " " }.uppercased()
            guard act(script(number, line) ?? .say(usual(word)), peer) else { return }
            if word == "QUIT" { return }
            if word == "DATA", peer.lastSaid.hasPrefix("354") {
                guard take(peer, number, script) else { return }
            }
        }
    }

    private func usual(_ word: String) -> String {
        switch word {
        case "EHLO": "250-mx\r\n250 SIZE 10000000"
        case "DATA": "354 go on"
        case "QUIT": "221 bye"
        default: "250 ok"
        }
    }

    private func take(_ peer: MailPeer, _ number: Int, _ script: Script) -> Bool {
        if case .cut? = script(number, "BODY") {
            _ = peer.line()
            return false
        }
        var lines: [String] = []
        while let line = peer.line(), line != "." { lines.append(line) }
        messages.withLock { $0.append(lines.joined(separator: "\n")) }
        return act(script(number, "DOT") ?? .say("250 queued"), peer)
    }

    /// Returns false when the connection is over.
    private func act(_ act: Act, _ peer: MailPeer) -> Bool {
        switch act {
        case .say(let text): return peer.say(text)
        case .sayAndCut(let text):
            _ = peer.say(text)
            return false
        case .silence:
            while peer.line() != nil {}
            return false
        case .cut: return false
        }
    }
}

/// One connection, from the server's side.
final class MailPeer {
    private let descriptor: Int32
    private(set) var lastSaid = ""

    init(descriptor: Int32) { self.descriptor = descriptor }

    func say(_ text: String) -> Bool {
        lastSaid = text
        let bytes = Array((text + "\r\n").utf8)
        return bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, 0) } == bytes.count
    }

    /// The next line without its end; nil when there will be none.
    func line() -> String? {
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while line.last != 0x0A {
            guard recv(descriptor, &byte, 1, 0) == 1 else { return nil }
            line.append(byte)
        }
        return String(decoding: line.filter { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
    }
}
