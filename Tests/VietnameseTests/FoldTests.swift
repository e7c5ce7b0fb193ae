import Foundation
import Testing

@testable import Vietnamese

@Suite struct FoldTests {
    @Test(arguments: [
        ("", ""), ("MTTQ", "mttq"), ("Ủy ban Mặt trận Tổ quốc", "uy ban mat tran to quoc"),
        ("ĐOÀN KẾT đoàn kết", "doan ket doan ket"), ("Đặng Ðức", "dang duc"), ("A@[`Z{", "a@[`z{"),
        ("“Hòa”, ‘hoà’ – hoa…", "“hoa”, ‘hoa’ – hoa…"), ("a\u{A0}b\u{202F}c", "a b c"),
        ("a\u{200B}b\u{AD}c\u{FEFF}d\u{2060}e", "abcde"), ("Ångström Çelik Ñandú", "angstrom celik nandu"),
        ("Ǆ", "ǆ"), ("ẞ", "ß"), ("İ", "i"), ("ΆΒ Москва", "αβ москва"), ("漢字 かが", "漢字 かか"), ("\u{212A}", "k"),
        ("12,5% × 3 ÷ 2 ¼", "12,5% × 3 ÷ 2 ¼"), ("👍🏽 Đ", "👍🏽 d"),
        ("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz"),
    ])
    func keys(_ text: String, _ expected: String) {
        #expect(fold(text) == expected)
        #expect(fold([UInt8](text.utf8)) == [UInt8](expected.utf8))
        #expect(fold([UInt8](text.utf8).span) == [UInt8](expected.utf8))
        #expect(fold(text.decomposedStringWithCanonicalMapping) == expected)
    }

    @Test func allVietnameseLetters() {
        for vowel in VietnameseLetters.vowels {
            let base = fold(String(vowel.prefix(1)))
            #expect("aeiouy".contains(base))
            #expect(fold(vowel) == String(repeating: base, count: 6))
            #expect(fold(vowel.uppercased()) == String(repeating: base, count: 6))
        }
    }

    @Test func tableAgreesWithTheGeneralRule() {
        for codePoint in UInt32(0)..<0x3000 {
            var bytes: [UInt8] = []
            UTF8Coding.append(codePoint, to: &bytes)
            if fold(bytes) != GeneralFold.key(of: codePoint) {
                Issue.record("U+\(String(codePoint, radix: 16))")
            }
        }
    }

    @Test func everyLengthAndPlace() {
        // Words of eight bytes are copied at once: the seams must not show.
        for before in 0..<20 {
            for after in 0..<20 {
                let text = String(repeating: "Z", count: before) + "Ệ" + String(repeating: "Q", count: after)
                let expected = String(repeating: "z", count: before) + "e" + String(repeating: "q", count: after)
                #expect(fold(text) == expected)
            }
        }
    }

    @Test func invalidBytesDoNoHarm() {
        for bytes: [UInt8] in [[0xC3], [0xE1, 0xBB], [0xE2, 0x80], [0xFF, 0x41], [0xF0, 0x9F], [0xC2, 0x41]] {
            _ = fold(bytes)
        }
        #expect(fold([0xFF, 0x41] as [UInt8]).last == 0x61)
    }
}

@Suite struct MatchKeyTests {
    @Test(arguments: [
        ("Hòa Bình", "hoa\\ binh\\"), ("hoà   bình ", "hoa\\ binh\\"), ("HÓA", "hoa/"), ("Thuỷ", "thuy?"),
        ("Thủy", "thuy?"),
        ("Nguyễn Văn Đĩnh", "nguyên* văn đinh*"), ("Ðặng", "đăng."), ("217-QĐ/TW", "217 qđ tw"), ("", ""),
        (" – … ", ""),
        ("C++", "c++"), ("a\u{200B}b\u{A0}c", "ab c"), ("“Dân vận khéo”", "dân vân. kheo/"), ("résumé", "resume//"),
    ])
    func keys(_ text: String, _ expected: String) {
        #expect(matchKey(text) == expected)
        #expect(matchKey(text.decomposedStringWithCanonicalMapping) == expected)
    }

    @Test(arguments: TonePairs.all)
    func tonePlacementDoesNotCount(_ pair: TonePair) {
        #expect(matchKey("h" + pair.first) == matchKey("h" + pair.last))
        #expect(matchKey("H" + pair.first.uppercased()) == matchKey("h" + pair.last))
    }

    @Test func tonesAndLettersCount() {
        for vowel in VietnameseLetters.vowels {
            #expect(Set(vowel.map { matchKey("m\($0)") }).count == 6)
        }
        let qualities = ["a", "ă", "â", "e", "ê", "o", "ô", "ơ", "u", "ư", "d", "đ"]
        #expect(Set(qualities.map { matchKey($0) }).count == qualities.count)
    }
}

@Suite struct SlugTests {
    @Test(arguments: [
        ("Giao ban Cụm thi đua số 1", "giao-ban-cum-thi-dua-so-1"), ("  “Đại đoàn kết” – 2023!", "dai-doan-ket-2023"),
        ("Hoà/hòa", "hoa-hoa"), ("217-QĐ/TW", "217-qd-tw"), ("", ""), ("…", ""), ("漢字", ""), ("---a---", "a"),
    ])
    func slugs(_ text: String, _ expected: String) {
        #expect(slug(text) == expected)
        #expect(slug(text.decomposedStringWithCanonicalMapping) == expected)
    }

    @Test(arguments: [
        ("một hai ba", 10, "mot-hai-ba"), ("một hai ba", 9, "mot-hai"), ("một hai ba", 8, "mot-hai"),
        ("một hai ba", 7, "mot-hai"), ("một hai ba", 6, "mot"), ("một hai ba", 2, "mo"), ("một", 0, ""),
    ])
    func cuts(_ text: String, _ limit: Int, _ expected: String) {
        #expect(slug(text, limit: limit) == expected)
    }

    @Test func longTitlesKeepWholeWords() {
        let words = (1...60).map { "chữ\($0)" }
        let cut = slug(words.joined(separator: " "))
        #expect(cut.utf8.count <= 90)
        #expect(
            cut.split(separator: "-").map(String.init)
                == Array(words.map { fold($0) }.prefix(cut.split(separator: "-").count)))
    }
}
