#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension LocalFileSystem {
    package func openFolder(_ path: DiskPath, followingSymlink: Bool) throws(SystemError) -> Folder {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followingSymlink ? 0 : O_NOFOLLOW)
        let descriptor = try perform(.open, at: path) { openat($0, $1, flags) }
        return Folder(descriptor: Int32(descriptor), path: path.description)
    }

    package func list(_ folder: Folder) throws(SystemError) -> [FolderEntry] {
        // A descriptor of its own: reading a folder moves the descriptor's offset, and closedir closes it.
        let descriptor = Int32(
            try perform(.open, at: folder.itself) { openat($0, $1, O_RDONLY | O_DIRECTORY | O_CLOEXEC) })
        guard let stream = fdopendir(descriptor) else {
            let code = errno
            close(descriptor)
            throw SystemError(.init(rawValue: code), .list, folder.path)
        }
        defer { closedir(stream) }
        var entries = [FolderEntry]()
        while let entry = try next(stream, folder) { entries.append(entry) }
        return entries.sorted { ByteOrder.areInOrder($0.name, $1.name) }
    }

    #if canImport(Darwin)
        private typealias Stream = UnsafeMutablePointer<DIR>
    #else
        private typealias Stream = OpaquePointer
    #endif

    /// The next name that is not "." or ".."; nil at the end.
    private func next(_ stream: Stream, _ folder: Folder) throws(SystemError) -> FolderEntry? {
        while true {
            var found: UnsafeMutablePointer<dirent>?
            try perform(.list, folder.itself) {
                errno = 0
                found = readdir(stream)
                return found == nil && errno != 0 ? -1 : 0
            }
            guard let found, let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
            // The record is shorter than its type: only the bytes up to the NUL may be read.
            let name = (UnsafeRawPointer(found) + offset).assumingMemoryBound(to: CChar.self)
            if name[0] == 0x2E, name[1] == 0 || (name[1] == 0x2E && name[2] == 0) { continue }
            let exact = String(validatingCString: name)
            return FolderEntry(
                name: exact ?? String(cString: name), isNameExact: exact != nil,
                kind: try kind(found.pointee.d_type, name, folder))
        }
    }

    private func kind(
        _ type: UInt8, _ name: UnsafePointer<CChar>, _ folder: Folder
    ) throws(SystemError) -> FileKind {
        switch Int32(type) {
        case Int32(DT_REG): return .file
        case Int32(DT_DIR): return .folder
        case Int32(DT_LNK): return .symlink
        case Int32(DT_UNKNOWN):
            // Some file systems do not say.
            var record = stat()
            try perform(.stat, folder[String(cString: name)]) {
                Int(fstatat(folder.descriptor, name, &record, AT_SYMLINK_NOFOLLOW))
            }
            return FileKind(mode: record.st_mode)
        default: return .special
        }
    }

    package func makeFolder(_ path: DiskPath) throws(SystemError) {
        try perform(.mkdir, at: path) { mkdirat($0, $1, 0o777) }
    }

    package func removeFolder(_ path: DiskPath) throws(SystemError) {
        try perform(.rmdir, at: path) { unlinkat($0, $1, AT_REMOVEDIR) }
    }

    package func copyFolderAttributes(of status: FileStatus, to folder: Folder) throws(SystemError) {
        let current = try self.status(of: folder.itself, followingSymlink: false)
        if current.owner != status.owner || current.group != status.group {
            do throws(SystemError) {
                try perform(.setOwner, folder.itself) {
                    Int(fchown(folder.descriptor, uid_t(status.owner), gid_t(status.group)))
                }
            } catch  where error.code == .notPermitted {
                // Only root may give files away; the group alone is often allowed.
                let refused: Set<SystemError.Code> = [.notPermitted]
                do throws(SystemError) {
                    try perform(.setOwner, folder.itself) {
                        Int(fchown(folder.descriptor, uid_t.max, gid_t(status.group)))
                    }
                } catch {
                    if !refused.contains(error.code) { throw error }
                }
            }
        }
        // After the owner: changing it clears the set-group bit.
        if current.mode != status.mode || current.group != status.group {
            try perform(.setMode, folder.itself) { Int(fchmod(folder.descriptor, mode_t(status.mode))) }
        }
    }
}
