import Testing

@testable import Preview

/// RFC 9110, 14: parts of a file of 100 bytes.
@Suite struct ByteRangeTests {
    @Test(
        arguments: [
            (nil, ByteRange.whole), ("bytes=0-", .part(0..<100)), ("bytes=0-0", .part(0..<1)),
            ("bytes=10-19", .part(10..<20)), ("bytes=90-200", .part(90..<100)), ("bytes=-10", .part(90..<100)),
            ("bytes=-200", .part(0..<100)), ("Bytes=99-", .part(99..<100)), ("bytes=100-", .unsatisfiable),
            ("bytes=-0", .unsatisfiable), ("bytes=5-4", .whole), ("bytes=a-b", .whole), ("bytes=-", .whole),
            ("bytes=0-1,5-6", .whole), ("lines=0-1", .whole), ("bytes=+1-2", .whole),
            ("bytes=0-9223372036854775807", .part(0..<100)), ("bytes=99999999999999999999-", .whole),
        ] as [(String?, ByteRange)])
    func isRead(_ header: String?, _ range: ByteRange) {
        #expect(ByteRange(header, of: 100) == range)
    }

    @Test func anEmptyFileHasNoPart() {
        #expect(ByteRange("bytes=0-", of: 0) == .unsatisfiable)
        #expect(ByteRange(nil, of: 0) == .whole)
    }
}
