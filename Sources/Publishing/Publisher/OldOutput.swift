import Platform

/// What stands in the output folder before publishing, and what the program knows to have written there.
struct OldOutput: Sendable {
    /// Nil where there is no output folder.
    let folder: Folder?
    /// All files, symbolic links and special files. Links are not followed.
    private(set) var files: [TreePath: FileKind] = [:]
    /// All folders in it, those above before those within.
    private(set) var folders: [TreePath] = []
    /// The first place that belongs to another mount than the folder around the output; "" is the output itself.
    private(set) var foreignMount: String?

    /// Looks through the output folder.
    init(_ place: OutputPlace, _ fileSystem: any FileSystem) throws(PublishError) {
        try self.init(place.output, mount: fileSystem.mount(of: place.parent), fileSystem)
    }

    /// Looks through any folder; `mount` is the identity that all of it should have.
    init(_ path: DiskPath, mount: UInt64, _ fileSystem: any FileSystem) throws(PublishError) {
        do throws(SystemError) {
            folder = try fileSystem.openFolder(path, followingSymlink: false)
        } catch {
            guard error.code == .notFound else { throw .system(error) }
            folder = nil
            return
        }
        if let folder { try visit(folder, nil, mount, fileSystem) }
        folders.sort()
    }

    private mutating func visit(
        _ folder: Folder, _ path: TreePath?, _ mount: UInt64, _ fileSystem: any FileSystem
    ) throws(PublishError) {
        if foreignMount == nil, try fileSystem.mount(of: folder) != mount { foreignMount = path?.string ?? "" }
        for entry in try attempting({ () throws(SystemError) in try fileSystem.list(folder) }) {
            guard entry.isNameExact else { throw .nameNotUTF8(folder[entry.name].description) }
            let entryPath = TreePath(path.map { $0.string + "/" + entry.name } ?? entry.name)
            guard entry.kind == .folder else {
                files[entryPath] = entry.kind
                continue
            }
            folders.append(entryPath)
            let inner = try attempting { () throws(SystemError) in
                try fileSystem.openFolder(folder[entry.name], followingSymlink: false)
            }
            try visit(inner, entryPath, mount, fileSystem)
        }
    }
}

extension FileSystem {
    fileprivate func mount(of folder: Folder) throws(PublishError) -> UInt64 {
        try attempting { () throws(SystemError) in try mountIdentity(of: folder) }
    }
}

/// The most bytes of a manifest: more than ten million paths.
private let manifestLimit = 1 << 30

extension Manifest {
    /// The manifest beside an output folder; nil where there is none.
    static func read(_ place: OutputPlace, _ fileSystem: any FileSystem) throws(PublishError) -> Manifest? {
        let path = place.parent[place.manifestName]
        let bytes: [UInt8]
        do throws(SystemError) {
            bytes = try fileSystem.readFile(path, limit: manifestLimit)
        } catch {
            if error.code == .notFound { return nil }
            throw .system(error)
        }
        guard let manifest = Manifest(bytes: bytes) else { throw .unreadableManifest(path.description) }
        return manifest
    }
}
