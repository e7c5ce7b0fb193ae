/// Why a program could not be run to its end.
package enum ChildProcessError: Error, Sendable, Equatable {
    /// No such program, or one that may not be run.
    case notFound(String)
    case timedOut(Duration)
    /// It wrote more than `limit` bytes.
    case tooMuchOutput(String, limit: Int)
    /// The task was cancelled, and the program with it.
    case cancelled
    /// Anything else, with the system's words.
    case failed(String, String)

    package var message: Bilingual {
        switch self {
        case .notFound(let program):
            ("không chạy được chương trình \(program)", "cannot run the program \(program)")
        case .timedOut(let limit):
            (
                "chương trình chạy quá \(limit.components.seconds) giây nên đã bị dừng",
                "the program was stopped after \(limit.components.seconds) seconds"
            )
        case .tooMuchOutput(let program, let limit):
            (
                "\(program) in ra quá \(limit) byte nên đã bị dừng",
                "\(program) was stopped: it wrote more than \(limit) bytes"
            )
        case .cancelled: ("đã dừng theo yêu cầu", "stopped on request")
        case .failed(let program, let reason): ("\(program): \(reason)", "\(program): \(reason)")
        }
    }
}
