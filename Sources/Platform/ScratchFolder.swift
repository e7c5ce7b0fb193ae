/// A folder for files that nobody needs after this process. It goes with its last reference; where the process is killed,
/// the next one that makes such a folder removes it.
package final class ScratchFolder: Sendable {
    /// Absolute.
    package let path: String
    /// Held as long as the folder is in use: the folder of a process that was killed has none.
    private let lock: FileLock

    private static let lockName = ".lock"

    /// Makes a folder whose name begins with `name`; folders of this name that nobody uses are removed. Nil for `parent`
    /// is the system's place for temporary files.
    package init(_ name: String, in parent: String? = nil) throws(SystemError) {
        let fileSystem = LocalFileSystem()
        let parent = try fileSystem.realPath(DiskPath(parent ?? Terminal.environment("TMPDIR") ?? "/tmp"))
        Self.removeAbandoned(name, in: parent)
        var number = 0
        while true {
            let path = "\(parent)/\(name)-\(ThisProcess.id)-\(number)"
            do throws(SystemError) {
                try fileSystem.makeFolder(DiskPath(path))
                // Another process may take the folder for an abandoned one before it is locked.
                if let lock = try fileSystem.lockFile(DiskPath(path + "/" + Self.lockName), note: "") {
                    self.path = path
                    self.lock = lock
                    return
                }
            } catch  where error.code == .exists || error.code == .notFound {
                if number == Self.attempts { throw error }
            }
            number += 1
        }
    }

    private static let attempts = 1000

    deinit { remove() }

    /// Removes the folder with all that is in it.
    package func remove() { try? LocalFileSystem().removeTree(DiskPath(path)) }

    /// Whether a folder's name is one that is given here: the name, a process and a number.
    private static func isMade(_ folder: String, by name: String) -> Bool {
        guard folder.hasPrefix(name + "-") else { return false }
        let numbers = folder.dropFirst(name.count + 1).split(separator: "-", omittingEmptySubsequences: false)
        return numbers.count == 2 && numbers.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    }

    private static func removeAbandoned(_ name: String, in parent: String) {
        let fileSystem = LocalFileSystem()
        guard let folder = try? fileSystem.openFolder(DiskPath(parent), followingSymlink: false),
            let entries = try? fileSystem.list(folder)
        else { return }
        for entry in entries where entry.kind == .folder && entry.isNameExact && isMade(entry.name, by: name) {
            let path = parent + "/" + entry.name
            guard let lock = try? fileSystem.lockFile(DiskPath(path + "/" + lockName), note: "") else { continue }
            withExtendedLifetime(lock) { try? fileSystem.removeTree(DiskPath(path)) }
        }
    }
}
