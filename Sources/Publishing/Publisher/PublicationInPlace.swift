import Platform

// File by file: for output folders that cannot be exchanged.
extension Publication {
    /// Replaces the changed files one by one, then removes the stale ones. All new bytes are on the device before the
    /// first file is replaced, so that a full disk leaves the old site whole.
    func replaceFiles(
        _ changed: [Int], from stage: Stage, because reason: PublishSummary.Reason, _ summary: inout PublishSummary
    ) throws(PublishError) {
        var replaced = 0
        var hasBegun = false
        do throws(SystemError) {
            let incoming = try gatherIncoming(changed, from: stage)
            let output = try fileSystem.openFolder(place.output, followingSymlink: false)
            try prepareRecords()
            try fileSystem.syncFileSystem(of: incoming)
            try fileSystem.syncFileSystem(of: place.parent)
            try recordBoth()

            hasBegun = true
            var replacement = FileReplacement(self, incoming: incoming, output: output)
            for number in changed.sorted(by: comesBefore) {
                try replacement.replaceFile(number)
                replaced += 1
            }
            try replacement.removeStaleFiles()
            try fileSystem.syncFileSystem(of: output)
            try putNextManifestInPlace()
            try fileSystem.removeTree(output[PublishedPath.incomingFolder])
            try stage.remove()
        } catch {
            try? fileSystem.removeTree(place.parent[place.name + "/" + PublishedPath.incomingFolder])
            if hasBegun { throw .stoppedHalfway(error, replaced: replaced, of: changed.count) }
            restoreRecord()
            throw .system(error)
        }
        summary.mode = .fileByFile(reason)
    }

    /// Assets first, the home page last; within a class by path.
    private func comesBefore(_ first: Int, _ second: Int) -> Bool {
        let class1 = plan.files[first].fileClass
        let class2 = plan.files[second].fileClass
        return class1 == class2 ? first < second : class1 < class2
    }

    /// Brings the new files into a folder on the output's own file system, named by their numbers.
    private func gatherIncoming(_ changed: [Int], from stage: Stage) throws(SystemError) -> Folder {
        guard stage.layout == .tree else { return try stage.folder() }
        let path = place.parent[place.name + "/" + PublishedPath.incomingFolder]
        try fileSystem.makeFolder(path)
        let incoming = try fileSystem.openFolder(path, followingSymlink: false)
        var staged = FolderCache(try stage.folder(), fileSystem)
        for number in changed {
            let source = try staged.place(of: plan.files[number].path.treePath)
            do throws(SystemError) {
                try fileSystem.renameItem(source, to: incoming[String(number)])
            } catch {
                guard error.code == .crossDevice else { throw error }
                _ = try fileSystem.copyFile(source, toNew: incoming[String(number)], keepingAttributes: false)
            }
        }
        return incoming
    }
}

/// Replaces files in the output folder one by one.
private struct FileReplacement {
    private let publication: Publication
    private let incoming: Folder
    private let output: Folder
    /// Folders that are surely there.
    private var folders: Set<TreePath>
    /// Own files that the new site does not have and that are still there.
    private var stale: Set<TreePath>
    /// Stale files by their paths without regard to case, where a planned file has that path too:
    /// on some file systems the two are one.
    private let staleTwins: [String: [TreePath]]

    init(_ publication: Publication, incoming: Folder, output: Folder) {
        self.publication = publication
        self.incoming = incoming
        self.output = output
        folders = Set(publication.old.folders)
        stale = Set(publication.division.stale)
        staleTwins = Dictionary(grouping: publication.division.stale.filter(publication.plan.containsFolded)) {
            $0.string.lowercased()
        }
    }

    private var fileSystem: any FileSystem { publication.fileSystem }

    /// Moves a new file to its path.
    mutating func replaceFile(_ number: Int) throws(SystemError) {
        let path = publication.plan.files[number].path.treePath
        for folder in Array(path.ancestors).reversed() where !folders.contains(folder) {
            if stale.contains(folder) { try removeStaleFile(folder) }
            try makeFolder(folder)
        }
        if folders.contains(path) { try removeOwnFolder(path) }
        for twin in staleTwins[path.string.lowercased()] ?? [] where stale.contains(twin) {
            try removeStaleFile(twin)
        }
        try fileSystem.renameItem(incoming[String(number)], to: output[path.string])
    }

    /// Removes the stale files that are left, and the folders that are empty without them.
    mutating func removeStaleFiles() throws(SystemError) {
        for path in stale.sorted() { try removeStaleFile(path) }
        let needed = Set(publication.plan.folders)
        for folder in publication.division.ownFolders.reversed() where !needed.contains(folder) {
            do throws(SystemError) {
                try fileSystem.removeFolder(output[folder.string])
            } catch {
                // Foreign files keep their folder, and a folder may be a mount point.
                guard [.folderNotEmpty, .exists, .notFound, .busy, .notAFolder].contains(error.code) else {
                    throw error
                }
            }
        }
    }

    private mutating func removeStaleFile(_ path: TreePath) throws(SystemError) {
        do throws(SystemError) {
            try fileSystem.removeFile(output[path.string])
        } catch {
            guard error.code == .notFound || error.code == .notAFolder else { throw error }
        }
        stale.remove(path)
    }

    private mutating func makeFolder(_ folder: TreePath) throws(SystemError) {
        do throws(SystemError) {
            try fileSystem.makeFolder(output[folder.string])
        } catch {
            guard error.code == .exists else { throw error }
        }
        folders.insert(folder)
    }

    /// Removes a folder in which only stale files stand.
    private mutating func removeOwnFolder(_ path: TreePath) throws(SystemError) {
        let inside = path.string + "/"
        for file in stale.sorted() where file.string.utf8.starts(with: inside.utf8) { try removeStaleFile(file) }
        for folder in folders.sorted().reversed()
        where folder == path || folder.string.utf8.starts(with: inside.utf8) {
            try fileSystem.removeFolder(output[folder.string])
            folders.remove(folder)
        }
    }
}
