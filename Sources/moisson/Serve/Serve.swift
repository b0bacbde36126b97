internal import Calendar
internal import FlyingFox
internal import FlyingSocks
internal import Foundation

// Serve: folders on loopback, for a look before publishing and for the samples.
//
// It never listens on an address that another machine can reach, never shows what is outside its folder, and never
// writes. `StaticSite` decides what to answer and knows no server; FlyingFox carries the answers.
// Start reading at `FolderServers`.

/// A folder to show.
struct ServedFolder: Sendable, Equatable {
    var path: String
    /// 0 for any that is free.
    var port: UInt16
}

enum ServeFailure: Error, Sendable, Equatable {
    case noFolder(path: String)
    /// The system's words: another program listens there, or the port needs rights.
    case cannotListen(port: UInt16, reason: String)
    case stopped(reason: String)
    /// Whoever was to be told the addresses could not be.
    case untold(CommandError)
}

/// The web servers of some folders, one each.
struct FolderServers {
    private let folders: [ServedFolder]
    private let servers: [HTTPServer]

    init(_ folders: [ServedFolder]) throws(ServeFailure) {
        self.folders = folders
        var servers: [HTTPServer] = []
        for folder in folders { servers.append(try Self.server(for: folder)) }
        self.servers = servers
    }

    /// Shows the folders on 127.0.0.1 until the task is cancelled; `ready` gets their addresses, in order, once all answer.
    func run(ready: @Sendable @escaping ([String]) throws -> Void) async throws(ServeFailure) {
        do {
            try await runAll(ready: ready)
        } catch let failure as ServeFailure {
            throw failure
        } catch let error as CommandError {
            throw .untold(error)
        } catch is CancellationError {
            return
        } catch {
            if Task.isCancelled { return }
            throw .stopped(reason: error.localizedDescription)
        }
    }

    private static func server(for folder: ServedFolder) throws(ServeFailure) -> HTTPServer {
        guard let site = StaticSite(folder: folder.path) else { throw .noFolder(path: folder.path) }
        do {
            let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: folder.port)
            return HTTPServer(
                address: address, pool: PromptPool(), logger: .disabled, handler: SiteHandler(site: site))
        } catch {
            throw .cannotListen(port: folder.port, reason: error.localizedDescription)
        }
    }

    private func runAll(ready: @Sendable @escaping ([String]) throws -> Void) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (server, folder) in zip(servers, folders) {
                group.addTask {
                    do { try await server.run() } catch let error as SocketError {
                        if await server.isListening || Task.isCancelled { throw error }
                        throw ServeFailure.cannotListen(
                            port: folder.port, reason: error.localizedDescription)
                    }
                }
            }
            let servers = servers
            group.addTask {
                var addresses: [String] = []
                for server in servers {
                    try await server.waitUntilListening()
                    addresses.append(await Self.address(of: server))
                }
                try ready(addresses)
            }
            // `waitForAll` would wait for the others when one cannot listen.
            while try await group.next() != nil {}
        }
    }

    private static func address(of server: HTTPServer) async -> String {
        guard case .ip4(let address, let port)? = await server.listeningAddress else {
            return "http://127.0.0.1/"
        }
        return "http://\(address):\(port)/"
    }
}

/// Carries questions to a site and its answers back.
private struct SiteHandler: HTTPHandler {
    let site: StaticSite

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let answer = site.answer(
            StaticSite.Question(
                method: request.method.rawValue, target: request.target.rawValue,
                ifNoneMatch: request.headers[HTTPHeader("If-None-Match")],
                ifModifiedSince: request.headers[HTTPHeader("If-Modified-Since")],
                acceptEncoding: request.headers[HTTPHeader("Accept-Encoding")]))
        var headers = HTTPHeaders()
        for (name, value) in answer.headers { headers.setValues([value], for: HTTPHeader(name)) }
        headers.setValues([Date(wholeSeconds: Int(Date().timeIntervalSince1970)).httpDate], for: .date)
        let status = HTTPStatusCode(answer.status, phrase: phrase(for: answer.status))
        return HTTPResponse(statusCode: status, headers: headers, body: Data(answer.body))
    }

    private func phrase(for status: Int) -> String {
        switch status {
        case 200: "OK"
        case 301: "Moved Permanently"
        case 304: "Not Modified"
        case 405: "Method Not Allowed"
        default: "Not Found"
        }
    }
}
