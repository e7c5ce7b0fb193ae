import Synchronization

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Threads of their own, for work that waits for the disk: Swift's tasks have no more threads than the machine has
/// processors, and a network drive answers many questions at once.
package enum Threads {
    /// Runs `body` on so many threads and returns what each returned, in no particular order, once all have ended.
    ///
    /// Where the system refuses threads, fewer run it, but at least one; so `body` should take its work from a queue.
    package static func run<Result: Sendable>(
        _ count: Int, _ body: @escaping @Sendable () -> Result
    ) async -> [Result] {
        await withCheckedContinuation { continuation in
            let gathering = Gathering(continuation, body)
            // This thread counts as one until all are started: the continuation must not be resumed before.
            gathering.expectOneMore()
            var started = 0
            for _ in 0..<max(1, count) {
                gathering.expectOneMore()
                if start({ gathering.runBody() }) {
                    started += 1
                } else {
                    gathering.finish(nil)
                }
            }
            if started == 0 { gathering.runBody() } else { gathering.finish(nil) }
        }
    }

    /// Runs work that takes a processor for long beside the threads of Swift's tasks, so that tasks which somebody waits
    /// for go on meanwhile.
    package static func apart<Result: Sendable>(_ work: @escaping @Sendable () -> Result) async -> Result {
        await run(1, work).first ?? work()
    }

    /// Room for templates that call each other deeply; macOS gives threads half a megabyte.
    private static let stackSize = 8 << 20

    /// Starts a thread that nobody waits for. Returns false where the system has no more.
    private static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
        var attributes = pthread_attr_t()
        guard pthread_attr_init(&attributes) == 0 else { return false }
        defer { pthread_attr_destroy(&attributes) }
        guard pthread_attr_setstacksize(&attributes, stackSize) == 0,
            pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED)) == 0
        else { return false }
        let work = Unmanaged.passRetained(Work(body))
        #if canImport(Darwin)
            var thread: pthread_t?
            let code = pthread_create(
                &thread, &attributes,
                {
                    Work.run($0); return nil
                }, work.toOpaque())
        #else
            var thread = pthread_t()
            let code = pthread_create(
                &thread, &attributes,
                {
                    Work.run($0); return nil
                }, work.toOpaque())
        #endif
        if code != 0 { work.release() }
        return code == 0
    }
}

/// A closure that travels through a C pointer.
private final class Work: Sendable {
    private let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }

    static func run(_ pointer: UnsafeMutableRawPointer?) {
        guard let pointer else { return }
        Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
    }
}

/// Collects the threads' results and resumes whoever waits when the last one is there.
private final class Gathering<Result: Sendable>: Sendable {
    private let continuation: CheckedContinuation<[Result], Never>
    private let body: @Sendable () -> Result
    private let state = Lock<(running: Int, results: [Result])>((0, []))

    init(_ continuation: CheckedContinuation<[Result], Never>, _ body: @escaping @Sendable () -> Result) {
        self.continuation = continuation
        self.body = body
    }

    func expectOneMore() { state.withLock { $0.running += 1 } }

    func runBody() { finish(body()) }

    func finish(_ result: Result?) {
        let results: [Result]? = state.withLock { state in
            if let result { state.results.append(result) }
            state.running -= 1
            return state.running == 0 ? state.results : nil
        }
        if let results { continuation.resume(returning: results) }
    }
}
