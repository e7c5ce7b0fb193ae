/// What the files below a folder looked like at one moment, to find out later which have changed.
struct FolderSnapshot: Sendable {
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
    init(of root: String) throws(SystemError) {
        self.root = root
        stamps = [:]
        let walk = try LocalFileSystem().walk(root, skipping: Self.isHidden)
        stamps.reserveCapacity(walk.files.count)
        for file in walk.files {
            if let stamp = Self.stamp(of: file.path, in: root) { stamps[file.path] = stamp }
        }
    }

    /// The folders and files below a folder as paths relative to it; the folder itself is the empty one.
    static func contents(of root: String) throws(SystemError) -> (folders: Set<String>, files: Set<String>) {
        let walk = try LocalFileSystem().walk(root, skipping: Self.isHidden)
        var folders: Set<String> = [""]
        for folder in walk.emptyFolders { insert(folder, into: &folders) }
        for file in walk.files {
            if let slash = file.path.lastIndex(of: "/") { insert(String(file.path[..<slash]), into: &folders) }
        }
        return (folders, Set(walk.files.map(\.path)))
    }

    func contains(_ path: String) -> Bool { stamps[path] != nil }

    /// Looks at one file again.
    /// - Returns: whether it is there
    mutating func look(at path: String) -> Bool {
        stamps[path] = Self.stamp(of: path, in: root)
        return stamps[path] != nil
    }

    /// The files that differ in another snapshot: written, made or removed.
    func changes(to later: FolderSnapshot) -> Set<String> {
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

    /// A folder and those that hold it.
    private static func insert(_ folder: String, into folders: inout Set<String>) {
        var path = folder
        while folders.insert(path).inserted, let slash = path.lastIndex(of: "/") { path = String(path[..<slash]) }
    }

    private static func stamp(of path: String, in root: String) -> Stamp? {
        guard let status = try? LocalFileSystem().status(of: DiskPath(root + "/" + path), followingSymlink: true),
            status.kind == .file
        else { return nil }
        return Stamp(modified: status.modified, size: status.size, inode: status.inode)
    }
}
