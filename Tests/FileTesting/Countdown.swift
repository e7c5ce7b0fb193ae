import Synchronization

/// True so many times, false ever after.
package final class Countdown: Sendable {
    private let left: Mutex<Int>

    package init(from count: Int) { left = Mutex(count) }

    package func isRunning() -> Bool {
        left.withLock { left in
            left -= 1
            return left >= 0
        }
    }
}
