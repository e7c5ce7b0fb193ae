/// The paths that the files of a site take, none of which may stand in another's way, on any file system: those of macOS
/// and Windows do not tell capital letters from small ones, and a folder cannot stand where a file does.
///
/// Files are known by numbers, those under which they claimed their paths.
struct ClaimedPaths: Sendable {
    /// What stands in the way of a file.
    enum Obstacle: Sendable, Equatable {
        /// Another file has the path, or one that some file systems take for it; or a folder of another file is spelled
        /// otherwise.
        case samePath(of: Int)
        /// Another file stands where this one needs a folder.
        case file(Int)
        /// Another file needs a folder where this one would stand.
        case folder(of: Int)
    }

    /// The numbers of the files by their folded paths. Strings compare by canonical equivalence, which is what file
    /// systems that normalise do.
    private var files: [String: Int] = [:]
    /// By their folded paths, the folders that the files need, with the first file that needs each.
    private var folderOwners: [String: (folder: TreePath, owner: Int)] = [:]
    /// The folder of the last file, which often is that of the next.
    private var lastParent: TreePath?

    init(capacity: Int) { files.reserveCapacity(capacity) }

    /// All folders that the files need, in no order.
    var folders: [TreePath] { folderOwners.values.map(\.folder) }

    /// Takes a path for a file, unless something stands in the way: then nothing is taken.
    mutating func claim(_ path: TreePath, for number: Int) -> Obstacle? {
        let key = path.folded
        if let other = files[key] { return .samePath(of: other) }
        if let (_, owner) = folderOwners[key] { return .folder(of: owner) }
        if let parent = path.parent, parent != lastParent {
            if let obstacle = obstacle(toFoldersOf: path) { return obstacle }
            for folder in path.ancestors where folderOwners[folder.folded] == nil {
                folderOwners[folder.folded] = (folder, number)
            }
            lastParent = parent
        }
        files[key] = number
        return nil
    }

    private func obstacle(toFoldersOf path: TreePath) -> Obstacle? {
        for folder in path.ancestors {
            let key = folder.folded
            if let other = files[key] { return .file(other) }
            // Whoever claimed this one claimed those above it.
            if let (known, owner) = folderOwners[key] { return known == folder ? nil : .samePath(of: owner) }
        }
        return nil
    }

    /// The number of the file whose path is this one or differs in case and normalisation only.
    func number(near path: TreePath) -> Int? { files[path.folded] }
}
