/// What the files below a folder looked like at one moment, to find out later which have changed.
package struct FolderSnapshot: Sendable {
    /// What tells two states of a file apart without reading it.
    struct Stamp: Sendable, Equatable {
        var modified: Int64
        var size: Int
        var inode: UInt64
    }

    let root: String
    /// By path relative to the root.
    private var stamps: [String: Stamp]

    /// Looks at all files below a folder, hidden ones left out.
    /// - Throws: where the folder itself cannot be opened
    package init(of root: String) throws(SystemError) { self.init(of: root, files: try Self.files(of: root)) }

    /// Looks at files that `files(of:)` has found. One that has gone since counts as there, so that its end is noticed.
    init(of root: String, files: [String]) {
        self.root = root
        stamps = [:]
        stamps.reserveCapacity(files.count)
        for path in files { stamps[path] = Self.stamp(of: path, in: root) ?? Stamp(modified: 0, size: 0, inode: 0) }
    }

    /// The files below a folder as paths relative to it. `enter` is told each folder before it is looked into, the folder
    /// itself by an empty path.
    static func files(of root: String, entering enter: (String) -> Void = { _ in }) throws(SystemError) -> [String] {
        try LocalFileSystem().walk(root, skipping: Self.isHidden, entering: enter).files.map(\.path)
    }

    func contains(_ path: String) -> Bool { stamps[path] != nil }

    /// Looks at one file again.
    /// - Returns: whether it is there
    mutating func look(at path: String) -> Bool {
        stamps[path] = Self.stamp(of: path, in: root)
        return stamps[path] != nil
    }

    /// The files that differ in another snapshot: written, made or removed.
    package func changes(to later: FolderSnapshot) -> Set<String> {
        var changed: Set<String> = []
        for (path, stamp) in later.stamps where stamps[path] != stamp { changed.insert(path) }
        for path in stamps.keys where later.stamps[path] == nil { changed.insert(path) }
        return changed
    }

    /// Whether a path has a component that begins with a dot.
    static func isHidden(_ path: String) -> Bool {
        path.hasPrefix(".")
            || path.utf8.indices.contains { index in
                path.utf8[index] == UInt8(ascii: "/")
                    && path.utf8[path.utf8.index(after: index)...].first == UInt8(ascii: ".")
            }
    }

    private static func stamp(of path: String, in root: String) -> Stamp? {
        guard let status = try? LocalFileSystem().status(of: DiskPath(root + "/" + path), followingSymlink: true),
            status.kind == .file
        else { return nil }
        return Stamp(modified: status.modified, size: status.size, inode: status.inode)
    }
}
