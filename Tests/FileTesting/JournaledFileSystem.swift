import Platform

/// The files of the machine, with a journal of what is changed in them and waited for.
package struct JournaledFileSystem: FileSystem {
    private let journal: ChangeJournal
    /// Whether the journal learns that the program waited for the device; where not, nothing is ever sure.
    private let heedsSyncs: Bool
    private let base: LocalFileSystem

    package init(_ journal: ChangeJournal, over base: LocalFileSystem = .init(), heedsSyncs: Bool = true) {
        self.journal = journal
        self.base = base
        self.heedsSyncs = heedsSyncs
    }

    package func openFolder(_ path: DiskPath, followingSymlink: Bool) throws(SystemError) -> Folder {
        try base.openFolder(path, followingSymlink: followingSymlink)
    }

    package func list(_ folder: Folder) throws(SystemError) -> [FolderEntry] { try base.list(folder) }

    package func status(of path: DiskPath, followingSymlink: Bool) throws(SystemError) -> FileStatus {
        journal.status(try base.status(of: path, followingSymlink: followingSymlink))
    }

    package func mountIdentity(of folder: Folder) throws(SystemError) -> UInt64 {
        try base.mountIdentity(of: folder)
    }

    package func keepsTimesOfChange(at path: DiskPath) throws(SystemError) -> Bool {
        // The journal gives them.
        true
    }

    package func readFile(_ path: DiskPath, limit: Int) throws(SystemError) -> [UInt8] {
        try base.readFile(path, limit: limit)
    }

    package func readPart(of path: DiskPath, from offset: Int, count: Int) throws(SystemError) -> [UInt8] {
        try base.readPart(of: path, from: offset, count: count)
    }

    package func fileHolds(_ bytes: [UInt8], at path: DiskPath) throws(SystemError) -> Bool {
        try base.fileHolds(bytes, at: path)
    }

    package func filesAreEqual(_ first: DiskPath, _ second: DiskPath) throws(SystemError) -> Bool {
        try base.filesAreEqual(first, second)
    }

    package func readLink(_ path: DiskPath) throws(SystemError) -> String { try base.readLink(path) }

    package func realPath(_ path: DiskPath) throws(SystemError) -> String { try base.realPath(path) }

    package func copyFolderAttributes(of status: FileStatus, to folder: Folder) throws(SystemError) {
        try base.copyFolderAttributes(of: status, to: folder)
    }

    // MARK: - Changes

    package func writeNewFile(_ bytes: [UInt8], at path: DiskPath) throws(SystemError) {
        let name = try journal.name(of: path)
        try base.writeNewFile(bytes, at: path)
        try journal.made(.file, at: name, path)
    }

    package func copyFile(
        _ source: DiskPath, toNew path: DiskPath, keepingAttributes: Bool
    ) throws(SystemError) -> Int {
        let name = try journal.name(of: path)
        let size = try base.copyFile(source, toNew: path, keepingAttributes: keepingAttributes)
        try journal.made(.file, at: name, path)
        if keepingAttributes { journal.datedLike(try status(of: source, followingSymlink: true), name) }
        return size
    }

    package func linkFile(_ source: DiskPath, toNew path: DiskPath) throws(SystemError) {
        let names = (try journal.name(of: source), try journal.name(of: path))
        try base.linkFile(source, toNew: path)
        journal.linked(names.0, to: names.1)
    }

    package func makeSymlink(to target: String, at path: DiskPath) throws(SystemError) {
        let name = try journal.name(of: path)
        try base.makeSymlink(to: target, at: path)
        try journal.made(.symlink, at: name, path)
    }

    package func makeFolder(_ path: DiskPath) throws(SystemError) {
        let name = try journal.name(of: path)
        try base.makeFolder(path)
        try journal.made(.folder, at: name, path)
    }

    package func renameItem(_ source: DiskPath, to path: DiskPath) throws(SystemError) {
        let names = (try journal.name(of: source), try journal.name(of: path))
        try base.renameItem(source, to: path)
        journal.renamed(names.0, to: names.1)
    }

    package func exchange(_ first: DiskPath, with second: DiskPath) throws(SystemError) {
        let names = (try journal.name(of: first), try journal.name(of: second))
        try base.exchange(first, with: second)
        journal.exchanged(names.0, with: names.1)
    }

    package func removeFile(_ path: DiskPath) throws(SystemError) {
        let name = try journal.name(of: path)
        try base.removeFile(path)
        journal.removed(name)
    }

    package func removeFolder(_ path: DiskPath) throws(SystemError) {
        let name = try journal.name(of: path)
        try base.removeFolder(path)
        journal.removed(name)
    }

    package func sync(_ folder: Folder) throws(SystemError) {
        try base.sync(folder)
        if heedsSyncs { try journal.synced(folder) }
    }

    package func syncFileSystem(of folder: Folder) throws(SystemError) {
        try base.syncFileSystem(of: folder)
        if heedsSyncs { journal.syncedFileSystem() }
    }

    package func lockFile(_ path: DiskPath, note: String) throws(SystemError) -> FileLock? {
        let name = try journal.name(of: path)
        let lock = try base.lockFile(path, note: note)
        if lock != nil { try journal.filled(name, path) }
        return lock
    }
}
