import Synchronization

/// Runs `body` for the numbers below `count` on up to `jobs` tasks, a run of neighbouring numbers at a time, and returns
/// the tasks' workers.
///
/// Of several failures, the one with the lowest number is thrown, whatever the threads do.
func inParallel<Worker: Sendable>(
    _ count: Int, jobs: Int, makeWorker: @escaping @Sendable () -> Worker,
    _ body: @escaping @Sendable (inout Worker, Int) throws(PublishError) -> Void
) async throws(PublishError) -> [Worker] {
    let queue = WorkQueue(count: count, runLength: max(1, min(64, count / max(1, jobs * 4))))
    let workers = await withTaskGroup(of: Worker.self) { group in
        for _ in 0..<max(1, min(jobs, count)) {
            group.addTask {
                var worker = makeWorker()
                while !Task.isCancelled, let run = queue.next() {
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
        }
        var workers: [Worker] = []
        for await worker in group { workers.append(worker) }
        return workers
    }
    if let failure = queue.failure { throw failure }
    if Task.isCancelled { throw .cancelled }
    return workers
}

/// Numbers that wait for a task. After a failure only the numbers before it are still worth doing.
private final class WorkQueue: Sendable {
    private let runLength: Int
    private let start = Atomic<Int>(0)
    private let limit: Atomic<Int>
    private let firstFailure = Mutex<PublishError?>(nil)

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
}
