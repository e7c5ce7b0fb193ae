import CPlatform

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension LocalFileSystem {
    package func writeNewFile(_ bytes: [UInt8], at path: DiskPath) throws(SystemError) {
        try makeFile(path) { descriptor throws(SystemError) in
            try bytes.span.bytes.withUnsafeBytes { buffer throws(SystemError) in
                try write(buffer, to: descriptor, path)
            }
        }
    }

    /// Makes a file that was not there; takes it away again where filling it fails.
    private func makeFile<Result>(
        _ path: DiskPath, _ fill: (Int32) throws(SystemError) -> Result
    ) throws(SystemError) -> Result {
        var isMade = false
        do throws(SystemError) {
            return try withOpenFile(path, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666) {
                descriptor throws(SystemError) in
                isMade = true
                return try fill(descriptor)
            }
        } catch {
            if isMade { try? removeFile(path) }
            throw error
        }
    }

    func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, _ path: DiskPath) throws(SystemError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = UnsafeRawBufferPointer(rebasing: rest.prefix(transferLimit))
            rest = rest.dropFirst(try perform(.write, path) { systemWrite(descriptor, piece) })
        }
    }

    package func copyFile(
        _ source: DiskPath, toNew path: DiskPath, keepingAttributes: Bool
    ) throws(SystemError) -> Int {
        try withOpenFile(source, flags: O_RDONLY | O_NONBLOCK) { input throws(SystemError) in
            let status = try status(of: input, source)
            guard status.kind == .file else { throw SystemError(.notARegularFile, .open, source.description) }
            return try makeFile(path) { output throws(SystemError) in
                let size = try copyContents(from: (input, source), to: (output, path), expected: status.size)
                if keepingAttributes {
                    try perform(.setMode, path) { Int(fchmod(output, mode_t(status.mode))) }
                    try setModificationTime(status.modified, of: path)
                }
                return size
            }
        }
    }

    /// By the system's own copying where it can (it shares blocks on some file systems), else in pieces.
    private func copyContents(
        from input: (descriptor: Int32, path: DiskPath), to output: (descriptor: Int32, path: DiskPath), expected: Int
    ) throws(SystemError) -> Int {
        var size = 0
        do throws(SystemError) {
            while size < expected {
                let count = try perform(.copyRange, output.path) {
                    platform_copy_range(input.descriptor, output.descriptor, min(expected - size, transferLimit))
                }
                if count == 0 { break }
                size += count
            }
        } catch {
            let unavailable: Set<SystemError.Code> = [
                .unknownCall, .crossDevice, .invalid, .notSupported, .operationNotSupported, .notPermitted,
            ]
            guard unavailable.contains(error.code) else { throw error }
        }
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 128 << 10)
        defer { buffer.deallocate() }
        while true {
            let count = try fill(buffer, from: input.descriptor, at: size, input.path)
            if count == 0 { return size }
            try write(
                UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<count]), to: output.descriptor,
                output.path)
            size += count
        }
    }

    /// `time` is in nanoseconds since 1970-01-01 UTC.
    func setModificationTime(_ time: Int64, of path: DiskPath) throws(SystemError) {
        let seconds = time >= 0 ? time / 1_000_000_000 : (time - 999_999_999) / 1_000_000_000
        try perform(.setTimes, at: path) {
            platform_set_modification_time($0, $1, seconds, time - seconds * 1_000_000_000)
        }
    }

    package func linkFile(_ source: DiskPath, toNew path: DiskPath) throws(SystemError) {
        try perform(.link, at: path) { folder, name in
            source.withCPath { linkat($0, $1, folder, name, 0) }
        }
    }

    package func makeSymlink(to target: String, at path: DiskPath) throws(SystemError) {
        try perform(.symlink, at: path) { folder, name in
            target.withCString { symlinkat($0, folder, name) }
        }
    }

    package func renameItem(_ source: DiskPath, to path: DiskPath) throws(SystemError) {
        try perform(.rename, at: path) { folder, name in
            source.withCPath { renameat($0, $1, folder, name) }
        }
    }

    package func exchange(_ first: DiskPath, with second: DiskPath) throws(SystemError) {
        try perform(.exchange, at: first) { folder, name in
            second.withCPath { platform_exchange(folder, name, $0, $1) }
        }
    }

    package func removeFile(_ path: DiskPath) throws(SystemError) {
        try perform(.unlink, at: path) { unlinkat($0, $1, 0) }
    }

    package func sync(_ folder: Folder) throws(SystemError) {
        try perform(.sync, folder.itself) { Int(platform_sync(folder.descriptor)) }
    }

    package func syncFileSystem(of folder: Folder) throws(SystemError) {
        try perform(.syncFileSystem, folder.itself) { Int(platform_sync_filesystem(folder.descriptor)) }
    }
}

/// The system's write, which inside types methods of that name hide.
func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(descriptor, bytes.baseAddress, bytes.count)
}
