/// The markup of a value that is being written.
///
/// A page is made of some hundred values, one inside of the other, each of which would ask for memory and outgrow it again
/// and again. So they write into memory that this thread has used before, and give it back when they are done. The thread
/// owns it: a value that is never finished keeps its memory from the others, and no value outlives its thread.
struct MarkupBytes: ByteSink {
    private let memory: Unmanaged<SpareMemory>

    init(capacity: Int) {
        memory = MarkupThread.withCurrent { $0.takeMemory() }
        memory._withUnsafeGuaranteedRef { $0.reserve(capacity) }
    }

    var count: Int { memory._withUnsafeGuaranteedRef { $0.count } }

    /// All bytes, until more are appended.
    var written: UnsafeBufferPointer<UInt8> {
        memory._withUnsafeGuaranteedRef { UnsafeBufferPointer(start: $0.base, count: $0.count) }
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        memory._withUnsafeGuaranteedRef { memory in
            if memory.count == memory.capacity { memory.reserve(1) }
            memory.base[memory.count] = byte
            memory.count &+= 1
        }
    }

    @inline(__always)
    mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        guard let start = piece.baseAddress else { return }
        memory._withUnsafeGuaranteedRef { memory in
            if memory.capacity &- memory.count < piece.count { memory.reserve(piece.count) }
            (memory.base + memory.count).update(from: start, count: piece.count)
            memory.count &+= piece.count
        }
    }

    mutating func removeLast(_ count: Int) {
        memory._withUnsafeGuaranteedRef { $0.count = max(0, $0.count - count) }
    }

    /// The bytes as an array of just their size. The memory goes back to the thread, so nothing is written after this.
    func finish() -> [UInt8] {
        let bytes = [UInt8](written)
        MarkupThread.withCurrent { $0.takeBack(memory) }
        return bytes
    }
}

/// Memory that markup is written into, one value after another.
final class SpareMemory {
    fileprivate var base: UnsafeMutablePointer<UInt8>
    fileprivate var capacity: Int
    fileprivate var count = 0
    /// Whether a value is being written into it; otherwise it is its thread's to take.
    private var isTaken = false

    init() {
        capacity = Self.firstCapacity
        base = .allocate(capacity: capacity)
    }

    deinit { base.deallocate() }

    /// Pieces as large as most; what is longer grows once.
    private static let firstCapacity = 4096
    /// A thread does not keep what only a very large page needed.
    private static let largestKept = 1 << 20

    /// Begins the writing of a value.
    func begin() {
        count = 0
        isTaken = true
    }

    /// Ends it. Returns whether it was being written, so that nothing is taken back twice.
    func end() -> Bool {
        guard isTaken else { return false }
        isTaken = false
        if capacity > Self.largestKept { resize(to: Self.firstCapacity, keeping: 0) }
        return true
    }

    /// Makes room for so many bytes more.
    fileprivate func reserve(_ more: Int) {
        if capacity - count < more { resize(to: max(capacity * 2, count + more), keeping: count) }
    }

    private func resize(to newCapacity: Int, keeping kept: Int) {
        let other = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity)
        other.update(from: base, count: kept)
        base.deallocate()
        (base, capacity) = (other, newCapacity)
    }
}
