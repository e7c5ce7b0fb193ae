import Synchronization

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The terminal that the program was started in.
package enum Terminal {
    /// A stream of the program.
    package enum Stream: Int32, Sendable {
        case output = 1
        case error = 2
    }

    /// Whether a stream is shown on a terminal and not written to a file or a pipe.
    package static func isTerminal(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

    /// Whether text on a stream may be coloured: a terminal that is not dumb, and no `NO_COLOR` (no-color.org).
    package static func showsColours(_ stream: Stream) -> Bool {
        isTerminal(stream) && environment("NO_COLOR", isSet: false) && environment("TERM") != "dumb"
    }

    /// How many cells a line has; 80 where that is not known.
    package static func width(_ stream: Stream) -> Int {
        var size = winsize()
        guard ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    /// Why not all of what was written to the output arrived there; nil where it did, or where its reader went away,
    /// which is no failure: `bantin list decisions | head`.
    package static var outputFailure: SystemError? { failure.withLock { $0 } }

    private static let failure = Lock<SystemError?>(nil)

    /// Writes text to a stream, all of it; a reader that went away ends the writing, and so does an error, which
    /// ``outputFailure`` tells.
    package static func write(_ text: String, to stream: Stream) {
        var text = text
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                let count = systemWrite(stream.rawValue, rest)
                if count < 0 {
                    let code = errno
                    if code == EINTR { continue }
                    if stream == .output, code != EPIPE {
                        failure.withLock { $0 = SystemError(.init(rawValue: code), .write, "stdout") }
                    }
                    return
                }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
        }
    }

    /// The value of an environment variable.
    package static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    private static func environment(_ name: String, isSet: Bool) -> Bool {
        (environment(name).map { !$0.isEmpty } ?? false) == isSet
    }
}
