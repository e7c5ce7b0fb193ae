import CPlatform

#if os(Linux)
    import Glibc

    /// inotify(7): one watch for each folder.
    struct InotifySource: NotifyingSource {
        let root: String
        private let events: OpenDescriptor
        /// Folders by the numbers of their watches, relative to the root; symbolic links give one folder several.
        private var folders: [Int32: [String]] = [:]

        private static let kinds = UInt32(
            IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
                | IN_ONLYDIR)

        var descriptor: Int32 { events.number }

        private init?(_ root: String) {
            let number = inotify_init1(O_CLOEXEC | O_NONBLOCK)
            guard number >= 0 else { return nil }
            self.root = root
            events = OpenDescriptor(number)
        }

        /// Begins to watch, and tells the files that are there; nil where the system allows too few watches.
        static func make(_ root: String) -> (InotifySource, files: [String])? {
            guard var source = InotifySource(root), let found = try? source.watchAll(), !found.isFull else {
                return nil
            }
            return (source, found.files)
        }

        /// Watches all folders that are there and no others, each before it is listed.
        private mutating func watchAll() throws(SystemError) -> (files: [String], isFull: Bool) {
            var watched: [Int32: [String]] = [:]
            var isFull = false
            let (root, descriptor) = (root, descriptor)
            let files = try FolderSnapshot.files(of: root) { path in
                let number = inotify_add_watch(
                    descriptor, path.isEmpty ? root : root + "/" + path, Self.kinds)
                if number >= 0 {
                    watched[number, default: []].append(path)
                } else if errno == ENOSPC || errno == ENOMEM {
                    isFull = true
                }
            }
            for number in folders.keys where watched[number] == nil {
                inotify_rm_watch(descriptor, number)
            }
            folders = watched
            return (files, isFull)
        }

        /// Writes a file and waits for its notification: some file systems give none.
        func seesProbe() -> Bool {
            let name = ".bantin-probe-\(ThisProcess.id)"
            let path = DiskPath(root + "/" + name)
            do throws(SystemError) {
                try LocalFileSystem().writeNewFile([], at: path)
            } catch {
                // In a folder that cannot be written to, notifications are all that is left to trust.
                return true
            }
            defer { try? LocalFileSystem().removeFile(path) }
            return WakePipe.wait(for: descriptor, or: -1, seconds: 0.5).first
        }

        mutating func watchAgain() throws(SystemError) -> [String] { try watchAll().files }

        func readEvents(into batch: inout ChangeBatch) {
            let time = WallClock.monotonicSeconds
            var buffer = [UInt8](repeating: 0, count: 64 << 10)
            while true {
                let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
                guard count > 0 else { return }
                buffer.withUnsafeBytes { bytes in
                    var offset = 0
                    while offset + 16 <= count {
                        let watch = bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)
                        let mask = bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
                        let length = Int(bytes.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
                        let name = bytes[(offset + 16)..<min(offset + 16 + length, count)].prefix { $0 != 0 }
                        note(watch, mask, String(decoding: name, as: UTF8.self), &batch, time)
                        offset += 16 + length
                    }
                }
            }
        }

        private func note(_ watch: Int32, _ mask: UInt32, _ name: String, _ batch: inout ChangeBatch, _ time: Double) {
            func has(_ flags: Int32) -> Bool { mask & UInt32(flags) != 0 }
            if has(IN_Q_OVERFLOW | IN_DELETE_SELF | IN_MOVE_SELF) { return batch.noteUnknown(at: time) }
            guard !name.isEmpty, !name.hasPrefix("."), let parents = folders[watch] else { return }
            if mask & UInt32(bitPattern: Int32(IN_ISDIR)) != 0 { return batch.noteUnknown(at: time) }
            for parent in parents {
                let path = parent.isEmpty ? name : parent + "/" + name
                if has(IN_DELETE | IN_MOVED_FROM) {
                    batch.noteRemoved(path, at: time)
                } else if has(IN_CLOSE_WRITE | IN_MOVED_TO) {
                    batch.noteWritten(path, at: time)
                } else {
                    // A link to a file or to a folder that was made elsewhere has no writing to wait for.
                    noteCreated(path, &batch, time)
                }
            }
        }

        private func noteCreated(_ path: String, _ batch: inout ChangeBatch, _ time: Double) {
            let status = try? LocalFileSystem().status(of: DiskPath(root + "/" + path), followingSymlink: false)
            guard let status else { return }
            if status.kind == .symlink {
                batch.noteUnknown(at: time)
            } else if status.linkCount > 1 {
                batch.noteWritten(path, at: time)
            }
        }
    }
#endif
