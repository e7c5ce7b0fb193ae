import Platform
import Synchronization

/// True so many times, false ever after.
package final class Countdown: Sendable {
    private let left: Lock<Int>

    package init(from count: Int) { left = Lock(count) }

    package func isRunning() -> Bool {
        left.withLock { left in
            left -= 1
            return left >= 0
        }
    }
}
