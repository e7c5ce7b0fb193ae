import NIOCore
import NIOHTTP1
import NIOPosix
import NIOWebSocket
import Platform

/// The web server of the preview: HTTP/1.1, and WebSockets for what browsers are told.
struct PreviewServer: Sendable {
    typealias HTTPChannel = NIOAsyncChannel<HTTPServerRequestPart, HTTPPart<HTTPResponseHead, ByteBuffer>>
    typealias SocketChannel = NIOAsyncChannel<WebSocketFrame, WebSocketFrame>

    /// What a connection became.
    enum Connection: Sendable {
        case http(HTTPChannel)
        case socket(SocketChannel)
    }

    /// A connection that was accepted: what it becomes is known once something was asked.
    struct Accepted: Sendable {
        let channel: any Channel
        let connection: EventLoopFuture<Connection>
    }

    /// A bound socket, not yet accepting.
    struct Listening: Sendable {
        let channel: NIOAsyncChannel<Accepted, Never>
        let port: Int
    }

    /// The address of the WebSocket.
    static let socketPath = "/_bantin/live"

    /// Longest body of a request, in bytes: only small questions are sent.
    private static let bodyLimit = 64 << 10

    let requestGuard: RequestGuard
    /// Answers a request that the guard let pass.
    let answer: @Sendable (Request) async -> Answer
    /// Greets a browser that begins to look on, and what it is told from then on.
    let messages: @Sendable () -> (first: [UInt8], rest: AsyncStream<[UInt8]>)

    /// Binds the first free port from `port` on.
    /// - Throws: `PreviewError.noFreePort`, or what the system says of the host
    static func bind(host: String, port: Int, attempts: Int) async throws -> Listening {
        for candidate in port..<(port + max(1, attempts)) where candidate <= 65_535 {
            do {
                let channel = try await bind(host: host, exactly: candidate)
                return Listening(channel: channel, port: channel.channel.localAddress?.port ?? candidate)
            } catch let error as IOError where error.errnoCode == SystemError.Code.addressInUse.rawValue {
                continue
            }
        }
        throw PreviewError.noFreePort(port)
    }

    private static func bind(
        host: String, exactly port: Int
    ) async throws -> NIOAsyncChannel<Accepted, Never> {
        try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            .bind(host: host, port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    Accepted(channel: channel, connection: try negotiation(on: channel, host: host))
                }
            }
    }

    private static func negotiation(on channel: any Channel, host: String) throws -> EventLoopFuture<Connection> {
        let requestGuard = RequestGuard(host: host, port: channel.localAddress?.port ?? 0)
        let upgrader = NIOTypedWebSocketServerUpgrader<Connection>(
            shouldUpgrade: { channel, head in
                // Only pages of this server look on: a browser always says whose page opens a WebSocket.
                let isOwn =
                    head.headers.contains(name: "Origin") && requestGuard.refusal(of: Request(head)) == nil
                return channel.eventLoop.makeSucceededFuture(
                    isOwn && head.uri == socketPath ? HTTPHeaders() : nil)
            },
            upgradePipelineHandler: { channel, _ in
                channel.eventLoop.makeCompletedFuture {
                    Connection.socket(try SocketChannel(wrappingChannelSynchronously: channel))
                }
            })
        let configuration = NIOTypedHTTPServerUpgradeConfiguration(
            upgraders: [upgrader],
            notUpgradingCompletionHandler: { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(ByteBufferResponses())
                    return Connection.http(try HTTPChannel(wrappingChannelSynchronously: channel))
                }
            })
        return try channel.pipeline.syncOperations.configureUpgradableHTTPServerPipeline(
            configuration: .init(upgradeConfiguration: configuration))
    }

    /// Accepts connections until the task is cancelled.
    func run(_ listening: Listening) async throws {
        try await withThrowingDiscardingTaskGroup { group in
            try await listening.channel.executeThenClose { inbound in
                for try await accepted in inbound {
                    group.addTask { await serve(accepted) }
                }
            }
        }
    }

    /// One connection; what goes wrong on it ends it and nothing else.
    private func serve(_ accepted: Accepted) async {
        let connection = try? await withTaskCancellationHandler {
            try await accepted.connection.get()
        } onCancel: {
            // Browsers open connections ahead and ask nothing on them for minutes.
            accepted.channel.close(promise: nil)
        }
        switch connection {
        case .http(let channel): try? await serve(channel)
        case .socket(let channel): try? await serve(channel)
        case nil: return
        }
    }

    private func serve(_ channel: HTTPChannel) async throws {
        try await channel.executeThenClose { inbound, outbound in
            var request: Request?
            for try await part in inbound {
                switch part {
                case .head(let head): request = Request(head)
                case .body(let bytes):
                    let count = (request?.body.count ?? 0) + bytes.readableBytes
                    if count > Self.bodyLimit { return }
                    request?.body += bytes.readableBytesView
                case .end:
                    guard let complete = request else { return }
                    request = nil
                    let refused = requestGuard.refusal(of: complete)
                    let answer =
                        if let refused { Answer.text("\(refused.code)", refused) } else { await answer(complete) }
                    try await ResponseWriter(outbound: outbound).write(answer, to: complete)
                }
            }
        }
    }

    private func serve(_ channel: SocketChannel) async throws {
        try await channel.executeThenClose { inbound, outbound in
            let (first, rest) = messages()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await outbound.write(Self.frame(first))
                    for await message in rest { try await outbound.write(Self.frame(message)) }
                }
                group.addTask { try await Self.listen(inbound, outbound) }
                // Whichever ends first ends the other.
                try await group.next()
                group.cancelAll()
            }
        }
    }

    /// Answers the frames that keep a WebSocket open (RFC 6455, 5.5); a browser has nothing else to say.
    private static func listen(
        _ inbound: NIOAsyncChannelInboundStream<WebSocketFrame>,
        _ outbound: NIOAsyncChannelOutboundWriter<WebSocketFrame>
    ) async throws {
        for try await frame in inbound {
            switch frame.opcode {
            case .ping: try await outbound.write(WebSocketFrame(fin: true, opcode: .pong, data: frame.unmaskedData))
            case .connectionClose:
                try await outbound.write(
                    WebSocketFrame(fin: true, opcode: .connectionClose, data: frame.unmaskedData))
                return
            default: continue
            }
        }
    }

    private static func frame(_ message: [UInt8]) -> WebSocketFrame {
        WebSocketFrame(fin: true, opcode: .text, data: ByteBuffer(bytes: message))
    }
}

/// Why a preview cannot begin.
package enum PreviewError: Error, Sendable {
    /// All ports tried from this one on are taken.
    case noFreePort(Int)
}
