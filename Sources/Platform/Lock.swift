import Synchronization

#if BANTIN_THREAD_SANITIZER
    import CPlatform

    /// What threads share, one at a time: a `Mutex` that the thread sanitizer sees.
    ///
    /// The standard library's is not compiled for the sanitizer on Linux and waits by a system call of its own. What two
    /// threads reach one after the other in it would be reported as a race; so each is told where it is let in and where
    /// it leaves.
    package struct Lock<Value: ~Copyable>: ~Copyable, Sendable {
        private final class Identity: Sendable {}

        private let mutex: Mutex<Value>
        private let identity = Identity()

        package init(_ value: consuming sending Value) { mutex = Mutex(value) }

        package borrowing func withLock<Result: ~Copyable, Failure: Error>(
            _ body: (inout sending Value) throws(Failure) -> sending Result
        ) throws(Failure) -> sending Result {
            let place = Unmanaged.passUnretained(identity).toOpaque()
            return try mutex.withLock { value throws(Failure) in
                __tsan_acquire(place)
                defer { __tsan_release(place) }
                return try body(&value)
            }
        }
    }
#else
    /// What threads share, one at a time: the standard library's `Mutex`, but for the runs of `scripts/sanitize thread`.
    package typealias Lock<Value: ~Copyable> = Mutex<Value>
#endif
