import Platform

/// What making the files showed: numbers in the plan, ascending.
struct RenderedFiles: Sendable {
    /// Those that differ from the old site; their bytes are in the stage.
    var changed: [Int] = []
    /// Those that are as in the old site.
    var unchanged: [Int] = []
    var bytesWritten = 0
}

extension Publication {
    /// Makes every file, compares it with the old one, and keeps in the stage what differs.
    func render(into stage: Stage) async throws(PublishError) -> RenderedFiles {
        let total = plan.files.count
        let counter = ProgressCounter(total: total, report: options.progress)
        let workers = try await inParallel(
            total, jobs: options.jobs, makeWorker: { RenderWorker(publication: self, stage: stage) }
        ) { worker, number throws(PublishError) in
            try worker.make(number)
            counter.advance()
        }
        var rendered = RenderedFiles()
        for worker in workers {
            rendered.changed += worker.rendered.changed
            rendered.unchanged += worker.rendered.unchanged
            rendered.bytesWritten += worker.rendered.bytesWritten
        }
        rendered.changed.sort()
        rendered.unchanged.sort()
        return rendered
    }
}

/// Makes files one after the other.
private struct RenderWorker: Sendable {
    let publication: Publication
    let stage: Stage
    var rendered = RenderedFiles()
    private var oldFolders: FolderCache?
    private var stageFolders: FolderCache?

    init(publication: Publication, stage: Stage) {
        self.publication = publication
        self.stage = stage
        oldFolders = publication.old.folder.map { FolderCache($0, publication.fileSystem) }
    }

    private var fileSystem: any FileSystem { publication.fileSystem }

    mutating func make(_ number: Int) throws(PublishError) {
        let file = publication.plan.files[number]
        switch file.content {
        case .render(let render):
            let bytes: [UInt8]
            do {
                bytes = try render()
            } catch {
                throw .rendering(.init(file), error)
            }
            do throws(SystemError) {
                try keep(bytes, of: file, number)
            } catch {
                throw .system(error)
            }
        case .copy(let source):
            do throws(SystemError) {
                try copy(DiskPath(source), of: file, number)
            } catch {
                throw .system(error)
            }
        case .keep:
            guard publication.old.files[file.path.treePath] == .file else { throw .nothingToKeep(.init(file)) }
            rendered.unchanged.append(number)
        }
    }

    private mutating func keep(_ bytes: [UInt8], of file: PlannedFile, _ number: Int) throws(SystemError) {
        if let old = try oldFile(file.path.treePath), try fileSystem.fileHolds(bytes, at: old) {
            return rendered.unchanged.append(number)
        }
        try fileSystem.writeNewFile(bytes, at: stagePlace(file, number))
        rendered.changed.append(number)
        rendered.bytesWritten += bytes.count
    }

    private mutating func copy(_ source: DiskPath, of file: PlannedFile, _ number: Int) throws(SystemError) {
        if let old = try oldFile(file.path.treePath), try fileSystem.filesAreEqual(source, old) {
            return rendered.unchanged.append(number)
        }
        let size = try fileSystem.copyFile(source, toNew: stagePlace(file, number), keepingAttributes: false)
        rendered.changed.append(number)
        rendered.bytesWritten += size
    }

    /// Where the old site has a regular file of that path.
    private mutating func oldFile(_ path: TreePath) throws(SystemError) -> DiskPath? {
        guard publication.old.files[path] == .file else { return nil }
        return try oldFolders?.place(of: path)
    }

    private mutating func stagePlace(_ file: PlannedFile, _ number: Int) throws(SystemError) -> DiskPath {
        switch stage.layout {
        case .numbered: return try stage.folder()[String(number)]
        case .tree:
            if stageFolders == nil { stageFolders = FolderCache(try stage.folder(), fileSystem) }
            return try stageFolders?.place(of: file.path.treePath) ?? stage.path
        }
    }
}
