import CPlatform

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The system's own notifications of changes.
enum NotificationSource {
    /// Begins to listen; nil where the system has none, or where they do not tell everything that happens there.
    static func make(_ root: String, isTrusted: Bool) -> (any ChangeSource)? {
        #if os(Linux)
            guard isTrusted || platform_is_shared_file_system(root) == 0, let source = InotifySource(root) else {
                return nil
            }
            return isTrusted || source.seesProbe() ? source : nil
        #else
            // Folders alone could be watched by kqueue; files that are written in place would be missed.
            return nil
        #endif
    }
}

#if os(Linux)
    /// inotify(7): one watch for each folder.
    struct InotifySource: ChangeSource {
        private let root: String
        private let descriptor: Descriptor
        /// Folders by the numbers of their watches, relative to the root; symbolic links give one folder several.
        private var folders: [Int32: [String]] = [:]

        /// Closes with its last user.
        private final class Descriptor: Sendable {
            let number: Int32
            init(_ number: Int32) { self.number = number }
            deinit { close(number) }
        }

        private static let events = UInt32(
            IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
                | IN_ONLYDIR)

        init?(_ root: String) {
            let number = inotify_init1(O_CLOEXEC | O_NONBLOCK)
            guard number >= 0 else { return nil }
            self.root = root
            descriptor = Descriptor(number)
            guard let folders = try? FolderSnapshot.folders(of: root), watch(folders) else { return nil }
        }

        /// Watches these folders and no others; false where the system allows no more watches.
        private mutating func watch(_ paths: Set<String>) -> Bool {
            var watched: [Int32: [String]] = [:]
            for path in paths.sorted() {
                let number = inotify_add_watch(
                    descriptor.number, path.isEmpty ? root : root + "/" + path, Self.events)
                if number >= 0 {
                    watched[number, default: []].append(path)
                } else if errno == ENOSPC || errno == ENOMEM {
                    return false
                }
            }
            for number in folders.keys where watched[number] == nil {
                inotify_rm_watch(descriptor.number, number)
            }
            folders = watched
            return true
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
            return WakePipe.wait(for: descriptor.number, or: -1, seconds: 0.5).first
        }

        mutating func run(from snapshot: FolderSnapshot, until wake: WakePipe, tell: (Set<String>) -> Void) {
            var known = snapshot
            var batch = ChangeBatch()
            while true {
                let wait = batch.due.map { max(0, $0 - WallClock.monotonicSeconds) }
                let ready = WakePipe.wait(for: wake.reading, or: descriptor.number, seconds: wait)
                if ready.first { return }
                if ready.second { readEvents(into: &batch) }
                guard let due = batch.due, due <= WallClock.monotonicSeconds else { continue }
                let changed = settle(batch, &known)
                batch = ChangeBatch()
                if let changed {
                    if !changed.isEmpty { tell(changed) }
                } else {
                    // The folder is away: it may come back under its name.
                    if wake.wait(seconds: 0.5) { return }
                    batch.noteUnknown(at: WallClock.monotonicSeconds)
                }
            }
        }

        /// What has changed in the end; nil where the folder itself cannot be read.
        private mutating func settle(_ batch: ChangeBatch, _ known: inout FolderSnapshot) -> Set<String>? {
            var changed: Set<String> = []
            // A file that came and went was of no interest to anyone; one that was written is told even if it looks as
            // before, because clocks are coarse.
            for path in batch.written.union(batch.removed) {
                let wasThere = known.contains(path)
                if known.look(at: path) || wasThere { changed.insert(path) }
            }
            guard batch.needsScan else { return changed }
            guard let folders = try? FolderSnapshot.folders(of: root) else { return nil }
            _ = watch(folders)
            // After that, for what happened before new folders were watched.
            guard let now = try? FolderSnapshot(of: root) else { return nil }
            changed.formUnion(known.changes(to: now))
            known = now
            return changed
        }

        private func readEvents(into batch: inout ChangeBatch) {
            let time = WallClock.monotonicSeconds
            var buffer = [UInt8](repeating: 0, count: 64 << 10)
            while true {
                let count = buffer.withUnsafeMutableBytes { read(descriptor.number, $0.baseAddress, $0.count) }
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
