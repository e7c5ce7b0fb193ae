#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What the machine's clocks say.
package enum WallClock {
    /// Seconds since 1970-01-01T00:00:00Z.
    package static var secondsSince1970: Int { time(nil) }

    /// Nanoseconds since 1970-01-01T00:00:00Z, as the times of files are told.
    package static var nanosecondsSince1970: Int64 {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
    }

    /// Seconds of a clock that never goes back, from an unknown start.
    package static var monotonicSeconds: Double {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
}
