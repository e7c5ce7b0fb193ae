#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A lock on a file, held as long as this value lives and no longer than the process.
/// The file itself stays: removing it would let two processes hold locks on two files of one name.
package final class FileLock: Sendable {
    private let descriptor: Int32

    init(descriptor: Int32) { self.descriptor = descriptor }

    deinit {
        // A process that is just being started holds a copy of the descriptor for a moment, and the lock with it.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}

extension LocalFileSystem {
    package func lockFile(_ path: DiskPath, note: String) throws(SystemError) -> FileLock? {
        let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
        let descriptor = Int32(try perform(.open, at: path) { openat($0, $1, flags, 0o666) })
        let lock = FileLock(descriptor: descriptor)
        do throws(SystemError) {
            try perform(.lock, path) { Int(flock(descriptor, LOCK_EX | LOCK_NB)) }
        } catch {
            if error.code == .wouldBlock { return nil }
            throw error
        }
        try perform(.truncate, path) { Int(ftruncate(descriptor, 0)) }
        try Array(note.utf8).span.bytes.withUnsafeBytes { bytes throws(SystemError) in
            try write(bytes, to: descriptor, path)
        }
        return lock
    }
}
