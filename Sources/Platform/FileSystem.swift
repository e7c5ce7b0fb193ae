/// The files of the machine, as the program sees them. `LocalFileSystem` is the real one.
/// No operation follows a symbolic link in the last component of a path unless it says so.
package protocol FileSystem: Sendable {
    /// Opens a folder. A symbolic link to a folder is followed only if `followingSymlink`.
    func openFolder(_ path: DiskPath, followingSymlink: Bool) throws(SystemError) -> Folder

    /// The names in a folder, sorted by their UTF-8 bytes.
    func list(_ folder: Folder) throws(SystemError) -> [FolderEntry]

    func status(of path: DiskPath, followingSymlink: Bool) throws(SystemError) -> FileStatus

    /// The identity of the mount that holds a folder: two folders can be linked and exchanged only within one.
    func mountIdentity(of folder: Folder) throws(SystemError) -> UInt64

    /// Whether a file or folder, a symbolic link being followed, is on a disk of this machine whose file system gives each
    /// file the time of its last change, by this machine's clock: such a time tells that a file is as it was.
    func keepsTimesOfChange(at path: DiskPath) throws(SystemError) -> Bool

    /// A whole regular file, following a symbolic link.
    /// - Throws: `notARegularFile` for a device, a named pipe or a socket (at once, without waiting for a writer),
    ///   `fileTooBig` above `limit` bytes.
    func readFile(_ path: DiskPath, limit: Int) throws(SystemError) -> [UInt8]

    /// Up to `count` bytes of a regular file from `offset` on, fewer only at its end; a symbolic link is followed.
    func readPart(of path: DiskPath, from offset: Int, count: Int) throws(SystemError) -> [UInt8]

    /// Whether a regular file holds just these bytes. A symbolic link or anything else that is no regular file does not.
    func fileHolds(_ bytes: [UInt8], at path: DiskPath) throws(SystemError) -> Bool

    /// Whether two regular files hold the same bytes; `first` may be a symbolic link.
    func filesAreEqual(_ first: DiskPath, _ second: DiskPath) throws(SystemError) -> Bool

    /// Where a symbolic link points, as written in it.
    func readLink(_ path: DiskPath) throws(SystemError) -> String

    /// The absolute path without symbolic links and dots.
    func realPath(_ path: DiskPath) throws(SystemError) -> String

    /// Makes a file that was not there; on failure, none is left.
    func writeNewFile(_ bytes: [UInt8], at path: DiskPath) throws(SystemError)

    /// Makes a copy of a regular file (a symbolic link is followed) where none was; on failure, none is left.
    /// `keepingAttributes` gives it the same modification time and mode, as a hard link would have.
    /// - Returns: its size in bytes.
    func copyFile(_ source: DiskPath, toNew path: DiskPath, keepingAttributes: Bool) throws(SystemError) -> Int

    /// Gives a file a second name (a hard link).
    func linkFile(_ source: DiskPath, toNew path: DiskPath) throws(SystemError)

    func makeSymlink(to target: String, at path: DiskPath) throws(SystemError)

    func makeFolder(_ path: DiskPath) throws(SystemError)

    /// Gives a folder the mode of another and, as far as the system lets us, its owner and group.
    func copyFolderAttributes(of status: FileStatus, to folder: Folder) throws(SystemError)

    /// Renames; a file or an empty folder of that name is replaced in one step.
    func renameItem(_ source: DiskPath, to path: DiskPath) throws(SystemError)

    /// Exchanges two names in one step.
    func exchange(_ first: DiskPath, with second: DiskPath) throws(SystemError)

    /// Removes a file or a symbolic link.
    func removeFile(_ path: DiskPath) throws(SystemError)

    /// Removes an empty folder.
    func removeFolder(_ path: DiskPath) throws(SystemError)

    /// Waits until a folder's names are on the device.
    func sync(_ folder: Folder) throws(SystemError)

    /// Waits until all that was written to the file system that holds `folder` is on the device.
    func syncFileSystem(of folder: Folder) throws(SystemError)

    /// Takes the lock that a file stands for, making the file where there is none, and writes `note` into it.
    /// The lock is freed when the value goes away, at the latest by the death of the process.
    /// - Returns: nil where another process (or another part of this one) holds it.
    func lockFile(_ path: DiskPath, note: String) throws(SystemError) -> FileLock?
}
