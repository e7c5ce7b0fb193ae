import Testing

@testable import HTML

@Suite("The memory that markup is written into")
struct MarkupBytesTests {
    @Test("a finished value's memory is the next one's")
    func memoryIsUsedAgain() {
        var first = MarkupBytes(capacity: 8)
        first.append(.space)
        let place = first.written.baseAddress
        #expect(first.finish() == [.space])
        let second = MarkupBytes(capacity: 8)
        #expect(second.written.baseAddress == place)
        #expect(second.count == 0)
        _ = second.finish()
    }

    @Test("values that stand in each other have memory of their own, which is used again")
    func nestedValues() {
        func places() -> [UnsafePointer<UInt8>?] {
            let outer = MarkupBytes(capacity: 8)
            let inner = MarkupBytes(capacity: 8)
            _ = inner.finish()
            _ = outer.finish()
            return [outer.written.baseAddress, inner.written.baseAddress]
        }
        let first = places()
        #expect(first[0] != first[1])
        #expect(places() == first)
    }

    @Test("a value that is finished twice gives its memory back once")
    func finishedTwice() {
        let value = MarkupBytes(capacity: 8)
        _ = value.finish()
        _ = value.finish()
        let first = MarkupBytes(capacity: 8)
        let second = MarkupBytes(capacity: 8)
        #expect(first.written.baseAddress != second.written.baseAddress)
        _ = first.finish()
        _ = second.finish()
    }

    @Test("a value that is never finished keeps its memory from others")
    func neverFinished() {
        let unfinished = MarkupBytes(capacity: 8)
        let after = MarkupBytes(capacity: 8)
        #expect(after.written.baseAddress != unfinished.written.baseAddress)
        #expect(after.finish() == [])
        #expect(MarkupBytes(capacity: 8).written.baseAddress == after.written.baseAddress)
    }

    @Test("memory grows as it is written, and keeps nothing of the last value")
    func growth() {
        for length in [10, 5000, 2_000_000, 3] {
            var bytes = MarkupBytes(capacity: 0)
            for index in 0..<length { bytes.append(UInt8(truncatingIfNeeded: index)) }
            #expect(bytes.count == length)
            #expect(bytes.finish() == (0..<length).map { UInt8(truncatingIfNeeded: $0) })
        }
    }
}
