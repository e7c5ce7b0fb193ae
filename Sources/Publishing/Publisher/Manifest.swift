/// The record of what the program wrote into the output folder; everything else there is foreign.
///
/// Only paths: whether a file still holds what it should is seen by comparing the file itself. A text file beside the
/// output folder: a line with the version and the number of paths, then the paths, one a line, sorted by bytes.
struct Manifest: Sendable, Equatable {
    /// Sorted by bytes, each once.
    let paths: [TreePath]

    init(_ paths: some Sequence<TreePath>) {
        var sorted = paths.sorted()
        var last: TreePath?
        sorted.removeAll { path in
            defer { last = path }
            return path == last
        }
        self.paths = sorted
    }

    /// Takes paths that are sorted by bytes, each once.
    init(sorted paths: [TreePath]) { self.paths = paths }

    func union(_ other: Manifest) -> Manifest { Manifest(paths + other.paths) }

    private static let title = "bantin-manifest 1 "

    var bytes: [UInt8] {
        var bytes = Array("\(Self.title)\(paths.count)\n".utf8)
        for path in paths {
            bytes += path.string.utf8
            bytes.append(0x0A)
        }
        return bytes
    }

    /// Nil where the bytes are no whole manifest, or name a path that the program never writes:
    /// files are deleted by it.
    init?(bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self), text.utf8.last == 0x0A else { return nil }
        var lines = text.utf8.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)[...]
        guard let first = lines.popFirst(), first.starts(with: Self.title.utf8),
            let count = Int(Substring(first.dropFirst(Self.title.utf8.count))), count == lines.count
        else { return nil }
        var paths: [TreePath] = []
        paths.reserveCapacity(count)
        for line in lines {
            guard let path = try? PublishedPath(String(Substring(line))).treePath else { return nil }
            if let last = paths.last, last >= path { return nil }
            paths.append(path)
        }
        self.paths = paths
    }
}
