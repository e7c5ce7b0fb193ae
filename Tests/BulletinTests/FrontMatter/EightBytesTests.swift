import RandomTesting
import Testing

@testable import Bulletin

@Suite("Eight bytes at a time")
struct EightBytesTests {
    struct Search: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let marks: @Sendable (EightBytes) -> UInt64
        let isMark: @Sendable (UInt8) -> Bool
    }

    private static let searches = [
        Search(testDescription: "a byte", marks: { $0.equal(to: 0x23) }, isMark: { $0 == 0x23 }),
        Search(testDescription: "zero", marks: { $0.equal(to: 0) }, isMark: { $0 == 0 }),
        Search(
            testDescription: "two bytes that differ in one bit", marks: { $0.equal(to: 0xC2, ignoring: 0x20) },
            isMark: { $0 == 0xC2 || $0 == 0xE2 }),
        Search(testDescription: "low bytes", marks: { $0.below(0x20) }, isMark: { $0 < 0x20 }),
        Search(testDescription: "ASCII", marks: { $0.below(0x80) }, isMark: { $0 < 0x80 }),
        Search(
            testDescription: "one of several", marks: { $0.below(0x20) | $0.equal(to: 0x7F) | $0.equal(to: 0xFF) },
            isMark: { $0 < 0x20 || $0 == 0x7F || $0 == 0xFF }),
    ]

    @Test("find what a look at each byte finds", arguments: searches)
    func findTheSame(search: Search) {
        var random = SplitMix(state: 1)
        let near: [UInt8] = [0, 1, 0x1F, 0x20, 0x21, 0x22, 0x23, 0x24, 0x7E, 0x7F, 0x80, 0xA2, 0xC2, 0xE2, 0xFE, 0xFF]
        for _ in 0..<2000 {
            let count = Int.random(in: 0...24, using: &random)
            let bytes = (0..<count).map { _ in near.randomElement(using: &random) ?? 0 }
            let start = Int.random(in: 0...count, using: &random)
            let found = bytes.withUnsafeBufferPointer { $0.first(from: start, search.marks, search.isMark) }
            #expect(found == bytes[start...].firstIndex(where: search.isMark) ?? count, "\(bytes) from \(start)")
        }
    }
}
