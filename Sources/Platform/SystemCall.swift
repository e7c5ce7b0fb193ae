/// The kinds of system call that the file system makes, as named in errors and as seen by an interceptor.
package enum SystemCall: String, Sendable, CaseIterable {
    case open, read, write, close, stat, statx, statfs
    case list = "readdir"
    case link, symlink, readlink, rename, exchange, unlink, rmdir, mkdir
    case copyRange = "copy_file_range"
    case sync = "fsync"
    case syncFileSystem = "syncfs"
    case lock = "flock"
    case truncate = "ftruncate"
    case setTimes = "utimensat"
    case setMode = "fchmod"
    case setOwner = "fchown"
    case realPath = "realpath"

    /// Asked before each system call: 0 lets it happen, any other number makes it fail with that errno
    /// without happening. Tests inject failures with it.
    package typealias Interceptor = @Sendable (SystemCall, DiskPath) -> Int32
}
