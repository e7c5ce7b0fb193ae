import CPlatform

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension LocalFileSystem {
    package func status(of path: DiskPath, followingSymlink: Bool) throws(SystemError) -> FileStatus {
        var record = stat()
        try perform(.stat, at: path) { fstatat($0, $1, &record, followingSymlink ? 0 : AT_SYMLINK_NOFOLLOW) }
        return FileStatus(record)
    }

    func status(of descriptor: Int32, _ path: DiskPath) throws(SystemError) -> FileStatus {
        var record = stat()
        try perform(.stat, path) { Int(fstat(descriptor, &record)) }
        return FileStatus(record)
    }

    package func mountIdentity(of folder: Folder) throws(SystemError) -> UInt64 {
        var identity: UInt64 = 0
        try perform(.statx, folder.itself) { Int(platform_mount_identity(folder.descriptor, &identity)) }
        return identity
    }

    package func keepsTimesOfChange(at path: DiskPath) throws(SystemError) -> Bool {
        try perform(.statfs, at: path) { platform_keeps_times_of_change($0, $1) } > 0
    }

    package func readLink(_ path: DiskPath) throws(SystemError) -> String {
        var capacity = 256
        while true {
            var target = [CChar](repeating: 0, count: capacity)
            let room = capacity
            let count = try perform(.readlink, path) {
                path.withCPath { readlinkat($0, $1, &target, room) }
            }
            if count < capacity {
                guard let text = String(validating: target[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self) else {
                    throw SystemError(.illegalBytes, .readlink, path.description)
                }
                return text
            }
            capacity *= 4
        }
    }

    package func realPath(_ path: DiskPath) throws(SystemError) -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let text = path.description
        try perform(.realPath, path) { realpath(text, &buffer) == nil ? -1 : 0 }
        guard let end = buffer.firstIndex(of: 0),
            let resolved = String(validating: buffer[..<end].map(UInt8.init(bitPattern:)), as: UTF8.self)
        else { throw SystemError(.illegalBytes, .realPath, path.description) }
        return resolved
    }
}

extension FileStatus {
    /// Nanoseconds since 1970; times before 1677 and after 2262, which anybody may give a file, are the outermost ones.
    private static func nanoseconds(_ time: timespec) -> Int64 {
        let (whole, overflows) = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, overflowsToo) = whole.addingReportingOverflow(Int64(time.tv_nsec))
        return overflows || overflowsToo ? (time.tv_sec < 0 ? .min : .max) : sum
    }

    init(_ record: stat) {
        #if canImport(Darwin)
            let (time, change) = (record.st_mtimespec, record.st_ctimespec)
        #else
            let (time, change) = (record.st_mtim, record.st_ctim)
        #endif
        self.init(
            kind: FileKind(mode: record.st_mode), size: Int(record.st_size),
            modified: Self.nanoseconds(time), changed: Self.nanoseconds(change),
            inode: UInt64(record.st_ino), device: UInt64(truncatingIfNeeded: record.st_dev),
            linkCount: Int(record.st_nlink), mode: UInt32(record.st_mode & 0o7777),
            owner: UInt32(record.st_uid), group: UInt32(record.st_gid))
    }
}

extension FileKind {
    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        case S_IFLNK: self = .symlink
        default: self = .special
        }
    }
}
