import CPlatform

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// From here on, writing to a pipe that nobody reads is an error like others.
func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

/// Ctrl-C, the end of a terminal, and what a service manager sends to stop a program.
package enum StopSignals {
    /// Runs `work` in a task that the first such signal cancels, so that it can tidy up. The second one ends the process.
    /// Signals that whoever started this process had it ignore stay ignored. Not for two pieces of work at once.
    package static func cancelling<Result: Sendable>(
        _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        let descriptor = platform_watch_stop_signals()
        let task = Task { try await work() }
        async let watching: [Void] = Threads.run(1) {
            // A byte comes with each signal, and 0 at the end.
            while let byte = readByte(from: descriptor), byte != 0 { task.cancel() }
        }
        let result = await task.result
        platform_unwatch_stop_signals()
        _ = await watching
        return try result.get()
    }

    private static func readByte(from descriptor: Int32) -> UInt8? {
        var byte: UInt8 = 0
        while true {
            let count = read(descriptor, &byte, 1)
            if count == 1 { return byte }
            if count == 0 || errno != EINTR { return nil }
        }
    }
}
