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

    @Test("a value that is never finished takes its memory with it")
    func neverFinished() {
        let before = MarkupBytes(capacity: 8)
        _ = before.finish()
        do { _ = MarkupBytes(capacity: 8) }
        var after = MarkupBytes(capacity: 8)
        after.append(.space)
        #expect(after.finish() == [.space])
    }
}
