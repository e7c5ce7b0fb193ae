import CThreadValue

/// What a thread keeps from one value of markup to the next.
final class MarkupThread {
    /// All memory to write into: as much as values stand in each other, about as deeply as templates call each other.
    private var memory: [SpareMemory] = []
    /// What of it is free, the last used at the end.
    private var free: [Unmanaged<SpareMemory>] = []
    let literals = LiteralTable()

    private init() {}

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

    /// Memory for a value, which is given back when it is finished.
    func takeMemory() -> Unmanaged<SpareMemory> {
        let taken = free.popLast() ?? newMemory()
        taken._withUnsafeGuaranteedRef { $0.begin() }
        return taken
    }

    func takeBack(_ taken: Unmanaged<SpareMemory>) {
        if taken._withUnsafeGuaranteedRef({ $0.end() }) { free.append(taken) }
    }

    private func newMemory() -> Unmanaged<SpareMemory> {
        let new = SpareMemory()
        memory.append(new)
        return Unmanaged.passUnretained(new)
    }
}
