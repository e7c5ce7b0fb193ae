import CPlatform
import Synchronization

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Tells which files below a folder are written, made, renamed or removed, however that is done.
///
/// The system's notifications are used where they work. On drives that other machines write to (a network folder,
/// Windows' drives in WSL) the files are looked at again and again.
package final class FolderWatch: Sendable {
    package enum Method: Sendable {
        case notification
        case polling
    }

    /// Where the folder stands.
    package let root: String
    package let method: Method
    /// Changed files by their paths relative to the folder, a moment after the change. Hidden files are left out.
    package let changes: AsyncStream<Set<String>>
    private let continuation: AsyncStream<Set<String>>.Continuation
    private let wake: WakePipe

    /// Begins to watch: every change after this returns will be told.
    ///
    /// - Parameters:
    ///   - root: the folder
    ///   - method: how to watch; nil finds out what works there
    /// - Throws: where the folder cannot be opened
    package init(_ root: String, method: Method? = nil) throws(SystemError) {
        self.root = root
        wake = try WakePipe()
        (changes, continuation) = AsyncStream.makeStream(bufferingPolicy: .unbounded)
        let watcher = method == .polling ? nil : NotificationSource.make(root, isTrusted: method == .notification)
        // Without notifications the files must be looked at before this returns. With them that can wait, because what
        // happens meanwhile is told: whoever begins to watch need not wait for it.
        let snapshot = watcher == nil ? try FolderSnapshot(of: root) : nil
        self.method = watcher == nil ? .polling : .notification
        let (wake, continuation) = (wake, continuation)
        Task {
            _ = await Threads.run(1) {
                var source: any ChangeSource = watcher?.source ?? PollingSource()
                source.run(from: snapshot ?? FolderSnapshot(of: root, files: watcher?.files ?? []), until: wake) {
                    continuation.yield($0)
                }
                continuation.finish()
            }
        }
    }

    deinit { stop() }

    /// Ends the stream of changes.
    package func stop() { wake.signal() }
}

/// A way to find out about changes.
protocol ChangeSource: Sendable {
    /// Tells changes until it is woken.
    mutating func run(from snapshot: FolderSnapshot, until wake: WakePipe, tell: (Set<String>) -> Void)
}

/// Looks at all files again and again, for at most a tenth of the time.
struct PollingSource: ChangeSource {
    private static let shortest = 0.3
    private static let longest = 5.0

    mutating func run(from snapshot: FolderSnapshot, until wake: WakePipe, tell: (Set<String>) -> Void) {
        var known = snapshot
        var interval = Self.shortest
        while !wake.wait(seconds: interval) {
            let start = WallClock.monotonicSeconds
            // The folder may be away for a moment: what is not there is then not taken for removed.
            guard let now = try? FolderSnapshot(of: known.root) else { continue }
            let changed = known.changes(to: now)
            known = now
            if !changed.isEmpty { tell(changed) }
            interval = min(Self.longest, max(Self.shortest, (WallClock.monotonicSeconds - start) * 10))
        }
    }
}

/// Wakes a thread that waits for something else.
final class WakePipe: Sendable {
    let reading: Int32
    private let writing: Int32
    private let isSignalled = Atomic(false)

    init() throws(SystemError) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw SystemError(.init(rawValue: errno), .open, "pipe") }
        reading = ends[0]
        writing = ends[1]
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    deinit {
        close(reading)
        close(writing)
    }

    func signal() {
        guard !isSignalled.exchange(true, ordering: .relaxed) else { return }
        var byte: UInt8 = 1
        _ = write(writing, &byte, 1)
    }

    /// Waits; returns whether it was woken.
    func wait(seconds: Double) -> Bool {
        Self.wait(for: reading, or: -1, seconds: seconds).first
    }

    /// Waits until one of two descriptors can be read; nil waits without end.
    static func wait(for first: Int32, or second: Int32, seconds: Double?) -> (first: Bool, second: Bool) {
        var waiting = [
            pollfd(fd: first, events: Int16(POLLIN), revents: 0), pollfd(fd: second, events: Int16(POLLIN), revents: 0),
        ]
        let milliseconds = seconds.map { Int32(max(0, min($0 * 1000, 1e6)).rounded(.up)) } ?? -1
        guard poll(&waiting, 2, milliseconds) > 0 else { return (false, false) }
        return (waiting[0].revents != 0, waiting[1].revents != 0)
    }
}
