import Platform

/// Records a publication once it is whole, where it is certain that the files which then stand in the output folder are
/// those it made or compared.
struct RecordKeeping: Sendable {
    private let publication: Publication
    private var record: BuildRecord
    /// When the publication began, by the clock of the output's file system, in nanoseconds since 1970-01-01 UTC.
    private let start: Int64
    /// By their numbers in the plan, the files of the old site as they were before they were compared.
    private let before: [FileStatus?]

    /// Begins before anything is compared; nil where there is nothing to go by.
    init?(_ record: BuildRecord, _ publication: Publication) {
        let (place, fileSystem, old) = (publication.place, publication.fileSystem, publication.old)
        do throws(SystemError) {
            start = try fileSystem.status(of: place.parent[place.lockName], followingSymlink: false).changed
            var folders = old.folder.map { FolderCache($0, fileSystem) }
            var before: [FileStatus?] = []
            before.reserveCapacity(publication.plan.files.count)
            for file in publication.plan.files {
                let isThere = old.files[file.path.treePath] == .file
                let path = isThere ? try folders?.place(of: file.path.treePath) : nil
                before.append(
                    try path.map { path throws(SystemError) in
                        try fileSystem.status(of: path, followingSymlink: false)
                    })
            }
            self.before = before
        } catch {
            return nil
        }
        (self.publication, self.record) = (publication, record)
    }

    private var place: OutputPlace { publication.place }
    private var fileSystem: any FileSystem { publication.fileSystem }

    /// Writes the record, or leaves it: the next build then is a whole one, and writes it.
    ///
    /// `written` are the numbers in the plan of the files with new bytes.
    func record(_ summary: PublishSummary, written: [Int]) async {
        guard summary.notes.isEmpty else { return }
        do throws(SystemError) {
            guard let moment = try await momentAfterAllChanges(summary.mode),
                let survey = try await survey(summary.mode, written), survey.lastChange < moment
            else { return try fileSystem.removeTree(place.parent[place.nextRecordName]) }
            var record = record
            record.output = survey.bytes
            record.site.files = publication.plan.files.count
            // All but those and the manifest.
            record.site.foreign = survey.count - record.site.files - 1
            try write(record.bytes)
        } catch {
            try? fileSystem.removeTree(place.parent[place.nextRecordName])
        }
    }

    /// A moment, by the clock of the file system, from which on a change to a file shows in its times: none of the
    /// program's own changes is as late. Nil where that clock stands still for long.
    private func momentAfterAllChanges(_ mode: PublishSummary.Mode) async throws(SystemError) -> Int64? {
        if mode == .untouched { return start }
        let last = try moment()
        for _ in 0..<8 {
            try? await Task.sleep(for: .milliseconds(3))
            let now = try moment()
            if now > last { return now }
        }
        return nil
    }

    /// The clock of the file system: the time of a file just made.
    private func moment() throws(SystemError) -> Int64 {
        let path = place.parent[place.nextRecordName]
        try fileSystem.removeTree(path)
        try fileSystem.writeNewFile([], at: path)
        return try fileSystem.status(of: path, followingSymlink: false).changed
    }

    /// The output folder, if all planned files in it are certainly the program's.
    private func survey(_ mode: PublishSummary.Mode, _ written: [Int]) async throws(SystemError) -> FileSurvey? {
        // It was written after all new files, and before any of them took its place.
        let manifest = place.parent[place.manifestName]
        guard try fileSystem.fileHolds(publication.plan.manifest.bytes, at: manifest) else { return nil }
        let rule = CertainFiles(
            mode: mode, start: start,
            end: try fileSystem.status(of: manifest, followingSymlink: false).modified,
            exchange: try fileSystem.status(of: place.output, followingSymlink: false).changed)
        let isWritten = Set(written)
        var certain = 0
        let survey = await FileSurvey(of: place, fileSystem, jobs: publication.options.jobs) { path, status in
            guard let number = publication.plan.number(of: TreePath(path)) else { return }
            let isCertain =
                isWritten.contains(number)
                ? rule.isWritten(status) : before[number].map { rule.isKept(status, $0) } ?? false
            if isCertain { certain += 1 }
        }
        return certain == publication.plan.files.count ? survey : nil
    }

    /// Puts the record in its place, once it, the site and what the site is made from are on the device.
    private func write(_ bytes: [UInt8]) throws(SystemError) {
        let path = place.parent[place.nextRecordName]
        try fileSystem.removeTree(path)
        try fileSystem.writeNewFile(bytes, at: path)
        try fileSystem.syncFileSystem(of: place.parent)
        try fileSystem.renameItem(path, to: place.parent[place.recordName])
    }
}

/// Tells whether a file of the output folder is what the publication put or left there, by what the file system says.
struct CertainFiles: Sendable {
    let mode: PublishSummary.Mode
    /// When the publication began.
    let start: Int64
    /// When all new files were written, and none of them in its place yet.
    let end: Int64
    /// When the output folder got its name.
    let exchange: Int64

    /// A file with new bytes: nobody had its path before it was whole, so a later change has a later time.
    func isWritten(_ status: FileStatus) -> Bool {
        guard status.kind == .file, start <= status.modified, status.modified <= end else { return false }
        return mode == .wholeSite ? end < exchange : end < status.changed
    }

    /// A file that was as it should be when it was compared. Linking changes the time of its last change.
    func isKept(_ status: FileStatus, _ before: FileStatus) -> Bool {
        guard status.kind == .file, status.isSameFile(as: before), status.size == before.size,
            status.modified == before.modified, status.modified < start
        else { return false }
        return mode != .untouched || (status.changed == before.changed && status.changed < start)
    }
}
