import Platform

// The new site as a whole: completed in the stage, brought to the device, put in place in one step.
extension Publication {
    /// Completes the stage and exchanges it with the output folder; where the file system refuses, replaces file by file.
    func replaceSite(
        _ rendered: RenderedFiles, _ stage: Stage, _ summary: inout PublishSummary
    ) async throws(PublishError) {
        let folder = try attempting { () throws(SystemError) in try stage.folder() }
        try await linkUnchanged(rendered.unchanged, into: folder)
        do throws(SystemError) {
            try carryForeign(into: folder)
            try keepFolderAttributes(in: folder)
        } catch {
            throw .system(error)
        }
        if Task.isCancelled { throw .cancelled }

        var refusal: SystemError?
        do throws(SystemError) {
            try prepareRecords()
            try fileSystem.syncFileSystem(of: folder)
            try recordBoth()
            refusal = try putInPlace(stage)
        } catch {
            restoreRecord()
            throw .system(error)
        }
        if let refusal {
            return try replaceFiles(rendered.changed, from: stage, because: .exchangeRefused(refusal), &summary)
        }
        summary.mode = .wholeSite
        await tidyUp(stage, &summary)
    }

    /// The one step. Returns the error by which the file system says that it cannot exchange folders.
    private func putInPlace(_ stage: Stage) throws(SystemError) -> SystemError? {
        guard old.folder != nil else {
            try fileSystem.renameItem(stage.path, to: place.output)
            return nil
        }
        do throws(SystemError) {
            try fileSystem.exchange(stage.path, with: place.output)
            return nil
        } catch {
            let refusals: Set<SystemError.Code> = [
                .busy, .crossDevice, .invalid, .unknownCall, .notSupported, .operationNotSupported,
            ]
            guard refusals.contains(error.code) else { throw error }
            return error
        }
    }

    /// After the exchange the new site stands, whatever fails here: failures become notes.
    private func tidyUp(_ stage: Stage, _ summary: inout PublishSummary) async {
        var isOnDevice = false
        do throws(SystemError) {
            try fileSystem.sync(place.parent)
            isOnDevice = true
            try putNextManifestInPlace()
        } catch {
            summary.notes.append(.leftover(error))
        }
        guard old.folder != nil else { return }
        do throws(PublishError) {
            let oldTree = try OldOutput(stage.path, mount: 0, fileSystem)
            summary.notes += try rescueLateForeignFiles(from: oldTree).map { .lateForeignFile($0.string) }
            // As long as the device may still have the old order, its `output` is this tree.
            if isOnDevice { try await remove(oldTree, in: stage) }
        } catch {
            if case .system(let failure) = error { summary.notes.append(.leftover(failure)) }
        }
    }
}

extension Publication {
    /// Removes the old tree, which now stands in the stage's place.
    private func remove(_ tree: OldOutput, in stage: Stage) async throws(PublishError) {
        guard let folder = tree.folder else { return }
        let paths = tree.files.keys.sorted()
        _ = try await inParallel(
            paths.count, jobs: options.fileJobs, makeWorker: { FolderCache(folder, fileSystem) }
        ) { folders, number throws(PublishError) in
            do throws(SystemError) {
                try fileSystem.removeFile(folders.place(of: paths[number]))
            } catch {
                // Rescued a moment ago.
                if error.code != .notFound { throw .system(error) }
            }
        }
        try attempting { () throws(SystemError) in try stage.remove() }
    }
}

// MARK: - Completing the stage

extension Publication {
    private func linkUnchanged(_ numbers: [Int], into stage: Folder) async throws(PublishError) {
        guard let oldFolder = old.folder else { return }
        _ = try await inParallel(
            numbers.count, jobs: options.fileJobs,
            makeWorker: { (old: FolderCache(oldFolder, fileSystem), new: FolderCache(stage, fileSystem)) }
        ) { folders, index throws(PublishError) in
            let path = plan.files[numbers[index]].path.treePath
            do throws(SystemError) {
                try carry(.file, from: folders.old.place(of: path), to: folders.new.place(of: path))
            } catch {
                throw .system(error)
            }
        }
    }

    private func carryForeign(into stage: Folder) throws(SystemError) {
        guard let oldFolder = old.folder else { return }
        var from = FolderCache(oldFolder, fileSystem)
        var to = FolderCache(stage, fileSystem)
        for path in division.foreignFiles {
            try carry(old.files[path] ?? .file, from: from.place(of: path), to: to.place(of: path))
        }
    }

    /// Gives the new site a file of the old one: the same file by a second name, or where that is impossible, a copy
    /// with the same time stamp. Symbolic links are made again as they are.
    private func carry(_ kind: FileKind, from source: DiskPath, to path: DiskPath) throws(SystemError) {
        if kind == .symlink {
            return try fileSystem.makeSymlink(to: fileSystem.readLink(source), at: path)
        }
        do throws(SystemError) {
            try fileSystem.linkFile(source, toNew: path)
        } catch {
            let refusals: Set<SystemError.Code> = [
                .crossDevice, .notPermitted, .tooManyLinks, .notSupported, .operationNotSupported, .unknownCall,
            ]
            guard refusals.contains(error.code), kind == .file else { throw error }
            _ = try fileSystem.copyFile(source, toNew: path, keepingAttributes: true)
        }
    }

    /// Folders keep their mode, owner and group. After the files: a folder may be closed to writing.
    private func keepFolderAttributes(in stage: Folder) throws(SystemError) {
        guard let oldFolder = old.folder else { return }
        let kept = Set(plan.folders).union(division.foreignFolders)
        for path in old.folders.reversed() where kept.contains(path) {
            let status = try fileSystem.status(of: oldFolder[path.string], followingSymlink: false)
            let folder = try fileSystem.openFolder(stage[path.string], followingSymlink: false)
            try fileSystem.copyFolderAttributes(of: status, to: folder)
        }
        let status = try fileSystem.status(of: oldFolder.itself, followingSymlink: false)
        try fileSystem.copyFolderAttributes(of: status, to: stage)
    }
}
