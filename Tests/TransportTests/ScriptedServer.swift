import Glibc
import Synchronization

/// A server on loopback that does to the letter what a test says, and keeps what it was asked.
///
/// One thread accepts, one per connection runs the script: raw sockets, so that answers can be as wrong as in the wild.
final class ScriptedServer: Sendable {
    struct Asked: Sendable {
        /// The request line and header lines, as sent.
        var lines: [String]
        /// Seconds on the monotonic clock, at arrival and when the answer was out.
        var began: Double
        var ended: Double
        /// Which connection it came over.
        var connection: Int

        var method: String { String(lines.first?.split(separator: " ").first ?? "") }
        var path: String { lines.first?.split(separator: " ").dropFirst().first.map(String.init) ?? "" }

        /// The value of a field, nil if it was not sent.
        func field(_ name: String) -> String? {
            let start = name.lowercased() + ": "
            return lines.dropFirst().first { $0.lowercased().hasPrefix(start) }.map {
                String($0.dropFirst(start.count))
            }
        }
    }

    typealias Script = @Sendable (Asked, Peer) -> Void

    let port: Int
    private let listener: Int32
    private let log = Mutex<[Asked]>([])
    private let busy = Mutex<(now: Int, most: Int)>((0, 0))

    /// Starts at once on a free port of `address`; `script` answers each request.
    init(address: String = "127.0.0.1", _ script: @escaping Script) {
        signal(SIGPIPE, SIG_IGN)
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        self.listener = listener
        var yes: Int32 = 1
        setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        inet_pton(AF_INET, address, &name.sin_addr)
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &name) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                _ = bind(listener, pointer, size)
                _ = listen(listener, 1024)
                _ = getsockname(listener, pointer, &size)
            }
        }
        port = Int(UInt16(bigEndian: name.sin_port))
        startThread { [weak self] in
            var count = 0
            while true {
                let connection = accept(listener, nil, nil)
                guard connection >= 0 else { return }
                count += 1
                let number = count
                startThread { [weak self] in
                    Self.serve(Peer(descriptor: connection), number, self, script)
                    close(connection)
                }
            }
        }
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    /// Everything that was asked so far, in order of arrival.
    var asked: [Asked] { log.withLock { $0.sorted { $0.began < $1.began } } }

    /// How many requests were being answered at the same time, at most.
    var mostAtOnce: Int { busy.withLock { $0.most } }

    func url(_ path: String = "/", host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(path)" }

    private static func serve(_ peer: Peer, _ number: Int, _ server: ScriptedServer?, _ script: Script) {
        while let lines = peer.readHead() {
            guard let server else { return }
            let asked = Asked(lines: lines, began: seconds(), ended: 0, connection: number)
            // Before the answer: who has it may look into the log at once.
            let place = server.log.withLock { log in
                log.append(asked)
                return log.count - 1
            }
            server.busy.withLock { count in
                count.now += 1
                count.most = max(count.most, count.now)
            }
            script(asked, peer)
            server.busy.withLock { $0.now -= 1 }
            server.log.withLock { $0[place].ended = seconds() }
            if peer.isClosed { return }
        }
    }
}

/// One connection, from the server's side.
final class Peer: @unchecked Sendable {
    private let descriptor: Int32
    private(set) var isClosed = false

    init(descriptor: Int32) { self.descriptor = descriptor }

    /// Sends bytes as they are; false when the other side is gone.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, 0) }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    @discardableResult
    func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// A whole answer with its right length.
    func answer(_ status: String = "200 OK", _ fields: [String] = [], body: String = "") {
        answer(status, fields, bytes: Array(body.utf8))
    }

    func answer(_ status: String = "200 OK", _ fields: [String] = [], bytes: [UInt8]) {
        let head = ["HTTP/1.1 " + status] + fields + ["Content-Length: \(bytes.count)", "", ""]
        send(Array(head.joined(separator: "\r\n").utf8) + bytes)
    }

    /// Says goodbye after what was sent.
    func finish() {
        isClosed = true
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    /// Cuts the connection with a reset.
    func reset() {
        isClosed = true
        var linger = Glibc.linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
    }

    /// Says nothing until the other side gives up.
    func waitForGoodbye() {
        isClosed = true
        var byte: UInt8 = 0
        while recv(descriptor, &byte, 1, 0) > 0 {}
    }

    func pause(seconds: Double) { usleep(UInt32(seconds * 1_000_000)) }

    /// The lines of a request's head; nil when there will be none.
    fileprivate func readHead() -> [String]? {
        var head: [UInt8] = []
        var byte: UInt8 = 0
        while !head.suffix(4).elementsEqual([13, 10, 13, 10]) {
            guard recv(descriptor, &byte, 1, 0) == 1 else { return nil }
            head.append(byte)
            // The first byte of a TLS hello; what follows is not for us.
            if head == [0x16] { return ["TLS"] }
        }
        // Bytes as scalars: a test wants to see exactly what was sent.
        let text = String(String.UnicodeScalarView(head.map { Unicode.Scalar($0) }))
        return text.split(separator: "\r\n").map(String.init)
    }
}

func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
}

private func startThread(_ work: @escaping @Sendable () -> Void) {
    let box = Unmanaged.passRetained(Work(work))
    var thread = pthread_t()
    let result = pthread_create(
        &thread, nil,
        { pointer in
            if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run() }
            return nil
        }, box.toOpaque())
    if result == 0 { pthread_detach(thread) } else { box.release() }
}

private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
