import Bulletin
import Platform
import Synchronization

/// Remembers the first bytes of pictures, which every linking of the site looks at.
final class PictureHeadCache: Sendable {
    /// The parts of each file that were read, by their offsets and the bytes asked for.
    private let parts = Lock<[String: [Range<Int>: [UInt8]]]>([:])

    /// Longer parts are read again: few pictures need them.
    private static let limit = 32 << 10

    /// A tree that reads each small part of a file once.
    func caching(_ tree: SourceTree) -> SourceTree {
        let read = tree.readPart
        var caching = tree
        caching.readPart = { [self] path, offset, count throws(SystemError) in
            guard count <= Self.limit else { return try read(path, offset, count) }
            let range = offset..<offset + count
            if let known = parts.withLock({ $0[path]?[range] }) { return known }
            let bytes = try read(path, offset, count)
            parts.withLock { $0[path, default: [:]][range] = bytes }
            return bytes
        }
        return caching
    }

    /// Forgets files that have changed.
    func forget(_ paths: Set<String>) {
        parts.withLock { parts in for path in paths { parts[path] = nil } }
    }
}
