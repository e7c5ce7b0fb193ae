import Synchronization

/// True so many times, false ever after.
final class Countdown: Sendable {
    private let left: Mutex<Int>

    init(from count: Int) { left = Mutex(count) }

    func isRunning() -> Bool {
        left.withLock { left in
            left -= 1
            return left >= 0
        }
    }
}
