import CPlatform
import Dispatch

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
    /// Signals that whoever started this process had it ignore stay ignored.
    package static func cancelling<Result: Sendable>(
        _ work: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        let task = Task { try await work() }
        let queue = DispatchQueue(label: "stop signals")
        let numbers = [SIGINT, SIGTERM, SIGHUP].filter { platform_signal_is_ignored($0) == 0 }
        let sources = numbers.map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler {
                signal(number, SIG_DFL)
                task.cancel()
            }
            source.resume()
            return source
        }
        defer {
            for source in sources { source.cancel() }
            for number in numbers { signal(number, SIG_DFL) }
        }
        return try await task.value
    }
}
