internal import FlyingFox
internal import FlyingSocks
internal import Glibc

/// FlyingFox's own waiting for sockets, with TCP_NODELAY: it sends head and body in two pieces, and without this the
/// second waits 40 ms for the reader to acknowledge the first.
struct PromptPool: AsyncSocketPool {
    private let pool: any AsyncSocketPool = HTTPServer.defaultPool(logger: .disabled)

    func prepare() async throws { try await pool.prepare() }

    func run() async throws { try await pool.run() }

    /// Connections inherit the option from the socket on which they arrive.
    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        try socket.setValue(true, for: BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY))
        try await pool.suspendSocket(socket, untilReadyFor: events)
    }
}
