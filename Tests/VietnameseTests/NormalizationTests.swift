import Foundation
import Testing

@testable import Vietnamese

@Suite struct NormalizationTests {
    @Test(arguments: [
        ("", true), ("Uy ban Mat tran", true), ("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Thái Bình", true),
        ("“Đại đoàn kết” – 5 năm… 100 ₫ ½ № Ⅳ → ❤️ 👍🏽", true), ("Ủ", true), ("U\u{309}", false),
        ("â\u{323}", false), ("\u{301}", false), ("Ω", false), ("\u{2126}", false), ("\u{212A}", false),
        ("\u{2000}", false), ("漢字", false), ("\u{FEFF}a", true),
    ])
    func fastPath(_ text: String, _ expected: Bool) {
        #expect(Normalization.isNFC(text) == expected)
        #expect(Normalization.isNFC([UInt8](text.utf8)) == expected)
        #expect(Normalization.isNFC([UInt8](text.utf8).span) == expected)
    }

    @Test func fastPathIsNeverWrong() {
        // What the fast path accepts must be its own composed form, also after any letter.
        var text: [UInt8] = []
        for codePoint in UInt32(0)...0x10FFFF where !(0xD800...0xDFFF).contains(codePoint) {
            var bytes: [UInt8] = []
            UTF8Coding.append(codePoint, to: &bytes)
            if Normalization.isNFC(bytes) { text += Array("a".utf8) + bytes + Array("o".utf8) + bytes }
        }
        #expect(text.count > 30_000)
        #expect(text.withUnsafeBufferPointer { UnicodeData.normalized($0, to: .composed) } == text)
    }

    @Test func truncatedBytesAreInDoubt() {
        let bytes = [UInt8]("ệ👍".utf8)
        for end in [1, 2, 4, 5, 6] { #expect(!Normalization.isNFC(Array(bytes[..<end]))) }
        #expect(Normalization.nfc(Array(bytes[..<2])) == Array(bytes[..<2]))
        #expect(Normalization.nfd(Array(bytes[..<2])) == Array(bytes[..<2]))
    }

    @Test func allVietnameseLetters() {
        #expect(VietnameseLetters.marked.count == 134)
        for letter in VietnameseLetters.marked {
            let decomposed = Normalization.nfd(letter)
            #expect(Array(decomposed.utf8) == Array(letter.decomposedStringWithCanonicalMapping.utf8))
            #expect(Array(Normalization.nfc(decomposed).utf8) == Array(letter.utf8))
        }
    }

    @Test func growingText() {
        // One byte-hungry decomposition: 4 code points from 2 bytes, so the first buffer does not suffice.
        let text = String(repeating: "\u{390}", count: 100)
        #expect(Normalization.nfd(text).unicodeScalars.count == 300)
        #expect(Array(Normalization.nfc(Normalization.nfd(text)).utf8) == Array(text.utf8))
        #expect(Normalization.nfc([0x61, 0, 0xCC, 0x81, 0]) == [0x61, 0, 0xCC, 0x81, 0])
    }
}
