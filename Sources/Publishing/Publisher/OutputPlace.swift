import Platform

/// Where the output folder is, and the names beside it that the publisher uses.
struct OutputPlace: Sendable {
    /// The folder that holds the output folder.
    let parent: Folder
    /// The output folder's own name, after symbolic links.
    let name: String

    var output: DiskPath { parent[name] }

    /// What the program wrote.
    var manifestName: String { siblingName("manifest") }
    /// What it will have written, ready to take the manifest's place once the new site is in its own.
    var nextManifestName: String { siblingName("manifest-next") }
    /// What it has or will have written, ready to count from just before the new site is put in place until just after.
    var manifestOfBothName: String { siblingName("manifest-both") }
    /// What the site was made from and how it stands, so that a build of which nothing changed ends early.
    var recordName: String { siblingName("build") }
    /// The same while it is written.
    var nextRecordName: String { siblingName("build-next") }
    var lockName: String { siblingName("lock") }
    /// What the names of stages start with.
    var stagePrefix: String { siblingName("stage-") }

    /// The folder in which reduced pictures are made.
    var picturesName: String { siblingName("pictures") }

    /// Names beside the output carry its name: two sites may be published into one folder.
    private func siblingName(_ purpose: String) -> String { ".\(name).bantin-\(purpose)" }

    /// Finds the place, making the folders above it that are missing.
    init(_ path: String, _ fileSystem: any FileSystem) throws(PublishError) {
        let real = try attempting { () throws(SystemError) in try Self.realPath(path, fileSystem, linksLeft: 40) }
        guard let slash = real.lastIndex(of: "/"), real.index(after: slash) < real.endIndex else {
            throw .outputHasNoName(path)
        }
        name = String(real[real.index(after: slash)...])
        guard name != ".", name != ".." else { throw .outputHasNoName(path) }
        let parentPath = slash == real.startIndex ? "/" : String(real[..<slash])
        parent = try attempting { () throws(SystemError) in
            try fileSystem.openFolder(DiskPath(parentPath), followingSymlink: true)
        }
        let status = try attempting { () throws(SystemError) in
            try fileSystem.statusIfPresent(of: parent[name])
        }
        if let status, status.kind != .folder { throw .outputIsNoFolder(real) }
    }

    /// The absolute path without symbolic links of a folder that may not be there yet.
    private static func realPath(
        _ path: String, _ fileSystem: any FileSystem, linksLeft: Int
    ) throws(SystemError) -> String {
        do throws(SystemError) {
            return try fileSystem.realPath(DiskPath(path))
        } catch  where error.code == .notFound && linksLeft > 0 {
            var trimmed = path[...]
            while trimmed.count > 1, trimmed.last == "/" { trimmed = trimmed.dropLast() }
            let slash = trimmed.lastIndex(of: "/")
            let name = slash.map { String(trimmed[trimmed.index(after: $0)...]) } ?? String(trimmed)
            let above = slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
            try fileSystem.makeFolders(above)
            let parent = try fileSystem.realPath(DiskPath(above))
            let place = (parent == "/" ? "" : parent) + "/" + name
            guard try fileSystem.statusIfPresent(of: DiskPath(place))?.kind == .symlink else { return place }
            // A link to a folder that is not there yet: it is made where the link points.
            let target = try fileSystem.readLink(DiskPath(place))
            return try realPath(
                target.hasPrefix("/") ? target : parent + "/" + target, fileSystem, linksLeft: linksLeft - 1)
        }
    }
}

extension FileSystem {
    /// The status of what stands there, a symbolic link as such; nil where nothing does.
    func statusIfPresent(of path: DiskPath) throws(SystemError) -> FileStatus? {
        do throws(SystemError) {
            return try status(of: path, followingSymlink: false)
        } catch  where error.code == .notFound {
            return nil
        }
    }
}

/// Runs what fails with a system error where a publishing error is wanted.
func attempting<Result>(_ body: () throws(SystemError) -> Result) throws(PublishError) -> Result {
    do throws(SystemError) {
        return try body()
    } catch {
        throw .system(error)
    }
}
