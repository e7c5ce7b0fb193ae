import Foundation
import Platform
import Testing

struct StopSignalsTests {
    /// Twice, so that nothing of the first time is left over.
    @Test func aSignalCancelsTheWork() async throws {
        for _ in 0..<2 {
            let wasCancelled = try await StopSignals.cancelling {
                kill(getpid(), SIGTERM)
                while !Task.isCancelled { await Task.yield() }
                return Task.isCancelled
            }
            #expect(wasCancelled)
        }
        #expect(try await StopSignals.cancelling { "no signal" } == "no signal")
    }
}
