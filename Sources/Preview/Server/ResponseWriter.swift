import NIOCore
import NIOHTTP1
import Platform

/// Writes an answer to a connection, in pieces that it takes up.
struct ResponseWriter {
    let outbound: NIOAsyncChannelOutboundWriter<HTTPPart<HTTPResponseHead, ByteBuffer>>

    private static let pieceSize = 256 << 10

    func write(_ answer: Answer, to request: Request) async throws {
        let count = answer.body.count
        // A part of another version of the file would fit nothing (RFC 9110, 13.1.5).
        let isOther = request.header("If-Range").map { $0 != answer.tag } ?? false
        let isWhole = answer.status != .ok || request.method != .GET || isOther
        let range = ByteRange(isWhole ? nil : request.header("Range"), of: count)
        var status = answer.status
        var part = 0..<count
        switch range {
        case .whole: break
        case .part(let asked):
            status = .partialContent
            part = asked
        case .unsatisfiable:
            status = .rangeNotSatisfiable
            part = 0..<0
        }
        var headers = answer.head(length: part.count)
        if answer.status == .ok { headers.add(name: "Accept-Ranges", value: "bytes") }
        switch range {
        case .whole: break
        case .part:
            headers.add(name: "Content-Range", value: "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(count)")
        case .unsatisfiable: headers.add(name: "Content-Range", value: "bytes */\(count)")
        }
        let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
        if request.method == .HEAD || part.isEmpty {
            try await outbound.write(contentsOf: [.head(head), .end(nil)])
            return
        }
        switch answer.body {
        case .bytes(let bytes):
            try await outbound.write(contentsOf: [.head(head), .body(ByteBuffer(bytes: bytes[part])), .end(nil)])
        case .file(let path, _):
            try await outbound.write(.head(head))
            var offset = part.lowerBound
            while offset < part.upperBound {
                let wanted = min(Self.pieceSize, part.upperBound - offset)
                let bytes = try LocalFileSystem().readPart(of: DiskPath(path), from: offset, count: wanted)
                // The file has become shorter: the connection ends, so that the reader knows.
                guard bytes.count == wanted else { throw SystemError(.inputOutput, .read, path) }
                try await outbound.write(.body(ByteBuffer(bytes: bytes)))
                offset += wanted
            }
            try await outbound.write(.end(nil))
        }
    }
}
