import Platform
import Synchronization

/// The folder in which new files wait, made when the first one comes.
final class Stage: Sendable {
    /// How files are named in it.
    enum Layout: Sendable {
        /// As in the output folder, which it will replace.
        case tree
        /// By their numbers in the plan: they will be moved one by one.
        case numbered
    }

    let layout: Layout
    let path: DiskPath
    private let fileSystem: any FileSystem
    /// Folders in it that are made with it.
    private let folders: [TreePath]
    private let state = Lock<Folder?>(nil)

    init(_ layout: Layout, at path: DiskPath, folders: [TreePath], _ fileSystem: any FileSystem) {
        self.layout = layout
        self.path = path
        self.folders = folders
        self.fileSystem = fileSystem
    }

    /// The folder, made where it was not.
    func folder() throws(SystemError) -> Folder {
        try state.withLock { folder throws(SystemError) in
            if let folder { return folder }
            switch layout {
            case .tree: try fileSystem.makeFolder(path)
            // The output folder around it may be missing.
            case .numbered: try fileSystem.makeFolders(path.description)
            }
            let made = try fileSystem.openFolder(path, followingSymlink: false)
            for inner in folders { try fileSystem.makeFolder(made[inner.string]) }
            folder = made
            return made
        }
    }

    /// Removes it with all that is in it.
    func remove() throws(SystemError) { try fileSystem.removeTree(path) }
}
