import Foundation
import Fuzzing

/// What libFuzzer calls with one input after the other; it has its own `main`, and options that it tells with `-help=1`.
/// An input with which something is wrong ends the program, and libFuzzer leaves it in a file.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let problems = FuzzInput(guidedBy: UnsafeBufferPointer(start: bytes, count: count)).problemsAtOnce()
    if problems.isEmpty { return 0 }
    FileHandle.standardError.write(Data((problems.prefix(5).joined(separator: "\n") + "\n").utf8))
    abort()
}
