#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Files are compared in pieces of this many bytes.
private let pieceSize = 64 << 10

extension LocalFileSystem {
    package func readFile(_ path: DiskPath, limit: Int) throws(SystemError) -> [UInt8] {
        // O_NONBLOCK: opening a named pipe would wait for its writer. It has no effect on regular files.
        try withOpenFile(path, flags: O_RDONLY | O_NONBLOCK) { descriptor throws(SystemError) in
            let status = try status(of: descriptor, path)
            guard status.kind != .folder else { throw SystemError(.isAFolder, .open, path.description) }
            guard status.kind == .file else { throw SystemError(.notARegularFile, .open, path.description) }
            guard status.size <= limit else { throw SystemError(.fileTooBig, .read, path.description) }
            return try readToEnd(descriptor, path, expected: status.size, limit: limit)
        }
    }

    package func readPart(of path: DiskPath, from offset: Int, count: Int) throws(SystemError) -> [UInt8] {
        try withOpenFile(path, flags: O_RDONLY | O_NONBLOCK) { descriptor throws(SystemError) in
            let status = try status(of: descriptor, path)
            guard status.kind == .file else { throw SystemError(.notARegularFile, .open, path.description) }
            let available = max(0, min(count, status.size - offset))
            var failure: SystemError?
            let bytes = [UInt8](unsafeUninitializedCapacity: available) { buffer, initialized in
                do throws(SystemError) {
                    let room = UnsafeMutableBufferPointer(rebasing: buffer[..<available])
                    initialized = try fill(room, from: descriptor, at: offset, path)
                } catch {
                    failure = error
                }
            }
            if let failure { throw failure }
            return bytes
        }
    }

    /// Reads on to the end even where the file is longer than it said: it may grow, and /proc says 0.
    private func readToEnd(
        _ descriptor: Int32, _ path: DiskPath, expected: Int, limit: Int
    ) throws(SystemError) -> [UInt8] {
        var bytes = [UInt8]()
        // One byte more than expected, so that the end shows without a second call.
        var room = expected + 1
        while true {
            let start = bytes.count
            var failure: SystemError?
            var count = 0
            let wanted = room
            let piece = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, initialized in
                do throws(SystemError) {
                    count = try fill(buffer, from: descriptor, at: start, path)
                } catch {
                    failure = error
                }
                initialized = count
            }
            if let failure { throw failure }
            if start == 0 { bytes = piece } else { bytes += piece }
            guard bytes.count <= limit else { throw SystemError(.fileTooBig, .read, path.description) }
            if count < wanted { return bytes }
            room = pieceSize
        }
    }

    package func fileHolds(_ bytes: [UInt8], at path: DiskPath) throws(SystemError) -> Bool {
        do throws(SystemError) {
            return try withOpenFile(path, flags: O_RDONLY | O_NONBLOCK | O_NOFOLLOW) { descriptor throws(SystemError) in
                let status = try status(of: descriptor, path)
                guard status.kind == .file, status.size == bytes.count else { return false }
                return try holds(bytes.span.bytes, descriptor, path)
            }
        } catch {
            // What cannot be opened without following a link, or is a socket, is no regular file.
            if error.call == .open, [.tooManySymlinks, .init(rawValue: ENXIO)].contains(error.code) { return false }
            throw error
        }
    }

    private func holds(_ bytes: RawSpan, _ descriptor: Int32, _ path: DiskPath) throws(SystemError) -> Bool {
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: min(pieceSize, max(bytes.byteCount, 1)))
        defer { buffer.deallocate() }
        var offset = 0
        while offset < bytes.byteCount {
            let wanted = min(buffer.count, bytes.byteCount - offset)
            let piece = UnsafeMutableBufferPointer(rebasing: buffer[..<wanted])
            let count = try fill(piece, from: descriptor, at: offset, path)
            guard count == wanted else { return false }
            let isSame = bytes.extracting(offset..<offset + wanted).withUnsafeBytes {
                holdSameBytes($0, UnsafeRawBufferPointer(piece))
            }
            guard isSame else { return false }
            offset += wanted
        }
        return true
    }

    package func filesAreEqual(_ first: DiskPath, _ second: DiskPath) throws(SystemError) -> Bool {
        try withOpenFile(first, flags: O_RDONLY | O_NONBLOCK) { descriptor1 throws(SystemError) in
            let status1 = try status(of: descriptor1, first)
            guard status1.kind == .file else { throw SystemError(.notARegularFile, .open, first.description) }
            do throws(SystemError) {
                return try withOpenFile(second, flags: O_RDONLY | O_NONBLOCK | O_NOFOLLOW) {
                    descriptor2 throws(SystemError) in
                    let status2 = try status(of: descriptor2, second)
                    guard status2.kind == .file, status1.size == status2.size else { return false }
                    return try areEqual((descriptor1, first), (descriptor2, second), size: status1.size)
                }
            } catch {
                if error.call == .open, [.tooManySymlinks, .init(rawValue: ENXIO)].contains(error.code) {
                    return false
                }
                throw error
            }
        }
    }

    private func areEqual(
        _ first: (descriptor: Int32, path: DiskPath), _ second: (descriptor: Int32, path: DiskPath), size: Int
    ) throws(SystemError) -> Bool {
        let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 2 * pieceSize)
        defer { buffer.deallocate() }
        var offset = 0
        while offset < size {
            let wanted = min(pieceSize, size - offset)
            let piece1 = UnsafeMutableBufferPointer(rebasing: buffer[..<wanted])
            let piece2 = UnsafeMutableBufferPointer(rebasing: buffer[pieceSize..<pieceSize + wanted])
            guard try fill(piece1, from: first.descriptor, at: offset, first.path) == wanted,
                try fill(piece2, from: second.descriptor, at: offset, second.path) == wanted,
                holdSameBytes(UnsafeRawBufferPointer(piece1), UnsafeRawBufferPointer(piece2))
            else { return false }
            offset += wanted
        }
        return true
    }

    /// Reads until the buffer is full or the file ends.
    /// - Returns: how many bytes were read.
    func fill(
        _ buffer: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32, at offset: Int, _ path: DiskPath
    ) throws(SystemError) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableBufferPointer(rebasing: buffer[filled...])
            let count = try perform(.read, path) {
                pread(descriptor, rest.baseAddress, min(rest.count, transferLimit), off_t(offset + filled))
            }
            if count == 0 { break }
            filled += count
        }
        return filled
    }
}

private func holdSameBytes(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) -> Bool {
    guard first.count == second.count, let start1 = first.baseAddress, let start2 = second.baseAddress else {
        return first.count == second.count
    }
    return memcmp(start1, start2, first.count) == 0
}
