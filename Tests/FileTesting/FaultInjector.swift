import Foundation
import Platform
import Synchronization

/// Counts the system calls of a file system, and makes some of them fail.
package final class FaultInjector: Sendable {
    /// What happens at the chosen call.
    package enum Fault: Sendable {
        /// Only this call fails.
        case once(Int32)
        /// This call and all later ones fail: as if the process had been killed, since nothing reaches the disk any more.
        case death
    }

    private struct State {
        var count = 0
        var struck: (SystemCall, String)?
    }

    private let chosen: Int?
    private let fault: Fault
    private let refused: (call: SystemCall, code: Int32)?
    private let state = Lock(State())

    /// Only counts.
    package init() {
        chosen = nil
        fault = .death
        refused = nil
    }

    /// Strikes at the call of this number, counting from 0. One kind of call may fail always.
    package init(at number: Int, _ fault: Fault, refusing: (SystemCall, Int32)? = nil) {
        chosen = number
        self.fault = fault
        refused = refusing.map { (call: $0.0, code: $0.1) }
    }

    package var fileSystem: LocalFileSystem { LocalFileSystem(interceptor: { self.decide($0, $1) }) }

    /// How many calls were made.
    package var count: Int { state.withLock { $0.count } }

    /// The call that was struck, for messages.
    package var struck: String { state.withLock { $0.struck.map { "\($0.rawValue) \($1)" } ?? "nothing" } }

    private func decide(_ call: SystemCall, _ path: DiskPath) -> Int32 {
        state.withLock { state in
            let number = state.count
            state.count += 1
            guard let chosen else { return 0 }
            if number == chosen { state.struck = (call, path.description) }
            switch fault {
            case .once(let code) where number == chosen: return code
            case .death where number >= chosen: return EIO
            default: return refused.flatMap { call == $0.call ? $0.code : nil } ?? 0
            }
        }
    }
}
