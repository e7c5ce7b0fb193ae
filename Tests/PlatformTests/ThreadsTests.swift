import Foundation
import Synchronization
import Testing

@testable import Platform

struct ThreadsTests {
    @Test(arguments: [0, 1, 2, 50])
    func runsOnAllThreads(count: Int) async {
        let started = Counter()
        let results = await Threads.run(count) { started.next() }
        #expect(results.sorted() == Array(1...max(1, count)))
    }

    /// More threads wait for each other than the machine has processors.
    @Test func threadsAreNotTasks() async {
        let count = ThisProcess.processorCount * 2 + 2
        let arrived = Counter()
        let results = await Threads.run(count) {
            _ = arrived.next()
            while arrived.value < count { sched_yield() }
            return true
        }
        #expect(results.count == count)
    }

    @Test func stacksAreDeep() async {
        let depths = await Threads.run(1) { depth(20_000) }
        #expect(depths == [20_000])
    }
}

private final class Counter: Sendable {
    private let count = Atomic<Int>(0)

    var value: Int { count.load(ordering: .sequentiallyConsistent) }

    func next() -> Int { count.wrappingAdd(1, ordering: .sequentiallyConsistent).newValue }
}

/// Uses some 200 bytes of stack a level.
@inline(never)
private func depth(_ left: Int) -> Int {
    var block = (left, left, left, left, left, left, left, left, left, left)
    return left == 0 ? 0 : withUnsafeMutablePointer(to: &block) { depth($0.pointee.0 - 1) + 1 }
}
