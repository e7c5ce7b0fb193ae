import Platform
import Synchronization

/// Runs `body` for the numbers below `count` on up to `jobs` threads, a run of neighbouring numbers at a time, and
/// returns the threads' workers.
///
/// Of several failures, the one with the lowest number is thrown, whatever the threads do. Where the task is cancelled,
/// the threads stop and `cancelled` is thrown.
func inParallel<Worker: Sendable>(
    _ count: Int, jobs: Int, makeWorker: @escaping @Sendable () -> Worker,
    _ body: @escaping @Sendable (inout Worker, Int) throws(PublishError) -> Void
) async throws(PublishError) -> [Worker] {
    let queue = WorkQueue(count: count, runLength: max(1, min(64, count / max(1, jobs * 4))))
    let workers = await withTaskCancellationHandler {
        await Threads.run(min(jobs, count)) {
            var worker = makeWorker()
            while let run = queue.next() {
                for number in run where number < queue.end {
                    do throws(PublishError) {
                        try body(&worker, number)
                    } catch {
                        queue.fail(at: number, error)
                    }
                }
            }
            return worker
        }
    } onCancel: {
        queue.cancel()
    }
    if Task.isCancelled { throw .cancelled }
    if let failure = queue.failure { throw failure }
    return workers
}

/// Numbers that wait for a thread. After a failure only the numbers before it are still worth doing.
private final class WorkQueue: Sendable {
    private let runLength: Int
    private let start = Atomic<Int>(0)
    private let limit: Atomic<Int>
    private let firstFailure = Lock<PublishError?>(nil)

    init(count: Int, runLength: Int) {
        self.runLength = runLength
        limit = Atomic(count)
    }

    /// Numbers from here on need not be done.
    var end: Int { limit.load(ordering: .relaxed) }

    var failure: PublishError? { firstFailure.withLock { $0 } }

    func next() -> Range<Int>? {
        let first = start.wrappingAdd(runLength, ordering: .relaxed).oldValue
        let end = end
        return first < end ? first..<min(first + runLength, end) : nil
    }

    func fail(at number: Int, _ error: PublishError) {
        firstFailure.withLock { failure in
            guard number < end else { return }
            limit.store(number, ordering: .relaxed)
            failure = error
        }
    }

    func cancel() { firstFailure.withLock { _ in limit.store(0, ordering: .relaxed) } }
}
