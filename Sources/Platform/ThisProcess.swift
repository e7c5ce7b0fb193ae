import CPlatform

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Facts about the running process.
package enum ThisProcess {
    package static var id: Int { Int(getpid()) }

    /// How many threads the machine runs at once.
    package static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

    /// What the process used so far.
    package static var usage: Usage {
        var (user, system, peak) = (Int64(0), Int64(0), Int64(0))
        guard platform_usage(&user, &system, &peak) == 0 else {
            return Usage(user: .zero, system: .zero, peakMemory: 0)
        }
        return Usage(user: .microseconds(user), system: .microseconds(system), peakMemory: Int(peak))
    }

    /// Processor time and memory.
    package struct Usage: Sendable {
        /// Processor time in the program.
        package var user: Duration
        /// Processor time in the system on its behalf.
        package var system: Duration
        /// The most memory it held at one time, in bytes.
        package var peakMemory: Int
    }
}
