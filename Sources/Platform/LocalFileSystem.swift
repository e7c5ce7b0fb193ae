#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The file system of this machine, by system calls.
package struct LocalFileSystem: FileSystem {
    /// Asked before each system call; nil in the program, set by tests.
    let interceptor: SystemCall.Interceptor?
    /// The most bytes that one read or write moves.
    let transferLimit: Int

    package init() { self.init(interceptor: nil) }

    /// - Parameters:
    ///   - interceptor: decides before each system call whether it fails.
    ///   - transferLimit: the most bytes that one read or write moves; small in tests of partial transfers.
    package init(interceptor: SystemCall.Interceptor?, transferLimit: Int = 1 << 30) {
        self.interceptor = interceptor
        self.transferLimit = transferLimit
    }

    /// Makes a system call, again as long as a signal interrupts it.
    /// `body` returns what the call returned: negative for failure, with errno set.
    @discardableResult
    func perform(_ call: SystemCall, _ path: DiskPath, _ body: () -> Int) throws(SystemError) -> Int {
        while true {
            var code = interceptor?(call, path) ?? 0
            if code == 0 {
                let result = body()
                if result >= 0 { return result }
                code = errno
            }
            if code != EINTR { throw SystemError(.init(rawValue: code), call, path.description) }
        }
    }

    /// The same for calls that take a path.
    @discardableResult
    func perform(
        _ call: SystemCall, at path: DiskPath, _ body: (Int32, UnsafePointer<CChar>) -> Int32
    ) throws(SystemError) -> Int {
        try perform(call, path) { Int(path.withCPath(body)) }
    }

    /// Opens a file, hands its descriptor to `body` and closes it; `body` may not keep it.
    /// An error of closing counts only where `body` succeeded: network drives report failed writes there.
    func withOpenFile<Result>(
        _ path: DiskPath, flags: Int32, mode: mode_t = 0, _ body: (Int32) throws(SystemError) -> Result
    ) throws(SystemError) -> Result {
        let descriptor = Int32(
            try perform(.open, at: path) { openat($0, $1, flags | O_CLOEXEC, mode) })
        let result: Result
        do {
            result = try body(descriptor)
        } catch {
            close(descriptor)
            throw error
        }
        let refusal = interceptor?(.close, path) ?? 0
        let closed = close(descriptor)
        // After EINTR the descriptor is closed on Linux; closing again could hit another file.
        let code = refusal != 0 ? refusal : (closed == 0 || errno == EINTR ? 0 : errno)
        if code != 0 { throw SystemError(.init(rawValue: code), .close, path.description) }
        return result
    }
}
