import HTML
import Platform
import Synchronization

/// The browsers that look on.
final class Audience: Sendable {
    private struct Members {
        var next = 0
        var streams: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
    }

    private let members = Lock(Members())

    /// Messages waiting for one browser; when it does not read, the oldest go.
    private static let bufferSize = 64

    /// What is told from now on, as JSON in UTF-8. Ends with the reader's task.
    func messages() -> AsyncStream<[UInt8]> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: [UInt8].self, bufferingPolicy: .bufferingNewest(Self.bufferSize))
        let number = members.withLock { members in
            members.next += 1
            members.streams[members.next] = continuation
            return members.next
        }
        continuation.onTermination = { [weak self] _ in
            _ = self?.members.withLock { $0.streams.removeValue(forKey: number) }
        }
        return stream
    }

    func tell(_ notice: Notice) {
        let bytes = notice.json.compact
        for stream in members.withLock({ Array($0.streams.values) }) { stream.yield(bytes) }
    }

    var count: Int { members.withLock { $0.streams.count } }
}
