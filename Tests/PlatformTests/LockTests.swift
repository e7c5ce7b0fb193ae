import Synchronization
import Testing

@testable import Platform

/// Under `scripts/sanitize thread` this also shows whether the sanitizer sees the lock.
struct LockTests {
    @Test func oneAtATime() async {
        let shared = Shared()
        let turns = await Threads.run(8) {
            for _ in 0..<1000 { shared.add() }
            return 1000
        }
        #expect(shared.count == turns.reduce(0, +))
    }
}

private final class Shared: Sendable {
    private let numbers = Lock<[Int]>([])

    var count: Int { numbers.withLock { $0.count } }

    func add() { numbers.withLock { $0.append($0.count) } }
}
