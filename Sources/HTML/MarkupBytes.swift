/// The markup of a value that is being written.
///
/// A page is made of some hundred values, one inside of the other, each of which would ask for memory and outgrow it again
/// and again. So they write into memory that this thread has used before, and give it back when they are done.
struct MarkupBytes: ByteSink {
    private let memory: SpareMemory

    init(capacity: Int) {
        memory = SpareMemory.take()
        memory.reserve(capacity)
    }

    var count: Int { memory.count }

    /// All bytes, until more are appended.
    var written: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: memory.base, count: memory.count) }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        if memory.count == memory.capacity { memory.reserve(1) }
        memory.base[memory.count] = byte
        memory.count &+= 1
    }

    @inline(__always)
    mutating func append(_ piece: UnsafeBufferPointer<UInt8>) {
        guard let start = piece.baseAddress else { return }
        if memory.capacity &- memory.count < piece.count { memory.reserve(piece.count) }
        (memory.base + memory.count).update(from: start, count: piece.count)
        memory.count &+= piece.count
    }

    mutating func removeLast(_ count: Int) { memory.count = max(0, memory.count - count) }

    /// The bytes as an array of just their size. The memory goes back to the thread, so nothing is written after this.
    func finish() -> [UInt8] {
        let bytes = [UInt8](written)
        memory.giveBack()
        return bytes
    }
}

/// Memory that markup is written into, one value after another.
final class SpareMemory {
    fileprivate var base: UnsafeMutablePointer<UInt8>
    fileprivate var capacity: Int
    fileprivate var count = 0
    /// Whether a value is being written into it; otherwise it is its thread's to take.
    private var isTaken = true

    private init(capacity: Int) {
        self.capacity = capacity
        base = .allocate(capacity: capacity)
    }

    deinit { base.deallocate() }

    /// Pieces as large as most; what is longer grows once.
    private static let firstCapacity = 4096
    /// A thread does not keep what only a very large page needed.
    private static let largestKept = 1 << 20

    /// The memory that the thread gave back last, or new one.
    fileprivate static func take() -> SpareMemory {
        guard let memory = MarkupThread.withCurrent({ $0.takeMemory() }) else {
            return SpareMemory(capacity: firstCapacity)
        }
        memory.count = 0
        memory.isTaken = true
        return memory
    }

    /// Ends the writing: the memory is the thread's to take again, whoever still has the value. What the value would
    /// write then would be lost in another, but stays inside of this memory.
    fileprivate func giveBack() {
        guard isTaken else { return }
        isTaken = false
        if capacity <= Self.largestKept { MarkupThread.withCurrent { $0.keep(self) } }
    }

    /// Makes room for so many bytes more.
    fileprivate func reserve(_ more: Int) {
        guard capacity - count < more else { return }
        capacity = max(capacity * 2, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }
}
