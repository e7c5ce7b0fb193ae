import CThreadValue

/// What a thread keeps from one value of markup to the next.
final class MarkupThread {
    /// Memory to write into, the last used at the end.
    private var spare: [SpareMemory] = []
    let literals = LiteralTable()

    /// Values stand in each other about as deeply as templates call each other.
    private static let mostKept = 16

    private init() { spare.reserveCapacity(Self.mostKept) }

    /// Runs the body with what the running thread keeps.
    @inline(__always)
    static func withCurrent<Result>(_ body: (MarkupThread) -> Result) -> Result {
        Unmanaged<MarkupThread>.fromOpaque(thread_value() ?? begin())._withUnsafeGuaranteedRef(body)
    }

    private static func begin() -> UnsafeMutableRawPointer {
        let pointer = Unmanaged.passRetained(MarkupThread()).toOpaque()
        set_thread_value(pointer) { if let pointer = $0 { Unmanaged<MarkupThread>.fromOpaque(pointer).release() } }
        return pointer
    }

    func takeMemory() -> SpareMemory? { spare.popLast() }

    func keep(_ memory: SpareMemory) {
        if spare.count < Self.mostKept { spare.append(memory) }
    }
}
