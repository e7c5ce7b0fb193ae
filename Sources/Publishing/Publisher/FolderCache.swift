import Platform

/// The folders of a tree that were used last, open: files in them are reached without walking down from the root.
struct FolderCache: Sendable {
    private let root: Folder
    private let fileSystem: any FileSystem
    private var open: [TreePath: Folder] = [:]
    private var last: (path: TreePath, folder: Folder)?
    /// Few enough for a thousand descriptors and eight threads.
    private let limit = 32

    init(_ root: Folder, _ fileSystem: any FileSystem) {
        self.root = root
        self.fileSystem = fileSystem
    }

    /// Where the file of a path is.
    mutating func place(of path: TreePath) throws(SystemError) -> DiskPath {
        guard let parent = path.parent else { return root[path.string] }
        if let last, last.path == parent { return last.folder[path.name] }
        let folder: Folder
        if let known = open[parent] {
            folder = known
        } else {
            folder = try fileSystem.openFolder(root[parent.string], followingSymlink: false)
            if open.count >= limit { open.removeAll() }
            open[parent] = folder
        }
        last = (parent, folder)
        return folder[path.name]
    }
}
