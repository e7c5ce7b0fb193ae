import CPlatform

/// kqueue(2), for macOS: every folder and every file is held open, and tells when it changes.
///
/// A folder tells that names came or went but not which, and a file that it is being written but not when that has
/// ended. So both are reasons to look, a moment later.
struct QueueSource: NotifyingSource {
    let root: String
    private let queue: OpenDescriptor
    /// By path relative to the root, which itself is the empty one.
    private var watches: [String: Watch] = [:]
    /// Paths by the numbers of the descriptors that are held open.
    private var paths: [Int32: String] = [:]

    private struct Watch: Sendable {
        var descriptor: OpenDescriptor
        var isFolder: Bool
    }

    var descriptor: Int32 { queue.number }

    private init?(_ root: String) {
        let number = platform_change_queue()
        guard number >= 0 else { return nil }
        self.root = root
        queue = OpenDescriptor(number)
    }

    /// Begins to watch, and tells the files that are there; nil where the system has no such queue, or allows too few
    /// open files.
    static func make(_ root: String) -> (QueueSource, files: [String])? {
        guard var source = QueueSource(root), let found = try? source.watchAll(), !found.isFull else { return nil }
        return (source, found.files)
    }

    mutating func watchAgain() throws(SystemError) -> [String] { try watchAll().files }

    /// Watches all that is there now and nothing else, folders before they are listed.
    private mutating func watchAll() throws(SystemError) -> (files: [String], isFull: Bool) {
        var folders: Set<String> = []
        var isFull = false
        let files = try FolderSnapshot.files(of: root) { path in
            folders.insert(path)
            if !allows(watches.count + 1) || !watch(path, isFolder: true) { isFull = true }
        }
        let there = folders.union(files)
        for path in watches.keys where !there.contains(path) { forget(path) }
        if !allows(there.count) { isFull = true }
        for path in files where !isFull && !watch(path, isFolder: false) { isFull = true }
        return (files, isFull)
    }

    /// Whether so many files may be open; sockets, output and the compiler need some too.
    private func allows(_ count: Int) -> Bool { platform_allow_open_files(UInt64(count + 256)) == 0 }

    /// False where the system allows no more open files; what has just gone is nobody's fault.
    private mutating func watch(_ path: String, isFolder: Bool) -> Bool {
        if watches[path] != nil { return true }
        let number = platform_watch_file(queue.number, path.isEmpty ? root : root + "/" + path)
        if number == -2 { return false }
        guard number >= 0 else { return true }
        watches[path] = Watch(descriptor: OpenDescriptor(number), isFolder: isFolder)
        paths[number] = path
        return true
    }

    private mutating func forget(_ path: String) {
        guard let watch = watches.removeValue(forKey: path) else { return }
        paths[watch.descriptor.number] = nil
    }

    mutating func readEvents(into batch: inout ChangeBatch) {
        let time = WallClock.monotonicSeconds
        var numbers = [Int32](repeating: 0, count: 256)
        var areGone = [Int32](repeating: 0, count: 256)
        while true {
            let count = platform_read_changes(queue.number, &numbers, &areGone, Int32(numbers.count))
            guard count > 0 else { return }
            for index in 0..<min(Int(count), numbers.count) {
                guard let path = paths[numbers[index]], let watch = watches[path] else { continue }
                // Another file may stand under the name now.
                if areGone[index] != 0 { forget(path) }
                if watch.isFolder || areGone[index] != 0 {
                    batch.noteUnknown(at: time)
                } else {
                    batch.noteWriting(path, at: time)
                }
            }
        }
    }
}
