/// All files below a folder, and what stands in the way of reading them.
package struct FileTreeWalk: Sendable, Equatable {
    /// A file found. Its path is relative to the root, with "/" between the components.
    package struct File: Sendable, Equatable {
        package var path: String
        /// Reached through a symbolic link, its own or that of a folder above it.
        package var isLinked: Bool
    }

    /// A name that was passed over.
    package struct Problem: Sendable, Equatable {
        package enum Reason: Sendable, Equatable {
            /// A symbolic link to one of the folders that hold it.
            case loop
            /// A symbolic link to a place outside the root.
            case leavesRoot
            /// A symbolic link to nothing.
            case brokenLink
            /// A device, a named pipe or a socket.
            case special
            case nameNotUTF8
            case tooDeep
            case unreadable(SystemError)
        }

        package var path: String
        package var reason: Reason

        package init(path: String, reason: Reason) {
            self.path = path
            self.reason = reason
        }
    }

    /// Bounds that no honest tree reaches.
    package struct Limits: Sendable {
        /// Folders within folders.
        package var depth: Int
        /// Files and folders together: symbolic links can make few folders appear in very many places.
        package var entries: Int

        package init(depth: Int = 64, entries: Int = 2_000_000) {
            self.depth = depth
            self.entries = entries
        }
    }

    /// Sorted by the UTF-8 bytes of their paths.
    package var files: [File] = []
    /// Folders without any entry, sorted likewise.
    package var emptyFolders: [String] = []
    package var problems: [Problem] = []
    /// There were more files and folders than the limit; the rest was not looked at.
    package var isCutShort = false
}

extension FileSystem {
    /// Walks a folder. Symbolic links are followed where they stay inside it.
    /// `isSkipped` is asked of each path relative to the root; what it skips is left out, with all below it. `enter` is
    /// told each folder before it is listed, the root itself by an empty path.
    /// Throws only where the root itself cannot be opened; all else is a problem in the result.
    package func walk(
        _ root: String, limits: FileTreeWalk.Limits = .init(), skipping isSkipped: (String) -> Bool = { _ in false },
        entering enter: (String) -> Void = { _ in }
    ) throws(SystemError) -> FileTreeWalk {
        let folder = try openFolder(DiskPath(root), followingSymlink: true)
        let status = try status(of: folder.itself, followingSymlink: false)
        let realRoot = try realPath(DiskPath(root))
        var walker = Walker(fileSystem: self, rootPath: realRoot, limits: limits)
        walker.visit(folder, path: "", ancestors: [status], isLinked: false, isSkipped, enter)
        return walker.sortedResult
    }
}

private struct Walker {
    let fileSystem: any FileSystem
    /// Without symbolic links.
    let rootPath: String
    let limits: FileTreeWalk.Limits
    var result = FileTreeWalk()
    private var entryCount = 0

    init(fileSystem: any FileSystem, rootPath: String, limits: FileTreeWalk.Limits) {
        self.fileSystem = fileSystem
        self.rootPath = rootPath
        self.limits = limits
    }

    var sortedResult: FileTreeWalk {
        var sorted = result
        sorted.files.sort { ByteOrder.areInOrder($0.path, $1.path) }
        sorted.emptyFolders.sort { ByteOrder.areInOrder($0, $1) }
        sorted.problems.sort { ByteOrder.areInOrder($0.path, $1.path) }
        return sorted
    }

    mutating func visit(
        _ folder: Folder, path: String, ancestors: [FileStatus], isLinked: Bool, _ isSkipped: (String) -> Bool,
        _ enter: (String) -> Void
    ) {
        enter(path)
        let entries: [FolderEntry]
        do throws(SystemError) {
            entries = try fileSystem.list(folder)
        } catch {
            return result.problems.append(.init(path: path, reason: .unreadable(error)))
        }
        if entries.isEmpty, !path.isEmpty { result.emptyFolders.append(path) }
        for entry in entries where !result.isCutShort {
            entryCount += 1
            guard entryCount <= limits.entries else { return result.isCutShort = true }
            let entryPath = path.isEmpty ? entry.name : path + "/" + entry.name
            if isSkipped(entryPath) { continue }
            guard entry.isNameExact else {
                result.problems.append(.init(path: entryPath, reason: .nameNotUTF8))
                continue
            }
            do throws(SystemError) {
                try take(entry, in: folder, entryPath, ancestors, isLinked, isSkipped, enter)
            } catch {
                result.problems.append(.init(path: entryPath, reason: .unreadable(error)))
            }
        }
    }

    private mutating func take(
        _ entry: FolderEntry, in folder: Folder, _ path: String, _ ancestors: [FileStatus], _ isLinked: Bool,
        _ isSkipped: (String) -> Bool, _ enter: (String) -> Void
    ) throws(SystemError) {
        var kind = entry.kind
        if kind == .symlink {
            guard let target = try target(of: folder[entry.name], path) else { return }
            kind = target
        }
        let isLinked = isLinked || entry.kind == .symlink
        switch kind {
        case .file:
            result.files.append(.init(path: path, isLinked: isLinked))
        case .folder:
            let opened = try fileSystem.openFolder(folder[entry.name], followingSymlink: entry.kind == .symlink)
            let status = try fileSystem.status(of: opened.itself, followingSymlink: false)
            if ancestors.contains(where: status.isSameFile) {
                return result.problems.append(.init(path: path, reason: .loop))
            }
            guard ancestors.count < limits.depth else {
                return result.problems.append(.init(path: path, reason: .tooDeep))
            }
            visit(opened, path: path, ancestors: ancestors + [status], isLinked: isLinked, isSkipped, enter)
        case .special, .symlink:
            result.problems.append(.init(path: path, reason: .special))
        }
    }

    /// What a symbolic link leads to; nil where it may not be followed, which is then a problem.
    private mutating func target(of link: DiskPath, _ path: String) throws(SystemError) -> FileKind? {
        let real: String
        do throws(SystemError) {
            real = try fileSystem.realPath(DiskPath(rootPath + "/" + path))
        } catch {
            switch error.code {
            case .notFound, .notAFolder: result.problems.append(.init(path: path, reason: .brokenLink))
            case .tooManySymlinks: result.problems.append(.init(path: path, reason: .loop))
            default: throw error
            }
            return nil
        }
        guard real == rootPath || real.hasPrefix(rootPath == "/" ? "/" : rootPath + "/") else {
            result.problems.append(.init(path: path, reason: .leavesRoot))
            return nil
        }
        return try fileSystem.status(of: link, followingSymlink: true).kind
    }
}
