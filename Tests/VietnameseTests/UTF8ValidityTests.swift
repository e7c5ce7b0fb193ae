import Testing

@testable import Vietnamese

@Suite struct UTF8ValidityTests {
    @Test(
        arguments: [
            ([], nil), ([0x41, 0x7F], nil), ([0xC3, 0xA0], nil), ([0xE1, 0xBB, 0x87], nil),
            ([0xF0, 0x9F, 0x91, 0x8D], nil),
            ([0x41, 0x80], 1), ([0xC0, 0x80], 0), ([0xC1, 0xBF], 0), ([0xE0, 0x9F, 0x80], 0),
            ([0xE0, 0xA0, 0x80], nil),
            ([0xED, 0xA0, 0x80], 0), ([0xED, 0x9F, 0xBF], nil), ([0xF0, 0x8F, 0x80, 0x80], 0),
            ([0xF4, 0x90, 0x80, 0x80], 0),
            ([0xF4, 0x8F, 0xBF, 0xBF], nil), ([0xF5, 0x80, 0x80, 0x80], 0), ([0x41, 0xE1, 0xBB], 1), ([0xC3], 0),
            ([0xE1, 0x41, 0x41], 0),
            ([0xF0, 0x9F, 0x91, 0x41], 0), ([0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0xFF], 9),
        ] as [([UInt8], Int?)])
    func firstInvalid(_ bytes: [UInt8], _ expected: Int?) {
        #expect(UTF8Validity.firstInvalid(in: bytes) == expected)
        #expect(UTF8Validity.firstInvalid(in: bytes.span) == expected)
        #expect((String(validating: bytes, as: UTF8.self) != nil) == (expected == nil))
    }

    @Test func agreesWithTheStandardLibraryOnAllPairsAndTriples() {
        for first in UInt8(0x7F)...0xFF {
            for second in stride(from: UInt8(0x70), through: 0xFE, by: 1) {
                for bytes in [[first, second], [first, second, 0x80], [first, second, 0xBF, 0x80]] {
                    let valid = String(validating: bytes, as: UTF8.self) != nil
                    if (UTF8Validity.firstInvalid(in: bytes) == nil) != valid { Issue.record("\(bytes)") }
                }
            }
        }
    }
}
