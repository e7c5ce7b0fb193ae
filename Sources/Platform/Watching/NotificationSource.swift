import CPlatform

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The system's own notifications of changes.
enum NotificationSource {
    /// Begins to listen, and tells the files that are there; nil where the system has no notifications, or where they do
    /// not tell everything that happens there.
    static func make(_ root: String, isTrusted: Bool) -> (source: any ChangeSource, files: [String])? {
        guard isTrusted || platform_is_shared_file_system(root) == 0 else { return nil }
        #if os(Linux) && !KQUEUE
            guard let (source, files) = InotifySource.make(root) else { return nil }
            return isTrusted || source.seesProbe() ? (source, files) : nil
        #else
            return QueueSource.make(root)
        #endif
    }
}

/// A source that learns of events by reading from a descriptor.
protocol NotifyingSource: ChangeSource {
    var root: String { get }
    /// Can be read from when something has happened.
    var descriptor: Int32 { get }

    /// Notes all that has happened so far.
    mutating func readEvents(into batch: inout ChangeBatch)

    /// Begins to watch what is new below the root, and ends it for what has gone.
    /// - Returns: the files that are there; each folder was listed after its watch began
    /// - Throws: where the folder itself cannot be read
    mutating func watchAgain() throws(SystemError) -> [String]
}

extension NotifyingSource {
    mutating func run(from snapshot: FolderSnapshot, until wake: WakePipe, tell: (Set<String>) -> Void) {
        var known = snapshot
        var batch = ChangeBatch()
        while true {
            let wait = batch.due.map { max(0, $0 - WallClock.monotonicSeconds) }
            let ready = WakePipe.wait(for: wake.reading, or: descriptor, seconds: wait)
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
        guard let files = try? watchAgain() else { return nil }
        let now = FolderSnapshot(of: root, files: files)
        changed.formUnion(known.changes(to: now))
        known = now
        return changed
    }
}

/// Closes with its last user.
final class OpenDescriptor: Sendable {
    let number: Int32
    init(_ number: Int32) { self.number = number }
    deinit { close(number) }
}
