import CPlatform

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Facts about the running process.
package enum ThisProcess {
    package static var id: Int { Int(getpid()) }

    /// A name that no other run of a program has, also not of one that this process becomes: that keeps its number, and
    /// may begin within the same second.
    package static let runName = String(UInt64.random(in: .min ... .max), radix: 16)

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

    /// The file of the running program, without symbolic links; nil where the system does not tell. To be asked before
    /// the file is replaced.
    package static var executable: String? {
        #if canImport(Darwin)
            var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
            var size = UInt32(buffer.count)
            guard _NSGetExecutablePath(&buffer, &size) == 0 else { return nil }
            let path = String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            return try? LocalFileSystem().realPath(DiskPath(path))
        #else
            return try? LocalFileSystem().readLink(DiskPath("/proc/self/exe"))
        #endif
    }

    /// The files that the running program consists of: its own and those of its libraries, with absolute paths, sorted.
    /// Empty where the system does not tell. A file that was replaced since is told with a name that it does not have.
    package static var programFiles: [String] {
        #if canImport(Darwin)
            // Libraries of the system come and go with it.
            return executable.map { [$0] } ?? []
        #else
            let maps = (try? LocalFileSystem().readFile(DiskPath("/proc/self/maps"), limit: 16 << 20)) ?? []
            let paths = maps.split(separator: 0x0A).compactMap { line in
                line.firstIndex(of: UInt8(ascii: "/")).map { String(decoding: line[$0...], as: UTF8.self) }
            }
            return Set(paths).sorted()
        #endif
    }

    /// The user on whose behalf the program runs.
    package static var userID: Int { Int(geteuid()) }

    /// Sets a variable of the environment, for programs that this one starts or becomes.
    package static func setEnvironment(_ name: String, _ value: String) { setenv(name, value, 1) }

    /// Becomes another program, or a new version of this one. Returns only where that fails.
    package static func become(_ executable: String, _ arguments: [String]) {
        var strings: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
        strings.append(nil)
        // Sockets that go on listening would keep their ports from the new program.
        for descriptor in 3..<Int32(min(max(sysconf(Int32(_SC_OPEN_MAX)), 256), 65_536)) {
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        }
        execv(executable, strings)
        for string in strings { free(string) }
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
